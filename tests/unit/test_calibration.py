"""The calibration curve and the Brier score: what counts, and what is said of it."""

from __future__ import annotations

import pytest
from a_learner import answer

from milia.quiz.answers import Answer
from milia.quiz.calibration import FEWEST, MEANT, calibration, in_words
from milia.science.frequency import wilson


def given(sure: int | None, right: int, wrong: int) -> list[Answer]:
    """Return answers to so many different questions at one certainty."""
    return [answer(f"{sure}-{i}", right=i < right, sure=sure) for i in range(right + wrong)]


def test_each_certainty_has_its_count_share_and_interval() -> None:
    guess, fairly, sure = calibration(given(1, 1, 3) + given(3, 9, 1)).levels
    assert (guess.n, guess.right, guess.share) == (4, 1, 0.25)
    assert guess.interval == wilson(1, 4)
    assert (fairly.n, fairly.share, fairly.interval) == (0, None, None)
    assert sure.share == 0.9


def test_brier_score_is_the_mean_square() -> None:
    curve = calibration(given(3, 8, 2))
    expected = (8 * (MEANT[3] - 1) ** 2 + 2 * MEANT[3] ** 2) / 10
    assert curve.brier == pytest.approx(expected)
    assert curve.n == 10
    assert in_words(curve)[0].startswith(f"Brier score {expected:.2f}, from 10 answers")


def test_an_answer_without_certainty_or_soon_after_the_reasons_does_not_count() -> None:
    soon = [answer("3-0", 0.01, sure=3)]
    assert calibration(given(None, 5, 5) + given(3, 0, 1) + soon).levels[2].n == 1


def test_too_few_answers_give_no_score() -> None:
    curve = calibration(given(2, FEWEST - 1, 0))
    assert curve.brier is None
    assert "Too few answers" in in_words(curve)[0]


def test_somebody_often_wrong_while_sure_is_told() -> None:
    assert any("10 of 20 were right" in line for line in in_words(calibration(given(3, 10, 10))))
    assert len(in_words(calibration(given(3, 19, 1)))) == 1


def test_a_score_no_better_than_fifty_fifty_is_said_to_be_so() -> None:
    assert "no more than that" in in_words(calibration(given(3, 5, 5)))[0]
    assert "tells more than that" in in_words(calibration(given(3, 10, 0)))[0]
