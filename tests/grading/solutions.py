"""The solutions of each assignment, right and wrong, and the marks that they get."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from answers.kinds import Slip, Whole
from runner import TEXTS, Run, answer_cells, handed_in, run, source_notebook

_ANSWERS = Path(__file__).resolve().parent / "answers"
ASSIGNMENTS = sorted(
    path.stem for path in TEXTS.glob("*.py") if (_ANSWERS / f"wrong_{path.name}").exists()
)


@dataclass(frozen=True)
class Wrong:
    """A wrong solution of an assignment, named so that a table of results can be read."""

    assignment: str
    number: int

    @property
    def solution(self) -> Slip | Whole:
        return wrong_solutions(self.assignment)[self.number]

    def __str__(self) -> str:
        return f"{self.assignment.partition('_')[0]}: {self.solution.name}"

    @property
    def answers(self) -> dict[str, str]:
        own = model(self.assignment)
        return own | self.solution.answers(own)

    def run(self) -> Run:
        return _outcome(self.assignment, self.number)

    def run_without_the_visible_checks(self) -> Run:
        """Run the hidden tests alone: what the visible ones try can be written down."""
        notebook = handed_in(self.assignment, self.answers)
        for cell in notebook.cells:
            if cell.metadata["nbgrader"]["grade"]:
                cell.source = re.sub(r"^check\..*$", "", cell.source, flags=re.MULTILINE)
        return run(notebook)


@functools.cache
def _outcome(assignment: str, number: int) -> Run:
    return run(handed_in(assignment, Wrong(assignment, number).answers))


@functools.cache
def model(assignment: str) -> dict[str, str]:
    """Return the model answer: the source of each answer cell in code."""
    return answer_cells(source_notebook(assignment))


def right_solutions(assignment: str) -> Mapping[str, dict[str, str]]:
    """Return correct solutions other than the model answer, by name."""
    found: Mapping[str, dict[str, str]] = _module("right", assignment).RIGHT
    return found


def wrong_solutions(assignment: str) -> list[Slip | Whole]:
    """Return the solutions that lose something, those with one slip first."""
    return [*_module("slips", assignment).SLIPS, *_module("wrong", assignment).WHOLE]


def all_wrong(assignment: str) -> list[Wrong]:
    """Return the wrong solutions of an assignment."""
    return [Wrong(assignment, number) for number in range(len(wrong_solutions(assignment)))]


def _module(kind: str, assignment: str) -> ModuleType:
    return importlib.import_module(f"answers.{kind}_{assignment}")
