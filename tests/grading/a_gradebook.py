"""A course folder with a gradebook in which marks are written by hand."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from nbgrader.api import Gradebook

DUE = datetime(2026, 11, 30, 12)
_CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "milia"
c.CourseDirectory.root = {root!r}
c.CourseDirectory.db_url = {db!r}
c.Exchange.root = {exchange!r}
"""


def make_course(root: Path) -> str:
    """Make a course folder with its configuration; return the gradebook's address."""
    db = empty_gradebook(root)
    text = _CONFIG.format(root=str(root), db=db, exchange=str(root / "exchange"))
    (root / "nbgrader_config.py").write_text(text, encoding="utf-8")
    return db


def empty_gradebook(root: Path) -> str:
    """Put an empty gradebook into a folder; return its address."""
    address = f"sqlite:///{(root / 'gradebook.db').as_posix()}"
    Gradebook(address).close()
    return address


def add_assignment(
    book: Gradebook, name: str, tests: float, words: float, *, due: bool = True
) -> None:
    """Add an assignment with points by tests and for a written answer."""
    book.add_assignment(name, **({"duedate": DUE.isoformat()} if due else {}))
    book.add_notebook(name, name)
    book.add_grade_cell("test", name, name, cell_type="code", max_score=tests)
    book.add_grade_cell("words", name, name, cell_type="markdown", max_score=words)


def hand_in(
    book: Gradebook,
    student: str,
    name: str,
    marks: tuple[float, float | None],
    when: datetime = DUE,
) -> None:
    """Hand in an assignment; its written answer waits where its mark is `None`."""
    book.update_or_create_student(student)
    book.add_submission(name, student, timestamp=when.isoformat())
    for cell, points in zip(("test", "words"), marks, strict=True):
        grade = book.find_grade(cell, name, name, student)
        grade.manual_score, grade.needs_manual_grade = points, points is None
    book.db.commit()
