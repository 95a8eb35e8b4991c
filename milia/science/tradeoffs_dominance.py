"""Who is beaten under all weights, and who is beaten on two criteria alone."""

from __future__ import annotations

import pandas as pd

from milia.science.tradeoffs_checks import TradeoffError
from milia.science.tradeoffs_shown import Shown
from milia.science.tradeoffs_table import Table, table_of


def dominated(options: pd.DataFrame) -> pd.DataFrame:
    """Find the options that no weights can put before a certain other one.

    Parameters and errors are those of `normalise`.

    Returns
    -------
    pandas.DataFrame
        A row per pair: `option`, and `by`: an option that is at least as good on every criterion
        and better on one, whatever is drawn from their intervals.

    Notes
    -----
    First-order stochastic dominance on each criterion, by a rule that is sufficient: `low`, `mode`
    and `high` all at least as good; between an interval with a mode and one without, the better
    one has to begin where the other ends.
    """
    table = table_of(options)
    pairs = [
        (option, table.options[by])
        for option, above in zip(table.options, table.above, strict=True)
        for by in above
    ]
    return pd.DataFrame(sorted(pairs), columns=["option", "by"])


def pareto(options: pd.DataFrame, a: str, b: str) -> pd.DataFrame:
    """Look at two criteria alone, and find who is beaten by nobody on both.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.
    a, b : str
        The two criteria.

    Returns
    -------
    pandas.DataFrame
        A row per option, the best on `a` first: `option`, the expected value on the two criteria in
        their units, and `on_frontier` (bool): no other option is at least as good on both and
        better on one. Equal options are all on it.

    Raises
    ------
    TradeoffError
        If a criterion is unknown, or a row is missing, doubled or impossible.
    """
    table = table_of(options)
    if a == b:
        raise TradeoffError(f"Both criteria are {a!r}: choose two.")
    first, second = table.place(a), table.place(b)
    means = [(cells[first].mean, cells[second].mean) for cells in table.cells]
    rows = [
        {
            "option": table.options[place],
            a: _in_unit(table, first, means[place][0]),
            b: _in_unit(table, second, means[place][1]),
            "on_frontier": not any(_beats(other, means[place]) for other in means),
        }
        for place in sorted(range(len(means)), key=lambda each: (_down(means[each]), each))
    ]
    return Shown(rows)


def _down(pair: tuple[float, float]) -> tuple[float, float]:
    return -pair[0], -pair[1]


def _beats(pair: tuple[float, float], other: tuple[float, float]) -> bool:
    return pair != other and pair[0] >= other[0] and pair[1] >= other[1]


def _in_unit(table: Table, place: int, value: float) -> float:
    """Take a value back to the scale of its criterion, without the last bits of the way there."""
    worst, best = table.scales[place]
    return round(worst + value * (best - worst), 9)
