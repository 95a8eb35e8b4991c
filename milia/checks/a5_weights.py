"""Visible checks of a5, step 2: `centroid_weights` and `rank_sum_weights`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from milia.checks.figures import looks_rounded, written
from milia.checks.verdict import NotYet, agreed, call, require

_PART = "Step 2, from an order to weights"
_NEAR = 1e-9
_THREE = {"mark": 1, "cleared": 2, "shells": 3}
_GAPS = {"shells": 30, "mark": 4, "cleared": 12.5}
_TIED = {"mark": 1, "cleared": 2, "shells": 2}
_WENNA = {"mark": 1, "cleared": 2, "nights": 3, "shells": 3}

Weights = Callable[[dict[str, float]], Any]


def centroid_order(centroid_weights: Weights) -> None:
    """Try `centroid_weights` on the text's rows without ties.

    Parameters
    ----------
    centroid_weights : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value has another type, length or content than the table in the text.
    """
    for ranks in (_THREE, _GAPS):
        printed = {"mark": "11/18", "cleared": "5/18", "shells": "2/18"}
        _same_weights(centroid_weights, "centroid_weights", ranks, printed)
    agreed()


def centroid_ties(centroid_weights: Weights) -> None:
    """Try `centroid_weights` on the text's rows with ties.

    Parameters
    ----------
    centroid_weights : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    for ranks, printed in (
        (_TIED, {"mark": "11/18", "cleared": "7/36", "shells": "7/36"}),
        (_WENNA, {"mark": "25/48", "cleared": "13/48", "nights": "5/48", "shells": "5/48"}),
    ):
        _same_weights(centroid_weights, "centroid_weights", ranks, printed)
    agreed()


def rank_sum(rank_sum_weights: Weights) -> None:
    """Try `rank_sum_weights` on all rows of the text.

    Parameters
    ----------
    rank_sum_weights : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    for ranks, printed in (
        (_THREE, {"mark": "3/6", "cleared": "2/6", "shells": "1/6"}),
        (_GAPS, {"mark": "3/6", "cleared": "2/6", "shells": "1/6"}),
        (_TIED, {"mark": "3/6", "cleared": "1.5/6", "shells": "1.5/6"}),
        (_WENNA, {"mark": "0.4", "cleared": "0.3", "nights": "0.15", "shells": "0.15"}),
    ):
        _same_weights(rank_sum_weights, "rank_sum_weights", ranks, printed)
    agreed()


def _same_weights(
    function: Weights, name: str, ranks: Mapping[str, float], printed: Mapping[str, str]
) -> None:
    """Ask for a dict of plain floats equal to the example in the text."""
    shown = f"{name}({ranks})"
    got = call(function, dict(ranks), part=_PART, shown=shown)
    require(
        type(got) is dict and set(got) == set(ranks),
        f"{shown} returned {written(got)}, a {type(got).__name__}. It should return a dict with a "
        f"weight for each of {list(ranks)}. Read again: '{_PART}'.",
    )
    others = {type(weight).__name__ for weight in got.values() if type(weight) is not float}
    require(
        not others,
        f"{shown} returned {written(got)}, with weights of the type {', '.join(sorted(others))}. "
        f"All weights should be plain floats; float(x) makes one. Read again: '{_PART}'.",
    )
    for criterion, fraction in printed.items():
        _same_weight(got[criterion], criterion, fraction, shown)


def _same_weight(got: float, criterion: str, printed: str, shown: str) -> None:
    """Ask for the weight that the text prints, unrounded."""
    above, _, below = printed.partition("/")
    right = float(above) / float(below or 1)
    if abs(got - right) < _NEAR:
        return
    require(
        not looks_rounded(got, right),
        f"In {shown} the weight of {criterion} looks rounded: {written(got)} instead of {printed}. "
        "Please return it unrounded.",
    )
    raise NotYet(
        f"{shown} gives {criterion} the weight {written(got)}; the table under '{_PART}' has "
        f"{printed}."
    )
