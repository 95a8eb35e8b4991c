"""What lesson 06 says in words is what its tables and functions give."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia
from milia.data import ROOT

ITEMS = ROOT / "text" / "items" / "06_reading_the_page.yaml"


@pytest.fixture(scope="module")
def prose() -> str:
    """Return the lesson's prose on one line."""
    return prose_of("06_reading_the_page")


@pytest.fixture(scope="module")
def discern() -> pd.DataFrame:
    """Return the panel's DISCERN scores, a row a page and question, a column a rater."""
    panel = milia.load("discern_panel")
    rows = panel[panel["instrument"] == "discern"]
    return rows.pivot(index=["article", "item"], columns="rater", values="score")


def test_who_is_speaking_is_answered_by_no_page(prose: str) -> None:
    features = milia.load("article_features")
    who = ["named author", "date of writing", "date of review", "list of references"]
    assert set(features.loc[features["feature"].isin(who), "shown"]) == {"no"}
    assert "No author, no date, no list of sources: on no page" in prose


def test_all_pages_hedge_at_nearly_one_rate(prose: str) -> None:
    counts = milia.load("article_hedges").groupby("article").size()
    pages = milia.load("articles").set_index("article")
    rates = 100 * counts / pages["words"]
    assert f"From {rates.min():.1f} to {rates.max():.1f} in 100 words" in prose
    assert round(100 / rates.mean()) == 22, "the lesson says: one word in twenty-two"
    assert pages["reading_grade"].idxmin() == "S3", "the lesson says: the easiest is S3"
    assert f"further up: {pages.loc['S3', 'words']:,} and {pages.loc['S4', 'words']}." in prose


def test_two_sentences_of_one_grade() -> None:
    tale = milia.reading_grade("Steam opens the milium, and the keratin gets out.")
    assert tale == milia.reading_grade("Steam opens no milium, and the keratin stays in.")


def test_what_the_panel_gave_to_s3(prose: str, discern: pd.DataFrame) -> None:
    s3 = discern.loc["S3"]
    assert set(s3.loc["9"]) == {4}, "the lesson says: all three raters gave 4"
    same = (s3["A"] == s3["B"]).sum()
    assert f"{same} of 16. Splendid?" in prose
    assert f"did the {milia.weighted_kappa(s3['A'], s3['B']):.2f} come from" in prose
    assert set(s3.loc["4"]) == {1} and set(s3.loc["14"]) == {4}


def test_the_overall_rating_has_hardly_a_kappa(discern: pd.DataFrame) -> None:
    overall = discern.xs("16", level="item")
    assert set(overall["A"]) == set(overall["B"]) == {2}
    assert (overall["A"] - overall["C"]).abs().max() == 1
    assert milia.weighted_kappa(overall["A"], overall["C"]) == 0


def test_the_check_of_s4_holds_its_kappas(discern: pd.DataFrame) -> None:
    s3, s4 = discern.loc["S3"], discern.loc["S4"]
    kappas = [
        milia.weighted_kappa(s4["A"], s4["B"]),
        milia.weighted_kappa(s3["A"], s3["B"]),
        milia.weighted_kappa(s4["A"], s4["B"], weights="none"),
        milia.weighted_kappa(s4["A"], s4["C"]),
    ]
    written = ITEMS.read_text(encoding="utf-8").partition("- id: L06-C2")[2]
    found = [float(line.split('"')[1]) for line in written.splitlines() if "expects:" in line]
    assert found == pytest.approx(kappas)


def test_the_weights_make_the_kappa(prose: str, discern: pd.DataFrame) -> None:
    s3 = discern.loc["S3"]
    none = milia.weighted_kappa(s3["A"], s3["B"], weights="none")
    squares = milia.weighted_kappa(s3["A"], s3["B"])
    assert f"three kappas, from {none:.2f} to {squares:.2f}" in prose


def test_alpha_question_by_question(prose: str, discern: pd.DataFrame) -> None:
    assert f"the fine {milia.krippendorff_alpha(discern):.2f} falls apart" in prose
    alphas = pd.Series({item: milia.krippendorff_alpha(q) for item, q in discern.groupby("item")})
    assert alphas.isna().sum() == 3 and (alphas == 1).sum() == 2 and alphas.min() < 0
    assert set(discern.loc[("S4", "11")]) == {3}
    assert discern.drop(index="S4").xs("11", level="item").to_numpy().max() == 2


def test_the_panel_agrees_that_no_page_meets_a_benchmark() -> None:
    panel = milia.load("discern_panel")
    jama = panel[panel["instrument"] == "jama"].pivot(
        index=["article", "item"], columns="rater", values="score"
    )
    assert not jama.to_numpy().any()
    for one, other in combinations(jama, 2):
        assert pd.isna(milia.weighted_kappa(jama[one], jama[other], categories=[0, 1]))
