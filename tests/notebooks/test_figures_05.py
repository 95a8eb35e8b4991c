"""What lesson 05 says in words is what its tables and functions give."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia
from milia.authoring.citing import keys_in

LEVELS = ["contradicted", "unsupported", "plausible", "case reports", "established"]
OFFERED = {
    "dermabrasion": "dermabrasion",
    "laser": "ablative_laser",
    "steroids, as a cream or injected": "topical_steroids",
    "isotretinoin tablets": "isotretinoin",
    "peels": "chemical_peels",
}
"""Rows of the lesson's table of treatments, and the cause that each of them is."""
TOLD = [
    "sun",
    "heavy_creams",
    "dry_skin",
    "shedding_fast",
    "oily_skin",
    "dirt",
    "sebum_trapped",
]
"""The reasons that the pages give Tendai."""


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("05_causes")


@pytest.fixture(scope="module")
def causes() -> pd.DataFrame:
    return milia.load("causes").set_index("cause_id")


@pytest.fixture(scope="module")
def people() -> pd.DataFrame:
    return milia.simulate_confounding(people=2000, effect=0, seed=5)


def by_article(causes: pd.DataFrame) -> pd.DataFrame:
    claimed = causes.assign(article=causes["articles"].str.split(";")).explode("article")
    return pd.crosstab(claimed["evidence_level"], claimed["article"])


def test_the_causes_and_those_that_an_article_claims(prose: str, causes: pd.DataFrame) -> None:
    claimed = causes["articles"].notna().sum()
    assert f"holds {len(causes)} supposed causes of milia, and {claimed} of them" in prose
    assert f"How many of the {len(causes)} do you expect" in prose
    established = (causes["evidence_level"] == "established").sum()
    assert (established, round(len(causes) / established)) == (13, 5)
    assert "Thirteen, one in five" in prose
    assert (causes["articles"] == "S0;S1;S3").any(), "the lesson says: one row holds it"
    assert (causes["evidence_level"] == "contradicted").sum() == 5
    assert causes.loc["keratin_retained", "articles"].count("S") == 5
    assert causes.index[0] == "keratin_retained", "the lesson says: the first row"


def test_no_reason_that_tendai_was_given_stands_higher_than_plausible(causes: pd.DataFrame) -> None:
    assert set(causes.loc[TOLD, "evidence_level"]) <= set(LEVELS[:3])


def test_diseases_and_injuries_come_off_better_than_cosmetics(causes: pd.DataFrame) -> None:
    best = causes.groupby("category")["evidence_level"].agg(lambda of: max(map(LEVELS.index, of)))
    assert best["cosmetic"] == LEVELS.index("plausible")
    assert best["trauma"] == best["disease"] == LEVELS.index("established")


def test_s4_claims_most_that_is_established(causes: pd.DataFrame) -> None:
    counts = by_article(causes)
    others = counts.loc["established"].drop("S4")
    assert (
        counts.loc["established", "S4"] >= 2 * others.max() >= 2 * counts.loc["established", "S0"]
    )
    assert counts.loc["established", "S0"] == 2, "the lesson says: two of them"
    assert 0 < counts["S4"].sum() - counts["S0"].sum() <= 2, "the lesson says: nearly as many"
    assert set(counts.columns[counts.loc["contradicted"] > 0]) == {"S0", "S1", "S2"}


def test_each_treatment_has_the_level_and_the_sources_of_its_cause(
    prose: str, causes: pd.DataFrame
) -> None:
    assert len(OFFERED) == 5 and "Here are five. | offered against milia" in prose
    for words, cause in OFFERED.items():
        row = re.search(rf"\| {words} \|[^|]*\|([^|]*)\|", prose)
        assert row, f"no row of {words}"
        assert row[1].strip().startswith(causes.loc[cause, "evidence_level"])
        assert keys_in(row[1]) <= set(causes.loc[cause, "reference_keys"].split(";"))


def test_four_patients_and_fifty_one(prose: str) -> None:
    cases = milia.load("case_reports")
    on_drug = cases[cases["trigger_or_association"].str.contains("isotretinoin", na=False)]
    assert on_drug["n_patients"].sum() == 4
    followed = milia.load("numbers").set_index("number_id").loc["N53"]
    assert (followed["n"], followed["high"], followed["reference_key"]) == (51, 0, "alsaif2021")
    high = round(100 * milia.wilson(successes=0, n=51).high)
    assert f"Up to {high} of 100 would fit" in prose


def test_milia_come_two_weeks_to_seven_months_after_a_trigger(prose: str) -> None:
    numbers = milia.load("numbers")
    onset = numbers[numbers["fact"].str.contains("Onset of milia after")]
    weeks = onset["low"] * onset["units"].map({"weeks": 1, "month": 4.35, "months": 4.35})
    first, last = onset.loc[weeks.idxmin()], onset.loc[weeks.idxmax()]
    assert (first["low"], first["units"], last["low"], last["units"]) == (2, "weeks", 7, "months")
    told = "after other triggers two weeks to seven months are told"
    assert f"{told} [{first['reference_key']}, {last['reference_key']}]" in prose


def test_the_gap_that_is_none(prose: str, people: pd.DataFrame) -> None:
    milium = people["milia"] == "yes"
    users, others = (100 * milium[people["cream"] == use].mean() for use in ("yes", "no"))
    assert f"Of 100 who use cream {users:.0f} have milia, of 100 others {others:.0f}" in prose
    crude = round(100 * milia.crude_difference(people))
    assert f"From {crude} of 100 to none" in prose
    assert abs(milia.adjusted_difference(people)) < 0.005
    like = people[people["sun_damage"] == "yes"]
    assert round(100 * milia.crude_difference(like)) == -2, "the lesson says: two fewer"


@pytest.mark.parametrize("cut", ["sun_to_cream", "sun_to_milia"])
def test_without_either_arrow_the_gap_closes(prose: str, cut: str) -> None:
    """As the part shows it: its first seed, and the 5000 people of its second step."""
    assert "set *People in this world* to 5000" in prose
    assert "the gap closes, but for a point or two of luck" in prose
    people = milia.simulate_confounding(people=5000, effect=0, seed=5, **{cut: 0})
    assert abs(round(100 * milia.crude_difference(people))) <= 2


def test_what_a_hidden_thing_can_pass_for(prose: str) -> None:
    def gap(to_cream: float, to_milia: float) -> float:
        hidden = (0.2 + to_cream) / (0.4 + to_cream) - (0.8 - to_cream) / (1.6 - to_cream)
        return hidden * to_milia

    assert f"for an effect of about {100 * gap(0.2, 0.2):.0f} of 100" in prose
    assert 0.10 < gap(0.5, 0.3) < 0.20, "the sun lies between the two curves"
