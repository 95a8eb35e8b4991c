"""Sun, cream and milia: the page shows what Python simulates, crude and adjusted, by any hand."""

from __future__ import annotations

import re

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.science.confounding import crude_difference, simulate_confounding
from milia.widgets.simulator import Simulator

pytestmark = pytest.mark.browser

DASHES = "(g) => g.querySelector('.milia-arrow').getAttribute('stroke-dasharray')"


@pytest.fixture
def world(stage: Stage) -> Locator:
    return stage.show(Simulator("confounding"))


def status(world: Locator) -> Locator:
    return world.locator(":scope > .milia-part > .milia-status")


def type_in(world: Locator, name: str, value: str) -> None:
    world.get_by_role("spinbutton", name=name).fill(value)


def adjust(world: Locator) -> None:
    world.get_by_role("checkbox", name="Adjust for sun damage").check()


def look_in_the_clinic(world: Locator) -> None:
    world.get_by_label("Who is looked at").select_option("clinic")


def arrows(world: Locator) -> list[str]:
    words = world.get_by_role("img").get_attribute("aria-label") or ""
    return re.findall(r"[^.]+\.", words)


def told(share: float) -> str:
    return f"{abs(100 * share):.1f} points {'less' if share < 0 else 'more'} often"


def test_gap_out_of_nothing_goes_when_adjusted_for(world: Locator) -> None:
    crude = result_of(world)
    assert crude > 0.1
    expect(status(world)).to_have_text(f"Crude: cream users have milia {told(crude)}. You set: 0.")
    assert world.get_by_role("listitem").count() == 1
    adjust(world)
    crude, within = result_of(world)
    assert abs(within) < crude / 10
    expect(status(world)).to_contain_text(f"Within the same sun damage: {told(within)}.")
    assert world.get_by_role("listitem").count() == 3


def test_counts_are_those_of_python(world: Locator) -> None:
    adjust(world)
    people = simulate_confounding()
    for name, stratum in (("No sun damage", "no"), ("Sun damage", "yes")):
        alike = people[people["sun_damage"] == stratum]
        ill, users = (
            len(alike[alike["cream"].eq("yes") & alike["milia"].isin(those)])
            for those in (["yes"], ["yes", "no"])
        )
        line = world.get_by_role("listitem").filter(has_text=re.compile(f"^{name}"))
        expect(line).to_contain_text(f"milia in {ill} of {users}")


def test_each_setting_moves_the_page_as_it_moves_the_code(world: Locator) -> None:
    adjust(world)
    for name, value in (
        ("True effect of cream on milia", "-10"),
        ("Sun damage adds to cream use", "20"),
        ("Sun damage adds to milia", "45"),
        ("People in this world", "700"),
    ):
        before = status(world).inner_text()
        type_in(world, name, value)
        expect(status(world)).not_to_have_text(before)
        crude, within = result_of(world)
        expect(status(world)).to_contain_text(f"{told(crude)}. Within the same")
        expect(status(world)).to_contain_text(f"sun damage: {told(within)}.")
    assert arrows(world) == [
        "Cream to milia: −10 points.",
        " Sun damage to cream: +20 points.",
        " Sun damage to milia: +45 points.",
    ]


def test_arrow_is_dotted_at_nought_dashed_below_and_solid_above(world: Locator) -> None:
    cream = world.locator("g:has(> .milia-arrow)").first
    drawn = []
    for value in ("0", "-5", "5"):
        type_in(world, "True effect", value)
        drawn.append(cream.evaluate(DASHES))
    assert drawn == ["2 6", "9 4", "none"]
    type_in(world, "True effect", "0")
    assert arrows(world)[0] == "Cream to milia: no effect."


def test_clinic_makes_a_gap_that_adjusting_leaves(world: Locator) -> None:
    type_in(world, "Sun damage adds to cream use", "0")
    type_in(world, "Sun damage adds to milia", "0")
    type_in(world, "People in this world", "5000")
    adjust(world)
    assert result_of(world) == pytest.approx((0, 0), abs=0.03)
    assert len(arrows(world)) == 3
    look_in_the_clinic(world)
    crude, within = result_of(world)
    assert max(crude, within) < -0.2
    expect(status(world)).to_contain_text(f"{told(crude)}. Within the same")
    expect(status(world)).to_contain_text("does not undo")
    assert arrows(world)[3:] == [" Cream to clinic: +45 points.", " Milia to clinic: +45 points."]


def test_stratum_of_users_alone_cannot_be_compared_and_says_so(world: Locator) -> None:
    type_in(world, "Sun damage adds to cream use", "80")
    adjust(world)
    expect(status(world)).to_contain_text("sun damage: cannot be compared, as a group is empty")
    expect(world.get_by_text("in 0 of 0 without")).to_be_visible()
    with pytest.raises(ValueError, match="goes without cream"):
        result_of(world)


def test_number_off_the_scale_is_told_in_place(world: Locator) -> None:
    before = status(world).inner_text()
    type_in(world, "True effect of cream on milia", "31")
    expect(world.get_by_text("was left as it is: type a number from -10 to 30")).to_be_visible()
    expect(status(world)).to_have_text(before)


def test_keyboard_alone_adjusts_and_goes_to_the_clinic(world: Locator) -> None:
    keys = world.page.keyboard
    keys.press("Tab")
    keys.press("ArrowRight")
    expect(status(world)).to_contain_text("You set: 1.")
    for _ in range(8):
        keys.press("Tab")
    expect(world.get_by_role("checkbox")).to_be_focused()
    keys.press("Space")
    expect(status(world)).to_contain_text("Within the same sun damage")
    keys.press("Tab")
    keys.press("ArrowDown")
    expect(status(world)).to_contain_text("In the clinic")


def test_other_people_come_and_reset_brings_the_first_back(world: Locator) -> None:
    opened = status(world).inner_text()
    world.get_by_role("button", name="Other people").click()
    expect(status(world)).not_to_have_text(opened)
    assert result_of(world) == crude_difference(simulate_confounding(seed=6))
    type_in(world, "Sun damage adds to milia", "5")
    adjust(world)
    look_in_the_clinic(world)
    world.get_by_role("button", name="Reset").click()
    expect(status(world)).to_have_text(opened)
    assert result_of(world) == crude_difference(simulate_confounding())
