"""Collect submissions from the exchange without believing what they say of their owner and time.

A student's own process writes the folder in the exchange, its name and everything in it. What the
student cannot write is whose the folder is on the disk, and when the disk last saw it changed.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nbgrader.exchange.default import ExchangeCollect
from nbgrader.utils import parse_utc
from traitlets import Bool, Integer

from milia.grading.intake import intake_folder, note_submission
from milia.grading.intake_entries import MOST_BYTES, MOST_FILES, TIME, why_unfit

_STUDENT = re.compile(r"[^\s./\\][^/\\]*")
_COPIED = 2**20
"""Bytes that are copied at once."""


class CollectPlainFiles(ExchangeCollect):
    """nbgrader's `collect`: regular files alone, with the disk's own word on time and owner."""

    src_records: list[dict[str, Any]]
    believe_disk_times = Bool(
        True,
        help="Whether the disk's time counts where a folder's name says an earlier one. Switch it "
        "off after an exchange was restored from a backup, which gives every folder a new time.",
    ).tag(config=True)
    minutes_of_copying = Integer(
        10, help="How many minutes the disk's time may lie after the name's: copying takes time."
    ).tag(config=True)

    def _path_to_record(self, path: str) -> dict[str, Any]:
        """Read a folder's name and times; a name that is none stops nobody else's collection."""
        name = Path(path).name
        seen = datetime.fromtimestamp(os.lstat(path).st_ctime, UTC).replace(tzinfo=None)
        said = _time_in(name)
        slack = timedelta(minutes=self.minutes_of_copying)
        late = self.believe_disk_times and (said is None or seen - said > slack)
        student = name.split(f"+{self.coursedir.assignment_id}+")[0]
        time = seen if late or said is None else said
        return {"username": student, "filename": name, "timestamp": time, "said": said}

    def _sort_by_timestamp(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Put the newest first, and before all others those that may be collected."""
        return sorted(
            records, key=lambda each: (not self._why_not(each), each["timestamp"]), reverse=True
        )

    def copy_files(self) -> None:
        """Collect what is what its name says, and tell of what is not."""
        fit = []
        for record in self.src_records:
            reason = self._why_not(record)
            if reason:
                self.log.error("%r is not collected: %s.", record["filename"], reason)
            else:
                fit.append(record)
        self.src_records = fit
        super().copy_files()

    def _why_not(self, record: dict[str, Any]) -> str:
        """Say why a folder of the exchange may not be collected."""
        found = os.lstat(Path(self.inbound_path, record["filename"]))
        student = record["username"]
        if not _STUDENT.fullmatch(student):
            return "its name begins with no student's id"
        if not stat.S_ISDIR(found.st_mode):
            return "it is no folder"
        owner = _owner(found.st_uid)
        if self.check_owner and owner != student:
            return f"it claims to be {student}'s, and belongs to {owner}"
        return ""

    def do_copy(self, src: str, dest: str, **_: Any) -> None:
        """Copy a submission's regular files, and write the time that counts."""
        record = next(each for each in self.src_records if each["filename"] == Path(src).name)
        told = [f"{name!r} was not taken: {reason}." for name, reason in _copied(src, dest)]
        if record["said"] is None or record["timestamp"] != record["said"]:
            told.append("The time of handing in is the disk's; the submission said another.")
        time = f"{record['timestamp'].isoformat(' ')} UTC"
        Path(dest, TIME).write_text(time, encoding="utf-8")
        if self.coursedir.groupshared:
            self.set_perms(dest, 0o664, 0o2775)
        aside = intake_folder(self.coursedir, record["username"], self.coursedir.assignment_id)
        for sentence in note_submission(Path(dest), aside, told):
            self.log.warning("%s: %s", record["username"], sentence)


def _time_in(name: str) -> datetime | None:
    """Read the time in a folder's name."""
    try:
        time: datetime = parse_utc(name.rsplit("+", 3)[2])
    except (ValueError, OverflowError, IndexError):
        return None
    return time.replace(tzinfo=None)


def _owner(number: int) -> str:
    """Return the name of a user of this machine."""
    import pwd  # noqa: PLC0415 (the exchange is not for Windows, which has no such module)

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return "an unknown user"


def _copied(src: str, dest: str) -> Iterator[tuple[str, str]]:
    """Copy regular files, and yield the name of each other entry with the reason.

    Files are reached from the opened folder, and opened without following a link, so that nobody
    can put a link there between the look and the copy.
    """
    count = size = 0
    for place, folders, files, at in os.fwalk(src, follow_symlinks=False):
        inside = Path(place).relative_to(src)
        Path(dest, inside).mkdir(parents=True)
        for name in sorted([*files, *folders]):
            found = os.lstat(name, dir_fd=at)
            reason = why_unfit(found, name, len(inside.parts))
            if name in folders and not reason:
                continue
            count, size = count + 1, size + found.st_size
            if not reason and found.st_nlink > 1:
                reason = "the file has a second name elsewhere (a hard link)"
            if not reason and (count > MOST_FILES or size > MOST_BYTES):
                reason = f"there are over {MOST_FILES} files or {MOST_BYTES // 2**20} MB"
            reason = reason or _copy(name, at, Path(dest, inside, name))
            if reason:
                folders[:] = [folder for folder in folders if folder != name]
                yield (inside / name).as_posix(), reason


def _copy(name: str, at: int, target: Path) -> str:
    """Copy one file from an opened folder; say why it could not be."""
    try:
        handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=at)
        with os.fdopen(handle, "rb") as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy, _COPIED)
    except OSError as problem:
        return f"it could not be read ({problem.strerror})"
    return ""
