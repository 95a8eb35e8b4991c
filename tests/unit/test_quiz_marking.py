"""Marking: an item and an answer give right or not, and a reason for every option."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.data import load
from milia.quiz.items import Item, ItemError, Near, Option, bank
from milia.quiz.marking import mark

ONE = Item(
    id="T-01",
    version=1,
    lesson="02",
    objectives=("O2",),
    bloom="apply",
    kind="one",
    stem="Which class fits?",
    options=(
        Option("Solar milia.", False, "The sun has no class.", ("article_S1",), "M01"),
        Option("Milia en plaque.", True, "The base is red.", ("berk2008",)),
        Option("Eruptive milia.", False, "No crops are told.", (), None, "Took many for sudden."),
    ),
)
SEVERAL = replace(
    ONE,
    id="T-02",
    kind="several",
    options=(*ONE.options, Option("Milia after a burn.", True, "An injury.", ("berk2008",))),
)
NUMERIC = replace(
    ONE,
    id="T-03",
    kind="numeric",
    options=(),
    value=1.5,
    tolerance=0.1,
    unit="mm",
    why="One to two, so 1.5.",
    source=("berk2008",),
    near=(Near(value=15.0, why="That is in tenths.", slip="Lost the point."),),
    otherwise="Look at the third row.",
)


def test_the_key_is_right_and_every_option_keeps_its_reason_and_place() -> None:
    marked = mark(ONE, 1)
    assert marked.correct
    assert [f.text for f in marked.feedback] == [o.text for o in ONE.options]
    assert [f.why for f in marked.feedback] == [o.why for o in ONE.options]
    assert [f.chosen for f in marked.feedback] == [False, True, False]
    assert marked.feedback[1].sources == ("berk2008",)


def test_a_wrong_choice_names_the_key_and_the_belief_behind_it() -> None:
    marked = mark(ONE, 0)
    assert not marked.correct
    assert marked.done
    assert marked.verdict.startswith("Not “Solar milia” but “Milia en plaque”")
    beliefs = load("misconceptions").set_index("misconception_id")
    belief = marked.feedback[0].misconception
    assert belief is not None
    assert belief.statement == beliefs.loc["M01", "statement"]
    assert belief.instead == beliefs.loc["M01", "instead"]
    assert marked.feedback[2].misconception is None


@pytest.mark.parametrize("answer", [[1, 3], {3, 1}, (1, 3), [3, 1, 1]])
def test_several_is_right_with_exactly_the_keys(answer: object) -> None:
    assert mark(SEVERAL, answer).correct


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ([1], "1 of the 2 that belong; see"),
        ([0, 1, 3], "2 of the 2 that belong, and 1 of your choices does not belong"),
        ([0, 2], "0 of the 2 that belong, and 2 of your choices do not belong"),
    ],
)
def test_several_says_how_far_one_got(answer: list[int], says: str) -> None:
    marked = mark(SEVERAL, answer)
    assert not marked.correct
    assert says in marked.verdict
    assert [f.chosen for f in marked.feedback] == [i in answer for i in range(4)]


@pytest.mark.parametrize(
    ("item", "answer"),
    [(ONE, None), (SEVERAL, None), (SEVERAL, []), (NUMERIC, None), (NUMERIC, " "), (NUMERIC, ...)],
)
def test_no_answer_is_not_a_wrong_answer(item: Item, answer: object) -> None:
    marked = mark(item, answer)
    assert not marked.done
    assert marked.verdict.startswith("Not done yet")
    assert not marked.feedback


@pytest.mark.parametrize("answer", [3, -1, [0, 1], "Solar milia.", 1.5])
def test_an_index_outside_the_options_is_an_error(answer: object) -> None:
    with pytest.raises(ItemError, match=r"T-01 cannot mark .* one index from 0 to 2"):
        mark(ONE, answer)


@pytest.mark.parametrize(
    "answer",
    [1.5, "1.5", "1,5", " 1.5 mm ", "1,5mm", "1.5 Millimetres", "1.6", "1.4", np.float64(1.5)],
)
def test_a_number_is_read_the_way_people_write_it(answer: object) -> None:
    marked = mark(NUMERIC, answer)
    assert marked.correct, marked.verdict
    assert marked.feedback[0].why == NUMERIC.why


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("1 234", 1234),
        ("1\u202f234", 1234),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567),
        ("\u22123", -3),
        ("1e3", 1000),
        (".5", 0.5),
        ("0,125", 0.125),
    ],
)
def test_signs_between_thousands_and_decimals(answer: str, value: float) -> None:
    assert mark(replace(NUMERIC, value=float(value), tolerance=0.0), answer).correct


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("many", "“many” is not a number: write digits"),
        ("1,234", "can be read in two ways: write 1234 or 1.234"),
        ("1.5 cm", "the answer is asked in mm; write the number alone"),
        ("1-3", "the answer is asked in mm"),
        ("1.2.3.4", "is not one number"),
        (float("nan"), "not a finite number"),
        ("1e999", "not a finite number"),
        (True, "True is not a number"),
        ([1.5], "is not a number"),
    ],
)
def test_what_is_no_number_gets_a_sentence_and_no_mark(answer: object, says: str) -> None:
    marked = mark(NUMERIC, answer)
    assert not marked.done
    assert says in marked.verdict


def test_a_foreseen_slip_gets_its_own_reason_and_the_key_stays_hidden() -> None:
    marked = mark(NUMERIC, "15 mm")
    assert not marked.correct
    assert marked.feedback[0].why == "That is in tenths."
    other = mark(NUMERIC, 7)
    assert other.feedback[0].why == "Look at the third row."
    assert not any("1.5" in f.why + m.verdict for m in (marked, other) for f in m.feedback)


def test_the_key_wins_over_a_near_miss_that_overlaps_it() -> None:
    near = Near(value=1.5, tolerance=1.0, why="x", slip="x")
    assert mark(replace(NUMERIC, near=(near,)), 1.5).correct


@settings(deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(0, 1e3))
def test_the_ends_of_the_tolerance_belong_to_it(value: float, tolerance: float) -> None:
    item = replace(NUMERIC, value=value, tolerance=tolerance, near=())
    assert mark(item, value + tolerance).correct
    assert mark(item, value - tolerance).correct
    assert not mark(item, value + tolerance + max(1.0, abs(value)) * 1e-6).correct


@settings(deadline=None)
@given(st.sets(st.integers(0, 3), min_size=1))
def test_several_is_all_or_nothing_whatever_is_chosen(chosen: set[int]) -> None:
    assert mark(SEVERAL, chosen).correct == (chosen == {1, 3})


def test_every_key_of_the_course_is_marked_right_and_every_other_option_wrong() -> None:
    for item in bank().values():
        if item.kind == "one":
            right = [mark(item, i).correct for i in range(len(item.options))]
            assert right == [option.correct for option in item.options]
        elif item.kind == "several":
            assert mark(item, item.keys).correct
        elif item.kind == "numeric":
            assert mark(item, item.value).correct
            assert not any(mark(item, near.value).correct for near in item.near)
