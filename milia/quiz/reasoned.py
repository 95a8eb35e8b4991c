"""Everything in an item that carries a reason, each with the name by which lint speaks of it."""

from __future__ import annotations

from collections.abc import Iterator

from milia.quiz.items import Item, Near, Option, Pair

Reasoned = Option | Near | Pair


def reasoned(item: Item) -> Iterator[tuple[str, Reasoned]]:
    """Yield each option, reason, distractor, pair and near miss with its name, as "option 2"."""
    parts: dict[str, tuple[Reasoned, ...]] = {
        "option": item.options,
        "reason": item.reasons,
        "distractor": item.distractors,
        "pair": item.pairs,
        "near miss": item.near,
    }
    for name, several in parts.items():
        yield from ((f"{name} {i}", one) for i, one in enumerate(several, 1))


def wrong(item: Item) -> Iterator[tuple[str, Option | Near]]:
    """Yield with its name each of them that is not right."""
    for name, one in reasoned(item):
        if isinstance(one, Near) or (isinstance(one, Option) and not one.correct):
            yield name, one


def key_has_reason(item: Item) -> bool:
    """Whether the item itself, and no part of it, gives the reason of what is right."""
    return not item.options and not item.pairs
