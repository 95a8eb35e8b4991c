"""Visible checks of a3, step 3: `section_totals` and `section_table`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from milia.checks.a3_numbers import same_number
from milia.checks.figures import written
from milia.checks.verdict import agreed, call, require

_PART = "Step 3, sixteen ratings in three numbers"
_SECTIONS = ["reliability", "treatment", "overall"]
_PRINTED: dict[str, dict[str, tuple[int, int, float | None]]] = {
    "FULL": {
        "reliability": (8, 17, 28.125),
        "treatment": (7, 19, 42.857),
        "overall": (1, 2, 25.0),
    },
    "SKIPPED": {
        "reliability": (6, 15, 37.5),
        "treatment": (4, 11, None),
        "overall": (0, 0, None),
    },
}
_ROUNDED = 0.06


def sections_one(
    section_totals: Callable[..., Any],
    full: Mapping[int, int | None],
    skipped: Mapping[int, int | None],
) -> None:
    """Try `section_totals` on the text's two raters.

    Parameters
    ----------
    section_totals : callable
        The student's function.
    full, skipped : mapping of int to int or None
        The ratings that the text calls ``FULL`` and ``SKIPPED``.

    Raises
    ------
    NotYet
        If a section is missing, or its tuple differs from the table in the text.
    """
    for name, ratings in (("FULL", full), ("SKIPPED", skipped)):
        shown = f"section_totals({name})"
        got = call(section_totals, dict(ratings), part=_PART, shown=shown)
        require(
            type(got) is dict and list(got) == _SECTIONS,
            f"{shown} returned {written(got)}. It should return a dict of the sections "
            f"{_SECTIONS}, in this order. Read again: '{_PART}', the two functions.",
        )
        for section, printed in _PRINTED[name].items():
            _same_section(got[section], printed, f"{shown}[{section!r}]")
    agreed()


def _same_section(got: Any, printed: tuple[int, int, float | None], shown: str) -> None:
    """Ask for the tuple of one section as the text prints it."""
    require(
        type(got) is tuple and [type(part) for part in got[:2]] == [int, int] and len(got) == 3,  # noqa: PLR2004
        f"{shown} is {written(got)}. It should be a plain tuple of three: how many were rated and "
        f"their total, two plain ints, and the percentage. "
        f"Read again: '{_PART}', the two functions.",
    )
    require(
        got[:2] == printed[:2],
        f"{shown} says that {got[0]} were rated, with a total of {got[1]}; the table has "
        f"{printed[0]} and {printed[1]}. Read again: '{_PART}', the rules.",
    )
    again = f"'{_PART}', the rules on the percentage"
    if printed[2] is None:
        require(
            got[2] is None,
            f"{shown} has the percentage {written(got[2])}. Fewer than three quarters were rated, "
            f"so it should be None. Read again: {again}.",
        )
    else:
        same_number(got[2], printed[2], shown=f"{shown}[2]", again=again)


def sections_table(section_table: Callable[..., Any], pair: pd.DataFrame) -> None:
    """Try `section_table` on the text's two raters.

    Parameters
    ----------
    section_table : callable
        The student's function.
    pair : DataFrame
        The table that the text calls ``pair``.

    Raises
    ------
    NotYet
        If the result is no such table as the text prints.
    """
    shown = "section_table(pair)"
    got = call(section_table, pair.copy(), part=_PART, shown=shown)
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_PART}', the two functions.",
    )
    for what, names, wanted in (
        ("columns", list(got.columns), _SECTIONS),
        ("rows", list(got.index), list(pair.columns)),
    ):
        require(
            names == wanted,
            f"{shown} has the {what} {names}; they should be {wanted}, in this order. "
            f"Read again: '{_PART}', the two functions.",
        )
    _same_cells(got, shown)
    agreed()


def _same_cells(got: pd.DataFrame, shown: str) -> None:
    """Ask for the percentages of the table in the text."""
    for rater, name in zip(got.index, _PRINTED, strict=True):
        for section, (_, _, percentage) in _PRINTED[name].items():
            cell = got.loc[rater, section]
            place = f"{shown} has {_cell(cell)} for {rater} under {section}"
            if percentage is None:
                require(_is_blank(cell), f"{place}; it should be a blank. Read again: '{_PART}'.")
            else:
                numeric = pd.api.types.is_number(cell)
                require(numeric, f"{place}, which is no number. Read again: '{_PART}'.")
                close = bool(abs(float(cell) - percentage) < _ROUNDED)
                require(
                    close,
                    f"{place}; the printed table has {percentage:.1f}. Read again: '{_PART}'.",
                )


def _is_blank(cell: Any) -> bool:
    return bool(pd.api.types.is_scalar(cell) and pd.isna(cell))


def _cell(cell: Any) -> str:
    """Write a cell as the text prints its table: a number to one digit, or that it is blank."""
    if _is_blank(cell):
        return "a blank"
    return f"{cell:.1f}" if pd.api.types.is_number(cell) else repr(cell)
