"""The surveys side by side: taken out, put back, sorted."""

from __future__ import annotations

import contextlib
import io

import pytest
from copied_code import code_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.science.frequency_pooling import Pooled, pooled
from milia.science.frequency_surveys import published_surveys
from milia.widgets.interval_plot import IntervalPlot

pytestmark = pytest.mark.browser


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Give the seven surveys."""
    return stage.show(IntervalPlot())


def said(box: Locator) -> Locator:
    return box.locator(".milia-pooled")


def pooled_without(*keys: str) -> Pooled:
    surveys = published_surveys(load("numbers"))
    kept = surveys[~surveys["reference_key"].isin(keys)]
    return pooled(kept["successes"], kept["n"])


def rounded(share: float) -> str:
    return f"{100 * share:.2g}"


def test_pooled_figure_follows_what_is_taken_out(box: Locator) -> None:
    expect(said(box)).to_contain_text(f"7 surveys pooled: {rounded(pooled_without().estimate)}")
    box.get_by_role("checkbox", name="Ramsar").uncheck()
    without = pooled_without("ramsar2020")
    low, high = without.interval
    expect(said(box)).to_contain_text(f"6 surveys pooled: {rounded(without.estimate)}")
    expect(said(box)).to_contain_text(f"interval {rounded(low)} to {rounded(high)}")
    box.get_by_role("checkbox", name="Ramsar").check()
    expect(said(box)).to_contain_text("7 surveys pooled")


def test_diamond_stands_where_python_puts_the_interval(box: Locator) -> None:
    box.get_by_role("checkbox", name="Guilan").uncheck()
    low, high = pooled_without("guilan2023").interval
    left, width = box.locator(".milia-diamond").evaluate(
        "(e) => [parseFloat(e.style.left), parseFloat(e.style.width)]"
    )
    assert left == pytest.approx(100 * low, abs=1e-3)
    assert width == pytest.approx(100 * (high - low), abs=1e-3)


def test_code_gives_the_same_figure(box: Locator) -> None:
    for place in ("Raipur", "India, 1996"):
        box.get_by_role("checkbox", name=place).uncheck()
    box.get_by_label("Sort by").select_option("number examined")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code_of(box), {})
    estimate = pooled_without("kurrey_raipur", "kulkarni1996").estimate
    assert f"estimate={estimate:.6f}"[:-1] in printed.getvalue()
    expect(said(box)).to_contain_text(f"5 surveys pooled: {rounded(estimate)}")


def test_one_survey_alone_is_not_pooled(box: Locator) -> None:
    boxes = box.get_by_role("checkbox").all()
    for each in boxes[:5]:
        each.uncheck()
    expect(said(box)).to_contain_text("nothing can be said of a third")
    boxes[5].uncheck()
    expect(said(box)).to_have_text("Pooling needs at least two surveys: put one back.")
    expect(box.locator(".milia-diamond")).to_be_hidden()
    box.get_by_role("button", name="Reset").click()
    expect(said(box)).to_contain_text("7 surveys pooled")
    assert all(each.is_checked() for each in boxes)


@pytest.mark.parametrize(
    ("by", "first", "last"),
    [
        ("year of publication", "India, 1996", "Raipur"),
        ("percentage found", "Guilan", "Ramsar"),
        ("number examined", "Raipur", "Guilan"),
    ],
)
def test_surveys_are_sorted(box: Locator, by: str, first: str, last: str) -> None:
    box.get_by_label("Sort by").select_option(by)
    rows = box.get_by_role("listitem")
    expect(rows.first).to_contain_text(first)
    expect(rows.last).to_contain_text(last)


def test_keyboard_alone_takes_a_survey_out(box: Locator) -> None:
    keys = box.page.keyboard
    keys.press("Tab")
    expect(box.get_by_label("Sort by")).to_be_focused()
    keys.press("Tab")
    keys.press("Space")
    expect(box.get_by_role("checkbox").first).not_to_be_checked()
    expect(said(box)).to_contain_text("6 surveys pooled")
