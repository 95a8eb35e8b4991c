"""The comments that markers share: ``comments.csv`` in the course folder.

Its columns are question (the grade id of the written answer), level (0 to 4, or empty where the
comment goes with any level) and comment.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path

FILE = "comments.csv"
LEVELS = range(5)
"""The levels of every rubric."""
_COLUMNS = ["question", "level", "comment"]


class CommentsError(ValueError):
    """Comments that cannot be read."""


@dataclass(frozen=True)
class Comment:
    """One sentence that a marker can give; `level` is empty where it goes with any."""

    question: str
    level: str
    comment: str


def points(level: int, most: float) -> float:
    """Return the points of a level.

    Parameters
    ----------
    level : int
        0 to 4.
    most : float
        The points of level 4.
    """
    return level / max(LEVELS) * most


def read_comments(root: Path) -> list[Comment]:
    """Read the comments of a course.

    Parameters
    ----------
    root : Path
        The course folder.

    Returns
    -------
    list of Comment
        In the order of the file; none if there is no file.

    Raises
    ------
    CommentsError
        If a column is missing, or a level is none.
    """
    path = root / FILE
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not set(_COLUMNS) <= set(rows.fieldnames or ()):
            raise CommentsError(f"{FILE} needs the columns {', '.join(_COLUMNS)}.")
        return [_comment(row, f"{FILE}, line {rows.line_num}") for row in rows]


def add_comments(root: Path, comments: Iterable[Comment]) -> None:
    """Write comments after those that are there.

    Parameters
    ----------
    root : Path
        The course folder.
    comments : iterable of Comment
        What is added.
    """
    all_of_them = [*read_comments(root), *comments]
    with (root / FILE).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([_COLUMNS, *map(astuple, all_of_them)])


def _comment(row: dict[str, str | None], where: str) -> Comment:
    comment = Comment(*((row[name] or "").strip() for name in _COLUMNS))
    if comment.level not in {"", *map(str, LEVELS)}:
        raise CommentsError(f"{where}: level is 0 to 4 or empty, not '{comment.level}'.")
    return comment
