"""Give a submission back the assignment's own cells: their roles and points, and missing ones.

nbgrader puts back the text of locked cells. A points or solution flag that was changed makes it
stop instead, and a cell that was deleted stays away, so that its test never counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.preprocessors import OverwriteCells

from milia.grading import notes
from milia.grading.originals import Original, grade_id, originals

_NEW = {"code": new_code_cell, "markdown": new_markdown_cell}
_WITH_CELL_IDS = 5
"""The minor version of the notebook format from which cells have ids."""
_TELLING = ("grade", "solution", "task", "locked", "points")


class RestoreCells(OverwriteCells):
    """nbgrader's `OverwriteCells`, for a cell's role as well, and for cells that are missing."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Restore one submission in which each cell of the assignment stands once at most.

        Parameters
        ----------
        nb : NotebookNode
            The submission; changed in place.
        resources : ResourcesDict
            What nbconvert passes along; nbgrader's part names the submission.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            The notebook that will be run, and the resources.
        """
        ours = originals(resources)
        told = [*_roles_given_back(nb, ours), *reversed([*_put_back(nb, ours)])]
        for sentence in told:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], sentence)
        notes.add(nb, told)
        restored: tuple[NotebookNode, ResourcesDict] = super().preprocess(nb, resources)
        return restored


def _roles_given_back(nb: NotebookNode, ours: dict[str, Original]) -> Iterator[str]:
    """Set the metadata of the assignment's cells, and tell what was changed in them."""
    for cell in nb.cells:
        name = grade_id(cell)
        if name is None:
            continue
        role, found = ours[name].role, cell.metadata.nbgrader
        changed = [key for key in _TELLING if found.get(key) != role.get(key)]
        cell.metadata.nbgrader = NotebookNode(deepcopy(role))
        if changed:
            yield f"In the cell {name} the metadata was changed ({', '.join(changed)}); it is back."


def _put_back(nb: NotebookNode, ours: dict[str, Original]) -> Iterator[str]:
    """Insert each missing cell before the one that follows it, after any own cells of a step."""
    place = len(nb.cells)
    for name, original in reversed(ours.items()):
        present = [grade_id(cell) for cell in nb.cells]
        if name in present:
            place = present.index(name)
        elif original.needed:
            nb.cells.insert(place, _made(original, nb))
            yield f"The cell {name} was missing; it is back."


def _made(original: Original, nb: NotebookNode) -> NotebookNode:
    """Make a cell of the assignment anew."""
    cell: NotebookNode = _NEW[original.kind](
        original.source, metadata={"nbgrader": NotebookNode(deepcopy(original.role))}
    )
    if nb.nbformat_minor < _WITH_CELL_IDS:
        del cell["id"]
    return cell
