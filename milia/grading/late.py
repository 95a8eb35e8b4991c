"""Late submissions: a policy in a file, and more time for single students.

``late.toml`` in the course folder::

    grace_minutes = 15          # within it nothing is taken
    percent_per_day = 10        # of the assignment's points, for each day begun; or points_per_day
    most_percent = 50           # no more than that is taken; or most_points
    timezone = "Europe/Berlin"  # for times without an offset in extensions.csv; else UTC

``extensions.csv`` beside it, with the columns student, assignment, and hours (after the due date)
or until (a new due date). Without ``late.toml`` nothing is taken.
"""

from __future__ import annotations

import csv
import math
import tomllib
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from milia.grading.moments import moment

POLICY, EXTENSIONS = "late.toml", "extensions.csv"
_DAY = 24 * 60 * 60


class LateError(ValueError):
    """A policy or an extension that cannot be read."""


@dataclass(frozen=True)
class Policy:
    """What being late costs.

    Attributes
    ----------
    grace_minutes : float
        A hand-in within these minutes after the due date is not late.
    percent_per_day, points_per_day : float
        What each day begun takes, in per cent of the assignment's points or in points. Days have
        24 hours and count from the due date.
    most_percent, most_points : float
        No more than this is taken.
    timezone : str
        Where times without an offset are meant.
    """

    grace_minutes: float = 0
    percent_per_day: float = 0
    points_per_day: float = 0
    most_percent: float = 100
    most_points: float = math.inf
    timezone: str = "UTC"

    def days(self, late: timedelta) -> int:
        """Return how many days have begun since the due date; 0 within the grace.

        Parameters
        ----------
        late : timedelta
            How long after the due date it was handed in.
        """
        seconds = late.total_seconds()
        return 0 if seconds <= 60 * self.grace_minutes else math.ceil(seconds / _DAY)

    def penalty(self, score: float, most: float, late: timedelta) -> float:
        """Return the points that are taken, never more than were earned.

        Parameters
        ----------
        score : float
            The points earned, written answers among them.
        most : float
            The points that could be earned.
        late : timedelta
            How long after the due date it was handed in.
        """
        each = self.points_per_day + most * self.percent_per_day / 100
        cap = min(self.most_points, most * self.most_percent / 100)
        return max(0.0, min(score, cap, each * self.days(late)))

    @property
    def zone(self) -> tzinfo:
        """The time zone of the policy."""
        return UTC if self.timezone == "UTC" else ZoneInfo(self.timezone)


@dataclass(frozen=True)
class Extension:
    """More time for one student: hours after the due date, or a due date of their own in UTC."""

    hours: float = 0
    until: datetime | None = None

    def due(self, due: datetime) -> datetime:
        """Return the student's due date; it is never before that of the class."""
        return max(due, self.until or due + timedelta(hours=self.hours))


Extensions = dict[tuple[str, str], Extension]


def read_policy(root: Path) -> Policy:
    """Read the policy of a course.

    Parameters
    ----------
    root : Path
        The course folder.

    Returns
    -------
    Policy
        One that takes nothing, if there is no file.

    Raises
    ------
    LateError
        If the file cannot be read, or asks for what there is not.
    """
    path = root / POLICY
    if not path.exists():
        return Policy()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise LateError(f"{path} cannot be read: {problem}.") from None
    known = {field.name: type(field.default) for field in fields(Policy)}
    for key, value in content.items():
        _check_setting(path, key, value, known)
    policy = Policy(**content)
    try:
        _ = policy.zone
    except (ZoneInfoNotFoundError, ValueError):
        raise LateError(
            f"{path}: there is no time zone '{policy.timezone}'; write it as Europe/Berlin."
        ) from None
    return policy


def _check_setting(path: Path, key: str, value: Any, known: dict[str, type]) -> None:
    """Refuse a setting that is unknown, of another kind, or below zero."""
    if key not in known:
        raise LateError(f"{path}: '{key}' is not known; there are {', '.join(known)}.")
    if known[key] is str:
        if not isinstance(value, str):
            raise LateError(f"{path}: {key} must be a text.")
    elif isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
        raise LateError(f"{path}: {key} must be a number, 0 or more, not {value!r}.")


def read_extensions(root: Path, zone: tzinfo) -> Extensions:
    """Read who has more time; the last row for a student and an assignment counts.

    Parameters
    ----------
    root : Path
        The course folder.
    zone : tzinfo
        Where times without an offset are meant.

    Returns
    -------
    dict of tuple of str to Extension
        By student and assignment.

    Raises
    ------
    LateError
        If a row cannot be read: a student must not lose an extension by a slip of the pen.
    """
    path = root / EXTENSIONS
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not {"student", "assignment"} <= set(rows.fieldnames or ()):
            raise LateError(f"{path} needs the columns student, assignment, and hours or until.")
        return {
            (row["student"].strip(), row["assignment"].strip()): _extension(
                row, zone, f"{path}, line {rows.line_num}"
            )
            for row in rows
        }


def _extension(row: dict[str, str | None], zone: tzinfo, where: str) -> Extension:
    """Read one row."""
    hours, until = (str(row.get(key) or "").strip() for key in ("hours", "until"))
    if bool(hours) == bool(until):
        raise LateError(f"{where}: give either hours or until.")
    try:
        extension = Extension(0, moment(until, zone)) if until else Extension(float(hours))
    except ValueError as problem:
        raise LateError(f"{where}: {problem}") from None
    if not 0 <= extension.hours < math.inf:
        raise LateError(f"{where}: hours must be 0 or more.")
    return extension
