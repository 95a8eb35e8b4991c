"""Which items ask for which objective, lesson by lesson: the alignment matrix of the course."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from milia.data import load
from milia.quiz.items import Item, bank

LEVELS = ("remember", "understand", "apply", "analyse", "evaluate", "create")
"""Bloom's levels, the lowest first."""
_EVERY = "every lesson"


def alignment(items: Mapping[str, Item] | None = None) -> pd.DataFrame:
    """Return how many items ask for each objective in each lesson.

    Parameters
    ----------
    items
        The question bank; by default the course's.

    Returns
    -------
    pandas.DataFrame
        A row per objective: `main lesson`, a column per lesson with its number of items, `review`
        (cards of the review deck alone), `items` (their sum) and `levels` (Bloom's levels of these
        items, the lowest first). An item with two objectives counts for both.
    """
    asked = _asked(bank() if items is None else items)
    objectives = load("objectives").set_index("objective")
    lessons = [*load("lessons")["lesson"], "review"]
    counts = pd.crosstab(asked["objective"], asked["lesson"])
    matrix = counts.reindex(index=objectives.index, columns=lessons, fill_value=0)
    matrix.insert(0, "main lesson", objectives["main_lesson"].fillna(_EVERY))
    matrix["items"] = matrix[lessons].sum(axis=1)
    matrix["levels"] = asked.groupby("objective")["bloom"].agg(_in_order)
    return matrix.fillna({"levels": ""})


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
