"""The panel that rated the five articles: complete, and as SOURCES.md tells it."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

import milia
from milia.data import ROOT, load

PANEL = load("discern_panel")
ROOM = "article", "item"
SAID = " ".join((ROOT / "data" / "SOURCES.md").read_text(encoding="utf-8").split())
DISCERN = PANEL[PANEL["instrument"] == "discern"].pivot(
    index=list(ROOM), columns="rater", values="score"
)


def test_every_rater_rated_every_item_of_every_article() -> None:
    asked = {*load("discern_items")["item"].astype(str), *load("jama_benchmarks")["benchmark"]}
    articles = set(load("articles")["article"])
    for rater, ratings in PANEL.groupby("rater"):
        rated = set(ratings[list(ROOM)].itertuples(index=False, name=None))
        assert rated == {(article, item) for article in articles for item in asked}, rater


def test_scores_stay_on_their_scale() -> None:
    for instrument, scale in {"discern": (1, 5), "jama": (0, 1)}.items():
        assert PANEL.loc[PANEL["instrument"] == instrument, "score"].between(*scale).all()


@pytest.mark.parametrize("pair", [*combinations(DISCERN.columns, 2)], ids="".join)
def test_the_agreement_told_is_that_of_the_table(pair: tuple[str, str]) -> None:
    first, second = pair
    told = re.search(rf"(0\.\d\d)(?: is)? between {first} and {second}", SAID)
    assert told
    kappa = milia.weighted_kappa(DISCERN[first], DISCERN[second], categories=[1, 2, 3, 4, 5])
    assert float(told[1]) == round(kappa, 2)


def test_scores_lie_within_one_as_told() -> None:
    assert "no two scores lie more than 1 apart" in SAID
    assert (DISCERN.max(axis="columns") - DISCERN.min(axis="columns")).max() == 1


def test_no_benchmark_was_met_as_told() -> None:
    assert "All JAMA benchmarks were scored 0 by all three" in SAID
    assert (PANEL.loc[PANEL["instrument"] == "jama", "score"] == 0).all()
