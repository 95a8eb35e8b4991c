"""Run an assignment's submissions again in a folder of their own, with a gradebook of their own.

nbgrader writes marks while it runs, so what a mended test would change can only be seen where
nothing of the class is: copies of the submissions run with the instructor's notebook as it is now.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from copy import deepcopy
from pathlib import Path

from nbgrader.api import Assignment, SourceCell
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory

from milia.grading.desk import gradebook_of

FOLDER = "regrade"
_GENERATED = "generated"


class RegradeError(RuntimeError):
    """An assignment that cannot be graded again."""


@contextmanager
def trial_of(course: CourseDirectory, assignment: str) -> Iterator[CourseDirectory]:
    """Give the folders of a trial below the course folder; they are gone afterwards.

    Parameters
    ----------
    course : CourseDirectory
        The course's folders.
    assignment : str
        The assignment.

    Yields
    ------
    CourseDirectory
        Folders in which the assignment stands as it was released, with an empty gradebook.
    """
    root = Path(course.root, FOLDER)
    shutil.rmtree(root, ignore_errors=True)
    config = deepcopy(course.config)
    db = f"sqlite:///{(root / 'gradebook.db').as_posix()}"
    config.CourseDirectory.update(root=str(root), db_url=db, assignment_id=assignment)
    trial = CourseDirectory(config=config)
    try:
        for step in (course.source_directory, course.release_directory):
            _copy(course, trial, step, ".", assignment)
        yield trial
    finally:
        shutil.rmtree(root, ignore_errors=True)


def run_again(
    course: CourseDirectory, trial: CourseDirectory, assignment: str, students: list[str]
) -> None:
    """Grade copies of submissions in a trial.

    Parameters
    ----------
    course, trial : CourseDirectory
        The course's folders, and those of the trial.
    assignment : str
        The assignment.
    students : list of str
        Whose submissions run.

    Raises
    ------
    RegradeError
        If the instructor's notebook is none, or has other cells or points than were released.
    """
    for student in students:
        _copy(course, trial, course.submitted_directory, student, assignment)
        _copy(course, trial, "intake", student, assignment)
    _generate(trial)
    with gradebook_of(course) as real, gradebook_of(trial) as tried:
        _keep_answers(real.find_assignment(assignment), tried.find_assignment(assignment))
        tried.db.commit()
    # nbgrader raises when one submission failed; which one, its missing notebook says.
    with suppress(NbGraderException):
        Autograde(coursedir=trial, config=trial.config).start()


def source_cells(assignment: Assignment) -> dict[str, SourceCell]:
    """Return the cells of an assignment in a gradebook by their grade id."""
    return {cell.name: cell for each in assignment.notebooks for cell in each.source_cells}


def _copy(
    course: CourseDirectory, trial: CourseDirectory, step: str, student: str, assignment: str
) -> None:
    """Copy one folder into the trial, if it is there."""
    folder = Path(course.format_path(step, student, assignment))
    if folder.is_dir():
        target = Path(trial.format_path(step, student, assignment))
        shutil.copytree(folder, target, symlinks=True)


def _generate(trial: CourseDirectory) -> None:
    """Enter the instructor's notebook into the trial's gradebook; what was released stays."""
    apart = CourseDirectory(config=trial.config)
    apart.release_directory = _GENERATED
    try:
        GenerateAssignment(coursedir=apart, config=trial.config).start()
    except NbGraderException as problem:
        raise RegradeError(f"The instructor's notebook cannot be used: {problem}") from None


def _keep_answers(real: Assignment, tried: Assignment) -> None:
    """Keep the answer cells as they were handed out: by them an empty answer is known."""
    before, after = _shape(real), _shape(tried)
    other = sorted(name for name in before.keys() | after if before.get(name) != after.get(name))
    if other:
        raise RegradeError(
            f"Cells, their kinds and points cannot change after release, and did in "
            f"{', '.join(other)}. Put them back; a test that should count for nobody can be "
            "made to pass."
        )
    ours = source_cells(real)
    for name, cell in source_cells(tried).items():
        if not cell.locked:
            cell.source, cell.checksum = ours[name].source, ours[name].checksum


def _shape(assignment: Assignment) -> dict[str, tuple[object, ...]]:
    """Return what may not change in a cell, by its grade id."""
    points = {
        cell.name: cell.max_score
        for notebook in assignment.notebooks
        for cell in [*notebook.grade_cells, *notebook.task_cells]
    }
    return {
        name: (cell.cell_type, cell.locked, points.get(name))
        for name, cell in source_cells(assignment).items()
    }
