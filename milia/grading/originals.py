"""The cells of an assignment as the instructor has them, to compare a submission with.

Texts, points and hidden tests come from the gradebook; the rest of a cell's metadata, which is not
kept there, from the released notebook.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook, Notebook
from nbgrader.nbgraderformat import SCHEMA_VERSION

from milia.grading import notes

_KEPT = "milia_originals"


@dataclass(frozen=True)
class Original:
    """A cell as it was handed out, with its hidden tests.

    Attributes
    ----------
    kind : str
        ``code`` or ``markdown``.
    source : str
        Its text.
    role : dict
        Its nbgrader metadata.
    handed_out : dict
        The cell in the released notebook, without hidden tests; empty where there is none.
    """

    kind: str
    source: str
    role: dict[str, Any]
    handed_out: dict[str, Any]

    @property
    def metadata(self) -> NotebookNode:
        """All its metadata, as released; where nothing is released, the locks of nbgrader."""
        locks = {"deletable": False} | ({"editable": False} if self.role["locked"] else {})
        given = self.handed_out.get("metadata", locks)
        whole: NotebookNode = from_dict(deepcopy(given | {"nbgrader": self.role}))
        return whole

    @property
    def needed(self) -> bool:
        """Whether a submission cannot be graded without it: an answer may stand elsewhere."""
        return bool(self.role["locked"] or self.role["grade"])


def originals(resources: ResourcesDict) -> dict[str, Original]:
    """Return the cells of the assignment that a submission belongs to.

    Parameters
    ----------
    resources : ResourcesDict
        What nbconvert passes along; nbgrader's part names the submission.

    Returns
    -------
    dict of str to Original
        By grade id, in the order of the notebook.
    """
    if _KEPT not in resources:
        resources[_KEPT] = _looked_up(resources["nbgrader"], notes.released(resources))
    found: dict[str, Original] = resources[_KEPT]
    return found


def _looked_up(whose: dict[str, str], released: Path | None) -> dict[str, Original]:
    """Ask the gradebook, and the released notebook."""
    given = _released(released, released.stat().st_mtime_ns) if released else {}
    with Gradebook(whose["db_url"]) as gradebook:
        notebook = gradebook.find_notebook(whose["notebook"], whose["assignment"])
        roles = _roles(notebook)
        return {
            cell.name: Original(
                cell.cell_type, cell.source, roles[cell.name], given.get(cell.name, {})
            )
            for cell in notebook.source_cells
        }


@lru_cache(maxsize=8)
def _released(path: Path, _changed: int) -> dict[str, dict[str, Any]]:
    """Return the cells of a released notebook by their grade id; read once for a class."""
    notebook = nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)
    return {str(grade_id(cell)): cell for cell in notebook.cells}


def _roles(notebook: Notebook) -> dict[str, dict[str, Any]]:
    """Return the nbgrader metadata of each cell of a notebook in the gradebook."""
    points = {cell.name: cell.max_score for cell in [*notebook.grade_cells, *notebook.task_cells]}
    kinds = {"grade": notebook.grade_cells, "solution": notebook.solution_cells}
    names = {kind: {cell.name for cell in cells} for kind, cells in kinds.items()}
    names["task"] = {cell.name for cell in notebook.task_cells}
    return {
        cell.name: {
            "grade_id": cell.name,
            "schema_version": SCHEMA_VERSION,
            "cell_type": cell.cell_type,
            "checksum": cell.checksum,
            "locked": cell.locked,
            **{kind: cell.name in those for kind, those in names.items()},
            **({"points": points[cell.name]} if cell.name in points else {}),
        }
        for cell in notebook.source_cells
    }


def grade_id(cell: NotebookNode) -> str | None:
    """Return the grade id that a cell bears.

    Parameters
    ----------
    cell : NotebookNode
        A cell of a submission, whose metadata may be anything.

    Returns
    -------
    str or None
        `None` for a cell without one.
    """
    role = cell.metadata.get("nbgrader")
    name = role.get("grade_id") if isinstance(role, dict) else None
    return name if isinstance(name, str) else None
