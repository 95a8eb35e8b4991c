"""Comparing a rating with the panel's: no score is right or wrong."""

from __future__ import annotations

from milia.quiz.feedback import Feedback, Marked
from milia.quiz.items import Item, ItemError
from milia.quiz.rating import Opinion, Rating


def mark_rating(item: Item, answer: object) -> Marked:
    """Compare a score with the panel's ratings of a `Rating`; `correct` stays False."""
    assert isinstance(item, Rating)
    if answer not in item.scale:
        scores = ", ".join(map(str, item.scale))
        raise ItemError(f"{item.id} cannot compare {answer!r}; give one of {scores}.")
    score = item.scale[item.scale.index(answer)]  # True and 1.0 are a score of 1.
    return Marked(False, _verdict(item, score), tuple(map(_given, item.panel)))


def _given(opinion: Opinion) -> Feedback:
    label = f"Rater {opinion.rater}: {opinion.score}"
    return Feedback("", correct=False, chosen=False, why=opinion.reason, label=label)


def _verdict(item: Rating, score: int) -> str:
    given = f"You gave {score}, the panel’s median is {item.median}: "
    if item.is_near(score):
        return given + ("the same." if score == item.median else "within 1 of the panel.")
    away = "another answer" if item.instrument == "jama" else "2 or more away"
    places = ", ".join(place for place, _ in item.passages)
    return f"{given}{away}. Look again at {places or 'what the raters saw, below'}."
