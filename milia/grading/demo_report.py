"""What a played class ends with: the grades, the reasons, and where everything is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment

from milia.grading import notes
from milia.grading.demo_stage import Stage
from milia.grading.demo_students import Student


@dataclass(frozen=True)
class Line:
    """One student in the table of grades."""

    student: str
    handed_in: str
    by_tests: str
    written: str
    late: str
    note: str = ""


_HEAD = Line("student", "handed in", "by tests", "written answer", "late")


def print_report(stage: Stage) -> None:
    """Print the grades of each assignment, where each file is, and how to open formgrader.

    Parameters
    ----------
    stage : Stage
        The folders of the simulated class.
    """
    for assignment in stage.assignments:
        _print_grades(stage, assignment)
    print(f"\nWhere everything is, in {stage.folder}:")
    for place, what in _PLACES:
        print(f"  {place:<34}{what}")
    print(
        "\nTo read the written answers: `milia teach --root "
        f"{stage.course}` (in the repository: `make teach ROOT={_short(stage.course)}`),\n"
        "then the menu Nbgrader, Formgrader, Manual Grading."
    )


def _print_grades(stage: Stage, assignment: str) -> None:
    """Print the table of one assignment, and the remarks on its submissions."""
    print(f"\nGrades of {assignment} (DEMO)\n")
    lines = list(_lines(stage, assignment))
    print(_table([_HEAD, *lines]))
    for line in lines:
        if line.note:
            print(f"\n{line.student}: {line.note}")


_PLACES = [
    ("course/source/", "the instructor's notebook"),
    ("course/release/", "what students get"),
    ("course/submitted/", "what was collected"),
    ("course/autograded/", "the same, run, with its outputs"),
    ("course/feedback/", "the pages for students"),
    ("course/gradebook.db", "the gradebook (SQLite)"),
    ("course/grades.csv", "the export"),
    ("exchange/", "the exchange folder"),
    ("students/ada/*/feedback/", "feedback as a student fetched it"),
    ("log/", "nbgrader's messages, a file for each command"),
]


def _short(path: Path) -> str:
    """Return a path below the current folder as seen from there."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _lines(stage: Stage, assignment: str) -> Iterable[Line]:
    """Yield a line of the table for each student."""
    course = stage.course
    with Gradebook(f"sqlite:///{(course / 'gradebook.db').as_posix()}") as gradebook:
        for student in stage.students:
            try:
                found = gradebook.find_submission(assignment, student.name)
            except MissingEntry:
                yield Line(student.name, student.story, "-", "-", "", "nothing was handed in.")
                continue
            yield _line(student, found, _remarks(course, assignment, student.name))


def _line(student: Student, found: SubmittedAssignment, note: str) -> Line:
    """Return the line of a graded submission."""
    grades = [grade for notebook in found.notebooks for grade in notebook.grades]
    tests = [grade for grade in grades if grade.cell_type == "code"]
    waiting = any(grade.needs_manual_grade for grade in grades)
    return Line(
        student.name,
        student.story,
        f"{sum(grade.score for grade in tests):g} of {sum(grade.max_score for grade in tests):g}",
        "awaits a person" if waiting else "empty, 0",
        "late" if found.total_seconds_late > 0 else "",
        note,
    )


def _remarks(course: Path, assignment: str, student: str) -> str:
    """Return what grading noted: why execution stopped, which cells were copied or missing."""
    path = course / "autograded" / student / assignment / f"{assignment}.ipynb"
    return " ".join(notes.read(nbformat.read(path, as_version=4)))


def _table(lines: list[Line]) -> str:
    """Set lines in columns."""
    rows = [astuple(line)[:-1] for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    set_rows = [
        "  ".join(t.ljust(w) for t, w in zip(r, widths, strict=True)).rstrip() for r in rows
    ]
    return "\n".join([set_rows[0], "  ".join("-" * width for width in widths), *set_rows[1:]])
