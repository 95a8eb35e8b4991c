"""What a student reads when a visible check of a1 fails, and when it passes."""

from __future__ import annotations

import functools
import linecache
from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest
from runner import answer_cells, source_notebook

from milia.checks import a1_name_it as check
from milia.checks.verdict import NotYet

Answer = Callable[..., Any]
Check = Callable[[Answer], None]


@functools.cache
def space() -> dict[str, Any]:
    notebook = source_notebook("a1_name_it")
    cells = {cell.id: cell.source for cell in notebook.cells}
    names: dict[str, Any] = {}
    for grade_id in ("a1-setup", "a1-notes", "a1-rules", "a1-cases", *answer_cells(notebook)):
        exec(cells[grade_id], names)
    return names


def on(name: str, test: Callable[..., None]) -> Check:
    """Give a check the table that its cell gives it."""

    @functools.wraps(test)
    def with_the_table(answer: Answer) -> None:
        test(answer, space()[name])

    return with_the_table


SHAPE, CLEAN = on("notes", check.tidy_shape), on("notes", check.tidy_clean)
FINDINGS = on("cases", check.contradicts_findings)
NUMBERS = on("cases", check.contradicts_numbers)
ROWS = on("cases", check.contradicts_rows)
CHECKS = {
    check.size_one: "size_mm",
    check.size_range: "size_mm",
    SHAPE: "tidy",
    CLEAN: "tidy",
    FINDINGS: "contradicts",
    NUMBERS: "contradicts",
    ROWS: "contradicts",
}


def told(test: Check, answer: Answer) -> str:
    with pytest.raises(NotYet) as caught:
        test(answer)
    return str(caught.value)


def stumbling(*_: object) -> None:
    raise KeyError("plaque")


class Agreeable(float):
    """A number that is as far from any other as a forger likes."""

    def __sub__(self, other: float) -> float:
        return 0.0


class Anything(list):  # type: ignore[type-arg]
    """A list that is equal to anything."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


class Frame(pd.DataFrame):
    """A table of a student's own kind."""


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (check.size_one, "2", ["size_mm('2 mm') returned '2', a str", "tuple of two numbers"]),
        (check.size_one, (2, 2), ["(2, 2)", "floats"]),
        (check.size_one, (Agreeable(2), Agreeable(2)), ["plain floats", "float(x)"]),
        (check.size_one, (20.0, 20.0), ["(20.0, 20.0)", "has (2.0, 2.0)"]),
        (check.size_range, (1.0, 3.0), ["size_mm('<1 mm')", "(0.0, 1.0)"]),
        (SHAPE, [], ["tidy(notes.head(1)) returned list", "DataFrame"]),
        (SHAPE, Frame(columns=["case", "feature", "value"]), ["returned Frame"]),
        (SHAPE, pd.DataFrame({"case": []}), ["columns ['case']", "'feature'"]),
        (CLEAN, pd.DataFrame(), ["['case', 'feature', 'value']"]),
        (
            CLEAN,
            pd.DataFrame([["A", 1, "no"]], columns=["case", "feature", "value"]),
            ["[1] in a cell"],
        ),
        (FINDINGS, "plaque", ["a str", "list of names"]),
        (FINDINGS, Anything(), ["a Anything", "list of names"]),
        (
            FINDINGS,
            [],
            ["contradicts(cases.loc[\"A1-01\"], 'en_plaque') returned []", "['plaque']"],
        ),
        (NUMBERS, ["size"], ["returned ['size']", "['onset_days']"]),
        (ROWS, ["plaque"], ["'congenital') returned ['plaque']", "should be []"]),
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


def test_an_error_is_told_with_its_line_in_the_students_cell() -> None:
    cell = "def tidy(notes):\n    visits = notes['case']\n    return visits['plaque']\n"
    names: dict[str, Any] = {}
    exec(compile(cell, "<the cell>", "exec"), names)
    linecache.cache["<the cell>"] = (len(cell), None, cell.splitlines(keepends=True), "<the cell>")
    sentence = told(CLEAN, names["tidy"])
    assert sentence.startswith("tidy(notes) stopped with KeyError")
    assert "line 3 of your cell: `return visits['plaque']`" in sentence


@pytest.mark.parametrize(("test", "name"), CHECKS.items())
def test_a_right_answer_is_told_in_one_plain_line(
    test: Check, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    test(space()[name])
    told = capsys.readouterr()
    assert told.out == "The examples in the text agree. The hidden tests try more.\n"
    assert told.err == ""


def test_every_printed_example_is_tried() -> None:
    asked: list[object] = []

    def spy(text: object) -> object:
        asked.append(text)
        return space()["size_mm"](text)

    check.size_one(spy)
    check.size_range(spy)
    printed = ["2 mm", "0.2 cm", "2,5 mm", "  2MM ", "1-3 mm", "1\u20133 mm", "<1 mm"]
    assert set(asked) == {*printed, "pinhead", "", "5", None}


@pytest.mark.parametrize(
    ("spoiled", "test", "words"),
    [
        (lambda table: table[::-1].reset_index(drop=True), SHAPE, "sorted by case"),
        (lambda table: table.set_axis(range(1, len(table) + 1)), SHAPE, "count from 0"),
        (lambda table: table[:1], CLEAN, "lacks the row"),
        (lambda table: table[:1], SHAPE, "has 1 row(s)"),
        (lambda table: pd.concat([table, table]), CLEAN, "more than once"),
        (lambda table: table.replace("A1-03", "a1-03"), CLEAN, "lacks the row [['A1-03'"),
    ],
)
def test_another_table_than_the_printed_one_is_refused(
    spoiled: Callable[[pd.DataFrame], pd.DataFrame], test: Check, words: str
) -> None:
    assert words in told(test, lambda notes: spoiled(space()["tidy"](notes)))


def test_a_table_that_stays_empty_is_told_of_in_the_second_cell() -> None:
    """Columns, order and index of a table without rows are in order."""

    def forgetful(notes: pd.DataFrame) -> pd.DataFrame:
        table: pd.DataFrame = space()["tidy"](notes)
        return table if len(notes) == 1 else table[:0]

    SHAPE(forgetful)
    assert "lacks the row" in told(CLEAN, forgetful)


def test_a_name_that_is_no_class_has_to_be_refused() -> None:
    def lenient(row: Any, type_id: str) -> object:
        return space()["contradicts"](row, type_id) if type_id != "milialar" else []

    assert "contradicts(row, 'milialar') returned []" in told(ROWS, lenient)


def test_a_notebook_shows_the_sentence_and_no_traceback() -> None:
    shown = NotYet("size_mm is not written yet.")._render_traceback_()
    assert shown == ["Not yet: size_mm is not written yet."]
    (long,) = NotYet("size_mm('0.25 cm') " * 9)._render_traceback_()
    assert max(map(len, long.splitlines())) <= 80
    assert " ".join(long.splitlines()).count("size_mm('0.25 cm')") == 9


def test_the_overview_counts_with_a_function_that_the_printed_calls_accept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cases, classes = space()["cases"], list(space()["rules"].index)
    counts = check.overview(space()["contradicts"], cases, classes)
    assert counts is not None
    assert counts.loc["eruptive", "A1-04"] == 1
    assert capsys.readouterr().out == ""
    assert check.overview(stumbling, cases, classes) is None
    assert "stopped with KeyError" in capsys.readouterr().out
    assert check.overview(lambda *_: ["plaque"], cases, classes) is None
    assert "should be []" in capsys.readouterr().out
