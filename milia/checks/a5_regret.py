"""Visible checks of a5, step 3: `worth`, `regret` and `least_regret`."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from numbers import Real
from typing import Any

import pandas as pd

from milia.checks.figures import looks_rounded, written
from milia.checks.verdict import agreed, call, require

_PART = "Step 3, the choice that would be regretted least"
_NEAR = 1e-9
_OPTIONS = ["leave", "moon_paste", "pearl_drops", "rope_brush"]
_WORTH = pd.DataFrame(
    {
        "calm": [0.880, 0.830, 0.875, 0.800],
        "hard": [0.730, 0.800, 0.845, 0.770],
        "wet": [0.820, 0.760, 0.605, 0.800],
    },
    index=_OPTIONS,
)
_REGRET = pd.DataFrame(
    {
        "calm": [0.000, 0.050, 0.005, 0.080],
        "hard": [0.115, 0.045, 0.000, 0.075],
        "wet": [0.000, 0.060, 0.215, 0.020],
    },
    index=_OPTIONS,
)
_DECOY = pd.DataFrame({"calm": 0.150, "hard": 0.145, "wet": 0.160}, index=["old_paste"])
_SHORT_NIGHTS, _BRUSH = (18, 0), 0.24 + 0.4 + 0.1 * 12 / 18 + 0.09
_SMALL: tuple[tuple[dict[str, list[float]], str], ...] = (
    ({"a": [0.2, 0.0], "b": [0.1, 0.1]}, "b"),
    ({"a": [0.2, 0.1], "b": [0.0, 0.2]}, "b"),
    ({"b": [0.3, 0.0], "a": [0.0, 0.1 + 0.2]}, "a"),
)


def worth_all(
    worth: Callable[..., Any],
    scores: pd.DataFrame,
    scales: dict[str, tuple[float, float]],
    weights: dict[str, float],
) -> None:
    """Try `worth` on the scores, scales and weights of the text, and on its other scale of nights.

    Parameters
    ----------
    worth : callable
        The student's function.
    scores : DataFrame
        One row an option and winter.
    scales : dict
        The worst and the best end of each criterion.
    weights : dict
        The weight of each criterion.

    Raises
    ------
    NotYet
        If the result is no table of options and winters, or a worth is another than in the text,
        or rounded.
    """
    shown = "worth(scores, scales, weights)"
    got = call(worth, scores.copy(), dict(scales), dict(weights), part=_PART, shown=shown)
    _same_table(got, shown, _WORTH)
    _unrounded(worth, scores, {**scales, "nights": _SHORT_NIGHTS}, weights)
    agreed()


def regret_values(regret: Callable[..., Any], worths: pd.DataFrame) -> None:
    """Try `regret` on the worths of the text.

    Parameters
    ----------
    regret : callable
        The student's function.
    worths : DataFrame
        The table of worths that the text gives.

    Raises
    ------
    NotYet
        If a regret is another than in the text.
    """
    got = call(regret, worths.copy(), part=_PART, shown="regret(worths)")
    _same_table(got, "regret(worths)", _REGRET)
    agreed()


def regret_sense(regret: Callable[..., Any], worths: pd.DataFrame) -> None:
    """Try `regret` on the worths of the text and the text's decoy.

    Parameters
    ----------
    regret : callable
        The student's function.
    worths : DataFrame
        The table of worths that the text gives.

    Raises
    ------
    NotYet
        If the decoy changes a regret of the four, or has another one than in the text.
    """
    old = worths.loc[["moon_paste"]].rename(index={"moon_paste": "old_paste"}) - 0.1
    shown = "regret(worths), with a row for old_paste,"
    got = call(regret, pd.concat([worths, old]), part=_PART, shown=shown)
    _same_table(got, shown, pd.concat([_REGRET, _DECOY]))
    agreed()


def least_choice(least_regret: Callable[..., Any], regrets: pd.DataFrame) -> None:
    """Try `least_regret` on the regrets and the three small tables of the text.

    Parameters
    ----------
    least_regret : callable
        The student's function.
    regrets : DataFrame
        The table of regrets that the text gives.

    Raises
    ------
    NotYet
        If the choice is no text, or another than in the text.
    """
    small = [
        (pd.DataFrame(rows, index=["calm", "hard"]).T, f"least_regret of {rows}", expected)
        for rows, expected in _SMALL
    ]
    for table, shown, expected in [
        (regrets.copy(), "least_regret(regrets)", "moon_paste"),
        *small,
    ]:
        got = call(least_regret, table, part=_PART, shown=shown)
        require(
            type(got) is str,
            f"{shown} returned {written(got)}, a {type(got).__name__}. It should return the name "
            f"of one option as a text. Read again: '{_PART}', the part on least_regret.",
        )
        require(
            got == expected,
            f"{shown} returned {got!r}; under '{_PART}' it is {expected!r}. Read again the list "
            "on rounding and ties there.",
        )
    agreed()


def _unrounded(
    worth: Callable[..., Any],
    scores: pd.DataFrame,
    scales: dict[str, tuple[float, float]],
    weights: dict[str, float],
) -> None:
    """Ask for the brush's worth on the text's other scale, which no table can hold in full."""
    shown = f"worth with nights on the scale {_SHORT_NIGHTS}"
    table = call(worth, scores.copy(), scales, dict(weights), part=_PART, shown=shown)
    _is_table(table, shown, _WORTH)
    got = table.loc["rope_brush", "calm"]
    require(
        not looks_rounded(got, _BRUSH),
        f"{shown}: the brush's {written(got)} in a calm winter looks rounded. Please return it "
        "unrounded.",
    )
    require(
        abs(got - _BRUSH) < _NEAR,
        f"{shown} has {written(got)} for rope_brush in a calm winter; by the sum under '{_PART}' "
        f"it is {_BRUSH:.5f}. A scale may begin and end anywhere.",
    )


def _same_table(got: Any, shown: str, expected: pd.DataFrame) -> None:
    """Ask for a table of options and winters equal to the one in the text."""
    _is_table(got, shown, expected)
    for option, winter in itertools.product(expected.index, expected.columns):
        cell, printed = got.loc[option, winter], expected.loc[option, winter]
        require(
            isinstance(cell, Real) and abs(float(cell) - printed) < _NEAR,
            f"{shown} has {written(cell)} for {option} in a {winter} winter; the text under "
            f"'{_PART}' has {printed:.3f}.",
        )


def _is_table(got: Any, shown: str, expected: pd.DataFrame) -> None:
    """Ask for a table with these options as its rows and these winters as its columns."""
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_PART}'.",
    )
    for what, names, right in (
        ("index", list(got.index), list(expected.index)),
        ("columns", list(got.columns), list(expected.columns)),
    ):
        require(
            sorted(map(str, names)) == sorted(right),
            f"{shown} has as its {what} {names}; there should stand {right}. "
            f"Read again: '{_PART}'.",
        )
