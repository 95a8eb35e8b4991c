"""Mend a student's notebook without touching an answer or a cell of the student's own.

The steps: of copies one counts, untouched ones go, the others become cells of the student's own;
locked cells are as they were handed out; missing ones come back; the order is the assignment's,
and each cell of the student's own stays behind the cell that it stood behind.
"""

from __future__ import annotations

import json
import shutil
from copy import deepcopy
from itertools import chain, count
from pathlib import Path
from typing import Any
from uuid import uuid4

from milia.handin.findings import changed, put_back, settled, written
from milia.handin.work import BACKUP, Cell, Work, read

_WITH_CELL_IDS = 5
"""The minor version of the notebook format from which cells have ids."""
_OF_THE_ASSIGNMENT = ("nbgrader", "deletable", "editable")

_Raw = dict[str, Any]


def mend(copy: Path, original: Path) -> Path | None:
    """Mend a student's file, and return where it stands as it was.

    Parameters
    ----------
    copy : Path
        The student's notebook.
    original : Path
        The one that was handed out.

    Returns
    -------
    Path or None
        The backup; `None` if there was nothing to mend.

    Raises
    ------
    HandInError
        If one of them is not a notebook.
    """
    mine = read(copy)
    cells = mended(mine, read(original))
    if cells == [cell.raw for cell in mine.cells]:
        return None
    backup = keep(copy)
    fresh = copy.with_name(f".{copy.name}.mended")
    text = json.dumps(mine.content | {"cells": cells}, indent=1, ensure_ascii=False, sort_keys=True)
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(copy)
    return backup


def mended(mine: Work, ours: Work) -> list[_Raw]:
    """Return the cells of a student's notebook, mended.

    Parameters
    ----------
    mine : Work
        The student's notebook; it stays as it is.
    ours : Work
        The one that was handed out.

    Returns
    -------
    list of dict
        Cells as a notebook file has them.
    """
    named: dict[str | None, Cell] = {theirs.name: theirs for theirs in ours.cells}
    kept: dict[str | None, Cell] = {
        name: settled(cells, named[name]) for name, cells in mine.by_name().items() if name in named
    }
    own = _own_cells(mine, named, kept)
    cells = own.get(None, [])
    for name, theirs in named.items():
        if name in kept:
            cells.append(_restored(kept[name], theirs))
        elif put_back(theirs, mine):
            cells.append(deepcopy(theirs.raw))
        cells += own.get(name, [])
    return _with_ids(cells, mine)


def _own_cells(
    mine: Work, named: dict[str | None, Cell], kept: dict[str | None, Cell]
) -> dict[str | None, list[_Raw]]:
    """Gather the student's own cells, and written copies, by the cell that they stand behind."""
    own: dict[str | None, list[_Raw]] = {}
    behind: str | None = None
    for cell in mine.cells:
        if cell is kept.get(cell.name):
            behind = cell.name
        elif cell.name not in named:
            own.setdefault(behind, []).append(cell.raw)
        elif written(cell, named[cell.name]):
            own.setdefault(behind, []).append(_own(cell))
    return own


def _restored(cell: Cell, theirs: Cell) -> _Raw:
    """Return a cell of the assignment as it was handed out; an answer keeps its text."""
    if not changed(cell, theirs):
        return cell.raw
    raw = deepcopy(theirs.raw)
    if "id" in cell.raw:
        raw["id"] = cell.raw["id"]
    if theirs.is_answer:
        raw["source"] = cell.raw["source"]
    return raw


def _own(cell: Cell) -> _Raw:
    """Return a cell as one of the student's own, which they can delete."""
    raw = deepcopy(cell.raw)
    for key in _OF_THE_ASSIGNMENT:
        raw["metadata"].pop(key, None)
    return raw


def _with_ids(cells: list[_Raw], mine: Work) -> list[_Raw]:
    """Give each cell an id of its own, or none where the notebook's format has none."""
    has_ids = mine.content.get("nbformat_minor", 0) >= _WITH_CELL_IDS
    seen: set[object] = set()
    fitting = []
    for raw in cells:
        own_id = raw.get("id") if raw.get("id") not in seen else uuid4().hex[:8]
        seen.add(own_id)
        rest = {key: value for key, value in raw.items() if key != "id"}
        fitting.append(rest | {"id": own_id or uuid4().hex[:8]} if has_ids else rest)
    return fitting


def keep(copy: Path) -> Path | None:
    """Copy a file, if there is one, to a name beside it that no file has yet, and return that."""
    if not copy.exists():
        return None
    marks = chain([BACKUP], (f"{BACKUP} {number}" for number in count(2)))
    names = (copy.with_name(f"{copy.stem} ({mark}){copy.suffix}") for mark in marks)
    backup = next(name for name in names if not name.exists())
    shutil.copyfile(copy, backup)
    return backup
