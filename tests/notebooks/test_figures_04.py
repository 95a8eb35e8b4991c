"""What lesson 04 says in words is what its tables and functions give."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import factorial

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia

GLANDS = "Sebaceous hyperplasia, newborns"


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("04_how_common_how_long")


@pytest.fixture(scope="module")
def surveys() -> pd.DataFrame:
    return milia.published_surveys(milia.load("numbers"))


def of_100(*shares: float) -> Iterator[int]:
    return (round(100 * share) for share in shares)


def test_the_midwifes_interval(prose: str) -> None:
    low, high = of_100(*milia.wilson(9, 40))
    assert f"From {low} to {high} of 100. Nadia's week" in prose
    assert f"luck alone covers {low} to {high} of 100" in prose
    wide, narrow = (ends.high - ends.low for ends in (milia.wilson(9, 40), milia.wilson(90, 400)))
    assert f"about {wide:.2f} wide" in prose
    assert round(wide / narrow) == 3, "the lesson says: a third, not a tenth"


def test_the_seven_surveys(prose: str, surveys: pd.DataFrame) -> None:
    assert len(surveys) == 7
    found, n = surveys["successes"], surveys["n"]
    together = milia.pooled(found, n)
    middle, lumped = of_100(together.estimate, found.sum() / n.sum())
    mean = surveys["percent"].mean()
    # The cell above the sentence prints 20.5, which the sentence cuts.
    assert f"{middle}, {int(mean)} or {lumped} of 100, from the same seven" in prose
    low, high = of_100(*together.prediction)
    assert f"anywhere from {low} to {high} of 100" in prose
    (more_than_luck,) = of_100(milia.heterogeneity(found, n).i2)
    assert f"Here it is {more_than_luck} of 100" in prose


def test_three_intervals_share_a_stretch_and_four_stand_alone(surveys: pd.DataFrame) -> None:
    by_size = surveys.sort_values("percent")
    ends = [milia.wilson(*row) for row in by_size[["successes", "n"]].itertuples(index=False)]
    assert max(e.low for e in ends[:3]) < min(e.high for e in ends[:3])
    assert all(lower.high < upper.low for lower, upper in pairwise(ends[2:]))
    assert sum(e.high >= 0.4 and e.low <= 0.5 for e in ends) == 1, "one of seven reaches the band"


def test_the_more_oil_glands_a_survey_found_the_fewer_milia(
    prose: str, surveys: pd.DataFrame
) -> None:
    numbers = milia.load("numbers")
    glands = numbers[numbers["fact"] == GLANDS].set_index("reference_key")["low"]
    both = surveys.set_index("reference_key")["percent"].to_frame("milia").join(glands, how="inner")
    both = both.sort_values("low", ascending=False)
    assert both["milia"].is_monotonic_increasing
    assert f"once in {factorial(len(both))} times" in prose
    for row in both.itertuples():
        assert f"[{row.Index}] | {row.low:g} % | {row.milia:g} % |" in prose


def test_a_remedy_that_does_nothing(prose: str) -> None:
    people = milia.load("persistence_synthetic")
    infants = people[people["group"] == "newborn"]
    table = pd.crosstab(infants["remedy"], infants["cleared"])
    assert table.loc["yes"].equals(table.loc["no"])
    assert f"The same {table.loc['yes', 'yes']} of {table.loc['yes'].sum()}." in prose
    adults = people[people["group"] == "adult"]
    gone = (adults["cleared"] == "yes").sum()
    assert f"{len(adults)} invented adults were followed; {gone} were seen to clear" in prose
    assert f"The other {len(adults) - gone} stopped coming" in prose


def test_a_bad_day_is_followed_by_a_better_one(prose: str) -> None:
    crowd = milia.simulate_waiting(people=10000, weeks=4, half_clear=104, effect=0, seed=4)
    better = 100 * crowd.groupby("did")["better"].mean()
    for arm in ("tried the remedy", "only waited"):
        assert f"About {round(better[arm], -1):.0f} of 100 with a bad day are better" in prose
    assert better["had no bad day"] < 50, "the lesson says: fewer than half"
