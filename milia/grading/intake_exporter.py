"""nbconvert's way to read a notebook, for submissions: a refused one becomes an empty notebook.

The steps of autograding then give back the assignment's cells, none of which is run, so that the
submission stands in the gradebook with 0 points and its reason, and the next one is graded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbformat.v4 import new_notebook
from nbgrader.converters import BaseConverter
from nbgrader.coursedir import CourseDirectory

from milia.grading import notes
from milia.grading.intake import NOTES, intake_folder
from milia.grading.intake_notebook import MOST_BYTES, Refused, read_notebook


class SubmissionExporter(NotebookExporter):
    """Read a submission within the limits, and pass on what its intake noted."""

    def from_file(
        self, file_stream: Any, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Read a notebook and run it through the steps.

        Parameters
        ----------
        file_stream : file
            The opened file; its bytes are read, in whatever encoding they are.
        resources : dict
            What nbconvert passes along; the intake's notes are added.
        **options
            Passed on.

        Returns
        -------
        tuple of str and dict
            The notebook's JSON after the steps, and the resources.
        """
        if resources is None:
            raise TypeError("A submission is read by nbgrader, which says whose it is.")
        told, refused = self._noted(resources), ""
        try:
            notebook = read_notebook(file_stream.buffer.read(MOST_BYTES + 1))
        except Refused as refusal:
            notebook, refused = new_notebook(), str(refusal)
        notes.pass_on(resources, told, refused, self._released(resources))
        done: tuple[NotebookNode, dict[str, Any]] = self.from_notebook_node(
            notebook, resources, **options
        )
        return done

    def _noted(self, resources: dict[str, Any]) -> list[str]:
        """Return the notes on the submitted folder, as its intake left them."""
        whose = resources["nbgrader"]
        folder = intake_folder(_course(self), whose["student"], whose["assignment"])
        path = folder / NOTES
        return path.read_text(encoding="utf-8").splitlines()[1:] if path.is_file() else []

    def _released(self, resources: dict[str, Any]) -> Path | None:
        """Return the notebook that was handed out."""
        course, whose = _course(self), resources["nbgrader"]
        folder = course.format_path(course.release_directory, ".", whose["assignment"])
        path = Path(folder, f"{whose['notebook']}.ipynb")
        return path if path.is_file() else None


def _course(exporter: SubmissionExporter) -> CourseDirectory:
    """Return the folders of the course whose converter uses an exporter."""
    course: CourseDirectory = cast("BaseConverter", exporter.parent).coursedir
    return course
