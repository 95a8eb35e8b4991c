"""Visible checks of a4, step 5: `ratios` and `explained`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.a4_score import refuses
from milia.checks.figures import looks_rounded, written
from milia.checks.verdict import agreed, call, require

_RATIOS = "Two ratios"
_WORDS = "What the two ratios say"
_NEAR = 1e-9
_CREAMS = ((19 / 80) / (11 / 120), 1.0)
_LAMPS = ((34 / 70) / (14 / 110), 2.775)


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
    _same(ratios, creams, "ratios(creams)", _CREAMS)
    _same(ratios, lamps, "ratios(lamps)", _LAMPS)
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
        f"{shown} returned {written(got)}, {_kind(got)}. It should return a tuple of two plain "
        "floats, the crude ratio and the one with the third factor held fixed; float(x) makes "
        f"one. Read again: '{_RATIOS}'.",
    )
    for ratio, right in zip(got, expected, strict=True):
        require(
            not looks_rounded(ratio, right),
            f"{shown} returned {written(got)}, and {written(ratio)} looks rounded. Please return "
            "it unrounded.",
        )
    require(
        all(abs(ratio - right) < _NEAR for ratio, right in zip(got, expected, strict=True)),
        f"{shown} returned {written(got)}; the table of calls under '{_RATIOS}' has "
        f"{written(tuple(round(ratio, 4) for ratio in expected))}.",
    )


def _kind(got: Any) -> str:
    """Name the type of a value, or the types in a tuple."""
    if type(got) is not tuple:
        return f"a {type(got).__name__}"
    return f"a tuple of {', '.join(type(part).__name__ for part in got) or 'nothing'}"
