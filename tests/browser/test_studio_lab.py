"""The studio in a real JupyterLab, by keyboard alone: from a person to the page for the doctor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from harness import axe_findings
from lab import Lab, serving
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import Locator, Page, expect

from milia.authoring.text import KERNEL

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAME = "studio.ipynb"
CELLS = ('import milia\n\nmilia.Studio("teenager")', "1 + 1")
HERE = "Cell 1/2"
WAIT_MS = 30_000


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, str]]:
    """Serve a student's folder."""
    folder = tmp_path_factory.mktemp("student") / "my"
    with serving(folder) as (address, token):
        yield folder, address, token


@pytest.fixture
def lab(page: Page, server: tuple[Path, str, str]) -> Lab:
    """Open a notebook with the studio in it, and run it."""
    folder, address, token = server
    cells = [new_code_cell(source) for source in CELLS]
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), folder / NAME)
    opened = Lab(page, address, token)
    opened.open(NAME)
    opened.run_all()
    return opened


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(80):
        if target.evaluate("(e) => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {target}")


def test_keyboard_alone_leads_from_a_person_to_the_page_and_saves_nothing_of_me(
    lab: Lab, server: tuple[Path, str, str]
) -> None:
    keys, box = lab.page.keyboard, lab.part("studio").first
    person = box.get_by_label("Choose a person")
    person.focus()
    expect(lab.page.get_by_text(HERE)).to_be_visible()
    keys.press("End")
    expect(box).to_contain_text("is not saved: not in the notebook", timeout=WAIT_MS)
    expect(person).to_be_focused()
    pregnant = box.get_by_role("checkbox", name="pregnant, trying")
    tab_to(lab.page, pregnant)
    keys.press("Space")
    expect(box).to_contain_text("Ruled out: Tretinoin (topical)", timeout=WAIT_MS)
    expect(pregnant).to_be_focused()

    cost = box.get_by_role("spinbutton", name="Points for cost")
    tab_to(lab.page, cost)
    for key in ("Control+a", "9", "9", "ArrowUp", "ArrowDown"):
        keys.press(key)
    expect(cost).to_have_value("99")
    tab_to(lab.page, box.get_by_label("What matters to me"))
    keys.type("Nothing may reach my daughter-to-be dd")
    tab_to(lab.page, box.get_by_label("Question 1"))
    keys.type("Can it wait until March?")
    tab_to(lab.page, box.get_by_role("button", name="Make the page"))
    keys.press("Enter")
    expect(box).to_contain_text("it passes 12 of 12 checks", timeout=WAIT_MS)
    tab_to(lab.page, box.get_by_role("link", name="Save the page"))
    with lab.page.expect_download() as saving:
        keys.press("Enter")
    html = saving.value.path().read_text(encoding="utf-8")
    assert "Nothing may reach my daughter-to-be dd" in html
    assert "Can it wait until March?" in html
    assert lab.place() == HERE
    assert axe_findings(lab.page, within=".milia-studio") == []

    lab.save()
    saved = (server[0] / NAME).read_text(encoding="utf-8")
    for secret in (
        "daughter-to-be",
        "March",
        "<s>Tretinoin (topical)</s>",
        '"ticked": ["pregnant"]',
    ):
        assert secret not in saved
    lab.menu("Kernel", "Shut Down Kernel")
    lab.open(NAME)
    expect(person).to_have_value("teenager")
    expect(box.get_by_role("listitem").filter(has_text="Watchful waiting").first).to_be_visible()
    expect(lab.page.get_by_text("model not found")).to_have_count(0)
    person.select_option("me")
    expect(box).to_contain_text("Python does not answer. Run this cell", timeout=WAIT_MS)
