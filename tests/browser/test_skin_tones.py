"""One growth in ten tones, and ten rounds of naming."""

from __future__ import annotations

from typing import Any

import pytest
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.widgets.skin import Skin

pytestmark = pytest.mark.browser
NAMES = load("surface_cues").set_index("growth_id")["growth"]


def asked(part: Skin, at: int) -> str:
    return str(NAMES[part.content["rounds"][at]["id"]])


def name_it(box: Locator, name: str) -> None:
    box.get_by_role("button", name=name, exact=True).click()


def test_another_growth_fills_the_strip(stage: Stage) -> None:
    box = stage.show(Skin("tones"))
    expect(box.get_by_role("img", name="Milium on Monk tone")).to_have_count(10)
    box.get_by_label("Growth", exact=True).select_option("molluscum")
    expect(box.get_by_role("img", name="Molluscum on Monk tone")).to_have_count(10)


def test_reply_says_what_decides_for_the_right_and_the_chosen(stage: Stage) -> None:
    part = Skin("tones")
    box = stage.show(part)
    decides = load("surface_cues").set_index("growth")["decides"]
    right = asked(part, 0)
    wrong = next(name for name in NAMES if name != right)
    name_it(box, wrong)
    reply = box.locator(".milia-reply")
    expect(reply).to_contain_text(f"No, this is another: {right.lower()}.")
    expect(reply).to_contain_text(decides[right])
    expect(reply).to_contain_text(decides[wrong])
    box.get_by_role("button", name=right, exact=True).press("Enter")
    expect(reply).not_to_contain_text("Yes")


def test_keyboard_alone_goes_through_ten_rounds(stage: Stage) -> None:
    part = Skin("tones")
    box = stage.show(part)
    for at in range(10):
        box.get_by_role("button", name=asked(part, at), exact=True).focus()
        stage.page.keyboard.press("Enter")
        expect(box.locator(".milia-reply")).to_contain_text("Yes")
        box.locator(".milia-naming > .milia-main").focus()
        stage.page.keyboard.press("Enter")
        expect(box.locator("legend")).to_be_focused()
    expect(box.locator(".milia-reply")).to_contain_text("Named at first sight: 10 of 10.")
    box.get_by_role("button", name="Reset").click()
    expect(box.locator("legend")).to_contain_text("Round 1 of 10")


def test_picture_to_name_is_described_and_not_named(stage: Stage) -> None:
    part = Skin("tones")
    box = stage.show(part)
    alt = box.locator("img.milia-round").get_attribute("alt") or ""
    assert "Monk tone" in alt
    assert asked(part, 0).lower() not in alt.lower()


def test_growth_that_is_not_drawn_is_an_error_in_place(stage: Stage) -> None:
    stage.show(Skin("tones"))
    stage.page.evaluate(
        "async () => window.receive(await window.toPython({kind: 'growth', growth: 'wart'}))"
    )
    expect(stage.page.get_by_role("alert")).to_contain_text("wart")
    stage.take_failure("no growth 'wart'")


def test_lines_to_copy_find_the_cue(stage: Stage) -> None:
    box = stage.show(Skin("tones"))
    *lines, last = (box.locator(".milia-foot code").text_content() or "").splitlines()
    scope: dict[str, Any] = {}
    exec("\n".join([*lines, f"found = {last}"]), scope)
    assert len(scope["found"]) == 1
