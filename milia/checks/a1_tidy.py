"""Visible checks of a1, step 2: `tidy`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import agreed, call, require

_PART = "Step 2, one row for each finding"
_COLUMNS = ["case", "feature", "value"]
_ROWS = [
    ["A1-01", "blisters_before", "no"],
    ["A1-01", "pale_patch", "no"],
    ["A1-01", "plaque", "no"],
    ["A1-02", "plaque", "no"],
    ["A1-02", "sudden_crop", "yes"],
    ["A1-03", "nodule", "no"],
    ["A1-03", "plaque", "yes"],
]


def tidy_shape(tidy: Callable[[pd.DataFrame], Any], notes: pd.DataFrame) -> None:
    """Try `tidy` on the text's list: columns, order and index, whatever the spellings.

    Parameters
    ----------
    tidy : callable
        The student's function.
    notes : DataFrame
        The list that the text shows.

    Raises
    ------
    NotYet
        If the result is no such table, or its rows stand in another order.
    """
    first = _table(tidy, notes.head(1), "tidy(notes.head(1))")
    require(
        len(first) == 2,  # noqa: PLR2004
        f"tidy(notes.head(1)) has {len(first)} row(s), and its one visit has two findings. There "
        f"is one row for each finding: read again '{_PART}'.",
    )
    for table, shown in (
        (first, "tidy(notes.head(1))"),
        (_table(tidy, notes.dropna(), "tidy(notes.dropna())"), "tidy(notes.dropna())"),
    ):
        rows = table[["case", "feature"]].to_numpy().tolist()
        require(
            rows == sorted(rows),
            f"The rows of {shown} should be sorted by case, then by feature, and begin with "
            f"{sorted(rows)[:1]}. Read again the list under '{_PART}'.",
        )
        require(
            list(table.index) == list(range(len(table))),
            f"The index of {shown} is {list(table.index)}; it should count from 0. Read again the "
            f"list under '{_PART}'.",
        )
    agreed()


def tidy_clean(tidy: Callable[[pd.DataFrame], Any], notes: pd.DataFrame) -> None:
    """Try `tidy` on the text's list: its seven rows, in any order.

    Parameters
    ----------
    tidy : callable
        The student's function.
    notes : DataFrame
        The list that the text shows.

    Raises
    ------
    NotYet
        If a row of the printed table is missing, or another one is there.
    """
    rows = _table(tidy, notes, "tidy(notes)").to_numpy().tolist()
    missing = [row for row in _ROWS if row not in rows]
    require(not missing, f"tidy(notes) lacks the row {missing[:1]} of the table under '{_PART}'.")
    other = [row for row in rows if row not in _ROWS]
    require(not other, f"tidy(notes) has a row {other[:1]} that '{_PART}' does not show.")
    twice = [row for row in _ROWS if rows.count(row) > 1]
    require(not twice, f"tidy(notes) has the row {twice[:1]} more than once: see '{_PART}'.")
    agreed()


def _table(tidy: Callable[[pd.DataFrame], Any], notes: pd.DataFrame, shown: str) -> pd.DataFrame:
    """Ask for a table with the right columns and plain texts in them."""
    got = call(tidy, notes.copy(), part=_PART, shown=shown)
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_PART}'.",
    )
    require(
        list(got.columns) == _COLUMNS,
        f"{shown} has the columns {list(got.columns)}; they should be {_COLUMNS}, in this order.",
    )
    strange = [cell for cell in got.to_numpy().ravel() if type(cell) is not str]
    require(
        not strange,
        f"{shown} has {strange[:1]} in a cell, where a plain text should be. "
        f"Read again the list under '{_PART}'.",
    )
    return pd.DataFrame(got)
