"""Code checks: a filled blank is compared with the value asked for, and what differs is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from milia.data import load
from milia.quiz.check import check
from milia.quiz.feedback import Marked
from milia.quiz.items import Item, ItemError, Near, bank
from milia.quiz.marking import mark
from milia.quiz.marking_value import evaluate

CODE = Item(
    id="T-04",
    version=1,
    lesson="02",
    objectives=("O11",),
    bloom="apply",
    kind="code",
    stem="Count the classes.",
    expects="load('types')['parent_class'].value_counts()",
    why="Counted.",
    near=(Near(expects="len(load('types'))", why="That is the number of rows."),),
    otherwise="Look at value_counts.",
)


def test_a_blank_left_alone_is_not_done_yet() -> None:
    marked = mark(CODE, ...)
    assert not marked.done
    assert marked.verdict.startswith("Not done yet")


def expecting(expression: str) -> Item:
    return replace(CODE, expects=expression, near=())


def verdict(expression: str, value: object) -> Marked:
    return mark(expecting(expression), value)


FRAME = "pd.DataFrame({'a': [1, 2], 'b': [0.5, None]}, index=pd.Index(['x', 'y'], name='i'))"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("3", 3.0),
        ("3", np.int64(3)),
        ("0.3", 0.1 + 0.2),
        ("None", None),
        ("True", np.bool_(True)),
        ("'x'", "x"),
        ("[1, 2]", (1, 2)),
        ("[1, 2]", np.array([1.0, 2.0])),
        ("['a', 'b']", pd.Index(["a", "b"])),
        ("['a', 'b']", pd.Series(["a", "b", "a"]).unique()),
        ("[0, 1]", range(2)),
        ("[[1, 2], [3]]", [[1, 2], (3,)]),
        ("{'a': 1, 'b': 2}", {"b": 2.0, "a": 1}),
        ("{1, 2}", {2, 1}),
        ("pd.Series([1, 2], ['x', 'y'], name='n')", pd.Series([1.0, 2.0], ["x", "y"])),
        ("pd.Series([2, 1, 1], ['x', 'y', 'z'])", pd.Series([2, 1, 1], ["x", "z", "y"])),
        ("pd.Series(['a', None])", pd.Series(["a", None], dtype="category")),
        (FRAME, pd.DataFrame({"b": [0.5, pd.NA], "a": [1.0, 2.0]}, index=["x", "y"])),
    ],
)
def test_a_value_may_differ_in_what_a_beginner_cannot_know(expression: str, value: object) -> None:
    assert verdict(expression, value).correct


ROWS = {"index": ["x", "y"]}


@pytest.mark.parametrize(
    ("expression", "value", "says"),
    [
        ("3", "3", "It is a text; a number is asked for. Leave out the quotes."),
        ("3", 4, "It is 4."),
        ("3", True, "It is True or False; a number is asked for."),
        ("3", None, "It is None (nothing); a number is asked for."),
        (
            "pd.Series([2, 1, 1], ['x', 'y', 'z'])",
            pd.Series([1, 1, 2], ["y", "z", "x"]),
            "The rows are right and stand in another order.",
        ),
        (
            "pd.Series([2, 1, 1], ['x', 'y', 'z'])",
            pd.Series([2, 1, 1], ["x", "y", "y"]),
            "Where row 'z' belongs, 'y' stands.",
        ),
        (
            FRAME,
            pd.DataFrame({"a": [1, 1]}).groupby("a"),
            "It is a set of groups; a DataFrame is asked for. .size() behind it",
        ),
        ("[1]", pd.Series([1]), "It is a Series; a list is asked for."),
        ("3", len, "It is a function that was not called; a number is asked for."),
        ("3", pd.Series([1]), "a Series; a number is asked for. len(…) counts rows."),
        ("'x'", "X", "It is 'X'."),
        ("[1, 2]", [1], "It has 1 place; 2 asked for."),
        ("[1, 2]", [1, 3], "At place 1 the value is 3, which is not right."),
        ("[[1, 2]]", [[1, 3]], "At place 0 the value is [1, 3], which is not right."),
        ("{'a': 1}", {"b": 1}, "Where entry 'a' belongs, 'b' stands."),
        ("{1, 2}", {1}, "2 is missing."),
        ("{1}", {1, 2}, "2 does not belong."),
        (FRAME, pd.Series([1, 2]), "a Series; a DataFrame is asked for. Double brackets"),
        (FRAME, pd.DataFrame({"a": [1, 2]}, **ROWS), "The column 'b' is missing."),
        (
            FRAME,
            pd.DataFrame({"a": [1, 2], "b": [0.5, None], "c": 0}, **ROWS),
            "It has 3 columns, 2 asked for; 'c' is not among them.",
        ),
        (FRAME, pd.DataFrame({"a": [1], "b": [0.5]}, index=["x"]), "It has 1 row; 2 asked for."),
        (
            FRAME,
            pd.DataFrame({"a": [1, 2], "b": [0.5, 0]}, **ROWS),
            "Column 'b': at row 'y' the value is 0, which is not right.",
        ),
        (
            FRAME,
            pd.DataFrame({"a": [2, 1], "b": [None, 0.5]}, index=["y", "x"]),
            "The rows are right and stand in another order.",
        ),
        (
            "pd.Series([1], ['x'])",
            pd.Series([1], ["z"]),
            "Where row 'x' belongs, 'z' stands.",
        ),
    ],
)
def test_what_differs_is_said(expression: str, value: Any, says: str) -> None:
    marked = verdict(expression, value)
    assert not marked.correct
    assert says in marked.verdict
    assert marked.feedback[0].why == "Look at value_counts."


def test_marking_leaves_the_learners_value_alone() -> None:
    value = pd.DataFrame({"b": [2, 1], "a": [1, 2]})
    before = value.copy()
    mark(expecting("pd.DataFrame({'a': [1, 2], 'b': [2, 1]})"), value)
    pd.testing.assert_frame_equal(value, before)


def test_an_expression_that_fails_names_the_item() -> None:
    with pytest.raises(ItemError, match=r"T-04 cannot evaluate \"load\('nothing'\)\""):
        verdict("load('nothing')", 1)


def test_check_prints_plain_sentences(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(bank(), CODE.id, CODE)
    check("T-04", ...)
    check("T-04", 14)
    check("T-04", load("types")["parent_class"].value_counts())
    check("T-04", "primary")
    assert capsys.readouterr().out.splitlines() == [
        "Not done yet: put your answer in place of the three dots.",
        "Not yet. That is the number of rows.",
        "Yes, that is the value asked for. Counted.",
        "Not yet. It is a text; a Series is asked for. "
        "A Series is one column of a table, or a count of each value. Look at value_counts.",
    ]


def test_check_sends_a_question_to_ask() -> None:
    with pytest.raises(ItemError, match=r"milia\.ask\('L02-01'\)"):
        check("L02-01", 1)


def test_every_code_check_of_the_course_takes_its_own_value_and_no_near_miss() -> None:
    for item in bank().values():
        if item.kind == "code":
            assert mark(item, evaluate(item, item.expects)).correct
            for near in item.near:
                assert mark(item, evaluate(item, near.expects)).feedback[0].why == near.why
