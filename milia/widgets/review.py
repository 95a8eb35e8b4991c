"""`milia.review`: the questions that come back today, one at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from milia.markup import Html, tag
from milia.quiz import clock
from milia.quiz.cards import NEW_A_DAY, new_cards
from milia.quiz.items import bank
from milia.quiz.journal import journal
from milia.quiz.schedule import A_DAY, Coming, Standing, coming, standings, todays
from milia.widgets.deck import Button, Deck, NewCard

_ABOUT = (
    f"Questions that you met in lessons come back here, at most {A_DAY} on one day. First come "
    "those that somebody answered wrong and was sure of, then others answered wrong, then those "
    "that have waited longest. What you know rests longer each time. After them come up to "
    f"{NEW_A_DAY} short cards on what you have met in lessons."
)
_HOW = "Run this cell to see what is due today."
_NEXT, _STOP = Button("next", "Next"), Button("stop", "Stop for today")


class Review(Deck):
    """The deck of the day.

    Each step reads the journal anew, so that two notebooks share one deck.
    """

    def __init__(self) -> None:
        super().__init__()
        self._journal = journal()
        self._done = 0
        self._answered = False
        queue = self._queue()
        if queue:
            self._ask(queue, f"{_questions(len(queue))} for today", _urgent(self._due()))
        else:
            self.tell(*self._nothing_due(), [])

    def press(self, does: str) -> None:
        """Go to the next question, stop for today, or carry on after that."""
        queue = self._queue()
        if does == "next" and not self._answered:
            self.say("Answer the question first, or stop for today.")
        elif does == "stop" or not queue:
            self._end(queue)
        else:
            self._ask(queue, f"Question {self._done + 1} of {self._done + len(queue)}")

    def twin(self) -> Html:
        """Return what the deck is and how to open it."""
        return tag(
            "div",
            tag("p", tag("strong", "Review deck")),
            tag("p", _ABOUT),
            tag("p", tag("em", _HOW)),
        )

    def plain(self) -> str:
        """Return one fixed line."""
        return f"Review deck: {_HOW[0].lower()}{_HOW[1:]}"

    def _due(self) -> list[Standing]:
        return todays(self._journal.answers(), bank(), clock.now())

    def _queue(self) -> list[str]:
        """Return what is asked today, by id: what is due, then the cards that join."""
        joining = new_cards(self._journal.answers(), bank(), clock.now())
        return [each.item_id for each in self._due()] + joining

    def _ask(self, queue: list[str], title: str, *lines: str) -> None:
        card = NewCard(bank()[queue[0]])
        card.observe(self._count, names="feedback")
        self._answered = False
        self.ask(title, [*lines, *self._notice()], card, [_NEXT, _STOP])

    def _count(self, change: dict[str, Any]) -> None:
        """Count a card when it is answered first, and say what is left."""
        if self._answered or not change["new"]["done"]:
            return
        self._answered = True
        self._done += 1
        left = len(self._queue())
        self.offer([_NEXT._replace(main=True), _STOP])
        self.say(f"{_questions(left)} left for today." if left else "That was the last for today.")

    def _end(self, left: list[str]) -> None:
        lines = [f"You answered {_questions(self._done)}."] if self._done else []
        if left:
            lines.append(f"{_questions(len(left))} can wait; nothing is lost by that.")
        title = "Stopped for today" if left else "Done for today"
        carry_on = [Button("carry_on", "Carry on")] if left else []
        self.tell(title, [*lines, self._ahead(), *self._notice()], carry_on)

    def _nothing_due(self) -> tuple[str, list[str]]:
        """Say why there is no question: none was ever answered, or all of them rest."""
        if standings(self._journal.answers(), bank()):
            return "Nothing is due now", [self._ahead(), *self._notice()]
        first = "Answer the questions of a lesson first: they come back here from the next day on."
        return "Nothing to review yet", [first, *self._notice()]

    def _ahead(self) -> str:
        now = clock.now()
        return _in_words(coming(self._journal.answers(), bank(), now), now)

    def _notice(self) -> list[str]:
        return [self._journal.notice] if self._journal.notice else []


def review() -> Review:
    """Return the review deck, to be shown as a cell's last line.

    Questions answered in the lessons come back when `fsrs` says so, at most 20 on one day; code
    checks and the pre-test do not come back. After them up to 5 short cards join the deck, whose
    objectives were asked in lessons.
    """
    return Review()


def _questions(n: int) -> str:
    return "1 question" if n == 1 else f"{n} questions"


def _urgent(queue: list[Standing]) -> str:
    sure = sum(standing.last.wrong_and_sure for standing in queue)
    if not sure:
        return "Answer from memory, then read why."
    return f"First comes what you got wrong while you were sure: {_questions(sure)}."


def _in_words(ahead: Coming, now: datetime) -> str:
    if ahead.week:
        return (
            f"What comes back: {ahead.tomorrow} tomorrow, {ahead.week} within seven days, "
            "tomorrow included."
        )
    if ahead.next_on is None:
        return "Nothing else is on the way."
    day = ahead.next_on.astimezone(now.tzinfo)
    return f"The next question comes back on {day.day} {day:%B %Y}."
