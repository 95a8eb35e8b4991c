"""An item and an answer → right or not, and the reason for each option.

Pure: nothing is recorded, nothing is drawn. A widget shows a `Marked`, `milia.check` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from milia.data import load
from milia.quiz.comparing import difference
from milia.quiz.figure import NotANumber, read_figure
from milia.quiz.items import Item, ItemError, Near, Option


@dataclass(frozen=True, slots=True)
class Misconception:
    """A belief met often, and what is so instead (`misconceptions.csv`)."""

    statement: str
    instead: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """The reason for one option, or for one foreseen answer of a numeric or code item.

    `chosen` says whether the learner picked it; `sources` are keys of `references.csv`.
    """

    text: str
    correct: bool
    chosen: bool
    why: str
    misconception: Misconception | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """The outcome of one answer.

    `done` is False when there is nothing to mark yet: no choice, a blank left as `...`, a text
    that is no number. Then `correct` is False and nothing is to be recorded. `feedback` is in
    the order in which the options are displayed.
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


def mark(item: Item, answer: object) -> Marked:
    """Mark an answer to an item.

    Parameters
    ----------
    item
        The item.
    answer
        Kind `one`: the index of an option. `several`: the indices of all chosen options.
        `numeric`: a number, or a text such as "1,5 mm". `code`: the value of the blank, `...`
        while it is not filled. None stands for no answer.

    Raises
    ------
    ItemError
        When an index is outside the options, or an expression of the item cannot be evaluated.
    """
    if answer is None and item.kind != "code":
        return _not_yet("Not done yet: choose or write an answer first.")
    if item.kind == "numeric":
        return _mark_number(item, answer)
    if item.kind == "code":
        return _mark_value(item, answer)
    return _mark_choice(item, answer)


def _not_yet(verdict: str) -> Marked:
    return Marked(correct=False, verdict=verdict, done=False)


def _mark_choice(item: Item, answer: object) -> Marked:
    chosen = _indices(item, answer)
    if not chosen:
        return _not_yet("Not done yet: choose at least one option.")
    feedback = tuple(_of_option(o, i in chosen) for i, o in enumerate(item.options))
    verdict = _verdict_one if item.kind == "one" else _verdict_several
    return Marked(chosen == frozenset(item.keys), verdict(feedback), feedback)


def _indices(item: Item, answer: object) -> frozenset[int]:
    given: list[Any] = list(answer) if isinstance(answer, list | tuple | Set) else [answer]
    known = range(len(item.options))
    if (item.kind == "one" and len(given) > 1) or not all(i in known for i in given):
        asked = "one index" if item.kind == "one" else "a list of indices"
        raise ItemError(
            f"{item.id} cannot mark {answer!r}; give {asked} from 0 to {len(item.options) - 1}."
        )
    return frozenset(int(i) for i in given)


def _of_option(option: Option, chosen: bool) -> Feedback:
    belief = misconceptions().get(option.misconception) if option.misconception else None
    return Feedback(option.text, option.correct, chosen, option.why, belief, option.source)


def _verdict_one(feedback: tuple[Feedback, ...]) -> str:
    chosen = next(f for f in feedback if f.chosen)
    key = next(f for f in feedback if f.correct)
    if chosen.correct:
        return f"Yes: “{_bare(chosen.text)}”. Why, and why not the others, stands below."
    return f"Not “{_bare(chosen.text)}” but “{_bare(key.text)}”; each has its reason below."


def _verdict_several(feedback: tuple[Feedback, ...]) -> str:
    keys = sum(f.correct for f in feedback)
    found = sum(f.correct and f.chosen for f in feedback)
    astray = sum(f.chosen and not f.correct for f in feedback)
    if found == keys and not astray:
        return f"Yes: you chose all {keys} that belong and no other. The reasons stand below."
    extra = f", and {astray} of your choices {'does' if astray == 1 else 'do'} not belong"
    return f"Not yet: {found} of the {keys} that belong{extra if astray else ''}; see below."


def _bare(text: str) -> str:
    return text.rstrip(".")


def _mark_number(item: Item, answer: object) -> Marked:
    if answer is ... or (isinstance(answer, str) and not answer.strip()):
        return _not_yet("Not done yet: write a number.")
    try:
        number = read_figure(answer, item.unit)
    except NotANumber as sentence:
        return _not_yet(str(sentence))
    shown = f"{number:.6g} {item.unit}".strip()
    if within(number, item.value, item.tolerance):
        return _right(item, f"Yes: {shown}. The reason stands below.", shown)
    for near in item.near:
        if within(number, near.value, near.tolerance):
            verdict = f"Not {shown}, but it is clear how one gets there: see below."
            return Marked(False, verdict, (_of_near(near, shown),))
    return _wrong(item, f"Not {shown}.", shown)


def within(number: float, value: float | None, tolerance: float) -> bool:
    """Whether a number lies as near to a value as the tolerance asks, its ends included."""
    # The last term lets 0.3 ± 0.1 take 0.2, which binary fractions miss by 3e-17.
    return value is not None and abs(number - value) <= tolerance + 1e-9 * max(1.0, abs(value))


def _right(item: Item, verdict: str, shown: str) -> Marked:
    return Marked(True, verdict, (Feedback(shown, True, True, item.why, None, item.source),))


def _wrong(item: Item, verdict: str, shown: str) -> Marked:
    again = item.otherwise or "Read the question once more, word by word."
    return Marked(False, verdict, (Feedback(shown, False, True, again),))


def _of_near(near: Near, shown: str) -> Feedback:
    belief = misconceptions().get(near.misconception) if near.misconception else None
    return Feedback(shown, False, True, near.why, belief, near.source)


def _mark_value(item: Item, value: object) -> Marked:
    if value is ...:
        return _not_yet("Not done yet: put your answer in place of the three dots.")
    said = difference(evaluate(item, item.expects), value)
    if said is None:
        return _right(item, "Yes, that is the value asked for.", "your value")
    for near in item.near:
        if difference(evaluate(item, near.expects), value) is None:
            return Marked(False, "Not yet.", (_of_near(near, "your value"),))
    return _wrong(item, f"Not yet. {said}", "your value")


def evaluate(item: Item, expression: str | None) -> Any:
    """Value of an item's `expects`, with `load`, `pd` and `np` at hand.

    Raises
    ------
    ItemError
        When the expression fails; the sentence names the item's file and line.
    """
    # The expressions are the course's own, reviewed as code is; no learner's text comes here.
    try:
        return eval(expression or "", {"load": load, "pd": pd, "np": np})
    except Exception as error:
        raise ItemError(
            f"{item.place}: {item.id} cannot evaluate {expression!r} ({error}); mend 'expects'."
        ) from error
