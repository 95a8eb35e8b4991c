"""The review's schedule: what comes back, when, and in which order."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from a_learner import START, answer, question, questions, upgraded
from hypothesis import given
from hypothesis import strategies as st

from milia.quiz.answers import Answer
from milia.quiz.items import Item
from milia.quiz.schedule import A_DAY, coming, standings, todays

BANK = questions(40)


def names(log: list[Answer], day: float, bank: dict[str, Item] = BANK) -> list[str]:
    return [each.item_id for each in todays(log, bank, START + timedelta(days=day))]


def test_nothing_comes_back_before_it_was_answered_once() -> None:
    assert names([], 5) == []
    assert coming([], BANK, START).next_on is None


@pytest.mark.parametrize(
    ("right", "sure", "day"),
    [(False, 1, 1), (False, 3, 1), (True, 1, 1), (True, None, 2), (True, 2, 2), (True, 3, 8)],
)
def test_first_interval_follows_answer_and_certainty(
    right: bool, sure: int | None, day: int
) -> None:
    log = [answer("T-01", right=right, sure=sure)]
    assert names(log, day - 1) == []
    assert names(log, day) == ["T-01"]


def test_wrong_and_sure_comes_first_then_wrong_then_the_most_overdue() -> None:
    log = [
        answer("T-01", 0),
        answer("T-02", -3),
        answer("T-03", 0, right=False),
        answer("T-04", 0.2, right=False, sure=3),
        answer("T-05", -9, right=False, sure=1),
    ]
    assert names(log, 10) == ["T-04", "T-05", "T-03", "T-02", "T-01"]


def test_an_answer_soon_after_the_reasons_does_not_count_as_known() -> None:
    wrong = answer("T-01", 0, right=False, sure=3)
    again = answer("T-01", 0.01, sure=3)
    (standing,) = standings([wrong, again], BANK)
    assert standing.last == wrong
    assert names([wrong, again], 1) == ["T-01"]


def test_a_question_answered_minutes_ago_rests_although_a_new_day_began() -> None:
    late = answer("T-01", 14 / 24, right=False)
    assert names([late], 1.2 - 9 / 24) == []
    assert names([late], 1.2) == ["T-01"]


def test_at_most_twenty_a_day_and_the_day_is_the_learners() -> None:
    log = [answer(name, right=False) for name in BANK]
    assert len(names(log, 2)) == A_DAY
    done = [answer(name, 2) for name in names(log, 2)[:15]]
    assert len(names(log + done, 2.1)) == 5
    evening = START + timedelta(days=2, hours=14)
    east = timezone(timedelta(hours=9))
    assert len(todays(log + done, BANK, evening)) == 5
    assert len(todays(log + done, BANK, evening.astimezone(east))) == A_DAY


def test_lessons_that_ask_again_use_up_the_day_too_and_first_answers_do_not() -> None:
    log = [answer(name, right=False) for name in list(BANK)[:30]]
    new = [answer(name, 2) for name in list(BANK)[30:]]
    again = [answer(name, 2) for name in list(BANK)[:4]]
    assert len(names(log + new, 2)) == A_DAY
    assert len(names(log + new + again, 2)) == A_DAY - 4


def test_an_upgraded_question_is_new_and_a_removed_one_is_gone() -> None:
    log = [answer("T-01", right=False), answer("T-02", right=False)]
    bank = {"T-01": upgraded(BANK["T-01"])}
    assert names(log, 3, bank) == []
    log.append(answer("T-01", 3, right=False, version=2))
    assert names(log, 4, bank) == ["T-01"]


@pytest.mark.parametrize("item_id", ["FA-01", "FB-15"])
def test_a_form_of_the_pre_test_does_not_come_back(item_id: str) -> None:
    assert names([answer(item_id, right=False)], 9, {item_id: question(item_id)}) == []


def test_a_clock_that_ran_ahead_does_not_put_a_question_off_for_years() -> None:
    ahead = answer("T-01", 4000)
    assert names([ahead], 3) == ["T-01"]
    assert names([ahead, answer("T-01", 3)], 3.1) == []
    assert names([ahead, answer("T-01", 3)], 5) == ["T-01"]


def test_what_comes_is_counted_with_what_today_leaves_over() -> None:
    log = [answer(f"T-{i:02}", right=False) for i in range(1, 4)]
    log += [answer("T-04", sure=2), answer("T-05", sure=3)]
    ahead = coming(log, BANK, START + timedelta(days=1))
    assert (ahead.tomorrow, ahead.week) == (4, 5)
    assert ahead.next_on == START + timedelta(days=2)


MOMENTS = st.floats(min_value=-30000, max_value=30000)
LOGS = st.lists(
    st.builds(
        answer,
        st.sampled_from(["T-01", "T-02", "T-03", "gone"]),
        MOMENTS,
        right=st.booleans(),
        sure=st.sampled_from([None, 1, 2, 3]),
        version=st.sampled_from([1, 2]),
    ),
    max_size=25,
)


@given(LOGS, MOMENTS)
def test_whatever_the_clocks_said_intervals_are_days_and_a_replay_is_the_same(
    log: list[Answer], day: float
) -> None:
    first = standings(log, BANK)
    assert standings(list(log), dict(reversed(BANK.items()))) == first
    assert all(each.interval >= timedelta(days=1) for each in first)
    assert set(names(log, day)) <= {each.item_id for each in first}


@given(LOGS)
def test_questions_do_not_disturb_one_another(log: list[Answer]) -> None:
    apart = [answer for name in BANK for answer in log if answer.item_id == name]
    assert standings(apart, BANK) == standings(log, BANK)
