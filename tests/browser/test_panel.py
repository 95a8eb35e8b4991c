"""The help for plain ipywidgets, on a page with the elements that ipywidgets draws."""

from __future__ import annotations

import pytest
from golden import nameless
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.widgets.panel import PanelAid

pytestmark = pytest.mark.browser

# Taken from ipywidgets 8.1, without what plays no part here.
CONTROLS = """(part) => {
  const box = document.createElement("div");
  box.className = "milia-controls";
  box.style.width = "300px";
  box.innerHTML = `<div class="widget-inline-hbox widget-slider"><label class="widget-label">Up to
    age</label><div class="noUi-handle" role="slider" tabindex="0" aria-valuenow="10"></div>
    <div class="widget-readout" contenteditable="true">10</div></div>`;
  part.replaceWith(box);
  box.append(part);
}"""
LATER = """(box) => box.insertAdjacentHTML(
  "beforeend", "<label>Class <select><option>all</option></select></label>")"""


@pytest.fixture
def controls(stage: Stage) -> Locator:
    """Give a slider as ipywidgets draws it, with the aid beside it."""
    stage.show(PanelAid()).evaluate(CONTROLS)
    return stage.page.locator(".milia-controls")


def test_slider_and_readout_get_the_name_of_their_label(controls: Locator) -> None:
    expect(controls.get_by_role("slider", name="Up to age", exact=True)).to_have_count(1)
    expect(controls.get_by_role("textbox", name="Up to age, as a number")).to_have_count(1)
    assert nameless(controls.aria_snapshot()) == []


def test_controls_keep_their_keys_also_when_drawn_later(controls: Locator) -> None:
    controls.evaluate(LATER)
    for role in ("slider", "textbox", "combobox"):
        expect(controls.get_by_role(role)).to_have_attribute("data-lm-suppress-shortcuts", "true")
