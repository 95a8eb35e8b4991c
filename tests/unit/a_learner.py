"""An invented learner who answers from memory, and a bank of questions for tests of the review."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from milia.quiz.answers import Answer
from milia.quiz.items import Item, Option

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


def question(item_id: str, version: int = 1, lesson: str = "02", objective: str = "O2") -> Item:
    """Return a question whose first option is right."""
    options = (Option("yes", correct=True, why="It is."), Option("no", why="It is not.", slip="s"))
    return Item(item_id, version, lesson, (objective,), "recall", "one", "Is it?", options)


def questions(n: int, lesson: str = "02") -> dict[str, Item]:
    """Return a bank of so many questions of one lesson."""
    return {name: question(name, lesson=lesson) for name in (f"T-{i:02}" for i in range(1, n + 1))}


def upgraded(item: Item) -> Item:
    """Return the next version of an item."""
    return replace(item, version=item.version + 1)


def answer(
    item_id: str,
    day: float = 0,
    *,
    right: bool = True,
    sure: int | None = None,
    version: int = 1,
) -> Answer:
    """Return an answer given so many days after the start."""
    at = (START + timedelta(days=day)).isoformat(timespec="milliseconds")
    return Answer(at, item_id, version, "one", int(not right), right, sure, "s")


class Clock:
    """The learner's clock, which a test sets."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, now: datetime = START) -> None:
        self.now = now
        monkeypatch.setattr("milia.quiz.clock.now", lambda: self.now)

    def later(self, **by: float) -> None:
        """Let some time pass."""
        self.now += timedelta(**by)
