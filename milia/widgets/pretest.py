"""`milia.pretest`: fifteen questions before and after the course, without reasons or grade."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.markup import Html, tag
from milia.quiz.feedback import Marked
from milia.quiz.items import Item, bank
from milia.quiz.journal import journal
from milia.quiz.pretest import FORMS, answered, change, form, outcomes, still_to_ask
from milia.widgets.deck import Button, Deck, NewCard
from milia.widgets.item_card import question_of
from milia.widgets.item_twin import asked
from milia.widgets.pretest_words import WORDS, by_objective, change_in_words

_SKIP, _STOP = Button("skip", "Skip"), Button("stop", "Stop for now")


class HeldBackCard(NewCard):
    """A card that keeps an answer and holds the reasons back.

    Parameters
    ----------
    quiz_item : milia.quiz.items.Item
        The question.
    kept : callable
        Called when an answer is in the journal.
    """

    def __init__(self, quiz_item: Item, kept: Callable[[], None]) -> None:
        self._kept = kept
        super().__init__(quiz_item)
        self.question = question_of(quiz_item, submit="Next")

    def _show(self, marked: Marked, *args: Any, **kwargs: Any) -> None:
        if marked.done:
            self._kept()
        else:
            super()._show(marked, *args, **kwargs)


class Pretest(Deck):
    """The questions of one form, one at a time; it goes on where the learner stopped.

    Parameters
    ----------
    letter : str
        The form, ``"A"`` or ``"B"``.

    Raises
    ------
    ValueError
        If there is no such form.
    """

    def __init__(self, letter: str) -> None:
        self._letter = letter
        self._form = form(letter, bank())
        self._says = WORDS[letter]
        self._journal = journal()
        super().__init__()
        self._waiting = still_to_ask(self._form, self._right())
        if not self._form:
            self.tell(f"Form {letter} comes with lesson 10", ["Form A is where you begin."], [])
        else:
            self._go_on()

    def press(self, does: str) -> None:
        """Skip a question, stop, or carry on."""
        if does == "stop":
            lines = ["Run this cell again, today or later, and you go on from here."]
            self.tell("Stopped for now", lines, [Button("carry_on", "Carry on")])
            return
        if does == "skip":
            self._waiting.pop(0)
        elif does == "skipped":
            self._waiting = self._open()
        self._go_on()

    def twin(self) -> Html:
        """Return every question with its options, and nothing of the answers."""
        questions = [tag("li", tag("p", item.stem), *asked(item)) for item in self._form]
        return tag(
            "div",
            tag("p", tag("strong", self._says.name)),
            tag("p", self._says.ungraded),
            tag("ol", *questions) if questions else tag("p", "It comes with lesson 10."),
            tag("p", tag("em", "Run this cell to answer here, one question at a time.")),
        )

    def plain(self) -> str:
        """Return one fixed line."""
        return f"{self._says.name}: {len(self._form)} questions."

    def _right(self) -> dict[str, bool]:
        return answered(self._form, self._journal.answers())

    def _open(self) -> list[Item]:
        done = self._right()
        return [item for item in self._form if item.id not in done]

    def _answered(self) -> None:
        self._waiting.pop(0)
        self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            self._end()
            return
        item = self._waiting[0]
        place = f"Question {self._form.index(item) + 1} of {len(self._form)}"
        lines = [] if self._right() else [self._says.ungraded]
        card = HeldBackCard(item, self._answered)
        self.ask(place, [*lines, *self._notice()], card, [_SKIP, _STOP])

    def _end(self) -> None:
        right, skipped = self._right(), len(self._open())
        title = f"{sum(right.values())} of {len(self._form)} right"
        lines = [self._says.ungraded] if right else ["You skipped every question, which is fine."]
        if self._letter == "B" and right:
            lines.append(change_in_words(change(self._both_forms(), self._journal.answers())))
        if right:
            lines += by_objective(outcomes(self._form, right), self._says)
        if self._letter == "A":
            lines.append("Lesson 10 asks the same in other words, and you see what you gained.")
        again = [Button("skipped", f"Answer the {skipped} that you skipped")] if skipped else []
        self.tell(title, [*lines, *self._notice()], again)

    def _both_forms(self) -> list[Item]:
        return [item for letter in FORMS for item in form(letter, bank())]

    def _notice(self) -> list[str]:
        return [self._journal.notice] if self._journal.notice else []


def pretest(letter: str) -> Pretest:
    """Return a form of the pre-test, to be shown as a cell's last line.

    Parameters
    ----------
    letter : str
        ``"A"`` before the course; its twin ``"B"`` comes with lesson 10.

    Raises
    ------
    ValueError
        If there is no such form.
    """
    return Pretest(letter)
