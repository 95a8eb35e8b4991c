"""Take nbgrader's metadata from cells that bear it by copying, so that they stop nobody's grading.

In place of nbgrader's `DeduplicateIds`, which leaves the copies with metadata that a later step
takes for an old format; that error ends the run for the whole class.
"""

from __future__ import annotations

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from milia.grading import notes
from milia.grading.originals import Original, grade_id, originals


class DropCopies(NbGraderPreprocessor):
    """Leave each cell of the assignment once; its copies become cells of the student's own."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Go through one submission, and note which cells were copied.

        Parameters
        ----------
        nb : NotebookNode
            The submission; changed in place.
        resources : ResourcesDict
            What nbconvert passes along; nbgrader's part names the submission.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            The same notebook and resources.
        """
        notes.forget(nb)
        ours = originals(resources)
        bearers: dict[str, list[NotebookNode]] = {}
        for cell in nb.cells:
            name = grade_id(cell)
            if name in ours:
                bearers.setdefault(name, []).append(cell)
            else:
                cell.metadata.pop("nbgrader", None)
        told = [_settle(ours[name], cells) for name, cells in bearers.items() if len(cells) > 1]
        for sentence in told:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], sentence)
        notes.add(nb, told)
        return nb, resources


def _settle(ours: Original, cells: list[NotebookNode]) -> str:
    """Choose the cell that stays, make the others the student's own, and say so.

    It is the last one with an answer in it: an untouched copy must not stand for a written one.
    """
    written = [cell for cell in cells if cell.source != ours.source]
    kept = (written or cells)[-1]
    for cell in cells:
        if cell is not kept:
            del cell.metadata["nbgrader"]
    return (
        f"The cell {ours.role['grade_id']} was there {len(cells)} times. The last one that was "
        "changed counts, or else the last; the others are taken for cells of the student's own."
    )
