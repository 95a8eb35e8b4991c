"""Agreement: against published worked examples, and by what holds for any ratings."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import chain, repeat

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from milia.science.agreement import (
    AgreementError,
    kappa_interval,
    krippendorff_alpha,
    weighted_kappa,
)
from milia.science.frequency_inputs import FrequencyError

unhurried = settings(deadline=None, max_examples=60)
GAP = math.nan

# Krippendorff 2011, "Computing Krippendorff's alpha-reliability": four observers, twelve units.
OBSERVERS = pd.DataFrame(
    {
        "A": [1, 2, 3, 3, 2, 1, 4, 1, 2, GAP, GAP, GAP],
        "B": [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, GAP, 3],
        "C": [GAP, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, GAP],
        "D": [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, GAP],
    }
)


@st.composite
def two_raters(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """Draw two raters' scores of 2 to 30 units."""
    n = draw(st.integers(2, 30))
    scores = st.lists(st.integers(1, 5), min_size=n, max_size=n)
    return draw(scores), draw(scores)


def listed(table: list[list[int]]) -> tuple[list[int], list[int]]:
    """Turn a confusion matrix into two lists of ratings, counted from 1."""
    cells = [(i, j, n) for i, row in enumerate(table, 1) for j, n in enumerate(row, 1)]
    first = chain.from_iterable(repeat(i, n) for i, _, n in cells)
    second = chain.from_iterable(repeat(j, n) for _, j, n in cells)
    return list(first), list(second)


def test_kappa_of_cohens_own_table() -> None:
    # Cohen 1968, table 1: 200 cases, three diagnoses, kappa .492.
    first, second = listed([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    assert weighted_kappa(first, second, [1, 2, 3], "none") == pytest.approx(0.492, abs=5e-4)


def test_kappas_of_85_xeromammograms() -> None:
    # Boyd and others 1982, as worked in Altman 1991, Practical statistics for medical research.
    table = [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]]
    first, second = listed(table)
    assert weighted_kappa(first, second, range(1, 5), "none") == pytest.approx(0.47, abs=5e-3)
    assert weighted_kappa(first, second, range(1, 5), "linear") == pytest.approx(0.57, abs=5e-3)


@pytest.mark.parametrize(
    ("weights", "value"), [("none", 0.9315), ("linear", 0.9412), ("quadratic", 0.9541)]
)
def test_kappas_of_the_tests_of_scikit_learn(weights: str, value: float) -> None:
    first, second = [0] * 46 + [1] * 44 + [2] * 10, [0] * 50 + [1] * 40 + [2] * 10
    assert weighted_kappa(first, second, [0, 1, 2], weights) == pytest.approx(value, abs=5e-5)


@pytest.mark.parametrize(
    ("level", "value"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)]
)
def test_alphas_of_krippendorffs_own_table(level: str, value: float) -> None:
    assert krippendorff_alpha(OBSERVERS, level) == pytest.approx(value, abs=5e-4)


def test_quadratic_is_what_is_asked_for_by_default() -> None:
    first, second = [1, 2, 3, 4, 5], [2, 2, 3, 5, 1]
    assert weighted_kappa(first, second) == weighted_kappa(
        first, second, [1, 2, 3, 4, 5], "quadratic"
    )
    assert krippendorff_alpha(OBSERVERS) == krippendorff_alpha(OBSERVERS, "ordinal")


@unhurried
@given(two_raters(), st.sampled_from(["none", "linear", "quadratic"]))
def test_kappa_is_the_same_either_way_round_and_at_most_1(
    pair: tuple[list[int], list[int]], weights: str
) -> None:
    first, second = pair
    kappa = weighted_kappa(first, second, weights=weights)
    assert kappa == pytest.approx(weighted_kappa(second, first, weights=weights), nan_ok=True)
    assert math.isnan(kappa) or kappa <= 1
    assert (kappa == 1) == (first == second and len(set(first)) > 1)


@unhurried
@given(two_raters())
def test_quadratic_kappa_from_means_and_variances(pair: tuple[list[int], list[int]]) -> None:
    first, second = map(np.array, pair)
    assume(len(set(pair[0] + pair[1])) > 1)
    # Fleiss and Cohen 1973: expected disagreement = variances + squared difference of means.
    shared = 2 * np.cov(first, second, bias=True)[0, 1]
    spread = first.var() + second.var() + (first.mean() - second.mean()) ** 2
    assert weighted_kappa(*pair) == pytest.approx(shared / spread)


@unhurried
@given(two_raters())
def test_with_two_categories_the_weights_change_nothing(pair: tuple[list[int], list[int]]) -> None:
    first, second = ([score > 2 for score in scores] for scores in pair)
    kappas = {
        round(weighted_kappa(first, second, [False, True], weights), 9)
        for weights in ("none", "linear", "quadratic")
    }
    assert len(kappas) == 1 or all(map(math.isnan, kappas))


def test_one_rating_throughout_has_no_kappa_and_no_alpha() -> None:
    assert math.isnan(weighted_kappa([3, 3], [3, 3]))
    assert weighted_kappa([3, 3], [3, 4]) == 0
    assert all(map(math.isnan, kappa_interval([3, 3], [3, 3])))
    assert math.isnan(krippendorff_alpha(pd.DataFrame({"A": [3, 3], "B": [3, 3]})))


@settings(deadline=None, max_examples=15)
@given(two_raters(), st.sampled_from(["none", "linear", "quadratic"]))
def test_interval_is_that_of_a_loop_over_the_same_draws(
    pair: tuple[list[int], list[int]], weights: str
) -> None:
    first, second = map(np.array, pair)
    drawn = np.random.default_rng(8).integers(len(first), size=(50, len(first)))
    kappas = [weighted_kappa(first[i], second[i], weights=weights) for i in drawn]
    interval = kappa_interval(*pair, weights=weights, draws=50, seed=8)
    if all(map(math.isnan, kappas)):
        assert all(map(math.isnan, interval))
    else:
        assert interval == pytest.approx(np.nanquantile(kappas, [0.025, 0.975]))


def test_interval_covers_the_kappa_of_the_population_nearly_always() -> None:
    # Ratings of a made population: the second rater repeats the first, or goes one up.
    rng = np.random.default_rng(1)
    truth = rng.integers(1, 6, 20_000)
    repeated = np.minimum(truth + (rng.random(20_000) < 0.4), 5)
    kappa = weighted_kappa(truth, repeated)
    samples = [rng.integers(20_000, size=60) for _ in range(200)]
    intervals = [kappa_interval(truth[i], repeated[i], draws=400) for i in samples]
    # 95 % are meant, and a percentile interval of 60 units comes short of it; 90 to 98 % passes.
    assert 180 <= sum(low <= kappa <= high for low, high in intervals) <= 196


def test_same_seed_same_interval_and_seeds_differ() -> None:
    first, second = [1, 2, 3, 4, 5, 2, 3, 1], [2, 2, 3, 5, 4, 1, 3, 1]
    assert kappa_interval(first, second) == kappa_interval(first, second)
    assert kappa_interval(first, second) != kappa_interval(first, second, seed=7)
    interval = kappa_interval(first, second)
    assert interval.low <= weighted_kappa(first, second) <= interval.high


@unhurried
@given(two_raters())
@pytest.mark.slow
def test_alpha_ignores_order_names_and_units_rated_once(
    pair: tuple[list[int], list[int]],
) -> None:
    table = pd.DataFrame({"A": pair[0], "B": pair[1]}, dtype="float64")
    more = pd.concat([table, pd.DataFrame({"A": [2.0], "B": [GAP]})])
    turned = more.sample(frac=1, random_state=3)[["B", "A"]].set_axis(["x", "y"], axis=1)
    for level in ("nominal", "ordinal", "interval"):
        expected = pytest.approx(krippendorff_alpha(table, level), nan_ok=True)
        assert krippendorff_alpha(turned, level) == expected


def test_alpha_of_names_does_not_ask_which_name_is_greater() -> None:
    names = OBSERVERS.replace({1: "d", 2: "a", 3: "c", 4: "e", 5: "b"})
    assert krippendorff_alpha(names, "nominal") == pytest.approx(0.743, abs=5e-4)


def test_alpha_takes_the_integers_of_the_courses_tables() -> None:
    assert krippendorff_alpha(OBSERVERS.astype("Int64")) == pytest.approx(0.815, abs=5e-4)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: weighted_kappa([1, 2], [1]), "2 ratings against 1"),
        (lambda: weighted_kappa([], []), "no rating"),
        (lambda: weighted_kappa([1, 6], [1, 2]), "6, which is not among the categories 1, 2, 3"),
        (lambda: weighted_kappa([1, GAP], [1, 2]), "nan, which is not among"),
        (lambda: weighted_kappa([1], [1], weights="cubic"), "'none', 'linear', 'quadratic'"),
        (lambda: krippendorff_alpha(OBSERVERS, "ratio"), "'nominal', 'ordinal', 'interval'"),
        (lambda: krippendorff_alpha(OBSERVERS[["A"]]), "No unit has two ratings"),
        (lambda: krippendorff_alpha(OBSERVERS.astype(str)), "needs numbers"),
    ],
)
def test_ratings_that_cannot_be_compared_say_why(call: Callable[[], object], words: str) -> None:
    with pytest.raises(AgreementError, match=words):
        call()


def test_draws_are_a_whole_number() -> None:
    with pytest.raises(FrequencyError, match="draws"):
        kappa_interval([1, 2], [1, 2], draws=0)
