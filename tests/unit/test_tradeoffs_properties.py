"""What has to hold for every options table: order, dominance, decoys, chance."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_options import BEST, WORST, Ends, options_of
from pandas.testing import assert_frame_equal

import milia
from milia.science.tradeoffs_table import page_table

DRAWS = 40
POINTS = {"x": 50, "y": 30, "z": 20}
DOWN = ("y",)
Cells = dict[str, dict[str, Ends]]

whole = st.integers(WORST, BEST)
ends = st.tuples(whole, whole, whole, st.booleans()).map(
    lambda drawn: (sorted(drawn[:3])[0], sorted(drawn[:3])[1] if drawn[3] else None, max(drawn[:3]))
)
cells_of_one = st.fixed_dictionaries(dict.fromkeys("xyz", ends))
many_cells = st.dictionaries(st.sampled_from("abcdef"), cells_of_one, min_size=1, max_size=5)
some_points = st.fixed_dictionaries({name: st.integers(0, 100) for name in "xyz"}).filter(
    lambda points: any(points.values())
)
quick = settings(max_examples=40, deadline=None)


def table(cells: Cells) -> pd.DataFrame:
    return options_of(cells, DOWN)


def moved(row: dict[str, Ends], steps: dict[str, int], sign: int) -> dict[str, Ends]:
    """Make a row better (1) or worse (-1) by steps on each criterion, within the scale."""

    def cell(name: str, interval: Ends) -> Ends:
        step = steps[name] * (-sign if name in DOWN else sign)
        low, mode, high = (
            None if end is None else min(max(end + step, WORST), BEST) for end in interval
        )
        return low, mode, high

    return {name: cell(name, interval) for name, interval in row.items()}


def ranks(made: pd.DataFrame) -> dict[str, int]:
    return made.set_index("option")["rank"].to_dict()


def mean_ranks(made: pd.DataFrame) -> dict[str, float]:
    shares = milia.smaa(made, draws=DRAWS).ranks
    return (shares * shares.columns).sum(axis=1).to_dict()


CALLS: list[Callable[[pd.DataFrame], pd.DataFrame]] = [
    lambda made: milia.weighted(made, POINTS),
    lambda made: milia.smaa(made, draws=DRAWS).ranks,
    lambda made: milia.smaa(made, POINTS, draws=DRAWS).ranks,
    lambda made: milia.smaa(made, draws=DRAWS).central,
    milia.dominated,
    lambda made: milia.pareto(made, "y", "z"),
    lambda made: milia.tornado(made, POINTS),
    lambda made: pd.DataFrame([vars(milia.switch_point(made, POINTS, name)) for name in "xyz"]),
]


@quick
@given(many_cells.filter(lambda cells: len(cells) > 1), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(cells: Cells, chance: Random) -> None:
    made = table(cells)
    shuffled = made.iloc[chance.sample(range(len(made)), len(made))]
    for call in CALLS:
        assert_frame_equal(call(made), call(shuffled))
    assert page_table(made) == page_table(shuffled)


@quick
@given(many_cells, some_points, st.data())
def test_better_on_one_criterion_never_ranks_worse(
    cells: Cells, points: dict[str, int], data: st.DataObject
) -> None:
    option = data.draw(st.sampled_from(sorted(cells)))
    steps = dict.fromkeys("xyz", 0) | {data.draw(st.sampled_from("xyz")): data.draw(whole)}
    before, after = table(cells), table(cells | {option: moved(cells[option], steps, 1)})
    assert (
        ranks(milia.weighted(after, points))[option]
        <= (ranks(milia.weighted(before, points))[option])
    )
    assert mean_ranks(after)[option] <= mean_ranks(before)[option] + 1e-9


@quick
@given(many_cells, some_points)
def test_no_option_ranks_above_its_dominator(cells: Cells, points: dict[str, int]) -> None:
    made = table(cells)
    order = ranks(milia.weighted(made, points))
    upto = [milia.smaa(made, given, draws=DRAWS).ranks.cumsum(axis=1) for given in (None, points)]
    for option, by in milia.dominated(made).itertuples(index=False):
        assert order[by] < order[option]
        for shares in upto:
            assert (shares.loc[by] >= shares.loc[option] - 1e-9).all()
            assert shares.loc[option, 1] == 0


@quick
@given(many_cells, some_points, st.fixed_dictionaries(dict.fromkeys("xyz", whole)), st.data())
def test_a_dominated_decoy_changes_nothing(
    cells: Cells, points: dict[str, int], steps: dict[str, int], data: st.DataObject
) -> None:
    copied = data.draw(st.sampled_from(sorted(cells)))
    name = data.draw(st.sampled_from(["decoy", "a decoy", "z decoy"]))
    before, after = table(cells), table(cells | {name: moved(cells[copied], steps, -1)})
    if name not in set(milia.dominated(after)["option"]):
        return
    order = milia.weighted(after, points)["option"]
    assert list(order[order != name]) == list(milia.weighted(before, points)["option"])
    for weights in (None, points):
        first = milia.smaa(after, weights, draws=DRAWS).first
        assert first[name] == 0
        old = milia.smaa(before, weights, draws=DRAWS).first
        assert first.drop(name).to_dict() == old.to_dict()
    for criterion in "xyz":
        points_of_both = (milia.switch_point(made, points, criterion) for made in (before, after))
        assert len({str(point) for point in points_of_both}) == 1


@quick
@given(many_cells, cells_of_one)
def test_another_option_leaves_the_draws_of_the_others_as_they_were(
    cells: Cells, added: dict[str, Ends]
) -> None:
    before = milia.smaa(table(cells), draws=DRAWS).first
    after = milia.smaa(table(cells | {"new": added}), draws=DRAWS).first
    assert all(after[option] <= share for option, share in before.items())
    assert before.sum() - after.drop("new").sum() == pytest.approx(after["new"])


@quick
@given(many_cells)
def test_what_is_worst_throughout_is_last_in_every_draw(cells: Cells) -> None:
    """So the others keep their ranks, one by one: nothing else was drawn for them."""
    bottom = {"x": (0, 0, 0), "y": (10, 10, 10), "z": (0, 0, 0)}
    if bottom in cells.values():
        return
    before = milia.smaa(table(cells), POINTS, draws=DRAWS).ranks
    after = milia.smaa(table(cells | {"bottom": bottom}), POINTS, draws=DRAWS).ranks
    assert after.loc["bottom", len(cells) + 1] == 1
    assert after.drop(index="bottom", columns=len(cells) + 1).to_dict() == before.to_dict()


@quick
@given(many_cells, st.one_of(st.none(), some_points))
def test_shares_sum_to_one(cells: Cells, points: dict[str, int] | None) -> None:
    found = milia.smaa(table(cells), points, draws=DRAWS)
    for axis in (0, 1):
        assert found.ranks.sum(axis=axis).tolist() == pytest.approx([1] * len(cells))
    if found.central is not None:
        assert found.central.sum(axis=1).tolist() == pytest.approx([1] * len(found.central))


@quick
@given(ends, ends)
def test_who_dominates_is_never_likelier_to_do_worse(a: Ends, b: Ends) -> None:
    """First-order stochastic dominance, by the two distribution functions."""
    cells = {name: {"x": interval} for name, interval in (("a", a), ("b", b))}
    pairs = set(milia.dominated(options_of(cells)).itertuples(index=False, name=None))
    for at in [each / 20 for each in range(10 * 20 + 1)]:
        if ("a", "b") in pairs:
            assert below(at, b) <= below(at, a) + 1e-12
        if ("b", "a") in pairs:
            assert below(at, a) <= below(at, b) + 1e-12


def below(at: float, interval: Ends) -> float:
    """Give the chance of a value of at most `at`: uniform, or triangular with a mode."""
    low, mode, high = interval
    if at >= high:
        return 1
    if at < low:
        return 0
    if mode is None:
        return (at - low) / (high - low)
    if at < mode:
        return (at - low) ** 2 / ((high - low) * (mode - low))
    return 1 - (high - at) ** 2 / ((high - low) * (high - mode))
