"""Rounds of a naming exercise, spread evenly over skin tones."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

TONE_GROUPS = (range(1, 4), range(4, 7), range(7, 11))

T = TypeVar("T")


def naming_rounds(growths: Sequence[str], count: int, seed: int) -> list[tuple[str, int]]:
    """Deal growths and skin tones, each growth and each group of tones as often as any other.

    Parameters
    ----------
    growths : sequence of str
        What can be shown.
    count : int
        How many rounds.
    seed : int
        The same seed deals the same rounds.

    Returns
    -------
    list of tuple of (str, int)
        Growth, and tone on the Monk scale. No growth, and no group of tones (1 to 3, 4 to 6, 7 to
        10), comes more than once more often than another.
    """
    dice = random.Random(seed)
    shown = _dealt(growths, count, dice)
    groups = _dealt(TONE_GROUPS, count, dice)
    return [(growth, dice.choice(tones)) for growth, tones in zip(shown, groups, strict=True)]


def _dealt(pool: Sequence[T], count: int, dice: random.Random) -> list[T]:
    """Deal from a pool that is shuffled anew whenever it is used up."""
    dealt: list[T] = []
    while len(dealt) < count:
        dealt += dice.sample(pool, len(pool))
    return dealt[:count]
