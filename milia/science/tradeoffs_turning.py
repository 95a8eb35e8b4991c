"""How firm a first place is: the weight that would change it, and the cells it leans on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from milia.science.tradeoffs_checks import TradeoffError
from milia.science.tradeoffs_shown import Shown
from milia.science.tradeoffs_table import Table, table_of
from milia.science.tradeoffs_weights import added, by_value, mean_values, weights_of

_SAME_SLOPE = 1e-12
"""Two values that drift apart more slowly than this are parallel but for rounding."""


@dataclass(frozen=True, repr=False)
class SwitchPoint:
    """The weight of one criterion at which another option would come first.

    Attributes
    ----------
    criterion : str
        The criterion whose weight moves; the others keep their proportions.
    now, then : str and str or None
        The option that comes first now, and the one that would; None if no weight changes it.
    weight_now, weight_then : float and float or None
        The two weights, in points of 100.
    treatment_now, treatment_then : str
        Names of the two options; the second empty where there is none.
    """

    criterion: str
    now: str
    then: str | None
    weight_now: float
    weight_then: float | None
    treatment_now: str
    treatment_then: str

    def __str__(self) -> str:
        """Say it in one sentence."""
        criterion = self.criterion.replace("_", " ")
        first, second = _named(self.treatment_now), _named(self.treatment_then)
        if self.weight_then is None:
            return f"No weight of {criterion} changes the first place: {_inside(first)} keeps it."
        now, then = (f"{round(each, 1):g}" for each in (self.weight_now, self.weight_then))
        if now == then:
            return (
                f"{first} and {_inside(second)} are level at {now} of 100 points for {criterion}."
            )
        return (
            f"{first} would give way to {_inside(second)} if {criterion} "
            f"{'rose' if self.weight_then > self.weight_now else 'fell'} from {now} to {then} of "
            "100 points."
        )

    __repr__ = __str__


def switch_point(
    options: pd.DataFrame, weights: Mapping[str, float], criterion: str
) -> SwitchPoint:
    """Find the nearest weight of a criterion at which the first place changes.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.
    weights : mapping of str to float
        Points or weights of every criterion.
    criterion : str
        The one whose weight moves, the others in proportion. If it has all the points there are no
        proportions to keep, and no weight is looked for.

    Returns
    -------
    SwitchPoint
        Printed, it is one sentence.

    Raises
    ------
    TradeoffError
        If the criterion is unknown, or a row or a weight is missing or impossible.

    Notes
    -----
    Exact: expected values are straight lines in this weight, so the first place changes where the
    line of the first option is crossed.
    """
    table = table_of(options)
    at, shares = table.place(criterion), weights_of(table, weights)
    first = by_value(mean_values(table, shares))[0]
    found = sorted(_crossings(table, shares, at, first))
    then = found[0].place if found else None
    return SwitchPoint(
        criterion=criterion,
        now=table.options[first],
        then=None if then is None else table.options[then],
        weight_now=100 * shares[at],
        weight_then=100 * found[0].weight if found else None,
        treatment_now=table.treatments[first],
        treatment_then="" if then is None else table.treatments[then],
    )


class _Crossing(NamedTuple):
    """Where an option draws level with the first; sorted, the nearest and steepest is first."""

    step: float
    flatness: float
    place: int
    weight: float


def _crossings(table: Table, shares: list[float], at: int, first: int) -> list[_Crossing]:
    """Find the weights between 0 and 1 at which an option that nobody dominates draws level."""
    others = [0.0 if place == at else share for place, share in enumerate(shares)]
    rest, now = added([1.0] * len(others), others), shares[at]
    if not rest:
        return []
    elsewhere = mean_values(table, [share / rest for share in others])
    crossings = []
    for place, above in enumerate(table.above):
        here = table.cells[first][at].mean - table.cells[place][at].mean
        there = elsewhere[first] - elsewhere[place]
        slope = abs(here - there)
        if above or slope <= _SAME_SLOPE:
            continue
        step = max(now * here + (1 - now) * there, 0.0) / slope
        weight = now + step if here < there else now - step
        if 0 < weight < 1:
            crossings.append(_Crossing(step, -slope, place, weight))
    return crossings


def tornado(options: pd.DataFrame, weights: Mapping[str, float]) -> pd.DataFrame:
    """Move one cell at a time, and see what becomes of the lead of the first over the second.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.
    weights : mapping of str to float
        Points or weights of every criterion.

    Returns
    -------
    pandas.DataFrame
        A row per cell of the first two options, the one that moves the lead most first: `option`,
        `treatment`, `criterion`; `low` and `high`, the lead (a difference of values, −1 to 1) with
        this cell at the worst and at the best end of its interval and all others at their means;
        `swing` between the two; `turns` (bool): whether the second comes first at one end.

    Raises
    ------
    TradeoffError
        If there is only one option, or a row or a weight is missing or impossible.
    """
    table = table_of(options)
    shares = weights_of(table, weights)
    values = mean_values(table, shares)
    if len(values) == 1:
        raise TradeoffError(
            f"There is only {table.options[0]!r}, so it has no lead: give two options or more."
        )
    first, second = by_value(values)[:2]
    lead = values[first] - values[second]
    rows = [
        _bar(table, place, at, lead, sign * share)
        for place, sign in ((first, 1), (second, -1))
        for at, share in enumerate(shares)
    ]
    rows.sort(key=lambda row: (-row["swing"], row["option"], row["criterion"]))
    return Shown(rows)


def _bar(table: Table, place: int, at: int, lead: float, slope: float) -> dict[str, Any]:
    """Give the lead with one cell at its worst and at its best end."""
    cell = table.cells[place][at]
    low, high = (lead + slope * (end - cell.mean) for end in (cell.low, cell.high))
    return {
        "option": table.options[place],
        "treatment": table.treatments[place],
        "criterion": table.criteria[at],
        "low": low,
        "high": high,
        "swing": abs(high - low),
        "turns": min(low, high) < 0,
    }


def _named(treatment: str) -> str:
    """Begin a sentence with the first of a treatment's names."""
    name = treatment.partition(" / ")[0]
    return name[:1].upper() + name[1:]


def _inside(name: str) -> str:
    """Write a name as it stands inside a sentence; CO2 and IPL keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
