"""Run an assignment's cells in this process, as autograding would, without a kernel.

A kernel costs half a second and its pages of messages; twenty wrong solutions need neither. Marks
follow the course's rule: an error in a test cell gives 0, else all its points.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import functools
import io
import re
import sys
import tempfile
import traceback
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, ClearSolutions

from milia.authoring.beside import BESIDE, given_beside
from milia.authoring.secret import DEMO, fill
from milia.authoring.text import read

TEXTS = Path(__file__).resolve().parents[2] / "text" / "assignments"
HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS\n(.*?)### END HIDDEN TESTS", re.DOTALL)


@dataclass
class Outcome:
    """What happened in one code cell."""

    grade_id: str
    points: float
    output: str = ""
    stderr: str = ""
    error: BaseException | None = None
    line: int | None = None
    """The line of the cell itself in which the error came up."""

    @property
    def earned(self) -> float:
        return 0.0 if self.error else self.points


@dataclass
class Run:
    """The outcomes of a notebook's code cells, in order."""

    cells: list[Outcome] = field(default_factory=list)

    @property
    def tests(self) -> dict[str, Outcome]:
        return {cell.grade_id: cell for cell in self.cells if cell.points}

    @property
    def score(self) -> float:
        return sum(cell.earned for cell in self.cells)

    @property
    def lost(self) -> set[str]:
        return {name for name, cell in self.tests.items() if cell.earned < cell.points}


def source_notebook(name: str) -> NotebookNode:
    """Return the instructor's notebook, with the demo secret in its hidden tests."""
    return copy.deepcopy(_source(name))


def student_notebook(name: str) -> NotebookNode:
    """Return what nbgrader makes of it for students: no solutions, hidden tests or mark schemes."""
    return copy.deepcopy(_release(name))


@functools.cache
def _source(name: str) -> NotebookNode:
    notebook = read(TEXTS / f"{name}.py")
    for cell in notebook.cells:
        cell.source = fill(cell.source, DEMO)
    return notebook


@functools.cache
def _release(name: str) -> NotebookNode:
    notebook = source_notebook(name)
    for step in (ClearSolutions(), ClearHiddenTests(), ClearMarkScheme()):
        notebook, _ = step.preprocess(notebook, {})
    return notebook


def handed_in(name: str, answers: Mapping[str, str] | None = None) -> NotebookNode:
    """Return the instructor's tests around a student's answers; one not given is the stub."""
    notebook = source_notebook(name)
    stubs = {_grade_id(cell): cell.source for cell in student_notebook(name).cells}
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = (answers or {}).get(_grade_id(cell), stubs[_grade_id(cell)])
    return notebook


def answer_cells(notebook: NotebookNode) -> dict[str, str]:
    """Return the sources of the code cells in which a student writes."""
    return {
        _grade_id(cell): cell.source
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.metadata["nbgrader"]["solution"]
    }


def run(notebook: NotebookNode) -> Run:
    """Execute the code cells one after the other in one namespace and a folder of their own."""
    space: dict[str, object] = {"__name__": "__main__"}
    result = Run()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for name in BESIDE:
            for beside, content in given_beside(name, DEMO).items():
                Path(beside).write_bytes(content)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                result.cells.append(_execute(cell, space))
    return result


# One notebook is run some hundred times with another answer in it.
_compiled = functools.cache(functools.partial(compile, mode="exec"))


def _execute(cell: NotebookNode, space: dict[str, object]) -> Outcome:
    meta = cell.metadata.get("nbgrader", {})
    outcome = Outcome(_grade_id(cell), meta.get("points", 0) if meta.get("grade") else 0)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), _warnings_to_stderr():
        try:
            exec(_compiled(cell.source, f"<{outcome.grade_id}>"), space)
        except BaseException as error:
            outcome.error, outcome.line = error, _line(error, f"<{outcome.grade_id}>")
    outcome.output, outcome.stderr = out.getvalue(), err.getvalue()
    return outcome


@contextlib.contextmanager
def _warnings_to_stderr() -> Iterator[None]:
    """Print warnings as a kernel does; pytest would collect them instead."""

    def show(message: Warning | str, category: type[Warning], *place: Any) -> None:
        sys.stderr.write(warnings.formatwarning(message, category, *place[:2]))

    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.showwarning = show
        yield


def _line(error: BaseException, name: str) -> int | None:
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in frames if frame.filename == name), None)


def _grade_id(cell: NotebookNode) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", cell.id))


def hidden_asserts(notebook: NotebookNode) -> dict[str, set[int]]:
    """Return the lines of the asserts between hidden-test markers, by test cell."""
    found: dict[str, set[int]] = {}
    for cell in notebook.cells:
        match = HIDDEN.search(cell.source)
        if match:
            start = cell.source[: match.start()].count("\n")
            nodes = ast.walk(ast.parse(cell.source))
            found[_grade_id(cell)] = {
                node.lineno
                for node in nodes
                if isinstance(node, ast.Assert) and node.lineno > start
            }
    return found
