"""How far a learner has come: by lesson, by objective, and what to do next with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from milia.data import load
from milia.quiz.answers import Answer
from milia.quiz.items import Item
from milia.quiz.schedule import comes_back, todays

WEAK = 0.8
"""An objective with a smaller share right is worth going back to (ASSUMPTION)."""

FEWEST = 3
"""Fewest answers for which an objective is called weak (ASSUMPTION)."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson of `lessons.csv`; `file` is empty where it is not written."""

    number: str
    title: str
    file: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Share:
    """Questions of a lesson or an objective: how many, how many answered, how many right last."""

    name: str
    of: int
    answered: int
    right: int

    @property
    def left(self) -> int:
        """How many are not answered yet."""
        return self.of - self.answered


def lessons() -> list[Lesson]:
    """Return the lessons of the course in their order."""
    table = load("lessons").fillna({"file": ""})
    columns = zip(table["lesson"], table["title"], table["file"], table["state"], strict=True)
    return [Lesson(number, title, file, state == "ready") for number, title, file, state in columns]


def objectives() -> dict[str, str]:
    """Return what a learner can do at the end, by the id of the objective."""
    table = load("objectives")
    return dict(zip(table["objective"], table["sentence"], strict=True))


def by_lesson(answers: Iterable[Answer], items: Mapping[str, Item]) -> list[Share]:
    """Return how far each lesson with questions has come, lessons of the course first."""
    known = [lesson.number for lesson in lessons()]
    extra = sorted({item.lesson for item in items.values()} - set(known))
    return _shares(answers, items, [*known, *extra], lambda item: (item.lesson,))


def by_objective(answers: Iterable[Answer], items: Mapping[str, Item]) -> list[Share]:
    """Return how far each objective with questions has come; a question may serve several."""
    return _shares(answers, items, objectives(), lambda item: item.objectives)


def next_step(answers: Iterable[Answer], items: Mapping[str, Item], now: datetime) -> str:
    """Say in one or two sentences what to do next, and why.

    What is due comes first, then a lesson that was begun, then the weakest objective, then the
    next lesson.
    """
    log = list(answers)
    shares = by_lesson(log, items)
    choices = (
        _review(len(todays(log, items, now))),
        _begun(shares),
        _weak(by_objective(log, items)),
        _new(shares),
    )
    done = "Every question is answered, and none is due today. Come back when the review asks."
    return next(chain(filter(None, choices), [done]))


def _shares(
    answers: Iterable[Answer],
    items: Mapping[str, Item],
    names: Iterable[str],
    of: Callable[[Item], Iterable[str]],
) -> list[Share]:
    """Count by lesson or objective; what `milia.check` and the pre-test ask is not counted."""
    asked = [item for item in items.values() if comes_back(item)]
    last = {(answer.item_id, answer.item_version): answer.correct for answer in answers}
    shares = []
    for name in names:
        mine = [item for item in asked if name in of(item)]
        given = [last[key] for item in mine if (key := (item.id, item.version)) in last]
        shares.append(Share(name, len(mine), len(given), sum(given)))
    return [share for share in shares if share.of]


def _review(due: int) -> str | None:
    if not due:
        return None
    wait = "1 question waits" if due == 1 else f"{due} questions wait"
    return f"Run milia.review(): {wait} for today. What you recall in time stays longer."


def _begun(shares: list[Share]) -> str | None:
    titles = {lesson.number: lesson.title for lesson in lessons()}
    for share in shares:
        if share.answered and share.left and share.name in titles:
            return (
                f"Finish lesson {share.name}, {titles[share.name]}: {share.left} of its {share.of} "
                "questions are left."
            )
    return None


def _weak(shares: list[Share]) -> str | None:
    weak = [s for s in shares if s.answered >= FEWEST and s.right < WEAK * s.answered]
    if not weak:
        return None
    share = min(weak, key=lambda each: each.right / each.answered)
    return (
        f"Go back to {share.name}, “{objectives()[share.name]}”: {share.right} of "
        f"{share.answered} right at your last answers, the smallest share of all."
    )


def _new(shares: list[Share]) -> str | None:
    untouched = [share.name for share in shares if not share.answered]
    for lesson in lessons():
        if lesson.ready and lesson.number in untouched:
            return f"Open {lesson.file}, lesson {lesson.number}: you have not begun it."
    return None
