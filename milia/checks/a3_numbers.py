"""How a3's checks compare a number with one that its text prints in three digits."""

from __future__ import annotations

from typing import Any

from milia.checks.figures import written
from milia.checks.verdict import require

_ROUNDED = 0.0006


def same_number(got: Any, printed: float, *, shown: str, again: str) -> None:
    """Ask for a plain float that rounds to the printed one.

    Parameters
    ----------
    got : object
        What the student's function returned.
    printed : float
        The number as the text prints it, to three digits.
    shown : str
        The call as the student can repeat it.
    again : str
        What to read again.

    Raises
    ------
    NotYet
        If `got` is no plain float, or another number.
    """
    require(
        type(got) is float,
        f"{shown} returned {written(got)}, a {type(got).__name__}. It should return a plain float; "
        f"float(x) makes one of a number. Read again: {again}.",
    )
    require(
        abs(got - printed) < _ROUNDED,
        f"{shown} returned {written(got)}, and the table has {printed}. Read again: {again}.",
    )
