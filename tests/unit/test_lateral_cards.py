"""Frozen cards of lateral reading: sound rows, and shown with any item that names them."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest

import milia
from milia.markup import tag
from milia.quiz.items import Item
from milia.quiz.lint import schema_findings
from milia.quiz.reading import read_items
from milia.widgets.citations import cite
from milia.widgets.item_card import ItemCard

CARDS = milia.load("lateral_cards").set_index("card_id")
YAML = """
- id: T-01
  version: 1
  lesson: "06"
  objectives: [O6]
  bloom: evaluate
  kind: one
  stem: Should she believe it?
  cards: [LC02, LC05]
  options:
  - {text: "Yes", why: It is not so., source: [berk2008], slip: Trusted the page.}
  - {text: "No", correct: true, why: Nobody else says it., source: [berk2008]}
"""


@pytest.fixture
def item(tmp_path: Path) -> Item:
    """Read an item that names two cards."""
    file = tmp_path / "items.yaml"
    file.write_text(YAML, encoding="utf-8")
    assert list(schema_findings(file)) == []
    (read,) = read_items(file)
    return read


def test_the_page_shows_each_card_in_the_order_of_the_item(item: Item) -> None:
    _, *cards = ItemCard(item).question["card"].split("Card ")
    for place, (card, name) in enumerate(zip(cards, item.cards, strict=True), 1):
        row = CARDS.loc[name]
        assert card.startswith(f"{place} of 2")
        for asked, told in (
            (f"{row['where']} says", row["page_says"]),
            ("You leave the page and look up", row["looked_up"]),
            ("What is there", row["found"]),
        ):
            assert tag("dt", asked) + tag("dd", told) in card
        source = escape(cite([row["reference_key"]]), quote=False)
        assert f"<dt>Who says it</dt><dd>{source}" in card
        assert "<details" not in card


def test_the_twin_shows_them_before_the_options(item: Item) -> None:
    twin = ItemCard(item).twin()
    places = [twin.index(text) for text in (CARDS.loc["LC02", "looked_up"], "<li>Yes</li>")]
    assert places == sorted(places)


def test_an_item_without_cards_shows_none() -> None:
    assert "<dl>" not in milia.ask("L02-01").question["card"]


def test_how_well_a_source_was_read_is_what_the_references_say() -> None:
    verified = milia.load("references").set_index("key")["verified"]
    assert CARDS["read"].tolist() == verified[CARDS["reference_key"]].tolist()


def test_quotations_are_short_and_figures_come_with_a_source() -> None:
    for name, card in CARDS.iterrows():
        assert len(card["page_says"].split()) <= 25, name
        assert card["where"].startswith(card["article"]), name
        assert re.fullmatch("“.+”", card["page_says"]), name
    assert len(CARDS) >= 10
    assert set(CARDS["article"]) == set(milia.load("articles")["article"])
