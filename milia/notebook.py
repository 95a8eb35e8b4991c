"""The cells of a notebook file, read without nbformat, which takes long to load."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Cell(NamedTuple):
    """A cell: ``markdown``, ``code`` or ``raw``, its text, and its outputs as nbformat has them."""

    kind: str
    source: str
    outputs: list[dict[str, Any]]


def cells_of(content: bytes) -> list[Cell]:
    """Return the cells in a file's content.

    Raises
    ------
    ValueError
        If it is not the content of a notebook.
    """
    try:
        return [
            Cell(cell["cell_type"], "".join(cell["source"]), cell.get("outputs", []))
            for cell in json.loads(content)["cells"]
        ]
    except (ValueError, KeyError, TypeError) as problem:
        raise ValueError("This is not a notebook.") from problem
