"""The order in which lines (kind `order`) and right sides (kind `match`) are shown.

It follows from the item's id alone, so that a card looks the same on every machine and day, and
it is never the right one.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import Any

from milia.quiz.items import Item
from milia.quiz.rating import Rating

SHUFFLED = frozenset({"order", "match"})


def shown_order(item: Item) -> tuple[int, ...]:
    """Return for each shown place the index of its text as written.

    Parameters
    ----------
    item
        An item of kind `order`, whose distractors follow on its lines, or of kind `match`, whose
        right sides are counted as in `Item.rights`.
    """
    return _shown(item.id, len(item.lines or item.pairs), len(item.distractors + item.extra))


def as_written(item: Item, answer: Any) -> Any:
    """Turn an answer in shown places into one in indices as written.

    The place of a rating becomes its score. None, and an answer to a kind that is not shuffled,
    stay as they are.
    """
    if isinstance(item, Rating) and answer is not None:
        return item.scale[answer]
    if item.kind not in SHUFFLED or answer is None:
        return answer
    shown = shown_order(item)
    return [None if place is None else shown[place] for place in answer]


def as_shown(item: Item, answer: Any) -> Any:
    """Turn an answer in indices as written into one in shown places; undoes `as_written`."""
    if isinstance(item, Rating) and answer is not None:
        return item.scale.index(answer)
    if item.kind not in SHUFFLED or answer is None:
        return answer
    shown = shown_order(item)
    return [None if index is None else shown.index(index) for index in answer]


@cache
def _shown(seed: str, own: int, strange: int) -> tuple[int, ...]:
    order = sorted(range(own + strange), key=lambda i: sha256(f"{seed}/{i}".encode()).digest())
    in_order = [i for i in order if i < own]
    if in_order == sorted(in_order):
        first, last = order.index(0), order.index(own - 1)
        order[first], order[last] = order[last], order[first]
    return tuple(order)
