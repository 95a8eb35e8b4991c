"""Settle the grade of prompts, so that a person is asked only where there is something to read.

A written answer has a task cell of 0 points, with the prompt and the mark scheme, before the cell
that carries the points. nbgrader asks for a manual grade of every task cell, so that even an
untouched notebook would wait for a person.
"""

from __future__ import annotations

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_task


class SettlePrompts(NbGraderPreprocessor):
    """Mark a task cell of 0 points as graded."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Settle the prompts of one submission in the gradebook.

        Parameters
        ----------
        nb : NotebookNode
            The submission, whose grades are in the gradebook.
        resources : ResourcesDict
            What nbconvert passes along; nbgrader's part names the submission.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            Both as they were.
        """
        whose = resources["nbgrader"]
        prompts = [cell.metadata.nbgrader for cell in nb.cells if is_task(cell)]
        with Gradebook(whose["db_url"]) as gradebook:
            for meta in prompts:
                if not meta.get("points"):
                    grade = gradebook.find_grade(
                        meta["grade_id"], whose["notebook"], whose["assignment"], whose["student"]
                    )
                    grade.auto_score, grade.needs_manual_grade = 0.0, False
            gradebook.db.commit()
        return nb, resources
