"""Marking of a number (kind `numeric`) and of a value of the student's code (kind `code`)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from milia.data import load
from milia.quiz.comparing import difference
from milia.quiz.feedback import Feedback, Marked, not_yet, of_near, standing
from milia.quiz.figure import NotANumber, read_figure
from milia.quiz.items import Item, ItemError


def mark_number(item: Item, answer: object) -> Marked:
    """Mark a number, or a text such as "1,5 mm"."""
    if answer is ... or (isinstance(answer, str) and not answer.strip()):
        return not_yet("write a number.")
    try:
        number = read_figure(answer, item.unit)
    except NotANumber as sentence:
        return Marked(correct=False, verdict=str(sentence), done=False)
    shown = f"{number:.6g} {item.unit}".strip()
    if within(number, item.value, item.tolerance):
        return _right(item, f"Yes: {shown}. The reason stands below.", shown)
    for near in item.near:
        if within(number, near.value, near.tolerance):
            verdict = f"Not {shown}, but it is clear how one gets there: see below."
            return Marked(False, verdict, (of_near(near, shown),))
    return _wrong(item, f"Not {shown}.", shown)


def mark_value(item: Item, value: object) -> Marked:
    """Mark the value of a filled blank; `...` is a blank that is not filled."""
    if value is ...:
        return not_yet("put your answer in place of the three dots.")
    said = difference(evaluate(item, item.expects), value)
    if said is None:
        return _right(item, "Yes, that is the value asked for.", "your value")
    for near in item.near:
        if difference(evaluate(item, near.expects), value) is None:
            return Marked(False, "Not yet.", (of_near(near, "your value"),))
    return _wrong(item, f"Not yet. {said}", "your value")


def within(number: float, value: float | None, tolerance: float) -> bool:
    """Whether a number lies as near to a value as the tolerance asks, its ends included."""
    # The last term lets 0.3 ± 0.1 take 0.2, which binary fractions miss by 3e-17.
    return value is not None and abs(number - value) <= tolerance + 1e-9 * max(1.0, abs(value))


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


def _right(item: Item, verdict: str, shown: str) -> Marked:
    label = standing("answer", correct=True, chosen=True)
    feedback = Feedback(shown, True, True, item.why, None, item.source, label)
    return Marked(True, verdict, (feedback,))


def _wrong(item: Item, verdict: str, shown: str) -> Marked:
    again = item.otherwise or "Read the question once more, word by word."
    label = standing("answer", correct=False, chosen=True)
    return Marked(False, verdict, (Feedback(shown, False, True, again, label=label),))
