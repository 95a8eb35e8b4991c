"""How far two markers agree on the answers that both have read."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory

from milia.grading.comments import LEVELS, points
from milia.grading.desk import gradebook_of
from milia.grading.marking import MarkingError
from milia.grading.marking_lists import COLUMNS, FOLDER
from milia.science.agreement import weighted_kappa


@dataclass(frozen=True)
class Pair:
    """The levels of one answer: by the mark in the gradebook, and by the second reader."""

    first: int
    second: int


def read_agreement(course: CourseDirectory, assignment: str) -> list[str]:
    """Say how far first and second readings agree, question by question.

    Parameters
    ----------
    course : CourseDirectory
        The course's folders.
    assignment : str
        An assignment whose lists were written, and whose second readers have put in levels.

    Returns
    -------
    list of str
        One sentence for each question.

    Raises
    ------
    MarkingError
        If there are no lists, or a level is none.
    """
    tables = sorted(Path(course.root, FOLDER, assignment).glob("*.csv"))
    if not tables:
        raise MarkingError(f"No lists of '{assignment}': deal its answers with `milia markers`.")
    pairs: dict[str, list[Pair]] = {}
    waiting = 0
    with gradebook_of(course) as gradebook:
        for question, submission, second in (row for path in tables for row in _seconds(path)):
            first = _first_level(gradebook, question, submission)
            if first is None or second is None:
                waiting += 1
            else:
                pairs.setdefault(question, []).append(Pair(first, second))
    told = [_sentence(question, found) for question, found in sorted(pairs.items())]
    if waiting:
        told.append(f"{waiting} second readings wait for a level of either marker.")
    return told or ["No answer was dealt to two markers."]


def _seconds(path: Path) -> Iterator[tuple[str, str, int | None]]:
    """Yield the question, the submission and the level of each second reading in a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not set(COLUMNS) <= set(rows.fieldnames or ()):
            raise MarkingError(f"{path} needs the columns {', '.join(COLUMNS)}.")
        for row in rows:
            level = (row["level"] or "").strip()
            if level not in {"", *map(str, LEVELS)}:
                raise MarkingError(f"{path}, line {rows.line_num}: level is 0 to 4, not '{level}'.")
            if row["turn"] == "2":
                yield row["question"], row["id"], int(level) if level else None


def _first_level(gradebook: Gradebook, question: str, submission: str) -> int | None:
    """Return the level that a mark in the gradebook stands for; `None` for one between levels."""
    grades = gradebook.find_submission_notebook_by_id(submission).grades
    grade = next(each for each in grades if each.name == question)
    return next(
        (each for each in LEVELS if grade.manual_score == points(each, grade.max_score)), None
    )


def _sentence(question: str, pairs: list[Pair]) -> str:
    firsts, seconds = [each.first for each in pairs], [each.second for each in pairs]
    kappa = weighted_kappa(firsts, seconds, LEVELS)
    same = sum(each.first == each.second for each in pairs)
    told = (
        "undefined, since one level was given throughout" if math.isnan(kappa) else f"{kappa:.2f}"
    )
    return (
        f"{question}: {len(pairs)} answers read twice, {same} of them given the same level; "
        f"weighted kappa (quadratic) {told}."
    )
