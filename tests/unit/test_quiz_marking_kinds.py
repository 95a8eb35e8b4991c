"""Marking of lines in order, of pairs, and of an answer with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.quiz.items import Item, ItemError, Near, Option, Pair, bank
from milia.quiz.marking import mark
from milia.quiz.marking_order import strange_line
from milia.quiz.shuffling import as_shown, as_written, shown_order

ORDER = Item(
    id="T-01",
    version=1,
    lesson="02",
    objectives=("O11",),
    bloom="apply",
    kind="order",
    stem="Count them.",
    lines=("first", "second", "third", "fourth"),
    distractors=(
        Option("fifth", why="There is no fifth.", misconception="M01"),
        Option("sixth", why="There is no sixth.", slip="Counted on."),
    ),
    why="So one counts.",
    source=("berk2008",),
    otherwise="Which comes before it?",
)
MATCH = replace(
    ORDER,
    kind="match",
    lines=(),
    distractors=(),
    why="",
    pairs=(
        Pair("Keratin", "a cell", "It fills them.", ("berk2008",)),
        Pair("Sebum", "a gland", "It is an oil."),
        Pair("Sweat", "a coil", "It is water."),
    ),
    extra=("the liver",),
    near=(
        Near(
            left="Keratin",
            right="a gland",
            why="No gland makes it.",
            source=("berk2008",),
            misconception="M01",
        ),
    ),
    otherwise="Which is an oil?",
)
TWO_TIER = replace(
    ORDER,
    kind="two_tier",
    lines=(),
    distractors=(),
    options=(Option("Yes.", why="No."), Option("No.", True, "It is closed.", ("berk2008",))),
    reasons=(
        Option("It is cold.", why="It is hot.", slip="Took cold for hot."),
        Option("It is shut.", True, "The skin is whole.", ("berk2008",)),
        Option("It is oil.", why="It is not.", misconception="M01"),
    ),
)
RIGHT = list(range(len(ORDER.lines)))
ids = st.text(min_size=1, max_size=8)


def test_the_right_order_is_right_with_its_reason_and_those_of_the_strange_lines() -> None:
    marked = mark(ORDER, RIGHT)
    assert marked.correct
    assert [feedback.why for feedback in marked.feedback] == [
        "So one counts.",
        "There is no fifth.",
        "There is no sixth.",
    ]
    assert [feedback.label for feedback in marked.feedback][1:] == ["Rightly set aside"] * 2


@settings(deadline=None)
@given(st.permutations(range(6)), st.integers(0, 6))
def test_lines_are_right_in_one_order_alone(lines: list[int], kept: int) -> None:
    marked = mark(ORDER, lines[:kept])
    assert marked.correct == (lines[:kept] == RIGHT)
    assert marked.done == (kept > 0 and lines[:kept] != list(shown_order(ORDER)))


@settings(deadline=None)
@given(st.integers(2, 9), st.data())
def test_two_lines_that_changed_places_are_wrong_and_the_first_is_named(
    count: int, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, count - 2))
    swapped = list(range(count))
    swapped[place : place + 2] = [place + 1, place]
    item = replace(ORDER, lines=tuple(f"line {i}" for i in range(count)), distractors=())
    marked = mark(item, swapped)
    assert not marked.correct
    if marked.done:
        assert f"line {place + 1} is the first out of place" in marked.verdict
        assert marked.feedback[0].text == f"line {place + 1}"
        assert marked.feedback[0].why == "Which comes before it?"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([1, 0, 2, 3], "Not yet: line 1 is the first out of place."),
        ([0, 2, 1, 3], "the first line is right, and line 2 is the first out of place"),
        ([0, 1, 3, 2], "the first 2 lines are right, and line 3 is the first out of place"),
        ([0, 4, 1, 2, 3], "the first line is right, and line 2 does not belong"),
        ([0, 1, 2, 3, 5], "the first 4 lines are right, and line 5 does not belong"),
        ([0, 1, 2, 3, 4], "the first 4 lines are right, and line 5 does not belong"),
        ([0, 1], "in order, but 2 lines that belong are set aside"),
        ([0, 1, 2], "in order, but a line that belongs is set aside"),
    ],
)
def test_a_wrong_order_says_where_it_goes_wrong(answer: list[int], says: str) -> None:
    marked = mark(ORDER, answer)
    assert not marked.correct
    assert says in marked.verdict


def test_a_strange_line_that_was_kept_is_refuted_and_the_key_stays_hidden() -> None:
    marked = mark(ORDER, [1, 0, 2, 3, 4])
    assert [feedback.why for feedback in marked.feedback] == [
        "Which comes before it?",
        "There is no fifth.",
    ]
    assert marked.feedback[1].misconception is not None
    assert "So one counts." not in str(marked)


def test_lines_left_as_they_were_given_are_no_answer() -> None:
    marked = mark(ORDER, list(shown_order(ORDER)))
    assert not marked.done
    assert "move them into order first" in marked.verdict
    assert not mark(ORDER, []).done


def test_help_takes_the_strange_lines_out_one_after_another() -> None:
    assert strange_line(ORDER, [0, 5, 1, 4]) == 5
    assert strange_line(ORDER, [0, 1, 4]) == 4
    assert strange_line(ORDER, [0, 1]) is None


@pytest.mark.parametrize("answer", [[0, 0, 1], [6], [-1], ["0"], [[0]], 7, "first", [None]])
def test_what_is_no_list_of_lines_is_an_error(answer: object) -> None:
    with pytest.raises(ItemError, match=r"T-01 cannot mark .* indices from 0 to 5"):
        mark(ORDER, answer)


@settings(deadline=None)
@given(st.lists(st.integers(0, 3), min_size=3, max_size=3))
def test_pairs_are_right_with_each_right_side_where_it_belongs(answer: list[int]) -> None:
    marked = mark(MATCH, answer)
    assert marked.correct == (answer == [0, 1, 2])
    wrong = [feedback for feedback in marked.feedback if not feedback.correct]
    assert len(wrong) == sum(i != place for place, i in enumerate(answer))
    assert [f.why for f in marked.feedback if f.correct] == [p.why for p in MATCH.pairs]


def test_a_foreseen_confusion_is_named_and_refuted() -> None:
    marked = mark(MATCH, [1, 0, 2])
    first = marked.feedback[0]
    assert (first.text, first.label) == ("Keratin: a gland", "Your pair, not right")
    assert first.why == "No gland makes it."
    assert first.misconception is not None
    assert first.sources == ("berk2008",)
    assert marked.feedback[1].label == "The right pair"
    assert marked.verdict == "Not yet: 1 of the 3 pairs is right. Which is an oil?"


def test_a_pair_that_nobody_foresaw_says_what_to_look_at_again() -> None:
    assert mark(MATCH, [1, 1, 2]).verdict == "Not yet: 2 of the 3 pairs are right."
    assert mark(MATCH, [0, 3, 2]).verdict.endswith("Which is an oil?")
    assert mark(MATCH, [3, 1, 2]).feedback[0].why == ""


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([None, None, None], "3 of the 3 texts have no match; choose one for each"),
        ([0, None, None], "2 of the 3 texts have no match"),
        ([0, None, 2], "choose what belongs to “Sebum”"),
    ],
)
def test_pairs_that_are_not_complete_are_no_answer(answer: list[int | None], says: str) -> None:
    marked = mark(MATCH, answer)
    assert not marked.done
    assert not marked.feedback
    assert says in marked.verdict


@pytest.mark.parametrize("answer", [[0, 1], [0, 1, 2, 3], [0, 1, 4], [0, 1, "2"], {0: 0}, 0])
def test_what_is_no_list_of_pairs_is_an_error(answer: object) -> None:
    with pytest.raises(ItemError, match="give 3 indices from 0 to 3"):
        mark(MATCH, answer)


@settings(deadline=None)
@given(st.integers(0, 1), st.integers(0, 2))
def test_two_tiers_are_right_only_together(answer: int, reason: int) -> None:
    marked = mark(TWO_TIER, [answer, reason])
    assert marked.correct == (answer == 1 and reason == 1)
    assert [f.chosen for f in marked.feedback].count(True) == 2
    assert [f.tier for f in marked.feedback] == ["answer"] * 2 + ["reason"] * 3


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([1, 1], "Yes: “No”, and your reason carries it"),
        ([1, 0], "Right answer, but this reason does not carry it. What does is “It is shut”"),
        ([0, 1], "Your reason holds, but it leads to another answer: “No”"),
        ([0, 2], "Not “Yes” but “No”, and for another reason"),
    ],
)
def test_two_tiers_say_which_of_the_two_is_right(answer: list[int], says: str) -> None:
    assert says in mark(TWO_TIER, answer).verdict


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([None, None], "choose one answer and one reason."),
        ([1, None], "choose one reason."),
        ([None, 2], "choose one answer."),
    ],
)
def test_one_tier_alone_is_no_answer(answer: list[int | None], says: str) -> None:
    marked = mark(TWO_TIER, answer)
    assert not marked.done
    assert marked.verdict == f"Not done yet: {says}"


@pytest.mark.parametrize("answer", [[2, 0], [0, 3], [0], [0, 1, 2], 1, "01"])
def test_what_is_no_answer_with_a_reason_is_an_error(answer: object) -> None:
    with pytest.raises(ItemError, match="T-01 cannot mark"):
        mark(TWO_TIER, answer)


@settings(deadline=None)
@given(ids, st.integers(2, 8), st.integers(0, 2))
def test_lines_and_right_sides_are_never_shown_in_their_order(
    name: str, own: int, strange: int
) -> None:
    item = replace(ORDER, id=name, lines=("x",) * own, distractors=ORDER.distractors[:strange])
    shown = shown_order(item)
    assert sorted(shown) == list(range(own + strange))
    assert [i for i in shown if i < own] != list(range(own))
    pairs = replace(MATCH, id=name, pairs=MATCH.pairs[:1] * own, extra=("x",) * strange)
    assert shown_order(pairs) == shown


def test_the_shown_order_is_the_same_on_every_machine() -> None:
    assert shown_order(ORDER) == (1, 5, 4, 2, 3, 0)


@settings(deadline=None)
@given(st.lists(st.sampled_from([None, 0, 1, 2, 3, 4, 5]), max_size=6))
def test_places_on_the_page_lead_back_to_lines(places: list[int | None]) -> None:
    assert as_shown(ORDER, as_written(ORDER, places)) == places
    assert as_written(TWO_TIER, places) == places
    assert as_shown(ORDER, None) is None


def test_every_key_of_the_course_is_marked_right() -> None:
    keys = {
        "order": lambda item: list(range(len(item.lines))),
        "match": lambda item: list(range(len(item.pairs))),
        "two_tier": lambda item: [
            next(i for i, o in enumerate(tier) if o.correct) for tier in item.tiers
        ],
    }
    asked = [item for item in bank().values() if item.kind in keys]
    assert asked
    wrong = [item.id for item in asked if not mark(item, keys[item.kind](item)).correct]
    assert wrong == []
