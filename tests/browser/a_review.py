"""A learner of fixed answers, so that the parts that show them draw the same each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pieces
import pytest

import milia
from milia.quiz.items import Item
from milia.quiz.journal import journal
from milia.widgets.part import Part
from milia.widgets.progress import Progress

LESSON = datetime(2026, 9, 1, 9, tzinfo=UTC)
GIVEN: list[tuple[str, Any, int]] = [
    ("one", 1, 3),
    ("one", 1, 2),
    ("one", 0, 1),
    ("one", 0, 3),
    ("several", [0, 2], 3),
    ("several", [1], 2),
    *([("numeric", "10", 3)] * 4),
    *([("numeric", "5", 1)] * 2),
]
"""The kind of each question, the answer, and how sure the learner was."""


def items() -> dict[str, Item]:
    """Return the questions, those of kind `one` in lesson 02 and the others in lesson 03."""
    kinds = {"one": pieces.one(), "several": pieces.several(), "numeric": pieces.numeric()}
    made = [
        replace(kinds[kind], id=f"T-{place:02}", lesson="02" if kind == "one" else "03")
        for place, (kind, _, _) in enumerate(GIVEN, start=1)
    ]
    return {item.id: item for item in made}


def answer_all(patch: pytest.MonkeyPatch) -> None:
    """Answer all of them in one hour, and stay in that hour with these questions as the bank."""
    patch.setattr("milia.quiz.clock.now", lambda: LESSON)
    for name in ("progress", "review"):
        patch.setattr(f"milia.widgets.{name}.bank", items)
    for item, (_, given, sure) in zip(items().values(), GIVEN, strict=True):
        right = given in (1, [0, 2], "10")
        journal().record(item, given, correct=right, certainty=sure)


def progress() -> Progress:
    """Give the learner's progress, with a place of the answers that is the same on any machine."""
    with pytest.MonkeyPatch.context() as patch:
        answer_all(patch)
        part = milia.progress()
    part.content = part.content | {"where": "answers.sqlite"}
    return part


def buttons() -> Part:
    """Give the buttons below a card of the next day's review."""
    with pytest.MonkeyPatch.context() as patch:
        answer_all(patch)
        patch.setattr("milia.quiz.clock.now", lambda: LESSON + timedelta(days=1))
        below: Part = milia.review().children[2]
        below.receive({"kind": "press", "does": "next"})
        return below
