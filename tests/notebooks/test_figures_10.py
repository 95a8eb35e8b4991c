"""What lesson 10 says in words is what its tables, its texts and the library give."""

from __future__ import annotations

import ast
import re

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia
from milia.authoring import text
from milia.data import ROOT
from milia.quiz.calibration import MEANT
from milia.quiz.cards import NEW_A_DAY
from milia.quiz.items import bank

LESSON = "10_prevention_advice_review"
CODE = [c.source for c in text.read(ROOT / "text" / "lessons" / f"{LESSON}.py").cells]


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of(LESSON)


@pytest.fixture(scope="module")
def prevention() -> pd.DataFrame:
    claims = milia.load("claims")
    return claims[claims["topic"] == "prevention"]


@pytest.fixture(scope="module")
def answers() -> pd.DataFrame:
    return milia.load("answers_synthetic")


def written(name: str) -> str:
    """Return a text that a cell of the lesson gives a name."""
    for source in CODE:
        for line in ast.parse(source).body if f"\n{name} = " in f"\n{source}" else ():
            if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == name:
                return str(ast.literal_eval(line.value))
    raise AssertionError(f"no cell writes {name}")


def test_what_the_pages_promise(prose: str, prevention: pd.DataFrame) -> None:
    assert set(prevention["article"]) == {"S0", "S1", "S2", "S3"}, "the lesson says: S4 has no row"
    verdicts = prevention["verdict"].value_counts()
    assert verdicts.index[0] == "unsupported" and "contradicted" not in verdicts
    assert verdicts["supported"] == 3 and "Three claims are *supported*" in prose
    held = prevention.loc[prevention["verdict"] == "supported", "claim_paraphrase"]
    assert held.str.contains("pick or squeeze").sum() == 2
    assert held.str.contains("cannot always be prevented").sum() == 1
    in_part = prevention.loc[prevention["verdict"] == "partly supported", "claim_paraphrase"]
    leaves_out = in_part.str.contains("[Aa]void|scrubbing")
    assert (leaves_out.sum(), len(in_part)) == (4, 6) and "Four of the six" in prose


def test_the_only_trial_of_a_line(prose: str) -> None:
    note = milia.load("references").set_index("key")["note"]["kligman1996"]
    assert "Two groups of 10 acne patients, 8 weeks" in note
    assert "Ten people with acne used it for eight weeks, ten more a cream" in prose
    claim = milia.load("claims").set_index("claim_id").loc["S2-08"]
    assert claim["verdict"] == "contradicted"


def test_the_man_whom_efua_resembles(prose: str) -> None:
    (case,) = milia.load("case_reports").query("ref_key == 'horan2025'").to_dict("records")
    assert f"A man of {case['age']} had crops of milia on chest and upper arms" in prose
    assert "2 years before" in case["trigger_or_association"]
    assert case["trigger_or_association"].count(",") == 2, "the lesson says: three medicines"


def test_the_list_quotes_at_most_25_words_a_line() -> None:
    (listed,) = (c for c in CODE if "| line | on the list | from |" in c)
    quoted = re.findall(r'\| \d \| "([^"]+)" \|', listed)
    assert len(quoted) == 9
    assert max(len(line.split()) for line in quoted) <= 25


def test_the_grades() -> None:
    leaflet, plain, shuffled, harmful = (
        milia.reading_grade(written(name)) for name in ("leaflet", "plain", "shuffled", "harmful")
    )
    assert bank()["L10-C2"].expects == f"{leaflet} - {plain}"
    assert round(leaflet - plain) == 16 and "Sixteen grades" in bank()["L10-C2"].why
    assert shuffled == plain and harmful < 0
    assert sorted(re.findall(r"[a-z]+", written("shuffled").lower())) == sorted(
        re.findall(r"[a-z]+", written("plain").lower())
    )


def test_a_sentence_mends_a_date_and_no_more() -> None:
    before = milia.audit_page(written("bad"))
    (cell,) = (c for c in CODE if c.startswith("mended = bad + "))
    after = milia.audit_page(written("bad") + ast.literal_eval(cell.split("\n")[0].split("+")[1]))
    won = after.loc[after["passed"] & ~before["passed"], "check_id"]
    assert list(won) == ["D09", "D10"]
    assert (
        before.set_index("check_id").loc[["D02", "D03", "D05", "D08", "D12"], "passed"].sum() == 0
    )


def test_the_invented_student(prose: str, answers: pd.DataFrame) -> None:
    assert f"{len(answers)} answers of an invented student" in prose
    assert all(f"{value}" in prose for value in MEANT.values())
    off = answers["certainty"].map(MEANT) - answers["correct"]
    assert 0.25 < (off * off).mean() < 0.27 and "About 0.26" in bank()["L10-C3"].why
    shares = answers.groupby("certainty")["correct"].agg(["sum", "size"])
    ends = {level: milia.wilson(*row) for level, row in shares.iterrows()}
    assert [ends[level].high < MEANT[level] for level in (1, 2, 3)] == [False, True, True]


def test_the_two_ways_out_err_on_either_side(answers: pd.DataFrame) -> None:
    wide = answers.pivot(index="question", columns="meeting", values="correct")
    stayed, carried = wide[wide[4].notna()], wide.ffill(axis=1)
    assert stayed[1].mean() < 0.5 - 0.1
    assert carried[6].mean() > 1 - 0.5 * 0.8**5, "five sixths is the truth that was built in"
    assert 0.8 < 1 - 0.5 * 0.8**5 < 5 / 6 + 0.01


def test_forty_cards_and_fifteen_twins(prose: str) -> None:
    assert sum(item.lesson == "review" for item in bank().values()) == 40
    assert "forty short cards are in the deck" in prose and NEW_A_DAY < 10
    assert sum(name.startswith("FB-") for name in bank()) == 15
