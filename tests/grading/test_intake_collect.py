"""Collecting believes the disk, not the student, and copies regular files alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nbgrader.coursedir import CourseDirectory
from small_course import configured
from traitlets.config import Config

from milia.grading.intake import NOTES
from milia.grading.intake_collect import CollectPlainFiles

if sys.platform == "win32":
    pytest.skip("the exchange is not for Windows", allow_module_level=True)

import pwd

ME = pwd.getpwuid(os.getuid()).pw_name
NOW = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
EARLIER = NOW - timedelta(days=3)


class Exchange:
    """An exchange with one assignment, into which anything can be put."""

    def __init__(self, root: Path) -> None:
        self.root, self.course = root, root / "course"
        self.inbound = root / "exchange" / "milia" / "inbound"
        self.inbound.mkdir(parents=True)
        self.course.mkdir()
        self.config: Config = configured(self.course)
        self.config.CourseDirectory.update(
            root=str(self.course), db_url=f"sqlite:///{root / 'g.db'}", assignment_id="small"
        )
        self.config.Exchange.root = str(root / "exchange")

    def put(self, student: str, time: object = NOW, text: str = "{}") -> Path:
        folder = self.inbound / f"{student}+small+{time} UTC+abc"
        folder.mkdir()
        (folder / "small.ipynb").write_text(text, encoding="utf-8")
        (folder / "timestamp.txt").write_text("1999-01-01 00:00:00 UTC", encoding="utf-8")
        return folder

    def collect(self, **settings: object) -> None:
        self.config.CollectPlainFiles.update(settings)
        course = CourseDirectory(config=self.config)
        CollectPlainFiles(coursedir=course, config=self.config).start()

    def collected(self) -> list[str]:
        return sorted(path.parent.name for path in (self.course / "submitted").glob("*/small"))

    def submission(self, student: str = ME) -> Path:
        return self.course / "submitted" / student / "small"

    def notes(self, student: str = ME) -> str:
        path = self.course / "intake" / student / "small" / NOTES
        return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.fixture
def exchange(tmp_path: Path) -> Exchange:
    return Exchange(tmp_path)


def time_of(exchange: Exchange) -> datetime:
    course = CourseDirectory(config=exchange.config)
    time: datetime = course.get_existing_timestamp(str(exchange.submission()))
    return time.replace(tzinfo=None)


def test_the_exchanges_time_counts_and_not_the_students_file(exchange: Exchange) -> None:
    exchange.put(ME)
    exchange.collect()
    assert time_of(exchange) == NOW
    assert exchange.notes() == ""


def test_a_folder_that_says_too_early_a_time_gets_the_disks(exchange: Exchange) -> None:
    exchange.put(ME, EARLIER)
    exchange.collect()
    assert time_of(exchange) >= NOW
    assert "The time of handing in is the disk's" in exchange.notes()


def test_after_a_backup_the_names_can_be_believed(exchange: Exchange) -> None:
    exchange.put(ME, EARLIER)
    exchange.collect(believe_disk_times=False)
    assert time_of(exchange) == EARLIER


def test_nobody_hands_in_for_somebody_else(exchange: Exchange) -> None:
    exchange.put("somebody")
    exchange.put(ME)
    exchange.collect()
    assert exchange.collected() == [ME]


@pytest.mark.parametrize("time", ["nonsense", "9999-99-99 00:00:00"])
def test_a_name_without_a_time_stops_nobody(exchange: Exchange, time: str) -> None:
    exchange.put("bo", time)
    exchange.put(ME)
    exchange.collect(check_owner=False)
    assert exchange.collected() == sorted(["bo", ME])


@pytest.mark.parametrize("student", ["..", ".", ".hidden"])
def test_no_name_leads_out_of_the_submissions(exchange: Exchange, student: str) -> None:
    exchange.put(student)
    exchange.collect(check_owner=False)
    assert exchange.collected() == []
    assert not (exchange.course / "small").exists()


def _hard_link(folder: Path) -> None:
    (folder / "x").hardlink_to(folder.parent.parent / "secret.txt")


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        (lambda folder: (folder / "x").symlink_to("../../secret.txt"), "a link"),
        (lambda folder: (folder / "x").symlink_to("../.."), "a link"),
        (lambda folder: os.mkfifo(folder / "x"), "no regular file"),
        (_hard_link, "hard link"),
    ],
)
def test_what_leads_elsewhere_is_not_copied(
    exchange: Exchange, work: Callable[[Path], object], reason: str
) -> None:
    (exchange.inbound.parent / "secret.txt").write_text("secret", encoding="utf-8")
    work(exchange.put(ME))
    exchange.collect()
    assert sorted(path.name for path in exchange.submission().iterdir()) == [
        "small.ipynb",
        "timestamp.txt",
    ]
    assert "'x' was not taken" in exchange.notes()
    assert reason in exchange.notes()


def test_a_link_in_place_of_a_folder_is_not_followed(exchange: Exchange) -> None:
    (exchange.inbound / f"{ME}+small+{NOW} UTC+abc").symlink_to(exchange.root)
    exchange.collect()
    assert exchange.collected() == []


def test_a_newer_submission_takes_the_place_of_the_older(exchange: Exchange) -> None:
    exchange.put(ME, NOW - timedelta(minutes=2), "old")
    exchange.collect()
    exchange.put(ME, NOW, "new")
    exchange.collect(update=True)
    assert (exchange.submission() / "small.ipynb").read_text(encoding="utf-8") == "new"
