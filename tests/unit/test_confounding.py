"""Sun, cream and milia: a hand-made example, and what adjusting can and cannot take away."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, repeat

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.science.confounding import (
    adjusted_difference,
    crude_difference,
    simulate_confounding,
)

MANY = 100_000
CLOSE = 0.02
"""Four standard errors of an adjusted difference among so many, and some room."""
ARROW = st.integers(0, 60).map(lambda points: points / 100)
DIFFERENCES = (crude_difference, adjusted_difference)
BY_HAND = {
    ("yes", "yes", "yes"): 20,
    ("yes", "yes", "no"): 20,
    ("yes", "no", "yes"): 4,
    ("yes", "no", "no"): 6,
    ("no", "yes", "yes"): 1,
    ("no", "yes", "no"): 9,
    ("no", "no", "yes"): 2,
    ("no", "no", "no"): 18,
}
"""People by sun damage, cream and milia."""


def people_of(counts: dict[tuple[str, str, str], int]) -> pd.DataFrame:
    rows = chain.from_iterable(repeat(kind, count) for kind, count in counts.items())
    return pd.DataFrame(rows, columns=["sun_damage", "cream", "milia"])


def test_both_differences_by_hand() -> None:
    people = people_of(BY_HAND)
    assert crude_difference(people) == pytest.approx(21 / 50 - 6 / 30)
    sun, no_sun = 20 / 40 - 4 / 10, 1 / 10 - 2 / 20
    assert adjusted_difference(people) == pytest.approx((50 * sun + 30 * no_sun) / 80)


def test_order_of_the_rows_is_irrelevant() -> None:
    people = simulate_confounding(500)
    shuffled = people.sample(frac=1, random_state=1)
    for difference in DIFFERENCES:
        assert difference(shuffled) == difference(people)


@settings(max_examples=10, deadline=None)
@given(ARROW, ARROW, st.sampled_from([-0.1, 0.0, 0.15, 0.3]), st.integers(0, 10_000))
def test_adjusting_finds_the_true_effect(
    to_cream: float, to_milia: float, effect: float, seed: int
) -> None:
    people = simulate_confounding(
        MANY, effect, sun_to_cream=to_cream, sun_to_milia=to_milia, seed=seed
    )
    assert adjusted_difference(people) == pytest.approx(effect, abs=CLOSE)


@settings(max_examples=6, deadline=None)
@given(ARROW, st.booleans(), st.integers(0, 10_000))
def test_without_one_of_the_two_arrows_nothing_confounds(
    arrow: float, from_sun: bool, seed: int
) -> None:
    arrows = {"sun_to_cream": arrow, "sun_to_milia": 0.0}
    if from_sun:
        arrows = {"sun_to_cream": 0.0, "sun_to_milia": arrow}
    people = simulate_confounding(MANY, 0.1, seed=seed, **arrows)
    assert crude_difference(people) == pytest.approx(adjusted_difference(people), abs=0.01)


def test_where_all_have_the_same_sun_damage_both_are_one() -> None:
    people = simulate_confounding().query("sun_damage == 'yes'")
    assert adjusted_difference(people) == crude_difference(people)


def test_first_world_has_a_gap_out_of_nothing_that_adjusting_takes_away() -> None:
    people = simulate_confounding(2000)
    assert list(people) == ["person", "sun_damage", "cream", "milia"]
    assert crude_difference(people) > 0.1
    assert abs(adjusted_difference(people)) < CLOSE


def test_looking_in_the_clinic_makes_a_gap_that_adjusting_leaves() -> None:
    arrows = {"sun_to_cream": 0.0, "sun_to_milia": 0.0}
    all_of_them = simulate_confounding(MANY, **arrows)
    visitors = simulate_confounding(MANY, looked_at="clinic", **arrows)
    for difference in DIFFERENCES:
        assert difference(all_of_them) == pytest.approx(0, abs=CLOSE)
        assert difference(visitors) < -0.2
    assert set(visitors["person"]) < set(all_of_them["person"])


def test_more_people_begin_with_the_same_people_and_seeds_differ() -> None:
    few, more = simulate_confounding(50), simulate_confounding(80)
    assert more.head(50).equals(few)
    assert not simulate_confounding(50, seed=6).equals(few)


@pytest.mark.parametrize("sun", ["yes", "no"])
@pytest.mark.parametrize(("cream", "words"), [("yes", "uses cream"), ("no", "without cream")])
def test_stratum_with_nobody_to_compare_is_named(sun: str, cream: str, words: str) -> None:
    people = people_of(BY_HAND)
    people = people[(people["sun_damage"] != sun) | (people["cream"] != cream)]
    with pytest.raises(ValueError, match=f"sun_damage '{sun}' .*{words}"):
        adjusted_difference(people)


@pytest.mark.parametrize("difference", DIFFERENCES)
def test_table_of_another_form_is_told(difference: Callable[[pd.DataFrame], float]) -> None:
    people = people_of(BY_HAND)
    with pytest.raises(ValueError, match="no column 'cream'"):
        difference(people.drop(columns="cream"))
    with pytest.raises(ValueError, match="milia holds 'some'"):
        difference(people.replace({"milia": {"no": "some"}}))
    with pytest.raises(ValueError, match="there is nobody to compare"):
        difference(people.head(0))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"effect": 0.8}, "from 0.10 to 1.20"),
        ({"effect": -0.2}, "from -0.10"),
        ({"sun_to_cream": 0.9}, "from 0.20 to 1.10"),
        ({"sun_to_milia": "strong"}, "sun_to_milia is 'strong'"),
        ({"looked_at": "street"}, "looked_at is 'street'"),
        ({"people": 0}, "at least 1"),
    ],
)
def test_impossible_world_is_told(wrong: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        simulate_confounding(**wrong)  # type: ignore[arg-type]
