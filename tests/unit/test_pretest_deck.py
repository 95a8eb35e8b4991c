"""`milia.pretest` without a browser: no key, no reason, no grade; it goes on where one stopped."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from a_learner import question

import milia
from milia.quiz.items import bank
from milia.quiz.journal import journal
from milia.quiz.pretest import FORMS, form
from milia.widgets.pretest import Pretest

BANK = {
    item.id: replace(item, lesson="00", stem=f"Is it {item.id}?")
    for item in [
        question("FA-01", objective="O1"),
        question("FA-02", objective="O3"),
        question("FA-03", objective="O3"),
        question("L02-01"),
    ]
}


@pytest.fixture(autouse=True)
def _bank(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milia.widgets.pretest.bank", lambda: BANK)


def words(deck: Pretest) -> str:
    view = deck.children[0].view
    return " ".join([view["title"], *view["lines"]])


def answer(deck: Pretest, choice: int | None) -> None:
    (card,) = deck.children[1].children
    card.receive({"kind": "answer", "answer": choice, "certainty": None})
    assert card.error == ""


def press(deck: Pretest, label: str) -> None:
    (does,) = [b["does"] for b in deck.children[2].buttons if b["label"] == label]
    deck.children[2].receive({"kind": "press", "does": does})
    assert deck.children[2].error == ""


def stem(deck: Pretest) -> str:
    return str(deck.children[1].children[0].question["stem"])


def test_each_answer_leads_on_and_the_end_says_what_for_which_lesson() -> None:
    deck = milia.pretest("A")
    assert "Question 1 of 3 Nothing here is graded." in words(deck)
    for choice in (0, 1, 0):
        answer(deck, choice)
    assert words(deck).startswith("2 of 3 right Nothing here is graded.")
    assert "You already know how to describe a milium (1 of 1)." in words(deck)
    assert "Lesson 03: tell milia from look-alikes" in words(deck)
    assert "(1 of 2)" in words(deck)
    assert [a.correct for a in journal().answers()] == [True, False, True]


def test_reasons_and_key_never_reach_the_page() -> None:
    deck = milia.pretest("A")
    (card,) = deck.children[1].children
    answer(deck, 1)
    (following,) = deck.children[1].children
    told = json.dumps([card.feedback, card.question, following.feedback, following.question])
    assert "It is not." not in told
    assert "correct" not in told
    assert card.feedback == {}


def test_no_choice_is_asked_again() -> None:
    deck = milia.pretest("A")
    answer(deck, None)
    assert "Not done yet" in deck.children[1].children[0].feedback["verdict"]
    assert "Question 1 of 3" in words(deck)
    assert journal().answers() == []


def test_it_goes_on_where_somebody_stopped() -> None:
    deck = milia.pretest("A")
    press(deck, "Skip")
    answer(deck, 0)
    press(deck, "Stop for now")
    assert deck.children[1].children == ()
    press(deck, "Carry on")
    assert stem(deck) == stem(milia.pretest("A")) == "Is it FA-03?"


def test_skipped_questions_can_be_answered_at_the_end() -> None:
    deck = milia.pretest("A")
    press(deck, "Skip")
    answer(deck, 0)
    answer(deck, 0)
    assert "2 of 3 right" in words(deck)
    press(deck, "Answer the 1 that you skipped")
    assert stem(deck) == "Is it FA-01?"
    answer(deck, 0)
    assert "3 of 3 right" in words(deck)
    assert "3 of 3 right" in words(milia.pretest("A"))


def test_skipping_everything_is_fine() -> None:
    deck = milia.pretest("A")
    for _ in range(3):
        press(deck, "Skip")
    assert "You skipped every question" in words(deck)


def test_form_b_says_what_changed_since_form_a(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = {
        item.id: replace(item, lesson="00", group=f"form-{item.id[-2:]}")
        for item in [question(f"F{letter}-0{n}") for letter in "AB" for n in (1, 2, 3)]
    }
    monkeypatch.setattr("milia.widgets.pretest.bank", lambda: twins)
    assert "form A was not answered" not in words(milia.pretest("B"))
    alone = milia.pretest("B")
    for choice in (0, 1, 1):
        answer(alone, choice)
    assert "form A was not answered on this machine" in words(alone)
    for choice in (1, 0, 1):
        answer(milia.pretest("A"), choice)
    said = words(milia.pretest("B"))
    assert "3 questions that you answered in both forms, you had 1 right before the course" in said
    assert "and 1 now: 1 gained, 1 lost." in said


def test_each_question_of_form_b_has_its_twin_in_form_a() -> None:
    first, second = (form(letter, bank()) for letter in FORMS)
    assert len(first) == len(second) == 15
    for before, after in zip(first, second, strict=True):
        for trait in ("group", "objectives", "bloom", "kind"):
            assert getattr(before, trait) == getattr(after, trait), (after.id, trait)
        key = (before.keys, before.value)
        assert key != (after.keys, after.value), f"{after.id}: who remembers A's key has B's"


def test_form_b_comes_later_and_there_is_no_form_c() -> None:
    assert "Form B comes with lesson 10" in words(milia.pretest("B"))
    assert "lesson 10" in milia.pretest("B").twin()
    with pytest.raises(ValueError, match=r"milia\.pretest\('A'\)"):
        milia.pretest("C")


def test_twin_lists_stems_and_options_without_the_key_and_nothing_of_the_learner() -> None:
    before = milia.pretest("A")._repr_mimebundle_()
    answer(milia.pretest("A"), 1)
    after = milia.pretest("A")._repr_mimebundle_()
    assert before["text/html"] == after["text/html"]
    assert before["text/plain"] == after["text/plain"]
    assert "Is it FA-03?" in after["text/html"]
    assert "It is not." not in after["text/html"]


def test_the_courses_own_form_has_fifteen_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milia.widgets.pretest.bank", bank)
    assert "Question 1 of 15" in words(milia.pretest("A"))
