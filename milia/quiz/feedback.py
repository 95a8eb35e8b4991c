"""What a learner is told after an answer: right or not, and a reason for each thing chosen or left.

Pure: nothing is recorded, nothing is drawn. A widget shows a `Marked`, `milia.check` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from milia.data import load
from milia.quiz.items import Near, Option


@dataclass(frozen=True, slots=True)
class Misconception:
    """A belief met often, and what is so instead (`misconceptions.csv`)."""

    statement: str
    instead: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """The reason for one option, line or pair, or for one foreseen answer.

    `label` says in words how it stands to the answer ("Your answer, not right"), `chosen` whether
    the learner picked it; `sources` are keys of `references.csv`. `tier` names what kind
    `two_tier` asks twice, the answer or the reason.
    """

    text: str
    correct: bool
    chosen: bool
    why: str
    misconception: Misconception | None = None
    sources: tuple[str, ...] = ()
    label: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """The outcome of one answer.

    `done` is False when there is nothing to mark yet: no choice, a blank left as `...`, a text
    that is no number, lines that were not moved. Then `correct` is False and nothing is to be
    recorded. `feedback` is in the order in which it is displayed.
    """

    correct: bool
    verdict: str
    feedback: tuple[Feedback, ...] = ()
    done: bool = True


@cache
def misconceptions() -> Mapping[str, Misconception]:
    """Every misconception by its id."""
    table = load("misconceptions")
    columns = zip(table["misconception_id"], table["statement"], table["instead"], strict=True)
    return {name: Misconception(str(said), str(instead)) for name, said, instead in columns}


def not_yet(what: str) -> Marked:
    """Return the outcome of an answer that is none; `what` says what is missing."""
    return Marked(correct=False, verdict=f"Not done yet: {what}", done=False)


def standing(thing: str, *, correct: bool, chosen: bool) -> str:
    """Words for how a thing ("answer", "pair") stands to what the learner gave."""
    if chosen:
        return f"Your {thing}, right" if correct else f"Your {thing}, not right"
    return f"The right {thing}" if correct else "Not right"


def of_option(option: Option, label: str, *, chosen: bool, tier: str = "") -> Feedback:
    """Return the reason of an option, with the belief that leads to it."""
    belief = _belief(option.misconception)
    return Feedback(
        option.text, option.correct, chosen, option.why, belief, option.source, label, tier
    )


def of_near(near: Near, text: str, thing: str = "answer") -> Feedback:
    """Return the reason of a wrong answer that authors foresaw; `text` is what was answered."""
    belief = _belief(near.misconception)
    label = standing(thing, correct=False, chosen=True)
    return Feedback(text, False, True, near.why, belief, near.source, label)


def _belief(name: str | None) -> Misconception | None:
    return misconceptions().get(name) if name else None
