"""Rating a page in the page: score, compare, next; back, stop; the table at the end."""

from __future__ import annotations

import pytest
from deck_stage import show
from golden import assert_golden
from harness import axe_findings
from playwright.sync_api import Locator, Page, expect

import milia
from milia.quiz.journal import journal
from milia.quiz.rating import ratings_of

pytestmark = pytest.mark.browser


@pytest.fixture
def deck(page: Page, monkeypatch: pytest.MonkeyPatch) -> Locator:
    """Draw the first two points and the last one of a page."""
    points = ratings_of("S3")
    few = [points[0], points[10], points[-1]]
    monkeypatch.setattr("milia.widgets.rate.ratings_of", lambda _: few)
    return show(page, milia.rate("S3"))


def press(deck: Locator, name: str) -> None:
    deck.get_by_role("button", name=name, exact=True).click()


def test_three_points_by_mouse(page: Page, deck: Locator) -> None:
    deck.get_by_role("radio", name="4").check()
    press(deck, "Compare")
    expect(deck.get_by_text("the panel’s median is")).to_be_visible()
    press(deck, "Next")
    expect(deck.get_by_text("Rating 2 of 3")).to_be_visible()
    expect(deck.get_by_text("Rater A")).to_have_count(0)
    press(deck, "Back")
    expect(deck.get_by_role("radio", name="4")).to_be_checked()
    press(deck, "Next")
    press(deck, "Skip")
    deck.get_by_role("radio", name="0 no").check()
    press(deck, "Compare")
    press(deck, "Next")
    expect(deck.get_by_text("You rated 2 of 3 points of page S3")).to_be_focused()
    expect(deck.get_by_role("row")).to_have_count(4)
    assert_golden(deck, "rate_end")
    assert axe_findings(page) == []
    page.set_viewport_size({"width": 216, "height": 900})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 216


def test_the_table_at_the_end_can_be_read_in_the_dark(page: Page) -> None:
    for each in ratings_of("S3"):
        journal().record(each, each.median, correct=False)
    show(page, milia.rate("S3"), "dark")
    expect(page.get_by_text("You rated 20 of 20")).to_be_visible()
    expect(page.locator("table svg")).to_have_count(20)
    assert axe_findings(page) == []


def test_a_point_is_rated_by_the_keyboard_alone(page: Page, deck: Locator) -> None:
    keys = page.keyboard
    for key in ("Tab", "Tab", "Space", "ArrowRight", "ArrowRight", "Tab", "Enter"):
        keys.press(key)
    expect(deck.get_by_text("You gave 3")).to_be_visible()
    assert [answer.answer for answer in journal().answers()] == [3]
    deck.get_by_role("button", name="Try again").focus()
    keys.press("Tab")
    expect(deck.get_by_role("button", name="Next", exact=True)).to_be_focused()
    keys.press("Enter")
    expect(deck.get_by_text("Rating 2 of 3")).to_be_focused()
    expect(deck.get_by_text("Rating S3-D11")).to_be_visible()
    keys.press("Tab")
    expect(deck.get_by_text("What page S3 shows")).to_be_focused()


def test_no_score_says_what_to_do_and_stays(deck: Locator) -> None:
    press(deck, "Compare")
    expect(deck.get_by_text("Not done yet")).to_be_visible()
    expect(deck.get_by_text("Rating 1 of 3")).to_be_visible()


def test_stopped_and_carried_on(deck: Locator) -> None:
    press(deck, "Skip")
    press(deck, "Stop for now")
    expect(deck.get_by_text("Stopped for now")).to_be_focused()
    press(deck, "Carry on")
    expect(deck.get_by_text("Rating 2 of 3")).to_be_visible()
