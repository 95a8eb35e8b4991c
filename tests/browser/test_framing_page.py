"""Benefit and harm told in four ways, in the page."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import expect

from milia import Framing

pytestmark = pytest.mark.browser


def test_switches_tell_the_other_side_and_the_comparison(stage: Stage) -> None:
    box = stage.show(Framing())
    expect(box.get_by_text("13 of 100 people, among 47.")).to_be_visible()
    box.get_by_label("who does not").check()
    expect(box.get_by_text("87 of 100 people do not have it, among 47.")).to_be_visible()
    expect(box.get_by_text("13 of 100 people, among 47.")).to_be_hidden()
    box.get_by_label("compared").check()
    expect(box.locator("strong:visible", has_text="no relative figure")).to_have_count(4)
    expect(box.get_by_role("status").first).to_contain_text("0 of 4 harms can be compared")


def test_keyboard_alone_reaches_the_comparison(stage: Stage) -> None:
    box = stage.show(Framing("tretinoin"))
    keys = stage.page.keyboard
    for key in ("Tab", "Tab", "Tab", "ArrowRight"):
        keys.press(key)
    expect(box.get_by_label("compared")).to_be_checked()
    expect(box.get_by_text("1.8 times as many have it as without")).to_be_visible()
    expect(box.locator("svg:visible")).to_have_count(7)


def test_reset_and_the_lines_to_copy_follow_the_view(stage: Stage) -> None:
    box = stage.show(Framing())
    box.get_by_label("Treatment").select_option("minocycline")
    assert result_of(box)["high"].tolist()[0] == pytest.approx(14.8)
    box.get_by_label("compared").check()
    assert "without" in result_of(box).columns
    box.get_by_role("button", name="Reset").click()
    expect(box.get_by_label("Treatment")).to_have_value("co2_laser")
    expect(box.get_by_label("of 100 people")).to_be_checked()


def test_damaged_content_is_told_in_place(stage: Stage) -> None:
    part = Framing()
    part.content = {}
    with pytest.raises(Exception, match="TypeError"):
        stage.show(part)
    assert "could not be drawn" in stage.page.get_by_role("alert").inner_text()
