"""Visible checks of a2, step 3: `influence`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.a2_printed import counted_from_0, same_column, table_of
from milia.checks.verdict import NotYet, agreed, call, require

_PART = "Step 3, leave one out"
_WHERE = f"'{_PART}', the table"
_COLUMNS = ["left_out", "pooled", "shift"]
_SHOWN = "influence(hospitals)"
_ORDER = ["west", "south", "north", "east"]
_POOLED = [0.1926, 0.1203, 0.1756, 0.1411]
_SHIFT = [0.0371, -0.0352, 0.0201, -0.0144]


def influence_pooled(influence: Callable[..., Any], hospitals: pd.DataFrame) -> None:
    """Try `influence` on the text's hospitals: names and pooled shares, in any order.

    Parameters
    ----------
    influence : callable
        The student's function.
    hospitals : DataFrame
        The four surveys that the text shows.

    Raises
    ------
    NotYet
        If a share differs from the table in the text.
    """
    table = _table(influence, hospitals, _SHOWN)
    names = list(table["left_out"])
    require(
        sorted(map(str, names)) == sorted(_ORDER),
        f"The column left_out of {_SHOWN} is {names}; each of {_ORDER} should stand there once. "
        f"Read again: {_WHERE}.",
    )
    printed = dict(zip(_ORDER, _POOLED, strict=True))
    same_column(table, "pooled", [printed[name] for name in names], _SHOWN, _WHERE)
    agreed()


def influence_order(influence: Callable[..., Any], hospitals: pd.DataFrame) -> None:
    """Try `influence` on the text's hospitals: the shifts, their order, and the index.

    Parameters
    ----------
    influence : callable
        The student's function.
    hospitals : DataFrame
        The four surveys that the text shows.

    Raises
    ------
    NotYet
        If the shifts or their order differ from the table in the text.
    """
    table = _table(influence, hospitals, _SHOWN)
    counted_from_0(table, _SHOWN, _WHERE)
    same_column(table, "shift", _SHIFT, _SHOWN, _WHERE)
    agreed()


def influence_rows(influence: Callable[..., Any], hospitals: pd.DataFrame) -> None:
    """Try `influence` on the text's hospitals under other labels: the whole table.

    Parameters
    ----------
    influence : callable
        The student's function.
    hospitals : DataFrame
        The four surveys that the text shows.

    Raises
    ------
    NotYet
        If the table differs from the one in the text.
    """
    shown = 'influence(hospitals.set_axis(["a", "b", "c", "d"]))'
    _whole(_table(influence, hospitals.set_axis(["a", "b", "c", "d"]), shown), shown)
    agreed()


def overview(influence: Callable[..., Any], surveys: pd.DataFrame) -> pd.DataFrame | None:
    """Show the influence of the published surveys, by the student's own function.

    Parameters
    ----------
    influence : callable
        The student's function.
    surveys : DataFrame
        `published_surveys(load("numbers"))`.

    Returns
    -------
    DataFrame or None
        What the function gives, with the number of babies; `None`, with a printed sentence, while
        it does not work.
    """
    try:
        table = _table(influence, surveys, "influence(seven)")
        sizes = pd.to_numeric(table["shift"], errors="coerce").abs()
        require(
            sizes.is_monotonic_decreasing,
            "influence(seven) does not begin with the largest shift, up or down. "
            f"Read again: {_WHERE}.",
        )
    except NotYet as sentence:
        print(f"Not yet: {sentence}")
        return None
    babies = surveys.set_index("reference_key")["n"]
    return table.assign(n=table["left_out"].map(babies))


def _table(influence: Callable[..., Any], surveys: pd.DataFrame, shown: str) -> pd.DataFrame:
    """Ask for a table with the right columns, a row for each survey."""
    got = call(influence, surveys.copy(), part=_PART, shown=shown)
    return table_of(got, _COLUMNS, len(surveys), shown, _WHERE)


def _whole(table: pd.DataFrame, shown: str) -> None:
    """Ask for the whole table that the text prints."""
    names = list(table["left_out"])
    require(
        all(type(name) is str for name in names) and names == _ORDER,
        f"The column left_out of {shown} is {names}; the text has {_ORDER}. Read again: {_WHERE}.",
    )
    same_column(table, "pooled", _POOLED, shown, _WHERE)
    same_column(table, "shift", _SHIFT, shown, _WHERE)
