"""What a6 says in its text holds, and its model answer works for whoever hands in."""

from __future__ import annotations

import re

import pytest
from runner import Run, run, source_notebook

import milia
from milia.checks import a6_capstone as check
from milia.checks.a6_answers import MARKS, VERDICTS

NAME = "a6_capstone"
OWNER = 'STUDENT = "demo"  # the grader puts the submission\'s owner here'
# One id for each of five patients; after_peel is the demo student's.
STUDENTS = {
    "s0": "pregnant",
    "s2": "lid_margin",
    "s5": "newborn",
    "s7": "many_blisters",
    "s8": "plaque",
}


def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


def handed_in_by(student: str) -> Run:
    """Run the model answer as the grader would for one student."""
    notebook = source_notebook(NAME)
    for cell in notebook.cells:
        cell.source = cell.source.replace('return "demo"', f"return {student!r}")
        cell.source = cell.source.replace('STUDENT = "demo"', f"STUDENT = {student!r}")
    return run(notebook)


@pytest.mark.parametrize(("student", "patient"), STUDENTS.items())
def test_the_model_answer_gets_all_points_for_any_student(student: str, patient: str) -> None:
    assert check.patient_id(student) == patient
    result = handed_in_by(student)
    assert {cell.grade_id: cell.error for cell in result.cells if cell.error} == {}
    assert result.score == 10


def test_who_takes_the_id_of_another_earns_nothing() -> None:
    notebook = source_notebook(NAME)
    for cell in notebook.cells:
        cell.source = cell.source.replace('return "demo"', 'return "s7"')
    result = run(notebook)
    # The model answer codes and rates article 30 by the key, for a grader who expects article 13.
    assert {name for name, cell in result.tests.items() if cell.earned} <= {
        "a6-aid-checks",
        "a6-aid-reading",
        "a6-ratings-half",
    }


def test_each_hidden_test_asks_whose_work_it_is_in_the_line_that_the_grader_fills() -> None:
    tests = [source for source in texts().values() if "BEGIN HIDDEN TESTS" in source]
    assert len(tests) == 10
    for source in tests:
        _, hidden = source.split("### BEGIN HIDDEN TESTS")
        assert hidden.splitlines().count(OWNER) == 1
        assert "my_id" not in hidden
        assert not re.search(r"\bstudent\b", hidden)


def test_the_table_of_verdicts_is_the_one_that_is_asked_for() -> None:
    told = re.findall(r'^\| `"(.*?)"` \|', texts()["a6-verdicts-text"], re.MULTILINE)
    assert tuple(told) == VERDICTS
    assert f"{MARKS[0]} to {MARKS[-1]}" in texts()["a6-verdicts"]


def test_the_bounds_of_the_text_are_those_of_the_tests() -> None:
    bounds = {
        name: int(re.findall(r"^assert (?:own|near) >= (\d+)", source, re.MULTILINE)[0])
        for name, source in texts().items()
        if re.match(r"a6-(verdicts|ratings)-", name) and "assert" in source
    }
    assert [bounds[f"a6-verdicts-{step}"] for step in ("some", "many", "most")] == [6, 8, 10]
    assert "want 6, 8 and 10 of 12 verdicts" in texts()["a6-verdicts-text"]
    assert [bounds[f"a6-ratings-{step}"] for step in ("half", "most")] == [9, 12]
    assert "want 9 and 12 of 16" in texts()["a6-ratings-text"].replace("\n", " ")
    assert f"wants {check.LEAST_OWN_WORDS} or more" in texts()["a6-aid-task"].replace("\n", " ")


@pytest.mark.parametrize(
    ("task", "most"),
    [("a6-appraisal-task", 300), ("a6-balance-task", 200), ("a6-uncertainty-task", 200)],
)
def test_a_level_four_answer_keeps_to_its_length(task: str, most: int) -> None:
    answer = re.search(r'level 4\*\* \(.*?\)\. "(.*?)"\n\n', texts()[task], re.DOTALL)
    assert answer is not None
    assert f"at most {most} words" in texts()[task].replace("\n", " ")
    assert most / 2 < len(answer[1].split()) <= most


def test_the_example_answers_cite_keys_that_exist() -> None:
    known = set(milia.load("references")["key"])
    for task in ("a6-appraisal-task", "a6-balance-task", "a6-uncertainty-task"):
        cited = re.findall(r"\b[a-z]+(?:_[a-z]+|\d{4})\b", texts()[task])
        assert [key for key in cited if key not in known and "_" not in key] == []


def test_the_figures_of_the_example_answer_are_the_librarys() -> None:
    rosalind = milia.patient("after_peel")
    left = milia.options(rosalind)
    first = milia.smaa(left, rosalind.weights).first
    told = texts()["a6-uncertainty-task"]
    shares = [round(100 * first[name]) for name in ("extraction", "waiting")]
    assert f"first in {shares[0]} of 100 draws and waiting in {shares[1]}" in told
    turn = re.search(
        r"rose from ([\d.]+) to ([\d.]+)", str(milia.switch_point(left, rosalind.weights, "mark"))
    )
    assert turn is not None
    assert f"rose from {turn[1]} to {turn[2]}" in told.replace("\n", " ")
