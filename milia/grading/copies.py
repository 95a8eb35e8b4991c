"""Take metadata from cells that bear it without right, so that they stop nobody's grading.

A copy of one of the assignment's cells loses nbgrader's metadata, and a student's own cell all of
its metadata: a tag can keep a cell from being run, or its error from being seen.
In place of nbgrader's `DeduplicateIds`, which leaves the copies with metadata that a later step
takes for an old format; that error ends the run for the whole class.
"""

from __future__ import annotations

from collections.abc import Iterator

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from milia.grading import notes
from milia.grading.originals import Original, grade_id, originals

_TAGS = ("skip-execution", "raises-exception")


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
        notes.begin(nb, resources)
        ours = originals(resources)
        told = [*_tags_told(nb)]
        bearers: dict[str, list[NotebookNode]] = {}
        for cell in nb.cells:
            name = grade_id(cell)
            if name in ours:
                bearers.setdefault(name, []).append(cell)
            else:
                cell.metadata.clear()
        told += [_settle(ours[name], cells) for name, cells in bearers.items() if len(cells) > 1]
        for sentence in told:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], sentence)
        notes.add(nb, told)
        return nb, resources


def _tags_told(nb: NotebookNode) -> Iterator[str]:
    """Tell of the tags that change how a cell is run; all tags go with the metadata."""
    for number, cell in enumerate(nb.cells, start=1):
        tags = cell.metadata.get("tags")
        found = [tag for tag in _TAGS if isinstance(tags, list) and tag in tags]
        if found:
            name = grade_id(cell) or f"number {number}"
            told = ", ".join(found)
            yield f"Tags of the cell {name} would change how it runs: {told}. They are gone."


def _settle(ours: Original, cells: list[NotebookNode]) -> str:
    """Choose the cell that stays, make the others the student's own, and say so.

    It is the last one with an answer in it: an untouched copy must not stand for a written one.
    """
    written = [cell for cell in cells if cell.source != ours.source]
    kept = (written or cells)[-1]
    for cell in cells:
        if cell is not kept:
            cell.metadata.clear()
    return (
        f"The cell {ours.role['grade_id']} was there {len(cells)} times. The last one that was "
        "changed counts, or else the last; the others are taken for cells of the student's own."
    )
