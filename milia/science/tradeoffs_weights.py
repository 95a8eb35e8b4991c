"""Points become weights, and weights add up what an option is worth."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from milia.science.tradeoffs_checks import TradeoffError, number
from milia.science.tradeoffs_table import Table


def swing_weights(points: Mapping[str, float]) -> dict[str, float]:
    """Turn points into weights that sum to 1.

    Parameters
    ----------
    points : mapping of str to float
        For each criterion how much it matters to move it from the worst to the best end of its
        scale: 100 for the one to move first, the others beside it, 0 for what does not matter.

    Returns
    -------
    dict
        The weight of each criterion.

    Raises
    ------
    TradeoffError
        If there are no points, if all are 0, or if one is negative or no number.

    Notes
    -----
    Swing weighting. Source: von Winterfeldt D, Edwards W, Decision Analysis and Behavioral
    Research, 1986.
    """
    if not points:
        raise TradeoffError("There are no weights: give points to at least one criterion.")
    for criterion, value in points.items():
        if number(f"The weight of {criterion!r}", value) < 0:
            raise TradeoffError(f"The weight of {criterion!r} is {value!r}: give 0 or more.")
    all_points = math.fsum(points.values())
    if not all_points:
        raise TradeoffError("All weights are 0: give points to what matters at all.")
    return {criterion: float(value) / all_points for criterion, value in points.items()}


def weights_of(table: Table, weights: Mapping[str, float]) -> list[float]:
    """Return the weight of each criterion of a table, in its order; their sum is 1.

    Parameters
    ----------
    table : Table
        The options.
    weights : mapping of str to float
        Points or weights of every criterion.

    Raises
    ------
    TradeoffError
        If a criterion has no weight, if a weight belongs to no criterion, or as `swing_weights`.
    """
    shares = swing_weights(weights)
    for criterion in sorted(shares, key=str):
        table.place(criterion)
    missing = [criterion for criterion in table.criteria if criterion not in shares]
    if missing:
        raise TradeoffError(f"{missing[0]!r} has no weight: give it points, or 0.")
    return [shares[criterion] for criterion in table.criteria]


def added(values: Iterable[float], weights: Iterable[float]) -> float:
    """Add up weighted values one after another, to the last bit as the page does.

    `sum` is no such way: newer versions of Python carry what is rounded off.
    """
    total = 0.0
    for value, weight in zip(values, weights, strict=True):
        total += weight * value
    return total


def mean_values(table: Table, weights: Iterable[float]) -> list[float]:
    """Return the expected value of each option, 0 to 1, for the weights of `weights_of`."""
    shares = list(weights)
    return [added((cell.mean for cell in cells), shares) for cells in table.cells]


def by_value(values: Sequence[float]) -> list[int]:
    """Return the places of the values, the largest first; the first of two that are equal."""
    return sorted(range(len(values)), key=lambda place: -values[place])
