"""Quiz items of the tests' own, so that an edited course text changes no expectation here."""

from __future__ import annotations

from dataclasses import replace

from milia.quiz.items import Item, Near, Option, Pair
from milia.quiz.rating import Opinion, Rating


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


def with_cards() -> Item:
    """Return an item with two frozen cards of lateral reading below its stem."""
    return replace(one(), cards=("LC01", "LC05"))


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


def order() -> Item:
    """Return an item of four lines of code, one of them indented, and one that does not belong."""
    return _item(
        "T-04",
        "order",
        stem="Which lines count the classes?",
        lines=(
            "import milia",
            'types = milia.load("types")',
            "if len(types) > 0:",
            "    len(types)",
        ),
        code=True,
        distractors=(
            Option("print(sebum)", why="Nothing here is called sebum.", misconception="M01"),
        ),
        why="A table is loaded before it is counted.",
        source=("berk2008",),
        otherwise="What has to be known before a table can be loaded?",
    )


def match() -> Item:
    """Return an item of three pairs, with a right side that fits nothing and a foreseen slip."""
    return _item(
        "T-05",
        "match",
        stem="Which gland or cell makes it?",
        pairs=(
            Pair("Keratin", "cells of the outer skin", "They fill with it.", ("berk2008",)),
            Pair("Sebum", "a gland beside the hair and its follicle", "It is an oil."),
            Pair("Sweat", "a coiled gland deep in the dermis", "A duct carries it up."),
        ),
        extra=("the liver",),
        near=(
            Near(
                left="Keratin",
                right="a gland beside the hair and its follicle",
                why="No gland makes keratin.",
                source=("berk2008",),
                misconception="M01",
            ),
        ),
        otherwise="Which of them is an oil?",
        article_refs=("S1-28", "S4-28"),
    )


def two_tier() -> Item:
    """Return an item whose second answer and third reason are right."""
    return _item(
        "T-06",
        "two_tier",
        stem="Does steam open a milium?",
        options=(
            Option("It does", why="It cannot.", source=("berk2008",), misconception="M01"),
            Option("It does not", True, "It cannot.", ("berk2008",)),
        ),
        reasons=(
            Option("Steam is too cold.", why="It is hot.", slip="Took heat for the question."),
            Option("Sebum melts later.", why="No sebum is there.", misconception="M01"),
            Option("A milium has no opening.", True, "The skin over it is whole.", ("berk2008",)),
        ),
    )


def rating() -> Rating:
    """Return a rating of an invented page, on which two of three raters gave 2."""
    return Rating(
        "S3-D11",
        1,
        "06",
        ("O6",),
        "evaluate",
        "rating",
        stem="How does the page do on this point: risks of each treatment?",
        options=tuple(map(Option, ("1 no", "2", "3 in part", "4", "5 yes"))),
        article="S3",
        instrument="discern",
        point="11",
        label="risks of each treatment",
        scale=(1, 2, 3, 4, 5),
        panel=(
            Opinion("A", 2, "Scars are named, the eye is not."),
            Opinion("B", 2, "Little."),
            Opinion("C", 4, "It names scars and pain."),
        ),
        facts=(("Named author", "no: none in the copy read"), ("Length", "900 words")),
        passages=(("S3 ¶12 (freezing)", "It can blister for a few days."),),
    )


def _item(item_id: str, kind: str, **fields: object) -> Item:
    return Item(item_id, 1, "02", ("O2",), "remember", kind, **fields)  # type: ignore[arg-type]
