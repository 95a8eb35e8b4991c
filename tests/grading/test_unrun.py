"""Autograding gives no marks to test cells that did not run."""

from __future__ import annotations

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.utils import determine_grade

from milia.grading import notes
from milia.grading.errors_alone import ErrorsAlone
from milia.grading.steps import autograde_steps
from milia.grading.unrun import ExecuteOrZero


def cell(
    source: str, grade_id: str, points: int = 0, tags: list[str] | None = None
) -> NotebookNode:
    nbgrader = {
        "grade": points > 0,
        "grade_id": grade_id,
        "locked": points > 0,
        "points": points,
        "schema_version": 3,
        "solution": points == 0,
        "task": False,
    }
    return new_code_cell(source, metadata={"nbgrader": nbgrader, "tags": tags or []})


def graded(*cells: NotebookNode) -> tuple[NotebookNode, dict[str, float]]:
    notebook = new_notebook(cells=list(cells))
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    for step in (ExecuteOrZero(kernel_name="python3"), ErrorsAlone()):
        notebook, _ = step.preprocess(notebook, {})
    tests = [c for c in notebook.cells if c.metadata.nbgrader.grade]
    return notebook, {c.metadata.nbgrader.grade_id: determine_grade(c)[0] for c in tests}


def test_a_dead_kernel_keeps_the_marks_of_the_cells_before_it() -> None:
    notebook, marks = graded(
        cell("x = 1", "answer-1"),
        cell("assert x == 1", "test-1", 2),
        cell("import os; os._exit(1)", "answer-2"),
        cell("assert x == 1", "test-2", 3),
    )
    assert marks == {"test-1": 2, "test-2": 0}
    (note,) = notes.read(notebook)
    assert "answer-2" in note
    assert notebook.cells[3].outputs[-1].evalue == note
    nbformat.validate(notebook)


def test_a_skipped_test_cell_earns_nothing_and_the_others_what_they_earn() -> None:
    notebook, marks = graded(
        cell("x = 2", "answer"),
        cell("assert x == 1", "skipped", 2, ["skip-execution"]),
        cell("assert x == 1", "wrong", 2),
        cell("assert x == 2", "right", 1),
    )
    assert marks == {"skipped": 0, "wrong": 0, "right": 1}
    assert "did not run" in notebook.cells[1].outputs[0].evalue
    assert notes.read(notebook) == []


@pytest.mark.slow
def test_a_cell_that_cannot_be_interrupted_costs_only_what_follows() -> None:
    stubborn = (
        "import time\nwhile True:\n    try:\n        time.sleep(60)\n"
        "    except BaseException:\n        pass"
    )
    notebook = new_notebook(
        cells=[
            cell("assert 1 + 1 == 2", "first", 1),
            cell(stubborn, "stubborn"),
            cell("1", "last", 1),
        ]
    )
    step = ExecuteOrZero(kernel_name="python3", timeout=1)
    notebook, _ = step.preprocess(notebook, {})
    assert [determine_grade(notebook.cells[index])[0] for index in (0, 2)] == [1, 0]
    assert "stubborn" in notes.read(notebook)[0]


SEND_A_RESULT = """\
def answer():
    hook = get_ipython().displayhook
    data = {"execution_count": 1, "data": {"text/plain": "2.0"}, "metadata": {}}
    hook.session.send(hook.pub_socket, "execute_result", data, parent=hook.parent_header)"""


def test_a_test_cells_verdict_is_its_error_and_nothing_else() -> None:
    notebook, marks = graded(
        cell(SEND_A_RESULT, "answer"),
        cell("answer()\nassert False", "a result, then an error", 2),
        cell("answer()", "a result of another number of points", 1),
        cell("import sys; print('hm', file=sys.stderr)", "a warning", 2),
        cell("print('hm'); 0.5", "a last line", 2),
    )
    assert list(marks.values()) == [0, 1, 2, 2]
    assert "hm" in notebook.cells[3].outputs[0].text
    nbformat.validate(notebook)


def test_the_verdict_is_made_before_the_marks_are_saved() -> None:
    names = [step.__name__ for step in autograde_steps()]
    assert names[:2] == ["ExecuteOrZero", "ErrorsAlone"]
    assert "Execute" not in names
    assert "SaveAutoGrades" in names
