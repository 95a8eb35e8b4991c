"""Times to effect in the page: no survey to pool, no box to tick, the lists below."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import expect

from milia import IntervalPlot
from milia.widgets.interval_effects import effects_of

pytestmark = pytest.mark.browser


def test_times_stand_on_a_scale_of_weeks_and_the_rest_is_counted(stage: Stage) -> None:
    box = stage.show(IntervalPlot("effects"))
    expect(box.get_by_text("8 weeks; 1 person")).to_be_visible()
    expect(box.get_by_role("checkbox")).to_have_count(0)
    box.get_by_text("Not established: ").click()
    expect(box.get_by_text("IPL (intense pulsed light)", exact=True)).to_be_visible()


def test_keyboard_sorts_and_the_copied_lines_give_every_time(stage: Stage) -> None:
    box = stage.show(IntervalPlot("effects"))
    stage.page.keyboard.press("Tab")
    expect(box.get_by_label("Sort by")).to_be_focused()
    stage.page.keyboard.press("ArrowDown")
    expect(box.get_by_role("listitem").first).to_contain_text("certainty low")
    assert len(result_of(box)) == len(effects_of())
    box.get_by_role("button", name="Reset").click()
    expect(box.get_by_label("Sort by")).to_have_value("0")
