"""What each assignment gives for right, wrong and empty answers."""

from __future__ import annotations

import ast
import collections

import pytest
from runner import (
    HIDDEN,
    TEXTS,
    answer_cells,
    handed_in,
    hidden_asserts,
    run,
    source_notebook,
    student_notebook,
)
from solutions import ASSIGNMENTS, Wrong, all_wrong, model, right_solutions

import milia
from milia.checks.verdict import NotYet

CONSTANTS = ["None", "[]", "()", "0", "1.0", "''", "True", "pd.DataFrame()", "{}"]
WRONG = [wrong for name in ASSIGNMENTS for wrong in all_wrong(name)]
every_assignment = pytest.mark.parametrize("name", ASSIGNMENTS)


def points_by_tests(name: str) -> float:
    points = milia.load("points")
    of_it = points[(points["assignment"] == name) & (points["marked_by"] == "tests")]
    return float(of_it["points"].sum())


def test_every_assignment_has_its_solutions() -> None:
    assert sorted(path.stem for path in TEXTS.glob("*.py")) == ASSIGNMENTS


@every_assignment
def test_the_cells_carry_the_points_that_the_table_says(name: str) -> None:
    table = milia.load("points")
    table = table[table["assignment"] == name].groupby(["cell", "marked_by"])["points"].sum()
    roles = [(cell, cell.metadata.get("nbgrader", {})) for cell in source_notebook(name).cells]
    marked = {
        (role["grade_id"], "tests" if cell.cell_type == "code" else "person"): role["points"]
        for cell, role in roles
        if role.get("grade")
    }
    assert table.to_dict() == marked
    prompts = [role["points"] for _, role in roles if role.get("task")]
    assert set(prompts) == {0}, "the task cell carries the prompt, the answer cell the points"


@every_assignment
def test_the_model_answer_gets_all_points_and_leaves_stderr_empty(name: str) -> None:
    result = run(source_notebook(name))
    assert [cell.error for cell in result.cells if cell.error] == []
    assert [cell.stderr for cell in result.cells if cell.stderr] == []
    assert result.score == points_by_tests(name)


@pytest.mark.parametrize(
    ("name", "solution"),
    [(name, solution) for name in ASSIGNMENTS for solution in right_solutions(name)],
)
def test_another_correct_solution_gets_all_points(name: str, solution: str) -> None:
    result = run(handed_in(name, right_solutions(name)[solution]))
    assert {test: str(cell.error) for test, cell in result.tests.items() if cell.error} == {}
    assert result.score == points_by_tests(name)


@every_assignment
def test_there_are_two_other_right_solutions_and_twelve_wrong_ones(name: str) -> None:
    assert len(right_solutions(name)) >= 2
    assert len(all_wrong(name)) >= 12


@every_assignment
def test_the_stub_earns_nothing_and_fails_each_test_with_a_sentence(name: str) -> None:
    result = run(student_notebook(name))
    assert result.score == 0
    for test, cell in result.tests.items():
        assert isinstance(cell.error, NotYet), f"{test}: {cell.error!r}"
        assert "is not written yet" in str(cell.error)
        assert not cell.stderr
    others = {cell.grade_id: cell.error for cell in result.cells if not cell.points and cell.error}
    assert others == {}, "everything but the tests runs in an untouched notebook"


def defined(source: str) -> list[str]:
    """Return the names of the functions that an answer cell defines."""
    return [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("value", CONSTANTS)
@every_assignment
def test_a_constant_earns_nothing(name: str, value: str) -> None:
    answers = {
        cell: "\n".join(
            f"def {function}(*given, **named): return {value}" for function in defined(source)
        )
        for cell, source in answer_cells(student_notebook(name)).items()
    }
    result = run(handed_in(name, answers))
    assert {test for test, cell in result.tests.items() if cell.earned} == set()


@every_assignment
def test_each_answer_counts_when_the_others_are_missing(name: str) -> None:
    earned: collections.Counter[str] = collections.Counter()
    for cell, source in model(name).items():
        result = run(handed_in(name, {cell: source}))
        earned.update(test for test, outcome in result.tests.items() if outcome.earned)
    alone = {test: earned[test] for test in run(student_notebook(name)).tests}
    assert {test for test, times in alone.items() if not times} == set()


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_wrong_solution_loses_exactly_its_marks(wrong: Wrong) -> None:
    assert wrong.run().lost == set(wrong.solution.lost)


@every_assignment
def test_every_hidden_assert_is_failed_by_some_wrong_solution(name: str) -> None:
    missed = {test: set(lines) for test, lines in hidden_asserts(source_notebook(name)).items()}
    for way in (Wrong.run, Wrong.run_without_the_visible_checks):
        for wrong in all_wrong(name):
            if any(missed[test] for test in wrong.solution.lost if test in missed):
                for test, cell in way(wrong).tests.items():
                    missed.get(test, set()).discard(cell.line)
    assert {test: lines for test, lines in missed.items() if lines} == {}


@every_assignment
def test_what_students_get_holds_no_hidden_test_solution_or_mark_scheme(name: str) -> None:
    text = "\n".join(cell.source for cell in student_notebook(name).cells)
    found = [HIDDEN.search(cell.source) for cell in source_notebook(name).cells]
    hidden = "\n".join(match[1] for match in found if match)
    secret = [line.strip() for line in hidden.splitlines() if len(line.strip()) > 25]
    assert [line for line in secret if line in text] == []
    for mark in ("HIDDEN TESTS", "SOLUTION", "MARK SCHEME", "Rubric", "level 4"):
        assert mark not in text
