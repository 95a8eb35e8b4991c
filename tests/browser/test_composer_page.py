"""Odd words: marked by mouse and by keyboard, checked in the page, counted over all quotations."""

from __future__ import annotations

import random

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.widgets.composer import Composer

pytestmark = pytest.mark.browser

PHRASES = load("spun_phrases").fillna("")
PLAIN = PHRASES.index[PHRASES["spun"] == ""]


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Give the quotations as they open."""
    return stage.show(Composer("spun"))


def press(box: Locator, name: str) -> None:
    box.get_by_role("button", name=name).click()


def go_to(box: Locator, place: int) -> None:
    """Go on from the first quotation to another."""
    for _ in range(place):
        press(box, "Next")


def words(box: Locator) -> Locator:
    return box.locator(".milia-quotation").get_by_role("button")


def check(box: Locator) -> Locator:
    return box.locator(".milia-row").get_by_role("button").first


def said(box: Locator) -> Locator:
    return box.get_by_role("status").first


def test_marked_words_are_compared_with_the_table(box: Locator) -> None:
    row = PHRASES.set_index("phrase_id").loc["SP04"]
    go_to(box, 3)
    for word in ("consumes", "structure", "skin"):
        press(box, word)
    expect(check(box)).to_have_text("Check 3 marked words")
    check(box).click()
    expect(said(box)).to_have_text(
        f"Quotation 4 of {len(PHRASES)}. You found 2 of 3 odd places; you marked 1 ordinary word."
    )
    reasons = box.locator(".milia-reasons")
    expect(reasons.get_by_role("listitem")).to_have_text(
        [
            "found: consumes, usually burns",
            "missed: rankles, usually blisters",
            "found: structure, usually form",
            "ordinary: skin",
        ]
    )
    expect(reasons).to_contain_text("Any kind of skin injury, like burns, blisters, or rashes")
    expect(reasons).to_contain_text(f"{row['effect']}. {row['note']}")
    expect(reasons).to_contain_text("S2 ¶8. Sources: article S3; article S4; Patsatsi et al. 2020")
    expect(box.get_by_role("button", name="rankles (missed)")).to_be_visible()


@pytest.mark.slow
def test_before_the_check_nothing_is_given_away(box: Locator) -> None:
    shown = [row["quotation"].split() for row in PHRASES.to_dict("records")]
    for place, expected in enumerate(shown):
        assert box.locator(".milia-quotation").inner_text().split() == expected, place
        assert set(words(box).evaluate_all("(all) => all.map((e) => e.className)")) == {
            "milia-word milia-open"
        }
        press(box, "Next")
    expect(box.locator(".milia-reasons")).to_have_count(0)


@pytest.mark.slow
def test_all_quotations_marked_at_random_add_up(box: Locator) -> None:
    dice = random.Random(5)
    found = odd = marked = 0
    for row in PHRASES.to_dict("records"):
        pieces = list(filter(None, row["spun"].split(";")))
        choices = words(box).all()
        picked = dice.sample(range(len(choices)), k=3)
        before = 0
        hit: set[str] = set()
        for i in picked:
            choices[i].click()
            text = words(box).nth(i).inner_text()
            holding = [piece for piece in pieces if text in piece.split()]
            hit.update(holding)
            before += not holding
        check(box).click()
        found, odd, marked = found + len(hit), odd + len(pieces), marked + before + len(hit)
        press(box, "Next")
    expect(box.locator(".milia-score")).to_have_text(
        f"So far you found {found} of {odd} odd places (recall {100 * found / odd:.0f} %), "
        f"and marked {marked} places, {found} of them odd (precision {100 * found / marked:.0f} %)."
    )


def test_one_word_of_an_odd_phrase_is_enough(box: Locator) -> None:
    go_to(box, int(PHRASES.index[PHRASES["spun"] == "an intimate"][0]))
    press(box, "intimate")
    check(box).click()
    expect(said(box)).to_contain_text("You found 1 of 1 odd place; you marked 0 ordinary words.")


def test_nothing_odd_is_an_answer_too(box: Locator) -> None:
    go_to(box, int(PLAIN[0]))
    expect(check(box)).to_have_text("Nothing odd here")
    check(box).click()
    expect(said(box)).to_contain_text("Nothing is odd here; you marked 0 ordinary words.")
    expect(box.locator(".milia-reasons")).to_contain_text(PHRASES["note"][PLAIN[0]])


def test_keyboard_alone_marks_checks_and_goes_on(box: Locator) -> None:
    keys = box.page.keyboard
    for _ in range(4):
        keys.press("Tab")
    expect(words(box).nth(3)).to_be_focused()
    keys.press("Space")
    expect(box.get_by_role("button", name="knocks", pressed=True)).to_be_focused()
    for _ in range(words(box).count() - 3):
        keys.press("Tab")
    expect(check(box)).to_be_focused()
    keys.press("Enter")
    expect(said(box)).to_contain_text("You found 1 of 1")
    expect(check(box)).to_be_focused()
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    expect(said(box)).to_have_text(f"Quotation 2 of {len(PHRASES)}.")


def test_a_word_can_be_unmarked_until_the_check_and_not_after(box: Locator) -> None:
    press(box, "knocks")
    press(box, "knocks")
    expect(check(box)).to_have_text("Nothing odd here")
    check(box).click()
    expect(said(box)).to_contain_text("You found 0 of 1")
    box.get_by_role("button", name="knocks (missed)").press("Space")
    check(box).press("Enter")
    expect(said(box)).to_contain_text("You found 0 of 1")
    expect(box.get_by_role("button", name="knocks", pressed=True)).to_have_count(0)


def test_a_checked_quotation_stays_checked_and_reset_forgets_it(box: Locator) -> None:
    press(box, "knocks")
    check(box).click()
    press(box, "Previous")
    expect(said(box)).to_have_text(f"Quotation {len(PHRASES)} of {len(PHRASES)}.")
    press(box, "Next")
    expect(check(box)).to_have_text("Checked")
    expect(said(box)).to_contain_text("You found 1 of 1")
    press(box, "Next")
    press(box, "Reset")
    expect(said(box)).to_have_text(f"Quotation 1 of {len(PHRASES)}.")
    expect(check(box)).to_have_text("Nothing odd here")
    expect(box.locator(".milia-score")).to_have_text("")


def test_code_gives_the_row_of_the_quotation(box: Locator) -> None:
    go_to(box, 2)
    assert result_of(box)["quotation"].tolist() == [PHRASES["quotation"][2]]


def test_a_quotation_that_cannot_be_drawn_is_told_in_place(stage: Stage) -> None:
    part = Composer("spun")
    part.content = part.content | {"quotations": [{"id": "SP01"}]}
    with pytest.raises(Exception, match="TypeError"):
        stage.show(part)
    assert "could not be drawn" in stage.page.get_by_role("alert").inner_text()
