"""Marking of lines put into order (kind `order`), and the help that takes a line out.

An answer is the list of kept lines from top to bottom, by index: the lines as written first, the
distractors after them. Lines that are not in the list were set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from milia.quiz.feedback import Feedback, Marked, not_yet, of_option
from milia.quiz.items import Item, ItemError
from milia.quiz.shuffling import shown_order


def mark_order(item: Item, answer: object) -> Marked:
    """Mark the kept lines from top to bottom: right with each line that belongs, in its place."""
    kept = _kept(item, answer)
    if not kept:
        return not_yet("no line is left; bring back those that belong.")
    if kept == list(shown_order(item)):
        return not_yet("the lines stand as they were given; move them into order first.")
    agreeing = _agreeing(item, kept)
    if agreeing == len(kept) == len(item.lines):
        return Marked(
            True, "Yes: each line stands where it belongs. See below why.", _right_order(item)
        )
    return Marked(False, _verdict(item, kept, agreeing), _wrong_order(item, kept, agreeing))


def strange_line(item: Item, kept: Sequence[int | None]) -> int | None:
    """Return the first distractor among the kept lines, or None when none is left."""
    return next((i for i in kept if i is not None and i >= len(item.lines)), None)


def text_of(item: Item, index: int) -> str:
    """Return a line or, counted on after the lines, a distractor."""
    own = len(item.lines)
    return item.lines[index] if index < own else item.distractors[index - own].text


def _kept(item: Item, answer: object) -> list[int]:
    known = range(len(item.lines) + len(item.distractors))
    given: list[Any] = list(answer) if isinstance(answer, list | tuple) else [answer]
    if not all(i in known for i in given) or len(set(given)) < len(given):
        raise ItemError(
            f"{item.id} cannot mark {answer!r}; give the kept lines from top to bottom, "
            f"each once, as indices from 0 to {len(known) - 1}."
        )
    return [int(i) for i in given]


def _agreeing(item: Item, kept: list[int]) -> int:
    """Count the lines from the top that stand where they belong."""
    right = enumerate(kept[: len(item.lines)])
    return next((n for n, line in right if n != line), min(len(kept), len(item.lines)))


def _verdict(item: Item, kept: list[int], agreeing: int) -> str:
    if agreeing == len(kept):
        missing = len(item.lines) - agreeing
        lines = "a line that belongs is" if missing == 1 else f"{missing} lines that belong are"
        return f"Not yet: what you kept is in order, but {lines} set aside."
    wrong = "does not belong" if kept[agreeing] >= len(item.lines) else "is the first out of place"
    begun = {0: "", 1: "the first line is right, and "}.get(
        agreeing, f"the first {agreeing} lines are right, and "
    )
    return f"Not yet: {begun}line {agreeing + 1} {wrong}."


def _wrong_order(item: Item, kept: list[int], agreeing: int) -> tuple[Feedback, ...]:
    again = item.otherwise or "Read the lines once more from the top, one after another."
    own = len(item.lines)
    strange = (i for i in kept if i >= own)
    distractors = (
        of_option(item.distractors[i - own], "Does not belong", chosen=True) for i in strange
    )
    if agreeing < len(kept) and kept[agreeing] >= own:
        return tuple(distractors)
    first = Feedback("", False, True, again, label="What to look at again")
    if agreeing < len(kept):
        text = text_of(item, kept[agreeing])
        first = Feedback(text, False, True, again, label=f"Line {agreeing + 1}, out of place")
    return (first, *distractors)


def _right_order(item: Item) -> tuple[Feedback, ...]:
    order = Feedback("", True, True, item.why, None, item.source, "Your order, right")
    aside = (of_option(line, "Rightly set aside", chosen=False) for line in item.distractors)
    return (order, *aside)
