"""Kaplan-Meier: against a printed table, Efron's other way to the same curve, and plain shares."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.science.frequency_clearing import kaplan_meier
from milia.science.frequency_inputs import FrequencyError

unhurried = settings(deadline=None, max_examples=40)
people = st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=40)

# Freireich EJ and others, Blood 1963: weeks in remission on 6-mercaptopurine.
RELAPSED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
# As textbooks print it: time, at risk, estimate, Greenwood's error, interval on log(−log).
PRINTED = [
    (6, 21, 0.8571, 0.0764, 0.6197, 0.9516),
    (7, 17, 0.8067, 0.0869, 0.5631, 0.9228),
    (10, 15, 0.7529, 0.0963, 0.5032, 0.8894),
    (13, 12, 0.6902, 0.1068, 0.4316, 0.8491),
    (16, 11, 0.6275, 0.1141, 0.3675, 0.8049),
    (22, 7, 0.5378, 0.1282, 0.2678, 0.7468),
    (23, 6, 0.4482, 0.1346, 0.1881, 0.6801),
]


def curve(cases: list[tuple[int, bool]], confidence: float = 0.95) -> pd.DataFrame:
    """Estimate from pairs of time and end."""
    return kaplan_meier(*zip(*cases, strict=True), confidence).set_index("time")


def test_the_printed_table_comes_out() -> None:
    ends = [True] * len(RELAPSED) + [False] * len(CENSORED)
    table = kaplan_meier(RELAPSED + CENSORED, ends)
    steps = table.loc[table["cleared"] > 0, ["time", "at_risk", "persisting", "se", "low", "high"]]
    assert steps.round(4).to_numpy() == pytest.approx(np.array(PRINTED), abs=1.01e-4)
    assert table["censored"].sum() == len(CENSORED)


def redistributed(cases: list[tuple[int, bool]]) -> dict[int, float]:
    """Estimate by Efron's rule (1967): who is censored leaves his share to all who come after."""
    order = sorted(cases, key=lambda case: (case[0], not case[1]))
    mass, left = [1 / len(order)] * len(order), 1.0
    remaining = {}
    for i, (time, cleared) in enumerate(order):
        if cleared:
            left -= mass[i]
        elif rest := len(order) - i - 1:
            mass = [m + mass[i] / rest if j > i else m for j, m in enumerate(mass)]
        remaining[time] = left
    return remaining


@unhurried
@given(people)
def test_the_curve_is_efrons(cases: list[tuple[int, bool]]) -> None:
    table = curve(cases)
    for time, left in redistributed(cases).items():
        assert table["persisting"][time] == pytest.approx(left, abs=1e-9)


@unhurried
@given(st.lists(st.integers(0, 12), min_size=1, max_size=40))
def test_when_all_are_seen_to_the_end_it_is_a_plain_share(times: list[int]) -> None:
    table = curve([(time, True) for time in times])
    for time, row in table.iterrows():
        p = sum(other > time for other in times) / len(times)
        assert row["persisting"] == pytest.approx(p, abs=1e-12)
        if p:
            assert row["se"] == pytest.approx(math.sqrt(p * (1 - p) / len(times)))


@unhurried
@given(people)
def test_everybody_is_counted_once_and_the_interval_holds_the_curve(
    cases: list[tuple[int, bool]],
) -> None:
    table = curve(cases)
    assert table.index[0] == 0
    assert table["at_risk"].iloc[0] == len(cases) == table[["cleared", "censored"]].sum().sum()
    assert (table["persisting"].diff().dropna() <= 0).all()
    known = table[table["persisting"] > 0]
    assert (known["low"] <= known["persisting"]).all()
    assert (known["persisting"] <= known["high"]).all()
    assert known[["low", "high"]].stack().between(0, 1).all()


def test_before_the_first_clearing_and_after_the_last_nothing_is_made_up() -> None:
    table = curve([(1, False), (2, True), (3, True)])
    assert table.loc[1, ["persisting", "low", "high"]].tolist() == [1, 1, 1]
    assert table.loc[3, "persisting"] == 0
    assert table.loc[3, ["se", "low", "high"]].isna().all()


def test_more_confidence_is_a_wider_interval() -> None:
    cases = [(1, True), (2, False), (3, True), (4, False)]
    narrow, wide = curve(cases, 0.8).loc[1], curve(cases, 0.99).loc[1]
    assert wide["low"] < narrow["low"] < narrow["high"] < wide["high"]


def test_columns_of_the_course_are_taken_as_they_are() -> None:
    frame = pd.DataFrame({"weeks": pd.array([3, 5], dtype="Int64"), "cleared": ["yes", "no"]})
    table = kaplan_meier(frame["weeks"], frame["cleared"] == "yes")
    assert table["persisting"].tolist() == [1, 0.5, 0.5]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (([], []), "There are 0 times and 0 values of cleared"),
        (([1, 2], [True]), "There are 2 times and 1 values of cleared"),
        (([1, -2], [True, True]), "A time is -2, and it has to be a number from 0 upwards"),
        (([math.nan], [True]), "A time is nan, and"),
        (([math.inf], [True]), "A time is inf, and"),
        ((["3"], [True]), "A time is '3', and"),
        (([1, 2], ["yes", "no"]), "cleared holds 'yes', and it has to hold True and False"),
        (([1], [pd.NA]), "cleared holds <NA>, and"),
        (([1], [True], 1.5), "confidence is 1.5, and"),
    ],
)
def test_what_cannot_be_followed_is_named(arguments: tuple[Any, ...], sentence: str) -> None:
    with pytest.raises(FrequencyError) as told:
        kaplan_meier(*arguments)
    assert str(told.value).startswith(sentence)
