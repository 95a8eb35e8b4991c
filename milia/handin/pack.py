"""Pack an assignment for a course that collects files."""

from __future__ import annotations

import zipfile
from pathlib import Path

from milia.handin.work import need_copy, read


def pack(assignment: str, folder: Path) -> Path:
    """Zip a student's copy of an assignment, and return the zip's path.

    The notebook is packed alone: what an assignment needs beside it is put there by grading.

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
    notebook = need_copy(assignment, folder)
    read(notebook)
    target = folder / f"{assignment}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(notebook, notebook.name)
    return target
