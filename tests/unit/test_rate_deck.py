"""`milia.rate` without a browser: twenty points, resumed and started over, and what comes out."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree

import pandas as pd
import pytest

import milia
from milia.quiz.items import ItemError
from milia.quiz.journal import journal
from milia.quiz.own_ratings import comparison
from milia.quiz.rating import ratings_of
from milia.widgets.rate import Rate

POINTS = ratings_of("S3")
DISCERN = [each for each in POINTS if each.instrument == "discern"]


def words(deck: Rate) -> str:
    view = deck.children[0].view
    return " ".join([view["title"], *view["lines"]])


def give(deck: Rate, score: int) -> None:
    (card,) = deck.children[1].children
    place = POINTS[[each.id for each in POINTS].index(card.question["id"])].scale.index(score)
    card.receive({"kind": "answer", "answer": place, "certainty": None})
    assert card.error == ""


def press(deck: Rate, label: str) -> None:
    (does,) = [b["does"] for b in deck.children[2].buttons if b["label"] == label]
    deck.children[2].receive({"kind": "press", "does": does})
    assert deck.children[2].error == ""


def labels(deck: Rate) -> list[str]:
    return [button["label"] for button in deck.children[2].buttons]


def asked(deck: Rate) -> str:
    return str(deck.children[1].children[0].question["id"])


def rows(deck: Rate) -> list[ElementTree.Element]:
    """Give the rows of the table at the end, without their heads."""
    return ElementTree.fromstring(deck.children[0].view["table"]).findall("tbody/tr")


def cells(row: ElementTree.Element) -> list[str | None]:
    """Give the texts of a row, without the picture in its last cell."""
    return [cell.text for cell in row[:-1]]


def drawn(row: ElementTree.Element, kind: str) -> dict[int, int]:
    """Give each score of the first scale that a row marks, and how thick its mark is."""
    marks = row.findall(f"td/svg/circle[@class='milia-{kind}']")
    return {int(each.attrib["cx"]) // 20 + 1: int(each.attrib["stroke-width"]) for each in marks}


def give_all(deck: Rate, up: int = 0) -> None:
    """Rate every point as the panel's median, DISCERN so many points higher."""
    for each in POINTS:
        give(deck, min(each.median + up * (each.instrument == "discern"), each.scale[-1]))
        press(deck, "Next")


def test_each_score_shows_the_panel_and_then_leads_on() -> None:
    deck = milia.rate("S3")
    assert "Rating 1 of 20" in words(deck)
    assert labels(deck) == ["Skip", "Stop for now"]
    give(deck, 1)
    assert "Rater A" in json.dumps(deck.children[1].children[0].feedback)
    assert labels(deck) == ["Next", "Stop for now"]
    press(deck, "Next")
    assert "Rating 2 of 20" in words(deck)
    assert deck.children[1].children[0].feedback == {}
    press(deck, "Back")
    assert deck.children[1].children[0].feedback["answer"] == 0
    assert labels(deck) == ["Next", "Stop for now"]


def test_it_goes_on_where_somebody_stopped() -> None:
    deck = milia.rate("S3")
    give(deck, 2)
    press(deck, "Next")
    press(deck, "Stop for now")
    assert deck.children[1].children == ()
    press(deck, "Carry on")
    assert asked(deck) == "S3-D02"
    again = milia.rate("S3")
    assert asked(again) == "S3-D02"
    press(again, "Back")
    assert asked(again) == "S3-D01"


def test_points_rated_on_single_cards_are_not_asked_again() -> None:
    for name in ("S3-D01", "S3-D03"):
        milia.ask(name).receive({"kind": "answer", "answer": 1, "certainty": None})
    deck = milia.rate("S3")
    assert asked(deck) == "S3-D02"
    press(deck, "Skip")
    assert asked(deck) == "S3-D04"
    press(deck, "Back")
    assert deck.children[1].children[0].feedback["answer"] == 1


def test_pages_are_rated_apart() -> None:
    give(milia.rate("S3"), 2)
    assert asked(milia.rate("S4")) == "S4-D01"
    assert milia.own_ratings("S4").empty


def test_the_end_compares_with_the_panel() -> None:
    deck = milia.rate("S3")
    give_all(deck, up=1)
    said = words(deck)
    assert "You rated 20 of 20 points of page S3" in said
    assert "within 1 of the panel’s median on 16 of 16 points" in said
    assert "the same as the panel on 4 of 4" in said
    own = [min(each.median + 1, 5) for each in DISCERN]
    medians = [each.median for each in DISCERN]
    assert f"Weighted kappa {milia.weighted_kappa(own, medians):.2f}, 95 % interval" in said
    first, second = ([each.panel[place].score for each in DISCERN] for place in (0, 1))
    assert f"A and B {milia.weighted_kappa(first, second):.2f}" in said
    assert "how well ratings can be repeated, not whether they are right" in said
    assert "no clinician" in said
    table = rows(deck)
    assert len(table) == 20
    assert cells(table[0]) == ["aims are stated", str(own[0]), str(medians[0]), "1"]
    assert list(drawn(table[0], "own")) == [own[0]]
    assert drawn(table[0], "ring") == Counter(opinion.score for opinion in POINTS[0].panel)
    assert "You rated 20 of 20" in words(milia.rate("S3"))


def test_what_is_skipped_is_left_out_and_can_be_rated_at_the_end() -> None:
    deck = milia.rate("S3")
    press(deck, "Skip")
    for each in POINTS[1:]:
        give(deck, each.scale[0])
        press(deck, "Next")
    assert cells(rows(deck)[0]) == ["aims are stated", "–", str(POINTS[0].median), "–"]
    assert drawn(rows(deck)[0], "own") == {}
    press(deck, "Rate the 1 left")
    assert asked(deck) == "S3-D01"
    give(deck, 5)
    press(deck, "Next")
    assert "You rated 20 of 20" in words(deck)


def test_nothing_rated_is_fine_and_few_points_have_no_kappa() -> None:
    deck = milia.rate("S3")
    press(deck, "Stop for now")
    press(deck, "Compare what I rated")
    assert "Nothing rated yet" in words(deck)
    press(deck, "Rate the 20 left")
    for _ in range(7):
        give(deck, 1)
        press(deck, "Next")
    press(deck, "Stop for now")
    press(deck, "Compare what I rated")
    assert "of 7 points. That is too few for a kappa: 8 are needed." in words(deck)
    assert "JAMA" not in words(deck)
    press(deck, "Rate the 13 left")
    give(deck, 1)
    press(deck, "Stop for now")
    press(deck, "Compare what I rated")
    assert "of 8 points. Weighted kappa 0.00, 95 % interval" in words(deck)


def test_starting_over_forgets_no_answer_but_counts_none() -> None:
    deck = milia.rate("S3")
    give_all(deck)
    press(deck, "Start over")
    assert "Rating 1 of 20" in words(deck)
    assert deck.children[1].children[0].feedback == {}
    assert milia.own_ratings("S3").empty
    assert len(journal().answers()) == 21
    give(deck, 5)
    assert milia.own_ratings("S3")["score"].tolist() == [5]
    assert asked(milia.rate("S3")) == "S3-D02"


def test_own_ratings_are_a_table_that_joins_the_panels() -> None:
    empty = milia.own_ratings("S3")
    panel = milia.load("discern_panel")
    assert list(empty.columns) == ["article", "instrument", "item", "score"]
    deck = milia.rate("S3")
    give(deck, 1)
    give(deck, 3)
    own = milia.own_ratings("S3")
    assert own.to_dict("records") == [
        {"article": "S3", "instrument": "discern", "item": "1", "score": 3}
    ]
    assert (own.dtypes == empty.dtypes).all()
    joined = own.merge(panel, on=["article", "instrument", "item"], suffixes=("", "_of_panel"))
    assert len(joined) == panel["rater"].nunique()
    assert milia.weighted_kappa(joined["score"], joined["score_of_panel"]) <= 1


def test_pairs_of_raters_are_those_of_the_table() -> None:
    panel = milia.load("discern_panel").query("article == 'S3' and instrument == 'discern'")
    wide = panel.pivot_table(index="item", columns="rater", values="score", aggfunc="first")
    pairs = comparison(POINTS, {}).pairs
    assert sorted({rater for pair in pairs for rater in pair}) == sorted(wide.columns)
    for (one, two), kappa in pairs.items():
        assert kappa == pytest.approx(milia.weighted_kappa(wide[one], wide[two]))


def test_twin_lists_the_points_folds_the_panel_and_shows_nothing_of_the_learner() -> None:
    before = milia.rate("S3")._repr_mimebundle_()
    give(milia.rate("S3"), 5)
    after = milia.rate("S3")._repr_mimebundle_()
    assert before["text/html"] == after["text/html"]
    assert before["text/plain"] == after["text/plain"] == "Rating of page S3: 20 points."
    asked_for, _, folded = after["text/html"].partition("What the panel gave, and why")
    assert all(each.id in asked_for for each in POINTS)
    assert "Rater" not in asked_for
    assert all(each.panel[0].reason.split(",")[0] in folded for each in POINTS[:3])


def test_a_page_that_the_panel_did_not_rate_is_refused() -> None:
    with pytest.raises(ItemError, match="no page 'S7'; it rated S0"):
        milia.rate("S7")
    with pytest.raises(ItemError, match="no page 'S7'"):
        milia.own_ratings("S7")


def test_one_score_throughout_has_no_kappa(monkeypatch: pytest.MonkeyPatch) -> None:
    alike = [each for each in DISCERN if each.median == DISCERN[0].median] * 8
    points = [replace(each, id=f"S3-D{place:02}") for place, each in enumerate(alike[:8], 1)]
    monkeypatch.setattr("milia.widgets.rate.ratings_of", lambda _: points)
    for each in points:
        journal().record(each, each.median, correct=False)
    assert "on 8 of 8 points. Weighted kappa is undefined" in words(milia.rate("S3"))


def test_the_table_is_made_of_text_and_whole_numbers() -> None:
    give(milia.rate("S3"), 2)
    own = milia.own_ratings("S3")
    assert pd.api.types.is_integer_dtype(own["score"])
    assert own["item"].dtype == milia.load("discern_panel")["item"].dtype
