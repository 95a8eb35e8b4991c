"""Visible checks of a1, step 3: `contradicts`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import NotYet, agreed, call, require

_PART = "Step 3, what speaks against a class"


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
            f"ValueError, because there is no such class. Read again: '{_PART}', the list."
        ) from None
    raise NotYet(
        f"contradicts(row, 'milialar') returned {got!r}. There is no such class, so it should "
        f"raise a ValueError. Read again: '{_PART}', the list."
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
    got = call(contradicts, row[0], type_id, part=_PART, shown=shown)
    require(
        type(got) is list and all(type(name) is str for name in got),
        f"{shown} returned {got!r}, a {type(got).__name__}. It should return a list of names. "
        f"Read again: '{_PART}'.",
    )
    require(
        got == expected,
        f"{shown} returned {got}; by the rules it should be {expected}. "
        f"Read again: '{_PART}', the table of calls.",
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
        One row a class, one column a case, the number of features against it; `None`, with a
        printed sentence, while the function does not work.
    """
    try:
        _printed_calls(contradicts, cases)
        counts = [
            [
                len(call(contradicts, row, name, part=_PART, shown=f"contradicts(row, {name!r})"))
                for _, row in cases.iterrows()
            ]
            for name in type_ids
        ]
    except (NotYet, TypeError) as sentence:
        print(f"Not yet: {sentence}")
        return None
    return pd.DataFrame(counts, index=type_ids, columns=cases.index)
