"""nbgrader grades a class in which some notebooks were copied in, cut and changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from nbformat import NotebookNode
from nbgrader.preprocessors import CheckCellMetadata
from small_course import NAME, Course, Work, answered, cell, changed, copied, nothing, without

from milia.grading import notes
from milia.grading.steps import sanitize_steps

EARLY_RESULT = """\
def double(x):
    hook = get_ipython().displayhook
    data = {"execution_count": 1, "data": {"text/plain": "2.0"}, "metadata": {}}
    hook.session.send(hook.pub_socket, "execute_result", data, parent=hook.parent_header)
    return None"""
WARNING = """\
def double(x):
    import warnings
    warnings.warn("this will change", FutureWarning)
    return 2 * x"""
CLASS: dict[str, tuple[Work, float, str]] = {
    "a-copied-test": (copied("test"), 2, "test was there 2 times"),
    "b-points": (changed("test", points=100, solution=True), 2, "solution, points"),
    "c-no-test": (without("test", "written"), 2, "test was missing"),
    "d-early-result": (answered(EARLY_RESULT), 0, ""),
    "e-warning": (answered(WARNING), 2, ""),
    "f-honest": (nothing, 2, ""),
}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return Course(tmp_path_factory.mktemp("course"))


@pytest.mark.slow
def test_every_student_of_a_class_gets_the_marks_of_their_answers(tmp_path: Path) -> None:
    course = Course(tmp_path)
    for student, (work, _, _) in CLASS.items():
        course.hand_in(student, work)
    course.autograde()
    waiting = {student: student != "c-no-test" for student in CLASS}
    assert course.points() == {
        student: (points, waiting[student]) for student, (_, points, _) in CLASS.items()
    }
    for student, (_, _, told) in CLASS.items():
        assert told in course.notes(student)
        assert bool(told) == bool(course.notes(student))
    said = [output.text for output in cell(course.graded("e-warning"), "test").outputs]
    assert "this will change" in "".join(said), "the instructor can still read the warning"


def sanitized(course: Course, work: Work) -> NotebookNode:
    """Run the steps before execution, nbgrader's check of the metadata among them."""
    notebook = course.worked_on(work)
    whose = {"student": "ada", "assignment": NAME, "notebook": NAME, "db_url": course.db}
    resources = {"nbgrader": whose}
    steps = sanitize_steps()
    assert CheckCellMetadata in steps
    for step in steps:
        notebook, _ = step().preprocess(notebook, resources)
    return notebook


def ids(notebook: NotebookNode) -> list[str]:
    return [c.metadata.get("nbgrader", {}).get("grade_id", "own") for c in notebook.cells]


WHOLE = ["text", "setup", "answer", "test", "prompt", "written"]


def test_an_untouched_copy_does_not_stand_for_the_written_answer(course: Course) -> None:
    notebook = sanitized(course, copied("written", source="YOUR ANSWER HERE"))
    assert ids(notebook) == [*WHOLE, "own"]
    assert cell(notebook, "written").source == "It grows twofold."


def test_the_last_of_two_written_answers_counts(course: Course) -> None:
    notebook = sanitized(course, copied("written", source="On second thoughts."))
    assert ids(notebook) == [*WHOLE[:5], "own", "written"]
    assert cell(notebook, "written").source == "On second thoughts."


def test_missing_cells_come_back_in_their_places_after_the_students_own(course: Course) -> None:
    def work(notebook: NotebookNode) -> None:
        without("text", "setup", "test", "prompt", "written")(notebook)
        notebook.cells.append(plain_copy(notebook.cells[0]))

    notebook = sanitized(course, work)
    assert ids(notebook) == ["text", "setup", "answer", "own", "test", "prompt", "written"]
    assert "double(5)" in cell(notebook, "test").source, "with its hidden tests"
    assert len(notes.read(notebook)) == 5


def plain_copy(original: NotebookNode) -> NotebookNode:
    return NotebookNode(original | {"id": "own", "metadata": NotebookNode()})


def test_a_deleted_answer_cell_does_not_overwrite_an_answer_elsewhere(
    course: Course,
) -> None:
    def work(notebook: NotebookNode) -> None:
        cell(notebook, "answer").metadata.clear()

    assert ids(sanitized(course, work)) == ["text", "setup", "own", "test", "prompt", "written"]


@pytest.mark.parametrize(
    "role",
    [
        {"schema_version": 1},
        {"grade": False, "locked": False},
        {"solution": True},
        {"task": True},
        {"points": "many"},
        {"checksum": ""},
        {"surprise": 1},
    ],
    ids=str,
)
def test_no_changed_metadata_stops_the_grading(course: Course, role: dict[str, object]) -> None:
    notebook = sanitized(course, changed("test", **role))
    found = cell(notebook, "test").metadata.nbgrader
    assert (found.grade, found.solution, found.points) == (True, False, 2)
    assert "surprise" not in found


@pytest.mark.parametrize(
    "role", [{}, {"grade": True}, {"grade_id": "mine", "grade": True}, "text", 7]
)
def test_metadata_that_is_not_ours_is_dropped(course: Course, role: object) -> None:
    def work(notebook: NotebookNode) -> None:
        notebook.cells.append(plain_copy(cell(notebook, "answer")))
        notebook.cells[-1].metadata["nbgrader"] = role

    assert ids(sanitized(course, work)) == [*WHOLE, "own"]


def test_a_test_that_became_text_is_a_test_again(course: Course) -> None:
    def work(notebook: NotebookNode) -> None:
        test = cell(notebook, "test")
        test.cell_type = "markdown"
        del test["outputs"], test["execution_count"]

    assert cell(sanitized(course, work), "test").cell_type == "code"


def test_a_students_own_note_is_forgotten(course: Course) -> None:
    notebook = sanitized(course, lambda nb: nb.metadata.update(milia={"notes": ["7 of 7"]}))
    assert notes.read(notebook) == []
