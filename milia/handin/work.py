"""A student's notebook and the one that was handed out, cell by cell, as they stand in their files.

The files are read without nbformat, which takes long to load and refuses what can be mended.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from milia.data import ROOT
from milia.notebook import Cell as Read
from milia.notebook import cells_of

_FUNCTION = re.compile(r"^def (\w+)", re.MULTILINE)
BACKUP = "before mending"
_BESIDE = (BACKUP, "new version")


class HandInError(ValueError):
    """An assignment that cannot be handed in as it is."""


@dataclass(frozen=True)
class Cell:
    """A cell with the heading under which it stands.

    Attributes
    ----------
    raw : dict
        The cell as its file has it.
    read : milia.notebook.Cell
        The same, made safe to read.
    heading : str
        The last heading of the second level before it.
    """

    raw: dict[str, Any]
    read: Read
    heading: str

    @property
    def name(self) -> str | None:
        """Its grade id, if it bears one."""
        found = self.read.role.get("grade_id")
        return found if isinstance(found, str) else None

    @property
    def is_answer(self) -> bool:
        """Whether a student writes in it."""
        return bool(self.read.role.get("solution"))

    @property
    def count(self) -> int | None:
        """The number of its last run, if it was run."""
        found = self.raw.get("execution_count")
        return found if isinstance(found, int) else None

    def __str__(self) -> str:
        if self.name and self.is_answer:
            defined = _FUNCTION.search(self.read.source) if self.read.kind == "code" else None
            function = f" {defined[1]}()" if defined else ""
            return f"the answer{function} under '{self.heading}'"
        start = textwrap.shorten(self.read.source.strip().partition("\n")[0], 60, placeholder=" …")
        kind = "cell" if self.name else "cell of your own"
        return f"the {kind} under '{self.heading}' that begins with '{start}'"


@dataclass(frozen=True)
class Work:
    """A notebook: its content, its cells, and how many bytes its file has."""

    content: dict[str, Any]
    cells: list[Cell]
    size: int

    def by_name(self) -> dict[str, list[Cell]]:
        """Return the cells that bear each grade id, in the order of the notebook."""
        found: dict[str, list[Cell]] = {}
        for cell in self.cells:
            if cell.name:
                found.setdefault(cell.name, []).append(cell)
        return found


def read(path: Path) -> Work:
    """Read a notebook.

    Raises
    ------
    HandInError
        If the file is not a notebook.
    """
    content = path.read_bytes()
    try:
        safe = cells_of(content)
    except (ValueError, RecursionError):
        raise HandInError(
            f"{path} is not a notebook any more: copy your answers into a fresh one."
        ) from None
    whole = json.loads(content)
    cells, heading = [], "the opening"
    for raw, cell in zip(whole["cells"], safe, strict=True):
        if cell.kind == "markdown":
            titles = [line for line in cell.source.splitlines() if line.startswith("## ")]
            heading = titles[-1].removeprefix("## ") if titles else heading
        cells.append(Cell(raw, cell, heading))
    return Work(whole, cells, len(content))


def original(assignment: str, folder: Path) -> Path:
    """Return where an assignment stands as it was handed out: beside the folder, or in the library.

    Raises
    ------
    HandInError
        If the course has no such assignment.
    """
    known = {path.parent.name: path for place in _places(folder) for path in _released(place)}
    if assignment not in known:
        have = ", ".join(sorted(known)) or "none"
        raise HandInError(f"The course has no assignment {assignment}; it has {have}.")
    return known[assignment]


def assignments(folder: Path) -> list[str]:
    """Return the names of the course's assignments."""
    return sorted({path.parent.name for place in _places(folder) for path in _released(place)})


def _places(folder: Path) -> list[Path]:
    """Return where releases can be, the nearer ones last."""
    return [ROOT / "release", folder.resolve().parent / "release"]


def _released(place: Path) -> list[Path]:
    """Return the released notebooks in a folder."""
    return [path for path in place.glob("*/*.ipynb") if path.stem == path.parent.name]


def student_copy(assignment: str, folder: Path) -> Path:
    """Return where a student's copy should stand."""
    return folder / assignment / f"{assignment}.ipynb"


def beside(copy: Path, ours: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each file that was handed out beside the notebook and is not so with the student.

    Where it should be comes first, then where it was handed out.
    """
    handed_out = (path for path in sorted(ours.parent.rglob("*")) if path.suffix != ".ipynb")
    for path in filter(Path.is_file, handed_out):
        mine = copy.parent / path.relative_to(ours.parent)
        if not mine.is_file() or mine.read_bytes() != path.read_bytes():
            yield mine, path


def misnamed(assignment: str, folder: Path) -> list[Path]:
    """Return notebooks that may be a student's copy under another name."""
    near = [*(folder / assignment).glob("*.ipynb"), *folder.glob(f"{assignment}*.ipynb")]
    right = student_copy(assignment, folder)
    return sorted(
        path for path in near if path != right and not any(word in path.stem for word in _BESIDE)
    )


def need_copy(assignment: str, folder: Path) -> Path:
    """Return a student's copy.

    Raises
    ------
    HandInError
        If it is not there; the sentence names a notebook that may be it.
    """
    copy = student_copy(assignment, folder)
    if copy.is_file():
        return copy
    near = misnamed(assignment, folder)
    if near:
        raise HandInError(
            f"There is no {copy}, and {near[0]} may be it: grading looks for the first name, so "
            "give it that one."
        )
    if (folder.resolve().parent / assignment).is_dir():
        raise HandInError(
            f"There is no {copy}. Run this in the folder that holds {folder.name}, not within it."
        )
    raise HandInError(
        f"There is no {copy}. Start `milia lab` once to get the assignment {assignment}, "
        "and keep the notebook's name as it is."
    )
