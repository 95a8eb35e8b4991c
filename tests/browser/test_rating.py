"""A rating in the page: a row of scores, the panel after Compare, an error in place."""

from __future__ import annotations

import pieces
import pytest
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.quiz.journal import journal
from milia.widgets.item_card import ItemCard

pytestmark = pytest.mark.browser


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Draw a rating that was not given yet."""
    return stage.show(ItemCard(pieces.rating()))


def test_by_mouse_the_panel_is_shown_after_the_own_score(box: Locator) -> None:
    expect(box.get_by_text("It can blister for a few days.")).to_be_visible()
    expect(box.get_by_text("no: none in the copy read")).to_be_hidden()
    box.get_by_text("What page S3 shows").click()
    expect(box.get_by_text("no: none in the copy read")).to_be_visible()
    expect(box.get_by_text("How sure are you?")).to_have_count(0)
    box.get_by_role("radio", name="3 in part").check()
    box.get_by_role("button", name="Compare").click()
    expect(box.get_by_role("status").first).to_contain_text("within 1 of the panel")
    expect(box.get_by_text("It names scars and pain.")).to_be_visible()
    expect(box.get_by_role("radio", name="2 panel: A, B")).to_be_visible()


def test_by_keyboard_alone(stage: Stage, box: Locator) -> None:
    keys = stage.page.keyboard
    for key in ("Tab", "Tab", "Space", "ArrowRight", "Tab"):
        keys.press(key)
    expect(box.get_by_role("button", name="Compare")).to_be_focused()
    keys.press("Enter")
    expect(box.get_by_role("status").first).to_contain_text("You gave 2")
    assert [answer.answer for answer in journal().answers()] == [2]


def test_the_scores_stand_in_one_row_where_there_is_room(stage: Stage, box: Locator) -> None:
    tops = "(all) => new Set(all.map((e) => e.getBoundingClientRect().top)).size"
    scores = box.locator(".milia-scale label")
    assert scores.evaluate_all(tops) == 1
    stage.page.set_viewport_size({"width": 216, "height": 900})
    assert scores.evaluate_all(tops) > 1


def test_compare_without_a_score_says_what_is_missing(box: Locator) -> None:
    box.get_by_role("button", name="Compare").click()
    expect(box.get_by_role("status").first).to_contain_text("Not done yet")


def test_a_score_that_does_not_exist_is_an_error_in_place(stage: Stage, box: Locator) -> None:
    box.get_by_role("radio", name="5 yes").check()
    answer = {"kind": "answer", "answer": 9, "certainty": None}
    stage.page.evaluate("(answer) => toPython(answer).then(receive)", answer)
    stage.take_failure("IndexError")
    expect(box.get_by_role("alert")).to_contain_text("This did not work")
    expect(box.get_by_role("radio", name="5 yes")).to_be_checked()
