"""Chance with a seed: repeatable, apart by name, and distributed as theory says."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.data import load
from milia.science.frequency import wilson
from milia.science.frequency_chance import regression_to_the_mean, stream
from milia.science.frequency_inputs import FrequencyError
from milia.science.frequency_surveys import published_surveys, sample_survey

unhurried = settings(deadline=None, max_examples=40)
WORLD: dict[str, Any] = {"mean": 4.0, "spread_between": 1.0, "spread_within": 1.5, "seed": 4}


def test_a_stream_belongs_to_its_seed_and_name() -> None:
    first = stream(1, "a").random(4).tolist()
    assert stream(1, "a").random(4).tolist() == first
    others = [stream(1, "b"), stream(2, "a"), stream(1, "A")]
    assert all(first[0] != other.random() for other in others)


@unhurried
@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 500), st.integers(1, 500), st.integers(0))
def test_a_larger_survey_holds_the_smaller_and_a_commoner_thing_is_found_more(
    p: float, more: float, n: int, extra: int, seed: int
) -> None:
    found = sample_survey(p, n, seed=seed)
    assert 0 <= sample_survey(p, n + extra, seed=seed) - found <= extra
    assert found <= sample_survey(max(p, more), n, seed=seed) <= n


def test_many_surveys_scatter_as_the_binomial_says() -> None:
    p, n = 0.26, 150
    found = np.array([sample_survey(p, n, seed=4, name=f"survey {i}") for i in range(2000)])
    assert found.mean() == pytest.approx(n * p, abs=0.5)
    assert found.var() == pytest.approx(n * p * (1 - p), rel=0.12)
    held = [low <= p <= high for low, high in (wilson(int(x), n) for x in found)]
    assert np.mean(held) == pytest.approx(0.95, abs=0.015)


def test_nobody_and_everybody() -> None:
    assert sample_survey(0, 50, seed=1) == 0
    assert sample_survey(1, 50, seed=1) == 50


@pytest.mark.parametrize("bad_day", [3.0, 4.0, 6.0, 7.5])
def test_the_worst_get_better_by_as_much_as_theory_says(bad_day: float) -> None:
    world = regression_to_the_mean(200_000, bad_day, **WORLD)
    tried = world[world["tried"]]
    normal, spread = NormalDist(), math.hypot(WORLD["spread_between"], WORLD["spread_within"])
    steady = (WORLD["spread_between"] / spread) ** 2
    z = (bad_day - WORLD["mean"]) / spread
    drop = (1 - steady) * spread * normal.pdf(z) / (1 - normal.cdf(z))
    assert (tried["first"] - tried["second"]).mean() == pytest.approx(drop, abs=0.05)
    assert (world["first"] - world["second"]).mean() == pytest.approx(0, abs=0.02)
    assert len(tried) / len(world) == pytest.approx(1 - normal.cdf(z), abs=0.005)


def test_without_good_and_bad_days_nothing_regresses() -> None:
    world = regression_to_the_mean(500, 5.0, **WORLD | {"spread_within": 0})
    assert (world["first"] == world["second"]).all()


def test_more_people_are_the_same_people_and_others() -> None:
    few = regression_to_the_mean(30, 5.0, **WORLD)
    assert regression_to_the_mean(80, 5.0, **WORLD).head(30).equals(few)


def test_moving_the_days_leaves_the_people() -> None:
    calm = regression_to_the_mean(30, 5.0, **WORLD | {"spread_within": 0.1})
    assert calm["usual"].equals(regression_to_the_mean(30, 5.0, **WORLD)["usual"])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"people": 0}, "people is 0, and it has to be at least 1"),
        ({"people": 2.5}, "people is 2.5, not a whole number"),
        ({"bad_day": math.nan}, "bad_day is nan, and it has to be a number."),
        ({"mean": "high"}, "mean is 'high', and it has to be a number."),
        ({"spread_between": -1}, "spread_between is -1, and it has to be a number from 0"),
        ({"spread_within": -1}, "spread_within is -1, and"),
        ({"seed": -4}, "seed is -4, and it has to be at least 0"),
    ],
)
def test_an_impossible_world_is_named(changes: dict[str, Any], sentence: str) -> None:
    world: dict[str, Any] = {"people": 10, "bad_day": 5.0, **WORLD, **changes}
    with pytest.raises(FrequencyError) as told:
        regression_to_the_mean(**world)
    assert str(told.value).startswith(sentence)


def test_an_impossible_survey_is_named() -> None:
    with pytest.raises(FrequencyError, match=r"prevalence is 26, and .* divide a percentage"):
        sample_survey(26, 100, seed=1)
    with pytest.raises(FrequencyError, match="n is 0, and"):
        sample_survey(0.26, 0, seed=1)


def test_counts_of_the_published_surveys_give_back_their_percentages() -> None:
    surveys = published_surveys(load("numbers"))
    back = 100 * surveys["successes"].astype(float) / surveys["n"].astype(float)
    rounding = 50 / surveys["n"].astype(float)
    assert ((back - surveys["percent"]).abs() <= rounding + 1e-9).all()
    assert (surveys["percent"].min(), surveys["percent"].max()) == (5.6, 45.2)


def test_what_rests_on_memory_or_has_no_denominator_is_no_survey() -> None:
    numbers = load("numbers")
    kept = set(published_surveys(numbers)["number_id"])
    assert kept.isdisjoint(numbers.loc[numbers["verified"] == "from-memory", "number_id"])
    assert kept.isdisjoint(numbers.loc[numbers["n"].isna(), "number_id"])
    pearls = published_surveys(numbers, "Epstein pearls, newborns")
    assert "N31" not in set(pearls["number_id"]), "a range is not one percentage"
    assert len(pearls) > 1
