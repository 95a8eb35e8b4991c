"""A part of the feedback page for each cell: answers, tests, written answers, a student's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from milia.grading.feedback_clean import markdown
from milia.grading.feedback_outputs import code, outputs
from milia.grading.feedback_verdict import PASSED, verdict
from milia.markup import Html, tag

LEVELS = 4
"""The highest level of a rubric; points = level / 4 × maximum."""
_SCHEME = re.compile(r"=== BEGIN MARK SCHEME ===(.*?)(?:=== END MARK SCHEME ===|\Z)", re.DOTALL)
_TABLE = re.compile(r"(?:^\|.*\n?)+", re.MULTILINE)
_HEADING = re.compile(r"^## +(.+)$", re.MULTILINE)


class Mark(Enum):
    """How many of its points a graded cell has, with a sign that needs no colour."""

    ALL = "✓ all"
    SOME = "◐ some"
    NONE = "✗ none"
    WAITING = "… not read yet"

    @classmethod
    def of(cls, cell: NotebookNode) -> Mark:
        """Judge a graded cell with its score in nbgrader's metadata."""
        role = cell.metadata.nbgrader
        if role.get("waiting"):
            return cls.WAITING
        if role.score >= role.points:
            return cls.ALL
        return cls.SOME if role.score > 0 else cls.NONE


def parts(cells: Sequence[NotebookNode]) -> Iterator[Html]:
    """Yield the page's parts in the order of the notebook.

    Parameters
    ----------
    cells : sequence of NotebookNode
        An autograded notebook's cells, with scores and comments in nbgrader's metadata.

    Yields
    ------
    Html
        A heading for each step, then its answers and tests. The assignment's own texts are left
        out: a student has them.
    """
    task, headings = "", list[Html]()
    for cell in cells:
        if is_task(cell):
            task = cell.source
        if is_locked(cell) and cell.cell_type == "markdown" and not is_grade(cell):
            headings = [tag("h2", text) for text in _HEADING.findall(cell.source)[-1:]] or headings
        found = _part(cell, cells, task)
        if found:
            yield from (*headings, found)
            headings = []


def _part(cell: NotebookNode, cells: Sequence[NotebookNode], task: str) -> Html | None:
    """Give the part of one cell, if the page has one for it."""
    if is_task(cell):
        prompt = _SCHEME.sub("", cell.source).strip()
        return tag("details", tag("summary", "What was asked"), markdown(prompt))
    if is_grade(cell):
        return _written(cell, task, cells) if is_solution(cell) else _test(cell, cells)
    if is_solution(cell):
        return _card("Your answer", *_content(cell, cells), *_comment(cell))
    if is_locked(cell):
        stopped = cell.cell_type == "code" and any(o.output_type == "error" for o in cell.outputs)
        return _card("A cell of the assignment stopped", *outputs(cell, cells)) if stopped else None
    if not cell.source.strip():
        return None
    return tag("details", tag("summary", "A cell of your own"), *_content(cell, cells))


def points(score: float) -> str:
    """Write points without needless digits."""
    return f"{round(float(score), 2):g}"


def label(cell: NotebookNode) -> str:
    """Name a graded cell by what it says of itself.

    Parameters
    ----------
    cell : NotebookNode
        A graded cell.

    Returns
    -------
    str
        The first sentence of a test's opening comment, else its grade id.
    """
    if is_solution(cell):
        return "Written answer"
    opening = re.match(r"(?:#.*\n?)+", cell.source)
    said = " ".join(line.lstrip("# ") for line in opening[0].splitlines()) if opening else ""
    return re.split(r"(?<=[.:]) |[.:]$", said)[0].rstrip(".:") or cell.metadata.nbgrader.grade_id


def _test(cell: NotebookNode, cells: Sequence[NotebookNode]) -> Html:
    """Give the points of a test and one sentence."""
    role = cell.metadata.nbgrader
    said = verdict(cell, cells)
    if said == PASSED and role.score < role.points:
        said = "Passed; a person has set the points."
    return _card(f"Test: {label(cell)}", tag("p", said), graded=cell)


def _written(cell: NotebookNode, task: str, cells: Sequence[NotebookNode]) -> Html:
    """Give a written answer, what a person said of it, and by which rubric."""
    role = cell.metadata.nbgrader
    rubric = [] if role.get("waiting") else [*_rubric(task, role.score, role.points)]
    return _card(
        "Your written answer", *_content(cell, cells), *_comment(cell), *rubric, graded=cell
    )


def _rubric(task: str, score: float, most: float) -> Iterator[Html]:
    """Give the levels of a mark scheme, without its model answer, and the level reached."""
    scheme = _SCHEME.search(task)
    table = _TABLE.search(scheme[1]) if scheme else None
    if table is None:
        return
    level = score / most * LEVELS if most else 0.0
    reached = f", and your level: {level:g}" if level.is_integer() else ""
    yield tag("details", tag("summary", f"The levels{reached}"), markdown(table[0]))


def _content(cell: NotebookNode, cells: Sequence[NotebookNode]) -> list[Html]:
    """Give what a cell of the student's holds, and what it has put out."""
    if _untouched(cell):
        return []
    if cell.cell_type == "code":
        return [code(cell.source), *outputs(cell, cells)]
    return [markdown(cell.source, cell.get("attachments"))]


def _untouched(cell: NotebookNode) -> bool:
    """Whether nbgrader found an answer as it was handed out."""
    return bool(cell.metadata.get("nbgrader", {}).get("comment") == "No response.")


def _comment(cell: NotebookNode) -> Iterator[Html]:
    """Give the marker's comment."""
    text = str(cell.metadata.nbgrader.get("comment") or "").strip()
    if _untouched(cell):
        yield tag("p", "This cell was left as it was handed out.")
    elif text:
        yield tag("blockquote", tag("p", tag("strong", "Comment")), markdown(text))


def _card(title: str, *content: Html, graded: NotebookNode | None = None) -> Html:
    """Set a cell's parts under a heading, with its points where it has some."""
    if graded is None:
        return tag("section", tag("h3", title), *content)
    mark = Mark.of(graded)
    head = tag("div", tag("h3", title), tag("p", *_told(graded)), **{"class": "head"})
    name = f"cell-{graded.metadata.nbgrader.grade_id}"
    return tag("section", head, *content, id=name, **{"class": mark.name.lower()})


def _told(cell: NotebookNode) -> tuple[Html, str]:
    """Give the points of a cell; of one that nobody has read yet only how many there are."""
    role = cell.metadata.nbgrader
    most = f"{points(role.points)} point{'' if role.points == 1 else 's'}"
    if role.get("waiting"):
        return tag("strong", "Not read yet"), f" ({most})"
    return tag("strong", points(role.score)), f" of {most}"
