"""Quiz items of the tests' own, so that an edited course text changes no expectation here."""

from __future__ import annotations

from milia.quiz.items import Item, Near, Option


def one() -> Item:
    """Return an item with one best answer, the second."""
    return _item(
        "T-01",
        "one",
        stem="What fills a milium?",
        options=(
            Option("Sebum", why="It has no opening.", source=("berk2008",), misconception="M01"),
            Option("Keratin", True, "The wall makes it.", ("berk2008", "rodriguez_alam")),
            Option("Sweat", why="Sweat ducts carry it.", source=("berk2008",), slip="a guess"),
        ),
    )


def several() -> Item:
    """Return an item whose first and third options belong."""
    return _item(
        "T-02",
        "several",
        stem="Which of these are classes?",
        options=(
            Option("Milia en plaque", True, "It is one of the ten.", ("berk2008",)),
            Option("Solar milia", why="No.", source=("berk2008",), misconception="M24"),
            Option("Congenital milia", True, "It is one of the ten.", ("berk2008",)),
        ),
    )


def numeric() -> Item:
    """Return an item that asks for a number, 10, and foresees 5."""
    return _item(
        "T-03",
        "numeric",
        stem="How many classes are there?",
        value=10.0,
        unit="classes",
        why="Seven primary and three secondary.",
        source=("berk2008",),
        near=(Near(5.0, why="That is the list of one article.", source=("article_S4",)),),
        otherwise="Count the rows again.",
    )


def _item(item_id: str, kind: str, **fields: object) -> Item:
    return Item(item_id, 1, "02", ("O2",), "remember", kind, **fields)  # type: ignore[arg-type]
