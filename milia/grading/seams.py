"""The one place where nbgrader is changed from inside, for what no setting of it can do."""

from __future__ import annotations

from alembic.script import ScriptDirectory
from nbgrader import api
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import Autograde
from nbgrader.dbutil import ALEMBIC_DIR

from milia.grading.intake import take_in_all

_stock = Autograde.init_notebooks


def install() -> None:
    """Change what autograding looks at first, and how a new gradebook learns its version.

    nbgrader passes over a folder without a notebook in silence, and a hook that it offers comes
    after that and may fail unnoticed. Its command and formgrader's button both come through
    `Autograde.init_notebooks`, which now takes in each submission before.

    A new gradebook bears the version of its tables. To learn it nbgrader starts a program that has
    to be on the PATH and takes seconds.
    """
    Autograde.init_notebooks = _init_notebooks
    api.get_alembic_version = _version_of_the_tables


def _version_of_the_tables() -> str | None:
    return ScriptDirectory(ALEMBIC_DIR).get_current_head()


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
