"""Every single choice that an item asks for, each as an item of its own.

An item of kind `two_tier` asks for two, one of kind `match` for one a pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from milia.quiz.items import Item, Option, Pair
from milia.quiz.shuffling import shown_order


def choices(item: Item) -> Iterator[Item]:
    """Yield the choices of an item: stem and options, in the order in which they are shown."""
    for tier in item.tiers:
        yield replace(item, kind="one" if item.reasons else item.kind, options=tier, reasons=())
    for pair in item.pairs:
        yield replace(item, kind="one", stem=pair.left, options=_rights(item, pair), pairs=())


def _rights(item: Item, pair: Pair) -> tuple[Option, ...]:
    return tuple(
        Option(item.rights[i], correct=item.rights[i] == pair.right) for i in shown_order(item)
    )
