"""What the feedback tells of a test: the student's own part, and never the hidden one."""

from __future__ import annotations

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from milia.checks.verdict import AGREED
from milia.grading import feedback_verdict
from milia.grading.feedback import page
from milia.grading.feedback_clean import clean, markdown
from milia.grading.feedback_verdict import verdict

HIDDEN = "SECRET_5_IS_10"


def cells(ename: str, evalue: str, *frames: str, said: str = "") -> list[NotebookNode]:
    """Return an answer, run first, and a test, run second, which ended in an error."""
    answer = new_code_cell("def double(x):\n    return x / 0", execution_count=1)
    answer.metadata["nbgrader"] = {"solution": True, "locked": False, "grade_id": "answer"}
    test = new_code_cell(f"# Numbers: some.\nassert {HIDDEN}", execution_count=2)
    test.metadata["nbgrader"] = {"grade": True, "locked": True, "grade_id": "test", "points": 2}
    places = (frame.split() for frame in frames)
    lines = [f"\x1b[36mCell \x1b[39mIn[{count}]\x1b[0m, line {line}" for count, line in places]
    stream = [new_output("stream", text=said)] if said else []
    error = new_output("error", ename=ename, evalue=evalue, traceback=[*lines, HIDDEN])
    test.outputs = [*stream, error]
    return [answer, test]


def told(ename: str, evalue: str, *frames: str, said: str = "") -> str:
    both = cells(ename, evalue, *frames, said=said)
    return verdict(both[1], both)


def test_a_visible_checks_sentence_is_for_the_student() -> None:
    assert told("NotYet", "\x1b[31mRead again: 'Step 1'.\x1b[0m") == "Read again: 'Step 1'."


def test_a_hidden_test_says_nothing_of_itself() -> None:
    assert told("AssertionError", HIDDEN, "2 2") == feedback_verdict.HIDDEN


def test_a_sentence_raised_after_the_visible_part_is_not_a_checks() -> None:
    assert told("NotYet", HIDDEN, "2 2", said=f"{AGREED}\n") == feedback_verdict.HIDDEN


@pytest.mark.parametrize("ename", ["ZeroDivisionError", HIDDEN])
def test_an_error_in_their_code_says_its_type_and_the_line_of_their_cell(ename: str) -> None:
    sentence = told(ename, HIDDEN, "2 2", "1 2")
    assert "in line 2 of its cell: return x / 0" in sentence
    assert ("ZeroDivisionError" in sentence) == (ename == "ZeroDivisionError")
    assert HIDDEN not in sentence


def test_an_answer_that_is_not_there_is_told_without_a_message() -> None:
    assert told("NameError", f"name {HIDDEN}", "2 2") == feedback_verdict.NOT_FOUND


def test_a_test_that_did_not_run_says_so() -> None:
    assert told("DidNotRun", HIDDEN) == feedback_verdict.NOT_RUN


def test_a_frame_of_no_cell_stops_nothing() -> None:
    assert told("TypeError", HIDDEN, f"{'9' * 5000} {'9' * 5000}") == feedback_verdict.HIDDEN


def test_the_page_holds_no_hidden_test_and_no_model_answer() -> None:
    both = cells("AssertionError", HIDDEN, "2 2", said=HIDDEN)
    both[1].metadata.nbgrader.update(score=0)
    both[0].metadata.nbgrader.update(comment=None)
    scheme = "=== BEGIN MARK SCHEME ===\n\n| level | it |\n|---|---|\n| 4 | all |\n\nMODEL"
    task = new_markdown_cell(f"Why?\n\n{scheme}\n\n=== END MARK SCHEME ===")
    task.metadata["nbgrader"] = {"task": True, "locked": True, "grade_id": "task", "points": 0}
    written = new_markdown_cell("Because.")
    written.metadata["nbgrader"] = {"grade": True, "solution": True, "grade_id": "w", "points": 3}
    written.metadata.nbgrader.update(score=1.5, comment="Good.")
    html = page(
        new_notebook(cells=[*both, task, written]),
        {"student": "a", "notebook": "n", "score": 1.5, "max_score": 5, "late_penalty": 0},
    )
    assert HIDDEN not in html
    assert "MODEL" not in html
    assert "MARK SCHEME" not in html
    for shown in ("Why?", "Because.", "Good.", "your level: 2", "<td>all</td>", "1.5"):
        assert shown in html


def test_a_refused_notebook_gets_its_reason_and_no_empty_tests() -> None:
    refused = new_notebook(cells=cells("DidNotRun", ""), metadata={"milia": {}})
    refused.cells[1].metadata.nbgrader.update(score=0)
    refused.metadata.milia = {"refusal": "It is a text.", "notes": ["It is a text."]}
    html = page(
        refused, {"student": "a", "notebook": "n", "score": 0, "max_score": 2, "late_penalty": 0}
    )
    assert "It is a text." in html
    assert "<section>" not in html


def test_a_table_keeps_its_cells_and_loses_its_style() -> None:
    html = '<style scoped>td {x}</style><table class="dataframe"><tr><th></th><td>1</td></table>'
    assert clean(html) == "<table><tbody><tr><td></td><td>1</td></tr></tbody></table>"


@pytest.mark.parametrize("html", ["<div>" * 15_000, "<b>" * 30_000, "<p>x</p>" * 3_000])
def test_what_would_take_minutes_to_clean_is_not_shown(html: str) -> None:
    assert "too large" in clean(html)


def test_markdown_keeps_what_a_written_answer_needs() -> None:
    html = markdown("# A\n\n*b* [c](https://d.example)\n\n| e | f |\n|---|---|\n| 1 | 2 |")
    for part in ("<h4>A</h4>", "<em>b</em>", 'href="https://d.example"', "<td>2</td>"):
        assert part in html
