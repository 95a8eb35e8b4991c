"""Formgrader's page for marking by hand, with the rubric's levels and the shared comments on it.

nbgrader lets a course choose the template of that page. Ours is nbgrader's own with a bar below
each written answer, and without what it would load from elsewhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbgrader
from nbformat import NotebookNode

from milia.grading.comments import LEVELS, Comment, CommentsError, points, read_comments
from milia.markup import Html, tag

_OURS = Path(__file__).parent / "static" / "formgrader"
_NBGRADERS = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"
# nbgrader moves the focus between what has this class.
_BUTTON = {"type": "button", "class": "btn btn-default btn-sm tabbable"}


def marking_page() -> dict[str, Any]:
    """Return the settings of the page.

    Returns
    -------
    dict
        What to update ``c.HTMLExporter`` with.
    """
    return {
        "template_name": "marking",
        "template_file": "marking.html.j2",
        "extra_template_basedirs": [str(_OURS), str(_NBGRADERS)],
        "filters": {"marking_bar": "milia.grading.marking_page.marking_bar"},
    }


def marking_bar(cell: NotebookNode) -> Html:
    """Write what stands below a cell: for a written answer a button for each level and comment.

    Parameters
    ----------
    cell : NotebookNode
        A cell of an autograded notebook.

    Returns
    -------
    Html
        Nothing for other cells.
    """
    role = cell.metadata.get("nbgrader", {})
    if not (role.get("grade") and role.get("solution")):
        return Html("")
    levels = Html(" ".join(_level(each, points(each, role["points"])) for each in LEVELS))
    label = f"Mark {role['grade_id']} by its rubric"
    return Html(
        f'<div class="milia-marking nbgrader_cell" data-cell="{role["grade_id"]}" role="group" '
        f'aria-label="{label}">{tag("p", "Level ", levels)}{_comments(role["grade_id"])}</div>'
    )


def _level(level: int, worth: float) -> Html:
    text = f"{level}: {worth:g} point" + ("" if worth == 1 else "s")
    return tag("button", text, **_BUTTON, **{"data-points": f"{worth:g}"})


def _comments(question: str) -> Html:
    """Write the shared comments on a question; formgrader runs in the course folder."""
    try:
        found = [each for each in read_comments(Path.cwd()) if each.question == question]
    except CommentsError as problem:
        return tag("p", str(problem))
    items = [tag("li", _comment(each)) for each in found]
    return tag("ul", *items) if items else Html("")


def _comment(comment: Comment) -> Html:
    shown = f"{comment.level}: {comment.comment}" if comment.level else comment.comment
    return tag("button", shown, **_BUTTON, **{"data-comment": comment.comment})
