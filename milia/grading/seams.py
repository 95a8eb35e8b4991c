"""The one place where nbgrader is changed from inside, for what no setting of it can do."""

from __future__ import annotations

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import Autograde

from milia.grading.intake import take_in_all

_stock = Autograde.init_notebooks


def install() -> None:
    """Let autograding take in each submission before it looks for notebooks.

    nbgrader passes over a folder without a notebook in silence, and a hook that it offers comes
    after that and may fail unnoticed. Its command and formgrader's button both come through here.
    """
    Autograde.init_notebooks = _init_notebooks


def _init_notebooks(self: Autograde) -> None:
    names = _names(self)
    for folder, told in take_in_all(self.coursedir, names) if names else ():
        for sentence in told:
            self.log.warning("%s: %s", folder, sentence)
    _stock(self)


def _names(converter: Autograde) -> list[str]:
    """Return the assignment's notebooks; none where nbgrader has to say that there is no such."""
    with Gradebook(converter.coursedir.db_url, converter.coursedir.course_id) as gradebook:
        try:
            assignment = gradebook.find_assignment(converter.coursedir.assignment_id)
        except MissingEntry:
            return []
        return [notebook.name for notebook in assignment.notebooks]
