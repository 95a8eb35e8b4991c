"""Put what being late costs into the gradebook, through nbgrader's own places for it.

nbgrader asks its plugin while it autogrades, when written answers have no points yet, so what it
takes then can be too little. The same is settled again when feedback is made and when grades are
exported, with all points that were given by then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import cast

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook, SubmittedAssignment
from nbgrader.converters import BaseConverter
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import NbGraderPreprocessor

from milia.grading.late import (
    Extension,
    Extensions,
    LateError,
    Policy,
    read_extensions,
    read_policy,
)


@dataclass(frozen=True)
class Rules:
    """A course's policy and extensions."""

    policy: Policy
    extensions: Extensions

    def lateness(self, submission: SubmittedAssignment) -> timedelta:
        """Return how long after its due date something was handed in; 0 if in time or unknown."""
        due, stamp = submission.assignment.duedate, submission.timestamp
        if due is None or stamp is None:
            return timedelta(0)
        who = (submission.student.id, submission.assignment.name)
        given = self.extensions.get(who, Extension()).due(due)
        in_gradebook = due + (submission.extension or timedelta(0))
        late: timedelta = stamp - max(given, in_gradebook)
        return max(timedelta(0), late)

    def penalty(self, submission: SubmittedAssignment, score: float, most: float) -> float:
        """Return what a score loses."""
        return self.policy.penalty(score, most, self.lateness(submission))


def read_rules(root: Path) -> Rules:
    """Read the rules of a course.

    Parameters
    ----------
    root : Path
        The course folder.

    Raises
    ------
    LateError
        If one of its files cannot be read.
    """
    policy = read_policy(root)
    return Rules(policy, read_extensions(root, policy.zone))


def settle(gradebook: Gradebook, rules: Rules) -> Iterator[str]:
    """Put what each late submission loses into the gradebook, and tell it.

    Parameters
    ----------
    gradebook : Gradebook
        The course's gradebook; changed.
    rules : Rules
        The course's rules.

    Yields
    ------
    str
        One line for each submission that is late.
    """
    for assignment in gradebook.assignments:
        for submission in assignment.submissions:
            _settle_one(submission, rules)
            late = rules.lateness(submission)
            if late:
                taken = sum(one.late_submission_penalty or 0 for one in submission.notebooks)
                yield (
                    f"{assignment.name}, {submission.student.id}: {_in_words(late)} late, "
                    f"{taken:g} points taken."
                )
    gradebook.db.commit()


def _settle_one(submission: SubmittedAssignment, rules: Rules) -> None:
    """Put what one submission loses into the gradebook; each has one notebook."""
    for notebook in submission.notebooks:
        penalty = rules.penalty(submission, notebook.score, notebook.max_score)
        notebook.late_submission_penalty = penalty or None


def _in_words(late: timedelta) -> str:
    hours, minutes = divmod(int(late.total_seconds()) // 60, 60)
    return f"{hours} h {minutes} min"


def _course(step: NbGraderPreprocessor) -> Path:
    """Return the folder of the course whose converter runs a step in its exporter."""
    return Path(cast("BaseConverter", step.parent.parent).coursedir.root)


class LatePolicy(LateSubmissionPlugin):
    """nbgrader's plugin for late submissions, with the course's rules."""

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Return what a notebook loses while it is autograded.

        A file that cannot be read is told in the log and takes nothing: feedback and exports
        refuse to go on with it, so nobody is graded by mistake.

        Parameters
        ----------
        student_id : str
            The student.
        score : float
            The points so far.
        total_seconds_late : float
            Seconds after the due date in the gradebook.

        Returns
        -------
        float or None
            The points taken.
        """
        if total_seconds_late <= 0:
            return None
        step = self.parent
        submission = step.gradebook.find_submission(step.assignment_id, student_id)
        try:
            rules = read_rules(_course(step))
        except LateError as problem:
            self.log.error("%s Nothing is taken for being late.", problem)
            return None
        notebook = step.gradebook.find_submission_notebook(
            step.notebook_id, step.assignment_id, student_id
        )
        return rules.penalty(submission, score, notebook.max_score)


class SettleLate(NbGraderPreprocessor):
    """A step of the feedback: what being late costs, with the written answers' points."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Settle one submission before its points are shown.

        Parameters
        ----------
        nb : NotebookNode
            The graded notebook.
        resources : ResourcesDict
            What nbconvert passes along; nbgrader's part names the submission.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            Both as they were.
        """
        whose = resources["nbgrader"]
        rules = read_rules(_course(self))
        with Gradebook(whose["db_url"]) as gradebook:
            _settle_one(gradebook.find_submission(whose["assignment"], whose["student"]), rules)
            gradebook.db.commit()
        return nb, resources
