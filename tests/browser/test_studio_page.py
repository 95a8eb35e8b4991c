"""The studio in a page: points, sentences, ranks, persons, errors in place, code and back."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
from copied_code import code_of, result_of
from harness import Stage
from playwright.sync_api import Locator, expect

import milia
from milia.science.tradeoffs import options, patient, smaa, switch_point, weighted
from milia.widgets.studio import Studio

pytestmark = pytest.mark.browser

SASKIA = patient("teenager")
BROKEN = """() => [...document.querySelectorAll(".milia-matrix th")].flatMap((head) => {
  const walk = document.createTreeWalker(head, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) for (const word of walk.currentNode.data.matchAll(/\\S+/g)) {
    const range = document.createRange();
    range.setStart(walk.currentNode, word.index);
    range.setEnd(walk.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
  }
  return found;
})"""
SHORT = re.compile(r" / | \(")


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Give the studio of the girl before her photograph."""
    return stage.show(Studio("teenager"))


def whole(share: float) -> str:
    """Round to whole percentages as a page does: a half goes up."""
    return str(math.floor(100 * share + 0.5))


def slot(box: Locator, name: str) -> Locator:
    return box.locator(f"[data-slot='{name}']")


def points(box: Locator, name: str) -> Locator:
    return box.get_by_role("spinbutton", name=f"Points for {name}", exact=True)


def bars(box: Locator) -> list[list[str]]:
    """Return name, value and interval of each bar, from the top."""
    rows = slot(box, "bars").get_by_role("listitem").all()
    found = [(row.locator("b").first, row.locator(".milia-value")) for row in rows]
    return [[name.inner_text(), *re.findall(r"\d+", value.inner_text())] for name, value in found]


def expected(weights: dict[str, float], table: Any = None) -> list[list[str]]:
    """Return the same from Python."""
    ranked = weighted(options(SASKIA) if table is None else table, weights)
    return [
        [
            SHORT.split(row["treatment"])[0],
            *(whole(row[end]) for end in ("value", "low", "high")),
        ]
        for row in ranked.to_dict("records")
    ]


def test_bars_and_sentence_are_those_of_python(box: Locator) -> None:
    assert bars(box) == expected(dict(SASKIA.weights))
    expect(slot(box, "sentence")).to_contain_text("With these weights extraction comes first")
    expect(slot(box, "sentence")).to_contain_text("Illustrative: ")
    expect(box).not_to_contain_text(re.compile(r"\bbest option", re.I))


def test_typed_points_change_the_picture_and_are_undone(box: Locator) -> None:
    points(box, "cost").fill("100")
    points(box, "time").fill("0")
    assert bars(box) == expected({**SASKIA.weights, "cost": 100, "time": 0})
    box.get_by_role("button", name="Undo last change").click()
    box.get_by_role("button", name="Undo last change").click()
    assert bars(box) == expected(dict(SASKIA.weights))
    expect(points(box, "time")).to_have_value("90")


def test_steps_stop_at_both_ends(box: Locator) -> None:
    more = box.get_by_role("button", name="gone: 5 points more")
    less = box.get_by_role("button", name="undoing: 5 points less")
    more.click()
    expect(points(box, "gone")).to_have_value("100")
    for _ in range(4):
        less.click()
    expect(points(box, "undoing")).to_have_value("0")


@pytest.mark.parametrize("wrong", ["", "-5", "1000", "1.5"])
def test_number_that_is_none_is_refused_beside_its_box(box: Locator, wrong: str) -> None:
    before = bars(box)
    points(box, "cost").fill(wrong)
    row = box.locator("[data-weight='cost']")
    expect(row.get_by_role("status")).to_have_text(
        "cost stays at 20: type a whole number from 0 to 100."
    )
    expect(points(box, "cost")).to_have_attribute("aria-invalid", "true")
    assert bars(box) == before
    points(box, "cost").blur()
    expect(points(box, "cost")).to_have_value("20")
    points(box, "cost").fill("30")
    expect(row.get_by_role("status")).to_be_empty()


def test_refusal_does_not_outlive_the_number_that_was_refused(box: Locator) -> None:
    points(box, "cost").fill("1000")
    box.get_by_role("button", name="All equal").click()
    expect(points(box, "cost")).to_have_value("50")
    expect(box.locator("[data-weight='cost']").get_by_role("status")).to_be_empty()
    expect(points(box, "cost")).not_to_have_attribute("aria-invalid", "true")


def test_own_criterion_with_the_name_of_another_stays_apart_in_code(box: Locator) -> None:
    box.get_by_text("Add something of your own").click()
    box.get_by_label("What else matters to you?").fill("cost")
    box.get_by_label("What else matters to you?").blur()
    points(box, "your own").fill("70")
    again = result_of(box)
    assert again._start.points["cost"] == SASKIA.weights["cost"]
    assert again._start.points["cost (my own)"] == 70


def test_undo_after_another_person_brings_nothing_of_the_first(box: Locator) -> None:
    points(box, "cost").fill("77")
    box.get_by_label("Choose a person").select_option("Ingrid: cheeks")
    expect(points(box, "other harm")).to_have_value("100")
    box.get_by_role("button", name="Undo last change").click()
    expect(points(box, "cost")).to_have_value(f"{patient('pregnant').weights['cost']:g}")


@pytest.mark.slow
def test_picture_after_many_changes_is_the_one_drawn_at_once(box: Locator) -> None:
    parts = ("bars", "ranks", "switches", "tornado", "frontier")
    for value in ("0", "100", "5"):
        points(box, "mark").fill(value)
        points(box, "other harm").fill(value)
    box.get_by_role("checkbox", name="CO2 laser").uncheck()
    points(box, "time").fill("0")
    shown = [slot(box, part).inner_html() for part in parts]
    again = Stage(box.page.context.new_page()).show(result_of(box))
    assert [slot(again, part).inner_html() for part in parts] == shown


@pytest.mark.slow
def test_no_points_at_all_is_said(box: Locator) -> None:
    for row in box.locator("[data-weight]:visible input").all():
        row.fill("0")
    expect(slot(box, "sentence")).to_contain_text("Nothing has points yet")
    expect(slot(box, "bars")).to_be_hidden()
    box.get_by_role("button", name="This person’s").click()
    assert bars(box) == expected(dict(SASKIA.weights))
    box.get_by_role("button", name="All equal").click()
    assert bars(box) == expected(dict.fromkeys(SASKIA.weights, 50.0))


def test_sentence_is_spoken_once_after_a_pause(box: Locator) -> None:
    spoken = slot(box, "status")
    expect(spoken).to_contain_text("Of 39 options, 7 are left")
    before = spoken.inner_text()
    box.page.evaluate(
        """() => {
          window.told = [];
          const status = document.querySelector("[data-slot=status]");
          const watch = new MutationObserver(() => told.push(status.textContent));
          watch.observe(status, { childList: true });
        }"""
    )
    for digit in ("1", "10", "100"):
        points(box, "cost").fill(digit)
    expect(spoken).not_to_have_text(before)
    said = box.page.evaluate("() => window.told")
    assert len(said) == 1
    assert said[0].startswith("With these weights")


def test_ranks_are_those_of_python(box: Locator) -> None:
    table = options(SASKIA)
    for button, weights in (
        ("with these weights", dict(SASKIA.weights)),
        ("with any weights", None),
    ):
        box.get_by_role("button", name=button).click()
        expect(box.get_by_role("button", name=button)).to_have_attribute("aria-pressed", "true")
        rows = slot(box, "ranks").locator("tbody tr").all()
        shown = {
            row.locator("th").inner_text(): row.locator("td").all_inner_texts() for row in rows
        }
        names = dict(zip(table["option"], table["treatment"], strict=True))
        ranks = smaa(table, weights).ranks
        assert list(shown) == [SHORT.split(names[option])[0] for option in ranks.index]
        for option, shares in ranks.iterrows():
            cells = [whole(share) if share >= 0.005 else "–" for share in shares]
            assert shown[SHORT.split(names[str(option)])[0]] == cells


def test_switch_points_are_those_of_python(box: Locator) -> None:
    found = switch_point(options(SASKIA), SASKIA.weights, "cost")
    assert found.weight_then is not None
    expect(slot(box, "switches")).to_contain_text(
        f"cost from {found.weight_now:.0f} to {found.weight_then:.0f} of 100 points: "
        "watchful waiting would come first."
    )
    expect(slot(box, "switches")).to_contain_text("No weight of gone, time alone changes it.")


def test_dominated_option_is_marked_and_the_frontier_follows_its_two_criteria(box: Locator) -> None:
    rows = slot(box, "bars").get_by_role("listitem")
    marked = rows.filter(has_text="in nothing better than").locator("b:first-child")
    names = options(SASKIA).drop_duplicates("option").set_index("option")["treatment"]
    worse = {SHORT.split(names[option])[0] for option in milia.dominated(options(SASKIA))["option"]}
    assert {each.inner_text() for each in marked.all() if not each.inner_text().isdigit()} == worse
    front = slot(box, "frontier").get_by_role("listitem").filter(has_text="nothing is better")
    expect(front).to_have_count(2)
    box.get_by_label("Across").select_option("Cost")
    expect(front).to_have_count(1)
    expect(front).to_contain_text("Watchful waiting")


def test_another_person_brings_gates_options_and_points(box: Locator) -> None:
    box.get_by_label("Choose a person").select_option("Ingrid: cheeks")
    expect(slot(box, "gates")).to_contain_text(
        "Ruled out: Tretinoin (topical); Adapalene (topical)"
    )
    expect(points(box, "other harm")).to_have_value("100")
    expect(slot(box, "bars").get_by_role("listitem")).to_have_count(5)
    expect(box.get_by_label("Choose a person")).to_have_value("pregnant")


def test_condition_ticked_keeps_points_and_focus(box: Locator) -> None:
    box.get_by_text("What is true of this person").click()
    points(box, "cost").fill("55")
    tick = box.get_by_role("checkbox", name="pregnant, trying")
    tick.focus()
    box.page.keyboard.press("Space")
    expect(slot(box, "bars").get_by_role("listitem")).to_have_count(5)
    expect(tick).to_be_focused()
    expect(points(box, "cost")).to_have_value("55")


@pytest.mark.parametrize("name", ["plaque", "many_blisters"])
def test_referral_ranks_nothing_and_keeps_the_way_to_the_doctor(stage: Stage, name: str) -> None:
    box = stage.show(Studio(name))
    expect(box).to_contain_text("See a doctor first.")
    for heading in ("3 ·", "4 ·", "5 ·", "6 ·"):
        expect(box.get_by_role("heading", name=heading)).to_have_count(0)
    expect(box.get_by_role("button", name="Make the page")).to_be_visible()
    expect(slot(box, "status")).to_contain_text("See a doctor first.")


def test_waiting_alone_is_shown_and_not_ranked(stage: Stage) -> None:
    box = stage.show(Studio("newborn"))
    expect(box).to_contain_text("Only waiting is left")
    expect(box.get_by_role("heading", name="3 ·")).to_be_visible()
    expect(box.get_by_role("heading", name="5 ·")).to_have_count(0)


@pytest.mark.slow
def test_own_criterion_is_judged_weighed_and_given_back_as_code(box: Locator) -> None:
    box.get_by_text("Add something of your own").click()
    box.get_by_label("What else matters to you?").fill("my sister’s wedding")
    box.get_by_label("What else matters to you?").blur()
    expect(points(box, "your own")).to_have_value("50")
    judged = slot(box, "judgements").get_by_label("Watchful waiting")
    judged.fill("11")
    judged.blur()
    expect(slot(box, "judgements")).to_contain_text(
        "Watchful waiting stays at 5: type a whole number"
    )
    judged.fill("10")
    judged.blur()
    assert "my sister’s wedding" in code_of(box)
    again = result_of(box)
    assert again._start.judged == {"waiting": 10}
    assert again._start.points["my sister’s wedding"] == 50
    first = bars(box)
    stage = Stage(box.page.context.new_page())
    assert bars(stage.show(again)) == first


@pytest.mark.slow
def test_code_gives_the_same_studio_again(box: Locator) -> None:
    box.get_by_text("What is true of this person").click()
    box.get_by_role("checkbox", name="dark skin").check()
    points(box, "mark").fill("85")
    box.get_by_role("checkbox", name="CO2 laser").uncheck()
    shown = bars(box)
    assert len(shown) == 6
    again = Stage(box.page.context.new_page()).show(result_of(box))
    assert bars(again) == shown
    assert code_of(again) == code_of(box)


@pytest.mark.slow
def test_reset_goes_back_to_how_it_opened(box: Locator) -> None:
    before, lines = bars(box), code_of(box)
    points(box, "mark").fill("85")
    box.get_by_role("checkbox", name="CO2 laser").uncheck()
    box.get_by_label("Choose a person").select_option("Ingrid: cheeks")
    expect(slot(box, "bars").get_by_role("listitem")).to_have_count(4)
    box.get_by_role("button", name="Reset").click()
    assert (bars(box), code_of(box)) == (before, lines)


@pytest.mark.slow
def test_people_of_a_hundred_turn_with_their_switches_and_follow_what_is_compared(
    box: Locator,
) -> None:
    slot(box, "hundred").get_by_text("The other options out of 100 people").click()
    laser = slot(box, "hundred").locator("[data-block='co2_laser']")
    expect(laser.get_by_text("13 of 100 people, among 47.")).to_be_visible()
    box.get_by_label("who does not").check()
    expect(laser.get_by_text("87 of 100 people do not have it, among 47.")).to_be_visible()
    box.get_by_label("compared", exact=True).check()
    expect(laser.locator("strong:visible", has_text="no relative figure")).to_have_count(4)
    expect(box.get_by_label("who does not")).to_be_checked()
    box.get_by_role("checkbox", name="CO2 laser").uncheck()
    expect(laser).to_be_hidden()
    box.get_by_role("button", name="Reset").click()
    expect(box.get_by_label("who has it")).to_be_checked()
    expect(box.get_by_label("of 100 people", exact=True)).to_be_checked()


def test_switches_of_two_studios_in_one_notebook_are_their_own(box: Locator) -> None:
    names = box.locator("[type=radio]").evaluate_all("all => all.map((e) => e.name)")
    assert len(set(names)) == 2
    assert {"told", "as"}.isdisjoint(names)


@pytest.mark.slow
@pytest.mark.parametrize("width", [240, 640, 700, 720, 1000])
def test_no_word_of_a_table_head_is_broken(box: Locator, width: int) -> None:
    box.page.set_viewport_size({"width": width, "height": 900})
    assert box.page.evaluate(BROKEN) == []


@pytest.mark.slow
def test_one_option_alone_asks_for_another(box: Locator) -> None:
    for tick in box.locator("[data-option]").all():
        tick.uncheck()
    expect(slot(box, "sentence")).to_contain_text("Compare at least two options")
    expect(slot(box, "bars")).to_be_hidden()
    box.locator("[data-option='extraction']").check()
    assert len(bars(box)) == 2


def test_marks_stand_for_the_person_and_the_class(stage: Stage) -> None:
    others = [{"clearing": 50, "mark": 50}, {"clearing": 20, "mark": 80}]
    box = stage.show(Studio("teenager", compare=others))
    row = box.locator("[data-weight='clearing'] .milia-share")
    lefts = row.locator(".milia-class").evaluate_all("all => all.map((e) => e.style.left)")
    assert lefts == ["50%", "20%"]
    expect(row.locator(".milia-theirs")).to_have_count(1)
    expect(box).to_contain_text("Each thin line: somebody of the class.")


def test_me_opens_with_what_was_given_and_the_widget_holds_nothing(stage: Stage) -> None:
    box = stage.show(Studio("me", conditions=["pregnant"], points={"cost": 70}))
    expect(points(box, "cost")).to_have_value("70")
    expect(box.get_by_role("checkbox", name="pregnant, trying")).to_be_checked()
    expect(box).to_contain_text("is not saved: not in the notebook")
    assert "not saved" in (box.get_by_label("Choose a person").locator(":checked").inner_text())


def test_page_for_the_doctor_is_made_and_can_be_saved(box: Locator) -> None:
    box.get_by_label("What matters to me").fill("Gone by <Friday>")
    box.get_by_label("Question 2").fill("Will it leave a mark?")
    box.get_by_role("button", name="Make the page").click()
    expect(slot(box, "page")).to_contain_text("it passes 12 of 12 checks")
    with box.page.expect_download() as saving:
        box.get_by_role("link", name="Save the page").press("Enter")
    html = saving.value.path().read_text(encoding="utf-8")
    assert saving.value.suggested_filename == "page_for_the_doctor.html"
    assert "Gone by &lt;Friday&gt;" in html and "Will it leave a mark?" in html


def test_error_of_the_kernel_is_shown_in_place(stage: Stage) -> None:
    box = stage.show(Studio("teenager"))
    box.get_by_label("What matters to me").evaluate("(e) => e.removeAttribute('maxlength')")
    box.get_by_label("What matters to me").fill("x" * 2000)
    box.get_by_role("button", name="Make the page").click()
    expect(stage.page.get_by_role("alert")).to_contain_text("This did not work")
    stage.take_failure("characters")


def test_keyboard_alone_reaches_points_and_page(box: Locator) -> None:
    keys = box.page.keyboard
    keys.press("Tab")
    expect(box.get_by_label("Choose a person")).to_be_focused()
    points(box, "gone").focus()
    keys.press("ArrowDown")
    expect(points(box, "gone")).to_have_value("99")
    keys.press("Tab")
    expect(box.get_by_role("button", name="gone: 5 points more")).to_be_focused()
    keys.press("Enter")
    expect(points(box, "gone")).to_have_value("100")
