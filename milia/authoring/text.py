"""From a py:percent file to a notebook that is the same, byte for byte, each time."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import jupytext
import nbformat
from nbformat import NotebookNode

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
KEPT_METADATA = ("nbgrader", "tags", "milia")


class TextError(ValueError):
    """A text in `text/` that cannot become a notebook."""


def read(path: Path) -> NotebookNode:
    """Read a py:percent file as a notebook with stable ids and the metadata that the course uses.

    Raises
    ------
    TextError
        If the file has no cells.
    """
    notebook = jupytext.reads(path.read_text(encoding="utf-8"), fmt="py:percent")
    if not notebook.cells:
        raise TextError(f"{path.name} has no cells: begin each one with a line `# %%`.")
    return normalised(notebook)


def normalised(notebook: NotebookNode) -> NotebookNode:
    """Return a notebook with only the course's metadata, and cell ids that depend on text alone."""
    notebook.metadata = NotebookNode(kernelspec=NotebookNode(KERNEL))
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    seen: dict[str, int] = {}
    for cell in notebook.cells:
        kept = {key: cell.metadata[key] for key in KEPT_METADATA if key in cell.metadata}
        cell.metadata = NotebookNode(kept)
        cell["id"] = _cell_id(cell, seen)
    return notebook


def _cell_id(cell: NotebookNode, seen: dict[str, int]) -> str:
    """Return the grade id of a graded cell, else a hash of its type, text and earlier twins."""
    grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
    if grade_id:
        return str(grade_id)
    key = f"{cell.cell_type}\n{cell.source}"
    seen[key] = seen.get(key, 0) + 1
    return hashlib.sha256(f"{key}\n{seen[key]}".encode()).hexdigest()[:12]


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook as nbformat does, with one newline at the end, on every platform alike."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = nbformat.writes(notebook, version=nbformat.NO_CONVERT).rstrip("\n") + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def to_percent(notebook: NotebookNode) -> str:
    """Return a notebook's cells as py:percent text, the inverse of `read`."""
    bare: dict[str, Any] = {"cells": notebook.cells, "metadata": {}, "nbformat": 4}
    copy = nbformat.from_dict(bare | {"nbformat_minor": 5})
    for cell in copy.cells:
        kept = {key: cell.metadata[key] for key in KEPT_METADATA if key in cell.metadata}
        cell.metadata = NotebookNode(kept)
    return str(
        jupytext.writes(
            copy,
            fmt={"extension": ".py", "format_name": "percent", "notebook_metadata_filter": "-all"},
        )
    )
