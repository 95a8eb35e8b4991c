"""A mistake found after release: show whose marks a mended test changes, and then apply it.

Submissions run again apart (`regrade_trial`). What is applied goes into the gradebook at once or
not at all: the mended texts, the marks by tests, and what being late costs. Marks that a person
gave, comments, submissions, and what students have stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbgrader.api import Grade, Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.coursedir import CourseDirectory

from milia.grading import notes
from milia.grading.desk import gradebook_of
from milia.grading.late_marks import Rules, read_rules, settle
from milia.grading.regrade_report import Change, Outcome, Report
from milia.grading.regrade_trial import RegradeError, run_again, source_cells, trial_of
from milia.grading.unrun import why_unrun


def regrade(course: CourseDirectory, assignment: str, *, apply: bool = False) -> Report:
    """Grade an assignment again with the instructor's notebook and the library as they are now.

    Parameters
    ----------
    course : CourseDirectory
        The course's folders; its ``source/`` holds the mended notebook.
    assignment : str
        The assignment.
    apply : bool
        Whether the gradebook and ``autograded/`` get what came out.

    Returns
    -------
    Report
        Who changes by how much.

    Raises
    ------
    RegradeError
        If nothing of the assignment is graded, or its notebook has other cells or points.
    """
    rules = read_rules(Path(course.root))
    with trial_of(course, assignment) as trial:
        with gradebook_of(course) as real:
            left_out = dict(_left_out(course, real, assignment))
            students = [who for who in _graded(real, assignment) if who not in left_out]
        run_again(course, trial, assignment, students)
        for who in students:
            if not _notebooks(trial, who, assignment):
                left_out[who] = "it could not be run again; its marks stay."
        with gradebook_of(course) as real, gradebook_of(trial) as tried:
            report = Report(
                _mended(real, tried, assignment),
                [
                    Outcome(
                        who,
                        *_compared(real, tried, assignment, who, rules),
                        _remarks(course, trial, who, assignment),
                    )
                    for who in students
                    if who not in left_out
                ],
                [f"{who}: {reason}" for who, reason in left_out.items()],
            )
            if apply:
                _enter(real, tried, assignment, report, rules)
                _renew(course, trial, assignment, report)
    return report


def _graded(gradebook: Gradebook, assignment: str) -> list[str]:
    """Return whose submissions stand in the gradebook."""
    try:
        found = gradebook.find_assignment(assignment).submissions
    except MissingEntry:
        found = []
    if not found:
        raise RegradeError(f"No submission of '{assignment}' is graded, so none can change.")
    return sorted(submission.student.id for submission in found)


def _left_out(
    course: CourseDirectory, gradebook: Gradebook, assignment: str
) -> Iterator[tuple[str, str]]:
    """Yield whose marks stay because what they belong to is not there, and why."""
    for who in _graded(gradebook, assignment):
        folder = Path(course.format_path(course.submitted_directory, who, assignment))
        graded = gradebook.find_submission(assignment, who).timestamp
        if not folder.is_dir():
            yield who, f"the submission is no longer in {folder}; its marks stay."
        elif course.get_existing_timestamp(str(folder)) != graded:
            yield who, "another version was handed in; its marks stay until it is autograded."


def _mended(real: Gradebook, tried: Gradebook, assignment: str) -> list[str]:
    """Return the cells whose text is another one now."""
    before = source_cells(real.find_assignment(assignment))
    after = source_cells(tried.find_assignment(assignment))
    return [name for name, cell in after.items() if cell.source != before[name].source]


def _compared(
    real: Gradebook, tried: Gradebook, assignment: str, student: str, rules: Rules
) -> tuple[list[Change], tuple[float, float]]:
    """Return the marks by tests that differ, and the sums before and after."""
    submission = real.find_submission(assignment, student)
    after = _by_tests(tried.find_submission(assignment, student))
    changes = [
        Change(name, grade.auto_score, after[name].auto_score, grade.manual_score)
        for name, grade in _by_tests(submission).items()
        if grade.auto_score != after[name].auto_score
    ]
    sums = [submission.score, submission.score + sum(change.gain for change in changes)]
    left = [score - rules.penalty(submission, score, submission.max_score) for score in sums]
    return changes, (left[0], left[1])


def _by_tests(submission: SubmittedAssignment) -> dict[str, Grade]:
    """Return the grades of a submission's tests."""
    return {
        grade.name: grade
        for each in submission.notebooks
        for grade in each.grades
        if grade.name not in {cell.name for cell in each.notebook.solution_cells}
    }


def _notebooks(course: CourseDirectory, student: str, assignment: str) -> list[Path]:
    """Return a student's autograded notebooks."""
    folder = Path(course.format_path(course.autograded_directory, student, assignment))
    return sorted(folder.glob("*.ipynb"))


def _remarks(
    course: CourseDirectory, trial: CourseDirectory, student: str, assignment: str
) -> list[str]:
    """Return what is remarked now and was not before, and why tests did not run."""
    before, now = (
        [nbformat.read(path, as_version=4) for path in _notebooks(place, student, assignment)]
        for place in (course, trial)
    )
    known = {sentence for nb in before for sentence in notes.read(nb)}
    new = [sentence for nb in now for sentence in notes.read(nb) if sentence not in known]
    # The same reason stands in each test that did not run.
    return [*dict.fromkeys([*new, *(reason for nb in now for reason in why_unrun(nb))])]


def _enter(
    real: Gradebook, tried: Gradebook, assignment: str, report: Report, rules: Rules
) -> None:
    """Put the texts and the marks into the gradebook, all at once."""
    cells = source_cells(real.find_assignment(assignment))
    for name, cell in source_cells(tried.find_assignment(assignment)).items():
        cells[name].source, cells[name].checksum = cell.source, cell.checksum
    for outcome in report.outcomes:
        grades = _by_tests(real.find_submission(assignment, outcome.student))
        for change in outcome.changes:
            grades[change.cell].auto_score = change.after
    real.db.flush()
    # A notebook that is still loaded has the sum that it had.
    real.db.expire_all()
    # What was earned limits what being late takes; settling commits, and nothing has before.
    list(settle(real, rules))


def _renew(
    course: CourseDirectory, trial: CourseDirectory, assignment: str, report: Report
) -> None:
    """Replace the autograded files, one by one, by those of the trial."""
    for outcome in report.outcomes:
        new, old = (
            Path(place.format_path(place.autograded_directory, outcome.student, assignment))
            for place in (trial, course)
        )
        for path in [path for path in new.rglob("*") if path.is_file()]:
            target = old / path.relative_to(new)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
