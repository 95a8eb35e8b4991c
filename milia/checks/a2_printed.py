"""What the checks of a2 share: a value beside the one that the text prints to four places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.figures import written
from milia.checks.verdict import NotYet, require

_PRINTED = 0.5e-4 + 1e-9
"""How far a value may lie from one that is printed to four places."""


def same_float(got: object, printed: float, what: str, where: str) -> None:
    """Ask for a plain float that agrees with a printed one.

    Parameters
    ----------
    got : object
        What the student's function gave.
    printed : float
        The value as the text prints it, to four places.
    what : str
        How the value is called in the sentence.
    where : str
        Which paragraph to read again.

    Raises
    ------
    NotYet
        If it is no plain float, or another one.
    """
    if type(got) is not float:
        raise NotYet(
            f"{what} is {written(got)}, a {type(got).__name__}. It should be a plain float; "
            f"float(x) makes one. Read again: {where}."
        )
    require(
        abs(got - printed) < _PRINTED,
        f"{what} is {written(got)}; the text has {printed}. Read again: {where}.",
    )


def table_of(got: Any, columns: list[str], rows: int, shown: str, where: str) -> pd.DataFrame:
    """Ask for a DataFrame with these columns and so many rows, counted from 0.

    Parameters
    ----------
    got : Any
        What the student's function gave.
    columns : list of str
        The names of its columns, in their order.
    rows : int
        How many rows it has.
    shown : str
        The call as the student can repeat it.
    where : str
        Which paragraph to read again.

    Returns
    -------
    DataFrame
        What was given.

    Raises
    ------
    NotYet
        If it is anything else.
    """
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: {where}.",
    )
    table: pd.DataFrame = got
    require(
        list(table.columns) == columns,
        f"{shown} has the columns {list(table.columns)}; they should be {columns}, in this order. "
        f"Read again: {where}.",
    )
    require(
        len(table) == rows,
        f"{shown} has {len(table)} rows; it should have {rows}. Read again: {where}.",
    )
    return table


def counted_from_0(table: pd.DataFrame, shown: str, where: str) -> None:
    """Ask for an index that counts from 0.

    Parameters
    ----------
    table : DataFrame
        What the student's function gave.
    shown : str
        The call as the student can repeat it.
    where : str
        Which paragraph to read again.

    Raises
    ------
    NotYet
        If the index is another one.
    """
    require(
        list(table.index) == list(range(len(table))),
        f"The index of {shown} is {list(table.index)}; it should count from 0. "
        f"Read again: {where}.",
    )


def same_column(
    table: pd.DataFrame, name: str, printed: list[float], shown: str, where: str
) -> None:
    """Ask for a column of floats that agree with printed ones.

    Parameters
    ----------
    table : DataFrame
        What the student's function gave.
    name : str
        The column.
    printed : list of float
        Its values as the text prints them, to four places.
    shown : str
        The call as the student can repeat it.
    where : str
        Which paragraph to read again.

    Raises
    ------
    NotYet
        If it holds no floats, or others.
    """
    require(
        str(table[name].dtype) == "float64",
        f"The column {name!r} of {shown} holds {table[name].dtype}, where floats should be. "
        f"Read again: {where}.",
    )
    got = table[name].tolist()
    require(
        all(abs(a - b) < _PRINTED for a, b in zip(got, printed, strict=True)),
        f"The column {name!r} of {shown} is {[round(value, 4) for value in got]}; the text has "
        f"{printed}. Read again: {where}.",
    )


def refused(function: Callable[..., Any], *arguments: Any, why: str, part: str, shown: str) -> None:
    """Ask for a ValueError.

    Parameters
    ----------
    function : callable
        The student's function.
    *arguments
        What it should refuse.
    why : str
        What is wrong with them, as the beginning of a sentence.
    part : str
        The heading in the assignment under which its task stands.
    shown : str
        The call as the student can repeat it.

    Raises
    ------
    NotYet
        If the function gives an answer, or stops in another way.
    """
    try:
        got = function(*arguments)
    except ValueError:
        return
    except Exception as error:
        raise NotYet(
            f"{shown} stopped with {type(error).__name__}. {why}, so it should raise a "
            f"ValueError. Read again: '{part}'."
        ) from None
    raise NotYet(
        f"{shown} returned {written(got)}. {why}, so it should raise a ValueError. "
        f"Read again: '{part}'."
    )
