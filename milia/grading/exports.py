"""Grades as Canvas and Moodle import them, or as a spreadsheet opens them.

What is not handed in, or waits for a marker, is left empty: an unfinished mark is no mark.

References
----------
lib/gradebook_importer.rb of instructure/canvas-lms for the columns; docs.moodle.org, Grade import.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from milia.grading.grades import Grades, Pupil, Scale

_FORMULA = tuple("=+-@＝＋－＠")
_BREAKS = ("\t", "\r", "\n")


class ExportError(ValueError):
    """Grades that cannot be exported as asked."""


Table = list[list[object]]


def canvas_table(grades: Grades, scale: Scale) -> Table:
    """Return the table that Canvas' gradebook imports.

    Canvas finds a student by its own number, else by the login, and an assignment by its name; it
    offers to make one that it does not have.

    Parameters
    ----------
    grades : Grades
        The class.
    scale : Scale
        Which points count.
    """
    head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *grades.most]
    most = [_number(scale.most(points)) for points in grades.most.values()]
    table: Table = [[*head], ["    Points Possible", "", "", "", "", *most]]
    for one in grades.pupils:
        name = ", ".join(part for part in (one.last, one.first) if part) or one.id
        table.append([name, one.lms_id, "", one.id, "", *_marks(one, grades, scale)])
    return table


def moodle_table(grades: Grades, scale: Scale) -> Table:
    """Return the table that Moodle's gradebook imports, headed as its own exports are.

    Parameters
    ----------
    grades : Grades
        The class.
    scale : Scale
        Which points count.
    """
    names = [f"Assignment: {name} (Real)" for name in grades.most]
    table: Table = [["First name", "Last name", "ID number", "Email address", *names]]
    for one in grades.pupils:
        email = one.email or (one.id if "@" in one.id else "")
        table.append([one.first, one.last, one.id, email, *_marks(one, grades, scale)])
    return table


def spreadsheet(grades: Grades, scale: Scale) -> Table:
    """Return a table for a spreadsheet, with totals that count written answers and that do not.

    Parameters
    ----------
    grades : Grades
        The class.
    scale : Scale
        Which points count in the columns of the assignments; both totals are there in any case.
    """
    people = ["student", "last name", "first name", "email"]
    tests = Scale(tests_only=True)
    totals = ["total", "total by tests", "total by tests, scaled"]
    table: Table = [[*people, *grades.most, *totals]]
    for one in grades.pupils:
        sums = [one.points, one.by_tests, one.by_tests * tests.worth]
        marks = _marks(one, grades, scale)
        table.append([one.id, one.last, one.first, one.email, *marks, *map(_number, sums)])
    return table


def _marks(pupil: Pupil, grades: Grades, scale: Scale) -> list[str]:
    """Return a student's cells, one for each assignment."""
    found = (scale.mark(pupil.marks.get(name)) for name in grades.most)
    return ["" if points is None else _number(points) for points in found]


def _number(points: float) -> str:
    """Return points as all three systems read them, with two places at most."""
    return f"{points:.2f}".rstrip("0").rstrip(".")


FORMATS: dict[str, tuple[Callable[[Grades, Scale], Table], str]] = {
    "canvas": (canvas_table, "utf-8"),
    "moodle": (moodle_table, "utf-8"),
    # Excel takes a file without this mark for Windows-1252.
    "csv": (spreadsheet, "utf-8-sig"),
}


def write_table(table: Table, path: Path, encoding: str) -> None:
    """Write a table in which no text can become a formula.

    Parameters
    ----------
    table : list of list
        Its rows.
    path : Path
        A file that does not exist yet.
    encoding : str
        The file's encoding.

    Raises
    ------
    ExportError
        If there is such a file.
    """
    try:
        with path.open("x", encoding=encoding, newline="") as file:
            csv.writer(file).writerows([_harmless(cell) for cell in row] for row in table)
    except FileExistsError:
        raise ExportError(f"There is a file {path} already: give another name.") from None


def _harmless(cell: object) -> object:
    """Return a text with a quote before it where a spreadsheet would take it for a formula."""
    text = str(cell)
    return f"'{text}" if text.startswith(_BREAKS) or text.lstrip().startswith(_FORMULA) else cell
