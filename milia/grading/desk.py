"""The course folder that an instructor's command is called for, and its gradebook."""

from __future__ import annotations

from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config.loader import PyFileConfigLoader

_CONFIG = "nbgrader_config.py"


class NoCourseError(ValueError):
    """A folder that is not a course's."""


def course_in(root: Path) -> CourseDirectory:
    """Return the folders of a course, as its own configuration names them.

    Parameters
    ----------
    root : Path
        The course folder.

    Raises
    ------
    NoCourseError
        If there is no configuration of nbgrader.
    """
    root = root.resolve()
    if not (root / _CONFIG).is_file():
        raise NoCourseError(
            f"There is no {_CONFIG} in {root}: call this in the course folder, or name it with "
            "--root."
        )
    return CourseDirectory(config=PyFileConfigLoader(_CONFIG, str(root)).load_config())


def gradebook_of(course: CourseDirectory) -> Gradebook:
    """Open the gradebook of a course; it is made if there is none yet."""
    return Gradebook(course.db_url, course.course_id)
