"""Eight simulated students, and what each of them writes into the released notebook.

Nothing is kept here that a student could hand in: right answers are read from the instructor's
notebook when the class is played.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

_MARKS = re.compile(r"^\s*### (BEGIN|END) SOLUTION\n?", re.MULTILINE)
_WRONG = {
    "raise NotImplementedError()": "return None",
    "YOUR ANSWER HERE": "The name must be right, because a web page uses it.",
}
_JUNK = "I could not open the notebook, so here are my answers in plain text.\n"


@dataclass(frozen=True)
class Student:
    """A member of the simulated class.

    Attributes
    ----------
    name : str
        The user name; the students are invented.
    story : str
        What they hand in, for the table of grades.
    work : callable or None
        Given the path of the fetched notebook and that of the instructor's, write the answers;
        `None` for a student who hands nothing in.
    late : bool
        Whether they hand in after the deadline.
    """

    name: str
    story: str
    work: Callable[[Path, Path], None] | None
    late: bool = False


def _everything(mine: Path, source: Path) -> None:
    """Answer everything as the instructor would."""
    _write(mine, [(index, answer) for index, answer in _answers(source)])


def _half(mine: Path, source: Path) -> None:
    """Answer the first half of the code cells, and none of the rest."""
    answers = list(_answers(source))
    _write(mine, answers[: len(answers) // 2])


def _nothing(_mine: Path, _: Path) -> None:
    """Leave the notebook as it was fetched."""


def _wrong(mine: Path, _: Path) -> None:
    """Fill every answer cell with something that runs and is wrong."""
    notebook = _read(mine)
    for cell in notebook.cells:
        for stub, wrong in _WRONG.items():
            cell.source = cell.source.replace(stub, wrong)
    _save(notebook, mine)


def _crashing(mine: Path, source: Path) -> None:
    """Answer the first code cell, and end the kernel in the second."""
    answers = list(_answers(source))
    grade_id, _ = answers[1]
    _write(mine, [answers[0], (grade_id, "import os\n\nos._exit(1)")])


def _junk(mine: Path, _: Path) -> None:
    """Put a text where the notebook was."""
    mine.write_text(_JUNK, encoding="utf-8")


CLASS = [
    Student("ada", "the model answer", _everything),
    Student("bo", "half of it", _half),
    Student("cem", "the notebook as fetched", _nothing),
    Student("dalia", "wrong answers", _wrong),
    Student("emeka", "the model answer, late", _everything, late=True),
    Student("farah", "a cell that kills the kernel", _crashing),
    Student("goran", "nothing", None),
    Student("hana", "a text, not a notebook", _junk),
]


def _answers(source: Path) -> Iterator[tuple[str, str]]:
    """Yield the grade id and the instructor's text of each answer cell."""
    for cell in _read(source).cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            yield cell.metadata.nbgrader.grade_id, _MARKS.sub("", cell.source)


def _write(notebook: Path, answers: list[tuple[str, str]]) -> None:
    """Put answers into a notebook's cells, by grade id."""
    content, by_id = _read(notebook), dict(answers)
    for cell in content.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = by_id.get(grade_id, cell.source)
    _save(content, notebook)


def _read(path: Path) -> NotebookNode:
    """Read a notebook."""
    notebook: NotebookNode = nbformat.read(path, as_version=4)
    return notebook


def _save(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook."""
    nbformat.write(notebook, path)
