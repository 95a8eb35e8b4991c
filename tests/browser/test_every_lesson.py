"""Every lesson in a real JupyterLab, in four states: unrun, run, opened again, without a kernel."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from harness import axe_findings
from lab import READY_MS, Lab, serving
from playwright.sync_api import Locator, Page, expect

from milia.data import load

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LESSONS = ["index.ipynb", *load("lessons")["file"].dropna()]
WRONG = "[data-mime-type*=stderr], [data-mime-type*=error], .milia-error"
DEAD = re.compile("model not found|Loading widget|Error displaying widget")
OUTPUT, SCROLLS = ".jp-OutputArea-output", "scrollable-region-focusable"
COMMANDS = ("ArrowDown", "d", "d", "ArrowUp", "a", "b", "x", "m", "j", "k")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Serve a student's folder to every test of this file."""
    with serving(tmp_path_factory.mktemp("student") / "my") as (address, token):
        yield address, token


@pytest.fixture
def lab(page: Page, server: tuple[str, str]) -> Lab:
    """Give a fresh page of JupyterLab."""
    return Lab(page, *server)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_can_be_read_and_used_in_its_four_states(lab: Lab, lesson: str) -> None:
    lab.open(lesson)
    expect(lab.page.locator(".milia-part")).to_have_count(0)
    _nothing_is_wrong(lab)

    lab.run_all()
    for panel in lab.page.locator(".milia-controls").all():
        panel.scroll_into_view_if_needed()  # Until a cell is seen, its controls are not laid out.
        expect(panel.locator(".noUi-handle:not([aria-label])")).to_have_count(0)
    _nothing_is_wrong(lab)
    # A wide table that scrolls without the keyboard is JupyterLab's own fault (README).
    assert [found for found in axe_findings(lab.page, OUTPUT) if SCROLLS not in found] == []
    for part in _parts(lab):
        _keys_stay(lab, part)

    lab.save()
    lab.menu("Kernel", "Shut Down Kernel")
    _nothing_is_wrong(lab)
    lab.open(lesson)
    _nothing_is_wrong(lab)


def _nothing_is_wrong(lab: Lab) -> None:
    notebook = lab.page.locator(".jp-Notebook:visible")
    expect(notebook.locator(WRONG).filter(visible=True)).to_have_count(0)
    expect(notebook.get_by_text(DEAD)).to_have_count(0, timeout=READY_MS)


def _parts(lab: Lab) -> list[Locator]:
    """Return one part of each kind."""
    kinds = {part.get_attribute("class") for part in lab.page.locator(".milia-part").all()}
    return [lab.page.locator("." + kind.replace(" ", ".")).first for kind in sorted(kinds)]


def _keys_stay(lab: Lab, part: Locator) -> None:
    """Type what JupyterLab would take as commands into the first control of a part."""
    controls = part.locator("input, select, button, summary").filter(visible=True)
    if not controls.count():
        return
    controls.first.focus()
    # JupyterLab makes the control's cell the active one, as a click does, a moment later.
    cell = part.locator("xpath=ancestor::*[contains(concat(' ', @class, ' '), ' jp-Cell ')][1]")
    expect(cell).to_have_class(re.compile("jp-mod-active"))
    before = lab.place()
    for key in COMMANDS:
        lab.page.keyboard.press(key)
    assert lab.place() == before, part.get_attribute("class")
