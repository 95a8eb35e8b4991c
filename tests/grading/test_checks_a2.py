"""What a student reads when a visible check of a2 fails, and when it passes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest
from runner import answer_cells, source_notebook

from milia.checks import a2_find_and_measure as check
from milia.checks.verdict import NotYet

Answer = Callable[..., Any]
Check = Callable[[Answer], None]


@functools.cache
def space() -> dict[str, Any]:
    notebook = source_notebook("a2_find_and_measure")
    cells = {cell.id: cell.source for cell in notebook.cells}
    names: dict[str, Any] = {}
    given = ("a2-accuracy", "a2-reference", "a2-hospitals", "a2-ends")
    for grade_id in ("a2-setup", *given, *answer_cells(notebook)):
        exec(cells[grade_id], names)
    return names


def results(answer: Answer) -> None:
    check.results(answer, space()["accuracy"])


def counts(answer: Answer) -> None:
    check.refer_counts(answer, space()["results"])


def worth(answer: Answer) -> None:
    check.refer_worth(answer, space()["results"])


def pooled(answer: Answer) -> None:
    check.influence_pooled(answer, space()["hospitals"])


def order(answer: Answer) -> None:
    check.influence_order(answer, space()["hospitals"])


def rows(answer: Answer) -> None:
    check.influence_rows(answer, space()["hospitals"])


def rule(answer: Answer) -> None:
    check.flag_rule(answer, space()["ends"], space()["i2"])


def bounds(answer: Answer) -> None:
    check.flag_bounds(answer, space()["ends"], space()["i2"], space()["three"])


CHECKS: dict[Check, str] = {
    results: "four_results",
    counts: "refer",
    worth: "refer",
    check.interval_inside: "agresti_coull",
    check.interval_ends: "agresti_coull",
    pooled: "influence",
    order: "influence",
    rows: "influence",
    rule: "flag",
    bounds: "flag",
}


def told(test: Check, answer: Answer) -> str:
    with pytest.raises(NotYet) as caught:
        test(answer)
    return str(caught.value)


def stumbling(*_: object) -> None:
    raise KeyError("look")


class Agreeable(float):
    """A number that is as far from any other as a forger likes."""

    def __sub__(self, other: float) -> float:
        return 0.0


class Interval(NamedTuple):
    low: float
    high: float


INSIDE, ENDS = check.interval_inside, check.interval_ends


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (results, [], ["four_results(10000, 0.02, accuracy) returned list", "DataFrame"]),
        (results, pd.DataFrame({"look": []}), ["columns ['look']", "'question'"]),
        (counts, [2914.0], ["refer(results, 'either') returned [2914.0], a list", "dict"]),
        (counts, {"found": 170.0}, ["'referred' is missing"]),
        (counts, {"referred": 2914}, ["['referred'] is 2914, a int", "plain float"]),
        (counts, {"referred": Agreeable(1)}, ["plain float", "float(x)"]),
        (counts, {"referred": 616.0}, ["is 616.0; the text has 2914.0", "task 2"]),
        (worth, {"ppv": 5.83, "npv": 99.58}, ["['ppv'] is 5.83", "0.0583"]),
        (
            INSIDE,
            [0.1211, 0.3771],
            ["agresti_coull(9, 40) returned", "a list", "plain tuple (low, high)"],
        ),
        (INSIDE, Interval(0.1211, 0.3771), ["Interval", "plain tuple (low, high)"]),
        (INSIDE, (np.float64(0.1211), 0.3771), ["agresti_coull(9, 40) is 0.1211, a float64"]),
        (INSIDE, (0.1232, 0.375), ["The low end of agresti_coull(9, 40) is 0.1232", "0.1211"]),
        (INSIDE, (float("nan"), 0.3771), ["is nan"]),
        (ENDS, (0.1211, 0.3771), ["agresti_coull(9, 40, 0.8) is 0.1211"]),
        (pooled, None, ["influence(hospitals) returned NoneType"]),
        (rule, True, ["flag(ends, i2) returned True, a bool", "one of three texts"]),
        (rule, "no flag", ["flag(ends, i2) returned 'no flag'", "'flag'"]),
        (rule, "flag", ["flag(ends, 0.5) returned 'flag'", "'no flag'"]),
        (bounds, "too few", ["flag(three, 0.9) returned 'too few'", "the table of calls"]),
    ],
)
def test_the_sentence_says_what_came_and_what_should(
    test: Check, value: object, words: list[str]
) -> None:
    sentence = told(test, lambda *_: value)
    assert [word for word in words if word not in sentence] == []
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("test", "spoil", "words"),
    [
        (results, lambda t: t[::-1], "index of"),
        (results, lambda t: t[::-1].reset_index(drop=True), "look and question"),
        (results, lambda t: t[:3], "has 3 rows; it should have 4"),
        (results, lambda t: t.astype({"cancer": int}), "holds int64, where floats"),
        (results, lambda t: t.assign(other=t["other"] + 1), "'other'"),
        (pooled, lambda t: t.assign(left_out="west"), "should stand there once"),
        (pooled, lambda t: t.assign(pooled=t["pooled"] + 0.001), "'pooled'"),
        (order, lambda t: t.set_axis(range(1, 5)), "count from 0"),
        (order, lambda t: t.sort_values("shift", ignore_index=True), "'shift'"),
        (rows, lambda t: t.assign(left_out=t["left_out"].str.upper()), "'WEST'"),
        (rows, lambda t: t.assign(pooled=t["shift"]), "'pooled'"),
    ],
)
def test_another_table_than_the_printed_one_is_refused(
    test: Check, spoil: Callable[[pd.DataFrame], pd.DataFrame], words: str
) -> None:
    sentence = told(test, lambda *given: spoil(space()[CHECKS[test]](*given)))
    assert words in sentence
    assert "Read again: 'Step " in sentence


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
    said = capsys.readouterr()
    assert said.out == "The examples in the text agree. The hidden tests try more.\n"
    assert said.err == ""


@pytest.mark.parametrize(
    ("test", "name", "refused", "shown"),
    [
        (worth, "refer", lambda *given: given[-1] == "any", "refer(results, 'any')"),
        (ENDS, "agresti_coull", lambda *given: given[:2] == (41, 40), "agresti_coull(41, 40)"),
    ],
)
def test_what_is_impossible_has_to_be_refused(
    test: Check, name: str, refused: Callable[..., bool], shown: str
) -> None:
    def lenient(*given: Any) -> object:
        return None if refused(*given) else space()[name](*given)

    def clumsy(*given: Any) -> object:
        return stumbling() if refused(*given) else space()[name](*given)

    assert f"{shown} returned None" in told(test, lenient)
    sentence = told(test, clumsy)
    assert f"{shown} stopped with KeyError" in sentence
    assert "it should raise a ValueError" in sentence


def test_the_checks_leave_the_notebooks_tables_alone() -> None:
    names = ("accuracy", "results", "hospitals", "ends", "three")
    before = {name: space()[name].copy(deep=True) for name in names}

    def spoiling(table: pd.DataFrame, *_: object) -> None:
        table.insert(0, "spoiled", 0)

    for test in (counts, worth, pooled, order, rows, rule, bounds):
        told(test, spoiling)
    told(results, lambda *given: spoiling(given[-1]))
    assert [name for name in names if not space()[name].equals(before[name])] == []


def test_the_overview_shows_what_the_function_gives_or_says_what_is_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    seven = space()["surveys"]
    shown = check.overview(space()["influence"], seven)
    assert shown is not None
    assert list(shown.columns) == ["left_out", "pooled", "shift", "n"]
    assert shown.set_index("left_out")["n"].to_dict() == dict(
        zip(seven["reference_key"], seven["n"], strict=True)
    )
    assert capsys.readouterr().out == ""
    assert check.overview(lambda given: space()["influence"](given)[::-1], seven) is None
    assert "does not begin with the largest shift" in capsys.readouterr().out
    assert check.overview(stumbling, seven) is None
    assert "stopped with KeyError" in capsys.readouterr().out
