"""A quiz item in the page: native controls, a reason for each option, the answer kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import traitlets

from milia.quiz.feedback import Marked, of_option
from milia.quiz.items import Item, ItemError, item
from milia.quiz.journal import Journal, journal
from milia.quiz.marking import mark
from milia.quiz.marking_order import strange_line
from milia.quiz.rating import Rating, rating
from milia.quiz.shuffling import as_shown, as_written
from milia.widgets.claims import claimed
from milia.widgets.item_told import reason_of, told_of
from milia.widgets.item_twin import twin_of
from milia.widgets.item_view import card_of
from milia.widgets.part import Part, static

_told: set[str] = set()


class ItemCard(Part):
    """One quiz item: the learner answers, Python marks, the page shows a reason for each option.

    The key stays in Python until an answer is marked. Each marked answer goes to the journal, and
    the last one is shown again when the card is made anew.

    Parameters
    ----------
    quiz_item : milia.quiz.items.Item
        The item to show, of any kind but code.
    """

    _esm = static("part.js", "item_answers.js", "item_lines.js", "item_card.js")
    _css = static("part.css", "item_card.css")

    question = traitlets.Dict().tag(sync=True)
    feedback = traitlets.Dict().tag(sync=True)
    helped: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    notice = traitlets.Unicode("").tag(sync=True)

    def __init__(self, quiz_item: Item) -> None:
        self._item = quiz_item
        self._journal = journal()
        self._turn = 0
        super().__init__(question=question_of(quiz_item), notice=_untold(self._journal))
        self._recall()

    def on_answer(self, content: dict[str, Any]) -> None:
        """Mark what the page sent, keep it in the journal and show the reasons."""
        answer = as_written(self._item, content["answer"])
        certainty = content["certainty"]
        marked = mark(self._item, answer)
        if marked.done:
            self._journal.record(self._item, answer, correct=marked.correct, certainty=certainty)
            self.notice = self._journal.notice or ""
        self._show(marked, answer, certainty)

    def on_help(self, content: dict[str, Any]) -> None:
        """Take one line out that does not belong among those the page still keeps, and say why."""
        index = strange_line(self._item, as_written(self._item, content["kept"]))
        if index is None:
            self.helped = [*self.helped, {"place": None}]
            return
        line = self._item.distractors[index - len(self._item.lines)]
        reason = replace(of_option(line, "Taken out by help", chosen=False), text="")
        (place,) = as_shown(self._item, [index])
        self.helped = [
            *self.helped,
            {"place": place, "reason": reason_of(reason, code=self._item.code)},
        ]

    def twin(self) -> str:
        """Return the stem, the options and, folded, the reasons."""
        return twin_of(self._item)

    def plain(self) -> str:
        """Return the item's id and stem on one line."""
        return f"Quiz item {self._item.id}: {' '.join(self._item.stem.split())}"

    def _recall(self) -> None:
        """Show the last answer given before, if any."""
        earlier = self._journal.latest(self._item.id, self._item.version)
        if earlier:
            marked = mark(self._item, earlier.answer)
            self._show(marked, earlier.answer, earlier.certainty, on=_day(earlier.at))

    def _show(self, marked: Marked, answer: Any, certainty: int | None, *, on: str = "") -> None:
        articles = claimed(self._item.article_refs) if marked.done else []
        self._turn += 1  # The same answer given twice has to reach the page twice.
        self.feedback = {
            "turn": self._turn,
            "done": marked.done,
            "verdict": marked.verdict,
            "told": told_of(marked.feedback, articles, code=self._item.code),
            "answer": as_shown(self._item, answer) if marked.done else None,
            "marks": _marks(self._item) if marked.done else None,
            "certainty": certainty,
            "on": on,
        }


def ask(item_id: str) -> ItemCard:
    """Return the card of a quiz item, to be shown as a cell's last line.

    Parameters
    ----------
    item_id : str
        The item's id, such as ``"L02-01"``, or a rating's, such as ``"S3-D04"``.

    Raises
    ------
    milia.quiz.items.ItemError
        If no item has this id, or if its kind is answered in code (`milia.check`).
    """
    quiz_item = rating(item_id) or item(item_id)
    if quiz_item.kind == "code":
        raise ItemError(f"{item_id} is answered in code: use milia.check({item_id!r}, your_value).")
    return ItemCard(quiz_item)


def question_of(quiz_item: Item, submit: str = "") -> dict[str, str]:
    """Return what the page may know before an answer: never which option is right.

    Parameters
    ----------
    quiz_item : milia.quiz.items.Item
        The item.
    submit : str
        The words of the button, where they are not the usual ones.
    """
    return {
        "id": quiz_item.id,
        "kind": quiz_item.kind,
        "stem": quiz_item.stem,
        "card": card_of(quiz_item, submit),
    }


def _marks(quiz_item: Item) -> list[str] | None:
    """Return for each score of a rating who of the panel gave it, and None for any other item."""
    if not isinstance(quiz_item, Rating):
        return None
    raters = [
        ", ".join(each.rater for each in quiz_item.panel if each.score == score)
        for score in quiz_item.scale
    ]
    return [raters_of and f"panel: {raters_of}" for raters_of in raters]


def _untold(book: Journal) -> str:
    """Return the journal's notice for the first card that can show it, and nothing after."""
    if book.notice is None or book.notice in _told:
        return ""
    _told.add(book.notice)
    return book.notice


def _day(at: str) -> str:
    """Return the learner's own day of a UTC time, as "22 November 2026"."""
    day = datetime.fromisoformat(at).astimezone()
    return f"{day.day} {day:%B} {day.year}"
