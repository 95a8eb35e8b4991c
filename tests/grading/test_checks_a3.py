"""What a student reads when a visible check of a3 fails, and when it passes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from runner import answer_cells, source_notebook

from milia.checks import a3_rate_the_page as check
from milia.checks.verdict import NotYet

Answer = Callable[..., Any]
Check = Callable[[Answer], None]
SECTIONS = ["reliability", "treatment", "overall"]


@functools.cache
def space() -> dict[str, Any]:
    notebook = source_notebook("a3_rate_the_page")
    cells = {cell.id: cell.source for cell in notebook.cells}
    names: dict[str, Any] = {}
    given = ("a3-setup", "a3-signs", "a3-weights", "a3-panel", "a3-examples")
    for grade_id in (*given, *answer_cells(notebook)):
        exec(cells[grade_id], names)
    return names


def on(test: Callable[..., None], *names: str) -> Check:
    """Give a check the tables that its cell gives it."""

    @functools.wraps(test)
    def with_the_tables(answer: Answer) -> None:
        test(answer, *(space()[name] for name in names))

    return with_the_tables


WHOLE, GAPS = on(check.agree_whole, "QUADRATIC"), on(check.agree_gaps, "QUADRATIC", "EXACT")
ONE, TABLE = on(check.sections_one, "FULL", "SKIPPED"), on(check.sections_table, "pair")
CHECKS = {
    check.index_plain: "coleman_liau",
    check.index_rules: "coleman_liau",
    WHOLE: "ac2",
    GAPS: "ac2",
    ONE: "section_totals",
    TABLE: "section_table",
    check.ratings: "my_ratings",
}


def told(test: Check, answer: Answer) -> str:
    with pytest.raises(NotYet) as caught:
        test(answer)
    return str(caught.value)


def stumbling(*_: object) -> None:
    raise KeyError("words")


class Near(float):
    """A number that is as near to any other as a forger likes."""

    def __sub__(self, other: float) -> float:
        return 0.0


def frame(*rows: list[object], index: tuple[str, ...] = ("Noor", "Jo")) -> pd.DataFrame:
    return pd.DataFrame(list(rows), index=list(index), columns=SECTIONS)


def sections(**changed: object) -> dict[str, object]:
    right = {"reliability": (8, 17, 28.125), "treatment": (7, 19, 300 / 7), "overall": (1, 2, 25.0)}
    return right | changed


def sixteen(**changed: object) -> dict[object, object]:
    ratings: dict[object, object] = {item: 1 + item % 4 for item in range(1, 17)}
    return ratings | {int(name[1:]): rating for name, rating in changed.items()}


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (check.index_plain, "6.4", ["gets out.') returned '6.4', a str", "plain float"]),
        (check.index_plain, Near(6.391), ["a Near", "float(x) makes one"]),
        (
            check.index_plain,
            5.0,
            [
                "returned 5.0, and the table has 6.391",
                "the rules",
                "39 letters, 9 words, 1 sentence.",
            ],
        ),
        (check.index_rules, None, ["a NoneType", "e.g. a retinoid", "float"]),
        (check.index_rules, 6.391, ["table has 0.735", "41 letters, 11 words, 2 sentences."]),
        (check.index_plain, np.float64(6.391), ["returned 6.391, a float64", "plain float"]),
        (WHOLE, (0.9, 0.8), ["ac2([2, 2, 3, 5], [2, 3, 3, 4], QUADRATIC) returned", "a tuple"]),
        (WHOLE, 0.907, ["the table has 0.912", "the six steps"]),
        (GAPS, 0.912, ["EXACT) returned 0.912, and the table has 0.396"]),
        (ONE, [8, 17, 28.1], ["section_totals(FULL) returned [8, 17, 28.1]", "dict"]),
        (ONE, {"overall": (1, 2, 25.0)}, ["['reliability', 'treatment', 'overall']", "order"]),
        (ONE, sections(overall=[1, 2, 25.0]), ["section_totals(FULL)['overall']", "plain tuple"]),
        (ONE, sections(overall=(1, 2.0, 25.0)), ["two plain ints"]),
        (ONE, sections(treatment=(7, 20, 46.4)), ["7 were rated, with a total of 20", "7 and 19"]),
        (ONE, sections(reliability=(8, 17, 42.5)), ["returned 42.5", "28.125"]),
        (ONE, sections(), ["section_totals(SKIPPED)['reliability'] says that 8", "6 and 15"]),
        (TABLE, {}, ["section_table(pair) returned dict", "DataFrame"]),
        (TABLE, frame([1, 2, 3], [1, 2, 3]).T, ["has the columns ['Noor', 'Jo']"]),
        (TABLE, frame([1, 2, 3], [1, 2, 3], index=("Jo", "Noor")), ["has the rows ['Jo', 'Noor']"]),
        (TABLE, frame(["1", 2, 3], [1, 2, 3]), ["for Noor under reliability", "no number"]),
        (
            TABLE,
            frame([28.1, 42.9, 20], [1, 2, 3]),
            ["has 20.0 for Noor under overall", "has 25.0"],
        ),
        (TABLE, frame([40.625, 42.9, 25], [1, 2, 3]), ["has 40.6 for Noor", "Read again: 'Step 3"]),
        (TABLE, frame([None, 42.9, 25], [1, 2, 3]), ["has a blank for Noor under reliability"]),
        (
            TABLE,
            frame([28.1, 42.9, 25], [37.5, 25, None]),
            ["has 25.0 for Jo under treatment; it should be a blank"],
        ),
        (check.ratings, [3] * 16, ["a list", "dict of question to rating"]),
        (check.ratings, {"1": 3}, ["['1']", "whole numbers 1 to 16"]),
        (check.ratings, {1: 3, 2: 4}, ["lacks the questions [3, 4"]),
        (check.ratings, sixteen(q7=0), ["has {7: 0}", "from 1 to 5"]),
        (check.ratings, sixteen(q7="4"), ["has {7: '4'}"]),
        (check.ratings, sixteen(q7=True), ["has {7: True}"]),
        (check.ratings, dict.fromkeys(range(1, 17), 3), ["only [3]", "three different"]),
    ],
)
def test_the_sentence_says_what_came_and_what_should(
    test: Check, value: object, words: list[str]
) -> None:
    sentence = told(test, lambda *_: value)
    assert [word for word in words if word not in sentence] == []
    assert "\n" not in sentence


@pytest.mark.parametrize("test", CHECKS)
def test_an_error_in_the_answer_is_told_with_the_paragraph_to_read(test: Check) -> None:
    sentence = told(test, stumbling)
    assert "stopped with KeyError" in sentence
    assert "Read again: 'Step " in sentence


@pytest.mark.parametrize(("test", "name"), CHECKS.items())
def test_a_right_answer_is_told_in_one_plain_line(
    test: Check, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    test(space()[name])
    told = capsys.readouterr()
    assert told.out.count("\n") == 1
    assert "idden tests" in told.out
    assert told.err == ""


@pytest.mark.parametrize(
    ("test", "name", "last"),
    [(check.index_rules, "coleman_liau", "1-2 ..."), (GAPS, "ac2", [2, None])],
)
def test_a_number_where_there_is_none_is_refused(test: Check, name: str, last: object) -> None:
    def eager(first: object, *more: object) -> object:
        return 0.0 if first == last else space()[name](first, *more)

    sentence = told(test, eager)
    assert "returned 0.0" in sentence
    assert "return None" in sentence


def test_a_percentage_of_too_few_ratings_is_refused() -> None:
    def eager(ratings: dict[int, int]) -> object:
        found = space()["section_totals"](ratings)
        return {name: (*cell[:2], cell[2] or 0.0) for name, cell in found.items()}

    assert "['treatment'] has the percentage 0.0. Fewer than three quarters" in told(ONE, eager)


def test_a_check_leaves_its_examples_as_they_were() -> None:
    def spoiling(first: Any, *_: Any) -> None:
        first[first.columns if isinstance(first, pd.DataFrame) else 1] = 5

    for test in (WHOLE, ONE, TABLE):
        told(test, spoiling)
    assert space()["FULL"][1] == space()["pair"].loc[1, "Noor"] == 4
    WHOLE(space()["ac2"])


def test_kappa_stands_beside_ac2_only_where_the_printed_calls_agree(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = space()["QUADRATIC"], space()["discern"]
    table = check.beside_kappa(space()["ac2"], *given)
    assert table is not None
    assert table.loc["question 16", "A gave"] == "5 × 2"
    assert table.loc["question 16", "C gave"] == "3 × 1, 2 × 2"
    assert table.index[-1] == "all sixteen"
    assert capsys.readouterr().out == ""
    for wrong in (stumbling, lambda *_: 0.5):
        assert check.beside_kappa(wrong, *given) is None
        assert capsys.readouterr().out.startswith("Not yet: ac2([2, 2, 3, 5]")


def test_an_answer_for_short_ratings_only_prints_a_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def short(first: list[int], *more: Any) -> object:
        return space()["ac2"](first, *more) if len(first) < 6 else None

    assert check.beside_kappa(short, space()["QUADRATIC"], space()["discern"]) is None
    assert "returned None, no float" in capsys.readouterr().out
