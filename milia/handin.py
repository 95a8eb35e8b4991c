"""The student's side of an assignment: pack it for handing in, and say what stands out."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from milia.data import ROOT
from milia.notebook import cells_of


class HandInError(ValueError):
    """An assignment that cannot be handed in as it is."""


def pack(assignment: str, folder: Path) -> Path:
    """Zip a student's copy of an assignment, and return the zip's path.

    Parameters
    ----------
    assignment
        The assignment's name, for example ``a1_name_it``.
    folder
        The student's folder, in which the assignment has a folder of its own.

    Raises
    ------
    HandInError
        If the notebook is missing or is not a notebook.
    """
    notebook = folder / assignment / f"{assignment}.ipynb"
    _check_notebook(notebook, assignment)
    target = folder / f"{assignment}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(notebook, notebook.name)
    return target


def look_over(assignment: str, folder: Path) -> list[str]:
    """Return what stands out in a student's copy of an assignment: see `remarks`.

    A copy that is missing, and an assignment that this course does not have, give none.
    """
    notebook = folder / assignment / f"{assignment}.ipynb"
    original = ROOT / "release" / assignment / notebook.name
    if not (notebook.exists() and original.exists()):
        return []
    return remarks(notebook.read_bytes(), original.read_bytes())


def _check_notebook(notebook: Path, assignment: str) -> None:
    """Refuse a file that the grader could not read."""
    if not notebook.exists():
        raise HandInError(
            f"There is no {notebook}. Start `milia lab` once to get the assignment {assignment}, "
            "and keep the notebook's name as it is."
        )
    try:
        cells_of(notebook.read_bytes())
    except ValueError:
        raise HandInError(
            f"{notebook} is not a notebook any more: copy your answers into a fresh one."
        ) from None


def remarks(notebook: bytes, original: bytes) -> list[str]:
    """Compare a student's notebook with the assignment as it was handed out.

    Parameters
    ----------
    notebook : bytes
        The student's file.
    original : bytes
        The file that was handed out.

    Returns
    -------
    list of str
        One sentence for each answer that is still empty, and for each cell of the assignment that
        is there more than once or not at all.
    """
    mine = list(_marked(notebook))
    times = Counter(cell.name for cell in mine)
    written = {cell.name: cell.source for cell in mine}
    found = []
    for cell in _marked(original):
        if times[cell.name] == 0:
            found.append(f"Missing: {cell}. Grading puts it back as it was handed out.")
        elif times[cell.name] > 1:
            found.append(f"There {times[cell.name]} times: {cell}. Delete the copies.")
        elif cell.is_answer and written[cell.name].strip() == cell.source.strip():
            found.append(f"Still empty: {cell}.")
    return found


class _Marked(NamedTuple):
    """A cell with a grade id, and the heading under which it stands."""

    name: str
    source: str
    is_answer: bool
    heading: str

    def __str__(self) -> str:
        if self.is_answer:
            return f"the answer under '{self.heading}'"
        start = self.source.strip().partition("\n")[0]
        return f"the cell under '{self.heading}' that begins with '{start[:60]}'"


def _marked(content: bytes) -> Iterator[_Marked]:
    """Yield the cells of a notebook that bear a grade id."""
    heading = "the opening"
    for cell in cells_of(content):
        if cell.kind == "markdown":
            titles = [line for line in cell.source.splitlines() if line.startswith("## ")]
            heading = titles[-1].removeprefix("## ") if titles else heading
        name = cell.role.get("grade_id")
        if isinstance(name, str):
            yield _Marked(name, cell.source, bool(cell.role.get("solution")), heading)
