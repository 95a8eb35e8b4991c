"""An autograded notebook as the feedback page gets it, with whatever a student put into it."""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from milia.grading.feedback import page

WHOSE = {"student": "ada", "notebook": "small", "score": 3.25, "max_score": 5, "late_penalty": 0}
TASK = """What happens? Say it in `two` sentences.

=== BEGIN MARK SCHEME ===

**Rubric**

| level | what the answer looks like |
|---|---|
| 0 | empty |
| 4 | everything |

**An answer of level 4.** "The model answer."

=== END MARK SCHEME ==="""


def cell(kind: str, source: str, grade_id: str, **role: Any) -> NotebookNode:
    stock = {"grade": False, "solution": False, "locked": False, "task": False}
    made = (new_code_cell if kind == "code" else new_markdown_cell)(source)
    made.metadata["nbgrader"] = NotebookNode(stock | {"grade_id": grade_id} | role)
    return made


def graded() -> NotebookNode:
    """Return a notebook of one step with a test of 2 points and a written answer of 3."""
    test = cell(
        "code",
        "# Two numbers: the text's. (2 points)\ncheck()\nassert double(5) == 10",
        "test",
        grade=True,
        locked=True,
        points=2,
        score=2,
    )
    written = cell("markdown", "It grows.", "written", grade=True, solution=True, points=3)
    written.metadata.nbgrader.update(score=1.25, comment="Say *why*.")
    return new_notebook(
        cells=[
            cell("markdown", "# Assignment: Double\n\nText.", "text", locked=True),
            cell("markdown", "## Step 1\n\nMore text.", "step", locked=True),
            cell("code", "def double(x):\n    return 2 * x", "answer", solution=True),
            test,
            cell("markdown", TASK, "task", task=True, locked=True, points=0, score=0),
            written,
        ]
    )


def with_output(**data: str) -> NotebookNode:
    """Return the notebook with one result in the answer's cell, by type with `_` for `/`."""
    found = graded()
    bundle = {kind.replace("__", "+").replace("_", "/", 1): text for kind, text in data.items()}
    found.cells[2].outputs = [new_output("display_data", data=bundle)]
    return found


def shown(graded: NotebookNode, **whose: Any) -> str:
    """Return the feedback page."""
    return page(graded, WHOSE | whose)
