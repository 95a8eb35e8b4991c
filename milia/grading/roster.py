"""A class list from a file, as Canvas, Moodle or a person writes it.

The steps: read the text whatever its encoding and separator; find out by its heads whose it is;
read each row or say why not; put the students into the gradebook.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry

_LONGEST = 128
"""Characters, in nbgrader's table of students."""
_IN_AN_ID = re.compile(r"[\w.@ '~-]+")
_NO_STUDENT = re.compile(r"^\s*points possible\s*$|^(student, test|test student)$", re.IGNORECASE)


@dataclass(frozen=True)
class Form:
    """How a system heads its columns: those that name a student, the best first, and the others."""

    needs: str
    ids: tuple[str, ...]
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    whole: str = ""
    email: tuple[str, ...] = ()
    lms: tuple[str, ...] = ()


_FORMS = (
    Form("sis login id", ("sis login id", "sis user id", "id"), whole="student", lms=("id",)),
    Form(
        "email address",
        ("username", "id number", "email address"),
        ("first name",),
        ("surname", "last name"),
        email=("email address",),
    ),
    Form("id", ("id",), ("first_name",), ("last_name",), email=("email",), lms=("lms_user_id",)),
)
_HEADS = "SIS Login ID (Canvas), Email address (Moodle), or id"


class RosterError(ValueError):
    """A file that is no class list."""


@dataclass(frozen=True)
class Entry:
    """A student as the file has them; empty where it says nothing."""

    student: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_user_id: str = ""


@dataclass(frozen=True)
class Roster:
    """What a file holds: the students, and one sentence for each row that is none."""

    entries: list[Entry]
    refused: list[str]


def read_roster(path: Path) -> Roster:
    """Read a class list.

    Parameters
    ----------
    path : Path
        A CSV file: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs.

    Returns
    -------
    Roster
        Its students and the rows that were refused.

    Raises
    ------
    RosterError
        If no column names students, or the file is no table.
    """
    text = _decoded(path.read_bytes())
    head = text.partition("\n")[0]
    lines = _rows(io.StringIO(text), max(",;\t", key=head.count))
    heads = [cell.strip().casefold() for cell in next(lines, (1, []))[1]]
    form = next((form for form in _FORMS if form.needs in heads), None)
    if form is None:
        raise RosterError(f"{path}: no column names the students; one must be {_HEADS}.")
    return _roster(heads, list(lines), form)


def _decoded(content: bytes) -> str:
    """Return a file's text; what is not Unicode is what Excel writes on Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _rows(file: io.StringIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the line on which it begins."""
    reader, line = csv.reader(file, delimiter=separator), 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error as problem:
        raise RosterError(f"Line {line} is no row of a table: {problem}.") from None


def _roster(heads: list[str], lines: list[tuple[int, list[str]]], form: Form) -> Roster:
    """Read all rows; the id is the best column in which any row has something."""
    roster = Roster([], [])
    cells = [dict(zip(heads, (cell.strip() for cell in row), strict=False)) for _, row in lines]
    filled = (name for name in form.ids if any(row.get(name) for row in cells))
    id_column = next(filled, form.ids[0])
    seen: dict[str, int] = {}
    for (line, row), cell in zip(lines, cells, strict=True):
        if form.whole and _NO_STUDENT.match(cell.get(form.whole, "")):
            continue
        entry = _entry(cell, form, id_column)
        problem = _problem(entry, row, heads, seen, id_column)
        if problem:
            roster.refused.append(f"Line {line}: {problem}")
        else:
            seen[entry.student.casefold()] = line
            roster.entries.append(entry)
    return roster


def _entry(cell: Mapping[str, str], form: Form, id_column: str) -> Entry:
    """Read one row."""

    def first_of(names: tuple[str, ...]) -> str:
        return next((cell[name] for name in names if cell.get(name)), "")

    first, last = first_of(form.first), first_of(form.last)
    if form.whole:
        last, _, first = (part.strip() for part in cell.get(form.whole, "").partition(","))
    return Entry(cell.get(id_column, ""), first, last, first_of(form.email), first_of(form.lms))


def _problem(
    entry: Entry, row: list[str], heads: list[str], seen: Mapping[str, int], id_column: str
) -> str | None:
    """Say why a row is refused."""
    name = entry.student
    if len(row) > len(heads) and any(cell.strip() for cell in row[len(heads) :]):
        return f"{len(row)} cells under {len(heads)} heads; a name with a comma needs quotes."
    if not name:
        return f"nothing in the column {id_column}."
    if name.casefold() in seen:
        return f"{name} is there already, on line {seen[name.casefold()]}."
    if len(max(vars(entry).values(), key=len)) > _LONGEST:
        return f"a text is longer than the {_LONGEST} characters that the gradebook takes."
    if not _IN_AN_ID.fullmatch(name) or name[0] in "-@.'~" or name[-1] == ".":
        return (
            f"{name!r} cannot name a folder on every system: letters, digits, . _ - @ can, and a "
            "letter or digit must come first."
        )
    return None


def enter(gradebook: Gradebook, entries: list[Entry], *, dry_run: bool = False) -> str:
    """Put students into the gradebook, and say how many are new.

    Those who are there keep what the file leaves empty; those whom it does not name stay.

    Parameters
    ----------
    gradebook : Gradebook
        The course's gradebook.
    entries : list of Entry
        The students.
    dry_run : bool
        Only say what would be done.
    """
    count = {"new": 0, "changed": 0, "as before": 0}
    for entry in entries:
        given = {key: text for key, text in vars(entry).items() if text and key != "student"}
        count[_change(gradebook, entry.student, given)] += 1
        if not dry_run:
            gradebook.update_or_create_student(entry.student, **given)
    named = {entry.student for entry in entries}
    others = sum(student.id not in named for student in gradebook.students)
    done = ", ".join(f"{number} {what}" for what, number in count.items())
    rest = f" {others} in the gradebook are not in this file and stay." if others else ""
    return f"{len(entries)} students{' would be entered' if dry_run else ''}: {done}.{rest}"


def _change(gradebook: Gradebook, student: str, given: Mapping[str, str]) -> str:
    """Say what a row does to the gradebook."""
    try:
        there = gradebook.find_student(student)
    except MissingEntry:
        return "new"
    same = all(getattr(there, key) == text for key, text in given.items())
    return "as before" if same else "changed"
