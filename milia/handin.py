"""The student's side of an assignment: pack it for handing in."""

from __future__ import annotations

import zipfile
from pathlib import Path

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
