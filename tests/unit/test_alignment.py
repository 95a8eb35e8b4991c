"""The matrix of objectives, lessons and items counts what the bank holds, and leaves no hole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from milia import alignment
from milia.data import load
from milia.quiz.items import bank

FEWEST_ITEMS, FEWEST_LEVELS, FEWEST_POINTS = 6, 2, 4
GRADED = ["by tests", "by a person"]
OBJECTIVES = list(load("objectives")["objective"])


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_an_objective_has_its_lesson_its_items_and_its_levels(objective: str) -> None:
    row = alignment().loc[objective]
    assert row["items"] >= FEWEST_ITEMS
    assert len(row["levels"].split(", ")) >= FEWEST_LEVELS
    assert row[GRADED].sum() >= FEWEST_POINTS
    asked_in = row.drop(["main lesson", "items", "levels", *GRADED])
    if row["main lesson"] == "every lesson":
        assert (asked_in.drop("review") > 0).all()
    else:
        assert asked_in[row["main lesson"]] >= FEWEST_ITEMS


def test_there_are_a_hundred_points_and_a_person_gives_38() -> None:
    assert alignment()[GRADED].sum().to_dict() == {"by tests": 62, "by a person": 38}


def test_an_item_counts_once_for_each_objective() -> None:
    found = bank()
    two = replace(found["L02-01"], objectives=("O2", "O11"), lesson="05", bloom="apply")
    other = replace(found["L02-02"], objectives=("O2",), lesson="05", bloom="remember")
    matrix = alignment({"one": two, "two": other})
    assert matrix.loc["O2", "05"] == matrix.loc["O2", "items"] == 2
    assert matrix.loc["O11", "05"] == 1
    assert matrix.loc["O2", "levels"] == "remember, apply"
    assert matrix["items"].sum() == 3
    assert matrix.loc["O6", "levels"] == ""


def test_the_rows_are_the_objectives_and_the_columns_the_lessons() -> None:
    matrix = alignment()
    assert list(matrix.index) == OBJECTIVES
    lessons = list(load("lessons")["lesson"])
    assert list(matrix.columns) == ["main lesson", *lessons, "review", "items", "levels", *GRADED]
