"""An options table as its calculations need it: checked, on one scale, in one order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from milia.science.tradeoffs_checks import Row, TradeoffError, rows_of


class Cell(NamedTuple):
    """What an option means on one criterion, from 0 (worst end of its scale) to 1 (best).

    Attributes
    ----------
    low, high : float
        Ends of the interval.
    mode : float or None
        Its likeliest value; None if none is likelier than the others.
    counted : bool
        Whether a source states these numbers; otherwise they rest on a word or on nothing.
    """

    low: float
    mode: float | None
    high: float
    counted: bool

    @property
    def middle(self) -> float:
        """The mode, or the middle of the interval."""
        return (self.low + self.high) / 2 if self.mode is None else self.mode

    @property
    def mean(self) -> float:
        """Expected value of the triangular, or without a mode of the uniform distribution."""
        return self.middle if self.mode is None else (self.low + self.mode + self.high) / 3

    def at_least(self, other: Cell) -> bool:
        """Tell whether this is at least as good as another, whatever is drawn from the two.

        A sufficient rule: low, mode and high are each at least as good, or this interval begins
        where the other ends. Then no share of people does worse here than there (first-order
        stochastic dominance).
        """
        alike = (self.mode is None) == (other.mode is None)
        each = self.low >= other.low and self.middle >= other.middle and self.high >= other.high
        return self.low >= other.high or (alike and each)


@dataclass(frozen=True)
class Table:
    """Options and criteria in an order that does not depend on the order of the rows.

    Attributes
    ----------
    criteria : tuple of str
        By name.
    options, treatments : tuple of str
        Ids and names, in the order in which ties are broken: an option stands before all that it
        dominates, and adding an option never changes which of two others stands first.
    cells : tuple of tuple of Cell
        One per option and criterion.
    above : tuple of tuple of int
        For each option the places of those that dominate it.
    scales : tuple of (float, float)
        For each criterion the worst and the best end, in its unit.
    """

    criteria: tuple[str, ...]
    options: tuple[str, ...]
    treatments: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    above: tuple[tuple[int, ...], ...]
    scales: tuple[tuple[float, float], ...]

    def place(self, criterion: Any) -> int:
        """Return the place of a criterion.

        Raises
        ------
        TradeoffError
            If the table has no such criterion.
        """
        if criterion not in self.criteria:
            known = ", ".join(self.criteria)
            raise TradeoffError(f"There is no criterion {criterion!r}: choose one of {known}.")
        return self.criteria.index(criterion)


def table_of(options: pd.DataFrame) -> Table:
    """Check an options table, and put it on scales of 0 to 1.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.

    Raises
    ------
    TradeoffError
        If a row is missing, doubled or impossible; the sentence says which.
    """
    rows = rows_of(options)
    criteria = tuple(sorted({row.criterion for row in rows}))
    of_option = {option: dict[str, Row]() for option in {row.option for row in rows}}
    for row in rows:
        of_option[row.option][row.criterion] = row
    cells = {
        option: tuple(cell_of(of[name]) for name in criteria) for option, of in of_option.items()
    }
    names = sorted(cells, key=lambda option: (_best_first(cells[option]), option))
    ordered = tuple(cells[name] for name in names)
    scales = {row.criterion: (row.worst, row.best) for row in rows}
    return Table(
        criteria=criteria,
        options=tuple(names),
        treatments=tuple(min(row.treatment for row in of_option[name].values()) for name in names),
        cells=ordered,
        above=tuple(tuple(_dominators(ordered, place)) for place in range(len(ordered))),
        scales=tuple(scales[name] for name in criteria),
    )


def page_table(options: pd.DataFrame) -> dict[str, dict[str, dict[str, float | bool | None]]]:
    """Write an options table as `static/tradeoffs.js` reads it.

    Parameters and errors are those of `table_of`.

    Returns
    -------
    dict
        ``{option: {criterion: {"low", "mode", "high", "counted"}}}``, ready for JSON: numbers from
        0 (worst) to 1 (best), `mode` None where no value is likeliest.
    """
    table = table_of(options)
    return {
        option: {name: cell._asdict() for name, cell in zip(table.criteria, cells, strict=True)}
        for option, cells in zip(table.options, table.cells, strict=True)
    }


def cell_of(row: Row) -> Cell:
    """Put a row on the scale of 0 to 1, with the low end first."""
    low, high = sorted(_scaled(row, end) for end in (row.low, row.high))
    mode = None if row.mode is None else _scaled(row, row.mode)
    return Cell(low, mode, high, row.basis == "counted")


def _scaled(row: Row, value: float) -> float:
    return (value - row.worst) / (row.best - row.worst)


def _best_first(cells: tuple[Cell, ...]) -> list[float]:
    """Give what options are ordered by; it belongs to an option alone and goes with dominance."""
    return [-end for cell in cells for end in (cell.low, cell.middle, cell.high)]


def _dominators(cells: tuple[tuple[Cell, ...], ...], place: int) -> Iterator[int]:
    """Give the places of the options that are at least as good everywhere, and not the same."""
    mine = cells[place]
    for other in range(place):
        if _best_first(cells[other]) != _best_first(mine) and all(
            theirs.at_least(own) for theirs, own in zip(cells[other], mine, strict=True)
        ):
            yield other
