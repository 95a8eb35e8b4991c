"""A written answer is marked by a person in formgrader, without the network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from lab import teaching
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, GenerateAssignment, GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from playwright.sync_api import Page, expect

from milia.data import ROOT
from milia.grading.comments import Comment, add_comments
from milia.grading.desk import course_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAME, QUESTION = "a1_name_it", "a1-describe"
ANSWER = "A closed cyst under unbroken skin (the drawing): unclogging a pore empties nothing."
COMMENT = "Both parts right. What can no drawing decide?"
_CONFIG = """\
load_subconfig({config!r})
c = get_config()
c.CourseDirectory.root = {root!r}
c.CourseDirectory.db_url = "sqlite:///" + {root!r} + "/gradebook.db"
"""


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CourseDirectory:
    """Give a course folder with one graded submission of assignment 1."""
    monkeypatch.setenv("MILIA_EXCHANGE", str(tmp_path / "exchange"))
    root = tmp_path / "course"
    shutil.copytree(ROOT / "source" / NAME, root / "source" / NAME)
    text = _CONFIG.format(config=str(ROOT / "nbgrader_config.py"), root=str(root))
    (root / "nbgrader_config.py").write_text(text, encoding="utf-8")
    course = course_in(root)
    course.assignment_id = NAME
    GenerateAssignment(coursedir=course, config=course.config).start()
    add_comments(root, [Comment(QUESTION, "3", COMMENT)])
    notebook = nbformat.read(root / "release" / NAME / f"{NAME}.ipynb", as_version=4)
    answer = next(cell for cell in notebook.cells if cell.id == QUESTION)
    answer.source = ANSWER
    submitted = root / "submitted" / "ada" / NAME
    submitted.mkdir(parents=True)
    nbformat.write(notebook, submitted / f"{NAME}.ipynb")
    Autograde(coursedir=course, config=course.config).start()
    return course


@pytest.fixture
def marking(course: CourseDirectory, page: Page) -> Iterator[Page]:
    """Give the page on which formgrader's manual grading begins."""
    with teaching(Path(course.root)) as (address, token):
        page.goto(f"{address}/formgrader/gradebook?token={token}")
        yield page


def test_a_link_to_a_question_leads_to_the_box_for_its_points(
    course: CourseDirectory, marking: Page
) -> None:
    with Gradebook(course.db_url, course.course_id) as book:
        ident = book.find_submission_notebook(NAME, NAME, "ada").id
    marking.goto(marking.url.split("/gradebook")[0] + f"/submissions/{ident}/#{QUESTION}")
    expect(marking.locator(f"[id='{QUESTION}']")).to_be_focused()


def test_a_written_answer_is_marked_with_the_rubric_and_the_student_reads_the_comment(
    course: CourseDirectory, marking: Page
) -> None:
    for link in (NAME, NAME, "Submission #1"):
        marking.get_by_role("link", name=link, exact=True).click()
    expect(marking.get_by_text(ANSWER)).to_be_visible()
    expect(marking.get_by_text("what the answer looks like")).to_be_visible()
    expect(marking.get_by_text("ada", exact=True)).to_be_hidden()

    for button, key in (("3: 2.25 points", "Enter"), (f"3: {COMMENT}", "Space")):
        with marking.expect_response(lambda answer: answer.request.method == "PUT"):
            marking.get_by_role("button", name=button, exact=True).press(key)

    with Gradebook(course.db_url, course.course_id) as book:
        grade = book.find_grade(QUESTION, NAME, NAME, "ada")
        assert (grade.manual_score, grade.needs_manual_grade) == (2.25, False)
        assert book.find_comment(QUESTION, NAME, NAME, "ada").comment == COMMENT
    GenerateFeedback(coursedir=course, config=course.config).start()
    folder = Path(course.format_path(course.feedback_directory, "ada", NAME))
    told = (folder / f"{NAME}.html").read_text(encoding="utf-8")
    assert COMMENT in told
    assert "2.25" in told
