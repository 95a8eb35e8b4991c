"""Twelve simulated students, and what each of them writes into the released notebook.

Nothing is kept here that a student could hand in: right answers are read from the instructor's
notebook when the class is played.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

_MARKS = re.compile(r"^\s*### (BEGIN|END) SOLUTION\n?", re.MULTILINE)
_WRONG = {
    "raise NotImplementedError()": "return None",
    "YOUR ANSWER HERE": "The name must be right, because a web page uses it.",
}
_OWN_NAME = 'return "demo"'
_SCRIPT = (
    "<script>document.title = 'mine'</script> Milia hold keratin. <img src=x onerror=alert(1)>"
)
_LOUD = "print('milium ' * 400_000)"
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
        `None` for a student who hands nothing in. The fetched notebook lies in a folder of the
        assignment, and that one in a folder of the student's name.
    late : bool
        Whether they hand in after the deadline.
    """

    name: str
    story: str
    work: Callable[[Path, Path], None] | None
    late: bool = False


def _everything(mine: Path, source: Path) -> None:
    """Answer everything as the instructor would."""
    _write(mine, _answers(source, _owner(mine)))


def _half(mine: Path, source: Path) -> None:
    """Answer the first half of the code cells, and none of the rest."""
    answers = _answers(source, _owner(mine))
    _write(mine, dict(list(answers.items())[: len(answers) // 2]))


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
    (first, answer), (second, _) = list(_answers(source, _owner(mine)).items())[:2]
    _write(mine, {first: answer, second: "import os\n\nos._exit(1)"})


def _junk(mine: Path, _: Path) -> None:
    """Put a text where the notebook was."""
    mine.write_text(_JUNK, encoding="utf-8")


def _points_of_her_own(mine: Path, source: Path) -> None:
    """Copy a test cell, and raise the points of both."""
    _everything(mine, source)
    notebook = _read(mine)
    index, test = next((i, cell) for i, cell in enumerate(notebook.cells) if _is_test(cell))
    test.metadata.nbgrader.points = 100
    copy = deepcopy(test)
    copy.id = "copied"
    notebook.cells.insert(index, copy)
    _save(notebook, mine)


def _without_tests(mine: Path, source: Path) -> None:
    """Answer everything, and delete the test cells."""
    _everything(mine, source)
    notebook = _read(mine)
    notebook.cells = [cell for cell in notebook.cells if not _is_test(cell)]
    _save(notebook, mine)


def _loud(mine: Path, source: Path) -> None:
    """Answer everything, and print three million letters first."""
    _everything(mine, source)
    notebook = _read(mine)
    notebook.cells.insert(0, new_code_cell(_LOUD))
    _save(notebook, mine)


def _script(mine: Path, source: Path) -> None:
    """Answer everything, and put a script into the written answers."""
    _everything(mine, source)
    notebook = _read(mine)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = _SCRIPT
    _save(notebook, mine)


CLASS = [
    Student("ada", "the model answer", _everything),
    Student("bo", "half of it", _half),
    Student("cem", "the notebook as fetched", _nothing),
    Student("dalia", "wrong answers", _wrong),
    Student("emeka", "the model answer, late", _everything, late=True),
    Student("farah", "a cell that kills the kernel", _crashing),
    Student("goran", "nothing", None),
    Student("hana", "a text, not a notebook", _junk),
    Student("ida", "the model answer, a test copied at 100 points", _points_of_her_own),
    Student("jun", "the model answer, the tests deleted", _without_tests),
    Student("kofi", "the model answer, and 3 MB of print", _loud),
    Student("lena", "the model answer, a script in the text", _script),
]


def _answers(source: Path, name: str) -> dict[str, str]:
    """Return the instructor's text of each answer cell, by grade id, with the student's name."""
    return {
        cell.metadata.nbgrader.grade_id: _MARKS.sub("", cell.source).replace(
            _OWN_NAME, f"return {name!r}"
        )
        for cell in _read(source).cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }


def _owner(mine: Path) -> str:
    """Return the student in whose folder an assignment lies."""
    return mine.parents[1].name


def _is_test(cell: NotebookNode) -> bool:
    """Tell whether a cell holds tests."""
    role = cell.metadata.get("nbgrader", {})
    return bool(cell.cell_type == "code" and role.get("grade") and role.get("locked"))


def _write(notebook: Path, answers: dict[str, str]) -> None:
    """Put answers into a notebook's cells, by grade id."""
    content = _read(notebook)
    for cell in content.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(grade_id, cell.source)
    _save(content, notebook)


def _read(path: Path) -> NotebookNode:
    """Read a notebook."""
    notebook: NotebookNode = nbformat.read(path, as_version=4)
    return notebook


def _save(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook."""
    nbformat.write(notebook, path)
