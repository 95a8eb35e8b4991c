"""Take one notebook out of what a student handed in, whatever else the archive holds or tries.

No name in an archive becomes a path, and nothing is written before it was measured.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import IO

from milia.grading.intake_notebook import MOST_BYTES

_MOST_ENTRIES = 2_000
_IN_CLASS = 20_000
"""Entries in the archive of a whole class."""
_NOT_THEIRS = {"__MACOSX", ".ipynb_checkpoints"}
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError)


class RefusedError(ValueError):
    """An archive without a notebook that could be graded."""


def notebook_in(name: str, file: IO[bytes], assignment: str) -> bytes:
    """Return the notebook in what was handed in.

    Parameters
    ----------
    name : str
        The file's name.
    file : binary file
        A notebook, or a zip of one.
    assignment : str
        The assignment's name.

    Returns
    -------
    bytes
        The notebook that bears the assignment's name, else the only one; of several versions the
        latest.

    Raises
    ------
    RefusedError
        If there is none, or it cannot be told which.
    """
    if name.lower().endswith(".ipynb"):
        content = file.read(MOST_BYTES + 1)
        _refuse_large(name, len(content))
        return content
    if not zipfile.is_zipfile(file):
        raise RefusedError("It is neither a zip nor a notebook: ask for a zip.")
    with _opened(file, _MOST_ENTRIES) as archive:
        return _read(archive, _chosen(archive, assignment))


def members(file: IO[bytes]) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Yield the files in the archive of a whole class: each one's name, and how to read it.

    Reading raises `RefusedError` for a link, and for a file that is too large or damaged.

    Raises
    ------
    RefusedError
        If the archive cannot be opened.
    """
    with _opened(file, _IN_CLASS) as archive:
        for entry in archive.infolist():
            if not entry.is_dir() and not _NOT_THEIRS & set(PurePosixPath(entry.filename).parts):
                yield entry.filename, partial(_read, archive, entry)


def _opened(file: IO[bytes], most: int) -> zipfile.ZipFile:
    """Open an archive that has a bearable number of entries."""
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN:
        raise RefusedError("The zip is damaged: ask for it again.") from None
    if len(archive.infolist()) > most:
        raise RefusedError(f"The zip holds more than {most} files: ask for the notebook alone.")
    return archive


def _chosen(archive: zipfile.ZipFile, assignment: str) -> zipfile.ZipInfo:
    """Choose a notebook: the assignment's name, else that name with an addition, else the only."""
    there = [
        entry
        for entry in archive.infolist()
        if entry.filename.lower().endswith(".ipynb")
        and not _NOT_THEIRS & set(PurePosixPath(entry.filename).parts)
    ]
    if not there:
        raise RefusedError("There is no notebook in the zip: ask for it again.")
    like = re.compile(rf"{re.escape(assignment)}(-Copy\d+|[ -]*\(?\d*\)?)\.ipynb", re.IGNORECASE)
    exact = [entry for entry in there if _last(entry) == f"{assignment}.ipynb"]
    near = [entry for entry in there if like.fullmatch(_last(entry))]
    chosen = exact or near or there
    if len(chosen) > 1 and not (exact or near):
        raise RefusedError(
            f"The zip holds {len(there)} notebooks, and none is called {assignment}.ipynb: ask "
            "which one counts."
        )
    # Of two versions with the same time the later entry was added later.
    return max(enumerate(chosen), key=lambda pair: (pair[1].date_time, pair[0]))[1]


def _last(entry: zipfile.ZipInfo) -> str:
    return PurePosixPath(entry.filename.replace("\\", "/")).name


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read an entry that is a regular file of bearable size."""
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise RefusedError(f"{_last(entry)} in the zip is a link, not a file: ask for the file.")
    _refuse_large(_last(entry), entry.file_size)
    try:
        return archive.read(entry)
    except _BROKEN:
        raise RefusedError("The zip is damaged or locked with a password: ask again.") from None


def _refuse_large(name: str, size: int) -> None:
    if size > MOST_BYTES:
        raise RefusedError(
            f"{name} has more than the {MOST_BYTES // 2**20} MB that are taken: ask for it without "
            "its outputs."
        )
