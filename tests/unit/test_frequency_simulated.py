"""Made worlds: the chance behind them, surveys of a known truth, and people who wait."""

from __future__ import annotations

import math

import numpy as np
import pytest

from milia.science.frequency import wilson
from milia.science.frequency_dice import bells, rolls
from milia.science.frequency_inputs import FrequencyError
from milia.science.frequency_simulated import (
    NO_BAD_DAY,
    REMEDY,
    WAITED,
    simulate_surveys,
    simulate_waiting,
)

MANY = 20_000
WORD = 2**32


def mulberry32(state: int) -> int:
    """Follow the published code one step, in Python's own whole numbers."""
    state = (state + 0x6D2B79F5) % WORD
    mixed = (state ^ state >> 15) * (state | 1) % WORD
    mixed ^= (mixed + (mixed ^ mixed >> 7) * (mixed | 61)) % WORD
    return mixed ^ mixed >> 14


def test_dice_are_mulberry32_from_the_start_of_their_stream() -> None:
    step = 0x6D2B79F5
    start = mulberry32(mulberry32(7 - step) + 3 - step)
    states = [start + place * step for place in range(50)]
    assert (rolls(7, 3, 50) * WORD).tolist() == [mulberry32(state) for state in states]


def test_dice_are_even_and_streams_are_strangers() -> None:
    one, other = rolls(1, 1, MANY), rolls(1, 2, MANY)
    counts, _ = np.histogram(one, bins=20, range=(0, 1))
    chi2 = ((counts - MANY / 20) ** 2 / (MANY / 20)).sum()
    assert chi2 < 43.8  # 19 degrees of freedom, 1 in 1000
    for strange in (other, rolls(2, 1, MANY), np.roll(one, 1)):
        assert abs(np.corrcoef(one, strange)[0, 1]) < 4 / math.sqrt(MANY)


def test_bells_have_mean_0_and_variance_1() -> None:
    drawn = bells(3, 1, MANY)
    assert abs(drawn.mean()) < 4 / math.sqrt(MANY)
    assert drawn.var() == pytest.approx(1, abs=0.05)
    assert np.mean(np.abs(drawn) < 1.96) == pytest.approx(0.95, abs=0.01)


def test_more_dice_begin_with_the_same_ones() -> None:
    assert rolls(5, 1, 10).tolist() == rolls(5, 1, 20)[:10].tolist()
    assert bells(5, 1, 10).tolist() == bells(5, 1, 20)[:10].tolist()


def test_surveys_find_the_truth_on_average_and_hold_it_mostly() -> None:
    drawn = simulate_surveys(0.17, 323, 2000, seed=1)
    error = math.sqrt(0.17 * 0.83 / 323 / 2000)
    assert (drawn["successes"] / 323).mean() == pytest.approx(0.17, abs=4 * error)
    assert drawn["holds"].mean() == pytest.approx(0.95, abs=0.02)
    spread = (drawn["successes"] / 323).std()
    assert spread == pytest.approx(math.sqrt(0.17 * 0.83 / 323), rel=0.1)


def test_survey_has_the_interval_of_wilson_and_keeps_its_people() -> None:
    rare, common = (simulate_surveys(share, 200, 30, seed=2) for share in (0.1, 0.3))
    first = rare.iloc[0]
    assert (first["low"], first["high"]) == wilson(int(first["successes"]), 200)
    assert (common["successes"] >= rare["successes"]).all()


def test_remedy_that_does_nothing_seems_to_work_and_waiting_does_as_much() -> None:
    better = simulate_waiting(MANY, seed=1).groupby("did")["better"].mean()
    assert better[REMEDY] > 0.8
    assert better[REMEDY] == pytest.approx(better[WAITED], abs=0.03)


def test_a_bad_day_alone_makes_better_where_nothing_clears() -> None:
    people = simulate_waiting(MANY, half_clear=1e9, seed=1)
    bad = people[people["did"] != NO_BAD_DAY]
    assert not people["cleared"].any()
    assert bad["second"].mean() < bad["first"].mean() - 1
    assert (bad["better"]).mean() > 0.7
    assert bad["second"].mean() == pytest.approx(bad["usual"].mean(), abs=0.1)


def test_without_luck_and_clearing_nobody_gets_better() -> None:
    people = simulate_waiting(1000, half_clear=1e9, spread_within=0, seed=1)
    assert not people["better"].any()


def test_half_have_cleared_when_it_says_so_and_the_effect_adds_to_that() -> None:
    people = simulate_waiting(MANY, weeks=6, half_clear=6, effect=0.5, seed=1)
    cleared = people.groupby("did")["cleared"].mean()
    assert cleared[WAITED] == pytest.approx(0.5, abs=0.04)
    assert cleared[REMEDY] == pytest.approx(0.75, abs=0.04)
    assert (people.loc[people["cleared"], "second"] == 0).all()


def test_scores_stay_on_their_scale_and_who_acts_had_a_bad_day() -> None:
    people = simulate_waiting(2000, spread_within=4, seed=3)
    assert people[["first", "second"]].stack().between(0, 10).all()
    assert ((people["first"] >= 5) == (people["did"] != NO_BAD_DAY)).all()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"people": 0}, "people is 0"),
        ({"weeks": -1}, "weeks is -1"),
        ({"half_clear": 0}, "half_clear is 0"),
        ({"effect": 20}, "divide a percentage by 100"),
        ({"spread_within": -0.1}, "spread_within is -0.1"),
        ({"seed": -1}, "seed is -1"),
        ({"mean": "high"}, "mean is 'high'"),
    ],
)
def test_impossible_world_is_told_in_a_sentence(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(FrequencyError, match=said):
        simulate_waiting(**wrong)  # type: ignore[arg-type]


def test_impossible_survey_is_told_in_a_sentence() -> None:
    with pytest.raises(FrequencyError, match="divide a percentage"):
        simulate_surveys(17, 100)
    with pytest.raises(FrequencyError, match="surveys is 0"):
        simulate_surveys(0.17, 100, 0)
