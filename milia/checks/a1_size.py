"""Visible checks of a1, step 1: `size_mm`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.verdict import agreed, call, require

_PART = "Step 1, how big"
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
        got = call(size_mm, text, part=_PART, shown=f"size_mm({text!r})")
        require(
            got is None,
            f"size_mm({text!r}) returned {got!r}. There is no number, or no unit, so it should "
            f"return None. Read again: '{_PART}', last row of the table.",
        )
    agreed()


def _same_size(size_mm: Callable[[Any], Any], text: str, expected: tuple[float, float]) -> None:
    """Ask for a tuple of two floats equal to the example in the text."""
    got = call(size_mm, text, part=_PART, shown=f"size_mm({text!r})")
    require(
        type(got) is tuple and len(got) == len(expected),
        f"size_mm({text!r}) returned {got!r}, a {type(got).__name__}. It should return a tuple of "
        f"two numbers, the low and the high end. Read again: '{_PART}'.",
    )
    require(
        all(type(end) is float for end in got),
        f"size_mm({text!r}) returned {got!r}. Both ends should be plain floats, as in "
        f"{expected!r}; float(x) makes one. Read again: '{_PART}'.",
    )
    require(
        all(abs(end - right) < _NEAR for end, right in zip(got, expected, strict=True)),
        f"size_mm({text!r}) returned {got!r}; the table under '{_PART}' has {expected!r}.",
    )
