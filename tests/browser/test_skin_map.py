"""The map of sites: a class lights its places up, a place names its classes."""

from __future__ import annotations

from typing import Any

import pytest
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.widgets.skin import Skin

pytestmark = pytest.mark.browser


def told(box: Locator) -> set[str]:
    """Name the places that are marked on the picture shown."""
    names = box.locator("button.milia-told").all_inner_texts()
    return {name.split(" ●")[0] for name in names}


def test_class_marks_its_places_in_picture_list_and_words(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    assert told(box) == set()
    box.get_by_label("Class").select_option("congenital")
    expect(box.get_by_label("Picture", exact=True)).to_have_value("newborn")
    sites, zones = load("sites"), load("zones").set_index("zone_id")["zone"]
    expected = set(zones[sites.loc[sites["type_id"] == "congenital", "zone_id"]])
    assert told(box) == expected
    assert box.locator("path.milia-lit").count() == len(expected)
    expect(box.get_by_role("listitem").first).to_contain_text("newborn's nose (a usual place)")


def test_class_of_which_no_place_is_told_says_so(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    box.get_by_label("Class").select_option("nodular_grouped")
    expect(box.get_by_role("status").first).to_contain_text("Not described in the sources read")
    assert told(box) == set()


def test_keyboard_alone_asks_a_place_for_its_classes(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    box.get_by_role("button", name="scalp").focus()
    for _ in range(12):
        stage.page.keyboard.press("Tab")
    ear = box.get_by_role("button", name="ear and behind it")
    expect(ear).to_be_focused()
    stage.page.keyboard.press("Enter")
    expect(ear).to_be_focused()
    expect(ear).to_have_attribute("aria-pressed", "true")
    expect(box.get_by_role("listitem")).to_contain_text(["Milia en plaque (MEP)"])


def test_place_is_chosen_on_the_picture_and_forgets_the_class(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    box.get_by_label("Class").select_option("en_plaque")
    box.locator(".milia-zones path").filter(has_text="chin").click()
    expect(box.get_by_label("Class")).to_have_value("")
    expect(box.get_by_role("heading")).to_have_text("chin")
    expect(box.get_by_role("status").first).to_contain_text("Not described")
    box.get_by_role("button", name="Reset").click()
    expect(box.get_by_role("status").first).to_have_text("Nothing is chosen yet.")


def test_first_questions_are_answered_on_the_picture(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    box.get_by_role("button", name="Where does a newborn have milia?").click()
    assert "newborn's nose" in told(box)
    box.get_by_role("button", name="Which milia sit behind the ear?").click()
    expect(box.get_by_label("Picture", exact=True)).to_have_value("face")
    assert told(box) == {"ear and behind it"}


def test_lines_to_copy_find_the_rows_of_the_view(stage: Stage) -> None:
    box = stage.show(Skin("map", tone=8))
    box.get_by_label("Class").select_option("benign_primary")
    box.get_by_label("Age").select_option("adult")
    *lines, last = (box.locator(".milia-foot code").text_content() or "").splitlines()
    scope: dict[str, Any] = {}
    exec("\n".join([*lines, f"found = {last}"]), scope)
    assert set(scope["found"]["zone_id"]) == {
        *("upper_lid", "lower_lid", "cheek", "forehead", "genitals")
    }
