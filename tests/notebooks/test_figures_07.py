"""What lesson 07 says in words is what its tables, and the cells it shows, give."""

from __future__ import annotations

import ast
import re

import nbformat
import pandas as pd
import pytest
from lesson_prose import prose_of

import milia
from milia.authoring import text
from milia.data import ROOT

LESSON = ROOT / "text" / "lessons" / "07_from_claim_to_evidence.py"
BUILT = ROOT / "course" / "07_from_claim_to_evidence.ipynb"
SENTENCE_OF = {"S1-12": 2, "S1-13": 2}
"""The underlined sentence that holds two claims."""
PATIENTS = ["case report", "case series", "observational study"]


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("07_from_claim_to_evidence")


@pytest.fixture(scope="module")
def pairs() -> pd.DataFrame:
    claims = milia.load("claims")
    return claims.assign(key=claims["reference_keys"].str.split(";")).explode("key")


@pytest.fixture(scope="module")
def joined(pairs: pd.DataFrame) -> pd.DataFrame:
    return pairs.merge(milia.load("references"), on="key")


@pytest.fixture(scope="module")
def both() -> pd.DataFrame:
    return milia.load("claims_first").merge(milia.load("claims_second"), on="claim_id")


def underlined() -> pd.DataFrame:
    """Return the claims of the printout, as the lesson's own list names them."""
    (cell,) = (c.source for c in text.read(LESSON).cells if c.source.startswith("underlined = ["))
    named = ast.literal_eval(cell[cell.index("[") : cell.index("]") + 1])
    return milia.load("claims").set_index("claim_id").loc[named]


def printed(words: str) -> float:
    """Return the number that a built cell prints behind these words."""
    cells = nbformat.read(BUILT, as_version=4).cells
    said = "".join(o.get("text", "") for c in cells for o in c.get("outputs", []))
    (number,) = re.findall(rf"{re.escape(words)}:? ([\d.]+)", said)
    return float(number)


def test_the_ten_underlined_sentences(prose: str) -> None:
    claims = underlined()
    held = claims["verdict"] == "supported"
    sentence = [SENTENCE_OF.get(name, name) for name in claims.index]
    whole = held.groupby(sentence).all()
    assert len(whole) == 10
    assert f"{['', '', '', 'Three'][whole.sum()]} of your ten hold as they stand" in prose
    assert held.sum() == 4 and "Four of the claims, and three of the sentences" in prose
    expected = {
        "S0-25": "partly supported",
        "S0-34": "unsupported",
        "S4-44": "contradicted",
        "S1-43": "internally inconsistent",
    }
    assert claims.loc[list(expected), "verdict"].to_dict() == expected, "the table of verdicts"
    rows = re.findall(r'\| \d+ \| "([^"]+)" \|', prose)
    assert len(rows) == 10 and max(len(row.split()) for row in rows) <= 25


def test_the_retinoids_go_back_to_four_people_none_of_them_like_her() -> None:
    keys = underlined()["reference_keys"]["S0-25"].split(";")
    sources = milia.load("references").set_index("key").loc[keys]
    assert set(sources["type"]) == {"case report"}
    cases = milia.load("case_reports")
    creams = cases[cases["ref_key"].isin(keys) & cases["treatment"].str.contains("tretinoin")]
    assert creams["outcome_code"].isin(["complete", "improved"]).tolist().count(True) == 3
    assert len(creams) == 4 and not creams["treatment"].str.contains("retinol").any()
    assert set(creams["type_id"]) == {"en_plaque", "eruptive", "trauma"}
    left_out = milia.load("omissions").set_index("omission_id").loc["OM02"]
    assert left_out["topic"] == "pregnancy" and "S0 ¶15" in left_out["where"]


def test_somebody_looked(prose: str) -> None:
    notes = milia.load("references").set_index("key")["note"]
    assert "654 exposed v 1375; malformation OR 1.22 (0.65-2.29)" in notes["kaplan2015"]
    assert "n=51, 0 developed milia" in notes["alsaif2021"]
    assert f"stopped at {100 * milia.wilson(0, 51).high:.0f} of 100" in prose


def test_no_treatment_stands_higher_than_level_four(prose: str) -> None:
    levels = milia.load("treatments")["evidence_level_ocebm2011"].value_counts()
    assert f"each of the {levels.sum()} treatments" in prose
    assert set(levels.index) == {4, 5}, "the lesson says: above rung 4 stands none"
    assert levels[4] == 10 and f"Ten; the other {levels[5]} stand on rung 5" in prose


def test_the_lowest_rung_is_the_fullest() -> None:
    rungs = milia.load("references").merge(milia.load("evidence_ladder"), on="type")["level"]
    counts = rungs.astype(str).value_counts()
    assert counts.index[0] == "5" and not {"1", "2", "3"} & set(counts.index)


def test_four_rows_find_no_partner(pairs: pd.DataFrame, joined: pd.DataFrame, prose: str) -> None:
    assert len(pairs) - len(joined) == 4 and "Four rows are gone" in prose
    assert pairs["key"].isna().sum() == 3 and "Three are claims without any source" in prose
    assert (pairs["key"] == "ASSUMPTION").sum() == 1


def test_reviews_carry_more_than_all_patients_and_trials_nothing(joined: pd.DataFrame) -> None:
    kinds = joined["type"].value_counts()
    assert kinds["review"] > kinds[PATIENTS].sum()
    assert not any("trial" in kind for kind in kinds.index)


def test_the_second_reader(both: pd.DataFrame, prose: str) -> None:
    claims = milia.load("claims")
    once = claims["found_by"] == "second reading"
    assert f"{len(both)} of the claims were read twice" in prose
    assert f"The other {once.sum()} were found by the second reader" in prose
    assert len(both) + once.sum() == len(claims)
    differ = both["verdict_x"] != both["verdict_y"]
    assert 0.2 < differ.mean() < 0.3, "the lesson says: about one in four"
    settled = [claims["resolution"].str.startswith(f"{who} reading").sum() for who in READINGS]
    assert sum(settled) == differ.sum()
    assert f"{settled[0]} times for the first reader, {settled[1]} times for the second" in prose
    assert settled[2] == 1 and "once for neither" in prose


READINGS = ["First", "Second", "Neither"]


def test_the_quarrels_lean_to_the_milder_second_reader(both: pd.DataFrame) -> None:
    table = pd.crosstab(both["verdict_x"], both["verdict_y"])
    assert table.loc["supported", "contradicted"] == table.loc["contradicted", "supported"] == 0
    borders = [("partly supported", "supported"), ("unsupported", "partly supported")]
    for strict, mild in borders:
        assert table.loc[strict, mild] > 5 * table.loc[mild, strict]
    assert table.loc["unsupported", "contradicted"] > 2 * table.loc["contradicted", "unsupported"]
    at_borders = sum(table.loc[a, b] + table.loc[b, a] for a, b in borders)
    unproved, against = "unsupported", "contradicted"
    at_borders += table.loc[unproved, against] + table.loc[against, unproved]
    assert at_borders > 0.8 * (both["verdict_x"] != both["verdict_y"]).sum()


def test_the_pages_contradict_themselves_nearly_as_often_as_each_other() -> None:
    scope = milia.load("contradictions")["scope"].value_counts()
    assert 0.75 < scope["within"] / scope["between"] < 1


def test_what_the_stretch_lane_finds() -> None:
    assert printed("At least as wide by luck") > 0.5
    titles = printed("Recall at 5, by the words of titles")
    favourites = printed("Recall at 5, always the favourites")
    assert favourites > titles + 0.1
