"""The review deck in the page: by mouse, by keyboard alone, and where the focus goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pieces
import pytest
from deck_stage import show
from harness import axe_findings
from playwright.sync_api import Locator, Page, expect

import milia
from milia.quiz.journal import journal

pytestmark = pytest.mark.browser

LESSON = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three questions were answered wrong yesterday, the second by somebody who was sure."""
    items = {item.id: item for item in (pieces.one(), pieces.several(), pieces.numeric())}
    monkeypatch.setattr("milia.widgets.review.bank", lambda: items)
    monkeypatch.setattr("milia.quiz.clock.now", lambda: LESSON)
    for item, given, sure in zip(items.values(), [0, [1], "5"], [None, 3, None], strict=True):
        journal().record(item, given, correct=False, certainty=sure)
    monkeypatch.setattr("milia.quiz.clock.now", lambda: LESSON + timedelta(days=1))


def press(deck: Locator, name: str) -> None:
    deck.get_by_role("button", name=name, exact=True).click()


def test_three_questions_by_mouse_to_the_end(page: Page) -> None:
    deck = show(page, milia.review())
    expect(deck.get_by_text("3 questions for today")).to_be_visible()
    expect(page.locator("body")).to_be_focused()
    deck.get_by_role("checkbox", name="Solar milia").check()
    press(deck, "Check")
    expect(deck.get_by_text("2 questions left for today.")).to_be_visible()
    press(deck, "Next")
    expect(deck.get_by_text("Question 2 of 3")).to_be_visible()
    deck.get_by_role("radio", name="Keratin").check()
    press(deck, "Check")
    press(deck, "Next")
    expect(deck.get_by_role("textbox")).to_be_focused()
    deck.get_by_role("textbox").fill("10")
    press(deck, "Check")
    press(deck, "Next")
    expect(deck.get_by_text("Done for today")).to_be_focused()
    expect(deck.get_by_text("What comes back: 1 tomorrow")).to_be_visible()
    expect(deck.get_by_role("button")).to_have_count(0)
    assert len(journal().answers()) == 6


def test_next_by_the_keyboard_alone_leads_into_the_new_card(page: Page) -> None:
    deck = show(page, milia.review())
    keys = page.keyboard
    keys.press("Tab")
    expect(deck.get_by_role("checkbox", name="Milia en plaque")).to_be_focused()
    keys.press("Space")
    keys.press("Enter")
    expect(deck.get_by_text("2 questions left for today.")).to_be_visible()
    deck.get_by_role("button", name="Check").focus()
    keys.press("Tab")
    keys.press("Tab")
    expect(deck.get_by_role("button", name="Next")).to_be_focused()
    keys.press("Enter")
    expect(deck.get_by_role("radio", name="Sebum")).to_be_focused()


def test_next_without_an_answer_says_why_it_waits(page: Page) -> None:
    deck = show(page, milia.review())
    press(deck, "Next")
    said = deck.get_by_role("status").filter(has_text="Answer the question first")
    expect(said).to_be_visible()
    expect(deck.get_by_role("button", name="Next")).to_be_focused()


def test_stop_and_carry_on(page: Page) -> None:
    deck = show(page, milia.review())
    press(deck, "Stop for today")
    expect(deck.get_by_text("Stopped for today")).to_be_focused()
    assert axe_findings(page) == []
    press(deck, "Carry on")
    expect(deck.get_by_role("checkbox", name="Milia en plaque")).to_be_focused()


def test_error_in_python_is_said_in_the_deck(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the shelf fell down")

    deck = show(page, milia.review())
    monkeypatch.setattr("milia.widgets.review.todays", broken)
    press(deck, "Stop for today")
    expect(deck.get_by_role("alert").filter(has_text="the shelf fell down")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious_also_in_a_narrow_page(page: Page, theme: str) -> None:
    show(page, milia.review(), theme)
    assert axe_findings(page) == []
    page.set_viewport_size({"width": 216, "height": 800})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 216
