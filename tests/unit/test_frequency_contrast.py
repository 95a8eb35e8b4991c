"""Two shares compared: Newcombe's published intervals, and numbers needed in words."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

import milia
from milia.science.frequency_inputs import FrequencyError

COUNTS = st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
    ],
)
def test_intervals_are_those_that_newcombe_printed(
    counts: tuple[int, int, int, int], low: float, high: float
) -> None:
    found = milia.risk_difference(*counts)  # Table II of newcombe1998, method 10.
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(COUNTS, COUNTS)
def test_swapping_the_groups_turns_the_interval_round(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    there, back = milia.risk_difference(*one, *other), milia.risk_difference(*other, *one)
    assert there.low == pytest.approx(-back.high)
    assert there.high == pytest.approx(-back.low)
    assert -1 - 1e-9 <= there.low <= there.difference <= there.high <= 1 + 1e-9


def test_more_confidence_is_a_wider_interval() -> None:
    narrow, wide = (milia.risk_difference(5, 50, 2, 50, level) for level in (0.8, 0.99))
    assert wide.low < narrow.low
    assert narrow.high < wide.high


def test_interval_through_no_difference_is_told_in_words() -> None:
    found = milia.number_needed(2, 106, 5, 389)
    low, high = found.difference.low, found.difference.high
    assert found.undecided
    assert repr(found) == (
        f"Number needed to harm: {1 / (2 / 106 - 5 / 389):,.0f} people. The 95 % interval runs "
        f"through no difference: from one to harm of {1 / high:.0f} people, through infinity, to "
        f"one to benefit of {-1 / low:.0f} people. These counts cannot tell the two apart."
    )


def test_what_is_counted_gives_the_number_its_name() -> None:
    assert repr(milia.number_needed(20, 100, 5, 100)).startswith("Number needed to harm: 7")
    assert repr(milia.number_needed(5, 100, 20, 100)).startswith("Number needed to benefit: 7")
    gain = milia.number_needed(20, 100, 5, 100, counted="benefit")
    assert repr(gain).startswith("Number needed to benefit: 7")
    assert gain.value == pytest.approx(1 / 0.15)


def test_no_difference_gives_no_number() -> None:
    found = milia.number_needed(3, 30, 3, 30)
    assert found.value == math.inf
    assert "there is no number needed" in repr(found)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((12, 10, 1, 10), "successes of those with it is 12, more than"),
        ((1, 10, 1, 0), "n of those without it"),
        ((1.5, 10, 1, 10), "not a whole number"),
    ],
)
def test_impossible_counts_are_refused(counts: tuple[int, ...], words: str) -> None:
    with pytest.raises(FrequencyError, match=words):
        milia.risk_difference(*counts)


def test_other_words_for_what_is_counted_are_refused() -> None:
    with pytest.raises(FrequencyError, match="say 'harm' or 'benefit'"):
        milia.number_needed(1, 10, 2, 10, counted="good")
