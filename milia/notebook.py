"""The cells of a notebook file, read without nbformat, which takes long to load."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Cell(NamedTuple):
    """A cell: ``markdown``, ``code`` or ``raw``, its text, its outputs as nbformat has them.

    `role` is its nbgrader metadata, empty where there is none or it is not in order.
    """

    kind: str
    source: str
    outputs: list[dict[str, Any]]
    role: dict[str, Any]


def cells_of(content: bytes) -> list[Cell]:
    """Return the cells in a file's content.

    Raises
    ------
    ValueError
        If it is not the content of a notebook.
    """
    try:
        return [
            Cell(cell["cell_type"], "".join(cell["source"]), cell.get("outputs", []), _role(cell))
            for cell in json.loads(content)["cells"]
        ]
    except (ValueError, KeyError, TypeError) as problem:
        raise ValueError("This is not a notebook.") from problem


def _role(cell: dict[str, Any]) -> dict[str, Any]:
    """Return a cell's nbgrader metadata; none where it is not in order."""
    metadata = cell.get("metadata")
    role = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    return role if isinstance(role, dict) else {}
