"""The pre-test in the page: each answer leads on to the next question, and no reason is shown."""

from __future__ import annotations

from dataclasses import replace

import pieces
import pytest
from deck_stage import show
from harness import axe_findings
from playwright.sync_api import Locator, Page, expect

import milia
from milia.quiz.journal import journal

pytestmark = pytest.mark.browser


@pytest.fixture
def deck(page: Page, monkeypatch: pytest.MonkeyPatch) -> Locator:
    """Draw a form of three questions."""
    kinds = (pieces.one(), pieces.several(), pieces.numeric())
    items = {f"FA-0{i}": replace(item, id=f"FA-0{i}") for i, item in enumerate(kinds, start=1)}
    monkeypatch.setattr("milia.widgets.pretest.bank", lambda: items)
    return show(page, milia.pretest("A"))


def press(deck: Locator, name: str) -> None:
    deck.get_by_role("button", name=name).click()


def test_three_questions_by_mouse_without_a_reason(page: Page, deck: Locator) -> None:
    deck.get_by_role("radio", name="Sebum").check()
    press(deck, "Next")
    expect(deck.get_by_text("Question 2 of 3")).to_be_visible()
    expect(deck.get_by_role("checkbox", name="Milia en plaque")).to_be_focused()
    expect(deck.get_by_text("It has no opening.")).to_have_count(0)
    press(deck, "Skip")
    expect(deck.get_by_role("textbox")).to_be_focused()
    deck.get_by_role("textbox").fill("10")
    press(deck, "Next")
    expect(deck.get_by_text("1 of 3 right")).to_be_focused()
    expect(deck.get_by_text("Lesson 02: classify a case (1 of 3)")).to_be_visible()
    assert axe_findings(page) == []
    press(deck, "Answer the 1 that you skipped")
    expect(deck.get_by_text("Question 2 of 3")).to_be_visible()


def test_a_question_is_answered_by_the_keyboard_alone(page: Page, deck: Locator) -> None:
    keys = page.keyboard
    keys.press("Tab")
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("Tab")
    keys.press("Tab")
    expect(deck.get_by_role("button", name="Next")).to_be_focused()
    keys.press("Enter")
    expect(deck.get_by_role("checkbox", name="Milia en plaque")).to_be_focused()
    assert [answer.correct for answer in journal().answers()] == [True]


def test_no_choice_says_what_to_do(deck: Locator) -> None:
    press(deck, "Next")
    expect(deck.get_by_text("Not done yet")).to_be_visible()
    expect(deck.get_by_text("Question 1 of 3")).to_be_visible()
