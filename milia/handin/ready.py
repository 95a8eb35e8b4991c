"""Say whether an assignment is ready to hand in, in a terminal or in a notebook."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from milia.handin.findings import Finding, findings
from milia.handin.mend import keep, mend
from milia.handin.work import (
    HandInError,
    assignments,
    beside,
    misnamed,
    need_copy,
    original,
    read,
    student_copy,
)
from milia.workspace import digest


def look_over(assignment: str, folder: Path) -> list[Finding]:
    """Return what stands between a student's copy and handing it in.

    Parameters
    ----------
    assignment : str
        The assignment's name, for example ``a1_name_it``.
    folder : Path
        The student's folder, in which the assignment has a folder of its own.

    Returns
    -------
    list of Finding
        Empty when it is ready, and when the course has no such assignment to compare with.

    Raises
    ------
    HandInError
        If the copy is missing or no notebook.
    """
    mine = read(need_copy(assignment, folder))
    if assignment not in assignments(folder):
        return []
    ours = original(assignment, folder)
    return [*_files(student_copy(assignment, folder), ours), *findings(mine, read(ours))]


def _files(copy: Path, ours: Path) -> Iterator[Finding]:
    """Name the files beside the notebook that are missing or changed."""
    for mine, _ in beside(copy, ours):
        what = "Changed" if mine.exists() else "Missing"
        yield Finding(
            f"{what}: the file {mine.name} beside the notebook. `milia check --mend` brings it "
            "back as it was handed out.",
            mended=True,
        )


def ready(assignment: str) -> None:
    """Print whether an assignment is ready to hand in, as it was last saved.

    An answer that was edited and not run again cannot be told from its file.

    Parameters
    ----------
    assignment : str
        The assignment's name, for example ``"a1_name_it"``.
    """
    try:
        print("\n".join(report(assignment, _near(assignment))))
    except HandInError as problem:
        print(problem)


def _near(assignment: str) -> Path:
    """Return the student's folder, seen from a notebook or a terminal."""
    here = Path.cwd()
    around = [here.parent, here, here / "my"]
    return next((place for place in around if (place / assignment).is_dir()), here)


def report(assignment: str, folder: Path) -> Iterator[str]:
    """Yield one line if an assignment is ready, else a line for all that stands out.

    Raises
    ------
    HandInError
        If the course has no such assignment, or the copy is missing or no notebook.
    """
    original(assignment, folder)
    found = look_over(assignment, folder)
    if not found:
        yield f"{assignment}, as it was last saved, is ready to hand in."
        return
    yield f"{assignment}, as it was last saved, is not ready to hand in:"
    for finding in found:
        yield f"- {finding.sentence}"
    if any(finding.mended for finding in found):
        yield (
            f"`milia check {assignment} --mend` in a terminal mends the assignment's own cells and "
            "leaves what you wrote as it is."
        )


def mend_copy(assignment: str, folder: Path) -> Iterator[str]:
    """Mend a student's copy where that touches no answer, and say what was done.

    Raises
    ------
    HandInError
        As `report` does.
    """
    ours, copy = original(assignment, folder), student_copy(assignment, folder)
    near = misnamed(assignment, folder)
    if not copy.exists() and len(near) == 1:
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(near[0], copy)
        yield f"{near[0]} was copied to {copy}, the name that grading looks for."
    for mine, path in list(beside(copy, ours)):
        keep(mine)
        mine.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, mine)
        yield f"{mine.name} is as it was handed out."
    backup = mend(need_copy(assignment, folder), ours)
    if backup:
        yield (
            f"Mended. The notebook as it was is {backup.name} beside it. If yours is open in "
            "JupyterLab, choose File → Reload Notebook from Disk (if it asks: Revert); "
            "then restart the kernel, run all cells, and save."
        )


def started(folder: Path) -> list[str]:
    """Return the assignments in which a student has written something."""
    return [
        name
        for name in assignments(folder)
        if student_copy(name, folder).exists()
        and digest(student_copy(name, folder)) != digest(original(name, folder))
    ]
