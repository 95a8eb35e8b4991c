"""Visible checks of a2, step 2: `agresti_coull`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.a2_printed import refused, same_float
from milia.checks.figures import written
from milia.checks.verdict import agreed, call, require

_PART = "Step 2, another interval"
_PAIR = 2


def interval_inside(agresti_coull: Callable[..., Any]) -> None:
    """Try `agresti_coull` on the text's first example.

    Parameters
    ----------
    agresti_coull : callable
        The student's function.

    Raises
    ------
    NotYet
        If the result differs from the table in the text.
    """
    _same(agresti_coull, (9, 40), (0.1211, 0.3771))
    agreed()


def interval_ends(agresti_coull: Callable[..., Any]) -> None:
    """Try `agresti_coull` on the text's other examples: a confidence, the ends, a refusal.

    Parameters
    ----------
    agresti_coull : callable
        The student's function.

    Raises
    ------
    NotYet
        If a result differs from the table in the text, or impossible counts are not refused.
    """
    _same(agresti_coull, (9, 40, 0.8), (0.1515, 0.3202))
    _same(agresti_coull, (0, 40), (0.0, 0.1044))
    _same(agresti_coull, (40, 40), (0.8956, 1.0))
    why = "More are found than were examined"
    refused(agresti_coull, 41, 40, why=why, part=_PART, shown="agresti_coull(41, 40)")
    agreed()


def _same(
    agresti_coull: Callable[..., Any], given: tuple[float, ...], printed: tuple[float, float]
) -> None:
    """Ask for a tuple of two floats that agrees with the example in the text."""
    shown = f"agresti_coull({', '.join(map(str, given))})"
    got = call(agresti_coull, *given, part=_PART, shown=shown)
    require(
        type(got) is tuple and len(got) == _PAIR,
        f"{shown} returned {written(got)}, a {type(got).__name__}. It should return a plain tuple "
        f"(low, high) of two numbers. Read again: '{_PART}'.",
    )
    for end, value, name in zip(got, printed, ("low", "high"), strict=True):
        same_float(end, value, f"The {name} end of {shown}", f"'{_PART}'")
