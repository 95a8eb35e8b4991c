"""Lesson 02 in a real JupyterLab, as a student has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import axe_findings
from lab import RUN_MS, Lab, serving
from playwright.sync_api import Locator, Page, expect

from milia.data import ROOT

pytestmark = pytest.mark.browser

LESSON = "02_types.ipynb"
INSTRUCTOR_MENUS = {"Formgrader", "Course List", "Create Assignment"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, str]]:
    """Serve a student's folder to every test of this file."""
    folder = tmp_path_factory.mktemp("student") / "my"
    with serving(folder) as (address, token):
        yield folder, address, token


@pytest.fixture
def lab(page: Page, server: tuple[Path, str, str]) -> Lab:
    """Give a fresh page of JupyterLab."""
    _, address, token = server
    return Lab(page, address, token)


def test_a_student_sees_students_files_and_menus_and_the_twins(lab: Lab) -> None:
    lab.open(LESSON)
    listed = set(lab.page.locator(".jp-DirListing-itemText").all_inner_texts())
    assert {"index.ipynb", LESSON, "a1_name_it"} <= listed
    assert not listed & {"source", "text", "tests"}
    lab.page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    entries = set(lab.page.locator(".lm-Menu-itemLabel:visible").all_inner_texts())
    assert "Assignment List" in entries
    assert not entries & INSTRUCTOR_MENUS
    expect(lab.page.locator(".Toastify__toast")).to_have_count(0)
    expect(lab.page.locator(".milia-part")).to_have_count(0)
    expect(lab.page.get_by_text("Answer and reasons").first).to_be_attached()


@pytest.mark.slow
def test_a_lesson_is_run_answered_restarted_saved_and_opened_again(
    lab: Lab, server: tuple[Path, str, str]
) -> None:
    lab.open(LESSON)
    lab.run_all()
    expect(lab.page.locator("[data-mime-type*=stderr], [data-mime-type*=error]")).to_have_count(0)
    assert axe_findings(lab.page, within=".milia-part") == []
    _keys_stay_in_the_parts(lab)
    ids = lab.page.locator(".milia-part [id]").evaluate_all("all => all.map((e) => e.id)")
    assert len(set(ids)) == len(ids) > 0, "two parts share an id, so a label names a stranger"

    _card(lab).get_by_role("radio").first.check()
    _card(lab).get_by_role("button", name="Check").click()
    expect(_card(lab)).to_contain_text("Your answer")
    lab.restart()
    lab.run_all()
    expect(_card(lab)).to_contain_text("Your answer on")

    lab.save()
    lab.menu("Kernel", "Shut Down Kernel")
    lab.open(LESSON)
    expect(_card(lab)).to_contain_text("Your answer")
    expect(lab.page.get_by_text("model not found")).to_have_count(0)
    saved = json.loads((server[0] / LESSON).read_text(encoding="utf-8"))
    built = json.loads((ROOT / "course" / LESSON).read_text(encoding="utf-8"))
    assert [cell["source"] for cell in saved["cells"]] == [c["source"] for c in built["cells"]]


@pytest.mark.slow
def test_a_source_key_and_a_term_lead_to_their_place(lab: Lab) -> None:
    lab.open(LESSON)
    for link in ("berk2008", "genodermatosis"):
        lab.page.get_by_role("link", name=link).first.click()
        there = lab.page.locator(f".jp-MarkdownViewer:visible h3[data-jupyter-id={link}]")
        expect(there).to_be_in_viewport(timeout=RUN_MS)
        lab.page.locator(".lm-TabBar-tab").filter(has_text=LESSON).click()


def _card(lab: Lab) -> Locator:
    """Return the first card that asks for one option."""
    return lab.part("item").filter(has_text="Choose one.").first


def _keys_stay_in_the_parts(lab: Lab) -> None:
    """Type what JupyterLab would take as commands into the controls of two parts."""
    card = lab.part("item").first
    radios = card.get_by_role("radio")
    typed = {
        radios.first: ("ArrowDown", "ArrowDown", "ArrowUp", "d", "d", "a", "b", "x", "m"),
        card.get_by_role("button", name="Check"): ("d", "d", "ArrowDown", "j", "k"),
        lab.part("tree").first.get_by_role("button").first: ("d", "d", "ArrowUp", "a", "c"),
    }
    for control, keys in typed.items():
        control.focus()  # JupyterLab makes the control's cell the active one, as a click does.
        before = lab.place()
        for key in keys:
            lab.page.keyboard.press(key)
        assert lab.place() == before
    expect(radios.nth(1)).to_be_checked()
