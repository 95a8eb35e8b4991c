"""Lines in order, pairs, and an answer with its reason: answered in the page, marked by Python."""

from __future__ import annotations

import json

import pieces
import pytest
from harness import Stage, traits_of
from playwright.sync_api import Locator, expect

from milia.quiz.items import Item
from milia.quiz.journal import journal
from milia.widgets.item_card import ItemCard

pytestmark = pytest.mark.browser

LOAD = 'types = milia.load("types")'
KEYS = {"order": [0, 1, 2, 3], "match": [0, 1, 2], "two_tier": [1, 2]}
REASONS = {"order": "loaded before", "match": "They fill with it.", "two_tier": "is whole"}
MOST_MOVES = 12


def check(card: Locator) -> None:
    card.get_by_role("button", name="Check").click()


def button(card: Locator, words: str, line: str) -> Locator:
    return card.get_by_role("button", name=f"{words}: {line}", exact=True)


def lines(card: Locator) -> list[str]:
    return (
        card.get_by_role("list", name="Lines, from first to last").locator("code").all_inner_texts()
    )


def put_into_order(card: Locator) -> None:
    """Move each line up until it stands where it belongs."""
    for place, line in enumerate(pieces.order().lines):
        for _ in range(lines(card).index(line) - place):
            button(card, "Move up", line.strip()).click()


def answers() -> list[object]:
    return [answer.answer for answer in journal().answers()]


def test_lines_are_put_into_order_by_mouse(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    button(card, "Set aside", "print(sebum)").click()
    put_into_order(card)
    check(card)
    expect(card.get_by_text("Yes: each line stands where it belongs.")).to_be_visible()
    expect(card.get_by_text("Your order, right")).to_be_visible()
    expect(card.get_by_text("Rightly set aside")).to_be_visible()
    assert answers() == [[0, 1, 2, 3]]


def test_lines_are_put_into_order_with_the_keyboard_alone(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    keys = stage.page.keyboard
    for words, line in (("Move down", "import milia"), ("Move up", LOAD)):
        for _ in range(MOST_MOVES):
            keys.press("Tab")
            if button(card, words, line).evaluate("(e) => e === document.activeElement"):
                break
        keys.press("Enter")
        expect(button(card, words, line)).to_be_focused()
    assert lines(card)[1] == "import milia"
    assert lines(card)[3] == LOAD
    expect(card.get_by_role("status").first).to_have_text("Line 4 of 5")
    keys.press("Enter")
    keys.press("Space")
    expect(card.get_by_role("status").first).to_have_text("Line 2 of 5")


def test_line_at_the_end_stays_and_says_so(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    first = lines(card)[0]
    button(card, "Move up", first).click(force=True)
    expect(card.get_by_role("status").first).to_have_text("Line 1 of 5, as far as it goes")
    expect(button(card, "Move up", first)).to_be_focused()
    assert lines(card)[0] == first


def test_line_set_aside_comes_back_and_the_focus_goes_with_it(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    button(card, "Set aside", "import milia").click()
    expect(button(card, "Bring back", "import milia")).to_be_focused()
    expect(card.get_by_role("status").first).to_contain_text("4 lines are left")
    assert "import milia" not in lines(card)
    button(card, "Bring back", "import milia").press("Enter")
    expect(button(card, "Set aside", "import milia")).to_be_focused()
    assert lines(card)[-1] == "import milia"
    expect(card.get_by_role("list", name="Lines set aside")).to_be_hidden()


def test_spaces_at_the_start_of_a_line_of_code_are_seen(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    assert "    len(types)" in lines(card)


def test_help_takes_a_line_out_for_good_and_says_why(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    button(card, "Move down", "import milia").click()
    card.get_by_role("button", name="Help").click()
    expect(card.get_by_text("Nothing here is called sebum.")).to_be_visible()
    assert "print(sebum)" not in lines(card)
    expect(button(card, "Bring back", "print(sebum)")).to_be_hidden()
    card.get_by_role("button", name="Help").click()
    expect(card.get_by_role("status").first).to_contain_text("is set aside already")
    put_into_order(card)
    check(card)
    expect(card.get_by_text("Your order, right")).to_be_visible()


def test_wrong_order_can_be_mended_from_where_it_stands(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.order()))
    button(card, "Set aside", "print(sebum)").click()
    check(card)
    expect(
        card.get_by_text("the first line is right, and line 2 is the first out of place")
    ).to_be_visible()
    expect(button(card, "Move down", "import milia")).to_be_disabled()
    card.get_by_role("button", name="Try again").click()
    expect(button(card, "Move up", "import milia")).to_be_focused()
    put_into_order(card)
    check(card)
    expect(card.get_by_text("Your order, right")).to_be_visible()
    assert [answer.correct for answer in journal().answers()] == [False, True]


def test_pairs_are_chosen_by_mouse_and_a_foreseen_slip_is_refuted(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.match()))
    chosen = (
        "a gland beside the hair and its follicle",
        "the liver",
        "a coiled gland deep in the dermis",
    )
    for left, right in zip(("Keratin", "Sebum", "Sweat"), chosen, strict=True):
        card.get_by_role("combobox", name=left).select_option(right)
    check(card)
    reasons = card.get_by_role("list", name="Reasons").get_by_role("listitem")
    expect(reasons).to_have_count(5)
    expect(reasons.nth(0)).to_contain_text("No gland makes keratin.")
    expect(reasons.nth(0)).to_contain_text("Often believed")
    expect(reasons.nth(1)).to_contain_text("The right pair")
    expect(reasons.nth(4)).to_contain_text("Your pair, right")
    assert answers() == [[1, 3, 2]]


def test_pairs_are_chosen_with_the_keyboard_alone(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.match()))
    keys = stage.page.keyboard
    for first_letters in ("cells", "a g", "a c"):
        keys.press("Tab")
        keys.type(first_letters)
    for _ in range(2):
        keys.press("Tab")
    expect(card.get_by_role("button", name="Check")).to_be_focused()
    keys.press("Enter")
    expect(card.get_by_text("Yes: all 3 pairs are right.")).to_be_visible()


def test_answer_and_reason_are_chosen_with_the_keyboard_alone(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.two_tier()))
    keys = stage.page.keyboard
    for key in ("Tab", "ArrowDown", "Tab", "ArrowDown", "ArrowDown", "Tab", "Tab", "Enter"):
        keys.press(key)
    expect(card.get_by_text("and your reason carries it")).to_be_visible()
    assert answers() == [[1, 2]]


def test_right_answer_for_a_wrong_reason_is_told_apart(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.two_tier()))
    card.get_by_role("group", name="Your answer").get_by_role("radio", name="It does not").check()
    card.get_by_role("group", name="Your reason").get_by_role("radio", name="Sebum").check()
    check(card)
    expect(card.get_by_text("Right answer, but this reason does not carry it.")).to_be_visible()
    about = card.get_by_role("list", name="Reasons: the reason")
    expect(about.get_by_text("Your reason, not right")).to_be_visible()
    expect(about.get_by_text("Often believed")).to_be_visible()
    assert [answer.correct for answer in journal().answers()] == [False]


@pytest.mark.parametrize(
    ("item", "says"),
    [
        (pieces.order(), "move them into order first"),
        (pieces.match(), "3 of the 3 texts have no match"),
        (pieces.two_tier(), "choose one answer and one reason"),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_answer_that_is_not_complete_says_what_is_missing(
    stage: Stage, item: Item, says: str
) -> None:
    card = stage.show(ItemCard(item))
    check(card)
    expect(card.get_by_text(says)).to_be_visible()
    expect(card.get_by_role("button", name="Check")).to_be_enabled()
    assert answers() == []


KINDS = pytest.mark.parametrize(
    "item",
    [pieces.order(), pieces.match(), pieces.two_tier()],
    ids=lambda item: item.kind,
)


@KINDS
def test_page_does_not_hold_the_key_before_an_answer(stage: Stage, item: Item) -> None:
    card = ItemCard(item)
    box = stage.show(card)
    told = json.dumps(traits_of(card)) + box.inner_html()
    assert REASONS[item.kind] not in told
    assert "correct" not in told
    shown = box.locator(".milia-line, select:first-of-type option").all_inner_texts()
    assert shown[:4] != list(item.lines) or item.kind != "order"
    assert shown[1:4] != list(item.rights[:3]) or item.kind != "match"


@KINDS
def test_last_answer_is_back_in_a_new_card(stage: Stage, item: Item) -> None:
    journal().record(item, KEYS[item.kind], correct=True, certainty=2)
    card = stage.show(ItemCard(item))
    expect(card.get_by_text("Your answer on ")).to_contain_text("Yes: ")
    expect(card.get_by_text(REASONS[item.kind])).to_be_visible()
    if item.kind == "order":
        assert lines(card) == list(item.lines)
        expect(button(card, "Bring back", "print(sebum)")).to_be_visible()
    elif item.kind == "match":
        chosen = card.get_by_role("combobox").locator("option:checked").all_inner_texts()
        assert chosen == [pair.right for pair in item.pairs]
    else:
        expect(card.get_by_role("radio", name="A milium has no opening.")).to_be_checked()


def test_articles_and_their_claims_stand_below_the_reasons_and_not_before(stage: Stage) -> None:
    card = stage.show(ItemCard(pieces.match()))
    expect(card.get_by_text("Article S1")).to_have_count(0)
    for left in ("Keratin", "Sebum", "Sweat"):
        card.get_by_role("combobox", name=left).select_option("the liver")
    check(card)
    expect(card.get_by_text("Article S1, “Milia spots under the skin")).to_be_visible()
    expect(card.get_by_text("Verdict: unsupported.")).to_be_visible()
