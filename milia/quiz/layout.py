"""How many options, lines and pairs an item has, and that no text stands twice among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from milia.quiz.items import Item

FEWEST_OPTIONS = 3
FEWEST_LINES = 3
FEWEST_PAIRS, MOST_PAIRS = 3, 6
MOST_DISTRACTORS = 2


def _few_options(item: Item) -> Iterator[str]:
    # What is guessed in two tiers is a pair of them: two answers are enough where reasons follow.
    fewest = FEWEST_OPTIONS - bool(item.reasons)
    if item.options and len(item.options) < fewest:
        yield f"has {len(item.options)} options; write at least {fewest}."
    if item.reasons and len(item.reasons) < FEWEST_OPTIONS:
        yield f"has {len(item.reasons)} reasons; write at least {FEWEST_OPTIONS}."


def _line_count(item: Item) -> Iterator[str]:
    if item.kind == "order" and len(item.lines) < FEWEST_LINES:
        yield f"has {len(item.lines)} lines to order; write at least {FEWEST_LINES}."
    if len(item.distractors) > MOST_DISTRACTORS:
        yield f"has {len(item.distractors)} distractors; keep at most {MOST_DISTRACTORS}."


def _pair_count(item: Item) -> Iterator[str]:
    if item.kind == "match" and not FEWEST_PAIRS <= len(item.pairs) <= MOST_PAIRS:
        yield f"has {len(item.pairs)} pairs; write {FEWEST_PAIRS} to {MOST_PAIRS}."


def _twice(item: Item) -> Iterator[str]:
    lists = [
        *([option.text for option in tier] for tier in item.tiers),
        [*item.lines, *(line.text for line in item.distractors)],
        [pair.left for pair in item.pairs],
        list(item.rights),
    ]
    for texts in lists:
        for text, times in Counter(text.strip().casefold() for text in texts).items():
            if times > 1:
                yield f"“{text}” stands twice; nobody can tell the two apart, so reword one."


RULES: dict[str, Callable[[Item], Iterator[str]]] = {
    "few-options": _few_options,
    "line-count": _line_count,
    "pair-count": _pair_count,
    "twice": _twice,
}
