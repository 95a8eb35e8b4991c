"""Answers are dealt fairly and without names, and two readers of one answer are compared."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import nbformat
import pytest
from a_gradebook import make_course
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory

from milia.grading.comments import CommentsError, add_comments, points, read_comments
from milia.grading.desk import course_in
from milia.grading.marking import MarkingError, Reading, deal
from milia.grading.marking_agreement import read_agreement
from milia.grading.marking_lists import write_lists
from milia.grading.marking_page import marking_bar

NAME, QUESTION = "a1", "a1-words"
STUDENTS = ["ada-l", "bo-m", "cem-n", "dee-o"]
SCHEME = "Why?\n\n**Common errors.** The key copied · a drawing\ntaken as proof.\n\n=== END ==="
SEVEN = {"q1": list("abcdefg"), "q2": list("abcdefg"), "q3": list("abcdefg")}


def loads(readings: list[Reading], turn: int) -> Counter[str]:
    return Counter(each.marker for each in readings if each.turn == turn)


def test_every_answer_is_read_once_and_loads_differ_by_one_at_most() -> None:
    dealt = deal(SEVEN, ["ann", "ben", "cleo", "dan"])
    assert sorted((each.question, each.submission) for each in dealt) == sorted(
        (question, one) for question, found in SEVEN.items() for one in found
    )
    assert sorted(loads(dealt, 1).values()) == [5, 5, 5, 6]
    questions = {name: {e.question for e in dealt if e.marker == name} for name in loads(dealt, 1)}
    assert all(len(found) <= 2 for found in questions.values())


def test_a_second_reader_is_another_one_and_loads_stay_even() -> None:
    dealt = deal(SEVEN, ["ann", "ben", "cleo"], twice=12)
    first = {(e.question, e.submission): e.marker for e in dealt if e.turn == 1}
    seconds = [each for each in dealt if each.turn == 2]
    assert len({(e.question, e.submission) for e in seconds}) == 12
    assert all(first[e.question, e.submission] != e.marker for e in seconds)
    assert max(loads(dealt, 2).values()) - min(loads(dealt, 2).values()) <= 2


def test_the_same_seed_deals_alike_in_whatever_order_the_gradebook_lists() -> None:
    turned = {question: found[::-1] for question, found in SEVEN.items()}
    assert deal(SEVEN, ["ann", "ben"], 4, seed=3) == deal(turned, ["ann", "ben"], 4, seed=3)
    assert deal(SEVEN, ["ann", "ben"], 4, seed=3) != deal(SEVEN, ["ann", "ben"], 4, seed=4)


@pytest.mark.parametrize(
    ("markers", "twice"), [([], 0), (["ann", "ann"], 0), (["ann"], 1), (["ann", "ben"], 22)]
)
def test_what_cannot_be_dealt_is_refused(markers: list[str], twice: int) -> None:
    with pytest.raises(MarkingError):
        deal(SEVEN, markers, twice)


@pytest.fixture
def course(tmp_path: Path) -> CourseDirectory:
    """Give a course with four graded submissions; dee's answer is empty."""
    db = make_course(tmp_path)
    with Gradebook(db, "milia") as book:
        book.add_assignment(NAME)
        book.add_notebook(NAME, NAME)
        for name, text in (("a1-task", SCHEME), (QUESTION, "")):
            locked = name == "a1-task"
            cell = {"cell_type": "markdown", "source": text, "locked": locked}
            book.add_source_cell(name, NAME, NAME, **cell)
        book.add_grade_cell(QUESTION, NAME, NAME, max_score=3, cell_type="markdown")
        for student in STUDENTS:
            book.update_or_create_student(student, last_name="Lovelace")
            book.add_submission(NAME, student)
            if student == STUDENTS[-1]:
                book.find_grade(QUESTION, NAME, NAME, student).auto_score = 0
            _graded(tmp_path / "autograded" / student / NAME, f"<b>{student[::-1]}</b> wrote this")
        book.db.commit()
    return course_in(tmp_path)


def _graded(folder: Path, answer: str) -> None:
    folder.mkdir(parents=True)
    texts = {"a1-task": SCHEME, QUESTION: answer}
    cells = [
        new_markdown_cell(text, metadata={"nbgrader": {"grade_id": name}})
        for name, text in texts.items()
    ]
    nbformat.write(new_notebook(cells=cells), folder / "a1.ipynb")


def _mark(course: CourseDirectory, student: str, mark: float) -> str:
    with Gradebook(course.db_url, "milia") as book:
        grade = book.find_grade(QUESTION, NAME, NAME, student)
        grade.manual_score = mark
        book.db.commit()
        return str(grade.notebook_id)


def _lists(course: CourseDirectory) -> Path:
    return Path(course.root, "marking", NAME)


def test_lists_name_no_student_and_second_readings_stand_in_them(course: CourseDirectory) -> None:
    told = write_lists(course, NAME, ["ann", "ben"], twice=3)
    assert told[0] == "ann: 2 to mark, 1 to read a second time."
    rows = [row for name in ("ann", "ben") for row in _rows(_lists(course) / f"{name}.csv")]
    assert sorted(row["turn"] for row in rows) == ["1"] * 3 + ["2"] * 3
    for path in _lists(course).iterdir():
        text = path.read_text(encoding="utf-8")
        assert "Lovelace" not in text
        assert not any(student in text for student in STUDENTS)
        assert "<b>" not in text
    page = (_lists(course) / "ann.html").read_text(encoding="utf-8")
    assert page.count("</details><pre>&lt;b&gt;") == 1, "the answer that ann reads a second time"
    assert page.count("a drawing\ntaken as proof") == 1, "its mark scheme"
    first = next(row["id"] for row in _rows(_lists(course) / "ann.csv") if row["turn"] == "1")
    assert f'href="http://localhost:8888/formgrader/submissions/{first}/#{QUESTION}"' in page


def test_lists_are_not_written_over(course: CourseDirectory) -> None:
    write_lists(course, NAME, ["ann"])
    with pytest.raises(MarkingError, match="move it away"):
        write_lists(course, NAME, ["ann", "ben"])


def test_a_marker_who_cannot_name_a_file_is_refused(course: CourseDirectory) -> None:
    with pytest.raises(MarkingError, match=r"'\.\./ann' cannot name a file"):
        write_lists(course, NAME, ["../ann"])
    assert not (Path(course.root) / "marking").exists()


def test_the_mark_schemes_errors_start_the_comments_once(course: CourseDirectory) -> None:
    write_lists(course, NAME, ["ann"])
    found = read_comments(Path(course.root))
    assert [each.comment for each in found] == [
        "The key copied.",
        "A drawing taken as proof.",
    ]
    assert {each.question for each in found} == {QUESTION}
    _lists(course).rename(Path(course.root, "old"))
    write_lists(course, NAME, ["ann"])
    assert read_comments(Path(course.root)) == found


def test_agreement_compares_the_mark_with_the_second_readers_level(
    course: CourseDirectory,
) -> None:
    write_lists(course, NAME, ["ann", "ben"], twice=3)
    marks = {_mark(course, student, mark): mark for student, mark in _MARKS.items()}
    assert read_agreement(course, NAME) == ["3 second readings wait for a level of either marker."]
    _fill(course, {ident: str(round(mark / 0.75)) for ident, mark in marks.items()})
    assert read_agreement(course, NAME) == [
        f"{QUESTION}: 3 answers read twice, 3 of them given the same level; "
        "weighted kappa (quadratic) 1.00."
    ]
    _mark(course, "cem-n", 2)  # between two levels
    assert read_agreement(course, NAME)[1].startswith("1 second readings wait")


_MARKS = {"ada-l": 0.75, "bo-m": 3.0, "cem-n": 2.25}


def test_a_level_that_is_none_is_told_with_its_line(course: CourseDirectory) -> None:
    write_lists(course, NAME, ["ann", "ben"], twice=3)
    _fill(course, {row["id"]: "5" for row in _rows(_lists(course) / "ann.csv")})
    with pytest.raises(MarkingError, match=r"ann\.csv, line 4: level is 0 to 4, not '5'"):
        read_agreement(course, NAME)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _fill(course: CourseDirectory, levels: dict[str, str]) -> None:
    """Put levels into the second readings of all lists."""
    for path in _lists(course).glob("*.csv"):
        rows = _rows(path)
        for row in rows:
            row["level"] = levels.get(row["id"], "") if row["turn"] == "2" else ""
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, list(rows[0]))
            table.writeheader()
            table.writerows(rows)


def _answer_cell(**role: object) -> nbformat.NotebookNode:
    stock = {"grade": True, "solution": True, "points": 5, "grade_id": QUESTION}
    return new_markdown_cell("", metadata={"nbgrader": stock | role})


def test_the_bar_gives_each_level_its_points_and_the_comments_of_its_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    bar = marking_bar(_answer_cell())
    assert [f'data-points="{points(level, 5):g}"' in bar for level in range(5)] == [True] * 5
    assert "2: 2.5 points" in bar
    Path("comments.csv").write_text(
        f'question,level,comment\n{QUESTION},3,"""Why"" <b>?"\nother,,Not here.\n', encoding="utf-8"
    )
    bar = marking_bar(_answer_cell())
    assert 'data-comment="&quot;Why&quot; &lt;b&gt;?"' in bar
    assert "Not here." not in bar
    assert marking_bar(_answer_cell(solution=False)) == ""
    assert marking_bar(new_markdown_cell("A student's own.")) == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [("question,comment\n", "needs the columns"), ("question,level,comment\nq,5,x\n", "line 2")],
)
def test_comments_that_cannot_be_read_are_told_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("comments.csv").write_text(text, encoding="utf-8")
    assert told in marking_bar(_answer_cell())
    with pytest.raises(CommentsError, match=told):
        add_comments(tmp_path, [])
    assert Path("comments.csv").read_text(encoding="utf-8") == text
