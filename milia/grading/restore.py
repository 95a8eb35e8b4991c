"""Give a submission back the assignment's own cells: whole, each of them, and in their order.

nbgrader puts back the text of locked cells. A points or solution flag that was changed makes it
stop instead, a tag that keeps a test from being run stays, and so does a cell that was moved; one
that was deleted stays away, so that its test never counts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell
from nbgrader.preprocessors import NbGraderPreprocessor

from milia.grading import notes
from milia.grading.originals import Original, grade_id, originals

_NEW = {"code": new_code_cell, "markdown": new_markdown_cell, "raw": new_raw_cell}
_TELLING = ("grade", "solution", "task", "locked", "points")


class RestoreCells(NbGraderPreprocessor):
    """Restore the assignment's cells from the instructor's version.

    In place of nbgrader's `OverwriteCells`. A student keeps their answers and their own cells.
    """

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
        told = [*_given_back(nb, ours), *_put_in_order(nb, ours)]
        if not notes.refusal(nb):
            for sentence in told:
                self.log.warning("%s: %s", resources["nbgrader"]["student"], sentence)
            notes.add(nb, told)
        return nb, resources


def _given_back(nb: NotebookNode, ours: dict[str, Original]) -> Iterator[str]:
    """Make each of the assignment's cells anew, with the student's text in an answer."""
    for place, cell in enumerate(nb.cells):
        name = grade_id(cell)
        if name is None:
            continue
        changed = [*_changes(cell, ours[name])]
        nb.cells[place] = _again(cell, ours[name])
        if changed:
            yield f"The cell {name} was changed ({', '.join(changed)}); it is back as it was."


def _changes(cell: NotebookNode, original: Original) -> Iterator[str]:
    """Name what was changed in a cell, apart from an answer."""
    if cell.cell_type != original.kind:
        yield "kind of cell"
    if original.role["locked"] and cell.source != original.handed_out.get("source", cell.source):
        yield "text"
    for key in _TELLING:
        if cell.metadata.nbgrader.get(key) != original.role.get(key):
            yield key


def _again(cell: NotebookNode, original: Original) -> NotebookNode:
    """Make a cell from the instructor's; an answer keeps the student's text and pictures."""
    locked = original.role["locked"]
    made: NotebookNode = _NEW[original.kind](
        original.source if locked else cell.source, id=cell.id, metadata=original.metadata
    )
    if "attachments" in cell and not locked and original.kind != "code":
        made.attachments = cell.attachments
    return made


def _put_in_order(nb: NotebookNode, ours: dict[str, Original]) -> list[str]:
    """Put moved and missing cells before the one that follows them, after a step's own cells."""
    moved = dict(_taken_out(nb, list(ours)))
    told: list[str] = []
    place = len(nb.cells)
    for name, original in reversed(ours.items()):
        present = [grade_id(cell) for cell in nb.cells]
        if name in present:
            place = present.index(name)
        elif name in moved:
            nb.cells.insert(place, moved[name])
            told.append(f"The cell {name} had been moved; it is back in its place.")
        elif original.needed:
            nb.cells.insert(place, _made(name, original, nb))
            told.append(f"The cell {name} was missing; it is back.")
    return told[::-1]


def _taken_out(nb: NotebookNode, order: list[str]) -> list[tuple[str, NotebookNode]]:
    """Take out the fewest cells that leave the others in the assignment's order."""
    found = [(name, cell) for cell in nb.cells if (name := grade_id(cell)) is not None]
    staying = _longest_rising([order.index(name) for name, _ in found])
    out = [pair for number, pair in enumerate(found) if number not in staying]
    nb.cells = [cell for cell in nb.cells if not any(cell is gone for _, gone in out)]
    return out


def _longest_rising(ranks: list[int]) -> set[int]:
    """Return the places of a longest rising subsequence of different numbers (patience sorting)."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for place, rank in enumerate(ranks):
        length = bisect_left(ends, rank)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1], at[length : length + 1] = [rank], [place]
    chain: set[int] = set()
    place = at[-1] if at else -1
    while place >= 0:
        chain.add(place)
        place = before[place]
    return chain


def _made(name: str, original: Original, nb: NotebookNode) -> NotebookNode:
    """Make a missing cell of the assignment anew."""
    taken = {cell.id for cell in nb.cells}
    ident = name if name not in taken else f"{name}-again"
    made: NotebookNode = _NEW[original.kind](original.source, id=ident, metadata=original.metadata)
    return made
