"""Run a lesson as a learner who has never been here, and keep what can be read without a kernel."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

CELL_SECONDS = 120
_WIDGET = "application/vnd.jupyter.widget-view+json"


class LessonError(RuntimeError):
    """A lesson with a cell that does not run."""


@contextmanager
def fresh_learner() -> Iterator[None]:
    """Give the kernels started inside an empty `MILIA_HOME`."""
    before = os.environ.get("MILIA_HOME")
    with tempfile.TemporaryDirectory(prefix="milia-") as home:
        os.environ["MILIA_HOME"] = home
        try:
            yield
        finally:
            del os.environ["MILIA_HOME"]
            if before is not None:
                os.environ["MILIA_HOME"] = before


def executed(notebook: NotebookNode, name: str) -> NotebookNode:
    """Return a lesson with its outputs, as text and plain HTML that need no kernel to be read.

    Several may run at once; whoever calls gives them one `fresh_learner`.

    Raises
    ------
    LessonError
        If a cell raises; the message names the lesson and shows the cell.
    """
    with tempfile.TemporaryDirectory(prefix="milia-run-") as folder:
        client = NotebookClient(
            notebook,
            timeout=CELL_SECONDS,
            kernel_name="python3",
            # Two prints arrive as one text or as two, as the machine is busy.
            coalesce_streams=True,
            resources={"metadata": {"path": folder}},
            # The kernel's own warnings (its transport, its version) are no news of the lesson.
            extra_arguments=["--IPKernelApp.log_level=ERROR"],
        )
        try:
            client.execute()
        except CellExecutionError as problem:
            raise LessonError(_where(notebook, name, problem)) from None
    return without_traces(notebook)


def _where(notebook: NotebookNode, name: str, problem: CellExecutionError) -> str:
    """Say which cell of a lesson stopped, and why."""
    failed = [
        cell.source
        for cell in notebook.cells
        if any(output.output_type == "error" for output in cell.get("outputs", []))
    ]
    source = failed[-1] if failed else "(no cell)"
    return f"{name} stops with {problem.ename}: {problem.evalue}\nin this cell:\n{source}"


def without_traces(notebook: NotebookNode) -> NotebookNode:
    """Return a run notebook without timings, widget state and live views.

    A saved view without its state says "model not found"; without the view the twin shows.
    """
    notebook.metadata.pop("widgets", None)
    notebook.metadata.pop("language_info", None)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(_WIDGET, None)
    return notebook
