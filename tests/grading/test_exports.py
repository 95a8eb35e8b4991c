"""Grades leave in the form that Canvas, Moodle and a spreadsheet take."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from a_gradebook import DUE, add_assignment, hand_in, make_course
from nbgrader.api import Gradebook

from milia.cli import main
from milia.data import load
from milia.grading.exports import write_table
from milia.grading.grades import Scale


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a course of two assignments: Ada in time, Bo late and unmarked, Cem with nothing."""
    root = tmp_path_factory.mktemp("course")
    with Gradebook(make_course(root)) as book:
        add_assignment(book, "a1", tests=7, words=3)
        add_assignment(book, "a2", tests=10, words=4, due=False)
        book.add_student("ada", first_name="Ada", last_name="Lovelace", lms_user_id="11")
        book.add_student("bo@example.org", first_name="=1+1", last_name=" @Ek")
        book.add_student("cem")
        hand_in(book, "ada", "a1", (7, 2.25))
        hand_in(book, "ada", "a2", (9.5, 4))
        hand_in(book, "bo@example.org", "a1", (5, 3), DUE + timedelta(seconds=1))
        hand_in(book, "bo@example.org", "a2", (2, None))
    (root / "late.toml").write_text("percent_per_day = 20", encoding="utf-8")
    return root


@dataclass
class Desk:
    """A teacher's terminal."""

    course: Path
    folder: Path
    capsys: pytest.CaptureFixture[str]

    def export(self, *options: str) -> tuple[list[list[str]], list[str]]:
        """Export the grades; return the file's rows and what was said."""
        file = self.folder / "grades.csv"
        assert main(["export", str(file), "--root", str(self.course), *options]) == 0
        rows = list(csv.reader(file.read_text(encoding="utf-8").splitlines()))
        return rows, self.capsys.readouterr().out.splitlines()


@pytest.fixture
def desk(course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(course, tmp_path, capsys)


WAITS = "a2 waits for a marker, so it is left empty for bo@example.org."


def test_canvas_gets_its_columns_and_the_points_possible(desk: Desk) -> None:
    rows, told = desk.export("--to", "canvas")
    assert rows == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "a1", "a2"],
        ["    Points Possible", "", "", "", "", "10", "14"],
        ["cem", "", "", "cem", "", "", ""],
        ["' @Ek, =1+1", "", "", "bo@example.org", "", "6", ""],
        ["Lovelace, Ada", "11", "", "ada", "", "9.25", "13.5"],
    ]
    assert told[0] == WAITS


def test_moodle_gets_an_email_where_that_is_the_id(desk: Desk) -> None:
    rows, told = desk.export("--to", "moodle")
    heads = ["Assignment: a1 (Real)", "Assignment: a2 (Real)"]
    assert rows == [
        ["First name", "Last name", "ID number", "Email address", *heads],
        ["", "", "cem", "", "", ""],
        ["'=1+1", "' @Ek", "bo@example.org", "bo@example.org", "6", ""],
        ["Ada", "Lovelace", "ada", "", "9.25", "13.5"],
    ]
    assert told[0] == WAITS


POINTS = load("points")
WORTH = POINTS["points"].sum() / POINTS.query("marked_by == 'tests'")["points"].sum()


def test_a_spreadsheet_has_the_totals_with_and_without_written_answers(desk: Desk) -> None:
    rows, _ = desk.export()
    assert rows[0] == [
        "\ufeffstudent",
        *("last name", "first name", "email", "a1", "a2"),
        *("total", "total by tests", "total by tests, scaled"),
    ]
    cem, bo, ada = rows[1:]
    assert cem[4:] == ["", "", "0", "0", "0"]
    assert bo[4:8] == ["6", "", "6", "5.6"]
    assert ada[4:8] == ["9.25", "13.5", "22.75", "16.5"]
    assert float(ada[8]) == pytest.approx(16.5 * WORTH, abs=0.005)


def test_tests_alone_are_scaled_to_the_points_of_the_course_and_wait_for_nobody(desk: Desk) -> None:
    rows, told = desk.export("--to", "canvas", "--tests-only")
    most, _, bo, ada = (list(map(float, filter(None, row[5:]))) for row in rows[1:])
    assert most == pytest.approx([7 * WORTH, 10 * WORTH], abs=0.005)
    assert bo == pytest.approx([3.6 * WORTH, 2 * WORTH], abs=0.005)
    assert ada == pytest.approx([7 * WORTH, 9.5 * WORTH], abs=0.005)
    assert len(told) == 1


def test_the_points_by_tests_of_the_whole_course_make_all_its_points() -> None:
    points = load("points")
    by_tests = points.loc[points["marked_by"] == "tests", "points"].sum()
    assert Scale(tests_only=True).most((0, by_tests)) == pytest.approx(points["points"].sum())


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", " =1", "\t=1", "\r1", "\n=1", "＝1"])
def test_no_text_becomes_a_formula(tmp_path: Path, text: str) -> None:
    write_table([[text, "a=b", "Ada", "3.5"]], tmp_path / "t.csv", "utf-8")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [[f"'{text}", "a=b", "Ada", "3.5"]]


def test_a_file_that_is_there_is_kept(desk: Desk) -> None:
    (desk.folder / "grades.csv").write_text("mine", encoding="utf-8")
    command = ["export", str(desk.folder / "grades.csv"), "--root", str(desk.course)]
    assert main(command) == 1
    assert "give another name" in desk.capsys.readouterr().err
    assert (desk.folder / "grades.csv").read_text(encoding="utf-8") == "mine"


def test_late_submissions_are_shown_from_a_terminal(desk: Desk) -> None:
    assert main(["late", "--root", str(desk.course)]) == 0
    told = desk.capsys.readouterr().out
    assert told == "a1, bo@example.org: 0 h 0 min late, 2 points taken.\n"
