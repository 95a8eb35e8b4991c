"""The page that a student gets back: points, reasons and comments, and nothing that runs or loads.

nbgrader's own page prints hidden tests and their tracebacks, runs what an output holds, and loads
its fonts and formulas from elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import GetGrades
from nbgrader.utils import is_grade, is_solution
from traitlets import default

from milia.grading import notes
from milia.grading.feedback_cells import Mark, label, parts, points
from milia.markup import Html, bullets, tag

STYLE = Path(__file__).parent / "static" / "feedback.css"
_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)


class GetGradesAndWaiting(GetGrades):
    """nbgrader's `GetGrades`, which also tells what a person has still to read."""

    def _get_score(self, cell: NotebookNode, resources: ResourcesDict) -> None:
        super()._get_score(cell, resources)
        role = cell.metadata.nbgrader
        grade = self.gradebook.find_grade(
            role.grade_id, self.notebook_id, self.assignment_id, self.student_id
        )
        role["waiting"] = bool(grade.needs_manual_grade)


class FeedbackExporter(Exporter):
    """Write an autograded notebook as a feedback page."""

    output_mimetype = "text/html"

    @default("file_extension")
    def _html(self) -> str:
        return ".html"

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Return the page.

        Parameters
        ----------
        nb : NotebookNode
            An autograded notebook.
        resources : dict
            What nbconvert passes along; nbgrader's part names the submission.
        **options
            Passed on.

        Returns
        -------
        tuple of str and dict
            The page's HTML, and the resources.
        """
        graded, resources = super().from_notebook_node(nb, resources, **options)
        return page(graded, resources["nbgrader"]), resources


def page(nb: NotebookNode, whose: dict[str, Any]) -> str:
    """Write the feedback page of a graded notebook.

    Parameters
    ----------
    nb : NotebookNode
        An autograded notebook, with scores and comments in nbgrader's metadata.
    whose : dict
        nbgrader's resources: notebook, student, score, max_score, late_penalty.

    Returns
    -------
    str
        An HTML document that loads nothing and runs nothing.
    """
    style = STYLE.read_text(encoding="utf-8")
    head = tag(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", f"Feedback on {whose['notebook']}"),
        tag("style", Html(style)),
    )
    main = tag("main", _summary(nb, whose), *([] if notes.refusal(nb) else parts(nb.cells)))
    return f"<!doctype html>\n{tag('html', head, tag('body', main), lang='en')}\n"


def _policy(style: str) -> str:
    """Allow this one style sheet, and pictures inside the page."""
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _summary(nb: NotebookNode, whose: dict[str, Any]) -> Html:
    """Give the total, what was noted, and a table of the points."""
    graded = [cell for cell in nb.cells if is_grade(cell)]
    score, most = float(whose["score"]), float(whose["max_score"])
    total = tag("p", tag("strong", points(score)), f" of {points(most)} points")
    bar = tag("progress", max=points(most or 1), value=points(score), **{"aria-hidden": "true"})
    return tag(
        "header",
        tag("p", f"Feedback for {whose['student']}"),
        tag("h1", _title(nb, whose["notebook"])),
        tag("div", total, bar, **{"class": "total"}),
        *_remarks(nb, graded, float(whose["late_penalty"])),
        *([] if notes.refusal(nb) else [_table(graded)]),
    )


def _title(nb: NotebookNode, name: str) -> str:
    """Return the assignment's own heading."""
    found = (_TITLE.search(cell.source) for cell in nb.cells if cell.cell_type == "markdown")
    return next((heading[1] for heading in found if heading), name)


def _remarks(nb: NotebookNode, graded: Sequence[NotebookNode], late: float) -> list[Html]:
    """Say what changes the total, and what grading noted."""
    told = (
        ["The notebook could not be read, so nothing in it was run."] if notes.refusal(nb) else []
    )
    if any(cell.metadata.nbgrader.get("waiting") for cell in graded):
        told.append("A written answer has not been read yet, so the total can still rise.")
    if late:
        told.append(f"It came late: {points(late)} points are taken off.")
    told += notes.read(nb)
    if not told:
        return []
    return [tag("section", tag("h2", "What was noted"), bullets(told), **{"class": "noted"})]


def _table(graded: Sequence[NotebookNode]) -> Html:
    """Give one row for each graded cell, which leads to its part of the page."""
    heads = tag("tr", *(tag("th", text, scope="col") for text in ("Part", "Points", "Result")))
    return tag(
        "table",
        tag("caption", "Where the points are"),
        tag("thead", heads),
        tag("tbody", *map(_row, graded)),
    )


def _row(cell: NotebookNode) -> Html:
    """Give the row of one graded cell."""
    role = cell.metadata.nbgrader
    kind = "" if is_solution(cell) else "Test: "
    link = tag("a", f"{kind}{label(cell)}", href=f"#cell-{role.grade_id}")
    got = "–" if role.get("waiting") else points(role.score)
    return tag(
        "tr",
        tag("th", link, scope="row"),
        tag("td", f"{got} of {points(role.points)}"),
        tag("td", Mark.of(cell).value),
    )
