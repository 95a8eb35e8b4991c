"""How well a page answers each DISCERN question: half of them well, half of them badly."""

from __future__ import annotations

from collections.abc import Mapping

from milia.grading.articles.drawing_lots import in_lot_order

SCORES = {"low": 1, "middle": 3, "high": 5}
"""What the panel gives at each level (ASSUMPTION by construction)."""

AIMS_STATED, AIMS_MET, SOURCES, DATE, BALANCED, OVERALL = 1, 2, 4, 5, 6, 16
NEVER_LOW = (10, 14)
"""The statements of every page touch on benefits and on more than one treatment."""

_HIGH = 7
"""Of questions 1 to 15, so that seven are low and one is in the middle: no constant rating is
within one of the panel on more than nine of the sixteen (ASSUMPTION)."""


def draw(middle: int, lot: str) -> dict[int, str]:
    """Return the level of each question from 1 to 16.

    Parameters
    ----------
    middle
        The question that is answered half; any of 1 and 3 to 15.
    lot
        Decides which of the others are answered well. Aims that are not stated in full are not met.
    """
    well = {question for question in NEVER_LOW if question != middle}
    for question in in_lot_order(set(range(1, OVERALL)) - {AIMS_MET, middle, *well}, lot):
        more = {AIMS_STATED, AIMS_MET} if question == AIMS_STATED else {question}
        if len(well | more) <= _HIGH:
            well |= more
    levels = {question: "high" if question in well else "low" for question in range(1, OVERALL)}
    return levels | {middle: "middle", OVERALL: "middle"}


def middles(lot: str) -> list[int]:
    """Return the questions that can be answered half, in the order of a lot."""
    return in_lot_order(set(range(1, OVERALL)) - {AIMS_MET}, lot)


def ratings(levels: Mapping[int, str]) -> dict[str, int]:
    """Return what the panel gives; the overall rating is the rounded mean of the others."""
    scores = {question: SCORES[levels[question]] for question in range(1, OVERALL)}
    overall = round(sum(scores.values()) / len(scores))
    return {str(question): score for question, score in (scores | {OVERALL: overall}).items()}
