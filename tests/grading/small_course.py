"""A small course of one assignment, graded by nbgrader itself in this process."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, GenerateAssignment, GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from milia.data import ROOT
from milia.grading import notes

Work = Callable[[NotebookNode], object]
NAME = "small"


def _cell(kind: str, source: str, grade_id: str, **role: object) -> NotebookNode:
    stock = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source, metadata={"nbgrader": {**stock, "grade_id": grade_id, **role}})


def _assignment() -> NotebookNode:
    solution = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
    hidden = "### BEGIN HIDDEN TESTS\nassert double(5) == 10\n### END HIDDEN TESTS"
    written = "### BEGIN SOLUTION\nIt grows.\n### END SOLUTION"
    return new_notebook(
        cells=[
            _cell("markdown", "# Double", "text", locked=True),
            _cell("code", "start = 2", "setup", locked=True),
            _cell("code", solution, "answer", solution=True),
            _cell("code", f"assert double(start) == 4\n{hidden}", "test", **_marked(2)),
            _cell("markdown", "What happens?", "prompt", task=True, locked=True, points=0),
            _cell("markdown", written, "written", grade=True, solution=True, points=3),
        ],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )


def _marked(points: int) -> dict[str, object]:
    return {"grade": True, "locked": True, "points": points}


def configured(root: Path) -> Config:
    """Load the course's own configuration, without making an exchange in the user's home."""
    with patch.dict(os.environ, MILIA_EXCHANGE=str(root / "exchange")):
        config: Config = PyFileConfigLoader("nbgrader_config.py", str(ROOT)).load_config()
    return config


class Course:
    """A course folder with the assignment released; `hand_in`, then `autograde`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.db = f"sqlite:///{(root / 'gradebook.db').as_posix()}"
        self._save(_assignment(), "source", ".")
        config = self.config = configured(root)
        config.CourseDirectory.update(root=str(root), db_url=self.db, assignment_id=NAME)
        GenerateAssignment(coursedir=CourseDirectory(config=config), config=config).start()

    def hand_in(self, student: str, work: Work) -> None:
        self._save(self.worked_on(work), "submitted", student)

    def worked_on(self, work: Work) -> NotebookNode:
        """Return the released notebook with the right answers in it, then worked on."""
        released = self.root / "release" / "." / NAME / f"{NAME}.ipynb"
        notebook = nbformat.read(released, as_version=4)
        cell(notebook, "answer").source = "def double(x):\n    return 2 * x"
        cell(notebook, "written").source = "It grows twofold."
        work(notebook)
        return notebook

    def _save(self, notebook: NotebookNode, stage: str, student: str) -> None:
        folder = self.root / stage / student / NAME
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / f"{NAME}.ipynb")

    def autograde(self) -> None:
        Autograde(coursedir=CourseDirectory(config=self.config), config=self.config).start()

    def feedback(self, student: str) -> str:
        """Write everybody's feedback, and return one student's page."""
        GenerateFeedback(coursedir=CourseDirectory(config=self.config), config=self.config).start()
        path = self.root / "feedback" / student / NAME / f"{NAME}.html"
        return path.read_text(encoding="utf-8")

    def points(self) -> dict[str, tuple[float | None, bool]]:
        """Return each student's points by the test, and whether the written answer waits."""
        with Gradebook(self.db) as gradebook:
            return {
                found.student.id: (
                    next(g.auto_score for g in found.notebooks[0].grades if g.name == "test"),
                    any(grade.needs_manual_grade for grade in found.notebooks[0].grades),
                )
                for found in gradebook.assignment_submissions(NAME)
            }

    def graded(self, student: str) -> NotebookNode:
        path = self.root / "autograded" / student / NAME / f"{NAME}.ipynb"
        return nbformat.read(path, as_version=4)

    def notes(self, student: str) -> str:
        return " ".join(notes.read(self.graded(student)))


def cell(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    return next(
        c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    )


def nothing(_: NotebookNode) -> None:
    """Leave the right answers as they are."""


def copied(grade_id: str, source: str | None = None) -> Work:
    def work(notebook: NotebookNode) -> None:
        original = cell(notebook, grade_id)
        twin = copy.deepcopy(original)
        twin.id = "a-copy"
        twin.source = original.source if source is None else source
        notebook.cells.insert(notebook.cells.index(original) + 1, twin)

    return work


def without(*grade_ids: str) -> Work:
    def work(notebook: NotebookNode) -> None:
        for grade_id in grade_ids:
            notebook.cells.remove(cell(notebook, grade_id))

    return work


def changed(grade_id: str, **role: object) -> Work:
    return lambda notebook: cell(notebook, grade_id).metadata.nbgrader.update(role)


def answered(source: str) -> Work:
    return lambda notebook: cell(notebook, "answer").update(source=source)
