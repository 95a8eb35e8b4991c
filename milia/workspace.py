"""A student's folder `my/`: filled from the course, and never overwritten where they worked.

A copy counts as touched when the text of a cell differs, not when a notebook was only run: its
outputs come back with a keystroke, an answer does not.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from milia.notebook import cells_of

RECORD = ".milia-originals.json"


def fill(folder: Path, originals: Path) -> list[str]:
    """Bring a student's folder up to date with the course, and say what was done.

    Parameters
    ----------
    folder
        The student's folder; made if absent.
    originals
        A folder that holds `course/` and `release/`.

    Returns
    -------
    list of str
        One sentence for each file that was replaced, or put beside a touched one.

    Raises
    ------
    FileNotFoundError
        If the originals have no `course/`.
    """
    if not (originals / "course").is_dir():
        raise FileNotFoundError(
            f"There is no folder course/ in {originals}: unpack the course there again."
        )
    folder.mkdir(parents=True, exist_ok=True)
    record = _read_record(folder)
    news = []
    for name, original in _files(originals):
        news += _bring(folder / name, original, record, name)
    text = json.dumps(record, indent=1, sort_keys=True)
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")
    return news


def _files(originals: Path) -> Iterator[tuple[str, Path]]:
    """Yield each file a student gets, with its place in the student's folder."""
    for room in ("course", "release"):
        base = originals / room
        for path in sorted(base.rglob("*")):
            if path.is_file() and not any(
                part.startswith(".") for part in path.relative_to(base).parts
            ):
                yield path.relative_to(base).as_posix(), path


def _bring(copy: Path, original: Path, record: dict[str, str], name: str) -> list[str]:
    """Copy, replace or put beside one file; return the news, if any."""
    last, now = record.get(name), digest(original)
    record[name] = now
    if not copy.exists():
        _copy(original, copy)
        return []
    mine = digest(copy)
    if now in (last, mine):
        return []
    if mine == last:
        _copy(original, copy)
        return [f"{name} was replaced by its new version; you had not changed it."]
    beside = _free_name(copy)
    _copy(original, beside)
    return [
        f"{name} has a new version. Yours is kept as it is; the new one is {beside.name} beside it."
    ]


def _copy(original: Path, copy: Path) -> None:
    """Copy a file's content; the copy can be written even where the original cannot."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(original, copy)


def _free_name(copy: Path) -> Path:
    """Return a name beside a copy that no file has yet."""
    number = 1
    while True:
        mark = "new version" if number == 1 else f"new version {number}"
        beside = copy.with_name(f"{copy.stem} ({mark}){copy.suffix}")
        if not beside.exists():
            return beside
        number += 1


def _read_record(folder: Path) -> dict[str, str]:
    """Return which originals were copied before; an unreadable record counts as none."""
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def digest(path: Path) -> str:
    """Return a hash of what a person writes: a notebook's cells without outputs, else the file."""
    content = path.read_bytes()
    if path.suffix == ".ipynb":
        content = _written(content)
    return hashlib.sha256(content).hexdigest()


def _written(content: bytes) -> bytes:
    """Return the types and texts of a notebook's cells; what is no notebook stays as it is."""
    try:
        return json.dumps([(cell.kind, cell.source) for cell in cells_of(content)]).encode()
    except ValueError:
        return content
