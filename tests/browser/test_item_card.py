"""A quiz item answered in the page, marked by the real Python behind it."""

from __future__ import annotations

import json

import pieces
import pytest
from harness import Stage, traits_of
from playwright.sync_api import Locator, expect

from milia.quiz.journal import journal
from milia.widgets.item_card import ItemCard

pytestmark = pytest.mark.browser


def check(card: Locator) -> None:
    card.get_by_role("button", name="Check").click()


def test_wrong_answer_shows_a_reason_for_each_option(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.one()))
    card.get_by_role("radio", name="Sebum").check()
    check(card)
    reasons = card.get_by_role("list", name="Reasons").get_by_role("listitem")
    expect(reasons).to_have_count(3)
    expect(reasons.nth(0)).to_contain_text("Your answer, not right")
    expect(reasons.nth(0)).to_contain_text("Often believed")
    expect(reasons.nth(1)).to_contain_text("The right answer")
    expect(reasons.nth(1)).to_contain_text("Berk & Bayliss 2008; Rodriguez & Alam")
    expect(card.get_by_role("status").first).to_contain_text("Keratin")


def test_page_does_not_hold_the_key_before_an_answer(stage: Stage) -> None:
    card = ItemCard(pieces.one())
    box = stage.show(card)
    told = json.dumps(traits_of(card)) + box.inner_html()
    assert "The wall makes it." not in told
    assert "correct" not in told


def test_several_tells_what_was_left_out(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.several()))
    card.get_by_role("checkbox", name="Milia en plaque").check()
    check(card)
    expect(card.get_by_text("Your answer, right")).to_be_visible()
    expect(card.get_by_text("Rightly left out")).to_be_visible()
    expect(card.get_by_text("Belongs too, not chosen")).to_be_visible()


def test_number_is_marked_by_enter_and_a_foreseen_one_has_its_reason(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.numeric()))
    box = card.get_by_role("textbox", name="Your answer in classes")
    box.fill("5")
    box.press("Enter")
    expect(card.get_by_text("That is the list of one article.")).to_be_visible()


def test_text_that_is_no_number_can_be_mended_at_once(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.numeric()))
    box = card.get_by_role("textbox")
    box.fill("ten or so")
    check(card)
    expect(card.get_by_role("status").first).not_to_be_empty()
    expect(box).to_be_editable()
    assert journal().answers() == []


def test_no_choice_says_what_to_do(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.one()))
    check(card)
    expect(card.get_by_role("status").first).to_contain_text("Not done yet")
    check(card)
    expect(card.get_by_role("button", name="Check")).not_to_have_attribute("aria-disabled", "true")


def test_try_again_takes_a_second_answer(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.one()))
    for name in ("Sweat", "Keratin", "Keratin"):
        card.get_by_role("radio", name=name).check()
        check(card)
        card.get_by_role("button", name="Try again").click()
        expect(card.get_by_role("radio", name=name)).to_be_focused()
    assert [answer.correct for answer in journal().answers()] == [False, True, True]


def test_certainty_is_kept_and_is_optional(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.one()))
    card.get_by_role("radio", name="Keratin").check()
    check(card)
    card.get_by_role("button", name="Try again").click()
    card.get_by_role("radio", name="fairly sure").check()
    check(card)
    expect(card.get_by_text("Your answer, right")).to_be_visible()
    assert [answer.certainty for answer in journal().answers()] == [None, 2]


def test_last_answer_is_back_in_a_new_card(stage: Stage) -> None:
    before = ItemCard(pieces.several())
    before.receive({"kind": "answer", "answer": [0, 2], "certainty": 3})
    card = stage.show(ItemCard(pieces.several()))
    expect(card.get_by_role("status").first).to_contain_text("Your answer on ")
    expect(card.get_by_role("checkbox", name="Congenital milia")).to_be_checked()
    expect(card.get_by_role("checkbox", name="Solar milia")).not_to_be_checked()
    expect(card.get_by_role("radio", name="sure", exact=True)).to_be_checked()


def test_item_is_answered_with_the_keyboard_alone(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.one()))
    keys = stage.page.keyboard
    keys.press("Tab")
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("Tab")
    keys.press("Tab")
    expect(card.get_by_role("button", name="Check")).to_be_focused()
    keys.press("Enter")
    expect(card.get_by_text("Your answer, right")).to_be_visible()
    keys.press("Tab")
    expect(card.get_by_role("button", name="Try again")).to_be_focused()


def test_error_in_python_is_said_in_the_card(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the shelf fell down")

    card = stage.show(ItemCard(pieces.one()))
    monkeypatch.setattr("milia.widgets.item_card.mark", broken)
    check(card)
    expect(card.get_by_role("alert")).to_contain_text("the shelf fell down")
    stage.take_failure("the shelf fell down")
    monkeypatch.undo()
    card.get_by_role("radio", name="Keratin").check()
    check(card)
    expect(card.get_by_role("alert")).to_be_hidden()


def test_journal_that_cannot_be_written_is_told_in_the_card(stage: Stage) -> None:
    part = ItemCard(pieces.one())
    card = stage.show(part)
    folder = journal().path.parent
    journal().path.unlink(missing_ok=True)
    folder.rmdir()
    folder.write_text("no folder any more", encoding="utf-8")
    card.get_by_role("radio", name="Keratin").check()
    check(card)
    expect(card.get_by_text(journal().notice or "no notice")).to_be_visible()
