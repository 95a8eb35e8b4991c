"""Visible check of a3, step 4: the form of the student's own ratings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.verdict import call, require

_PART = "Step 4, rate the page"
_QUESTIONS = list(range(1, 17))
_SCALE = range(1, 6)
_FEWEST = 3


def ratings(my_ratings: Callable[[], Any]) -> None:
    """Ask for sixteen whole numbers from 1 to 5, not the same one or two throughout.

    Parameters
    ----------
    my_ratings : callable
        The student's function.

    Raises
    ------
    NotYet
        If the ratings have another form than the text asks for.
    """
    got = call(my_ratings, part=_PART, shown="my_ratings()")
    require(
        type(got) is dict,
        f"my_ratings() returned {got!r}, a {type(got).__name__}. It should return a dict of "
        f"question to rating. Read again: '{_PART}'.",
    )
    strange = [key for key in got if type(key) is not int or key not in _QUESTIONS]
    require(
        not strange,
        f"my_ratings() has the question {strange[:1]}; the questions are the whole numbers 1 to "
        f"16. Read again: '{_PART}'.",
    )
    missing = [question for question in _QUESTIONS if question not in got]
    require(not missing, f"my_ratings() lacks the questions {missing}: see '{_PART}'.")
    off = {
        key: value for key, value in got.items() if type(value) is not int or value not in _SCALE
    }
    require(
        not off,
        f"my_ratings() has {off}; each rating is a whole number from 1 to 5. "
        f"Read again: '{_PART}'.",
    )
    require(
        len(set(got.values())) >= _FEWEST,
        f"my_ratings() gives only {sorted(set(got.values()))}. Use at least three different "
        f"numbers, as the page deserves: read again '{_PART}', the last paragraph.",
    )
    print("Sixteen ratings in the right form. Whether they are near the panel's, hidden tests ask.")


def _on_scale(rating: Any) -> bool:
    """Tell whether a rating is a plain whole number from 1 to 5."""
    return type(rating) is int and rating in _SCALE
