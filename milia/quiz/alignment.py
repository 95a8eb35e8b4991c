"""What asks for which objective, by items and by graded points: the alignment matrix."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from milia.data import load
from milia.quiz.items import Item, bank

LEVELS = ("remember", "understand", "apply", "analyse", "evaluate", "create")
"""Bloom's levels, the lowest first."""
_MARKED_BY = {"tests": "by tests", "person": "by a person"}
_EVERY = "every lesson"


def alignment(items: Mapping[str, Item] | None = None) -> pd.DataFrame:
    """Return how many items, and how many graded points, ask for each objective.

    Parameters
    ----------
    items
        The question bank; by default the course's.

    Returns
    -------
    pandas.DataFrame
        A row per objective: `main lesson`, a column per lesson with its number of items, `review`
        (cards of the review deck alone), `items` (their sum), `levels` (Bloom's levels of these
        items, the lowest first), `by tests` and `by a person` (graded points of the assignments).
        An item with two objectives counts for both; a point counts for one.
    """
    asked = _asked(bank() if items is None else items)
    objectives = load("objectives").set_index("objective")
    lessons = [*load("lessons")["lesson"], "review"]
    counts = pd.crosstab(asked["objective"], asked["lesson"])
    matrix = counts.reindex(index=objectives.index, columns=lessons, fill_value=0)
    matrix.insert(0, "main lesson", objectives["main_lesson"].fillna(_EVERY))
    matrix["items"] = matrix[lessons].sum(axis=1)
    matrix["levels"] = asked.groupby("objective")["bloom"].agg(_in_order)
    return matrix.join(_graded_points(matrix.index)).fillna({"levels": ""})


def _graded_points(objectives: pd.Index) -> pd.DataFrame:
    """Return the points of the assignments by objective and by who gives them."""
    shares = load("points").pivot_table("points", "objective", "marked_by", "sum", fill_value=0)
    shares = shares.rename(columns=_MARKED_BY)[list(_MARKED_BY.values())]
    return shares.reindex(objectives, fill_value=0).astype(int)


def _asked(items: Mapping[str, Item]) -> pd.DataFrame:
    """Return a row for each objective of each item."""
    rows = [
        (objective, item.lesson, item.bloom)
        for item in items.values()
        for objective in item.objectives
    ]
    return pd.DataFrame(rows, columns=["objective", "lesson", "bloom"])


def _in_order(found: pd.Series) -> str:
    """Return the different levels, the lowest first."""
    return ", ".join(sorted(set(found), key=LEVELS.index))
