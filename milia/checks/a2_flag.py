"""Visible checks of a2, step 4: `flag`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import agreed, call, require

_PART = "Step 4, when not to pool"


def flag_rule(flag: Callable[..., Any], ends: pd.DataFrame, i2: float) -> None:
    """Try `flag` on the first three calls of the text.

    Parameters
    ----------
    flag : callable
        The student's function.
    ends : DataFrame
        The seven surveys with their intervals, as the text shows them.
    i2 : float
        Their I², a share of 0 to 1.

    Raises
    ------
    NotYet
        If an answer differs from the table in the text.
    """
    _same(flag, ends, i2, "flag(ends, i2)", "flag")
    _same(flag, ends, 0.5, "flag(ends, 0.5)", "no flag")
    _same(flag, ends.head(2), i2, "flag(ends.head(2), i2)", "too few")
    agreed()


def flag_bounds(
    flag: Callable[..., Any], ends: pd.DataFrame, i2: float, three: pd.DataFrame
) -> None:
    """Try `flag` on the last two calls of the text.

    Parameters
    ----------
    flag : callable
        The student's function.
    ends : DataFrame
        The seven surveys with their intervals, as the text shows them.
    i2 : float
        Their I², a share of 0 to 1.
    three : DataFrame
        The small table of the text.

    Raises
    ------
    NotYet
        If an answer differs from the table in the text.
    """
    _same(flag, ends.head(2), i2, "flag(ends.head(2), i2)", "too few")
    _same(flag, three, 0.9, "flag(three, 0.9)", "no flag")
    agreed()


def _same(
    flag: Callable[..., Any], surveys: pd.DataFrame, i2: float, shown: str, printed: str
) -> None:
    """Ask for the text that the table of calls has."""
    got = call(flag, surveys.copy(), i2, part=_PART, shown=shown)
    require(
        type(got) is str,
        f"{shown} returned {got!r}, a {type(got).__name__}. It should return one of three texts. "
        f"Read again: '{_PART}'.",
    )
    require(
        got == printed,
        f"{shown} returned {got!r}; by the rule it should be {printed!r}. "
        f"Read again: '{_PART}', the table of calls.",
    )
