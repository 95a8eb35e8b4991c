"""What a1 says in its text is what its model answer does."""

from __future__ import annotations

import ast
import functools
import re
from typing import Any

import pytest
from runner import answer_cells, source_notebook

NAME = "a1_name_it"
CODE = re.compile(r"`([^`]+)`")
CLASSES = 10


@functools.cache
def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


@functools.cache
def space() -> dict[str, Any]:
    names: dict[str, Any] = {}
    cells = ("a1-setup", "a1-notes", "a1-rules", "a1-cases", *answer_cells(source_notebook(NAME)))
    for grade_id in cells:
        exec(texts()[grade_id], names)
    return names


def table(grade_id: str) -> list[list[str]]:
    lines = [line for line in texts()[grade_id].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize("row", table("a1-size-text"), ids=lambda row: row[0])
def test_the_table_of_sizes_is_true(row: list[str]) -> None:
    (value,) = CODE.findall(row[1])
    for text in CODE.findall(row[0]):
        assert space()["size_mm"](ast.literal_eval(text)) == ast.literal_eval(value)


def test_the_printed_table_of_findings_is_what_tidy_gives() -> None:
    tidy = space()["tidy"](space()["notes"])
    printed = [[int(row[0]), *row[1:]] for row in table("a1-tidy-task")]
    assert [list(row) for row in tidy.itertuples()] == printed


@pytest.mark.parametrize("row", table("a1-contradicts-task"), ids=lambda row: row[0])
def test_the_table_of_calls_is_true(row: list[str]) -> None:
    (call,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    assert eval(call, space()) == ast.literal_eval(answer)


def test_the_cases_of_step_3_say_no_finding_of_step_2_otherwise_or_anew() -> None:
    cases = space()["cases"].drop(columns=["onset_days", "size_low_mm", "size_high_mm"])
    long = cases.stack().dropna()
    tidy = space()["tidy"](space()["notes"]).set_index(["case", "feature"])["value"]
    assert long.sort_index().to_dict() == tidy.sort_index().to_dict()


def test_every_case_leaves_several_classes_open_and_a1_04_six() -> None:
    cases, contradicts = space()["cases"], space()["contradicts"]
    left = {
        case: sum(not contradicts(row, type_id) for type_id in space()["rules"].index)
        for case, row in cases.iterrows()
    }
    assert (
        "of A1-04\nonly the size was recorded, and six of the ten remain"
        in texts()["a1-overview-text"]
    )
    assert left["A1-04"] == 6
    assert all(1 < number < CLASSES for number in left.values())


def test_the_rules_are_told_in_one_sentence_a_class(capsys: pytest.CaptureFixture[str]) -> None:
    exec(texts()["a1-rules"], dict(space()))
    sentences = capsys.readouterr().out.splitlines()
    assert len(sentences) == CLASSES
    assert "trauma: largest_mm 3, injury_before yes. All else is blank." in sentences


def test_a_level_four_answer_keeps_to_its_length() -> None:
    answer = re.search(r'level 4\.\*\* "(.*?)"\n\n', texts()["a1-describe-task"], re.DOTALL)
    assert answer is not None
    assert len(answer[1].split()) <= 150
    quoted = re.search(r'"(These treatments.*?)" \(S1', texts()["a1-describe-task"], re.DOTALL)
    assert quoted is not None
    assert len(quoted[1].split()) <= 25
