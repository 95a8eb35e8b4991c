"""What stands between a student's notebook and handing it in: one sentence each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from milia.handin.work import Cell, Work

LARGEST = 10_000_000
"""Bytes: a notebook of the course has a tenth of this with all its outputs."""
_RUN_ALL = "Restart the kernel, run all cells, and save."
_GO_ON = (
    "The run stops at the first error; put the cursor below it and choose Run → Run Selected Cell "
    "and All Below."
)
_OWN_CHECK = "milia.ready("


class Finding(NamedTuple):
    """One thing that stands out: what, where, and what to do.

    `mended` tells whether `milia check --mend` can do it.
    """

    sentence: str
    mended: bool = False


def findings(mine: Work, ours: Work) -> list[Finding]:
    """Compare a student's notebook with the assignment as it was handed out.

    Parameters
    ----------
    mine : Work
        The student's notebook, as it was last saved.
    ours : Work
        The one that was handed out.

    Returns
    -------
    list of Finding
        Empty when it is ready: every cell of the assignment is there once, unchanged and in
        order, every answer is written, and all cells were run from top to bottom.
    """
    return [
        *_whole(mine, ours),
        *_order(mine, ours),
        *_empty(mine, ours),
        *_run(mine),
        *_failed(mine),
        *_size(mine),
    ]


def settled(bearers: list[Cell], theirs: Cell) -> Cell:
    """Choose which of several cells with one grade id counts, as grading does.

    It is the last answer that was changed; of other cells the first that is as it was handed out.
    """
    if theirs.is_answer:
        return ([cell for cell in bearers if written(cell, theirs)] or bearers)[-1]
    return next((cell for cell in bearers if not written(cell, theirs)), bearers[0])


def written(cell: Cell, theirs: Cell) -> bool:
    """Tell whether a cell's text differs from the one that was handed out."""
    return cell.read.source.strip() != theirs.read.source.strip()


def put_back(theirs: Cell, mine: Work) -> bool:
    """Tell whether a missing cell can come back.

    The stub of a code answer would undo an answer that stands in a cell of the student's own.
    """
    own_code = any(cell.read.kind == "code" and not cell.name for cell in mine.cells)
    return not (theirs.is_answer and theirs.read.kind == "code" and own_code)


def changed(cell: Cell, theirs: Cell) -> bool:
    """Tell whether a cell is not as it was handed out; the text of an answer is the student's."""
    same_text = theirs.is_answer or cell.read.source == theirs.read.source
    return not same_text or _settings(cell) != _settings(theirs)


def _settings(cell: Cell) -> tuple[str, dict[str, Any], object]:
    """Return what decides how grading takes a cell."""
    metadata = cell.raw.get("metadata")
    tags = metadata.get("tags", []) if isinstance(metadata, dict) else []
    return cell.read.kind, cell.read.role, tags


def _whole(mine: Work, ours: Work) -> Iterator[Finding]:
    """Name the cells of the assignment that are missing, copied or changed."""
    bearers = mine.by_name()
    for theirs in ours.cells:
        found = bearers.get(theirs.name or "", [])
        if not found:
            yield _missing(theirs, mine)
            continue
        if len(found) > 1:
            yield Finding(
                f"There {len(found)} times: {theirs}. {_which_counts(theirs)} The others become "
                "cells of your own if you wrote in them, and go if you did not.",
                mended=True,
            )
        if changed(settled(found, theirs), theirs):
            yield Finding(
                f"Changed: {theirs}. Grading takes it as it was handed out; write in the answer "
                "cells, or in cells of your own.",
                mended=True,
            )


def _which_counts(theirs: Cell) -> str:
    """Say which of several cells `settled` chooses."""
    if theirs.is_answer:
        return "The last one in which you wrote counts."
    return "The one that is as it was handed out counts."


def _missing(theirs: Cell, mine: Work) -> Finding:
    """Say what is missing, and what becomes of it."""
    if put_back(theirs, mine):
        return Finding(f"Missing: {theirs}. `milia check --mend` brings it back.", mended=True)
    return Finding(
        f"Missing: {theirs}. What a cell of your own defines counts in its place, if it stands "
        "before the tests of that step."
    )


def _order(mine: Work, ours: Work) -> Iterator[Finding]:
    """Name the first cell of the assignment that stands after one that should follow it."""
    places = {theirs.name: place for place, theirs in enumerate(ours.cells)}
    last = -1
    for cell in mine.cells:
        place = places.get(cell.name, last)
        if place < last:
            yield Finding(f"Moved: {cell}. It belongs before what stands there now.", mended=True)
            return
        last = place


def _empty(mine: Work, ours: Work) -> Iterator[Finding]:
    """Name the answers that nobody has written."""
    bearers = mine.by_name()
    for theirs in ours.cells:
        found = bearers.get(theirs.name or "", [])
        if theirs.is_answer and found:
            answer = settled(found, theirs)
            if not written(answer, theirs) or not answer.read.source.strip():
                yield Finding(f"Still empty: {theirs}.")


def _run(mine: Work) -> Iterator[Finding]:
    """Say what was not run, or ran in another order."""
    code = [
        cell
        for cell in mine.cells
        if cell.read.kind == "code"
        and cell.read.source.strip()
        and _OWN_CHECK not in cell.read.source
    ]
    unrun = [cell for cell in code if cell.count is None]
    counts = [cell.count or 0 for cell in code]
    if unrun:
        more = f"{len(unrun)} cells, first {unrun[0]}" if len(unrun) > 1 else str(unrun[0])
        stopped = f" {_GO_ON}" if any(map(_error, mine.cells)) else ""
        yield Finding(f"Not run: {more}. {_RUN_ALL}{stopped}")
    elif counts != sorted(counts):
        yield Finding(f"Not run from top to bottom: results may be from older code. {_RUN_ALL}")


def _failed(mine: Work) -> Iterator[Finding]:
    """Say how many cells ended in an error, and what the first of them says."""
    failed = [(cell, said) for cell in mine.cells if (said := _error(cell))]
    if failed:
        (cell, said), number = failed[0], len(failed)
        what = "Ends in an error" if number == 1 else f"{number} cells end in an error, first"
        yield Finding(f"{what}: {cell}. It says: {said}")


def _error(cell: Cell) -> str | None:
    """Return the last words of a cell that ended in an error."""
    outputs = cell.read.outputs if isinstance(cell.read.outputs, list) else []
    for output in outputs:
        if isinstance(output, dict) and output.get("output_type") == "error":
            said = f"{output.get('ename')}: {output.get('evalue')}"
            return said.strip().partition("\n")[0][:300]
    return None


def _size(mine: Work) -> Iterator[Finding]:
    """Refuse what is too large to be graded."""
    if mine.size > LARGEST:
        yield Finding(
            f"Too large: the file has {mine.size / 1e6:.0f} MB, and {LARGEST / 1e6:.0f} MB are "
            "taken. Let your own cells print less, run all cells, and save."
        )
