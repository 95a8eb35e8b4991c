"""Read a submitted notebook, whatever arrived under its name: a sound one, or a refusal.

What comes out is built anew from the parts that grading needs, so that no oddity of the file
(outputs, widget states, wrong types, missing or doubled ids, a byte order mark) reaches a later
step.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import nbformat
from nbformat import NotebookNode

MOST_BYTES = 64 * 2**20
"""The largest notebook that is read."""
MOST_PIECES = 2_000_000
"""The most values that its JSON may hold, so that reading it cannot use up the memory."""
MOST_CELLS = 500
MOST_CHARACTERS = 1_000_000
"""The longest cell."""
DEEPEST = 8
"""How many levels of a cell's metadata are kept."""
LONGEST_NUMBER = 18
"""Digits of a whole number; a longer one, which nothing in a notebook needs, is read as 0."""
_HAND_IN_AGAIN = "Open it in JupyterLab, save it, and hand it in again."
_CLEAR = "Clear its outputs (menu Edit, Clear Outputs of All Cells), save it, and hand it in again."
_DAMAGED = f"The file is not a notebook, or only a part of one. {_HAND_IN_AGAIN}"
_OLD, _CURRENT = 3, 4
"""The formats of notebooks that are read."""
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Refused(ValueError):  # noqa: N818 (an outcome, not a fault)
    """A file that is no notebook, with one sentence for the student and the instructor."""


def read_notebook(content: bytes) -> NotebookNode:
    """Build a sound notebook of format 4.5 from the content of a file.

    Parameters
    ----------
    content : bytes
        The file; one byte more than `MOST_BYTES` suffices to see that it is too large.

    Returns
    -------
    NotebookNode
        Its cells without outputs, and its metadata without widgets. Of two equal keys the last
        one counts, as in JupyterLab; numbers that JSON does not have become nothing.

    Raises
    ------
    Refused
        If it is not a notebook, or too large.
    """
    found = _parsed(content)
    if not isinstance(found, dict):
        raise Refused(f"The file is not a notebook. {_HAND_IN_AGAIN}")
    found = _of_format_4(found)
    cells = found.get("cells")
    if not isinstance(cells, list):
        raise Refused(f"The notebook has no list of cells. {_HAND_IN_AGAIN}")
    if len(cells) > MOST_CELLS:
        raise Refused(f"The notebook has {len(cells)} cells; the limit is {MOST_CELLS}.")
    metadata = {key: part for key, part in _dict(found.get("metadata")).items() if key != "widgets"}
    sound: NotebookNode = nbformat.from_dict(
        {
            "nbformat": _CURRENT,
            "nbformat_minor": 5,
            "metadata": metadata,
            "cells": [*_sound_cells(cells)],
        }
    )
    return sound


def _parsed(content: bytes) -> Any:
    """Parse JSON in any Unicode encoding, within the limits."""
    if len(content) > MOST_BYTES:
        raise Refused(f"The notebook is larger than {MOST_BYTES // 2**20} MB. {_CLEAR}")
    if not content.strip():
        raise Refused("There is no notebook: the file is empty.")
    if sum(map(content.count, (b"{", b"[", b","))) > MOST_PIECES:
        raise Refused(
            "The notebook holds too many values. Clear its outputs, and hand it in again."
        )
    try:
        return json.loads(content, parse_int=_number, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        raise Refused(
            f"The file is not a notebook, or only a part of one. {_HAND_IN_AGAIN}"
        ) from None


def _number(digits: str) -> int:
    """Read a whole number, unless it is too long to be one."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else 0


def _of_format_4(found: dict[str, Any]) -> dict[str, Any]:
    """Bring a notebook of format 3 to format 4, and refuse any other."""
    if found.get("nbformat") == _CURRENT:
        return found
    if found.get("nbformat") != _OLD:
        raise Refused(f"The notebook's format is neither 3 nor 4. {_HAND_IN_AGAIN}")
    try:
        upgraded: dict[str, Any] = nbformat.convert(nbformat.from_dict(found), _CURRENT)
    except Exception:
        raise Refused(f"The notebook of format 3 is damaged. {_HAND_IN_AGAIN}") from None
    return upgraded


def _sound_cells(cells: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield each cell built anew, with an id of its own."""
    taken: set[str] = set()
    for number, cell in enumerate(cells, start=1):
        if not isinstance(cell, dict) or cell.get("cell_type") not in ("code", "markdown", "raw"):
            raise Refused(f"Cell {number} of the notebook is not a cell. {_HAND_IN_AGAIN}")
        ident = cell.get("id")
        if not isinstance(ident, str) or not _ID.fullmatch(ident) or ident in taken:
            ident = f"submitted-{number}"
        taken.add(ident)
        yield _sound(cell, number) | {"id": ident}


def _sound(cell: dict[str, Any], number: int) -> dict[str, Any]:
    """Build one cell anew from its kind, its text, its metadata and its pictures."""
    built = {
        "cell_type": cell["cell_type"],
        "source": _text(cell.get("source"), number),
        "metadata": _dict(cell.get("metadata")),
    }
    if cell["cell_type"] == "code":
        return built | {"outputs": [], "execution_count": None}
    pictures = _dict(cell.get("attachments"))
    return built | {"attachments": pictures} if pictures else built


def _text(source: Any, number: int) -> str:
    """Return a cell's text with plain line ends."""
    lines = source if isinstance(source, list) else [source]
    if not all(isinstance(line, str) for line in lines):
        raise Refused(f"Cell {number} of the notebook has no text. {_HAND_IN_AGAIN}")
    text = "".join(lines)
    if len(text) > MOST_CHARACTERS:
        raise Refused(
            f"Cell {number} of the notebook has {len(text)} characters; the limit is "
            f"{MOST_CHARACTERS}."
        )
    return _encodable(text.replace("\r\n", "\n").replace("\r", "\n"))


def _encodable(text: str) -> str:
    """Replace halves of characters, which no file can be written with."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _dict(value: Any) -> dict[str, Any]:
    """Return metadata cut off where it is too deep, and nothing for what is no metadata."""
    cut = _cut(value, DEEPEST)
    return cut if isinstance(cut, dict) else {}


def _cut(value: Any, levels: int) -> Any:
    """Copy a value of JSON down to a number of levels."""
    if isinstance(value, str):
        return _encodable(value)
    if isinstance(value, (dict, list)) and not levels:
        return None
    if isinstance(value, dict):
        return {_encodable(key): _cut(part, levels - 1) for key, part in value.items()}
    if isinstance(value, list):
        return [_cut(part, levels - 1) for part in value]
    return value
