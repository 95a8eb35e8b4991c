"""What lessons 00 and 01 say in words is what their tables give."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from lesson_prose import prose_of

import milia


@pytest.fixture(scope="module")
def prose() -> str:
    return prose_of("01_what_a_milium_is")


@pytest.fixture(scope="module")
def terms() -> pd.DataFrame:
    return milia.load("article_terms")


def hits(terms: pd.DataFrame, article: str, term: str) -> pd.DataFrame:
    return terms[(terms["article"] == article) & (terms["term"] == term)]


def test_five_of_the_first_ten_claims_are_supported() -> None:
    assert "Five of ten are *supported*. Two are *contradicted*" in prose_of("00_start_here")
    first = milia.load("claims").head(10)["verdict"].value_counts()
    wanted = {"supported": 5, "unsupported": 2, "contradicted": 2, "partly supported": 1}
    assert first.to_dict() == wanted


def test_twelve_of_sixteen_sentences_say_keratin_and_every_page_has_one(prose: str) -> None:
    assert "Twelve of sixteen, and every page is among them" in prose
    table = milia.load("definitions")
    with_keratin = table[table["text"].str.contains("keratin")]
    assert (len(with_keratin), len(table)) == (12, 16)
    assert with_keratin["article"].nunique() == len(milia.load("articles"))


def test_the_other_four_are_where_the_lesson_says(prose: str) -> None:
    assert "dead skin cells alone (S3 ¶13, ¶42)" in prose
    table = milia.load("definitions")
    without = table[~table["text"].str.contains("keratin")]
    assert list(without["paragraph"]) == ["S0 ¶4", "S1 ¶29", "S3 ¶13", "S3 ¶42"]


def test_oil_leads_in_s0_and_six_of_nine_stand_in_one_paragraph(
    prose: str, terms: pd.DataFrame
) -> None:
    assert "Six of the nine stand in one paragraph, S0 ¶17" in prose
    assert terms[terms["article"] == "S0"]["term"].value_counts().index[0] == "oil"
    oils = hits(terms, "S0", "oil")
    assert (len(oils), (oils["paragraph"] == "S0 ¶17").sum()) == (9, 6)


def test_milialar_stands_on_two_pages(prose: str, terms: pd.DataFrame) -> None:
    assert "19 times on that page and 10 times in S2" in prose
    found = terms[terms["term"] == "milialar"]["article"].value_counts()
    assert found.to_dict() == {"S3": 19, "S2": 10}


def test_milialar_gathers_in_the_section_on_treatments(prose: str, terms: pd.DataFrame) -> None:
    assert "Five marks in the first four tenths, and then fourteen between 0.57 and 0.75" in prose
    assert "twelve are in ¶31 to ¶38" in prose
    found = hits(terms, "S3", "milialar")
    words = milia.load("articles").set_index("article")["words"]["S3"]
    place = found["word_number"] / words
    assert ((place < 0.4).sum(), place.round(2).between(0.57, 0.75).sum()) == (5, 14)
    paragraph = found["paragraph"].str.extract(r"¶(\d+)")[0].astype(int)
    assert paragraph.between(31, 38).sum() == 12


def test_letters_find_five_backs_and_two_are_hands(prose: str) -> None:
    assert "Five rows, and two of them are a trap" in prose
    sites = milia.load("lookalikes")["sites"]
    found = sites[sites.str.contains("back")]
    assert (len(found), found.str.contains("backs of hands").sum()) == (5, 2)


def test_counts_of_claims_are_those_of_the_table(prose: str) -> None:
    claims = milia.load("claims")
    assert f"has taken {len(claims)} claims" in prose
    assert "of forty-nine claims" in prose
    assert (claims["topic"] == "definition").sum() == 49


def test_the_lookalikes_are_as_many_as_prose_of(prose: str) -> None:
    told = re.search(r"keeps (\d+) \[look-alikes\]", prose)
    assert told
    assert int(told[1]) == len(milia.load("lookalikes"))
