"""What a student is told of a test: never the hidden test, and of an error only their own part."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable

from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.utils import is_locked

from milia.checks.verdict import AGREED, NotYet

MOST_CHARACTERS = 600
PASSED = "Passed, with the hidden tests."
HIDDEN = "A hidden test was not passed. It tries what the text says with other values."
NOT_RUN = "This test did not run, so it earns nothing."
NOT_FOUND = "The test did not find what it tries: the answer's cell has to run without an error."
_FRAME = re.compile(r"Cell In\[(\d+)\], line (\d+)")


def verdict(test: NotebookNode, cells: Iterable[NotebookNode]) -> str:
    """Say in a sentence how a test cell ended.

    Parameters
    ----------
    test : NotebookNode
        An executed test cell.
    cells : iterable of NotebookNode
        All cells of its notebook.

    Returns
    -------
    str
        The sentence of the visible check, where that failed. Of a hidden test nothing is said, as
        any part of its message may hold its data; of an error in the student's code, its type and
        the line of their cell.
    """
    error = next((each for each in test.outputs if each.output_type == "error"), None)
    if error is None:
        return PASSED
    if error.ename == "DidNotRun":
        return NOT_RUN
    if error.ename == NotYet.__name__ and not _visible_part_passed(test):
        return plain(error.evalue)
    return _their_line(error, cells) or (NOT_FOUND if error.ename == "NameError" else HIDDEN)


def plain(text: str) -> str:
    """Return a message without colours and not too long.

    Parameters
    ----------
    text : str
        A message of an error.

    Returns
    -------
    str
        Its beginning, when it is long.
    """
    bare = strip_ansi(str(text))
    return bare if len(bare) <= MOST_CHARACTERS else f"{bare[:MOST_CHARACTERS]} …"


def place(error: NotebookNode, cells: Iterable[NotebookNode]) -> tuple[NotebookNode, int] | None:
    """Find the innermost cell in which an error arose.

    Parameters
    ----------
    error : NotebookNode
        An output of the kind error.
    cells : iterable of NotebookNode
        All cells of the notebook.

    Returns
    -------
    tuple of NotebookNode and int, or None
        The cell and the line, where the traceback says them.
    """
    frames = _FRAME.findall(strip_ansi("\n".join(map(str, error.traceback))))
    if not frames:
        return None
    count, line = (int(number[-9:]) for number in frames[-1])
    by_count = {cell.get("execution_count"): cell for cell in cells}
    return (by_count[count], line) if count in by_count else None


def _visible_part_passed(test: NotebookNode) -> bool:
    """Whether the test cell came as far as its hidden part."""
    said = (each.get("text", "") for each in test.outputs if each.output_type == "stream")
    return any(AGREED in text for text in said)


def _their_line(error: NotebookNode, cells: Iterable[NotebookNode]) -> str:
    """Name the type of an error and the line of the student's cell in which it arose."""
    found = place(error, cells)
    if found is None or is_locked(found[0]):
        return ""
    cell, line = found
    kind = error.ename if hasattr(builtins, error.ename) else "an error of its own kind"
    lines = cell.source.splitlines()
    code = f": {lines[line - 1].strip()}" if 0 < line <= len(lines) else ""
    return f"A hidden test stopped in your code with {kind}, in line {line} of its cell{code}"
