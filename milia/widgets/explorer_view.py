"""What a table is to its reader: what is shown of a row, what is kept back, what to choose by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from milia.data import load
from milia.widgets.citations import cite

Row = dict[str, str]
Words = list[tuple[str, str]]
"""Pieces of text, each with its label; an empty label is not shown."""
_READ = {"yes": "read", "partial": "read in part", "from-memory": "not read, from memory"}


@dataclass(frozen=True)
class Column:
    """A column to filter, sort and group by.

    Attributes
    ----------
    name, label : str
        The column of the table, and what the reader calls it.
    order : tuple of str
        Its values in their order; without one, those that occur, in the alphabet's.
    words : mapping
        What the reader sees for a value, where that is not the value itself.
    several : bool
        Whether a cell holds several values, separated by semicolons: filtered by, never sorted.
    tells : bool
        Whether its value gives away what the reader is asked to judge.
    """

    name: str
    label: str
    order: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    several: bool = False
    tells: bool = False


@dataclass(frozen=True)
class View:
    """One table as a part shows it.

    Attributes
    ----------
    title, first : str
        The heading, and what to try first.
    thing, things : str
        What a row is, and what several are.
    code : str
        The Python that makes the table, which `table` makes here.
    name : str
        The column that names a row.
    head, says, tells : callable
        What stands above a row, what it says, and what is shown once the reader has judged.
    searched : tuple of str
        The columns in which words are looked for.
    columns : tuple of Column
        What to choose by.
    opens : str
        The words that unfold a row.
    asks, judged : str
        The question on a row, and the column that answers it; empty where no key is coded.
    fold : str
        The column by which the twin folds the rows.
    key : list of (str, str)
        What the words of the answers mean.
    note : str
        How the table was made and how far to trust it.
    group : str
        The column by which the rows are grouped at first, if any.
    bare : mapping
        For a value of that column which has no row: the sentence to show.
    """

    title: str
    first: str
    thing: str
    things: str
    code: str
    table: Callable[[], pd.DataFrame]
    name: str
    head: Callable[[Row], str]
    says: Callable[[Row], Words]
    tells: Callable[[Row], Words]
    searched: tuple[str, ...]
    columns: tuple[Column, ...]
    opens: str
    fold: str
    note: str
    asks: str = ""
    judged: str = ""
    key: tuple[tuple[str, str], ...] = ()
    group: str = ""
    bare: Mapping[str, str] = field(default_factory=dict)


def content_of(view: View) -> dict[str, Any]:
    """Return a table as its page draws it: all texts, all values, all orders."""
    table = view.table()
    filled = table.astype("string").fillna("")
    rows = [_row(view, {str(k): v for k, v in row.items()}) for row in filled.to_dict("records")]
    return {
        "first": view.first,
        "thing": view.thing,
        "things": view.things,
        "code": view.code,
        "name": view.name,
        "searched": list(view.searched),
        "columns": [_column(column, table, view.bare) for column in view.columns],
        "opens": view.opens,
        "asks": view.asks,
        "judged": next((i for i, c in enumerate(view.columns) if c.name == view.judged), None),
        "key": [list(pair) for pair in view.key],
        "note": view.note,
        "group": view.group,
        "rows": rows,
        "sources": _sources({key for row in rows for key in row["sources"]}),
    }


def sorted_by(table: pd.DataFrame, column: Column) -> pd.DataFrame:
    """Return the table in a column's order, rows of one value as they stood."""
    order = {value: place for place, value in enumerate(column.order)}
    by = (lambda cells: cells.map(order)) if order else None
    return table.sort_values(column.name, key=by, kind="stable")


def _row(view: View, row: Row) -> dict[str, Any]:
    return {
        "id": row[view.name],
        "head": view.head(row),
        "says": [list(pair) for pair in view.says(row)],
        "tells": [list(pair) for pair in view.tells(row) if pair[1]],
        "sources": _members(row["reference_keys"]),
        "values": [
            _members(row[column.name]) if column.several else [row[column.name]]
            for column in view.columns
        ],
        "text": " ".join(row[name] for name in view.searched).lower(),
    }


def _column(column: Column, table: pd.DataFrame, bare: Mapping[str, str]) -> dict[str, Any]:
    found = {value for cell in table[column.name].dropna() for value in cell.split(";")}
    kept = found if column.several else set(table[column.name].dropna())
    values = [value for value in column.order if value in kept or value in bare] or sorted(kept)
    place = {index: rank for rank, index in enumerate(sorted_by(table, column).index)}
    return {
        "name": column.name,
        "label": column.label,
        "options": [[value, column.words.get(value, value)] for value in values],
        "ordered": bool(column.order),
        "bare": dict(bare) if column.order else {},
        "several": column.several,
        "tells": column.tells,
        "ranks": [place[index] for index in table.index],
    }


def _members(cell: str) -> list[str]:
    return cell.split(";") if cell else []


def _sources(keys: set[str]) -> dict[str, list[str]]:
    """Return for each key the short citation, the title, and how far it was read."""
    known = load("references").set_index("key")
    return {
        key: [cite([key]), known["title"][key], _READ[known["verified"][key]]]
        if key in known.index
        else [cite([key]), "", ""]
        for key in sorted(keys)
    }
