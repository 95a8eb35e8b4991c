"""Visible checks of a4, step 5: `ratios` and `explained`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.a4_score import refuses
from milia.checks.verdict import agreed, call, require

_RATIOS = "Two ratios"
_WORDS = "What the two ratios say"
_PRINTED = 5e-5
"""The text prints four decimal places."""


def two_ratios(
    ratios: Callable[[pd.DataFrame], Any], creams: pd.DataFrame, lamps: pd.DataFrame
) -> None:
    """Try `ratios` on the two tables of the text, and on one in which nobody is exposed.

    Parameters
    ----------
    ratios : callable
        The student's function.
    creams, lamps : DataFrame
        The counts that the text shows.

    Raises
    ------
    NotYet
        If a ratio differs from the text, or one that does not exist is returned.
    """
    _same(ratios, creams, "ratios(creams)", (2.5909, 1.0))
    _same(ratios, lamps, "ratios(lamps)", (3.8163, 2.775))
    nobody = creams.assign(exposed_milia=0, exposed_none=0)
    refuses(
        lambda: ratios(nobody),
        "ratios(creams.assign(exposed_milia=0, exposed_none=0))",
        _RATIOS,
    )
    agreed()


def five_words(explained: Callable[[float, float], Any]) -> None:
    """Try `explained` on the three calls of the text.

    Parameters
    ----------
    explained : callable
        The student's function.

    Raises
    ------
    NotYet
        If a word differs from the text.
    """
    for crude, fixed, word in (
        (2.59, 1.0, "explained"),
        (3.0, 2.0, "reduced"),
        (3.82, 2.78, "remains"),
    ):
        shown = f"explained({crude}, {fixed})"
        got = call(explained, crude, fixed, part=_WORDS, shown=shown)
        require(
            type(got) is str and got == word,
            f"{shown} returned {got!r}; by the table under '{_WORDS}' it should be {word!r}.",
        )
    agreed()


def _same(
    ratios: Callable[[pd.DataFrame], Any],
    table: pd.DataFrame,
    shown: str,
    expected: tuple[float, float],
) -> None:
    """Ask for a tuple of two floats equal to the example in the text."""
    got = call(ratios, table.copy(), part=_RATIOS, shown=shown)
    require(
        type(got) is tuple and [type(ratio) for ratio in got] == [float, float],
        f"{shown} returned {got!r}. It should return a tuple of two plain floats, the crude "
        f"ratio and the one with the third factor held fixed. Read again: '{_RATIOS}'.",
    )
    require(
        all(abs(ratio - right) < _PRINTED for ratio, right in zip(got, expected, strict=True)),
        f"{shown} returned {got!r}; the table of calls under '{_RATIOS}' has {expected!r}.",
    )
