"""Being late costs what the course's file says, to the second, and never more than was earned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from a_gradebook import DUE, add_assignment, empty_gradebook, hand_in
from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from small_course import NAME, Course, nothing
from traitlets.config.loader import PyFileConfigLoader

from milia.data import ROOT
from milia.grading.late import Extension, LateError, Policy, read_extensions, read_policy
from milia.grading.late_marks import LatePolicy, SettleLate, read_rules, settle
from milia.grading.moments import moment

POLICY = Policy(grace_minutes=15, percent_per_day=10, most_percent=50)
MINUTE, DAY, SECOND = timedelta(minutes=1), timedelta(days=1), timedelta(seconds=1)


@pytest.mark.parametrize(
    ("late", "taken"),
    [
        (timedelta(0), 0),
        (SECOND, 0),
        (15 * MINUTE, 0),
        (15 * MINUTE + SECOND, 2),
        (DAY, 2),
        (DAY + SECOND, 4),
        (5 * DAY, 10),
        (90 * DAY, 10),
    ],
)
def test_each_day_begun_after_the_grace_takes_its_share_up_to_the_cap(
    late: timedelta, taken: float
) -> None:
    assert POLICY.penalty(score=20, most=20, late=late) == taken


def test_without_a_grace_the_first_second_counts() -> None:
    assert Policy(percent_per_day=10).penalty(20, 20, SECOND) == 2


@pytest.mark.parametrize(("score", "taken"), [(0, 0), (1.5, 1.5), (4, 4), (20, 4)])
def test_no_more_is_taken_than_was_earned(score: float, taken: float) -> None:
    assert POLICY.penalty(score, most=20, late=2 * DAY) == taken


def test_points_a_day_have_a_cap_in_points() -> None:
    policy = Policy(points_per_day=2, most_points=5)
    assert [policy.penalty(20, 20, days * DAY) for days in (1, 2, 3)] == [2, 4, 5]


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-07-01 12:00", "2026-07-01 10:00:00"),
        ("2026-12-01 12:00", "2026-12-01 11:00:00"),
        ("2026-12-01", "2026-12-01 22:59:59"),
        ("2026-10-25 02:30", "2026-10-25 01:30:00"),  # shown twice: the later one
        ("2026-03-29 02:30", "2026-03-29 01:30:00"),  # left out: half past three in summer time
        ("2026-12-01T12:00-05:00", "2026-12-01 17:00:00"),
        ("2026-12-01T12:00Z", "2026-12-01 12:00:00"),
    ],
)
def test_a_local_time_is_read_in_the_students_favour(text: str, utc: str) -> None:
    assert str(moment(text, BERLIN)) == utc


def test_a_day_has_24_hours_also_when_the_clocks_change() -> None:
    due, stamp = moment("2026-10-24 23:59", BERLIN), moment("2026-10-25 23:59", BERLIN)
    assert stamp - due == 25 * timedelta(hours=1)
    assert Policy().days(stamp - due) == 2


def test_more_time_is_never_less_time() -> None:
    assert Extension(hours=24).due(DUE) == DUE + DAY
    assert Extension(until=DUE + DAY).due(DUE) == DUE + DAY
    assert Extension(until=DUE - DAY).due(DUE) == DUE


def test_a_course_without_files_takes_nothing(tmp_path: Path) -> None:
    rules = read_rules(tmp_path)
    assert rules.policy.penalty(20, 20, 90 * DAY) == 0
    assert rules.extensions == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("grace = 5", "'grace' is not known; there are grace_minutes"),
        ("grace_minutes = -1", "0 or more, not -1"),
        ("percent_per_day = '10%'", "must be a number, 0 or more, not '10%'"),
        ("percent_per_day = nan", "0 or more, not nan"),
        ("percent_per_day = true", "must be a number"),
        ("timezone = 1", "timezone must be a text"),
        ("timezone = 'Berlin'", "no time zone 'Berlin'"),
        ("timezone = '../Berlin'", "no time zone"),
        ("percent_per_day 10", "cannot be read"),
    ],
)
def test_a_policy_that_cannot_be_read_is_told(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "late.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LateError, match=told):
        read_policy(tmp_path)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("student,hours\nada,3\n", "needs the columns"),
        ("student,assignment,hours,until\nada,a1,,\n", "line 2: give either hours or until"),
        ("student,assignment,hours,until\nada,a1,3,2026-12-01\n", "line 2: give either"),
        ("student,assignment,hours\nbo,a1,3\nada,a1,-3\n", "line 3: hours must be 0 or more"),
        ("student,assignment,hours\nada,a1,a day\n", "line 2: could not convert"),
        ("student,assignment,until\nada,a1,1.12.2026\n", "line 2: '1.12.2026' is no time"),
    ],
)
def test_an_extension_that_cannot_be_read_is_told(tmp_path: Path, rows: str, told: str) -> None:
    (tmp_path / "extensions.csv").write_text(rows, encoding="utf-8")
    with pytest.raises(LateError, match=told):
        read_extensions(tmp_path, BERLIN)


@pytest.fixture
def gradebook(tmp_path: Path) -> Iterator[Gradebook]:
    """Give a gradebook with two assignments, one without a due date."""
    with Gradebook(empty_gradebook(tmp_path)) as book:
        add_assignment(book, "a1", tests=2, words=8)
        add_assignment(book, "open", tests=2, words=8, due=False)
        yield book


def handed_in(gradebook: Gradebook, student: str, late: timedelta, name: str = "a1") -> None:
    hand_in(gradebook, student, name, (2, 3), DUE + late)


def test_the_gradebook_is_settled_with_extensions_and_written_answers(
    tmp_path: Path, gradebook: Gradebook
) -> None:
    (tmp_path / "late.toml").write_text("percent_per_day = 20\nmost_percent = 90", encoding="utf-8")
    (tmp_path / "extensions.csv").write_text(
        "student,assignment,hours,until\nbo,a1,24,\ncem,a1,,2026-12-01 12:00\ndee,other,99,\n",
        encoding="utf-8",
    )
    handed_in(gradebook, "ada", SECOND)
    for student in ("bo", "cem"):
        handed_in(gradebook, student, DAY)
    handed_in(gradebook, "dee", DAY + SECOND)
    handed_in(gradebook, "eve", 30 * DAY)
    handed_in(gradebook, "fay", -DAY)
    handed_in(gradebook, "gil", 30 * DAY, name="open")

    told = list(settle(gradebook, read_rules(tmp_path)))
    taken = {
        found.student.id: found.late_submission_penalty
        for name in ("a1", "open")
        for found in gradebook.assignment_submissions(name)
    }
    assert taken == {"ada": 2, "bo": 0, "cem": 0, "dee": 4, "eve": 5, "fay": 0, "gil": 0}
    assert told == [
        "a1, ada: 0 h 0 min late, 2 points taken.",
        "a1, dee: 24 h 0 min late, 4 points taken.",
        "a1, eve: 720 h 0 min late, 5 points taken.",
    ]


def test_an_extension_that_comes_later_gives_the_points_back(
    tmp_path: Path, gradebook: Gradebook
) -> None:
    (tmp_path / "late.toml").write_text("points_per_day = 1", encoding="utf-8")
    handed_in(gradebook, "ada", SECOND)
    assert len(list(settle(gradebook, read_rules(tmp_path)))) == 1
    (tmp_path / "extensions.csv").write_text("student,assignment,hours\nada,a1,1\n", "utf-8")
    assert list(settle(gradebook, read_rules(tmp_path))) == []
    assert gradebook.find_submission("a1", "ada").late_submission_penalty == 0


def test_the_courses_configuration_settles_before_points_are_shown() -> None:
    config = PyFileConfigLoader("nbgrader_config.py", str(ROOT)).load_config()
    assert config.AssignLatePenalties.plugin_class is LatePolicy
    assert config.GenerateFeedback.preprocessors[0] is SettleLate


@pytest.mark.slow
def test_nbgrader_takes_the_points_and_feedback_settles_the_written_ones(tmp_path: Path) -> None:
    course = Course(tmp_path)
    (tmp_path / "late.toml").write_text("percent_per_day = 90", encoding="utf-8")
    course.hand_in("ada", nothing)
    folder = tmp_path / "submitted" / "ada" / NAME
    (folder / "timestamp.txt").write_text("2026-12-01 12:00:00 UTC", encoding="utf-8")
    with Gradebook(course.db) as gradebook:
        gradebook.update_or_create_assignment(NAME, duedate=DUE.isoformat())
    course.autograde()
    assert penalty(course) == 2, "all that was earned by then"
    with Gradebook(course.db) as gradebook:
        grade = gradebook.find_grade("written", NAME, NAME, "ada")
        grade.manual_score, grade.needs_manual_grade = 3, False
        gradebook.db.commit()
    GenerateFeedback(coursedir=CourseDirectory(config=course.config), config=course.config).start()
    assert penalty(course) == 4.5


def penalty(course: Course) -> float:
    with Gradebook(course.db) as gradebook:
        return float(gradebook.find_submission(NAME, "ada").late_submission_penalty)
