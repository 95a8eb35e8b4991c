"""Several surveys: against least squares, against other software, and against made worlds."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.data import load
from milia.science.frequency_inputs import FrequencyError
from milia.science.frequency_pooling import heterogeneity, pooled
from milia.science.frequency_quantiles import critical_t
from milia.science.frequency_surveys import published_surveys

unhurried = settings(deadline=None, max_examples=40)


@st.composite
def several(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """Draw the counts of two to nine surveys."""
    n = draw(st.lists(st.integers(1, 4000), min_size=2, max_size=9))
    return [draw(st.integers(0, people)) for people in n], n


def least_squares(
    successes: list[int], n: list[int], tau2: float = 0.0
) -> tuple[float, float, float]:
    """Give mean, standard error and Q by a weighted regression on a constant."""
    x, m = np.array(successes, float), np.array(n, float)
    x, m = np.where((x == 0) | (x == m), [x + 0.5, m + 1], [x, m])
    root = (1 / x + 1 / (m - x) + tau2) ** -0.5
    design, target = root[:, None], root * np.log(x / (m - x))
    (mean,), *_ = np.linalg.lstsq(design, target)
    return mean, np.linalg.norm(root) ** -1, float(np.sum((target - root * mean) ** 2))


def odds(share: float) -> float:
    """Return the log odds of a share."""
    return math.log(share / (1 - share))


@unhurried
@given(several())
def test_tau2_brings_q_to_its_expectation_or_is_0(counts: tuple[list[int], list[int]]) -> None:
    tau2, df = pooled(*counts).tau2, len(counts[0]) - 1
    q = least_squares(*counts, tau2)[2]
    assert q == pytest.approx(df) if tau2 else q <= df
    assert heterogeneity(*counts).q == pytest.approx(least_squares(*counts)[2], abs=1e-9)


@unhurried
@given(several(), st.floats(0.5, 0.99))
def test_both_intervals_are_those_of_least_squares(
    counts: tuple[list[int], list[int]], confidence: float
) -> None:
    result, k = pooled(*counts, confidence), len(counts[0])
    mean, error, _ = least_squares(*counts, result.tau2)
    assert odds(result.estimate) == pytest.approx(mean, abs=1e-9)
    reach = critical_t(confidence, k - 1) * error
    assert result.interval == pytest.approx(
        [1 / (1 + math.exp(-end)) for end in (mean - reach, mean + reach)], abs=1e-9
    )
    if k == 2:
        assert all(map(math.isnan, result.prediction))
    else:
        reach = critical_t(confidence, k - 2) * math.hypot(error, math.sqrt(result.tau2))
        assert result.prediction == pytest.approx(
            [1 / (1 + math.exp(-end)) for end in (mean - reach, mean + reach)], abs=1e-9
        )


@unhurried
@given(several())
def test_counting_those_without_it_mirrors_everything(counts: tuple[list[int], list[int]]) -> None:
    successes, n = counts
    others = [people - found for found, people in zip(successes, n, strict=True)]
    here, there = pooled(successes, n), pooled(others, n)
    assert there.estimate == pytest.approx(1 - here.estimate)
    assert there.interval == pytest.approx([1 - end for end in here.interval[::-1]])
    assert heterogeneity(others, n).i2 == pytest.approx(heterogeneity(successes, n).i2, abs=1e-9)


def test_surveys_that_agree_are_pooled_as_one_and_do_not_differ() -> None:
    result = pooled([10, 20, 40], [100, 200, 400])
    assert result.estimate == pytest.approx(0.1)
    assert result.tau2 == 0
    assert heterogeneity([10, 20, 40], [100, 200, 400]).i2 == 0


def test_a_known_world_is_found_again() -> None:
    chance = np.random.default_rng(11)
    middle, spread, n = -1.5, 0.8, 3000
    truth = 1 / (1 + np.exp(-chance.normal(middle, spread, 400)))
    result = pooled(chance.binomial(n, truth), [n] * 400)
    assert odds(result.estimate) == pytest.approx(middle, abs=0.12)
    assert result.tau2 == pytest.approx(spread**2, rel=0.15)
    fresh = 1 / (1 + np.exp(-chance.normal(middle, spread, 4000)))
    low, high = result.prediction
    assert np.mean((low <= fresh) & (fresh <= high)) == pytest.approx(0.95, abs=0.02)


# The R package ProMetaR 1.0.0 prints Q 3.3643 and I² 10.8286 % for the example of its vignette.
def test_q_and_i2_are_those_of_other_software() -> None:
    result = heterogeneity([12, 25, 18, 40], [100, 150, 120, 200])
    assert (round(result.q, 4), result.df, round(100 * result.i2, 4)) == (3.3643, 3, 10.8286)


def test_interval_of_i2_where_q_is_small_by_hand() -> None:
    error = math.sqrt(1 / 4 * (1 - 1 / 12))  # Higgins and Thompson 2002, k = 4
    high = 3.364307532990238 / 3 * math.exp(2 * 1.959963984540054 * error)
    result = heterogeneity([12, 25, 18, 40], [100, 150, 120, 200])
    assert result.i2_interval == pytest.approx((0, 1 - 1 / high))


def test_interval_of_i2_leaves_0_just_when_fishers_test_of_q_rejects() -> None:
    counts = [10, 30, 25, 60], [100, 150, 120, 200]
    q = least_squares(*counts)[2]
    z = math.sqrt(2 * q) - math.sqrt(2 * 3 - 1)  # Fisher's normal form of chi-square, 3 df
    level = 2 * NormalDist().cdf(z) - 1
    assert heterogeneity(*counts, level + 1e-6).i2_interval.low == 0
    assert 0 < heterogeneity(*counts, level - 1e-6).i2_interval.low < 0.001


def test_two_surveys_that_agree_leave_i2_unknown() -> None:
    result = heterogeneity([10, 11], [100, 100])
    assert result.i2 == 0
    assert all(map(math.isnan, result.i2_interval))
    assert all(map(math.isfinite, heterogeneity([10, 40], [100, 100]).i2_interval))


def test_the_surveys_of_newborns_differ_far_beyond_chance() -> None:
    surveys = published_surveys(load("numbers"))
    result = pooled(surveys["successes"], surveys["n"])
    percent = surveys["percent"]
    assert percent.min() < 100 * result.interval.low < 100 * result.estimate < percent.max()
    assert result.prediction.low < result.interval.low
    assert result.interval.high < result.prediction.high
    assert heterogeneity(surveys["successes"], surveys["n"]).i2_interval.low > 0.98


@pytest.mark.parametrize("calculate", [pooled, heterogeneity])
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (([5], [10]), "Comparing surveys needs at least two, and there are 1."),
        (([], []), "Comparing surveys needs at least two, and there are 0."),
        (([5, 6], [10]), "There are 2 successes for 1 n"),
        (([5, 11], [10, 10]), "successes of survey 2 is 11, more than the 10 people"),
        (([5, -1], [10, 10]), "successes of survey 2 is -1, and"),
        (([0, 5], [0, 10]), "n of survey 1 is 0, and"),
        (([5, 6], [10, 10], 95), "confidence is 95, and"),
    ],
)
def test_impossible_surveys_are_named(
    calculate: Any, arguments: tuple[Any, ...], sentence: str
) -> None:
    with pytest.raises(FrequencyError) as told:
        calculate(*arguments)
    assert str(told.value).startswith(sentence)
