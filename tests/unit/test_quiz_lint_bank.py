"""The lint of the whole bank: what it gives away to somebody who knows nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sound_options import options

from milia.quiz.guessing import BOTS, chance, expected_score
from milia.quiz.items import Item, Pair, gather
from milia.quiz.lint import lint
from milia.quiz.provenance import Known

NOTHING: frozenset[str] = frozenset()
KNOWN = Known(frozenset({"berk2008"}), NOTHING, NOTHING, NOTHING)
SOUND = Item("T-01", 1, "02", ("O2",), "apply", "one", "A case. What is it?")


def rules_broken(*items: Item) -> set[str]:
    return {finding.rule for finding in lint(gather(items), KNOWN)}


def keyed(places: Sequence[int], *texts: str) -> list[Item]:
    """Return items whose keys stand at these places; the key takes the first text."""
    made = []
    for n, place in enumerate(places):
        order = [*texts[1:]]
        order.insert(place, texts[0])
        made.append(
            replace(
                SOUND,
                id=f"T-{n:02}",
                stem=f"Case {n}. What is it?",
                options=options(*order, key=place),
            )
        )
    return made


ALIKE = ("Pearl", "Pores", "Boils", "Warts")
EVEN = [0, 1, 2, 3, 0, 1, 2, 3]


def test_keys_spread_over_the_places_pass() -> None:
    assert rules_broken(*keyed(EVEN, *ALIKE)) == set()


@pytest.mark.parametrize("places", [[0, 1, 2, 3, 1, 1, 2, 3], [0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 2]])
def test_keys_that_favour_or_avoid_a_place_are_found(places: list[int]) -> None:
    assert rules_broken(*keyed(places, *ALIKE)) == {"key-place"}


@pytest.mark.parametrize(
    "texts",
    [
        ("Pearls", "Pores", "Boils", "Warts"),
        ("Gem", "Pores", "Boils", "Warts"),
        ("May be", "Is all", "Be all", "We all"),
    ],
    ids=["longest", "shortest", "hedged"],
)
def test_a_bank_that_a_bot_can_guess_is_found(texts: tuple[str, ...]) -> None:
    assert rules_broken(*keyed(EVEN, *texts)) == {"guessable"}


def test_a_bank_whose_keys_repeat_the_stem_is_found() -> None:
    items = [
        replace(item, kind="one", stem="The plaque is red and sore. What is it?")
        for item in keyed(EVEN, "Red sore plaque", "A plaque here", "A sore finger", "Boils or so")
    ]
    assert "guessable" in rules_broken(*items)


def test_a_few_items_are_too_few_to_judge_the_bank() -> None:
    assert rules_broken(*keyed([1, 1, 1], "Pearls", "Pores", "Boils", "Warts")) == set()


def two_tiered(places: Sequence[int], keys: Sequence[str]) -> list[Item]:
    """Return two-tier items whose reasons have their keys at these places."""
    return [
        replace(answered, kind="two_tier", reasons=reasoned.options)
        for answered, reasoned in zip(keyed(EVEN, *ALIKE), keyed(places, *keys), strict=True)
    ]


def test_the_reasons_of_two_tiers_are_looked_at_like_the_answers() -> None:
    assert rules_broken(*two_tiered(EVEN, ALIKE)) == set()
    assert rules_broken(*two_tiered([1] * 8, ALIKE)) == {"key-place"}
    assert rules_broken(*two_tiered(EVEN, ("May be", "Is all", "Be all", "We all"))) == {
        "guessable"
    }


def orders(*lines: str) -> list[Item]:
    return [
        replace(SOUND, id=f"T-{n}", kind="order", lines=lines, why="So it runs.", otherwise="Look.")
        for n in range(8)
    ]


@pytest.mark.parametrize(
    "lines", [("C", "Bb", "Aaa"), ("Cxx", "Dx", "B"), ("An ox", "By me", "Cut")]
)
def test_lines_that_length_or_alphabet_put_in_order_are_found(lines: tuple[str, ...]) -> None:
    assert "guessable-order" in rules_broken(*orders(*lines))


def test_lines_that_only_reading_puts_in_order_pass() -> None:
    assert "guessable-order" not in rules_broken(*orders("Bcd", "Abcde", "D"))


def matches(*rights: str) -> list[Item]:
    pairs = tuple(Pair(f"The {left}", right) for left, right in zip(LEFTS, rights, strict=True))
    return [replace(SOUND, id=f"T-{n}", kind="match", pairs=pairs) for n in range(8)]


LEFTS = ("stomach", "kidney", "finger")


def test_pairs_that_share_their_words_are_found() -> None:
    plain = matches("Digests", "Filters", "Grips")
    assert "guessable-pairs" not in rules_broken(*plain)
    assert "guessable-pairs" in rules_broken(*matches(*(f"Some {left}" for left in LEFTS)))


TELLING = replace(
    SOUND,
    id="T-02",
    stem="Milia en plaque are white dots on a red plaque behind an ear. Who gets them?",
    options=options("Small babies", "Middle-aged adults", "Young teenagers"),
)
ASKED = replace(
    SOUND,
    stem="What are white dots on a red base behind an ear called?",
    options=options("Large boils", "Milia en plaque", "Oil glands"),
)


def test_an_item_whose_stem_answers_another_is_found() -> None:
    assert rules_broken(ASKED, TELLING) == {"answered-elsewhere"}
    assert rules_broken(ASKED, replace(TELLING, lesson="03")) == set()
    assert rules_broken(ASKED, replace(TELLING, stem="Who gets milia en plaque?")) == set()


@settings(deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.sampled_from(sorted(BOTS)))
def test_a_bot_that_sees_no_difference_scores_at_chance(places: list[int], bot: str) -> None:
    items = keyed(places, "Same", "Same", "Same", "Same")
    assert expected_score(BOTS[bot], items) == chance(items) == Fraction(1, 4)
