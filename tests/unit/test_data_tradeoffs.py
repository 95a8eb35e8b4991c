"""The tables behind the trade-offs: sourced, in order, and true to the tables they come from."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest

from milia.data import ROOT, load

OUTCOMES, HARMS = load("outcomes"), load("harms")
ENDS = ["low", "mode", "high"]


def members(cells: pd.Series[str]) -> set[str]:
    return set(cells.dropna().str.split(";").explode())


def in_order(table: pd.DataFrame) -> pd.Series[bool]:
    middle = table["mode"].fillna(table["low"])
    return (table["low"] <= middle) & (middle <= table["high"])


def test_every_treatment_has_every_criterion_for_anyone() -> None:
    anyone = OUTCOMES[OUTCOMES["who"] == "any"]
    grid = pd.crosstab(anyone["treatment_id"], anyone["criterion"])
    assert set(grid.index) == set(load("treatments")["treatment_id"])
    assert set(grid.columns) == set(load("criteria")["criterion"])
    assert (grid == 1).all(axis=None)


def test_who_is_anyone_or_a_class_of_milia() -> None:
    types = load("types")
    classes = types.loc[types["in_2008_classification"] == "yes", "type_id"]
    assert set(OUTCOMES["who"]) <= {"any", *classes}


@pytest.mark.parametrize(
    ("basis", "numbers", "word", "sure"),
    [("counted", True, False, True), ("word", False, True, True), ("none", False, False, False)],
)
def test_a_basis_has_what_belongs_to_it(basis: str, numbers: bool, word: bool, sure: bool) -> None:
    rows = OUTCOMES[OUTCOMES["basis"] == basis]
    assert len(rows) > 0
    assert (rows[["low", "high"]].notna().all(axis=1) == numbers).all()
    assert (rows["word"].notna() == word).all()
    assert ((rows["certainty"] != "none") == sure).all()
    if basis == "none":
        assert set(rows["reference_keys"]) == {"ASSUMPTION"}
        assert rows[ENDS].isna().all(axis=None)


def test_a_counted_number_has_a_source_and_stands_in_numbers() -> None:
    counted = OUTCOMES[OUTCOMES["basis"] == "counted"]
    numbers = load("numbers").set_index("number_id")
    for row in counted.itertuples():
        told = numbers.loc[re.findall(r"N\d\d", row.what)]
        assert set(row.reference_keys.split(";")) <= set(told["reference_key"])
        if row.criterion != "time":
            assert row.low == told["low"].min() and row.high == told["high"].max()


def test_the_newborns_time_is_what_three_sources_say() -> None:
    row = OUTCOMES.query("who == 'congenital' and criterion == 'time'").iloc[0]
    numbers = load("numbers").set_index("number_id")
    months, weeks = numbers.loc["N23", "high"], numbers.loc["N24"]
    assert (row["low"], row["mode"]) == (numbers.loc["N21", "low"], weeks["high"])
    assert row["high"] == round(months * 52 / 12)


def test_words_and_counts_are_in_order_and_on_their_scales() -> None:
    scales = load("criteria").set_index("criterion")[["worst", "best"]]
    for table in (load("word_scales"), OUTCOMES[OUTCOMES["basis"] == "counted"]):
        ends = scales.loc[table["criterion"]]
        assert in_order(table).all()
        assert (table["low"].to_numpy() >= ends.min(axis=1).to_numpy()).all()
        assert (table["high"].to_numpy() <= ends.max(axis=1).to_numpy()).all()


def test_a_word_is_a_word_of_the_table_and_every_word_is_used() -> None:
    words = load("word_scales")[["criterion", "word"]].itertuples(index=False, name=None)
    used = OUTCOMES.dropna(subset="word")[["criterion", "word"]]
    assert set(used.itertuples(index=False, name=None)) == set(words)


def test_every_number_for_a_word_is_called_an_assumption_and_says_why() -> None:
    words = load("word_scales")
    assert set(words["basis"]) == {"ASSUMPTION"}
    assert words["why"].str.endswith(".").all()
    assert words["why"].is_unique


def test_a_result_rests_on_cases_that_told_one_or_on_a_review() -> None:
    cases = load("case_reports").set_index("case_id")
    results = OUTCOMES[(OUTCOMES["criterion"] == "clearing") & (OUTCOMES["basis"] != "none")]
    assert results["note"].str.contains(r"\breported\b", case=False).all()
    for row in results.dropna(subset="case_ids").itertuples():
        told = cases.loc[row.case_ids.split(";")]
        assert set(told["verified"]) <= {"yes", "partial"}
        if row.who != "any":
            assert set(told["type_id"]) == {row.who}
        else:
            assert set(told["type_id"]).isdisjoint({"en_plaque", "eruptive", "genodermatosis"})


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("cleared in a few reported cases", {"complete"}),
        ("taken out in the visit", {"complete"}),
        ("better, not clear, in the one case", {"improved"}),
        ("failed in the one case", {"no_benefit", "persisted"}),
    ],
)
def test_a_word_on_cases_is_what_the_cases_say(word: str, codes: set[str]) -> None:
    rows = OUTCOMES[OUTCOMES["word"] == word]
    outcomes = load("case_reports").set_index("case_id")["outcome_code"]
    assert set(outcomes[list(members(rows["case_ids"]))]) == codes
    assert rows["case_ids"].notna().all()


def test_every_case_whose_result_is_known_and_was_read_is_used() -> None:
    cases = load("case_reports")
    known = cases["outcome_code"].isin(["complete", "improved", "no_benefit", "persisted"])
    read = cases[known & (cases["verified"] != "from-memory")]
    told = {*members(OUTCOMES["case_ids"]), *re.findall(r"C\d\d", " ".join(HARMS["population"]))}
    assert set(read["case_id"]) <= told


def test_nothing_rests_on_what_was_not_read() -> None:
    references = load("references")
    unread = set(references.loc[references["verified"] == "from-memory", "key"])
    for table in (OUTCOMES, HARMS, load("gates").query("verified != 'from-memory'")):
        assert members(table["reference_keys"]).isdisjoint(unread)


def test_a_cell_that_cites_what_was_partly_verified_says_so() -> None:
    flags = {
        **load("case_reports").set_index("case_id")["verified"],
        **load("numbers").set_index("number_id")["verified"],
    }
    told = 0
    for what in OUTCOMES["what"]:
        if "partial" in {flags[key] for key in re.findall(r"\b[CN]\d\d\b", what)}:
            told += 1
            assert what.endswith("partly verified")
    assert told > 2


def test_no_result_is_more_certain_than_low() -> None:
    rows = OUTCOMES[OUTCOMES["criterion"].isin(["clearing", "time"])]
    assert set(rows["certainty"]) == {"low", "very low", "none"}


def test_only_doing_nothing_is_judged_without_a_study() -> None:
    sure = OUTCOMES[OUTCOMES["certainty"].isin(["moderate", "high"])]
    assert set(sure["treatment_id"]) == {"waiting"}
    assert set(sure["note"]) == {"True of doing nothing; no study is needed"}


def test_every_treatment_has_a_harm() -> None:
    assert set(HARMS["treatment_id"]) == set(load("treatments")["treatment_id"])


def test_a_harm_is_counted_or_says_that_nobody_counted() -> None:
    figures = HARMS[["low", "high", "events"]].notna().any(axis=1)
    assert (figures == (HARMS["certainty"] != "none")).all()
    assert (figures == (HARMS["population"] != "nobody counted")).all()
    assert set(HARMS.loc[figures, "reference_keys"]).isdisjoint({"ASSUMPTION"})
    shares = HARMS.dropna(subset="low")
    assert in_order(shares).all()
    assert shares["unit"].str.startswith("of 100").all()


@pytest.mark.parametrize(
    "row",
    list(HARMS.dropna(subset=["low", "number_ids"]).itertuples()),
    ids=lambda row: f"{row.harm_id}-{row.number_ids}",
)
def test_a_counted_harm_is_the_figure_of_numbers(row: Any) -> None:
    harm = HARMS.set_index("harm_id").loc[row.harm_id]
    number = load("numbers").set_index("number_id").loc[harm["number_ids"]]
    given = [harm["low"], harm["high"]]
    if pd.notna(harm["without"]):
        assert number["value"] == f"{harm['low']:g} v {harm['without']:g}"
        assert number["population"].endswith(f"v {harm['n_without']} controls")
    else:
        assert given == [number["low"], number["high"]]
    assert pd.isna(harm["n"]) == pd.isna(number["n"])
    assert pd.isna(harm["n"]) or harm["n"] == number["n"]
    assert harm["reference_keys"] == number["reference_key"]
    assert harm["verified"] == number["verified"]


def test_a_count_of_a_share_rounds_to_the_share() -> None:
    both = HARMS.dropna(subset=["events", "n", "low"])
    assert len(both) > 2
    for row in both.itertuples():
        digits = len(f"{row.low:g}".partition(".")[2])
        assert round(100 * row.events / row.n, digits) == row.low


def test_a_harm_counted_in_milia_names_its_cases() -> None:
    milia = HARMS[HARMS["milia"] == "yes"]
    assert milia["population"].str.contains(r"C\d\d").all()
    assert len(milia) > 0


def test_a_rule_that_refers_says_how_soon() -> None:
    gates = load("gates").set_index("gate_id")
    assert (gates["how_soon"].notna() == (gates["effect"] == "refer")).all()
    told = gates["how_soon"].dropna()
    assert told["G02"] == "the same day"
    assert told.drop("G02").str.contains("ASSUMPTION").all()


def test_the_eight_differ_in_skin_age_and_wishes() -> None:
    people = load("patients")
    points = people.filter(like="points_")
    assert len(people) == 8
    assert set(points.max(axis=1)) == {100}
    assert not points.duplicated().any()
    assert people["skin_tone"].is_unique and people["age_years"].is_unique
    assert [f"points_{name}" for name in load("criteria")["criterion"]] == list(points)


def test_dark_skin_is_a_condition_of_the_darker_tones() -> None:
    people = load("patients")
    dark = people["conditions"].fillna("").str.contains("dark_skin")
    assert ((people["skin_tone"] >= 7) == dark).all()


def test_nobody_has_a_name_that_a_lesson_or_a_vignette_uses() -> None:
    lessons = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "text" / "lessons").glob("0[0-7]_*.py")
    )
    told = lessons + " ".join(load("vignettes")["text"])
    assert [name for name in load("patients")["name"] if re.search(rf"\b{name}\b", told)] == []
    for row in load("patients").itertuples():
        assert row.story.startswith(row.name)
