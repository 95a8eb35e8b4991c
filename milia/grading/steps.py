"""The steps of autograding: nbgrader's own, with the course's two in their places."""

from __future__ import annotations

from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, SaveAutoGrades

from milia.grading.prompts import SettlePrompts
from milia.grading.unrun import ExecuteOrZero

_OURS = {Execute: [ExecuteOrZero], SaveAutoGrades: [SaveAutoGrades, SettlePrompts]}


def autograde_steps() -> list[type]:
    """List the autograding steps of the course.

    Returns
    -------
    list of type
        What to set as ``c.Autograde.autograde_preprocessors``.
    """
    stock = Autograde.class_traits()["autograde_preprocessors"].default()
    return [ours for step in stock for ours in _OURS.get(step, [step])]
