"""A student's folder is filled, brought up to date, and never overwritten where they worked."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from milia.workspace import fill


def write(path: Path, *sources: str, ran: bool = False) -> None:
    """Write a notebook with a cell for each source, run or not."""
    cells = [new_code_cell(source, id=f"cell-{number}") for number, source in enumerate(sources)]
    if ran:
        for cell in cells:
            cell.outputs = [new_output("stream", text="seen")]
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=cells), path)


def sources(path: Path) -> list[str]:
    return [cell.source for cell in nbformat.read(path, as_version=4).cells]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    write(tmp_path / "course" / "02_types.ipynb", "first")
    write(tmp_path / "release" / "a1" / "a1.ipynb", "task")
    return tmp_path


def test_lessons_and_assignments_are_copied_once(course: Path) -> None:
    my = course / "my"
    assert fill(my, course) == []
    assert sources(my / "02_types.ipynb") == ["first"]
    assert sources(my / "a1" / "a1.ipynb") == ["task"]
    assert fill(my, course) == []


def test_what_stands_beside_an_assignment_comes_along(course: Path) -> None:
    beside = course / "release" / "a1" / "articles.json"
    beside.write_text("[1]", encoding="utf-8")
    fill(course / "my", course)
    assert (course / "my" / "a1" / "articles.json").read_text(encoding="utf-8") == "[1]"
    beside.write_text("[2]", encoding="utf-8")
    (news,) = fill(course / "my", course)
    assert "a1/articles.json was replaced" in news


def test_a_touched_copy_stays_and_the_new_version_stands_beside_it_once(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    write(my / "02_types.ipynb", "first, with my answer")
    write(course / "course" / "02_types.ipynb", "second")
    (news,) = fill(my, course)
    assert "02_types (new version).ipynb" in news
    assert sources(my / "02_types.ipynb") == ["first, with my answer"]
    assert sources(my / "02_types (new version).ipynb") == ["second"]
    assert fill(my, course) == []


def test_a_second_new_version_does_not_overwrite_the_first(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    write(my / "02_types.ipynb", "mine")
    for version in ("second", "third"):
        write(course / "course" / "02_types.ipynb", version)
        fill(my, course)
    assert sources(my / "02_types (new version).ipynb") == ["second"]
    assert sources(my / "02_types (new version 2).ipynb") == ["third"]


def test_a_copy_that_was_only_run_counts_as_untouched(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    write(my / "02_types.ipynb", "first", ran=True)
    write(course / "course" / "02_types.ipynb", "second")
    (news,) = fill(my, course)
    assert "replaced" in news
    assert sources(my / "02_types.ipynb") == ["second"]


def test_a_copy_that_is_no_notebook_any_more_is_kept(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    (my / "02_types.ipynb").write_text("{ damaged", encoding="utf-8")
    write(course / "course" / "02_types.ipynb", "second")
    fill(my, course)
    assert (my / "02_types.ipynb").read_text(encoding="utf-8") == "{ damaged"


def test_a_lost_record_never_costs_an_answer(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    write(my / "a1" / "a1.ipynb", "my answer")
    (my / ".milia-originals.json").write_text("not json", encoding="utf-8")
    fill(my, course)
    assert sources(my / "a1" / "a1.ipynb") == ["my answer"]


def test_a_deleted_copy_comes_back(course: Path) -> None:
    my = course / "my"
    fill(my, course)
    (my / "02_types.ipynb").unlink()
    fill(my, course)
    assert sources(my / "02_types.ipynb") == ["first"]


def test_a_folder_without_a_course_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no folder course/"):
        fill(tmp_path / "my", tmp_path)
