"""When each question comes back: the log of answers replayed by the scheduler `fsrs`.

Nothing is stored but the log, so that the same log gives the same state, in any process. Fuzzing
is off and the parameters are those that come with the pinned version of `fsrs`.

A day is the learner's local day. On one day at most `A_DAY` questions come back: first what was
answered wrong by somebody who was sure, then what was wrong, then what is most overdue.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from fsrs import Card, Rating, Scheduler

from milia.quiz.answers import PAUSE, RATING, Answer, unaided
from milia.quiz.items import Item
from milia.quiz.pretest import in_a_form

A_DAY = 20
"""Most reviews on one day (ASSUMPTION: what fits into about a quarter of an hour)."""

LONGEST_DAYS = 180
"""Longest time until a question comes back, in days (ASSUMPTION: a term)."""

_WEEK = 7

# No steps of minutes: a question comes back on another day at the earliest.
_SCHEDULER = Scheduler(
    learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False
)
_History = tuple[tuple[Rating, datetime], ...]
_RIGHT = {None: Rating.Good, 1: Rating.Hard, 2: Rating.Good, 3: Rating.Easy}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a learner stands with one question at its present version.

    `last` is the last answer from memory, `seen` the time of the last answer of any kind, `due`
    the time at which the question comes back (both UTC). `stability` is the time in days after
    which 9 in 10 such questions are still known, by the model of `fsrs`; `difficulty` is 1 to 10.
    """

    item_id: str
    last: Answer
    seen: datetime
    due: datetime
    stability: float
    difficulty: float

    @property
    def interval(self) -> timedelta:
        """Time from the last answer from memory until the question comes back."""
        return self.due - self.last.when


@dataclass(frozen=True, slots=True)
class Coming:
    """How many questions come back: by the end of tomorrow, within seven days, and next when."""

    tomorrow: int
    week: int
    next_on: datetime | None


def rating(answer: Answer) -> Rating:
    """Return the scheduler's word for an answer.

    ASSUMPTION, the map: wrong is *again*, whatever the certainty; right is *hard* after a guess,
    *good* when fairly sure or not said, *easy* when sure.
    """
    return _RIGHT[answer.certainty] if answer.correct else Rating.Again


def comes_back(item: Item | None) -> bool:
    """Whether an item is scheduled: in the bank, no code check or rating, not of the pre-test."""
    return item is not None and item.kind not in {"code", RATING} and not in_a_form(item.id)


def standings(answers: Iterable[Answer], items: Mapping[str, Item]) -> list[Standing]:
    """Replay a log and say how the learner stands with each question.

    An answer to an earlier version of a question does not count, nor one to a question that is no
    longer in the bank. The order of the log counts; an answer that a clock dates before the one
    recorded earlier is taken as given on the same day.

    Parameters
    ----------
    answers
        The log, in the order in which it was recorded.
    items
        The bank, by id.

    Returns
    -------
    list of Standing
        In the order of the item ids.
    """
    counted = [answer for answer in answers if _is_present(answer, items)]
    histories: dict[str, _History] = {}
    last: dict[str, Answer] = {}
    for answer in unaided(counted):
        step = rating(answer), answer.when
        histories[answer.item_id] = (*histories.get(answer.item_id, ()), step)
        last[answer.item_id] = answer
    seen = {answer.item_id: answer.when for answer in counted}
    return [
        _standing(last[name], seen[name], _card_after(histories[name])) for name in sorted(last)
    ]


def todays(answers: Iterable[Answer], items: Mapping[str, Item], now: datetime) -> list[Standing]:
    """Return what is to be reviewed now, in order, within what is left of the day's `A_DAY`.

    `now` carries the learner's time zone.
    """
    log = list(answers)
    waiting = [each for each in standings(log, items) if _is_due(each, now)]
    return sorted(waiting, key=_urgency)[: max(0, A_DAY - _reviewed_today(log, now))]


def coming(answers: Iterable[Answer], items: Mapping[str, Item], now: datetime) -> Coming:
    """Count what comes back after today, what today leaves over included."""
    due = [max(_due_day(each, now), now) for each in standings(answers, items)]
    days = [(each.date() - now.date()).days for each in due]
    later = [each for each, day in zip(due, days, strict=True) if day > 0]
    return Coming(
        min(A_DAY, sum(day <= 1 for day in days)),
        min(A_DAY * _WEEK, sum(day <= _WEEK for day in days)),
        min(later, default=None),
    )


@cache
def _card_after(history: _History) -> Card:
    """Return a question's card after these answers, each step kept for the next call."""
    *earlier, (given, when) = history
    # Without an id a Card waits a millisecond for one.
    card = _card_after(tuple(earlier)) if earlier else Card(card_id=0, due=when)
    return _SCHEDULER.review_card(card, given, when)[0]


def _is_present(answer: Answer, items: Mapping[str, Item]) -> bool:
    item = items.get(answer.item_id)
    return item is not None and comes_back(item) and item.version == answer.item_version


def _standing(last: Answer, seen: datetime, card: Card) -> Standing:
    assert card.stability is not None
    assert card.difficulty is not None
    return Standing(last.item_id, last, seen, card.due, card.stability, card.difficulty)


def _due_day(standing: Standing, now: datetime) -> datetime:
    """Time at which a question is due; at once when a clock since set back dated its answer."""
    return now if standing.last.when > now else standing.due.astimezone(now.tzinfo)


def _is_due(standing: Standing, now: datetime) -> bool:
    rested = abs(now - standing.seen) >= PAUSE
    return rested and _due_day(standing, now).date() <= now.date()


def _urgency(standing: Standing) -> tuple[bool, bool, datetime, str]:
    last = standing.last
    return not last.wrong_and_sure, last.correct, standing.due, standing.item_id


def _reviewed_today(answers: Iterable[Answer], now: datetime) -> int:
    """Count the answers of today from memory to questions met before, wherever they were asked."""
    met: set[tuple[str, int]] = set()
    count = 0
    for answer in unaided(answers):
        key = (answer.item_id, answer.item_version)
        today = answer.when.astimezone(now.tzinfo).date() == now.date()
        asked = answer.kind != RATING and not in_a_form(answer.item_id)
        count += asked and today and key in met
        met.add(key)
    return count
