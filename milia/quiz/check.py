"""`milia.check`: the check of a filled blank in a lesson."""

from __future__ import annotations

from milia.quiz.items import ItemError, item
from milia.quiz.marking import mark


def check(item_id: str, value: object) -> None:
    """Print in one or two plain sentences whether a filled blank is right, and why.

    Parameters
    ----------
    item_id
        The id of an item of kind `code`, such as "L02-C1".
    value
        What the learner put in the blank; `...` prints "Not done yet".

    Raises
    ------
    ItemError
        When there is no such item, or it is a question and no code check.
    """
    asked = item(item_id)
    if asked.kind != "code":
        raise ItemError(f"{item_id} is a question: show it with milia.ask({item_id!r}).")
    marked = mark(asked, value)
    print(" ".join([marked.verdict, *(feedback.why for feedback in marked.feedback)]).strip())
