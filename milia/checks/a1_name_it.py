"""Visible checks of assignment a1, "Name it".

Each check is one call in a test cell of the notebook. The examples it tries are those that the
notebook's text prints, and its sentences name the paragraph to read again. Types are asked for
exactly: a subclass could compare as equal to anything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import NotYet, agreed, call, require

_SIZE, _TIDY, _AGAINST = (
    "Step 1, how big",
    "Step 2, one row for each finding",
    "Step 3, what speaks against a class",
)
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
_NEAR = 1e-9


def size_one(size_mm: Callable[[Any], Any]) -> None:
    """Try `size_mm` on the text's examples of a single size.

    Parameters
    ----------
    size_mm : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value has another type, length or content than the table in the text.
    """
    for text in ("2 mm", "0.2 cm", "  2MM "):
        _same_size(size_mm, text, (2.0, 2.0))
    _same_size(size_mm, "2,5 mm", (2.5, 2.5))
    agreed()


def size_range(size_mm: Callable[[Any], Any]) -> None:
    """Try `size_mm` on the text's examples of a range and of texts without a size.

    Parameters
    ----------
    size_mm : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    _same_size(size_mm, "1-3 mm", (1.0, 3.0))
    _same_size(size_mm, "1–3 mm", (1.0, 3.0))
    _same_size(size_mm, "<1 mm", (0.0, 1.0))
    for text in ("pinhead", "", "5", None):
        got = call(size_mm, text, part=_SIZE, shown=f"size_mm({text!r})")
        require(
            got is None,
            f"size_mm({text!r}) returned {got!r}. There is no number, or no unit, so it should "
            f"return None. Read again: '{_SIZE}', last row of the table.",
        )
    agreed()


def _same_size(size_mm: Callable[[Any], Any], text: str, expected: tuple[float, float]) -> None:
    """Ask for a tuple of two floats equal to the example in the text."""
    got = call(size_mm, text, part=_SIZE, shown=f"size_mm({text!r})")
    require(
        type(got) is tuple and len(got) == len(expected),
        f"size_mm({text!r}) returned {got!r}, a {type(got).__name__}. It should return a tuple of "
        f"two numbers, the low and the high end. Read again: '{_SIZE}'.",
    )
    require(
        all(type(end) is float for end in got),
        f"size_mm({text!r}) returned {got!r}. Both ends should be plain floats, as in "
        f"{expected!r}; float(x) makes one. Read again: '{_SIZE}'.",
    )
    require(
        all(abs(end - right) < _NEAR for end, right in zip(got, expected, strict=True)),
        f"size_mm({text!r}) returned {got!r}; the table under '{_SIZE}' has {expected!r}.",
    )


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
        f"is one row for each finding: read again '{_TIDY}'.",
    )
    for table, shown in (
        (first, "tidy(notes.head(1))"),
        (_table(tidy, notes.dropna(), "tidy(notes.dropna())"), "tidy(notes.dropna())"),
    ):
        rows = table[["case", "feature"]].to_numpy().tolist()
        require(
            rows == sorted(rows),
            f"The rows of {shown} should be sorted by case, then by feature, and begin with "
            f"{rows[0]}. Read again the list under '{_TIDY}'.",
        )
        require(
            list(table.index) == list(range(len(table))),
            f"The index of {shown} is {list(table.index)}; it should count from 0.",
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
    require(not missing, f"tidy(notes) lacks the row {missing[:1]} of the table under '{_TIDY}'.")
    other = [row for row in rows if row not in _ROWS]
    require(not other, f"tidy(notes) has a row {other[:1]} that '{_TIDY}' does not show.")
    twice = [row for row in _ROWS if rows.count(row) > 1]
    require(not twice, f"tidy(notes) has the row {twice[:1]} more than once: see '{_TIDY}'.")
    agreed()


def _table(tidy: Callable[[pd.DataFrame], Any], notes: pd.DataFrame, shown: str) -> pd.DataFrame:
    """Ask for a table with the right columns and plain texts in them."""
    got = call(tidy, notes.copy(), part=_TIDY, shown=shown)
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_TIDY}'.",
    )
    require(
        list(got.columns) == _COLUMNS,
        f"{shown} has the columns {list(got.columns)}; they should be {_COLUMNS}, in this order.",
    )
    strange = [cell for cell in got.to_numpy().ravel() if type(cell) is not str]
    require(
        not strange,
        f"{shown} has {strange[:1]} in a cell, where a plain text should be. "
        f"Read again the list under '{_TIDY}'.",
    )
    return pd.DataFrame(got)


def contradicts_findings(contradicts: Callable[..., Any], cases: pd.DataFrame) -> None:
    """Try `contradicts` on the text's example of a yes/no finding.

    Parameters
    ----------
    contradicts : callable
        The student's function.
    cases : DataFrame
        The table of cases that the text shows.

    Raises
    ------
    NotYet
        If the answer differs from the table in the text.
    """
    _same_list(contradicts, _row(cases, "A1-01"), "en_plaque", ["plaque"])
    agreed()


def contradicts_numbers(contradicts: Callable[..., Any], cases: pd.DataFrame) -> None:
    """Try `contradicts` on what the text's examples say of an age and a size.

    Parameters
    ----------
    contradicts : callable
        The student's function.
    cases : DataFrame
        The table of cases that the text shows.

    Raises
    ------
    NotYet
        If the answer differs from the table in the text.
    """
    _same_list(contradicts, _given({"onset_days": 3}), "benign_primary", ["onset_days"])
    size = (cases.loc["A1-04"].dropna(), 'cases.loc["A1-04"].dropna()')
    _same_list(contradicts, size, "eruptive", ["size_mm"])
    agreed()


def contradicts_rows(contradicts: Callable[..., Any], cases: pd.DataFrame) -> None:
    """Try all calls of the text, and a name that is no class.

    Parameters
    ----------
    contradicts : callable
        The student's function.
    cases : DataFrame
        The table of cases that the text shows.

    Raises
    ------
    NotYet
        If the answer differs from the text, or the name is taken for a class.
    """
    _printed_calls(contradicts, cases)
    try:
        got = contradicts({"plaque": "no"}, "milialar")
    except ValueError:
        agreed()
        return
    except Exception as error:
        raise NotYet(
            f"contradicts(row, 'milialar') raised {type(error).__name__}. It should raise a "
            f"ValueError, because there is no such class. Read again: '{_AGAINST}', the list."
        ) from None
    raise NotYet(
        f"contradicts(row, 'milialar') returned {got!r}. There is no such class, so it should "
        f"raise a ValueError. Read again: '{_AGAINST}', the list."
    )


def _printed_calls(contradicts: Callable[..., Any], cases: pd.DataFrame) -> None:
    """Try the four calls of the table in the text."""
    newborn, given = _row(cases, "A1-01"), {"plaque": "yes", "onset_days": 3}
    _same_list(contradicts, newborn, "congenital", [])
    _same_list(contradicts, newborn, "en_plaque", ["plaque"])
    _same_list(contradicts, _given(given), "benign_primary", ["onset_days", "plaque"])
    _same_list(contradicts, _row(cases, "A1-04"), "eruptive", ["size_mm"])


def _row(cases: pd.DataFrame, case: str) -> tuple[Any, str]:
    """Return a row of the cases, and how it is written in the notebook."""
    return cases.loc[case].copy(), f'cases.loc["{case}"]'


def _given(row: dict[str, Any]) -> tuple[Any, str]:
    """Return a dict, and how it is written in the notebook."""
    return row, repr(row)


def _same_list(
    contradicts: Callable[..., Any], row: tuple[Any, str], type_id: str, expected: list[str]
) -> None:
    """Ask for a list equal to the example in the text."""
    shown = f"contradicts({row[1]}, {type_id!r})"
    got = call(contradicts, row[0], type_id, part=_AGAINST, shown=shown)
    require(
        type(got) is list and all(type(name) is str for name in got),
        f"{shown} returned {got!r}, a {type(got).__name__}. It should return a list of names. "
        f"Read again: '{_AGAINST}'.",
    )
    require(
        got == expected,
        f"{shown} returned {got}; by the rules it should be {expected}. "
        f"Read again: '{_AGAINST}', the table of calls.",
    )


def overview(
    contradicts: Callable[..., Any], cases: pd.DataFrame, type_ids: list[str]
) -> pd.DataFrame | None:
    """Count the findings against each class, by the student's own function.

    Parameters
    ----------
    contradicts : callable
        The student's function, which is first tried on the calls of the text.
    cases : DataFrame
        One row a case, its name in the index.
    type_ids : list of str
        The classes to ask about.

    Returns
    -------
    DataFrame or None
        One row a case, one column a class, the number of features against it; `None`, with a
        printed sentence, while the function does not work.
    """
    try:
        _printed_calls(contradicts, cases)
        counts = [
            [
                len(
                    call(contradicts, row, name, part=_AGAINST, shown=f"contradicts(row, {name!r})")
                )
                for name in type_ids
            ]
            for _, row in cases.iterrows()
        ]
    except (NotYet, TypeError) as sentence:
        print(f"Not yet: {sentence}")
        return None
    return pd.DataFrame(counts, index=cases.index, columns=type_ids)
