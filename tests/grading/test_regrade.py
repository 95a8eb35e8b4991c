"""A test mended after release: who changes is told first, and nothing else is touched."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from small_course import NAME, Course, answered, cell, nothing

from milia.grading.regrade import regrade

HALF_RIGHT = "def double(x):\n    return 4"
"""Passes the visible test alone."""


Change = Callable[[nbformat.NotebookNode], object]


def mended(course: Course, grade_id: str, change: Change) -> None:
    path = course.root / "source" / "." / NAME / f"{NAME}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    change(cell(notebook, grade_id))
    nbformat.write(notebook, path)


def lenient(test: nbformat.NotebookNode) -> None:
    test.source = test.source.replace("double(5) == 10", "double(2) == 4")


def strict(test: nbformat.NotebookNode) -> None:
    test.source = test.source.replace("double(5) == 10", "double('ab') == 'abab'")


def kept(course: Course) -> dict[str, str]:
    """Return a hash of each file of the class."""
    return {
        path.relative_to(course.root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(course.root.rglob("*"))
        if path.is_file()
    }


def marked_by_hand(course: Course, student: str, name: str, points: float, comment: str) -> None:
    with Gradebook(course.db) as book:
        grade = book.find_grade(name, NAME, NAME, student)
        grade.manual_score, grade.needs_manual_grade = points, False
        if comment:
            book.find_comment(name, NAME, NAME, student).manual_comment = comment
        book.db.commit()


def run(course: Course, *, apply: bool = False) -> list[str]:
    return list(regrade(CourseDirectory(config=course.config), NAME, apply=apply).lines())


def points(course: Course) -> dict[str, float]:
    with Gradebook(course.db) as book:
        return {found.student.id: found.score for found in book.assignment_submissions(NAME)}


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """Give a class of two: ada has everything, bo passes the visible test alone."""
    course = Course(tmp_path)
    course.hand_in("ada", nothing)
    course.hand_in("bo", answered(HALF_RIGHT))
    course.autograde()
    marked_by_hand(course, "bo", "written", 2.25, "Say by how much.")
    return course


def test_a_test_that_was_too_strict_gives_points_back_and_leaves_the_rest(course: Course) -> None:
    mended(course, "test", lenient)
    before = kept(course)
    told = run(course)
    assert told == [
        "Mended since it was graded: test.",
        "bo: test 0 -> 2",
        "bo: sum 2.25 -> 4.25",
        "2 submissions ran again; the marks of 1 differ.",
    ]
    assert kept(course) == before, "looking changes no byte"

    assert run(course, apply=True) == told
    assert points(course) == {"ada": 2, "bo": 4.25}
    after = kept(course)
    changed = {name for name in before if after.get(name) != before[name]}
    assert {Path(name).parts[0] for name in changed} == {"autograded", "gradebook.db"}
    assert after.keys() == before.keys()
    with Gradebook(course.db) as book:
        comment = book.find_comment("written", NAME, NAME, "bo")
        assert comment.manual_comment == "Say by how much."
        assert not book.find_grade("written", NAME, NAME, "bo").needs_manual_grade
    assert "double(2) == 4" in cell(course.graded("bo"), "test").source


@pytest.mark.slow
def test_a_test_that_was_too_lax_takes_points_but_none_that_a_person_gave(course: Course) -> None:
    course.hand_in("cem", answered("def double(x):\n    return int(2 * x)"))
    course.autograde()
    marked_by_hand(course, "cem", "test", 1.5, "")
    mended(course, "test", strict)
    assert run(course, apply=True) == [
        "Mended since it was graded: test.",
        "cem: test 2 -> 0 (a person gave 1.5, which stays)",
        "cem: sum 1.5 -> 1.5",
        "3 submissions ran again; the marks of 1 differ.",
    ]
    assert points(course) == {"ada": 2, "bo": 2.25, "cem": 1.5}
