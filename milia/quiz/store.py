"""The SQLite file under the journal: its tables, its lock, and what to do when it is damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

SCHEMA_VERSION = 1
WAIT_S = 10.0
"""How long to wait for another notebook that is writing, in seconds."""

_ONLY_ADDED = "BEGIN SELECT RAISE(ABORT, 'answers are only ever added'); END"
_SCHEMA = (
    """
    CREATE TABLE answers (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      item_id TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      answer TEXT NOT NULL,
      correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
      certainty INTEGER CHECK (certainty BETWEEN 1 AND 3),
      session TEXT NOT NULL
    )""",
    f"CREATE TRIGGER answers_never_change BEFORE UPDATE ON answers {_ONLY_ADDED}",
    f"CREATE TRIGGER answers_never_go BEFORE DELETE ON answers {_ONLY_ADDED}",
    # INSERT OR REPLACE deletes the old row without asking the trigger above.
    f"""
    CREATE TRIGGER answers_are_never_replaced BEFORE INSERT ON answers
      WHEN EXISTS (SELECT 1 FROM answers WHERE id = NEW.id) {_ONLY_ADDED}""",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


class NewerFileError(Exception):
    """The file was written by a later version of the course and is left alone."""


class DamagedFileError(Exception):
    """The file is no journal, or SQLite finds it damaged."""


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for the length of a block; transactions are begun by hand.

    Raises
    ------
    DamagedFileError
        When SQLite finds on the way that the file is damaged.
    """
    with closing(sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)) as connection:
        # A flipped bit in one text must not hide every other answer.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        try:
            yield connection
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise DamagedFileError(str(error)) from error


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Let every read of a block see the file at one moment."""
    with _transaction(connection, "BEGIN"):
        yield


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make a block one transaction: all of it is written, or nothing."""
    # IMMEDIATE takes the write lock at once; taking it later can deadlock two notebooks.
    with _transaction(connection, "BEGIN IMMEDIATE"):
        yield


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def prepare(path: Path) -> None:
    """Make folder, file and tables where they are missing.

    Raises
    ------
    DamagedFileError, NewerFileError
        As they say.
    OSError, sqlite3.OperationalError
        When they are missing and cannot be made, or the file stays locked.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with connected(path) as connection:
        with reading(connection):
            version = _sound_version(connection)
        if version:
            return
        with writing(connection):
            # Another notebook may have made them while this one waited for the lock.
            if not _sound_version(connection):
                for statement in _SCHEMA:
                    connection.execute(statement)


def try_writing(path: Path) -> None:
    """Write what stands there already: the only sure test of a read-only home.

    Raises
    ------
    OSError, sqlite3.OperationalError
        When the file cannot be written, or stays locked.
    """
    with connected(path) as connection, writing(connection):
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _sound_version(connection: sqlite3.Connection) -> int:
    """Return the schema version of a sound file, 0 for a new one."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedFileError(found)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA_VERSION:
        raise NewerFileError
    tables = {name for (name,) in connection.execute("SELECT tbl_name FROM sqlite_schema")}
    if "answers" not in tables if version else tables:
        raise DamagedFileError("the table of answers is missing or not ours")
    return version


def erase(path: Path) -> None:
    """Overwrite and remove every answer, in the file and in copies that were set aside damaged.

    The file stays, empty, so that other notebooks go on. What a system keeps in its own backups
    is beyond this.

    Raises
    ------
    DamagedFileError, NewerFileError
        As they say.
    OSError, sqlite3.OperationalError
        When the file cannot be written, or stays locked.
    """
    prepare(path)
    with connected(path) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        with writing(connection):
            connection.execute("DROP TABLE answers")
            for statement in _SCHEMA:
                connection.execute(statement)
        connection.execute("VACUUM")
    for aside in path.parent.glob(f"{path.stem}-damaged-*{path.suffix}"):
        aside.write_bytes(bytes(aside.stat().st_size))
        aside.unlink()


def set_aside(path: Path) -> Path | None:
    """Rename a damaged file to a dated name, so that a new one can be begun.

    Nothing is deleted. Two notebooks that find the damage at once take turns, and the second
    one finds a sound file and returns None.
    """
    turn = path.with_name(path.stem + ".repair")
    with closing(sqlite3.connect(turn, timeout=WAIT_S, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        try:
            prepare(path)
        except DamagedFileError:
            return _rename(path)
        return None


def _rename(path: Path) -> Path:
    now = datetime.now(UTC)
    aside = path.with_name(f"{path.stem}-damaged-{now:%Y-%m-%d-%H%M%S-%f}{path.suffix}")
    path.rename(aside)
    return aside
