"""What is left to choose from, and the interval in every cell."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from milia.data import load
from milia.science.tradeoffs import Patient, gates, options, patient, referral, weighted

CRITERIA = load("criteria")["criterion"].tolist()
COLUMNS = [
    *("option", "treatment", "criterion", "low", "mode", "high", "worst", "best", "unit"),
    *("horizon", "certainty", "basis", "word", "source", "what"),
]
OPENING = ["extraction", "comedone_extractor"]
# Of which an outcome was reported, or which a review names from use, in milia of that kind.
LEFT = {
    "newborn": ["waiting"],
    "teenager": ["waiting", *OPENING, "electrodesiccation", "co2_laser", "tretinoin", "adapalene"],
    "lid_margin": ["waiting"],
    "pregnant": ["waiting", *OPENING, "electrodesiccation", "co2_laser"],
    "after_peel": [
        *("waiting", *OPENING, "electrodesiccation", "excision", "co2_laser"),
        *("tretinoin", "adapalene", "urea"),
    ],
    "plaque": [],
    "many_blisters": [],
    "little_money": [
        *("waiting", *OPENING, "electrodesiccation", "co2_laser", "tretinoin", "adapalene")
    ],
}


def cell(table: pd.DataFrame, option: str, criterion: str) -> pd.Series[Any]:
    return table.set_index(["option", "criterion"]).loc[(option, criterion)]


@pytest.mark.parametrize("name", LEFT)
def test_the_options_of_each_of_the_eight(name: str) -> None:
    table = options(patient(name))
    assert list(dict.fromkeys(table["option"])) == LEFT[name]
    assert list(table) == COLUMNS


@pytest.mark.parametrize("name", LEFT)
def test_each_option_has_each_criterion_once_in_one_order(name: str) -> None:
    table = options(patient(name), every=True)
    for _, rows in table.groupby("option"):
        assert rows["criterion"].tolist() == CRITERIA
    assert list(table.index) == list(range(len(table)))


def test_without_a_person_it_is_an_adult_with_a_few_milia() -> None:
    pd.testing.assert_frame_equal(options(), options(Patient(type="benign_primary", age=40)))


@pytest.mark.parametrize("name", LEFT)
def test_every_option_that_the_gates_leave_is_there_on_demand(name: str) -> None:
    person = patient(name)
    table = gates(person)
    left = table.loc[table["effect"].isin(["none", "caution"]), "option"].tolist()
    everything = list(dict.fromkeys(options(person, every=True)["option"]))
    assert everything == ([] if len(referral(person)) else left)
    assert set(LEFT[name]) <= set(everything)


def test_what_was_not_reported_has_the_whole_scale_and_no_likeliest_value() -> None:
    row = cell(options(every=True), "urea", "clearing")
    assert (row["low"], row["high"], row["worst"], row["best"]) == (0, 100, 0, 100)
    assert pd.isna(row["mode"])
    assert (row["basis"], row["certainty"], row["word"], row["source"]) == (
        *("none", "none", "", "ASSUMPTION"),
    )
    time = cell(options(every=True), "urea", "time")
    assert (time["low"], time["high"], time["worst"], time["best"]) == (0, 52, 52, 0)


def test_a_word_is_read_through_the_one_table() -> None:
    table = options(every=True).query("basis == 'word'")
    scales = load("word_scales").set_index(["criterion", "word"])
    read = scales.loc[pd.MultiIndex.from_frame(table[["criterion", "word"]])]
    ends = ["low", "mode", "high"]
    assert (table[ends].to_numpy() == read[ends].to_numpy()).all()
    assert len(table) > 200


def test_a_counted_cell_keeps_the_numbers_of_its_source() -> None:
    row = cell(options(), "co2_laser", "mark")
    assert (row["low"], row["high"], row["basis"], row["word"]) == (1, 13, "counted", "")
    assert pd.isna(row["mode"])
    assert row["source"] == "campolmi2012;ward2008"


def test_a_kind_of_milia_has_its_own_outcomes_where_the_tables_know_them() -> None:
    baby = cell(options(patient("newborn")), "waiting", "clearing")
    adult = cell(options(), "waiting", "clearing")
    injured = cell(options(Patient(type="trauma")), "waiting", "clearing")
    assert baby["low"] > adult["high"] > injured["mode"] > adult["mode"]
    for criterion in ("mark", "pain", "effort", "cost"):
        pd.testing.assert_series_equal(
            cell(options(patient("newborn")), "waiting", criterion),
            cell(options(), "waiting", criterion),
        )


def test_a_condition_tells_the_kind_where_nobody_else_does() -> None:
    baby = Patient(conditions=frozenset({"newborn"}))
    pd.testing.assert_frame_equal(options(baby), options(patient("newborn")))


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [
        ("", {"extraction", "tretinoin", "co2_laser"}, {"cryotherapy", "urea", "minocycline"}),
        ("trauma", {"extraction", "urea", "excision"}, {"cryotherapy", "tca"}),
        ("en_plaque", {"cryotherapy", "excision", "tca"}, {"adapalene", "urea"}),
        ("eruptive", {"other_antibiotics", "tretinoin"}, {"co2_laser", "cryotherapy"}),
        ("congenital", {"waiting"}, {"extraction", "tretinoin"}),
        ("nodular_grouped", set(), {"waiting", "extraction"}),
    ],
)
def test_reported_is_told_of_the_persons_own_kind(kind: str, yes: set[str], no: set[str]) -> None:
    told = gates(Patient(type=kind)).set_index("option")["reported"]
    assert set(told[list(yes)]) <= {"yes"}
    assert set(told[list(no)]) == {"no"}


def test_waiting_is_a_choice_also_where_nobody_reported_how_it_went() -> None:
    table = options(Patient(type="nodular_grouped"))
    assert set(table["option"]) == {"waiting"}
    assert cell(table, "waiting", "clearing")["basis"] == "none"


def test_nothing_sold_for_the_kitchen_or_the_bathroom_was_reported() -> None:
    treatments = load("treatments")
    home = treatments.loc[treatments["category"] == "home", "treatment_id"]
    told = gates(Patient()).set_index("option")["reported"]
    assert len(home) > 10
    assert set(told[home]) == {"no"}


@pytest.mark.parametrize("name", ["teenager", "plaque"])
def test_a_table_can_be_changed_without_changing_the_next(name: str) -> None:
    before = options(patient(name))
    table = options(patient(name))
    table["low"] = -1.0
    table["mine"] = "new"
    pd.testing.assert_frame_equal(options(patient(name)), before)


def test_the_first_place_is_not_the_same_for_everybody() -> None:
    names = [name for name, left in LEFT.items() if len(left) > 1]
    first = [weighted(options(patient(n)), patient(n).weights)["option"].iloc[0] for n in names]
    assert len(set(first)) > 1
