"""A student's copy of assignment 1, worked on in a test."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from milia.data import ROOT

A1 = "a1_name_it"
RELEASED = ROOT / "release" / A1 / f"{A1}.ipynb"
Work = Callable[[NotebookNode], object]


def student_with(folder: Path, *work: Work) -> Path:
    """Give a student the assignment as it is handed out, worked on; return the copy."""
    notebook = nbformat.read(RELEASED, as_version=4)
    for step in work:
        step(notebook)
    path = folder / A1 / f"{A1}.ipynb"
    path.parent.mkdir(exist_ok=True)
    nbformat.write(notebook, path)
    return path


def whole(notebook: NotebookNode) -> None:
    """Answer everything, and run it from top to bottom."""
    for cell in notebook.cells:
        if cell.metadata.nbgrader.solution:
            cell.source = "my answer"
    run(notebook)


def run(notebook: NotebookNode) -> None:
    """Give the cells the numbers of a run from top to bottom."""
    code = (cell for cell in notebook.cells if cell.cell_type == "code")
    for number, cell in enumerate(code, start=1):
        cell.execution_count = number


def found(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    """Return the first cell with a grade id."""
    return next(
        cell
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    )


def twin(notebook: NotebookNode, grade_id: str, source: str | None = None) -> None:
    """Copy a cell behind itself, and write something else into the copy if asked."""
    original = found(notebook, grade_id)
    other = copy.deepcopy(original)
    other.id = f"twin-{len(notebook.cells)}"
    other.source = original.source if source is None else source
    notebook.cells.insert(notebook.cells.index(original) + 1, other)
