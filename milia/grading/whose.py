"""Tell an assignment whose submission it is grading, by the folder it lies in.

What follows from a student's id (which article and which patient are theirs) is tested with the id
that the course knows, never with one that the notebook says.
"""

from __future__ import annotations

import re

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_locked

_LINE = re.compile(
    r"^([ \t]*STUDENT = ).*(  # the grader puts the submission's owner here)$", re.MULTILINE
)


class NameOwner(NbGraderPreprocessor):
    """Fill in ``STUDENT = ...`` in the locked cells of a submission that is about to be run."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Put the owner into the locked code cells.

        Parameters
        ----------
        nb : NotebookNode
            A submission after the assignment's own cells were restored; changed in place.
        resources : ResourcesDict
            What nbconvert passes along; nbgrader's part names the submission.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            Both as they came.
        """
        # ascii, so that no character of a name can end the line or the text.
        owner = ascii(str(resources["nbgrader"]["student"]))
        for cell in nb.cells:
            if cell.cell_type == "code" and is_locked(cell):
                cell.source = _LINE.sub(lambda found: found[1] + owner + found[2], cell.source)
        return nb, resources
