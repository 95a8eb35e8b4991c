"""Intervals on one scale, and what options are worth under given weights."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from milia.science.tradeoffs_checks import rows_of
from milia.science.tradeoffs_shown import Shown
from milia.science.tradeoffs_table import Table, cell_of, table_of
from milia.science.tradeoffs_weights import added, by_value, mean_values, weights_of


def normalise(options: pd.DataFrame) -> pd.DataFrame:
    """Put every interval on a scale from 0 (worst) to 1 (best).

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.

    Returns
    -------
    pandas.DataFrame
        The same rows; `low`, `mode` and `high` on the new scale, rising, with `worst` 0 and `best`
        1. Where less was better, the old `high` has become the new `low`.

    Raises
    ------
    TradeoffError
        If a row is missing, doubled or impossible; the sentence says which.
    """
    cells = [cell_of(row) for row in rows_of(options)]
    return Shown(
        options.assign(
            low=[cell.low for cell in cells],
            mode=pd.Series([cell.mode for cell in cells], options.index, dtype=float),
            high=[cell.high for cell in cells],
            worst=0.0,
            best=1.0,
        )
    )


def weighted(options: pd.DataFrame, weights: Mapping[str, float]) -> pd.DataFrame:
    """Add up what each option is worth, criterion by criterion.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.
    weights : mapping of str to float
        Points or weights of every criterion; only their proportions count.

    Returns
    -------
    pandas.DataFrame
        A row per option, by `rank`: `option`, `treatment`, `rank` (1 is first), `value` (expected,
        0 to 1), `low` and `high` (every criterion at its worst or at its best end), a column per
        criterion with its part of the value, and `assumed`: the share of the weights that stands
        on numbers made from words, or on nothing.

    Raises
    ------
    TradeoffError
        If a row or a weight is missing or impossible; the sentence says which.

    Notes
    -----
    Additive value model on fixed scales; the expected value of an interval is the mean of its
    triangular distribution, or without a mode of its uniform one. A tie goes to the dominator, and
    otherwise to the option that is better on the first criterion by name; then to the first by
    name. Source: Keeney RL, Raiffa H, Decisions with Multiple Objectives, 1976.
    """
    table = table_of(options)
    shares = weights_of(table, weights)
    values = mean_values(table, shares)
    rows = [
        {
            "option": table.options[place],
            "treatment": table.treatments[place],
            "rank": rank,
            "value": values[place],
            "low": added((cell.low for cell in table.cells[place]), shares),
            "high": added((cell.high for cell in table.cells[place]), shares),
            **_parts(table, place, shares),
            "assumed": added((not cell.counted for cell in table.cells[place]), shares),
        }
        for rank, place in enumerate(by_value(values), start=1)
    ]
    return Shown(rows)


def _parts(table: Table, place: int, shares: list[float]) -> dict[str, float]:
    """Part the value of an option into what each criterion brings."""
    means = [cell.mean for cell in table.cells[place]]
    return {
        criterion: share * mean
        for criterion, share, mean in zip(table.criteria, shares, means, strict=True)
    }
