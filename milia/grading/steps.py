"""The steps of autograding: nbgrader's own, with the course's in their places."""

from __future__ import annotations

from nbgrader.converters import Autograde
from nbgrader.preprocessors import (
    DeduplicateIds,
    Execute,
    OverwriteCells,
    SaveAutoGrades,
)

from milia.grading.copies import DropCopies
from milia.grading.errors_alone import ErrorsAlone
from milia.grading.prompts import SettlePrompts
from milia.grading.restore import RestoreCells
from milia.grading.unrun import ExecuteOrZero
from milia.grading.whose import NameOwner

_OURS: dict[type, list[type]] = {
    DeduplicateIds: [DropCopies],
    OverwriteCells: [RestoreCells, NameOwner],
    Execute: [ExecuteOrZero, ErrorsAlone],
    SaveAutoGrades: [SaveAutoGrades, SettlePrompts],
}


def sanitize_steps() -> list[type]:
    """List the steps that make a submission ready to run.

    Returns
    -------
    list of type
        What to set as ``c.Autograde.sanitize_preprocessors``.
    """
    return _with_ours("sanitize_preprocessors")


def autograde_steps() -> list[type]:
    """List the steps that run a submission and save its marks.

    Returns
    -------
    list of type
        What to set as ``c.Autograde.autograde_preprocessors``.
    """
    return _with_ours("autograde_preprocessors")


def _with_ours(stage: str) -> list[type]:
    """Return nbgrader's steps of a stage, each replaced where the course has its own."""
    stock = Autograde.class_traits()[stage].default()
    return [ours for step in stock for ours in _OURS.get(step, [step])]
