"""A test mended after release: who changes is told first, and nothing else is touched."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from a_gradebook import make_course
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from small_course import NAME, Course, answered, cell, nothing

from milia.grading.desk import course_in
from milia.grading.regrade import regrade
from milia.grading.regrade_trial import RegradeError

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


@pytest.mark.slow
def test_a_test_that_was_too_strict_gives_points_back_and_leaves_the_rest(course: Course) -> None:
    mended(course, "test", lenient)
    before = kept(course)
    told = run(course)
    assert told == [
        "Mended since it was graded: test.",
        "bo: test 0 -> 2",
        "bo: sum 2.25 -> 4.25",
        "Ran again: 2. With other marks: 1.",
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
        "Ran again: 3. With other marks: 1.",
    ]
    assert points(course) == {"ada": 2, "bo": 2.25, "cem": 1.5}


@pytest.mark.slow
def test_a_regrade_that_is_killed_leaves_the_gradebook_as_it_was_and_can_be_done_again(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    mended(course, "test", lenient)
    before = kept(course)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("milia.grading.regrade.settle", killed)
        with pytest.raises(KeyboardInterrupt):
            run(course, apply=True)
    assert kept(course) == before
    run(course, apply=True)
    assert points(course)["bo"] == 4.25


def broken(notebook: nbformat.NotebookNode) -> None:
    cell(notebook, "answer").source = "import os\nos._exit(1)"


@pytest.mark.slow
def test_late_points_are_settled_and_what_did_not_run_is_told(tmp_path: Path) -> None:
    course = Course(tmp_path)
    course.hand_in("bo", answered(HALF_RIGHT))
    course.hand_in("cem", broken)
    course.hand_in("dee", nothing)
    handed = tmp_path / "submitted"
    (handed / "dee" / NAME / f"{NAME}.ipynb").write_text("no notebook", encoding="utf-8")
    (handed / "bo" / NAME / "timestamp.txt").write_text("2026-12-01 12:00:00 UTC", "utf-8")
    (tmp_path / "late.toml").write_text("percent_per_day = 20", encoding="utf-8")
    with Gradebook(course.db) as book:
        book.update_or_create_assignment(NAME, duedate="2026-12-01 00:00:00")
    course.autograde()
    mended(course, "test", lenient)
    told = run(course, apply=True)
    assert told[1:3] == ["bo: test 0 -> 2", "bo: sum 0 -> 1"]
    assert told[3].startswith("cem: The kernel died in the cell answer")
    assert told[4].startswith("dee: The file is not a notebook")
    assert told[5] == "Ran again: 3. With other marks: 1."
    with Gradebook(course.db) as book:
        assert book.find_submission(NAME, "bo").late_submission_penalty == 1


@pytest.mark.slow
class TestWithoutARun:
    """What is told before anything runs; the gradebook knows of submissions that are not there."""

    @pytest.fixture
    def course(self, tmp_path: Path) -> Course:
        course = Course(tmp_path)
        with Gradebook(course.db) as book:
            for student in ("ada", "bo"):
                book.update_or_create_student(student)
                book.add_submission(NAME, student, timestamp="2026-12-01 12:00:00")
        return course

    def test_marks_stay_where_the_graded_version_is_not_there(self, course: Course) -> None:
        course.hand_in("bo", nothing)
        path = course.root / "submitted" / "bo" / NAME / "timestamp.txt"
        path.write_text("2026-12-02 12:00:00 UTC", encoding="utf-8")
        mended(course, "test", lenient)
        told = run(course, apply=True)
        assert told[1].startswith("ada: the submission is no longer in ")
        assert told[2] == (
            "bo: another version was handed in; its marks stay until it is autograded."
        )
        assert told[3] == "Ran again: 0. With other marks: nobody."
        with Gradebook(course.db) as book:
            assert "double(2) == 4" in book.find_source_cell("test", NAME, NAME).source
        assert not (course.root / "regrade").exists()

    @pytest.mark.parametrize(
        ("change", "named"),
        [
            (lambda test: test.metadata.nbgrader.update(points=1), "test"),
            (lambda test: test.metadata.nbgrader.update(grade_id="other"), "other, test"),
        ],
    )
    def test_other_points_and_other_cells_are_refused(
        self, course: Course, change: Change, named: str
    ) -> None:
        mended(course, "test", change)
        before = kept(course)
        with pytest.raises(RegradeError, match=f"after release, and did in {named}"):
            run(course, apply=True)
        assert kept(course) == before

    def test_an_empty_answer_stays_known_as_empty(self, course: Course) -> None:
        with Gradebook(course.db) as book:
            before = book.find_source_cell("written", NAME, NAME).checksum
        mended(course, "written", lambda cell: cell.update(source=f"A hint.\n{cell.source}"))
        assert run(course, apply=True)[0].startswith("No cell's text differs")
        with Gradebook(course.db) as book:
            assert book.find_source_cell("written", NAME, NAME).checksum == before


def test_an_assignment_that_nobody_handed_in_is_told(tmp_path: Path) -> None:
    with Gradebook(make_course(tmp_path), "milia") as book:
        book.add_assignment(NAME)
    for name in (NAME, "other"):
        with pytest.raises(RegradeError, match=f"No submission of '{name}' is graded"):
            regrade(course_in(tmp_path), name)
