"""A test that depends on the student gets the owner of the submission, and nobody else."""

from __future__ import annotations

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from milia.grading.steps import sanitize_steps
from milia.grading.whose import NameOwner

LINE = 'STUDENT = "demo"  # the grader puts the submission\'s owner here'


def cell(source: str, *, locked: bool) -> NotebookNode:
    return new_code_cell(source, metadata={"nbgrader": {"locked": locked}})


def filled(student: str, *cells: NotebookNode) -> list[str]:
    notebook = new_notebook(cells=list(cells))
    NameOwner().preprocess(notebook, {"nbgrader": {"student": student}})
    return [each.source for each in notebook.cells]


@pytest.mark.parametrize(
    "student",
    [
        "ada",
        "o'brien",
        'say "no"',
        "back\\slash\\g<1>",
        "\\1",
        "new\nline",
        "müller",
        "李",
        "a\u2028b",
    ],
)
def test_the_owners_id_arrives_as_it_is(student: str) -> None:
    source = f"import json\n{LINE}\nfound = STUDENT\n"
    (text,) = filled(student, cell(source, locked=True))
    assert len(text.splitlines()) == 3
    names: dict[str, object] = {}
    exec(text, names)
    assert names["found"] == student


def test_the_line_is_filled_wherever_a_locked_cell_has_it_and_nowhere_else() -> None:
    indented = f"if True:\n    {LINE}"
    own, text = cell(LINE, locked=False), new_markdown_cell(LINE)
    assert filled("ada", cell(indented, locked=True), own, text) == [
        indented.replace('"demo"', "'ada'"),
        LINE,
        LINE,
    ]


def test_the_line_can_be_filled_again_for_somebody_else() -> None:
    (once,) = filled("ada", cell(LINE, locked=True))
    assert filled("bo", cell(once, locked=True)) == [LINE.replace('"demo"', "'bo'")]


def test_the_owner_is_filled_in_after_the_locked_cells_are_back() -> None:
    names = [step.__name__ for step in sanitize_steps()]
    assert names.index("NameOwner") == names.index("RestoreCells") + 1
