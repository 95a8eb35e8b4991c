"""Times to effect: the sources' own numbers with how many people, and all others counted."""

from __future__ import annotations

import re

import pytest

from milia import IntervalPlot, load
from milia.widgets.interval_effects import effects_of, not_established


def test_weeks_and_people_are_those_of_the_numbers() -> None:
    numbers = load("numbers").set_index("number_id")
    times = {effect["what"]: effect for effect in effects_of() if effect["weeks"]}
    frozen = times["About eight weeks (N60)"]
    assert frozen["weeks"] == (numbers.loc["N60", "low"], numbers.loc["N60", "high"])
    assert frozen["n"] == numbers.loc["N60", "n"] == 1
    cream = next(effect for what, effect in times.items() if "N62" in what)
    assert cream["weeks"] == (13, 13)
    assert cream["n"] == 2
    newborn = next(effect for what, effect in times.items() if "N21" in what)
    assert newborn["weeks"] == (0, 13)
    assert newborn["n"] is None


def test_every_treatment_has_a_time_or_is_counted_as_without() -> None:
    timed = {effect["treatment"] for effect in effects_of()}
    missing = not_established()
    assert timed.isdisjoint(missing)
    assert timed | set(missing) == set(load("treatments")["treatment"])
    twin = IntervalPlot("effects").twin()
    assert f"Not established: {len(missing)} of {len(load('treatments'))} treatments" in twin
    assert not re.search(r"<(style|script|svg)|\s(style|id|class)=", twin)


def test_a_word_alone_makes_no_bar() -> None:
    part = IntervalPlot("effects")
    with_number = [effect for effect in effects_of() if effect["weeks"]]
    assert (
        part.content["frame"].count('<li class="milia-survey"')
        == len(with_number)
        < len(effects_of())
    )
    words = [effect for effect in effects_of() if not effect["weeks"]]
    assert all(effect["what"] in part.content["frame"] for effect in words)


def test_other_names_are_refused() -> None:
    with pytest.raises(ValueError, match="choose 'surveys' or 'effects'"):
        IntervalPlot("harms")
