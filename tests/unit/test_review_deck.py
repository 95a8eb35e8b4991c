"""`milia.review` without a browser: what it asks, what it says, and when it ends."""

from __future__ import annotations

import pytest
from a_learner import Clock, question, questions

import milia
from milia.quiz.journal import FILE_NAME, home, journal
from milia.widgets.review import Review

BANK = questions(30)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Set a clock and a bank of 30 questions."""
    monkeypatch.setattr("milia.widgets.review.bank", lambda: BANK)
    return Clock(monkeypatch)


def answered(n: int, *, sure: int | None = None) -> None:
    """Answer so many questions wrong, as in a lesson."""
    for item in list(BANK.values())[:n]:
        journal().record(item, 1, correct=False, certainty=sure)


def words(deck: Review) -> str:
    above, slot, below = deck.children
    cards = [card.question["stem"] for card in slot.children]
    return " ".join([above.view["title"], *above.view["lines"], *cards, below.said])


def press(deck: Review, does: str) -> None:
    deck.children[2].receive({"kind": "press", "does": does})
    assert deck.children[2].error == ""


def answer(deck: Review, choice: int) -> None:
    (card,) = deck.children[1].children
    card.receive({"kind": "answer", "answer": choice, "certainty": None})
    assert card.error == ""


def labels(deck: Review) -> list[str]:
    return [button["label"] for button in deck.children[2].buttons]


@pytest.mark.usefixtures("clock")
def test_without_any_answer_it_says_what_to_do() -> None:
    assert "Answer the questions of a lesson first" in words(milia.review())
    assert labels(milia.review()) == []


def test_a_day_is_asked_counted_and_ended_with_what_comes(clock: Clock) -> None:
    answered(3)
    clock.later(days=1)
    deck = milia.review()
    assert "3 questions for today" in words(deck)
    for place, choice in enumerate([0, 1, 0], start=1):
        answer(deck, choice)
        if place < 3:
            assert f"{3 - place} question" in words(deck)
        press(deck, "next")
    assert "Done for today You answered 3 questions." in words(deck)
    assert "1 tomorrow" in words(deck)
    assert labels(deck) == []
    assert "Nothing is due now" in words(milia.review())


def test_after_what_is_due_come_a_few_new_cards(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = {name: question(name, lesson="review") for name in (f"R-{n:02}" for n in range(1, 9))}
    monkeypatch.setattr("milia.widgets.review.bank", lambda: BANK | cards)
    answered(1)
    assert "Nothing is due now" in words(milia.review())
    clock.later(days=1)
    deck = milia.review()
    assert "6 questions for today" in words(deck)
    for _ in range(6):
        answer(deck, 0)
        press(deck, "next")
    assert "Done for today You answered 6 questions." in words(deck)
    assert [a.item_id for a in journal().answers()][2:] == list(cards)[:5]
    assert "Nothing is due now" in words(milia.review())


def test_next_waits_for_an_answer(clock: Clock) -> None:
    answered(2)
    clock.later(days=1)
    deck = milia.review()
    asked = deck.children[1].children
    press(deck, "next")
    assert "Answer the question first" in words(deck)
    assert deck.children[1].children == asked
    answer(deck, 0)
    answer(deck, 1)
    press(deck, "next")
    assert "Question 2 of 2" in words(deck)
    assert deck.children[1].children != asked


def test_stop_and_carry_on(clock: Clock) -> None:
    answered(2)
    clock.later(days=1)
    deck = milia.review()
    press(deck, "stop")
    assert "2 questions can wait" in words(deck)
    assert deck.children[1].children == ()
    press(deck, "carry_on")
    assert "Question 1 of 2" in words(deck)


def test_an_earlier_answer_is_not_shown(clock: Clock) -> None:
    answered(1, sure=3)
    clock.later(days=1)
    deck = milia.review()
    assert "wrong while you were sure" in words(deck)
    assert deck.children[1].children[0].feedback == {}


def test_an_earlier_answer_that_fits_no_option_any_more_does_no_harm(clock: Clock) -> None:
    journal().record(BANK["T-01"], 99, correct=False)
    clock.later(days=1)
    deck = milia.review()
    answer(deck, 0)
    press(deck, "next")
    assert "Done for today" in words(deck)


def test_another_notebook_takes_part_in_the_same_deck(clock: Clock) -> None:
    answered(3)
    clock.later(days=1)
    here, there = milia.review(), milia.review()
    answer(here, 0)
    answer(there, 0)
    press(there, "next")
    assert "Question 2 of 3" in words(there)
    answer(there, 0)
    press(here, "next")
    assert "Question 2 of 2" in words(here)


def test_the_day_ends_at_twenty(clock: Clock) -> None:
    answered(30)
    clock.later(days=1)
    deck = milia.review()
    assert "20 questions for today" in words(deck)
    for _ in range(20):
        answer(deck, 0)
        press(deck, "next")
    assert "Done for today" in words(deck)
    assert "10 tomorrow" in words(deck)


@pytest.mark.usefixtures("clock")
def test_what_the_journal_has_to_say_is_passed_on() -> None:
    home().mkdir()
    (home() / FILE_NAME).write_bytes(b"no database" * 100)
    assert "set aside" in words(milia.review())


def test_a_home_that_cannot_be_written_reviews_in_memory(clock: Clock) -> None:
    home().parent.mkdir(exist_ok=True)
    home().write_text("in the way", encoding="utf-8")
    answered(1)
    clock.later(days=1)
    deck = milia.review()
    assert "1 question for today" in words(deck)
    assert "cannot be kept" in words(deck)
    answer(deck, 0)
    press(deck, "next")
    assert "Done for today" in words(deck)


def test_twin_and_plain_text_show_nothing_of_the_learner(clock: Clock) -> None:
    before = milia.review()._repr_mimebundle_()
    answered(3)
    clock.later(days=1)
    after = milia.review()._repr_mimebundle_()
    assert before["text/html"] == after["text/html"]
    assert before["text/plain"] == after["text/plain"]
    assert "Run this cell" in after["text/html"]
