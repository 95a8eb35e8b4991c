"""What the two forms of the test say in words: before, and of what came out."""

from __future__ import annotations

from typing import Any, NamedTuple

from milia.data import load
from milia.quiz.pretest import Change, Outcome

_FEW = "So few questions give a hint, no more."


class Words(NamedTuple):
    """What a form is called, and what it says before and after."""

    name: str
    ungraded: str
    known: str
    rest: str


WORDS = {
    "A": Words(
        "Pre-test, form A",
        "Nothing here is graded. The reasons come with the lessons.",
        "You already know how to",
        "This is what the lessons are for:",
    ),
    "B": Words(
        "Post-test, form B",
        "Nothing here is graded. The reasons stand in the lessons.",
        "You can now",
        "Worth going back to:",
    ),
}


def change_in_words(found: Change) -> str:
    """Say what changed since form A."""
    if not found.both:
        return "There is nothing to compare it with: form A was not answered on this machine."
    return (
        f"Of {found.both} questions that you answered in both forms, you had {found.before} right "
        f"before the course and {found.now} now: {found.gained} gained, {found.lost} lost. The "
        "twins differ in more than a name, so one or two up or down say little."
    )


def by_objective(found: list[Outcome], says: Words) -> list[str]:
    """Say in words what is known already, and which lesson is for the rest."""
    table = load("objectives").fillna("").set_index("objective")
    sentences, main_lesson = table["sentence"], table["main_lesson"]
    known = [_named(each, sentences) for each in found if each.right == each.of]
    rest = [
        f"Lesson {main_lesson[each.objective] or '00 and all others'}: {_named(each, sentences)}"
        for each in found
        if each.right < each.of
    ]
    lines = [f"{says.known} {'; '.join(known)}. {_FEW}"] if known else []
    return [*lines, says.rest, *rest] if rest else lines


def _named(found: Outcome, sentences: Any) -> str:
    return f"{sentences[found.objective]} ({found.right} of {found.of})"
