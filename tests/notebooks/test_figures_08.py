"""What lesson 08 says in words is what its tables, and the functions it calls, give."""

from __future__ import annotations

import html
import re

import numpy as np
import pandas as pd
import pytest
from lesson_prose import prose_of

import milia

HOME = [
    "scrubs",
    "washcloth",
    "steaming",
    "tea_tree_oil",
    "cider_vinegar",
    "plant_oils",
    "moisturising",
    "salicylic_acid",
    "glycolic_acid",
    "citric_acid",
    "retinol",
    "removal_cream",
]
"""What the table of the kitchen lists."""
CAN_CAUSE = ["co2_laser", "chemical_peel", "dermabrasion", "steroid_cream"]


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("08_options_and_harms")


@pytest.fixture(scope="module")
def treatments() -> pd.DataFrame:
    return milia.load("treatments").set_index("treatment_id", drop=False)


@pytest.fixture(scope="module")
def harms() -> pd.DataFrame:
    return milia.load("harms")


@pytest.fixture(scope="module")
def gates() -> pd.Series:
    return milia.gates(milia.patient("pregnant")).set_index("option")["effect"]


def note(key: str) -> str:
    return str(milia.load("references").set_index("key")["note"][key])


def test_thirty_nine_and_the_twelve_of_the_kitchen(prose: str, treatments: pd.DataFrame) -> None:
    assert f"sort {len(treatments)} treatments" in prose
    assert treatments.index[0] == "waiting", "the lesson says: its first row is to wait"
    home = treatments[treatments["category"] == "home"]
    assert len(home) == 12 and "Of the twelve from the kitchen" in prose
    assert set(home["evidence_level_ocebm2011"]) == {5}, "not one of the twelve"
    patients = treatments["evidence_level_ocebm2011"] == 4
    assert patients.sum() == 10


def test_no_study_was_found_for_a_home_remedy_of_the_table(treatments: pd.DataFrame) -> None:
    found = treatments.loc[HOME, "what_evidence_exists"]
    assert found.str.startswith("no study, case series or case report").all()


def test_the_three_kinds_of_gate_for_ingrid(gates: pd.Series, prose: str) -> None:
    closed = {"isotretinoin", "minocycline", "tretinoin", "adapalene", "retinol"}
    steroids = {"steroid_cream", "steroid_injection"}
    assert set(gates.index[gates == "exclude"]) == closed | steroids
    assert set(gates.index[gates == "caution"]) >= {"salicylic_acid", "chemical_peel"}
    rules = len(milia.load("gates"))
    assert f"our {rules} rules" in prose and f"All {rules} gates" in prose
    assert gates["tea_tree_oil"] == "none" and "No gate closes it for her" in prose
    rows = milia.gates(milia.patient("pregnant")).set_index("option")
    assert rows.loc["retinol", "verified"] == "partial"
    for_all = milia.gates(milia.Patient()).set_index("option")["effect"]
    assert set(for_all[list(steroids)]) == {"exclude"}, "closed for everybody"


def test_few_of_what_is_allowed_is_reported(gates: pd.Series) -> None:
    options = milia.options(milia.patient("pregnant"))
    assert options["option"].nunique() * 5 < gates.isin(["none", "caution"]).sum()
    assert set(options["certainty"]) <= {"none", "very low", "low", "moderate"}
    clearing = options[options["criterion"] == "clearing"]
    assert set(clearing["certainty"]) == {"very low"}


def test_ingrid_is_the_patient_of_the_table(prose: str) -> None:
    ingrid = milia.load("patients").set_index("patient_id").loc["pregnant"]
    assert f"{ingrid['name']} is {ingrid['age_years']:.0f}, fair, and five months" in prose
    assert "five months pregnant" in ingrid["story"] and ingrid["skin_tone"] <= 3
    adaeze = milia.load("patients").set_index("patient_id").loc["many_blisters"]
    assert f"{adaeze['name']}, also invented, is {adaeze['age_years']:.0f}" in prose


def test_twelve_of_fifteen_told_endings_went_well(prose: str) -> None:
    cases = milia.load("case_reports")
    ends = cases.loc[cases["verified"] != "from-memory", "outcome_code"].value_counts()
    told = ends[["complete", "improved", "no_benefit", "persisted"]]
    assert told.sum() == 15 and told["complete"] + told["improved"] == 12
    assert "Twelve of fifteen went well" in prose and "Our table has 12 of 15" in prose
    assert "4 of 100 reported a treatment failure" in note("albrecht2009")
    assert "Of 100 reports on new treatments in a skin journal, four told of a failure" in prose


def test_what_is_sold_against_milia_can_bring_them(
    treatments: pd.DataFrame, harms: pd.DataFrame
) -> None:
    new = harms.loc[harms["harm"] == "new milia", "treatment_id"]
    assert set(CAN_CAUSE) <= set(new)
    offers = treatments.loc[["co2_laser", "dermabrasion"], "articles_mentioning"]
    assert not offers.str.split(" (", regex=False).str[0].str.contains("S4").any()


def test_a_count_has_its_people(harms: pd.DataFrame, prose: str) -> None:
    counted = harms[harms["low"].notna()].set_index("harm_id")
    pale = counted[counted["reference_keys"] == "ward2008"].iloc[0]
    assert (pale["low"], pale["n"]) == (13, 47) and "13 % of 47" in prose
    stain = counted[counted["reference_keys"] == "visualdx_mino"].iloc[0]
    assert f"{stain['low']}–{stain['high']} %" in prose
    oil = counted[counted["reference_keys"] == "rutherford2007"].iloc[0]
    assert f"{oil['low']} % of {oil['n']:,}" in prose
    pregnant = counted["population"].str.startswith("pregnan")
    assert set(counted.loc[pregnant, "treatment_id"]) == {"tretinoin", "isotretinoin"}
    assert len(counted) < len(harms) / 3


def test_the_differences_and_their_interval(prose: str) -> None:
    assert "106 exposed v 389" in note("loureiro2005")
    assert "major anomalies 1.9% v 2.6%" in note("jick1993")
    later = milia.risk_difference(events=2, n=106, events_without=5, n_without=389)
    earlier = milia.risk_difference(events=4, n=215, events_without=11, n_without=430)
    assert round(100 * 4 / 215, 1) == 1.9 and round(100 * 11 / 430, 1) == 2.6
    assert -2.5 < 100 * later.low < -1.5 and 4.5 < 100 * later.high < 5.5
    assert "from about two fewer to five more" in prose
    needed = milia.number_needed(events=2, n=106, events_without=5, n_without=389)
    assert needed.undecided and f"Now {needed.value:.0f}" in prose
    assert (
        round(1 / (0.022 - 0.012)) == 100 and "by hand the number needed to harm was 100" in prose
    )
    assert round(100 * 2 / 106, 1) < 2.2, "the summary divides by fewer than 106"
    assert earlier.low < 0 < earlier.high


def test_three_treatments_are_timed_in_numbers(treatments: pd.DataFrame, prose: str) -> None:
    told, untold = html.unescape(milia.IntervalPlot("effects").twin()).split("Not established")
    bars = set(re.findall(r'<th scope="row">([^<]*)', told))
    timed = ["waiting", "cryotherapy", "tretinoin"]
    assert bars == set(treatments.loc[timed, "treatment"]) and "For three:" in prose
    assert untold.startswith(": 28 of 39") and "for 28 there is nothing" in prose
    assert all(name in untold for name in treatments.loc[HOME, "treatment"])


def test_two_treatments_have_a_figure_to_compare_with(prose: str) -> None:
    rows = milia.Framing().twin().split('<th scope="row">')[1:]
    compared = [row for row in rows if "no comparison group" not in row]
    assert [row.split(" ")[0] for row in compared] == ["Tretinoin", "Isotretinoin"]
    assert "two of the 39 have that, both retinoids in pregnancy" in prose


def test_what_the_drawer_shows() -> None:
    dice = np.random.default_rng(8)
    cleared = dice.random(100_000) < 0.3
    written = dice.random(100_000) < np.where(cleared, 0.10, 0.005)
    assert cleared[written].mean() > 0.85, "from 0.3 upwards everything works"


def test_quotations_are_short(prose: str) -> None:
    quoted = re.findall(r'"([^"]+)"[^"]{0,4}\(S\d', prose)
    assert len(quoted) > 10
    assert max(len(words.split()) for words in quoted) <= 25
