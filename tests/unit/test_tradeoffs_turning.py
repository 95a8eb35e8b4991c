"""The weight that changes the first place, beside a search; the cells that the lead leans on."""

from __future__ import annotations

from random import Random

import pandas as pd
import pytest
from made_options import options_of, random_options, random_points

import milia
from milia.science.tradeoffs import TradeoffError

STEPS = 40


def first_at(made: pd.DataFrame, points: dict[str, float], criterion: str, weight: float) -> str:
    """Give the first place with this many points of 100 on one, the others in proportion."""
    others = sum(value for name, value in points.items() if name != criterion)
    scaled = {name: (100 - weight) * value / others for name, value in points.items()}
    return milia.weighted(made, scaled | {criterion: weight})["option"][0]


def steps(start: float, end: float) -> list[float]:
    """Give places between two weights, neither of the two among them."""
    return [start + (end - start) * (step + 0.5) / STEPS for step in range(STEPS)]


@pytest.mark.parametrize("seed", range(12))
def test_the_first_place_changes_there_and_nowhere_nearer(seed: int) -> None:
    chance = Random(seed)
    made = random_options(chance, 4, 3)
    criterion = sorted(set(made["criterion"]))[1]
    points = {name: value + 1 for name, value in random_points(chance, made).items()}
    found = milia.switch_point(made, points, criterion)
    assert found.now == milia.weighted(made, points)["option"][0]
    assert found.weight_now == pytest.approx(100 * milia.swing_weights(points)[criterion])
    low, high = 0.0, 100.0
    if found.weight_then is not None:
        reach = abs(found.weight_then - found.weight_now)
        beyond = found.weight_then + (1e-6 if found.weight_then > found.weight_now else -1e-6)
        assert first_at(made, points, criterion, beyond) == found.then != found.now
        low, high = max(low, found.weight_now - reach), min(high, found.weight_now + reach)
    for weight in steps(low, high):
        assert first_at(made, points, criterion, weight) == found.now


TWO = {
    "extraction": {"clearing": (8, 8, 8), "cost": (5, 5, 5)},
    "waiting": {"clearing": (2, 2, 2), "cost": (0, 0, 0)},
}


def two() -> pd.DataFrame:
    names = {"extraction": "Extraction / with a needle", "waiting": "Waiting"}
    made = options_of(TWO, down=["cost"])
    return made.assign(treatment=made["option"].map(names))


@pytest.mark.parametrize(
    ("points", "criterion", "said"),
    [
        (
            {"clearing": 80, "cost": 20},
            "cost",
            "Extraction would give way to waiting if cost rose from 20 to 54.5 of 100 points.",
        ),
        (
            {"clearing": 80, "cost": 20},
            "clearing",
            "Extraction would give way to waiting if clearing fell from 80 to 45.5 of 100 points.",
        ),
        (
            {"clearing": 5, "cost": 6},
            "cost",
            "Extraction and waiting are level at 54.5 of 100 points for cost.",
        ),
        (
            {"clearing": 100, "cost": 0},
            "clearing",
            "No weight of clearing changes the first place: extraction keeps it.",
        ),
    ],
)
def test_a_switch_point_is_a_sentence(points: dict[str, float], criterion: str, said: str) -> None:
    assert str(milia.switch_point(two(), points, criterion)) == said


def test_a_criterion_on_which_the_first_is_best_anyway() -> None:
    cells = {
        "laser": {"clearing": (8, 8, 8), "other_harm": (1, 1, 1)},
        "CO2 laser": {"clearing": (7, 7, 7), "other_harm": (1, 1, 1)},
    }
    found = milia.switch_point(options_of(cells), {"clearing": 1, "other_harm": 1}, "other_harm")
    assert (found.then, found.weight_then) == (None, None)
    assert str(found) == (
        "No weight of other harm changes the first place: treatment laser keeps it."
    )


def test_the_tornado_moves_one_cell_at_a_time() -> None:
    cells = {
        "a": {"x": (2, 8, 8), "y": (3, 3, 3)},
        "b": {"x": (1, 2, 3), "y": (0, None, 10)},
        "c": {"x": (0, 0, 0), "y": (0, 0, 0)},
    }
    made = milia.tornado(options_of(cells), {"x": 60, "y": 40})
    lead = 0.6 * (0.6 - 0.2) + 0.4 * (0.3 - 0.5)
    assert list(zip(made["option"], made["criterion"], strict=True)) == [
        ("b", "y"),
        ("a", "x"),
        ("b", "x"),
        ("a", "y"),
    ]
    assert made["low"].tolist() == pytest.approx(
        [lead + 0.4 * 0.5, lead - 0.6 * 0.4, lead + 0.6 * 0.1, lead]
    )
    assert made["high"].tolist() == pytest.approx(
        [lead - 0.4 * 0.5, lead + 0.6 * 0.2, lead - 0.6 * 0.1, lead]
    )
    assert made["swing"].tolist() == pytest.approx([0.4, 0.36, 0.12, 0])
    assert made["turns"].tolist() == [True, True, False, False]


def test_the_lead_at_one_end_is_the_lead_of_a_table_with_this_cell_fixed_there() -> None:
    chance = Random("tornado")
    for _ in range(20):
        made = random_options(chance, 3, 3)
        points = random_points(chance, made)
        flipped = milia.normalise(made)
        bar = milia.tornado(made, points).iloc[0]
        first, second = milia.weighted(made, points)["option"][:2]
        cell = (flipped["option"] == bar["option"]) & (flipped["criterion"] == bar["criterion"])
        for end in ("low", "high"):
            fixed = flipped.copy()
            fixed.loc[cell, ["low", "mode", "high"]] = fixed.loc[cell, end].item()
            values = milia.weighted(fixed, points).set_index("option")["value"]
            assert values[first] - values[second] == pytest.approx(bar[end], abs=1e-12)


def test_one_option_has_no_lead_and_an_unknown_criterion_no_weight() -> None:
    alone = two().query("option == 'waiting'")
    with pytest.raises(TradeoffError, match="There is only 'waiting', so it has no lead"):
        milia.tornado(alone, {"clearing": 1, "cost": 1})
    with pytest.raises(TradeoffError, match="no criterion 'price'"):
        milia.switch_point(two(), {"clearing": 1, "cost": 1}, "price")
