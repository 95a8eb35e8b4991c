"""An assignment is fetched and handed in by mouse, in a student's JupyterLab."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from lab import READY_MS, Lab, serving
from playwright.sync_api import Page, expect

from milia.data import ROOT

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="nbgrader's exchange is not for Windows"),
]
A1, OTHER = "a1_name_it", "a_second_one"


@pytest.fixture
def exchange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an exchange in which two assignments are released."""
    course = tmp_path / "exchange" / "milia"
    for name in (A1, OTHER):
        folder = course / "outbound" / name
        folder.mkdir(parents=True)
        shutil.copyfile(ROOT / "release" / A1 / f"{A1}.ipynb", folder / f"{name}.ipynb")
    (course / "inbound").mkdir()
    monkeypatch.setenv("MILIA_EXCHANGE", str(course.parent))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    return course


def test_what_is_released_is_fetched_and_handed_in_from_the_assignment_list(
    page: Page, exchange: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "student" / "my"
    folder.parent.mkdir()
    with serving(folder) as (address, token):
        lab = Lab(page, address, token)
        lab.open("00_start_here.ipynb")
        lab.menu("Nbgrader", "Assignment List")

        released = page.locator("#released_assignments_list .list_item").filter(has_text=OTHER)
        released.get_by_text("Fetch", exact=True).click(timeout=READY_MS)
        downloaded = page.locator("#fetched_assignments_list .list_item")
        expect(downloaded.filter(has_text=OTHER).first).to_be_visible(timeout=READY_MS)
        assert (folder / OTHER / f"{OTHER}.ipynb").exists()

        first = downloaded.filter(has_text=A1).first
        first.get_by_text("Submit", exact=True).click()
        submitted = page.locator("#submitted_assignments_list").filter(has_text=A1)
        expect(submitted).to_be_visible(timeout=READY_MS)
    (handed_in,) = (exchange / "inbound").iterdir()
    assert f"+{A1}+" in handed_in.name
    assert (handed_in / f"{A1}.ipynb").read_bytes() == (folder / A1 / f"{A1}.ipynb").read_bytes()
