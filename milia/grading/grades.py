"""The marks of a class, with what being late costs taken off, and which points count."""

from __future__ import annotations

from dataclasses import dataclass, field

from nbgrader.api import Gradebook, MissingEntry, Student

from milia.data import load
from milia.grading.late_marks import Rules, settle

_NAMED = 5
"""Students who are named in a sentence; the others are counted."""


@dataclass(frozen=True)
class Mark:
    """What a student has in one assignment, late penalties taken off.

    Attributes
    ----------
    points : float or None
        All points; `None` while a written answer waits for a marker.
    by_tests : float
        The points by tests alone.
    """

    points: float | None
    by_tests: float


@dataclass(frozen=True)
class Pupil:
    """A student with the marks of what was handed in, by assignment."""

    id: str
    first: str
    last: str
    email: str
    lms_id: str
    marks: dict[str, Mark] = field(default_factory=dict)

    @property
    def points(self) -> float:
        """The sum of what is marked."""
        return sum(mark.points or 0 for mark in self.marks.values())

    @property
    def by_tests(self) -> float:
        """The sum of the points by tests."""
        return sum(mark.by_tests for mark in self.marks.values())


@dataclass(frozen=True)
class Grades:
    """A class with its marks, and the points of each assignment: all, and those by tests."""

    pupils: list[Pupil]
    most: dict[str, tuple[float, float]]

    def waiting(self) -> list[str]:
        """Return one line for each assignment with answers that nobody has marked."""
        found = []
        for name in self.most:
            who = [one.id for one in self.pupils if _waits(one, name)]
            if who:
                found.append(f"{name} waits for a marker, so it is left empty for {_listed(who)}.")
        return found


def _waits(pupil: Pupil, assignment: str) -> bool:
    mark = pupil.marks.get(assignment)
    return mark is not None and mark.points is None


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def read_grades(gradebook: Gradebook, rules: Rules) -> Grades:
    """Read all marks, with what being late costs settled first.

    Parameters
    ----------
    gradebook : Gradebook
        The course's gradebook.
    rules : Rules
        What being late costs.

    Returns
    -------
    Grades
        All students, by name.
    """
    list(settle(gradebook, rules))
    assignments = sorted(gradebook.assignments, key=lambda one: str(one.name))
    most = {one.name: (one.max_score, one.max_code_score) for one in assignments if one.max_score}
    students = sorted(
        gradebook.students, key=lambda one: (one.last_name or "", one.first_name or "", one.id)
    )
    return Grades([_pupil(gradebook, one, list(most), rules) for one in students], most)


def _pupil(gradebook: Gradebook, student: Student, names: list[str], rules: Rules) -> Pupil:
    """Read one student's marks."""
    pupil = Pupil(
        student.id,
        student.first_name or "",
        student.last_name or "",
        student.email or "",
        student.lms_user_id or "",
    )
    for name in names:
        try:
            found = gradebook.find_submission(name, student.id)
        except MissingEntry:
            continue
        tests = found.code_score - rules.penalty(found, found.code_score, found.max_code_score)
        whole = found.score - (found.late_submission_penalty or 0)
        pupil.marks[name] = Mark(None if found.needs_manual_grade else whole, tests)
    return pupil


@dataclass(frozen=True)
class Scale:
    """Which points count, and what one is worth.

    Attributes
    ----------
    tests_only : bool
        Whether written answers are left out; the points by tests are then scaled so that those of
        the whole course make as many as all its points do.
    """

    tests_only: bool = False

    @property
    def worth(self) -> float:
        """What a point is worth."""
        return _worth_of_a_test() if self.tests_only else 1

    def most(self, points: tuple[float, float]) -> float:
        """Return the points that can be reached, of all and those by tests."""
        return points[self.tests_only] * self.worth

    def mark(self, mark: Mark | None) -> float | None:
        """Return a mark; `None` where there is none yet."""
        if mark is None:
            return None
        points = mark.by_tests if self.tests_only else mark.points
        return None if points is None else points * self.worth


def _worth_of_a_test() -> float:
    """Return what a point by tests is worth in a course without written answers."""
    points = load("points")
    tests = points.loc[points["marked_by"] == "tests", "points"].sum()
    return float(points["points"].sum() / tests)
