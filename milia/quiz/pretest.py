"""The two forms of the test: which questions they hold, where one goes on, what came out.

Form A stands before the course, form B after it; each question of B has its twin in A, in the same
`group`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from milia.quiz.answers import Answer
from milia.quiz.items import Item

FORMS = ("A", "B")
_OF_A_FORM = re.compile(r"F([AB])-\d+")


class Outcome(NamedTuple):
    """How many questions of an objective a form has, and how many were right."""

    objective: str
    of: int
    right: int


class Change(NamedTuple):
    """Questions answered in both forms: how many, how many right before and now, and what moved."""

    both: int
    before: int
    now: int
    gained: int
    lost: int


def in_a_form(item_id: str) -> bool:
    """Whether an id belongs to a form of the pre-test, such as `FA-01`."""
    return _OF_A_FORM.fullmatch(item_id) is not None


def form(letter: str, items: Mapping[str, Item]) -> list[Item]:
    """Return the questions of form A or B in their order; none where the bank has none yet.

    Raises
    ------
    ValueError
        If there is no such form.
    """
    if letter not in FORMS:
        raise ValueError(f"There is no form {letter!r}; write milia.pretest('A').")
    return [items[name] for name in sorted(items) if name.startswith(f"F{letter}-")]


def answered(asked: Iterable[Item], answers: Iterable[Answer]) -> dict[str, bool]:
    """Return for each answered question whether its last answer was right."""
    versions = {item.id: item.version for item in asked}
    return {
        answer.item_id: answer.correct
        for answer in answers
        if versions.get(answer.item_id) == answer.item_version
    }


def still_to_ask(asked: list[Item], done: Iterable[str]) -> list[Item]:
    """Return the open questions after the last answered one: where somebody stopped."""
    places = [place for place, item in enumerate(asked) if item.id in set(done)]
    return asked[max(places) + 1 :] if places else list(asked)


def outcomes(asked: Iterable[Item], right: Mapping[str, bool]) -> list[Outcome]:
    """Return what came out by objective, in the order of the objectives' numbers."""
    by_objective: dict[str, list[bool]] = {}
    for item in asked:
        for objective in item.objectives:
            by_objective.setdefault(objective, []).append(right.get(item.id, False))
    return [
        Outcome(name, len(marks), sum(marks))
        for name, marks in sorted(by_objective.items(), key=lambda pair: int(pair[0][1:]))
    ]


def change(items: Iterable[Item], answers: Iterable[Answer]) -> Change:
    """Compare the last answers to form A with those to form B, twin by twin.

    Parameters
    ----------
    items
        Both forms; twins have the same `group`.
    answers
        The log, in its order.

    Returns
    -------
    Change
        Counts of pairs in which both twins were answered.
    """
    asked = list(items)
    right = answered(asked, answers)
    pairs: dict[str | None, list[bool]] = {}
    for item in sorted(asked, key=lambda each: each.id):
        if item.id in right:
            pairs.setdefault(item.group, []).append(right[item.id])
    both = [(before, now) for before, now in (p for p in pairs.values() if len(p) == len(FORMS))]
    return Change(
        len(both),
        sum(before for before, _ in both),
        sum(now for _, now in both),
        sum(now and not before for before, now in both),
        sum(before and not now for before, now in both),
    )
