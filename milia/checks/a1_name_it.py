"""Visible checks of assignment a1, "Name it".

Each check is one call in a test cell of the notebook. The examples it tries are those of the
notebook's text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.verdict import NotYet, require


def _call(function: Callable[..., Any], *arguments: Any, part: str) -> Any:
    """Call a student's function; an error in it becomes a sentence."""
    shown = ", ".join(repr(argument) for argument in arguments)
    name = getattr(function, "__name__", "your function")
    try:
        return function(*arguments)
    except NotImplementedError:
        raise NotYet(f"{name} is not written yet. Its task stands under '{part}'.") from None
    except Exception as error:
        raise NotYet(
            f"{name}({shown}) stopped with {type(error).__name__}: {error}. Read again: '{part}'."
        ) from None


def size_one(size_mm: Callable[[Any], Any]) -> None:
    """Try `size_mm` on the first worked example, a single size.

    Parameters
    ----------
    size_mm : callable
        The student's function.

    Raises
    ------
    NotYet
        If the value has another type, length or content than the example in the text.
    """
    part = "Step 1, how big"
    got = _call(size_mm, "2 mm", part=part)
    require(
        isinstance(got, tuple) and len(got) == 2,
        f"size_mm('2 mm') returned {got!r}. It should return a tuple of two numbers, "
        f"the low and the high end. Read again: '{part}'.",
    )
    require(
        got == (2.0, 2.0),
        f"size_mm('2 mm') returned {got!r}; the first row of the table under '{part}' has "
        "(2.0, 2.0).",
    )
