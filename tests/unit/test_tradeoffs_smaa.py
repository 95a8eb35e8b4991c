"""Rank shares beside a plain loop over the same draws, and beside what can be worked out."""

from __future__ import annotations

import math
from collections import Counter
from random import Random

import pandas as pd
import pytest
from made_options import Ends, options_of, random_options, random_points

import milia
from milia.science.frequency_dice import rolls
from milia.science.frequency_inputs import FrequencyError

DRAWS = 20_000
FOUR_ERRORS = 4 * math.sqrt(0.25 / DRAWS)
"""Four standard errors of a share of 20,000 draws, at most."""


def stream(name: str) -> int:
    """FNV-1a as its authors describe it, byte by byte."""
    word = 2166136261
    for byte in name.encode():
        word = ((word ^ byte) * 16777619) & 0xFFFFFFFF
    return word


def score(row: pd.Series, u: float) -> float:
    """Take one even draw to the interval of a normalised row."""
    if pd.isna(row["mode"]):
        return row["low"] + u * (row["high"] - row["low"])
    span = row["high"] - row["low"]
    if span == 0:
        return row["low"]
    if u < (row["mode"] - row["low"]) / span:
        return row["low"] + math.sqrt(u * (span * (row["mode"] - row["low"])))
    return row["high"] - math.sqrt((1 - u) * (span * (row["high"] - row["mode"])))


def by_hand(options: pd.DataFrame, points: dict[str, float] | None, draws: int) -> Counter:
    """Count (option, rank) over all draws, one after another."""
    cells = milia.normalise(options).set_index(["option", "criterion"])
    names, criteria = (sorted(set(cells.index.get_level_values(level))) for level in (0, 1))
    above = milia.dominated(options).groupby("option")["by"].apply(set).to_dict()
    even = {cell: rolls(0, stream("\n".join(cell)), draws) for cell in cells.index}
    cuts = [rolls(0, stream(f"any weights\n{name}"), draws) for name in criteria[1:]]
    weights = points and milia.swing_weights(points)
    found: Counter = Counter()
    for draw in range(draws):
        ends = [0.0, *sorted(cut[draw] for cut in cuts), 1.0]
        drawn = weights or {name: ends[i + 1] - ends[i] for i, name in enumerate(criteria)}
        raw = dict.fromkeys(names, 0.0)
        for name in names:
            for criterion in criteria:
                u = even[name, criterion][draw]
                raw[name] += drawn[criterion] * score(cells.loc[(name, criterion)], u)
        value = {name: min(raw[each] for each in {name} | above.get(name, set())) for name in names}
        ranked = sorted(names, key=lambda each: (-value[each], len(above.get(each, ()))))
        found.update((name, rank) for rank, name in enumerate(ranked, start=1))
    return found


@pytest.mark.parametrize("given", [True, False], ids=["given weights", "any weights"])
@pytest.mark.parametrize("seed", range(4))
def test_equal_to_a_plain_loop_over_the_same_draws(seed: int, given: bool) -> None:
    chance = Random(f"{seed} {given}")
    made = random_options(chance, 4, 3)
    points = random_points(chance, made) if given else None
    ranks = milia.smaa(made, points, draws=60).ranks
    expected = by_hand(made, points, 60)
    counts = {
        (option, rank): round(share * 60)
        for option, row in ranks.iterrows()
        for rank, share in row.items()
    }
    assert +Counter(counts) == expected


@pytest.mark.parametrize(
    ("ends", "point", "share"),
    [
        ((0, None, 10), 7, 0.3),
        ((0, 2, 10), 5, 25 / 80),
        ((0, 8, 10), 5, 1 - 25 / 80),
        ((0, 0, 10), 5, 0.25),
        ((2, 10, 10), 6, 0.75),
        ((4, None, 6), 5, 0.5),
    ],
)
def test_two_options_come_first_as_often_as_can_be_worked_out(
    ends: Ends, point: float, share: float
) -> None:
    made = options_of({"drawn": {"x": ends}, "fixed": {"x": (point, point, point)}})
    first = milia.smaa(made, {"x": 1}).first
    assert first["drawn"] == pytest.approx(share, abs=FOUR_ERRORS)
    assert first.sum() == pytest.approx(1)


def test_any_weights_are_spread_evenly() -> None:
    """Three options, each best on one criterion: a third each, and the largest gap is 11/18."""
    cells = {
        each: {name: (10, 10, 10) if name == each else (0, 0, 0) for name in "abc"}
        for each in "abc"
    }
    found = milia.smaa(options_of(cells))
    assert found.first.tolist() == pytest.approx([1 / 3] * 3, abs=FOUR_ERRORS)
    assert found.central is not None
    for each in "abc":
        assert found.central.loc[each, each] == pytest.approx(11 / 18, abs=0.01)
        assert found.central.loc[each].sum() == pytest.approx(1)


def test_central_weights_only_for_those_who_ever_come_first() -> None:
    cells = {"good": {"x": (6, 7, 8), "y": (1, 2, 3)}, "poor": {"x": (5, 6, 7), "y": (0, 1, 2)}}
    found = milia.smaa(options_of(cells), draws=100)
    assert found.central is not None
    assert list(found.central.index) == ["good"]
    assert milia.smaa(options_of(cells), {"x": 1, "y": 1}, draws=100).central is None


def test_the_same_seed_gives_the_same_ranks_and_another_seed_others() -> None:
    made = random_options(Random("seed"), 5, 4)
    once, again, other = (milia.smaa(made, draws=500, seed=seed).ranks for seed in (3, 3, 4))
    pd.testing.assert_frame_equal(once, again)
    assert not once.equals(other)


def test_what_a_notebook_shows() -> None:
    made = options_of({"drawn": {"x": (0, None, 10)}, "fixed": {"x": (7, 7, 7)}})
    found = milia.smaa(made, {"x": 1}, draws=3_000)
    share = f"{found.first['fixed']:.3f}"
    for shown in (repr(found), found._repr_html_()):
        assert "Share of 3,000 draws" in shown
        assert share in shown
        assert f"{found.first['fixed']:.6f}" not in shown


@pytest.mark.parametrize(("draws", "seed"), [(0, 0), (2.5, 0), (10, -1)])
def test_impossible_counts(draws: float, seed: int) -> None:
    made = options_of({"a": {"x": (0, 1, 2)}})
    with pytest.raises(FrequencyError, match=r"whole number|at least"):
        milia.smaa(made, {"x": 1}, draws=draws, seed=seed)
