"""Deal the written answers of an assignment among several markers."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


class MarkingError(ValueError):
    """Answers that cannot be dealt, or lists that cannot be read."""


@dataclass(frozen=True)
class Reading:
    """One answer that one marker reads.

    Attributes
    ----------
    marker : str
        Who reads it.
    turn : int
        1 for the reading whose mark counts, 2 for one that is compared with it.
    question : str
        The grade id of the written answer.
    submission : str
        The gradebook's id of the submitted notebook, which tells no name.
    """

    marker: str
    turn: int
    question: str
    submission: str


def deal(
    answers: Mapping[str, Sequence[str]], markers: Sequence[str], twice: int = 0, seed: int = 0
) -> list[Reading]:
    """Deal answers so that loads differ by one at most and a marker has few questions.

    Parameters
    ----------
    answers : mapping of str to sequence of str
        The submissions with an answer to read, by question.
    markers : sequence of str
        Who marks.
    twice : int
        How many answers a second marker reads too, without sight of the first mark.
    seed : int
        The same seed deals the same answers alike.

    Returns
    -------
    list of Reading
        The first readings by question, then the second ones.

    Raises
    ------
    MarkingError
        If a marker is missing or named twice, or more is to be read twice than there is.
    """
    if not markers or len(set(markers)) < len(markers):
        raise MarkingError("Name each marker once: --markers ann,ben.")
    draw = random.Random(seed)
    stack = [
        (question, submission)
        for question, found in answers.items()
        for submission in draw.sample(sorted(found), len(found))
    ]
    most = len(stack) if len(markers) > 1 else 0
    if not 0 <= twice <= most:
        raise MarkingError(f"0 to {most} answers can be read by two markers, not {twice}.")
    firsts = [
        Reading(markers[place * len(markers) // len(stack)], 1, *answer)
        for place, answer in enumerate(stack)
    ]
    return firsts + _seconds(draw.sample(firsts, twice), markers)


def _seconds(again: list[Reading], markers: Sequence[str]) -> list[Reading]:
    """Give each answer to another marker, the one with the fewest second readings so far."""
    loads = Counter(dict.fromkeys(markers, 0))
    found = []
    for first in again:
        other = min((one for one in markers if one != first.marker), key=loads.__getitem__)
        loads[other] += 1
        found.append(Reading(other, 2, first.question, first.submission))
    return found
