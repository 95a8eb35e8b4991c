"""What an options table has to hold before anything is calculated from it."""

from __future__ import annotations

import math
from collections.abc import Hashable
from numbers import Real
from typing import Any, NamedTuple

import pandas as pd

COLUMNS = (
    "option",
    "treatment",
    "criterion",
    "low",
    "mode",
    "high",
    "worst",
    "best",
    "basis",
    "source",
)
_BASES = ("counted", "word", "none")
_TAKEN = ("option", "treatment", "rank", "value", "low", "high", "assumed", "on_frontier")
"""Columns of results that also have a column per criterion."""


class TradeoffError(ValueError):
    """Options or weights that cannot be compared; the sentence says what to mend."""


class Row(NamedTuple):
    """One row of an options table, in the unit of its criterion."""

    option: str
    treatment: str
    criterion: str
    low: float
    mode: float | None
    high: float
    worst: float
    best: float
    basis: str

    @property
    def name(self) -> str:
        """What an error calls the row."""
        return f"{self.criterion!r} of {self.option!r}"


def rows_of(options: pd.DataFrame) -> list[Row]:
    """Read the rows of an options table.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion; `COLUMNS` are needed, others may be there.

    Raises
    ------
    TradeoffError
        If a column is missing, if there are no rows, if a cell has no row or two, if a number is
        missing, out of order or beyond its scale, if a scale has no length or changes within a
        criterion, if a number that rests on a count or a word names no source, or if a criterion
        has the name of a column of the results.
    """
    missing = [name for name in COLUMNS if name not in options]
    if missing:
        raise TradeoffError(
            f"The options table has no column {missing[0]!r}: begin with what milia.options gives."
        )
    if options.empty:
        raise TradeoffError(
            "The options table has no rows, so there is nothing to rank: choose a patient to whom "
            "the gates leave an option."
        )
    rows = [_row(record) for record in options.to_dict("records")]
    _one_per_cell(rows)
    _one_scale_per_criterion(rows)
    return rows


def _row(record: dict[Hashable, Any]) -> Row:
    names = [str(record[name]) for name in ("option", "treatment", "criterion")]
    where = f"{names[2]!r} of {names[0]!r}"
    low, high, worst, best = (
        number(f"The {end} of {where}", record[end]) for end in ("low", "high", "worst", "best")
    )
    mode = None if pd.isna(record["mode"]) else number(f"The mode of {where}", record["mode"])
    if names[2] in _TAKEN:
        raise TradeoffError(f"A criterion cannot be called {names[2]!r}: take another name.")
    row = Row(names[0], names[1], names[2], low, mode, high, worst, best, str(record["basis"]))
    _in_order(row)
    _on_its_scale(row)
    _sourced(row, record["source"])
    return row


def number(name: str, value: Any) -> float:
    """Return a finite number.

    Raises
    ------
    TradeoffError
        If it is anything else; `name` begins the sentence.
    """
    if not isinstance(value, Real) or not math.isfinite(value):
        raise TradeoffError(f"{name} is {value!r}, and it has to be a number.")
    return float(value)


def _in_order(row: Row) -> None:
    ends = [row.low, row.high] if row.mode is None else [row.low, row.mode, row.high]
    if ends != sorted(ends):
        said = ", ".join(f"{end:g}" for end in ends)
        raise TradeoffError(
            f"The interval for {row.name} is {said}: it has to go from low over mode to high."
        )


def _on_its_scale(row: Row) -> None:
    bottom, top = sorted((row.worst, row.best))
    if bottom == top:
        raise TradeoffError(
            f"The worst and the best of {row.criterion!r} are both {top:g}: give it two ends."
        )
    if row.low < bottom or row.high > top:
        raise TradeoffError(
            f"{row.name} runs from {row.low:g} to {row.high:g}, beyond its scale of {bottom:g} to "
            f"{top:g}: mend the interval, or the ends of the scale in every row."
        )


def _sourced(row: Row, source: Any) -> None:
    if row.basis not in _BASES:
        raise TradeoffError(
            f"The basis for {row.name} is {row.basis!r}: it has to be {', '.join(_BASES)}."
        )
    if row.basis != "none" and (pd.isna(source) or not str(source).strip()):
        raise TradeoffError(
            f"{row.name} names no source: give a key of references.csv, or the word ASSUMPTION."
        )


def _one_per_cell(rows: list[Row]) -> None:
    seen = set[tuple[str, str]]()
    for row in rows:
        if (row.option, row.criterion) in seen:
            raise TradeoffError(f"There are two rows for {row.name}: keep one of them.")
        seen.add((row.option, row.criterion))
    for criterion in sorted({row.criterion for row in rows}):
        for option in sorted({row.option for row in rows}):
            if (option, criterion) not in seen:
                raise TradeoffError(
                    f"There is no row for {criterion!r} of {option!r}: each option needs one for "
                    "each criterion, with the whole scale where nothing is known."
                )


def _one_scale_per_criterion(rows: list[Row]) -> None:
    scales = {row.criterion: (row.worst, row.best) for row in rows}
    for row in rows:
        if (row.worst, row.best) != scales[row.criterion]:
            raise TradeoffError(
                f"The rows of {row.criterion!r} have different scales: worst and best have to be "
                "the same for every option."
            )
