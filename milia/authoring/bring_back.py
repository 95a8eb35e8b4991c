"""Bring an edit made in JupyterLab back into the text that a notebook is built from."""

from __future__ import annotations

from pathlib import Path

import nbformat

from milia.authoring import citing, secret, text
from milia.data import ROOT


class ImportRefusedError(ValueError):
    """A notebook whose edits cannot go back into a text."""


def bring_back(path: Path, texts: Path = ROOT / "text") -> Path:
    """Write a notebook's cells to the text it was built from, and return that text's path.

    Outputs stay behind, and so does the secret data of hidden tests.

    Raises
    ------
    ImportRefusedError
        If no text has the notebook's name, if it is a students' version, or not a notebook.
    """
    target = _text_of(path, texts)
    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    # What is wrong JSON, or no notebook, leaves nbformat as many kinds of error.
    except Exception as problem:
        reason = str(problem).partition("\n")[0]
        raise ImportRefusedError(f"{path} cannot be read as a notebook: {reason}") from None
    if target.parent.name == "assignments" and not _has_solution(notebook):
        raise ImportRefusedError(
            f"{path} is a students' version, without the solutions: "
            f"edit source/{path.stem}/ instead."
        )
    for cell in notebook.cells:
        cell.source = citing.unlinked(secret.blank(cell.source))
    target.write_text(text.to_percent(notebook), encoding="utf-8", newline="\n")
    return target


def _text_of(path: Path, texts: Path) -> Path:
    """Return the lesson or assignment text that has a notebook's name."""
    for room in ("lessons", "assignments"):
        target = texts / room / f"{path.stem}.py"
        if target.exists():
            return target
    raise ImportRefusedError(
        f"No file {path.stem}.py stands in {texts.name}/lessons or {texts.name}/assignments: "
        "for a new lesson or assignment, write that file first."
    )


def _has_solution(notebook: nbformat.NotebookNode) -> bool:
    """Tell whether a notebook still has the marks around its solutions."""
    return any("### BEGIN SOLUTION" in cell.source for cell in notebook.cells)
