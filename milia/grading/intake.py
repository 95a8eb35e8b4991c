"""Take in a submitted folder: what may be graded stays, all else is set aside with its reason.

nbgrader copies every file of a submission into the folder where it runs, through links too, and
passes over a folder without a notebook in silence. Here nothing is lost and nothing is silent: what
is set aside lies in ``intake/STUDENT/ASSIGNMENT`` beside a `notes.txt` that says why, and each
submission has a notebook by its right name, be it empty, so that it ends in the gradebook.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from nbgrader.coursedir import CourseDirectory

from milia.grading.intake_entries import TIME, entries, unfit

NOTES = "notes.txt"


def intake_folder(course: CourseDirectory, student: str, assignment: str) -> Path:
    """Return where the notes on a submission lie, and what was set aside from it."""
    return Path(course.format_path("intake", student, assignment))


def take_in_all(course: CourseDirectory, names: list[str]) -> Iterator[tuple[Path, list[str]]]:
    """Take in the submissions that a run of autograding is for.

    Parameters
    ----------
    course : CourseDirectory
        nbgrader's folders, with the assignment and the students of the run.
    names : list of str
        The assignment's notebooks, without their suffix.

    Yields
    ------
    tuple of Path and list of str
        Each submission's folder, and the notes on it.
    """
    pattern = course.format_path(
        course.submitted_directory, course.student_id, course.assignment_id
    )
    for folder in sorted(Path(course.root).glob(os.path.relpath(pattern, course.root))):
        aside = intake_folder(course, _student(course, folder), course.assignment_id)
        yield folder, take_in(folder, aside, names)


def _student(course: CourseDirectory, folder: Path) -> str:
    """Return whose submission a folder is: the folder's place says it, nothing in it does."""
    before, after = course.format_path(
        course.submitted_directory, "\0", course.assignment_id
    ).split("\0")
    return str(folder)[len(before) : len(str(folder)) - len(after)]


def take_in(folder: Path, aside: Path, names: list[str]) -> list[str]:
    """Set aside what may not be graded, and see to it that the notebook is there.

    Parameters
    ----------
    folder : Path
        A submission.
    aside : Path
        Where things are moved to; made when needed.
    names : list of str
        The assignment's notebooks, without their suffix.

    Returns
    -------
    list of str
        The notes on this submission, those of an earlier run included.
    """
    told = []
    if folder.is_symlink() or not folder.is_dir():
        _move(folder, aside / "submission")
        folder.mkdir()
        told.append("The submission was a link or a single file, and not a folder.")
    for path, reason in list(unfit(folder)):
        _move(path, aside / path.relative_to(folder))
        told.append(f"{path.relative_to(folder).as_posix()!r} was not taken: {reason}.")
    told += [_found(folder, name) for name in names if not (folder / f"{name}.ipynb").exists()]
    return note_submission(folder, aside, told)


def _found(folder: Path, name: str) -> str:
    """Put a notebook by its right name into a submission that has none, and say which."""
    others = [path for path, _ in entries(folder) if _is_candidate(path)]
    target = folder / f"{name}.ipynb"
    if not others:
        handed = ", ".join(repr(path.name) for path, _ in entries(folder)) or "nothing"
        target.touch()
        return f"There was no {target.name}; handed in was: {handed}."
    chosen = max(others, key=lambda path: (name in path.name, path.stat().st_mtime))
    shutil.copyfile(chosen, target)
    return (
        f"There was no {target.name}; {chosen.relative_to(folder).as_posix()!r} was taken for it."
    )


def _is_candidate(path: Path) -> bool:
    return path.suffix == ".ipynb" and ".ipynb_checkpoints" not in path.parts and path.is_file()


def note_submission(folder: Path, aside: Path, told: list[str]) -> list[str]:
    """Keep notes on a submission, beside what was set aside from it.

    Parameters
    ----------
    folder : Path
        The submission; its time tells whether earlier notes are on this one.
    aside : Path
        Where the notes lie.
    told : list of str
        One sentence each.

    Returns
    -------
    list of str
        All notes on this submission.
    """
    return _noted(aside / NOTES, _time(folder), told)


def _move(path: Path, target: Path) -> None:
    """Move a file, a folder or a link itself, beside what an earlier submission left there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    numbered = (target.with_name(f"{target.name}.{number}") for number in itertools.count(2))
    path.rename(
        next(free for free in itertools.chain([target], numbered) if not os.path.lexists(free))
    )


def _time(folder: Path) -> str:
    """Return the time of a submission as it is written there."""
    path = folder / TIME
    return path.read_text(encoding="utf-8").strip() if path.is_file() else "unknown"


def _noted(path: Path, time: str, told: list[str]) -> list[str]:
    """Keep notes on the submission of a time, and return them all; a newer one starts anew."""
    head = f"Handed in: {time}"
    before = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    kept = before[1:] if before[:1] == [head] else []
    notes = [*kept, *(line for line in told if line not in kept)]
    if notes or before:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([head, *notes]) + "\n", encoding="utf-8")
    return notes
