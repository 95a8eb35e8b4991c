"""Options with which an item breaks no rule of the lint."""

from __future__ import annotations

from milia.quiz.items import Option


def options(*texts: str, key: int = 1) -> tuple[Option, ...]:
    """Sound options with these texts."""
    return tuple(
        Option(
            text, i == key, "A reason of words.", ("berk2008",), slip=None if i == key else "Slip."
        )
        for i, text in enumerate(texts)
    )
