"""Visible checks of assignment a1, "Name it": all that its notebook calls.

Each check is one call in a test cell. The examples it tries are those that the notebook's text
prints, and its sentences name the paragraph to read again. Types are asked for exactly: a subclass
could compare as equal to anything.
"""

from milia.checks.a1_contradicts import (
    contradicts_findings,
    contradicts_numbers,
    contradicts_rows,
    overview,
)
from milia.checks.a1_size import size_one, size_range
from milia.checks.a1_tidy import tidy_clean, tidy_shape

__all__ = [
    "contradicts_findings",
    "contradicts_numbers",
    "contradicts_rows",
    "overview",
    "size_one",
    "size_range",
    "tidy_clean",
    "tidy_shape",
]
