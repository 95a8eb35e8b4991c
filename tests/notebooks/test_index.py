"""The map of the course leads where it says, and calls ready what is there."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from milia.data import load
from milia.workspace import fill

LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")
HEADING_LINK = re.compile(r"\]\((?!http)([^)#]*)#([^)]+)\)")
LISTS = {"glossary.md", "references.md"}
ABOUT = {"index.ipynb", "how_this_was_checked.ipynb"}


@pytest.fixture
def my(tmp_path: Path, repo: Path) -> Path:
    """Return a student's folder."""
    fill(tmp_path / "my", repo)
    return tmp_path / "my"


def read_by_students(my: Path) -> list[Path]:
    """Return every notebook and page of a student's folder."""
    return [path for path in my.rglob("*") if path.suffix in {".ipynb", ".md"}]


def prose(path: Path) -> str:
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8")
    notebook = nbformat.read(path, as_version=4)
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def test_every_link_leads_to_a_file(my: Path) -> None:
    broken = [
        f"{path.name}: {target}"
        for path in read_by_students(my)
        for target in LINK.findall(prose(path))
        if not target.startswith("http") and not (path.parent / target).exists()
    ]
    assert not broken


def test_every_heading_link_leads_to_a_heading(my: Path) -> None:
    headings = {path: headings_of(path) for path in read_by_students(my)}
    missing = [
        f"{path.name}: {target}#{heading}"
        for path in headings
        for target, heading in HEADING_LINK.findall(prose(path))
        if heading not in headings[(path.parent / target).resolve() if target else path]
    ]
    assert not missing


def headings_of(path: Path) -> set[str]:
    """Return a notebook's headings as JupyterLab names them in an address."""
    return {
        line.strip("# ").replace(" ", "-") for line in re.findall(r"^#+ .+$", prose(path), re.M)
    }


def test_every_lesson_leads_to_the_map_the_glossary_and_the_references(my: Path) -> None:
    for path in my.glob("[0-9]*.ipynb"):
        missing = {*LISTS, "index.ipynb"} - set(LINK.findall(prose(path)))
        assert not missing, f"{path.name} does not link to {sorted(missing)}"


def test_what_is_ready_is_linked_and_the_rest_says_so(my: Path) -> None:
    rows = [row for row in prose(my / "index.ipynb").splitlines() if row.endswith(" |")]
    states = {row: row.split("|")[-2].strip(" *") for row in rows}
    linked = {link for row in rows if states[row] == "ready" for link in LINK.findall(row)}
    there = {path.relative_to(my).as_posix() for path in my.rglob("*.ipynb")}
    assert linked == there - ABOUT
    assert not [row for row in rows if states[row] == "not written yet" and LINK.search(row)]


def test_the_table_of_lessons_agrees_with_the_map_and_with_the_lessons(my: Path) -> None:
    mapped = set(LINK.findall(prose(my / "index.ipynb")))
    for lesson in load("lessons").itertuples():
        if lesson.state != "ready":
            assert pd.isna(lesson.file), f"{lesson.lesson} has a file and is not ready"
            continue
        assert lesson.file in mapped
        assert f"About {lesson.minutes} minutes" in prose(my / lesson.file), lesson.file
