"""Skin in layers: stepped by mouse and by keyboard, in the tone that was asked for."""

from __future__ import annotations

from typing import Any

import pytest
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.widgets.skin import Skin

pytestmark = pytest.mark.browser


def marked(box: Locator) -> str:
    return box.locator("path.milia-mark").get_attribute("d") or ""


def test_first_question_is_answered_where_it_points(stage: Stage) -> None:
    box = stage.show(Skin("layers", tone=8))
    assert marked(box) == ""
    box.get_by_role("button", name="Sweat duct and gland").click()
    expect(box.get_by_role("status").first).to_contain_text("Yes, here.")
    duct = marked(box)
    assert duct
    box.get_by_role("button", name="The milium").click()
    expect(box.get_by_role("status").first).to_contain_text("No, not here. There is no opening.")
    expect(box.get_by_label("with a milium")).to_be_checked()
    assert marked(box) not in {"", duct}


def test_keyboard_alone_walks_down_all_layers_without_the_kernel(stage: Stage) -> None:
    part = Skin("layers", tone=8)
    asked: list[object] = []
    part.on_msg(lambda *message: asked.append(message))
    box = stage.show(part)
    first = box.get_by_label("Horny layer")
    first.focus()
    stage.page.keyboard.press("Space")
    outlines = [marked(box)]
    layers = load("skin_layers")
    for name in layers.loc[layers["layer_id"] != "milium", "name"][1:]:
        stage.page.keyboard.press("ArrowDown")
        expect(box.get_by_label(name)).to_be_focused()
        expect(box.get_by_role("heading")).to_contain_text(name)
        outlines.append(marked(box))
    assert len(set(outlines)) == len(outlines) == 10
    assert asked == []


def test_milium_leaves_with_its_switch_and_reset_goes_back(stage: Stage) -> None:
    box = stage.show(Skin("layers", tone=8))
    expect(box.get_by_label("The milium", exact=True)).to_be_hidden()
    box.get_by_label("with a milium").check()
    box.get_by_label("The milium", exact=True).check()
    box.get_by_label("with a milium").uncheck()
    expect(box.get_by_role("heading")).to_be_hidden()
    box.get_by_role("button", name="Deeper").click()
    expect(box.get_by_role("heading")).to_contain_text("Horny layer")
    box.get_by_role("button", name="Reset").click()
    assert marked(box) == ""


def test_lines_to_copy_find_the_layer(stage: Stage) -> None:
    box = stage.show(Skin("layers", tone=8))
    box.get_by_label("Basal layer").check()
    *lines, last = (box.locator(".milia-foot code").text_content() or "").splitlines()
    scope: dict[str, Any] = {}
    exec("\n".join([*lines, f"found = {last}"]), scope)
    assert scope["found"]["name"].tolist() == ["Basal layer"]


def test_another_tone_is_drawn(stage: Stage) -> None:
    part = Skin("layers", tone=8)
    box = stage.show(part)
    before = box.locator("img").get_attribute("src")
    box.get_by_label("Skin tone").select_option("2")
    expect(box.locator("img")).not_to_have_attribute("src", before or "")
    expect(box.get_by_label("Skin tone")).to_have_value("2")
    assert part.tone == 2


def test_tone_that_does_not_exist_is_an_error_in_place(stage: Stage) -> None:
    part = Skin("layers", tone=8)
    stage.show(part)
    stage.page.evaluate("async () => window.receive(await window.toPython({kind:'tone',tone:11}))")
    expect(stage.page.get_by_role("alert")).to_contain_text("There is no skin tone 11")
    stage.take_failure("There is no skin tone 11")
