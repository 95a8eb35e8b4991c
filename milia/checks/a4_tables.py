"""Visible checks of a4, steps 1 and 2: `parse` and `with_evidence`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import NotYet, agreed, call, require

_PARSE = "Step 1, the claims of a page"
_MERGE = "Step 2, what each claim rests on"
_SENTENCES = [
    ("c01", 1, "Milia are white."),
    ("c02", 1, "They itch at night."),
    ("c03", 3, "Dr. Low saw most go in 2.5 weeks, e.g. after a bath."),
    ("c04", 4, '"Mine went in May."'),
    ("c05", 5, "No, they are seeds"),
]
_LEDGER = [
    ("p1", "chemical_peels", "plausible"),
    ("p2", "dry_skin", "unsupported"),
    ("p3", "vitamin_b12", None),
    ("p4", None, None),
    ("p5", "chemical_peels", "plausible"),
]

Parse = Callable[[list[str]], Any]


def parsed(parse: Parse, lines: list[str]) -> None:
    """Try `parse` on the five lines of the text.

    Parameters
    ----------
    parse : callable
        The student's function.
    lines : list of str
        The lines that the text shows.

    Raises
    ------
    NotYet
        If the result is another table than the printed one.
    """
    got = call(parse, list(lines), part=_PARSE, shown="parse(lines)")
    _same_table(got, ["claim", "line", "sentence"], _SENTENCES, "parse(lines)", _PARSE)
    agreed()


def merged(
    with_evidence: Callable[[pd.DataFrame, pd.DataFrame], Any],
    claims: pd.DataFrame,
    evidence: pd.DataFrame,
) -> None:
    """Try `with_evidence` on the two tables of the text, and whether they stay as they were.

    Parameters
    ----------
    with_evidence : callable
        The student's function.
    claims, evidence : DataFrame
        The tables that the text shows.

    Raises
    ------
    NotYet
        If the result is another table than the printed one, or a given table was changed.
    """
    shown = "with_evidence(claims, evidence)"
    left, right = claims.copy(), evidence.copy()
    got = call(with_evidence, left, right, part=_MERGE, shown=shown)
    _same_table(got, ["claim", "about", "evidence_level"], _LEDGER, shown, _MERGE)
    for name, given, before in (("claims", left, claims), ("evidence", right, evidence)):
        require(
            given.equals(before),
            f"{shown} changed the table {name}. Work in a copy: read again the list under "
            f"'{_MERGE}'.",
        )
    agreed()


def overview(parse: Parse, article: dict[str, Any]) -> pd.DataFrame | None:
    """Show the claims of the article by the student's own function.

    Parameters
    ----------
    parse : callable
        The student's function.
    article : dict
        The generated article.

    Returns
    -------
    DataFrame or None
        What the function gives; `None`, with a printed sentence, while it does not work.
    """
    try:
        got = call(parse, list(article["lines"]), part=_PARSE, shown='parse(ARTICLE["lines"])')
        _is_table(got, ["claim", "line", "sentence"], 'parse(ARTICLE["lines"])', _PARSE)
    except NotYet as sentence:
        print(f"Not yet: {sentence}")
        return None
    return pd.DataFrame(got)


def _same_table(
    got: Any, columns: list[str], expected: list[tuple[Any, ...]], shown: str, part: str
) -> None:
    """Ask for a table with the rows that the text prints, counted from 0."""
    _is_table(got, columns, shown, part)
    require(
        len(got) == len(expected),
        f"{shown} has {len(got)} row(s), and the table under '{part}' has {len(expected)}.",
    )
    for right, row in zip(expected, got.itertuples(index=False), strict=True):
        seen = tuple(_plain(cell) for cell in row)
        _whole_numbers(columns, seen, right, shown)
        require(
            [type(cell) for cell in seen] == [type(cell) for cell in right] and seen == right,
            f"{shown} has the row {seen}, where the table under '{part}' has {right}.",
        )
    require(
        list(got.index) == list(range(len(got))),
        f"The index of {shown} is {list(got.index)}; it should count from 0.",
    )


def _whole_numbers(
    columns: list[str], seen: tuple[Any, ...], right: tuple[Any, ...], shown: str
) -> None:
    """Ask for a whole number where the text prints one."""
    for column, cell, printed in zip(columns, seen, right, strict=True):
        require(
            type(printed) is not int or type(cell) is not str,
            f"{shown}: {column} is the text {cell!r}, it should be a whole number.",
        )


def _is_table(got: Any, columns: list[str], shown: str, part: str) -> None:
    """Ask for a DataFrame with these columns."""
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{part}'.",
    )
    require(
        list(got.columns) == columns,
        f"{shown} has the columns {list(got.columns)}; they should be {columns}, in this order.",
    )


def _plain(cell: Any) -> Any:
    """Return a cell as plain Python: None where it is missing, a whole number of numpy as int."""
    if type(cell) is str:
        return cell
    if pd.api.types.is_scalar(cell) and pd.isna(cell):
        return None
    return cell.item() if hasattr(cell, "item") else cell
