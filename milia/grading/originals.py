"""The cells of an assignment as the gradebook has them, to compare a submission with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook, Notebook
from nbgrader.nbgraderformat import SCHEMA_VERSION


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
    """

    kind: str
    source: str
    role: dict[str, Any]

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
    whose = resources["nbgrader"]
    with Gradebook(whose["db_url"]) as gradebook:
        notebook = gradebook.find_notebook(whose["notebook"], whose["assignment"])
        roles = _roles(notebook)
        return {
            cell.name: Original(cell.cell_type, cell.source, roles[cell.name])
            for cell in notebook.source_cells
        }


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
