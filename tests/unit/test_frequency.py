"""One survey and one test: against published numbers, a score test turned round, and counting."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from milia.science.frequency import natural_frequencies, predictive_values, wilson
from milia.science.frequency_inputs import FrequencyError
from milia.science.frequency_quantiles import critical_t, critical_z

unhurried = settings(deadline=None, max_examples=40)
shares = st.floats(0, 1)
confidences = st.floats(0.05, 0.999)


@st.composite
def surveys(draw: st.DrawFn) -> tuple[int, int]:
    """Draw (successes, n)."""
    n = draw(st.integers(1, 6000))
    return draw(st.integers(0, n)), n


# Newcombe RG, Two-sided confidence intervals for the single proportion, Stat Med 1998, method 3.
@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_published_intervals(successes: int, n: int, low: float, high: float) -> None:
    assert [round(end, 4) for end in wilson(successes, n)] == [low, high]


def accepted(share: float, successes: int, n: int, confidence: float) -> bool:
    """Ask the two-sided score test itself whether it accepts a share."""
    error = math.sqrt(share * (1 - share) / n)
    return math.erf(abs(successes / n - share) / error / math.sqrt(2)) < confidence


def edge(inside: float, outside: float, *survey: Any) -> float:
    """Find by halving where the score test stops accepting."""
    for _ in range(60):
        middle = (inside + outside) / 2
        if accepted(middle, *survey):
            inside = middle
        else:
            outside = middle
    return inside


@unhurried
@given(survey=surveys(), confidence=confidences)
def test_wilson_holds_what_the_score_test_accepts(
    survey: tuple[int, int], confidence: float
) -> None:
    successes, n = survey
    low, high = wilson(successes, n, confidence)
    p = successes / n
    assert low == (pytest.approx(edge(p, 0, *survey, confidence), abs=1e-9) if p else 0)
    assert high == (pytest.approx(edge(p, 1, *survey, confidence), abs=1e-9) if p < 1 else 1)


@given(survey=surveys(), confidence=confidences)
@unhurried
def test_wilson_of_those_without_it_is_the_mirror(
    survey: tuple[int, int], confidence: float
) -> None:
    successes, n = survey
    low, high = wilson(n - successes, n, confidence)
    assert wilson(successes, n, confidence) == pytest.approx((1 - high, 1 - low), abs=1e-12)


def test_wilson_takes_the_counts_of_a_table() -> None:
    counts = pd.DataFrame({"x": pd.array([75], dtype="Int64"), "n": [1000.0]})
    assert wilson(counts["x"][0], counts["n"][0]) == wilson(75, 1000)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((-1, 10), "successes is -1, and it has to be at least 0"),
        ((11, 10), "successes is 11, more than the 10 people"),
        ((0, 0), "n is 0, and it has to be at least 1"),
        ((7.5, 10), "successes is 7.5, not a whole number"),
        ((np.float64(7.5), 10), "successes is 7.5, not"),
        (("7", 10), "successes is '7', not"),
        ((math.nan, 10), "successes is nan, not"),
        ((pd.NA, 10), "successes is <NA>, not"),
        ((1, 10, 95), "confidence is 95, and a share lies between 0 and 1: divide"),
        ((1, 10, 1), "confidence is 1: give a share such as 0.95"),
        ((1, 10, 0.0), "confidence is 0.0: give"),
    ],
)
def test_wilson_says_what_is_wrong(arguments: tuple[Any, ...], sentence: str) -> None:
    with pytest.raises(FrequencyError) as told:
        wilson(*arguments)
    assert str(told.value).startswith(sentence)
    assert str(told.value).count(". ") == 0


@unhurried
@given(shares, shares, shares)
def test_predictive_values_are_bayes_exactly(
    sensitivity: float, specificity: float, prevalence: float
) -> None:
    se, sp, ill = map(Fraction, (sensitivity, specificity, prevalence))
    positive, negative = se * ill + (1 - sp) * (1 - ill), sp * (1 - ill) + (1 - se) * ill
    assume(min(positive, negative) > 1e-9)
    values = predictive_values(sensitivity, specificity, prevalence)
    assert values.positive == pytest.approx(float(se * ill / positive), abs=1e-6)
    assert values.negative == pytest.approx(float(sp * (1 - ill) / negative), abs=1e-6)


def test_a_result_that_nobody_has_predicts_nothing() -> None:
    assert math.isnan(predictive_values(1, 1, 0).positive)
    assert math.isnan(predictive_values(1, 1, 1).negative)


@unhurried
@given(shares, shares, shares, st.integers(1, 100_000))
def test_natural_frequencies_add_up_and_stay_close(
    sensitivity: float, specificity: float, prevalence: float, people: int
) -> None:
    icons = natural_frequencies(sensitivity, specificity, prevalence, people)
    ill, well = prevalence * people, (1 - prevalence) * people
    exact = (
        sensitivity * ill,
        (1 - sensitivity) * ill,
        (1 - specificity) * well,
        specificity * well,
    )
    assert sum(icons) == people
    assert all(isinstance(count, int) and count >= 0 for count in icons)
    assert np.abs(np.subtract(icons, exact)).max() <= 1 + 1e-9


def test_half_a_person_is_counted_as_a_page_counts() -> None:
    assert natural_frequencies(1, 1, 0.0025) == (3, 0, 0, 997)


# The textbook screening: Gigerenzer and Hoffrage 1995, per 1,000 women.
def test_natural_frequencies_of_the_textbook_screening() -> None:
    assert natural_frequencies(0.8, 1 - 0.096, 0.01) == (8, 2, 95, 895)


@pytest.mark.parametrize("calculate", [predictive_values, natural_frequencies])
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("wrong", [-0.1, 17.3, math.nan, "half"])
def test_a_share_outside_0_to_1_is_named(calculate: Any, place: int, wrong: Any) -> None:
    given_shares: list[Any] = [0.9, 0.8, 0.1]
    given_shares[place] = wrong
    name = ("sensitivity", "specificity", "prevalence")[place]
    with pytest.raises(FrequencyError, match=f"{name} is .*, and a share lies between 0 and 1"):
        calculate(*given_shares)


def test_nobody_cannot_be_counted() -> None:
    with pytest.raises(FrequencyError, match="people is 0, and it has to be at least 1"):
        natural_frequencies(0.9, 0.9, 0.1, 0)


def central(density: Any, reach: float) -> float:
    """Integrate a density from −reach to reach by Simpson's rule."""
    x = np.linspace(-reach, reach, 20_001)
    weights = np.where(np.arange(x.size) % 2, 4, 2)
    weights[[0, -1]] = 1
    return float((weights * density(x)).sum() * (x[1] - x[0]) / 3)


@unhurried
@given(st.floats(0.05, 0.99), st.integers(1, 60))
def test_critical_values_hold_their_share_of_the_density(confidence: float, df: int) -> None:
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    assert central(
        lambda x: scale * (1 + x**2 / df) ** (-(df + 1) / 2), critical_t(confidence, df)
    ) == pytest.approx(confidence, abs=1e-6)
    assert central(
        lambda x: np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi), critical_z(confidence)
    ) == pytest.approx(confidence, abs=1e-9)


# From any printed table of Student's t, two-sided 5 %.
@pytest.mark.parametrize(
    ("df", "value"), [(1, 12.706), (2, 4.303), (5, 2.571), (6, 2.447), (30, 2.042)]
)
def test_critical_t_is_that_of_the_printed_tables(df: int, value: float) -> None:
    assert round(critical_t(0.95, df), 3) == value
