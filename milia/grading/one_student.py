"""All that a course keeps of one student: find it, export it, erase it."""

from __future__ import annotations

import csv
import glob
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import notebook_hash

from milia.grading.desk import gradebook_of
from milia.grading.intake import intake_folder
from milia.grading.zip_collect import class_list

_LEFT = (
    "Not touched: archives of a whole class in downloaded/, grades exported before, backups, what "
    "an LMS keeps, and quiz answers, which lie with the student (`milia answers --erase`)."
)


class NoStudentError(ValueError):
    """A student of whom the course keeps nothing."""


def traces(course: CourseDirectory, student: str) -> list[str]:
    """List what a course keeps of a student.

    Parameters
    ----------
    course : CourseDirectory
        The folders of the course.
    student : str
        The id in the gradebook.

    Returns
    -------
    list of str
        One line for each folder, file, row and submission.

    Raises
    ------
    NoStudentError
        If there is nothing.
    """
    found = [str(path) for path in [*_paths(course, student), *_exchanged(course, student)]]
    found += [f"a row of {path}" for path, rows in _tables(course, student) if rows]
    with gradebook_of(course) as gradebook:
        found += [f"gradebook: {line}" for line in _in_words(_record(gradebook, student))]
    if not found:
        raise NoStudentError(f"The course keeps nothing about a student {student}.")
    return found


def export_zip(course: CourseDirectory, student: str, target: Path | None = None) -> Path:
    """Save all that a course keeps of a student.

    Parameters
    ----------
    course : CourseDirectory
        The folders of the course.
    student : str
        The id in the gradebook.
    target : Path, optional
        The zip; by default the id with `.zip`, where the command is called.

    Returns
    -------
    Path
        The zip: the files, and `gradebook.json` with points, comments and times.

    Raises
    ------
    NoStudentError
        If there is nothing.
    FileExistsError
        If there is such a file.
    """
    traces(course, student)
    path = target or Path(f"{student}.zip")
    with gradebook_of(course) as gradebook:
        record = json.dumps(_record(gradebook, student), indent=1, ensure_ascii=False)
    with path.open("xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("gradebook.json", record)
        for place in _paths(course, student):
            for one in [place, *place.rglob("*")]:
                if one.is_file() and not one.is_symlink():
                    archive.write(one, one.relative_to(course.root))
        for one in _exchanged(course, student):
            if one.is_file():
                archive.write(one, Path("exchange", one.name))
        for table, rows in _tables(course, student):
            if rows:
                archive.writestr(str(table.relative_to(course.root)), _text(rows))
    return path


def erase(course: CourseDirectory, student: str) -> Iterator[str]:
    """Erase all that a course keeps of a student, and tell what was not touched.

    Parameters
    ----------
    course : CourseDirectory
        The folders of the course.
    student : str
        The id in the gradebook.

    Yields
    ------
    str
        What was erased, and what such a command cannot reach.

    Raises
    ------
    NoStudentError
        If there is nothing.
    """
    count = len(traces(course, student))
    for path in [*_exchanged(course, student), *_paths(course, student)]:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    for table, rows in _tables(course, student):
        if rows:
            _without(table, student)
    with gradebook_of(course) as gradebook:
        if _record(gradebook, student):
            gradebook.remove_student(student)
    yield f"Erased: {count} folders, files, rows and submissions."
    yield _LEFT


def _paths(course: CourseDirectory, student: str) -> list[Path]:
    """Return the student's folders and files below the course folder."""
    steps = (course.submitted_directory, course.autograded_directory, course.feedback_directory)
    folders = [Path(course.format_path(step, student, ".")) for step in steps]
    folders.append(intake_folder(course, student, "."))
    downloaded = Path(course.root, "downloaded")
    people = class_list(course.db_url)
    files = [
        path
        for archive in sorted(downloaded.glob("*/archive"))
        for path in sorted(archive.rglob("*"))
        if path.is_file() and people.is_of(path.relative_to(archive).as_posix(), student)
    ]
    folders += sorted(downloaded.glob(f"*/extracted/{glob.escape(student)}"))
    return [path for path in folders if path.exists() or path.is_symlink()] + files


def _exchanged(course: CourseDirectory, student: str) -> list[Path]:
    """Return what the student handed in through the exchange, and the feedback that lies there."""
    exchange = Path(course.config.Exchange.root, course.course_id)
    inbound = sorted((exchange / "inbound").glob(f"{glob.escape(student)}+*"))
    secrets = [
        *(path / "submission_secret.txt" for path in inbound),
        *Path(course.root).glob(f"*/{glob.escape(student)}/*/submission_secret.txt"),
    ]
    names = {
        (path.read_text(encoding="utf-8"), notebook.stem)
        for path in secrets
        if path.is_file()
        for notebook in path.parent.glob("*.ipynb")
    }
    pages = {
        exchange / "feedback" / f"{notebook_hash(secret=secret, notebook_id=name)}.html"
        for secret, name in names
    }
    return [*inbound, *sorted(page for page in pages if page.exists())]


_Rows = list[dict[str, str]]


def _tables(course: CourseDirectory, student: str) -> Iterator[tuple[Path, _Rows]]:
    """Yield the tables that a teacher keeps by student, each with this student's rows."""
    root = Path(course.root)
    for path in [root / "extensions.csv", *root.glob("downloaded/*/archive/times.csv")]:
        if path.exists():
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            yield path, [row for row in rows if (row.get("student") or "").strip() == student]


def _text(rows: _Rows) -> str:
    """Return rows of a table as a file has them."""
    file = io.StringIO()
    writer = csv.DictWriter(file, rows[0], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def _without(path: Path, student: str) -> None:
    """Take a student's rows out of a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    place = head.index("student")
    kept = [row for row in rows if len(row) <= place or row[place].strip() != student]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *kept])


_Record = dict[str, Any]


def _record(gradebook: Gradebook, student: str) -> _Record:
    """Return what the gradebook has of a student; nothing if it does not have them."""
    try:
        found = gradebook.find_student(student)
    except MissingEntry:
        return {}
    person: _Record = found.to_dict()
    return person | {"submissions": [_submission(one) for one in found.submissions]}


def _submission(submission: SubmittedAssignment) -> _Record:
    """Return what the gradebook has of one submission."""
    known: _Record = submission.to_dict()
    return known | {
        "late_submission_penalty": submission.late_submission_penalty,
        "grades": [
            {"cell": grade.name, "score": grade.score, "of": grade.max_score}
            for notebook in submission.notebooks
            for grade in notebook.grades
        ],
        "comments": [
            {"cell": comment.name, "comment": comment.comment}
            for notebook in submission.notebooks
            for comment in notebook.comments
            if comment.comment
        ],
    }


def _in_words(record: _Record) -> Iterator[str]:
    """Yield a line for the student and each submission."""
    if record:
        yield f"the student {record['id']}"
        for one in record["submissions"]:
            yield f"{one['name']}, {one['score']:g} points"
