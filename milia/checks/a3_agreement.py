"""Visible checks of a3, step 2: `ac2`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from milia.checks.a3_numbers import same_number
from milia.checks.figures import written
from milia.checks.verdict import NotYet, agreed, call, require
from milia.science.agreement import weighted_kappa

Weights = Sequence[Sequence[float]]
Call = tuple[list[Any], list[Any], Weights, str]

_PART = "Step 2, agreement in a lopsided panel"
_AGAIN = f"'{_PART}', the six steps and the table"
_HALF = [[1, 0.5], [0.5, 1]]
_ASKED = ("3", "14", "16")
"""Questions whose ratings are alike on all pages, or nearly so."""


def agree_whole(ac2: Callable[..., Any], quadratic: Weights) -> None:
    """Try `ac2` on the text's two calls without a missing rating.

    Parameters
    ----------
    ac2 : callable
        The student's function.
    quadratic : sequence of sequences of float
        The weights that the text calls ``QUADRATIC``.

    Raises
    ------
    NotYet
        If a value has another type or value than the table in the text.
    """
    _same(ac2, ([2, 2, 3, 5], [2, 3, 3, 4], quadratic, "QUADRATIC"), 0.912)
    _same(ac2, ([1, 5, 2, 4], [5, 1, 2, 5], quadratic, "QUADRATIC"), -0.581)
    agreed()


def agree_gaps(ac2: Callable[..., Any], quadratic: Weights, exact: Weights) -> None:
    """Try `ac2` on the text's calls with missing ratings, other weights and one number throughout.

    Parameters
    ----------
    ac2 : callable
        The student's function.
    quadratic, exact : sequence of sequences of float
        The weights that the text calls ``QUADRATIC`` and ``EXACT``.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    gaps = [2, 2, None, 3, 5, 1], [2, 3, 3, 3, 4, None]
    _same(ac2, (*gaps, quadratic, "QUADRATIC"), 0.912)
    _same(ac2, ([2, 2, 3, 5], [2, 3, 3, 4], exact, "EXACT"), 0.396)
    _same(ac2, ([2, 2, 2], [2, 2, 2], quadratic, "QUADRATIC"), 1.0)
    _same(ac2, ([1, 2, 1], [1, 1, 1], _HALF, str(_HALF)), 0.714)
    got, shown = _tried(ac2, ([2, None], [None, 3], quadratic, "QUADRATIC"))
    require(
        got is None,
        f"{shown} returned {written(got)}. No pair has both ratings, so it should return None. "
        f"Read again: {_AGAIN}.",
    )
    agreed()


def _same(ac2: Callable[..., Any], given: Call, printed: float) -> None:
    """Ask for the value of a call in the text."""
    got, shown = _tried(ac2, given)
    same_number(got, printed, shown=shown, again=_AGAIN)


def _tried(ac2: Callable[..., Any], given: Call) -> tuple[Any, str]:
    """Return what a call gives, and how it is written in the notebook."""
    first, second, weights, name = given
    shown = f"ac2({first}, {second}, {name})"
    copies = list(first), list(second), [list(row) for row in weights]
    return call(ac2, *copies, part=_PART, shown=shown), shown


def beside_kappa(
    ac2: Callable[..., Any], quadratic: Weights, discern: pd.DataFrame
) -> pd.DataFrame | None:
    """Put the student's AC2 of raters A and C beside their weighted kappa.

    Parameters
    ----------
    ac2 : callable
        The student's function, which is first tried on the calls of the text.
    quadratic : sequence of sequences of float
        The weights, the same for both coefficients.
    discern : DataFrame
        The panel's ratings: `article`, `item`, `rater`, `score`.

    Returns
    -------
    DataFrame or None
        A row for each question and one for all sixteen; `None`, with a printed sentence, while
        the function does not work.
    """
    wide = discern.pivot(index=["article", "item"], columns="rater", values="score")
    try:
        _same(ac2, ([2, 2, 3, 5], [2, 3, 3, 4], quadratic, "QUADRATIC"), 0.912)
        rows = {
            f"question {item}": _beside(ac2, quadratic, pd.DataFrame(ratings))
            for item, ratings in wide.groupby(level="item")
            if str(item) in _ASKED
        }
        rows["all sixteen"] = _beside(ac2, quadratic, wide)
    except NotYet as sentence:
        print(f"Not yet: {sentence}")
        return None
    return pd.DataFrame(rows, index=["A gave", "C gave", "kappa", "AC2"]).T


def _beside(ac2: Callable[..., Any], quadratic: Weights, both: pd.DataFrame) -> list[object]:
    """Return how often A and C gave which number, and the two coefficients."""
    first, second = both["A"].tolist(), both["C"].tolist()
    got, shown = _tried(ac2, (first, second, quadratic, "QUADRATIC"))
    require(
        isinstance(got, float),
        f"{shown} returned {written(got)}, no float. Read again: {_AGAIN}.",
    )
    return [_tally(first), _tally(second), round(weighted_kappa(first, second), 2), round(got, 2)]


def _tally(ratings: list[int]) -> str:
    """Say how often each number was given."""
    return ", ".join(f"{ratings.count(one)} × {one}" for one in sorted(set(ratings)))
