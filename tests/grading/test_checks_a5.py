"""What a student reads when a visible check of a5 fails, and when it passes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from runner import answer_cells, source_notebook

from milia.checks import a5_trade_offs as check
from milia.checks.verdict import NotYet

Answer = Callable[..., Any]
GIVEN = ("a5-setup", "a5-rules", "a5-scores", "a5-worths", "a5-regrets", "a5-winters")
CASES = {
    check.gates_one: ("allowed", "rules"),
    check.gates_together: ("allowed", "rules", "wenna", "options"),
    check.gates_reasons: ("allowed", "rules", "wenna", "options"),
    check.gates_refuses: ("allowed", "rules", "options"),
    check.centroid_order: ("centroid_weights",),
    check.centroid_ties: ("centroid_weights",),
    check.rank_sum: ("rank_sum_weights",),
    check.worth_all: ("worth", "scores", "scales", "weights"),
    check.regret_values: ("regret", "worths"),
    check.regret_sense: ("regret", "worths"),
    check.least_choice: ("least_regret", "regrets"),
    check.even_gain: ("break_even", "paste_wet", "leave_wet", "scales", "weights"),
    check.even_cost: ("break_even", "paste_wet", "leave_wet", "scales", "weights"),
    check.even_never: ("break_even", "wet", "hard", "scales", "weights"),
    check.even_side: ("break_even", "paste_wet", "leave_wet", "scales", "weights"),
}
GATES = pd.DataFrame({"option": ["pearl_drops", "leave"], "effect": "refer", "reasons": ""})


@functools.cache
def space() -> dict[str, Any]:
    notebook = source_notebook("a5_trade_offs")
    cells = {cell.id: cell.source for cell in notebook.cells}
    names: dict[str, Any] = {}
    for grade_id in (*GIVEN, *answer_cells(notebook)):
        exec(cells[grade_id], names)
    for winter in ("wet", "hard"):
        names[winter] = (names[f"paste_{winter}"], names[f"leave_{winter}"])
    return names


def right(test: Answer) -> Answer:
    return space()[CASES[test][0]]  # type: ignore[no-any-return]


def try_on(test: Answer, answer: Answer) -> None:
    test(answer, *(space()[name] for name in CASES[test][1:]))


def told(test: Answer, answer: Answer) -> str:
    with pytest.raises(NotYet) as caught:
        try_on(test, answer)
    return str(caught.value)


class Near(float):
    """A number that is as far from any other as a forger likes."""

    def __sub__(self, other: float) -> float:
        return 0.0


class Frame(pd.DataFrame):
    """A table of a student's own kind."""


@pytest.mark.parametrize("test", CASES, ids=lambda test: test.__name__)
def test_a_right_answer_is_told_in_one_plain_line(
    test: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    try_on(test, right(test))
    told = capsys.readouterr()
    assert told.out == "The examples in the text agree. The hidden tests try more.\n"
    assert told.err == ""


@pytest.mark.parametrize("test", CASES, ids=lambda test: test.__name__)
def test_an_error_in_the_answer_is_told_with_the_paragraph_to_read(test: Answer) -> None:
    def stumbling(*_: object) -> None:
        raise KeyError("salt_rash")

    sentence = told(test, stumbling)
    assert "stopped with KeyError" in sentence
    assert "Read again: 'Step " in sentence


@pytest.mark.parametrize("test", CASES, ids=lambda test: test.__name__)
def test_a_check_hands_out_copies_of_the_tables_and_dicts_of_the_text(test: Answer) -> None:
    before = {name: str(space()[name]) for name in CASES[test][1:]}

    def spoiling(*given: Any) -> Any:
        answer = right(test)(*given)
        for each in given:
            if isinstance(each, pd.DataFrame):
                del each[each.columns[0]]
            elif isinstance(each, (dict, list)):
                each.clear()
        return answer

    try_on(test, spoiling)
    assert {name: str(space()[name]) for name in before} == before


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (check.gates_one, [], ["returned list", "DataFrame"]),
        (check.gates_one, Frame(GATES), ["returned Frame"]),
        (check.gates_one, GATES.drop(columns="reasons"), ["['option', 'effect']", "'reasons'"]),
        (check.gates_one, GATES.assign(reasons=None), ["in a cell", "plain text"]),
        (check.gates_one, GATES[::-1], ["['leave', 'pearl_drops']", "in this order"]),
        (check.gates_one, GATES.assign(effect="none"), ["['none', 'none']", "['refer', 'refer']"]),
        (check.centroid_order, [0.5, 0.3, 0.2], ["a list", "dict with a weight for each"]),
        (check.centroid_order, {"mark": 1.0}, ["['mark', 'cleared', 'shells']"]),
        (check.centroid_ties, {"mark": Near(1), "cleared": 1.0, "shells": 1.0}, ["plain floats"]),
        (
            check.rank_sum,
            {"mark": 0.6, "cleared": 1 / 3, "shells": 1 / 6},
            ["gives mark the weight 0.6;", "has 3/6"],
        ),
        (
            check.centroid_order,
            {"mark": 0.6111, "cleared": 5 / 18, "shells": 2 / 18},
            ["weight of mark looks rounded: 0.6111 instead of 11/18", "return it unrounded"],
        ),
        (
            check.centroid_order,
            {"mark": np.float64(11 / 18), "cleared": 5 / 18, "shells": 2 / 18},
            ["{'mark': 0.611111,", "of the type float64", "float(x) makes one"],
        ),
        (check.worth_all, {}, ["returned dict", "DataFrame"]),
        (check.regret_values, Frame(), ["returned Frame"]),
        (check.least_choice, ["moon_paste"], ["a list", "name of one option"]),
        (check.least_choice, "leave", ["returned 'leave'", "it is 'moon_paste'", "ties"]),
        (check.even_gain, 80.0, ["returned 80.0", "tuple of a plain float and a text"]),
        (check.even_gain, (80, "above"), ["plain float"]),
        (check.even_gain, (Near(1), "above"), ["plain float"]),
        (
            check.even_gain,
            (np.float64(80), "above"),
            ["returned (80.0, 'above')", "float(x) makes"],
        ),
        (check.even_cost, (8.0, "below"), ["the value 8.0", "has 2.0"]),
        (check.even_never, (400.0, "below"), ["(0, 300)", "return None"]),
        (check.even_never, None, ["(0, 400)", "returned None", "tuple"]),
        (check.even_side, (80.0, "below"), ["the side 'below'", "has 'above'"]),
    ],
)
def test_the_sentence_says_what_came_and_what_should(
    test: Answer, value: object, words: list[str]
) -> None:
    sentence = told(test, lambda *_: value)
    assert [word for word in words if word not in sentence] == []
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("test", "spoil", "words"),
    [
        (check.worth_all, lambda table: table.T, ["its index ['calm', 'hard', 'wet']"]),
        (check.worth_all, lambda table: table.astype(str), ["in a calm winter", "has 0.880"]),
        (
            check.worth_all,
            lambda table: table.drop(columns="wet"),
            ["its columns ['calm', 'hard']"],
        ),
        (
            check.worth_all,
            lambda table: table.round(3),
            ["nights on the scale (18, 0)", "0.797 in a calm winter looks rounded"],
        ),
        (
            check.regret_values,
            lambda table: -table,
            ["has -0.115 for leave in a hard", "has 0.115"],
        ),
        (check.regret_sense, lambda table: table.iloc[:4], ["there should stand", "old_paste"]),
        (check.gates_together, lambda table: table.replace("exclude", "caution"), ["'exclude'"]),
        (
            check.gates_reasons,
            lambda table: table.replace("it smarts.*", "", regex=True),
            ["gives for fog_lantern the reasons", "it smarts on raw skin"],
        ),
    ],
)
def test_a_spoiled_table_is_told_by_its_cell(test: Answer, spoil: Answer, words: list[str]) -> None:
    sentence = told(test, lambda *given: spoil(right(test)(*given)))
    assert [word for word in words if word not in sentence] == []


def test_a_misspelt_condition_has_to_be_refused() -> None:
    def lenient(patient: list[str], rules: pd.DataFrame, options: list[str]) -> Any:
        known = [name for name in patient if name != "sea_fewer"]
        return space()["allowed"](known, rules, options)

    def stumbling(patient: list[str], *rest: Any) -> Any:
        if patient == ["sea_fewer"]:
            raise KeyError(patient)
        return space()["allowed"](patient, *rest)

    assert "it should raise a ValueError" in told(check.gates_refuses, lenient)
    assert "raised KeyError. It should raise a ValueError" in told(check.gates_refuses, stumbling)
