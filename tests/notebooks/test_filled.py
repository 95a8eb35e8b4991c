"""A lesson's blanks, filled as its author meant them, are accepted; untouched they cost nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from milia.authoring import text
from milia.data import ROOT

LESSONS = sorted((ROOT / "text" / "lessons").glob("*.py"))
BLANK = "..."


def filled(notebook: NotebookNode) -> list[NotebookNode]:
    """Put the author's fills into a lesson's blanks and return the cells that had some."""
    cells = [cell for cell in notebook.cells if "fill" in cell.metadata.get("milia", {})]
    for cell in cells:
        for fill in cell.metadata["milia"]["fill"]:
            assert BLANK in cell.source, f"a fill without a blank: {fill}"
            cell.source = cell.source.replace(BLANK, fill, 1)
    return cells


def run(notebook: NotebookNode, folder: Path) -> None:
    NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}).execute()


def said(cell: NotebookNode) -> str:
    return "".join(output.get("text", "") for output in cell.outputs)


@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_filled_blank_is_accepted(path: Path, tmp_path: Path) -> None:
    notebook = text.read(path)
    cells = filled(notebook)
    if not cells:
        assert BLANK not in "".join(c.source for c in notebook.cells if c.cell_type == "code")
        return
    run(notebook, tmp_path)
    for cell in cells:
        assert said(cell).startswith("Yes"), f"{path.name}, {cell.source}: {said(cell)}"


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_blank_has_a_fill_and_a_check(path: Path) -> None:
    for cell in text.read(path).cells:
        fills = cell.metadata.get("milia", {}).get("fill", [])
        blanks = cell.source.count(BLANK) if cell.cell_type == "code" else 0
        assert blanks == len(fills), f"{path.name}: {cell.source}"
        assert not fills or "milia.check(" in cell.source, f"{path.name}: nothing checks {fills}"
