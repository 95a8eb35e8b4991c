"""The short cards that no lesson asks: which of them join the review today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from milia.quiz.answers import PAUSE, Answer
from milia.quiz.items import Item
from milia.quiz.schedule import comes_back

REVIEW = "review"
"""The `lesson` of an item that is a card of the review."""

NEW_A_DAY = 5
"""Most cards that join on one day (ASSUMPTION: so that what is due stays the larger part)."""


def new_cards(answers: Iterable[Answer], items: Mapping[str, Item], now: datetime) -> list[str]:
    """Return the ids of the cards to be met for the first time today, in the order of the bank.

    A card joins when questions of all its objectives were answered in lessons, a night ago or
    longer.

    Parameters
    ----------
    answers
        The log, in its order.
    items
        The bank, by id.
    now
        The time, with the learner's time zone.
    """
    log = [each for each in answers if comes_back(items.get(each.item_id))]
    met = {
        objective
        for each in log
        if items[each.item_id].lesson != REVIEW and abs(now - each.when) >= PAUSE
        for objective in items[each.item_id].objectives
    }
    asked = {each.item_id for each in log}
    ready = [
        item.id
        for item in items.values()
        if item.lesson == REVIEW and item.id not in asked and met.issuperset(item.objectives)
    ]
    return ready[: max(0, NEW_A_DAY - _joined_today(log, items, now))]


def _joined_today(answers: Iterable[Answer], items: Mapping[str, Item], now: datetime) -> int:
    """Count the cards whose first answer was given today."""
    first: dict[str, datetime] = {}
    for answer in answers:
        if items[answer.item_id].lesson == REVIEW:
            first.setdefault(answer.item_id, answer.when)
    return sum(when.astimezone(now.tzinfo).date() == now.date() for when in first.values())
