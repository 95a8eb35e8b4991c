"""An item and an answer → right or not, and the reason for each option, line or pair.

Pure: nothing is recorded, nothing is drawn. Each kind is marked by a module of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from milia.quiz.feedback import Marked, not_yet
from milia.quiz.items import Item
from milia.quiz.marking_choice import mark_one, mark_several, mark_two_tier
from milia.quiz.marking_match import mark_match
from milia.quiz.marking_order import mark_order
from milia.quiz.marking_rating import mark_rating
from milia.quiz.marking_value import mark_number, mark_value

__all__ = ["Marked", "mark"]

_BY_KIND: dict[str, Callable[[Item, object], Marked]] = {
    "one": mark_one,
    "several": mark_several,
    "two_tier": mark_two_tier,
    "numeric": mark_number,
    "code": mark_value,
    "order": mark_order,
    "match": mark_match,
    "rating": mark_rating,
}


def mark(item: Item, answer: object) -> Marked:
    """Mark an answer to an item.

    Parameters
    ----------
    item
        The item.
    answer
        Kind `one`: the index of an option. `several`: the indices of all chosen options.
        `two_tier`: the indices of an option and of a reason. `order`: the indices of the kept
        lines from top to bottom, distractors counted on after the lines. `match`: for each left
        text the index of the right one in `Item.rights`, or None. `numeric`: a number, or a text
        such as "1,5 mm". `rating`: a score of its scale. `code`: the value of the blank, `...`
        while it is not filled. None stands for no answer.

    Raises
    ------
    ItemError
        When an index is outside the options, or an expression of the item cannot be evaluated.
    """
    if answer is None and item.kind != "code":
        return not_yet("choose or write an answer first.")
    return _BY_KIND[item.kind](item, answer)
