"""Zips from a learning management system come back by `nbgrader zip_collect`.

What a teacher downloads goes into ``downloaded/<assignment>/archive/``: the one archive of the
whole class, or each student's file. Out come ``extracted/<student>/<assignment>.ipynb``, which
nbgrader copies to ``submitted/``, and ``refused.csv`` with a reason for each file that is not among
them. Nothing in the archive folder is changed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from nbgrader.api import Gradebook
from nbgrader.plugins import ExtractorPlugin

from milia.grading.moments import moment
from milia.grading.zip_archive import RefusedError, members, notebook_in
from milia.grading.zip_names import ClassList, Person, UnknownError, version

EXTRACTED = r"(?s).*[/\\](?P<student_id>[^/\\]+)[/\\](?P<file_id>[^/\\]+)\.(?:ipynb|txt)$"
"""For `c.FileNameCollectorPlugin.named_regexp`: where a path tells the student and the notebook."""
TIMES = "times.csv"
"""In the archive folder, with the columns student and time: a zip tells no time to rely on."""
_Order = tuple[int, int, float]


class Pile:
    """What was found so far: the latest version of each student, and what was not taken.

    Parameters
    ----------
    folder : Path
        Where a folder for each student is made.
    assignment : str
        The assignment's name.
    people : ClassList
        The class.

    Attributes
    ----------
    refused : list of tuple of str
        For each file that was not taken, its name and the reason.
    """

    def __init__(self, folder: Path, assignment: str, people: ClassList) -> None:
        self.folder, self.assignment, self.people = folder, assignment, people
        self.refused: list[tuple[str, str]] = []
        self._taken: dict[str, tuple[_Order, str]] = {}

    def take_all(self, archive: Path) -> None:
        """Take what is in a folder: each student's file, or the archive of the whole class."""
        for path in sorted(archive.rglob("*")):
            name = path.relative_to(archive).as_posix()
            if name != TIMES and not path.is_dir():
                self._take(path, name)
        self.refused += _write_times(archive / TIMES, self.folder)

    def _take(self, path: Path, name: str) -> None:
        """Take a student's file, or each file in the archive of the whole class."""
        if path.is_symlink():
            self.refused.append((name, "It is a link, not a file."))
            return
        time = path.stat().st_mtime
        with path.open("rb") as file, self._noting(name):
            if self.people.knows(name) or not name.lower().endswith(".zip"):
                self._take_one(name, file, time)
            else:
                self._take_class(name, file, time)

    def _take_class(self, name: str, file: IO[bytes], time: float) -> None:
        """Take what a student of the class handed in from each file of an archive."""
        if not any(self.people.knows(member) for member, _ in members(file)):
            self.people.owner(name)
        for member, content in members(file):
            with self._noting(f"{name}: {member}"):
                self.people.owner(member)
                self._take_one(member, io.BytesIO(content()), time)

    def _take_one(self, name: str, file: IO[bytes], time: float) -> None:
        """Keep a student's notebook, unless a later version was taken."""
        student = self.people.owner(name)
        notebook = notebook_in(name, file, self.assignment)
        mine, other = ((*version(name), time), name), self._taken.get(student)
        if other:
            earlier, later = sorted((mine, other))
            self.refused.append((earlier[1], f"{later[1]} is a later version by {student}."))
        if not other or mine >= other:
            self._taken[student] = mine
            target = self.folder / student / f"{self.assignment}.ipynb"
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(notebook)

    @contextmanager
    def _noting(self, name: str) -> Iterator[None]:
        """Note why a file is not taken, and go on."""
        try:
            yield
        except (UnknownError, RefusedError) as problem:
            self.refused.append((name, str(problem)))


class OnePerStudent(ExtractorPlugin):
    """Take one notebook of each student out of what was downloaded."""

    def extract(self, archive_path: str, extracted_path: str) -> None:
        """Go through the archive folder, and fill the folder from which nbgrader collects.

        Parameters
        ----------
        archive_path : str
            The folder with what was downloaded.
        extracted_path : str
            An empty folder.
        """
        course, archive = self.parent.coursedir, Path(archive_path)
        pile = Pile(Path(extracted_path), course.assignment_id, class_list(course.db_url))
        pile.take_all(archive)
        for name, reason in pile.refused:
            self.log.warning("%s was not taken. %s", name, reason)
        _write_refused(archive.with_name("refused.csv"), pile.refused)


def class_list(db_url: str) -> ClassList:
    """Read the students of a gradebook.

    Parameters
    ----------
    db_url : str
        The gradebook's database.

    Returns
    -------
    ClassList
        All students that `milia roster`, or nbgrader, has put there.
    """
    with Gradebook(db_url) as gradebook:
        return ClassList(
            Person(one.id, one.first_name or "", one.last_name or "", one.lms_user_id or "")
            for one in gradebook.students
        )


def _write_times(path: Path, extracted: Path) -> list[tuple[str, str]]:
    """Write each student's time where nbgrader looks for it; return what is wrong with the file."""
    if not path.exists():
        return []
    wrong = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        for row in rows:
            folder = extracted / (row.get("student") or "").strip()
            try:
                text = f"{moment(row.get('time') or '')} UTC"
            except ValueError as problem:
                wrong.append((f"{TIMES}, line {rows.line_num}", str(problem)))
                continue
            if folder != extracted and folder.is_dir():
                (folder / "timestamp.txt").write_text(text, encoding="utf-8")
    return wrong


def _write_refused(path: Path, refused: list[tuple[str, str]]) -> None:
    """Write what was not taken, for whoever asks the students again."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([("file", "reason"), *refused])
