"""The five articles as objects: hedges counted, features of the pages, odd words quoted."""

import pandas as pd
import pytest

from milia.data import ROOT, load
from milia.science.appraisal import words

MOST_QUOTED_WORDS = 25
HEDGES = {"S0": 106, "S1": 115, "S2": 41, "S3": 82, "S4": 42}
"""Totals that SOURCES.md states."""


def members(cell: object) -> list[str]:
    return cell.split(";") if isinstance(cell, str) else []


def pairs_of_spun() -> list[tuple[pd.Series, list[str], list[str]]]:
    return [
        (row, members(row["spun"]), members(row["likely"]))
        for _, row in load("spun_phrases").iterrows()
    ]


def test_every_hedge_lies_within_its_article() -> None:
    length = load("articles").set_index("article")["words"]
    hits = load("article_hedges")
    assert (hits["word_number"] <= hits["article"].map(length)).all()


def test_hedges_stand_in_the_order_of_the_pages() -> None:
    hits = load("article_hedges")
    paragraph = hits["paragraph"].str.extract(r"¶(\d+)")[0].astype(int)
    places = list(zip(hits["article"], hits["word_number"], paragraph, strict=True))
    assert places == sorted(set(places))
    by_paragraph = [(article, number) for article, _, number in places]
    assert by_paragraph == sorted(by_paragraph)


def test_hedges_are_as_many_as_the_page_on_sources_says() -> None:
    told = (ROOT / "data" / "SOURCES.md").read_text(encoding="utf-8")
    assert load("article_hedges")["article"].value_counts().to_dict() == HEDGES
    for article, count in HEDGES.items():
        assert f"{article} {count}" in told


def test_a_hedge_is_a_form_of_its_term() -> None:
    hits = load("article_hedges")
    written = hits["written"].str.lower().str.removesuffix("s")
    assert (written == hits["term"].str.removesuffix("s")).all()


@pytest.mark.parametrize(
    ("name", "column"), [("spun_phrases", "quotation"), ("article_features", "detail")]
)
def test_what_is_quoted_is_short(name: str, column: str) -> None:
    assert load(name)[column].str.split().str.len().max() <= MOST_QUOTED_WORDS


@pytest.mark.parametrize("name", ["article_hedges", "article_features", "spun_phrases"])
def test_a_place_is_in_the_article_of_its_row(name: str) -> None:
    table = load(name)
    place = "paragraph" if name == "article_hedges" else "where"
    named = table[place].fillna(table["article"]).str.split(";")
    for article, places in zip(table["article"], named, strict=True):
        assert {each[:2] for each in places} == {article}


def test_every_feature_is_told_of_every_article() -> None:
    features = load("article_features")
    counts = features.groupby("feature")["article"].agg(["size", "nunique"])
    assert (counts == load("articles")["article"].size).all(axis=None)
    assert features.loc[features["shown"] != "no", "where"].notna().all()


def test_features_say_the_same_as_the_table_of_the_articles() -> None:
    shown = load("article_features").pivot(index="article", columns="feature", values="shown")
    articles = load("articles").set_index("article")
    sells = ~articles["sells"].str.startswith("nothing")
    assert (sells == (shown["offer of its own"] == "yes")).all()
    named = shown[["list of references", "source named in the text"]]
    assert ((named != "no").any(axis=1) == (articles["cites_sources"] == "yes")).all()


def test_each_odd_word_stands_once_in_its_quotation_and_in_its_order() -> None:
    for row, spun, _ in pairs_of_spun():
        places = [row["quotation"].find(word) for word in spun]
        assert -1 not in places
        assert places == sorted(places)
        assert [row["quotation"].count(word) for word in spun] == [1] * len(spun)


def test_odd_words_are_whole_words() -> None:
    for row, spun, _ in pairs_of_spun():
        for phrase in spun:
            around = f" {row['quotation']} ".replace('"', " ").replace(",", " ").replace(".", " ")
            assert f" {phrase} " in around, row["phrase_id"]


def test_each_odd_word_has_its_usual_word_and_an_effect() -> None:
    for row, spun, likely in pairs_of_spun():
        assert len(spun) == len(likely), row["phrase_id"]
        assert set(spun).isdisjoint(likely)
        assert isinstance(row["effect"], str) == bool(spun), row["phrase_id"]


def test_neither_marking_everything_nor_marking_nothing_wins() -> None:
    phrases = load("spun_phrases")
    plain = phrases[phrases["spun"].isna()]
    assert plain["article"].nunique() > 1
    assert 0 < len(plain) < len(phrases) / 2
    odd = phrases["spun"].fillna("").str.replace(";", " ").map(lambda text: len(words(text)))
    assert odd.sum() < phrases["quotation"].map(lambda text: len(words(text))).sum() / 2
