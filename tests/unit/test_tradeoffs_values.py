"""Weighted sums against another library, by hand, and what is refused with a sentence."""

from __future__ import annotations

from random import Random

import numpy as np
import pandas as pd
import pytest
from made_options import options_of, random_options, random_points
from pymcdm.methods import WSM
from pymcdm.normalizations import minmax_normalization

import milia
from milia.science.tradeoffs import TradeoffError

TWO = {
    "needle": {"clearing": (6, 9, 9), "cost": (1, 2, 3), "mark": (0, None, 4)},
    "waiting": {"clearing": (0, 3, 6), "cost": (0, 0, 0), "mark": (0, 0, 0)},
}
POINTS = {"clearing": 100, "cost": 60, "mark": 40}


def two() -> pd.DataFrame:
    return options_of(TWO, down=["cost", "mark"])


def test_swing_points_become_weights_that_sum_to_one() -> None:
    weights = milia.swing_weights(POINTS)
    assert weights == {"clearing": 0.5, "cost": 0.3, "mark": 0.2}
    assert milia.swing_weights(weights) == pytest.approx(weights)


def test_normalised_intervals_go_from_worst_to_best() -> None:
    made = milia.normalise(two())
    ends = {(row.option, row.criterion): (row.low, row.mode, row.high) for row in made.itertuples()}
    assert ends["needle", "clearing"] == pytest.approx((0.6, 0.9, 0.9))
    assert ends["needle", "cost"] == pytest.approx((0.7, 0.8, 0.9))
    assert ends["needle", "mark"] == pytest.approx((0.6, np.nan, 1), nan_ok=True)
    assert list(made["option"]) == list(two()["option"])
    pd.testing.assert_frame_equal(milia.normalise(made), made)


def test_weighted_by_hand() -> None:
    made = milia.weighted(two().assign(basis=["counted", "word", "none"] * 2), POINTS)
    assert list(made["option"]) == ["needle", "waiting"]
    assert list(made["rank"]) == [1, 2]
    first = made.iloc[0]
    assert first["clearing"] == pytest.approx(0.5 * 0.8)
    assert first["cost"] == pytest.approx(0.3 * 0.8)
    assert first["mark"] == pytest.approx(0.2 * 0.8)
    assert first["value"] == pytest.approx(0.8)
    assert first["low"] == pytest.approx(0.5 * 0.6 + 0.3 * 0.7 + 0.2 * 0.6)
    assert first["high"] == pytest.approx(0.5 * 0.9 + 0.3 * 0.9 + 0.2)
    assert first["assumed"] == pytest.approx(0.5)
    assert made.iloc[1]["value"] == pytest.approx(0.5 * 0.3 + 0.5)


def test_weighted_against_pymcdm() -> None:
    chance = Random("pymcdm")
    method = WSM(minmax_normalization)
    for _ in range(100):
        made = random_options(chance, chance.randint(2, 8), chance.randint(1, 8))
        points = random_points(chance, made)
        middle = made["mode"].fillna((made["low"] + made["high"]) / 2)
        means = made.assign(mean=(made["low"] + middle + made["high"]) / 3).pivot(
            index="option", columns="criterion", values="mean"
        )
        scales = made.drop_duplicates("criterion").set_index("criterion").loc[means.columns]
        kinds = np.where(scales["best"] > scales["worst"], 1, -1)
        ends = scales[["worst", "best"]].T.to_numpy()
        weights = np.array([points[name] for name in means.columns])
        theirs = method(np.vstack([means, ends]), weights / weights.sum(), kinds, validation=False)[
            :-2
        ]
        ours = milia.weighted(made, points).set_index("option")["value"]
        assert ours[means.index].tolist() == pytest.approx(theirs.tolist(), abs=1e-12)


def test_a_tie_goes_to_the_dominator_and_then_to_the_better_on_the_first_criterion() -> None:
    cells = {
        "a": {"x": (5, 5, 5), "y": (2, 2, 2), "z": (4, 4, 4)},
        "b": {"x": (5, 5, 5), "y": (3, 3, 3), "z": (2, 2, 2)},
        "c": {"x": (5, 5, 5), "y": (3, 3, 3), "z": (5, 5, 5)},
        "d": {"x": (5, 5, 5), "y": (2, 2, 2), "z": (4, 4, 4)},
    }
    made = milia.weighted(options_of(cells), {"x": 1, "y": 0, "z": 0})
    assert list(made["option"]) == ["c", "b", "a", "d"]


def test_dominated_needs_every_criterion_and_one_that_is_better() -> None:
    cells = {
        "first": {"x": (4, 6, 8), "y": (2, None, 6)},
        "same": {"x": (4, 6, 8), "y": (2, None, 6)},
        "lower": {"x": (4, 5, 8), "y": (2, None, 6)},
        "wider": {"x": (3, 6, 9), "y": (2, None, 6)},
        "point": {"x": (1, 1, 1), "y": (2, 2, 2)},
        "other kind": {"x": (4, 6, 8), "y": (1, 2, 3)},
    }
    made = milia.dominated(options_of(cells))
    assert set(zip(made["option"], made["by"], strict=True)) == {
        ("lower", "first"),
        ("lower", "same"),
        *(("point", by) for by in ("first", "same", "lower", "wider")),
    }


def test_the_frontier_of_two_criteria_is_in_their_units() -> None:
    cells = {
        "waiting": {"clearing": (0, 3, 6), "mark": (0, 0, 0), "cost": (0, 0, 0)},
        "needle": {"clearing": (6, 9, 9), "mark": (0, None, 4), "cost": (9, 9, 9)},
        "twin": {"clearing": (6, 9, 9), "mark": (0, None, 4), "cost": (0, 0, 0)},
        "laser": {"clearing": (7, 8, 9), "mark": (3, 4, 5), "cost": (0, 0, 0)},
    }
    made = milia.pareto(options_of(cells, down=["mark", "cost"]), "clearing", "mark")
    assert list(made.columns) == ["option", "clearing", "mark", "on_frontier"]
    assert made.set_index("option")["on_frontier"].to_dict() == {
        "needle": True,
        "twin": True,
        "laser": False,
        "waiting": True,
    }
    assert made.set_index("option").loc["needle", ["clearing", "mark"]].tolist() == [8, 2]
    assert made["clearing"].is_monotonic_decreasing


def test_numbers_are_exact_and_show_three_decimals() -> None:
    made = milia.weighted(two(), {"clearing": 1, "cost": 1, "mark": 1})
    assert made["cost"][0] == pytest.approx(0.8 / 3, abs=1e-15)
    assert "<td>0.267</td>" in made.head(1)._repr_html_()
    assert "0.26666" not in repr(made[["cost"]])


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ({}, "There are no weights"),
        ({"clearing": 0, "cost": 0, "mark": 0}, "All weights are 0"),
        (POINTS | {"cost": -5}, "The weight of 'cost' is -5: give 0 or more."),
        (POINTS | {"cost": float("nan")}, "The weight of 'cost' is nan"),
        (POINTS | {"cost": "much"}, "The weight of 'cost' is 'much'"),
        (POINTS | {"price": 5}, "no criterion 'price': choose one of clearing, cost, mark."),
        ({"clearing": 100, "cost": 60}, "'mark' has no weight"),
    ],
)
def test_impossible_weights(points: dict[str, float], said: str) -> None:
    for call in (milia.weighted, milia.smaa, milia.tornado):
        with pytest.raises(TradeoffError, match=said):
            call(two(), points)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"low": 7}, "The interval for 'clearing' of 'waiting' is 7, 3, 6"),
        ({"mode": 7}, "The interval for 'clearing' of 'waiting' is 0, 7, 6"),
        ({"high": None}, "The high of 'clearing' of 'waiting' is nan"),
        ({"high": 11}, "'clearing' of 'waiting' runs from 0 to 11, beyond its scale of 0 to 10"),
        ({"best": 0}, "The worst and the best of 'clearing' are both 0"),
        ({"best": 20}, "The rows of 'clearing' have different scales"),
        ({"source": ""}, "'clearing' of 'waiting' names no source"),
        ({"basis": "rumour"}, "The basis for 'clearing' of 'waiting' is 'rumour'"),
        ({"criterion": "cost"}, "There are two rows for 'cost' of 'waiting'"),
        ({"criterion": "price"}, "There is no row for 'clearing' of 'waiting'"),
        ({"criterion": "rank"}, "A criterion cannot be called 'rank'"),
    ],
)
def test_impossible_rows(change: dict[str, object], said: str) -> None:
    made = two()
    for column, value in change.items():
        made.loc[(made["option"] == "waiting") & (made["criterion"] == "clearing"), column] = value
    for call in (milia.normalise, milia.dominated, milia.smaa):
        with pytest.raises(TradeoffError, match=said):
            call(made)


def test_an_empty_table_and_a_missing_column() -> None:
    with pytest.raises(TradeoffError, match="nothing to rank"):
        milia.weighted(two().iloc[:0], POINTS)
    with pytest.raises(TradeoffError, match="no column 'worst'"):
        milia.normalise(two().drop(columns="worst"))


def test_unknown_criteria_of_a_frontier() -> None:
    with pytest.raises(TradeoffError, match="no criterion 'price'"):
        milia.pareto(two(), "clearing", "price")
    with pytest.raises(TradeoffError, match="Both criteria are 'cost'"):
        milia.pareto(two(), "cost", "cost")
