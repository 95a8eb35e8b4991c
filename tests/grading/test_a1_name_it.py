"""What a1 gives for right, wrong and empty answers."""

from __future__ import annotations

import functools
import re
from typing import Any

import pandas as pd
import pytest
from answers.right_a1_name_it import PANDAS, PLAIN
from answers.slips_a1_name_it import SLIPS, Slip
from answers.wrong_a1_name_it import WHOLE, Whole
from runner import (
    HIDDEN,
    Run,
    answer_cells,
    handed_in,
    hidden_asserts,
    run,
    source_notebook,
    student_notebook,
)

import milia
from milia.checks.verdict import NotYet

NAME = "a1_name_it"
ALL_WRONG = SLIPS + WHOLE


@functools.cache
def model() -> dict[str, str]:
    return answer_cells(source_notebook(NAME))


@functools.cache
def outcome(wrong: int) -> Run:
    return run(handed_in(NAME, model() | answers_of(ALL_WRONG[wrong])))


def answers_of(wrong: Slip | Whole) -> dict[str, str]:
    if isinstance(wrong, Whole):
        return wrong.answers
    source = model()[wrong.cell]
    assert wrong.right in source, f"{wrong.name}: the model answer has no {wrong.right!r} any more"
    return {wrong.cell: source.replace(wrong.right, wrong.wrong)}


def test_the_assignment_has_ten_points_seven_of_them_by_tests() -> None:
    cells = [cell.metadata.get("nbgrader", {}) for cell in source_notebook(NAME).cells]
    points = {cell["grade_id"]: cell["points"] for cell in cells if cell.get("grade")}
    assert sum(points.values()) == 10
    assert points["a1-describe"] == 3
    tasks = [cell["points"] for cell in cells if cell.get("task")]
    assert tasks == [0], "the task cell carries the prompt, the answer cell the points"


def test_the_model_answer_gets_all_points_and_leaves_stderr_empty() -> None:
    result = run(source_notebook(NAME))
    assert result.score == 7
    assert [cell.stderr for cell in result.cells if cell.stderr] == []
    assert [cell.error for cell in result.cells if cell.error] == []


@pytest.mark.parametrize("answers", [PLAIN, PANDAS], ids=["plain", "pandas"])
def test_another_correct_solution_gets_all_points(answers: dict[str, str]) -> None:
    result = run(handed_in(NAME, answers))
    assert {name: str(cell.error) for name, cell in result.tests.items() if cell.error} == {}
    assert result.score == 7


def test_the_stub_earns_nothing_and_fails_each_test_with_a_sentence() -> None:
    result = run(student_notebook(NAME))
    assert result.score == 0
    for name, cell in result.tests.items():
        assert isinstance(cell.error, NotYet), f"{name}: {cell.error!r}"
        assert "is not written yet" in str(cell.error)
        assert not cell.stderr
    others = {cell.grade_id: cell.error for cell in result.cells if not cell.points and cell.error}
    assert others == {}, "everything but the tests runs in an untouched notebook"


@pytest.mark.parametrize("value", ["None", "[]", "()", "0", "''", "True", "pd.DataFrame()", "{}"])
def test_a_constant_earns_nothing(value: str) -> None:
    names = {"a1-size": "size_mm", "a1-tidy": "tidy", "a1-contradicts": "contradicts"}
    answers = {cell: f"def {name}(*given): return {value}" for cell, name in names.items()}
    assert run(handed_in(NAME, answers)).score == 0


@pytest.mark.parametrize("step", ["a1-size", "a1-tidy", "a1-contradicts"])
def test_each_step_counts_when_the_others_are_missing(step: str) -> None:
    result = run(handed_in(NAME, {step: model()[step]}))
    assert {name for name, cell in result.tests.items() if cell.earned} == {
        name for name in result.tests if name.startswith(step)
    }


@pytest.mark.parametrize("number", range(len(ALL_WRONG)), ids=[wrong.name for wrong in ALL_WRONG])
def test_a_wrong_solution_loses_exactly_its_marks(number: int) -> None:
    assert outcome(number).lost == set(ALL_WRONG[number].lost)


def without_the_visible_checks(number: int) -> Run:
    """Run the hidden tests alone: what the visible ones try can be written down."""
    notebook = handed_in(NAME, model() | answers_of(ALL_WRONG[number]))
    for cell in notebook.cells:
        if cell.metadata["nbgrader"]["grade"]:
            cell.source = re.sub(r"^check\..*$", "", cell.source, flags=re.MULTILINE)
    return run(notebook)


def test_every_hidden_assert_is_failed_by_some_wrong_solution() -> None:
    missed = {name: set(lines) for name, lines in hidden_asserts(source_notebook(NAME)).items()}
    for result in (outcome, without_the_visible_checks):
        for number, wrong in enumerate(ALL_WRONG):
            if any(missed[name] for name in wrong.lost):
                for name, cell in result(number).tests.items():
                    missed[name] -= {cell.line}
    assert {name: lines for name, lines in missed.items() if lines} == {}


def test_what_students_get_holds_no_hidden_test_solution_or_mark_scheme() -> None:
    text = "\n".join(cell.source for cell in student_notebook(NAME).cells)
    found = [HIDDEN.search(cell.source) for cell in source_notebook(NAME).cells]
    hidden = "\n".join(match[1] for match in found if match)
    secret = [line.strip() for line in hidden.splitlines() if len(line.strip()) > 25]
    assert [line for line in secret if line in text] == []
    for mark in ("HIDDEN TESTS", "SOLUTION", "MARK SCHEME", "Rubric", "level 4"):
        assert mark not in text


def rules_of_the_assignment() -> pd.DataFrame:
    space: dict[str, Any] = {}
    cells = {cell.id: cell.source for cell in source_notebook(NAME).cells}
    for grade_id in ("a1-setup", "a1-rules"):
        exec(cells[grade_id], space)
    rules: pd.DataFrame = space["rules"]
    return rules


def test_the_rules_agree_with_the_table_of_types() -> None:
    rules, types = rules_of_the_assignment(), milia.load("types").set_index("type_id")
    classes = types[types["in_2008_classification"] == "yes"]
    assert list(rules.index) == list(classes.index)
    ranges = (
        classes["morphology_size"].str.extract(r"(?<!usually )(?<!\d)\d-(\d) mm")[0].astype(float)
    )
    assert rules["largest_mm"].equals(ranges.rename("largest_mm"))
    causes = ["blisters_before", "medicine_before", "injury_before"]
    for type_id, rule in rules[causes].iterrows():
        own = [cause for cause in causes if rule[cause] == "yes"]
        secondary = classes.loc[type_id, "origin_group"] == "secondary"
        assert len(own) == secondary, f"{type_id} is secondary just when something came before"


def test_nothing_speaks_against_the_class_of_a_case_in_the_lesson() -> None:
    cells = {cell.id: cell.source for cell in source_notebook(NAME).cells}
    space: dict[str, Any] = {}
    for grade_id in ("a1-setup", "a1-rules", "a1-contradicts"):
        exec(cells[grade_id], space)
    names = {"red_plaque": "plaque", "lump": "nodule", "syndrome_signs": "syndrome"}
    cases = milia.load("vignettes").rename(columns=names | {"size_mm": "size_low_mm"})
    against = {
        row["vignette_id"]: space["contradicts"](row, row["type_id"]) for _, row in cases.iterrows()
    }
    assert {case: names for case, names in against.items() if names} == {}
