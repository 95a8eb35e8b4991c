"""Execute a submission so that a test cell that did not run earns nothing, and says why.

nbgrader gives full marks to a test cell without an error in its outputs, also when it never ran
(a cell tagged `skip-execution`), and loses a whole notebook's marks when its kernel dies. Here an
unrun test cell gets an error output with one sentence, which nbgrader's own rule marks as 0, and
the cells that ran before a kernel's death keep their marks.
"""

from __future__ import annotations

from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade, is_solution

from milia.grading import notes

_STOPPED = {
    DeadKernelError: "The kernel died in the cell {cell}: its code ended the process or used "
    "up the memory. Cells before it keep their marks.",
    CellTimeoutError: "The cell {cell} ran longer than the time limit and could not be "
    "interrupted. Cells before it keep their marks.",
}
_UNRUN = "DidNotRun"
_NEVER_RAN = "This test cell did not run, so it earns nothing."


class ExecuteOrZero(Execute):
    """nbgrader's `Execute`, with no marks for test cells that did not run.

    Where execution stopped early, a note in the notebook's metadata says why.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict, **options: Any
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Run a notebook to its end, or to where its kernel dies; a refused one not at all.

        Parameters
        ----------
        nb : NotebookNode
            The submission; it gets its outputs in place.
        resources : ResourcesDict
            What nbconvert passes along.
        **options
            Passed to nbgrader's `Execute`.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            The notebook with outputs, and the resources.
        """
        if notes.refusal(nb):
            _refuse(nb, set(), notes.refusal(nb))
            return nb, resources
        self._answered: set[int] = set()
        self._at = 0
        reason = _NEVER_RAN
        try:
            nb, resources = super().preprocess(nb, resources, **options)
        except (DeadKernelError, CellTimeoutError) as problem:
            reason = _STOPPED[type(problem)].format(cell=_name(nb.cells[self._at], self._at))
            notes.add(nb, [reason])
            self.log.error(reason)
        _refuse(nb, self._answered, reason)
        return nb, resources

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Run one cell, and remember which one it is in case the kernel dies in it."""
        self._at = index
        cell, resources = super().preprocess_cell(cell, resources, index)
        return cell, resources

    def on_cell_executed(self, **report: Any) -> None:
        """Note a cell that the kernel has answered for."""
        super().on_cell_executed(**report)
        self._answered.add(report["cell_index"])


def _refuse(nb: NotebookNode, answered: set[int], reason: str) -> None:
    """Put an error into each test cell that the kernel has not answered for."""
    for index, cell in enumerate(nb.cells):
        is_test = cell.cell_type == "code" and is_grade(cell) and not is_solution(cell)
        if is_test and index not in answered:
            told = {"ename": _UNRUN, "evalue": reason, "traceback": [reason]}
            cell.outputs.append(new_output("error", **told))


def why_unrun(nb: NotebookNode) -> list[str]:
    """Return why tests of a submission did not run.

    Parameters
    ----------
    nb : NotebookNode
        An autograded notebook.

    Returns
    -------
    list of str
        The reason of each test that did not run.
    """
    return [
        str(output.evalue)
        for cell in nb.cells
        for output in cell.get("outputs", [])
        if output.get("ename") == _UNRUN and is_grade(cell)
    ]


def _name(cell: NotebookNode, index: int) -> str:
    """Name a cell for a reader: its grade id, else its place."""
    return str(cell.metadata.get("nbgrader", {}).get("grade_id") or f"number {index + 1}")
