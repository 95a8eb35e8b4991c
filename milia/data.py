"""The tables of the course, read and checked against their schema.

`load` reads ``data/<name>.csv`` as ``data/datapackage.json`` describes it:

1. find the course's files (`ROOT`): inside the installed package, else in the checkout;
2. read the schema, then the table; compare its columns with the schema's;
3. give each column the type its schema states;
4. keep the result, and hand out a copy.

Text stays text, also where only some values are allowed (a verdict, yes or no): it compares,
joins and counts like any other text. A whole number becomes ``Int64``, a measurement
``float64``. An empty cell is missing, whatever the type: ``isna()`` finds it. Cells that hold a
list keep its members separated by semicolons.
"""

import csv
import json
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

_PACKAGE = Path(__file__).resolve().parent
ROOT: Path = _PACKAGE / "_course" if (_PACKAGE / "_course").is_dir() else _PACKAGE.parent
"""The folder that holds ``data/``, ``text/items/``, ``course/`` and ``release/``."""

_TYPES: dict[str, tuple[type, str]] = {
    "string": (str, "str"),
    "integer": (int, "Int64"),
    "number": (float, "float64"),
}

_Schema = dict[str, list[dict[str, Any]]]


class DataError(ValueError):
    """A table of the course is unknown, missing, or not as its schema describes it."""


def tables() -> list[str]:
    """List the names that `load` knows.

    Returns
    -------
    list of str
        Names in alphabetical order.

    Raises
    ------
    DataError
        If the description of the tables is missing or damaged.
    """
    return sorted(_schema(ROOT / "data"))


def load(name: str) -> pd.DataFrame:
    """Load a table of the course.

    Parameters
    ----------
    name : str
        Name of the table, such as ``"types"``; `tables` lists them all.

    Returns
    -------
    pandas.DataFrame
        One row per row of the table, columns in the order of the schema. Text columns are
        text, whole numbers ``Int64``, measurements ``float64``; empty cells are missing. Units
        and meanings stand in ``data/datapackage.json``. Every call gives a copy of its own.

    Raises
    ------
    DataError
        If there is no table of that name, or if its file is missing or does not fit the schema.
    """
    folder = ROOT / "data"
    names = tables()
    if name not in names:
        near = get_close_matches(str(name), names, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise DataError(f"There is no table {name!r}.{hint} The tables are: {', '.join(names)}.")
    return _read(folder, name).copy()


@cache
def _schema(folder: Path) -> _Schema:
    """Read the fields of every table from the folder's ``datapackage.json``."""
    path = folder / "datapackage.json"
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
        return {table["name"]: table["schema"]["fields"] for table in package["resources"]}
    except FileNotFoundError:
        raise DataError(f"{path} is missing: install the course again.") from None
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(
            f"{path} is damaged ({error!r}): restore it or install the course again."
        ) from None


@cache
def _read(folder: Path, name: str) -> pd.DataFrame:
    """Read one table with the types of its schema."""
    path = folder / f"{name}.csv"
    fields = _schema(folder)[name]
    lines, rows = _rows(path)
    _check_columns(path, rows[0], [field["name"] for field in fields])
    _check_lengths(path, lines, rows)
    columns = {
        field["name"]: _typed(path, field, lines[1:], [row[i] for row in rows[1:]])
        for i, field in enumerate(fields)
    }
    return pd.DataFrame(columns)


def _rows(path: Path) -> tuple[list[int], list[list[str]]]:
    """Read the header and the rows of a CSV, with the line on which each ends."""
    try:
        # Excel puts a mark before the first column; strict finds a quotation mark left open.
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            pairs = [(reader.line_num, row) for row in reader]
    except FileNotFoundError:
        raise DataError(f"{path} is missing: restore it or install the course again.") from None
    except (csv.Error, UnicodeDecodeError) as error:
        raise DataError(f"{path} cannot be read as CSV in UTF-8 ({error}): save it so.") from None
    if not pairs:
        raise DataError(f"{path} is empty: restore it or install the course again.")
    return [line for line, _ in pairs], [row for _, row in pairs]


def _check_columns(path: Path, found: list[str], expected: list[str]) -> None:
    """Compare the header with the schema."""
    missing = [column for column in expected if column not in found]
    unknown = [column for column in found if column not in expected]
    twice = sorted({column for column in found if found.count(column) > 1})
    if missing or unknown or twice:
        parts = [f"lacks the column {column!r}" for column in missing]
        parts += [f"has the column {column!r} that its schema lacks" for column in unknown]
        parts += [f"has the column {column!r} twice" for column in twice]
        raise DataError(
            f"{path}, line 1: the table {' and '.join(parts)}. "
            "Mend the header, or describe the column in datapackage.json."
        )
    for place, (column, wanted) in enumerate(zip(found, expected, strict=True), start=1):
        if column != wanted:
            raise DataError(
                f"{path}, line 1: column {place} is {column!r} where the schema has {wanted!r}. "
                "Put the columns in the order of datapackage.json."
            )


def _check_lengths(path: Path, lines: list[int], rows: list[list[str]]) -> None:
    """Find a row with too few or too many cells."""
    for line, row in zip(lines, rows, strict=True):
        if len(row) != len(rows[0]):
            raise DataError(
                f"{path}, line {line}: {len(row)} cells where the header has {len(rows[0])}. "
                "Look for a comma outside quotation marks."
            )


def _typed(
    path: Path, field: dict[str, Any], lines: list[int], cells: list[str]
) -> "pd.Series[Any]":
    """Give a column the type of its field; an empty cell is missing."""
    if field["type"] not in _TYPES:
        raise DataError(
            f"{path.with_name('datapackage.json')}: column {field['name']!r} of {path.stem!r} has "
            f"the type {field['type']!r}. Write one of: {', '.join(_TYPES)}."
        )
    convert, dtype = _TYPES[field["type"]]
    values = []
    for line, cell in zip(lines, cells, strict=True):
        try:
            values.append(convert(cell) if cell else None)
        except ValueError:
            raise DataError(
                f"{path}, line {line}, column {field['name']!r}: {cell!r} is not of the type "
                f"{field['type']!r}. Mend the cell, or the type in datapackage.json."
            ) from None
    return pd.Series(values, dtype=dtype)
