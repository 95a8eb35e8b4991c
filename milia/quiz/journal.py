"""The append-only record of what a learner answered, kept on the learner's own machine.

An SQLite file in the user's data folder, or in the folder that `MILIA_HOME` names. Each call
opens the file and closes it again, so that several notebooks, forks and a moved home folder do no
harm. It uses SQLite's rollback journal, because its write-ahead log fails on network homes.

No answer is lost without a word: what cannot be written is held in memory, tried again with the
next answer, and said in `Journal.notice`.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TypeVar
from uuid import uuid4

from platformdirs import user_data_path

from milia.quiz import clock
from milia.quiz.answers import COLUMNS, Answer, answer_of, row_of
from milia.quiz.items import Item
from milia.quiz.store import (
    DamagedFileError,
    NewerFileError,
    connected,
    erase,
    prepare,
    set_aside,
    try_writing,
    writing,
)

FILE_NAME = "answers.sqlite"
CERTAINTIES = (None, 1, 2, 3)

_COLUMNS = ", ".join(COLUMNS)
_ADD = f"INSERT INTO answers ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_READ = f"SELECT {_COLUMNS} FROM answers ORDER BY id"

T = TypeVar("T")


class Journal:
    """The answers in one folder; make it with `Journal.open`.

    `notice` is a sentence for the learner about something that went wrong, or None.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice: str | None = None
        self._held: list[Answer] = []
        self._lock = Lock()
        self._session = uuid4().hex

    @classmethod
    def open(cls, folder: Path | None = None) -> Journal:
        """Open the journal of a folder, by default `home()`; never fails.

        A damaged file is set aside under a dated name; a folder that cannot be written leaves a
        journal in memory. Either way `notice` says so.
        """
        journal = cls((folder or home()) / FILE_NAME)
        journal._attempt(journal._begin)
        return journal

    def record(
        self, item: Item, answer: object, *, correct: bool, certainty: int | None = None
    ) -> Answer:
        """Add one answer and return it as recorded.

        Raises
        ------
        ValueError
            When `certainty` is not None, 1, 2 or 3.
        TypeError
            When `answer` cannot be written as JSON.
        """
        if certainty not in CERTAINTIES:
            raise ValueError(f"certainty is {certainty!r}; give None, 1, 2 or 3.")
        plain = json.loads(json.dumps(sorted(answer) if isinstance(answer, set) else answer))
        at = clock.now().astimezone(UTC).isoformat(timespec="milliseconds")
        made = Answer(
            at, item.id, item.version, item.kind, plain, bool(correct), certainty, self._session
        )
        with self._lock:
            self._held.append(made)
            self._attempt(self._write_held)
        return made

    def answers(self) -> list[Answer]:
        """Every answer, oldest first, those held in memory last."""
        return (self._attempt(self._read) or []) + self._held

    def latest(self, item_id: str, version: int) -> Answer | None:
        """Return the last answer to this version of an item, or None."""
        mine = [a for a in self.answers() if (a.item_id, a.item_version) == (item_id, version)]
        return mine[-1] if mine else None

    def erase(self) -> int:
        """Remove every answer, those held in memory and in damaged files too; say how many it were.

        Raises
        ------
        OSError
            When the file cannot be changed; the sentence says where it is.
        """
        with self._lock:
            count = len(self.answers())
            try:
                try:
                    erase(self.path)
                except DamagedFileError:
                    set_aside(self.path)
                    erase(self.path)
            except (OSError, sqlite3.Error, DamagedFileError, NewerFileError) as error:
                reason = str(error) or "it comes from a later version of the course"
                raise OSError(
                    f"Your answers could not be erased ({reason}). They stand in {self.path}: "
                    "delete that file yourself once nothing uses it."
                ) from error
            self._held, self.notice = [], None
        return count

    def _begin(self) -> None:
        prepare(self.path)
        try_writing(self.path)

    def _write_held(self) -> None:
        prepare(self.path)
        with connected(self.path) as connection, writing(connection):
            connection.executemany(_ADD, [row_of(answer) for answer in self._held])
        self._held = []

    def _read(self) -> list[Answer]:
        if not self.path.is_file():
            return []
        with connected(self.path) as connection:
            read = [answer_of(row) for row in connection.execute(_READ)]
        sound = [answer for answer in read if answer]
        if len(sound) < len(read):
            lost = len(read) - len(sound)
            self.notice = f"{lost} of your earlier answers cannot be read; the others are here."
        return sound

    def _attempt(self, action: Callable[[], T]) -> T | None:
        """Do it; set a damaged file aside and do it again; None when it cannot be done now."""
        try:
            try:
                return action()
            except DamagedFileError:
                self._set_aside()
                return action()
        except NewerFileError:
            self.notice = (
                f"{self.path} comes from a later version of the course, so it is left alone; "
                "answers last until the kernel stops. Update the course to keep them."
            )
        except (OSError, sqlite3.Error, DamagedFileError) as error:
            self.notice = (
                f"Your answers cannot be kept in {self.path.parent} ({error}); they last until "
                "the kernel stops. The lesson works as usual."
            )
        return None

    def _set_aside(self) -> None:
        aside = set_aside(self.path)
        if aside is not None:
            self.notice = (
                f"The file of your earlier answers is damaged. It was set aside as {aside.name} "
                f"in {aside.parent}, and a new one was begun; nothing was deleted."
            )


def home() -> Path:
    """Folder of the learner's own files: `MILIA_HOME`, else the user's data folder."""
    named = os.environ.get("MILIA_HOME")
    if not named:
        return user_data_path("milia", appauthor=False)
    # Path.expanduser raises where there is no such user; a journal never fails.
    return Path(os.path.expanduser(named))  # noqa: PTH111


def journal() -> Journal:
    """Return this process's journal for the present `MILIA_HOME`."""
    return _opened(home().absolute())


@cache
def _opened(folder: Path) -> Journal:
    return Journal.open(folder)
