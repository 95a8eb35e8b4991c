"""What lesson 09 says in words is what its tables and its calculations give."""

from __future__ import annotations

import ast

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia
from milia.authoring import text
from milia.data import ROOT

LESSON = ROOT / "text" / "lessons" / "09_trade_offs.py"
POINTS = "points = {"


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("09_trade_offs")


@pytest.fixture(scope="module")
def options() -> pd.DataFrame:
    """Return Rosalind's options."""
    return milia.options(milia.patient("after_peel"))


@pytest.fixture(scope="module")
def points() -> dict[str, float]:
    """Return Rosalind's points as the lesson types them."""
    (cell,) = (c.source for c in text.read(LESSON).cells if POINTS in c.source)
    return ast.literal_eval(cell[cell.index("{") : cell.index("}") + 1])


def ranked(options: pd.DataFrame, points: dict[str, float]) -> list[str]:
    return list(milia.weighted(options, milia.swing_weights(points))["option"])


def test_the_points_are_those_of_the_patients(points: dict[str, float]) -> None:
    assert points == dict(milia.patient("after_peel").weights)
    mateus = milia.patient("little_money").weights
    assert (mateus["cost"], mateus["effort"], mateus["clearing"]) == (100, 70, 60)


def test_two_are_ruled_out_and_nine_are_left(options: pd.DataFrame, prose: str) -> None:
    effects = milia.gates(milia.patient("after_peel")).set_index("option")["effect"]
    out = effects[effects == "exclude"].index
    assert set(out) == {"steroid_cream", "steroid_injection"} and "Two, the steroids" in prose
    assert len(effects) == 39 and "Of the 39 treatments" in prose
    assert options["option"].nunique() == 9 and "Nine, and not one certainty above" in prose
    clearing = options[options["criterion"] == "clearing"]
    assert set(clearing["certainty"]) == {"very low"}


def test_for_some_nothing_is_ranked() -> None:
    assert list(milia.options(milia.patient("lid_margin"))["option"].unique()) == ["waiting"]
    assert milia.options(milia.patient("many_blisters")).empty
    assert not milia.referral(milia.patient("many_blisters")).empty


def test_the_sum_by_hand_and_the_library_agree(
    options: pd.DataFrame, points: dict[str, float]
) -> None:
    two = options[options["option"].isin(["waiting", "extraction"])]
    three = {name: points[name] for name in ["clearing", "mark", "pain"]}
    small = milia.normalise(two[two["criterion"].isin(three)])
    middle = small[["low", "mode", "high"]].mean(axis=1)
    weight = small["criterion"].map(three) / sum(three.values())
    by_hand = (middle * weight).groupby(small["option"]).sum()
    library = milia.weighted(two[two["criterion"].isin(three)], milia.swing_weights(three))
    assert library.set_index("option")["value"].to_dict() == pytest.approx(by_hand.to_dict())
    assert by_hand["extraction"] > by_hand["waiting"]


def test_words_carry_nearly_all_of_it(options: pd.DataFrame) -> None:
    basis = options["basis"].value_counts()
    assert (basis["word"], basis["counted"], basis["none"]) == (69, 1, 2), "the reason of L09-C2"
    (counted,) = options.loc[options["basis"] == "counted", "option"]
    assert counted == "co2_laser", "the lesson says: but for a piece of the laser's value"
    assert set(milia.load("word_scales")["basis"]) == {"ASSUMPTION"}


def test_what_people_take_words_to_mean(prose: str) -> None:
    notes = milia.load("references").set_index("key")["note"]
    assert "33 studies" in notes["andreadis2021"] and "In a review of 33 studies" in prose
    assert '"rare" from 7 to 21%, of "common" from 34 to 71%' in notes["andreadis2021"]
    assert "fewer by 4 of 100 (interval 2 to 6)" in notes["witteman2021"]
    assert "by 4 of 100 (2 to 6)" in prose


def test_the_needle_and_waiting_lie_at_her_head(
    options: pd.DataFrame, points: dict[str, float]
) -> None:
    assert set(ranked(options, points)[:2]) == {"extraction", "waiting"}
    table = milia.weighted(options, milia.swing_weights(points)).set_index("option")
    assert abs(table["value"]["extraction"] - table["value"]["waiting"]) < 0.02, "a hair apart"
    assert table["low"].max() < table["high"].min(), "the lesson says: from top to bottom"
    laser = table.index == "co2_laser"
    assert (table.loc[~laser, "assumed"] == 1).all() and table.loc["co2_laser", "assumed"] < 1


def test_what_her_sliders_can_do(options: pd.DataFrame, points: dict[str, float]) -> None:
    ends = [{"clearing": 0}, {"pain": 100}, {"cost": 50}]
    assert {ranked(options, points | end)[0] for end in ends} == {"waiting"}
    ends = [{"clearing": 80}, {"pain": 0}]
    assert {ranked(options, points | end)[0] for end in ends} == {"extraction"}


def test_where_his_first_place_turns() -> None:
    mateus = milia.patient("little_money")
    table, his = milia.options(mateus), dict(mateus.weights)
    first = {cost: ranked(table, his | {"cost": cost})[0] for cost in range(100, -1, -20)}
    turned = [cost for cost, option in first.items() if option != first[100]]
    assert first[100] == "waiting" and turned[0] == 20, "L09-C3"


def test_two_options_share_the_first_places(
    options: pd.DataFrame, points: dict[str, float]
) -> None:
    hers = milia.smaa(options, milia.swing_weights(points)).first[["extraction", "waiting"]]
    assert hers.sum() > 0.95 and hers.min() > 1 / 3
    anybody = milia.smaa(options)
    assert anybody.first["waiting"] > 0.5, "the lesson says: in more than half of the draws"
    least = anybody.central.loc["waiting"].nsmallest(2)
    assert set(least.index) == {"clearing", "time"} and least.max() < 1 / 8, "is given little"
    assert anybody.first["comedone_extractor"] == 0


def test_the_gap_that_her_choice_hangs_on(options: pd.DataFrame, points: dict[str, float]) -> None:
    two = options[options["option"].isin(["waiting", "extraction"])]
    bars = milia.tornado(two, milia.swing_weights(points))
    assert tuple(bars.loc[0, ["option", "criterion"]]) == ("waiting", "clearing")
    assert bars.loc[0, "turns"]


def test_ignorance_beats_evidence(points: dict[str, float]) -> None:
    everything = milia.options(milia.patient("after_peel"), every=True)
    table = milia.weighted(everything, milia.swing_weights(points)).set_index("option")
    assert table["rank"]["light_products"] == 1, "the lesson says: lighter creams"
    gap = table["value"]["waiting"] - table["value"]["moisturising"]
    assert 0 <= gap < 0.02, "the lesson says: nearly as well as waiting"


def test_two_people_weigh_one_table_differently(options: pd.DataFrame) -> None:
    his = milia.weighted(options, milia.patient("little_money").weights)
    assert his["option"][0] == "waiting" and his["value"][0] - his["value"][1] > 0.05, "by far"


def test_the_stretch_lane_says_what_its_cells_show(options: pd.DataFrame) -> None:
    beaten = set(milia.dominated(options)["option"])
    assert (milia.smaa(options).first[list(beaten)] == 0).all()
    frontier = milia.pareto(options, "clearing", "mark")
    assert set(frontier.loc[frontier["on_frontier"], "option"]) == {"extraction", "waiting"}


def test_the_needle_shares_seven_words_with_the_extractor_and_none_with_waiting(
    options: pd.DataFrame,
) -> None:
    words = options.pivot(index="criterion", columns="option", values="word")
    same = words.eq(words["extraction"], axis=0).sum()
    assert (same["comedone_extractor"], same["waiting"]) == (7, 0)


def test_with_equal_points_waiting_gains(options: pd.DataFrame, points: dict[str, float]) -> None:
    def lead(given: dict[str, float]) -> float:
        table = milia.weighted(options, milia.swing_weights(given)).set_index("option")
        return float(table["value"]["waiting"] - table["value"]["extraction"])

    assert lead(dict.fromkeys(points, 1.0)) > lead(points)


def test_clearing_and_time_alone_speak_for_the_needle(options: pd.DataFrame) -> None:
    each = {
        name: milia.weighted(rows, {name: 1}).set_index("option")["value"]
        for name, rows in options.groupby("criterion")
    }
    for_needle = {name for name, value in each.items() if value["extraction"] > value["waiting"]}
    for_waiting = {name for name, value in each.items() if value["extraction"] < value["waiting"]}
    assert for_needle == {"clearing", "time"} and len(for_waiting) == 6


def test_no_weight_of_hers_has_far_to_go(options: pd.DataFrame, points: dict[str, float]) -> None:
    def way(table: pd.DataFrame, given: dict[str, float], name: str) -> float:
        turn = milia.switch_point(table, milia.swing_weights(given), name)
        return abs(turn.weight_then - turn.weight_now)

    mateus = milia.patient("little_money")
    far = way(milia.options(mateus), dict(mateus.weights), "cost")
    hers = [way(options, points, name) for name in ["clearing", "pain", "mark"]]
    assert 4 * max(hers) < far, "the lesson says: far firmer than hers"
