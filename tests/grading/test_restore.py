"""The assignment's own cells come back whole and in order; a student's stay as they are."""

from __future__ import annotations

from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from small_course import NAME, Course, Work, cell, nothing, without

from milia.grading import notes
from milia.grading.steps import sanitize_steps

WHOLE = ["text", "setup", "answer", "test", "prompt", "written"]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return Course(tmp_path_factory.mktemp("course"))


def restored(course: Course, work: Work) -> NotebookNode:
    """Run the steps before execution, knowing the released notebook."""
    notebook = course.worked_on(work)
    resources: dict[str, Any] = {
        "nbgrader": {"student": "ada", "assignment": NAME, "notebook": NAME, "db_url": course.db}
    }
    released = course.root / "release" / NAME / f"{NAME}.ipynb"
    notes.pass_on(resources, [], "", released)
    for step in sanitize_steps():
        notebook, _ = step().preprocess(notebook, resources)
    nbformat.validate(notebook)
    return notebook


def names(notebook: NotebookNode) -> list[str]:
    return [
        each.metadata.get("nbgrader", {}).get("grade_id", each.source) for each in notebook.cells
    ]


def own(text: str, **metadata: object) -> NotebookNode:
    return new_code_cell(text, metadata=metadata)


def in_order(*found: str) -> Work:
    """Put the cells into an order; a name that is no cell's stands for one of the student's own."""

    def work(notebook: NotebookNode) -> None:
        notebook.cells = [cell(notebook, name) if name in WHOLE else own(name) for name in found]

    return work


def test_an_honest_submission_is_left_alone(course: Course) -> None:
    notebook = restored(course, nothing)
    assert names(notebook) == WHOLE
    assert notes.read(notebook) == []
    assert cell(notebook, "answer").source == "def double(x):\n    return 2 * x"
    assert cell(notebook, "written").source == "It grows twofold."


@pytest.mark.parametrize(
    ("found", "expected", "moved"),
    [
        (
            ["setup", "text", "answer", "test", "prompt", "written"],
            WHOLE,
            ["setup"],
        ),
        (
            ["text", "test", "setup", "answer", "prompt", "written"],
            WHOLE,
            ["test"],
        ),
        (
            ["text", "setup", "test", "x = 1", "answer", "y = 2", "prompt", "written"],
            ["text", "setup", "x = 1", "answer", "y = 2", "test", "prompt", "written"],
            ["test"],
        ),
        (
            ["written", "prompt", "test", "answer", "setup", "text"],
            WHOLE,
            ["setup", "answer", "test", "prompt", "written"],
        ),
        (
            ["a", "text", "b", "setup", "c", "answer", "d", "test", "e", "prompt", "f", "written"],
            ["a", "text", "b", "setup", "c", "answer", "d", "test", "e", "prompt", "f", "written"],
            [],
        ),
    ],
)
def test_moved_cells_go_back_and_own_cells_stay_where_they_are(
    course: Course, found: list[str], expected: list[str], moved: list[str]
) -> None:
    notebook = restored(course, in_order(*found))
    assert names(notebook) == expected
    assert cell(notebook, "answer").source == "def double(x):\n    return 2 * x"
    assert notes.read(notebook) == [
        f"The cell {name} had been moved; it is back in its place." for name in moved
    ]


def test_a_locked_cell_comes_back_with_all_its_metadata_and_hidden_tests(course: Course) -> None:
    honest = cell(restored(course, nothing), "test")

    def work(notebook: NotebookNode) -> None:
        test = cell(notebook, "test")
        test.source = "pass"
        test.metadata.update(tags=["skip-execution"], editable=True, jupyter={"x": 1})
        del test.metadata["deletable"]

    notebook = restored(course, work)
    test = cell(notebook, "test")
    assert (test.source, test.metadata) == (honest.source, honest.metadata)
    assert "double(5)" in test.source
    assert test.metadata.editable is test.metadata.deletable is False
    assert notes.read(notebook) == [
        "Tags of the cell test would change how it runs: skip-execution. They are gone.",
        "The cell test was changed (text); it is back as it was.",
    ]


@pytest.mark.parametrize("where", ["setup", "answer", "own"])
def test_no_tag_decides_how_a_cell_is_run(course: Course, where: str) -> None:
    def work(notebook: NotebookNode) -> None:
        notebook.cells.insert(3, own("1 / 0"))
        chosen = notebook.cells[3] if where == "own" else cell(notebook, where)
        chosen.metadata["tags"] = ["raises-exception", "skip-execution", "mine"]

    notebook = restored(course, work)
    assert not any("tags" in each.metadata for each in notebook.cells)
    place = "number 4" if where == "own" else where
    assert notes.read(notebook) == [
        f"Tags of the cell {place} would change how it runs: skip-execution, raises-exception. "
        "They are gone."
    ]


def test_what_the_released_notebook_says_beside_the_locks_comes_back_too(
    course: Course,
) -> None:
    released = course.root / "release" / NAME / f"{NAME}.ipynb"
    before = released.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    cell(notebook, "setup").metadata["tags"] = ["hide-input"]
    nbformat.write(notebook, released)
    try:
        found = restored(course, lambda nb: cell(nb, "setup").metadata.pop("tags"))
    finally:
        released.write_text(before, encoding="utf-8")
    assert cell(found, "setup").metadata.tags == ["hide-input"]


def test_a_missing_cell_gets_a_name_that_nobody_has_taken(course: Course) -> None:
    def work(notebook: NotebookNode) -> None:
        without("test")(notebook)
        notebook.cells.append(own("x = 1"))
        notebook.cells[-1].id = "test"

    ids = [each.id for each in restored(course, work).cells]
    assert len(set(ids)) == len(ids) == 7


def test_a_picture_in_a_written_answer_stays(course: Course) -> None:
    picture = {"x.png": {"image/png": "iVBORw0KGgo="}}
    notebook = restored(course, lambda nb: cell(nb, "written").update(attachments=picture))
    assert cell(notebook, "written").attachments == picture
    assert "attachments" not in cell(notebook, "text")
