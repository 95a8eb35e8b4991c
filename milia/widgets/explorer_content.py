"""A table to explore, for its page and its twin: every text, value and order, the picture."""

from __future__ import annotations

import json
from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.data import load
from milia.widgets.citations import cite
from milia.widgets.explorer_view import Column, Row, View

_WIDTHS = (660, 200)
"""Of a picture in the page and in a narrow box."""
_READ = {"yes": "read", "partial": "read in part", "from-memory": "not read, from memory"}


def content_of(view: View) -> dict[str, Any]:
    """Return all that a table shows, from which its page and its twin are written."""
    table = view.table()
    filled = table.astype("string").fillna("")
    rows = [_row(view, {str(k): v for k, v in row.items()}) for row in filled.to_dict("records")]
    return {
        "first": view.first,
        "thing": view.thing,
        "things": view.things,
        "code": code_of(view),
        "columns": [_column(column, table) for column in view.columns],
        "opens": view.opens,
        "asks": view.asks,
        "judged": next((i for i, c in enumerate(view.columns) if c.name == view.judged), None),
        "means": view.means,
        "key": [list(pair) for pair in view.key],
        "note": view.note,
        "group": view.group,
        "graph": graph_of(view, table),
        "rows": rows,
        "sources": _sources({key for row in rows for key in row["sources"]}),
    }


def graph_of(view: View, table: pd.DataFrame) -> dict[str, Any] | None:
    """Return the picture of a table, wide and narrow, and what can be pointed at in it."""
    if view.graph is None:
        return None
    wide, narrow = (view.graph(table, width) for width in _WIDTHS)
    return {
        "svg": [wide.svg, narrow.svg],
        "alt": wide.alt,
        "marks": [{"label": mark.label, "id": mark.name} for mark in wide.marks],
    }


def code_of(view: View) -> dict[str, str]:
    """Return the lines of Python behind a table, a search, a line pointed at and judgements.

    VALUE stands for what the reader chose.
    """
    searched = json.dumps(list(view.searched))
    return {
        "table": f"import milia\n\n{view.code}",
        "search": f'text = table[{searched}].fillna("").agg(" ".join, axis=1).str.lower()\n'
        "table = table[text.str.contains(VALUE, regex=False)]",
        "only": f'table = table[table["{view.name}"] == VALUE]',
        "judged": "judgements = {VALUE}\n"
        f'table = table.assign(yours=table["{view.name}"].map(judgements))',
    }


def _filter(column: Column) -> str:
    if not column.several:
        return f'table = table[table["{column.name}"] == VALUE]'
    cells = f'table["{column.name}"].fillna("").str.split(";")'
    return f"table = table[{cells}.map(lambda all: VALUE in all)]"


def _sort(column: Column) -> str:
    order = json.dumps(list(column.order))
    key = f"key=lambda cells: cells.map({order}.index), " if column.order else ""
    return f'table = table.sort_values("{column.name}", {key}kind="stable")'


def _order(table: pd.DataFrame, column: Column) -> list[int]:
    """Return the places of the rows in a column's order, rows of one value as they stood."""
    order = {value: place for place, value in enumerate(column.order)}
    by = (lambda cells: cells.map(order)) if order else None
    return (
        table.reset_index(drop=True).sort_values(column.name, key=by, kind="stable").index.tolist()
    )


def _row(view: View, row: Row) -> dict[str, Any]:
    return {
        "id": row[view.name],
        "called": row[view.called or view.name],
        "head": view.head(row),
        "says": [list(pair) for pair in view.says(row)],
        "tells": [list(pair) for pair in view.tells(row) if pair[1]],
        "sources": _members(row[view.sources]),
        "values": [
            _members(row[column.name]) if column.several else [row[column.name]]
            for column in view.columns
        ],
        "text": " ".join(row[name] for name in view.searched).lower(),
    }


def _column(column: Column, table: pd.DataFrame) -> dict[str, Any]:
    found = {value for cell in table[column.name].dropna() for value in cell.split(";")}
    kept = found if column.several else set(table[column.name].dropna())
    bare = {value: text for value, text in column.bare.items() if value not in kept}
    values = [value for value in column.order if value in kept | set(bare)] or sorted(kept)
    return {
        "name": column.name,
        "label": column.label,
        "options": [[value, column.words.get(value, value)] for value in values],
        "bare": bare,
        "several": column.several,
        "filter": _filter(column),
        "sort": _sort(column),
        "signs": [list(sign) for sign in column.signs],
        "sorted": [] if column.several else _order(table, column),
    }


def _members(cell: str) -> list[str]:
    return cell.split(";") if cell else []


def _sources(keys: set[str]) -> dict[str, list[str]]:
    """Return for each key the short citation, title and venue, and how far it was read."""
    rows = load("references").astype("string").fillna("").to_dict("records")
    known = {row["key"]: row for row in rows}
    return {key: _source(key, known.get(key)) for key in sorted(keys)}


def _source(key: str, row: dict[Hashable, str] | None) -> list[str]:
    if row is None:  # The word ASSUMPTION stands where there is no source.
        return [cite([key]), "", ""]
    titled = ". ".join(part for part in (row["title"], row["venue"]) if part)
    return [cite([key]), titled, _READ[row["verified"]]]
