"""What may lie in a submitted folder: regular files within limits, which lead nowhere else."""

from __future__ import annotations

import importlib.machinery
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from nbgrader.utils import parse_utc

from milia.grading.intake_notebook import MOST_BYTES as MOST_NOTEBOOK_BYTES

MOST_FILE_BYTES = 20 * 2**20
MOST_BYTES = 100 * 2**20
"""The largest submission."""
MOST_FILES = 200
DEEPEST = 4
"""How many folders may lie in each other."""
TIME = "timestamp.txt"
_IMPORTABLE = tuple(importlib.machinery.all_suffixes())


def why_unfit(found: os.stat_result, name: str, depth: int) -> str:
    """Say why an entry of a submission may not be taken.

    Parameters
    ----------
    found : os.stat_result
        What the system says of the entry itself, not of what it leads to.
    name : str
        Its name.
    depth : int
        In how many folders of the submission it lies.

    Returns
    -------
    str
        Nothing for an entry that may be taken.
    """
    if stat.S_ISDIR(found.st_mode):
        if name.endswith(".ipynb"):
            return "it is a folder with the name of a notebook"
        return f"it lies in more than {DEEPEST} folders" if depth >= DEEPEST else ""
    if stat.S_ISLNK(found.st_mode):
        return "it is a link"
    if not stat.S_ISREG(found.st_mode):
        return "it is no regular file"
    if name.endswith(_IMPORTABLE):
        return "Python could load it in place of a library"
    limit = MOST_NOTEBOOK_BYTES if name.endswith(".ipynb") else MOST_FILE_BYTES
    return f"it is larger than {limit // 2**20} MB" if found.st_size > limit else ""


def unfit(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield each entry that may not stay, and why; notebooks use up the limits first.

    Parameters
    ----------
    folder : Path
        A submission.

    Yields
    ------
    tuple of Path and str
        The entry and the reason.
    """
    count = size = 0
    for path, depth in sorted(entries(folder), key=_notebooks_first):
        found = path.lstat()
        reason = why_unfit(found, path.name, depth)
        if not reason and path == folder / TIME:
            reason = "" if _readable_time(path) else "it holds no time"
        if not reason and stat.S_ISREG(found.st_mode):
            count, size = count + 1, size + found.st_size
            if count > MOST_FILES or size > MOST_BYTES:
                reason = f"there are over {MOST_FILES} files or {MOST_BYTES // 2**20} MB"
        if reason:
            yield path, reason


def entries(folder: Path, depth: int = 0) -> Iterator[tuple[Path, int]]:
    """Yield what lies in a folder, and in its folders as deep as they may go.

    Parameters
    ----------
    folder : Path
        A folder; links in it are not followed.
    depth : int
        In how many folders it lies itself.

    Yields
    ------
    tuple of Path and int
        Each entry, and in how many folders it lies.
    """
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        yield Path(entry.path), depth
        if entry.is_dir(follow_symlinks=False) and depth < DEEPEST:
            yield from entries(Path(entry.path), depth + 1)


def _notebooks_first(entry: tuple[Path, int]) -> tuple[int, bool]:
    path, depth = entry
    return depth, path.suffix != ".ipynb"


def _readable_time(path: Path) -> bool:
    """Whether nbgrader can read the time of a submission."""
    try:
        text = path.read_text(encoding="utf-8").strip()
        return bool(text) and bool(parse_utc(text))
    except (ValueError, OverflowError):
        return False
