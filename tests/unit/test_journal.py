"""The journal: nothing is lost, nothing is changed, and the learner is told what went wrong."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from journal_file import FILE, ITEM, damaged_files, rows

from milia.quiz.journal import Journal, home, journal


def test_an_answer_is_back_after_a_restart(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "für Lena"
    made = Journal.open(folder).record(ITEM, 2, correct=False, certainty=3)
    later = Journal.open(folder)
    assert later.notice is None
    assert later.answers() == [made]
    assert later.latest("T-01", 1) == made
    assert (made.answer, made.correct, made.certainty, made.kind) == (2, False, 3, "one")
    assert made.at.endswith("+00:00")


def test_the_latest_answer_is_the_last_one_to_that_version(tmp_path: Path) -> None:
    opened = Journal.open(tmp_path)
    opened.record(ITEM, 0, correct=False)
    last = opened.record(ITEM, 1, correct=True)
    assert opened.latest("T-01", 1) == last
    assert opened.latest("T-01", 2) is None
    assert opened.latest("T-02", 1) is None


def test_any_answer_comes_back_as_it_was_given(tmp_path: Path) -> None:
    given = [0, [], [2, 0], "1,5", "«Ü» 粟粒腫\n", 1.5, True, None]
    opened = Journal.open(tmp_path)
    for answer in given:
        opened.record(ITEM, answer, correct=True)
    assert [answer.answer for answer in Journal.open(tmp_path).answers()] == given


def test_a_set_of_choices_is_kept_as_a_sorted_list(tmp_path: Path) -> None:
    assert Journal.open(tmp_path).record(ITEM, {2, 0}, correct=True).answer == [0, 2]


@pytest.mark.parametrize("certainty", [0, 4, "sure"])
def test_a_certainty_outside_the_scale_is_refused(tmp_path: Path, certainty: Any) -> None:
    opened = Journal.open(tmp_path)
    with pytest.raises(ValueError, match="give None, 1, 2 or 3"):
        opened.record(ITEM, 0, correct=True, certainty=certainty)
    assert opened.answers() == []


def test_an_answer_that_is_no_json_leaves_nothing_behind(tmp_path: Path) -> None:
    opened = Journal.open(tmp_path)
    with pytest.raises(TypeError):
        opened.record(ITEM, object(), correct=True)
    opened.record(ITEM, 1, correct=True)
    assert len(opened.answers()) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answers SET correct = 1",
        "DELETE FROM answers",
        "INSERT OR REPLACE INTO answers SELECT id, at, item_id, item_version, kind, answer, 1, "
        "certainty, session FROM answers",
    ],
)
def test_a_written_answer_cannot_be_changed(tmp_path: Path, statement: str) -> None:
    made = Journal.open(tmp_path).record(ITEM, 0, correct=False)
    with (
        closing(sqlite3.connect(tmp_path / FILE)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added"),
    ):
        connection.execute(statement)
    assert Journal.open(tmp_path).answers() == [made]


DAMAGE = {
    "no database": b"not a database at all" * 50,
    "cut off": None,
    "of another program": b"",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_set_aside_and_the_learner_told(tmp_path: Path, damage: str) -> None:
    file = tmp_path / FILE
    Journal.open(tmp_path).record(ITEM, 0, correct=False)
    broken = DAMAGE[damage] or file.read_bytes()[:5000]
    file.write_bytes(broken)
    if damage == "of another program":
        file.unlink()
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE letters (a)")
        broken = file.read_bytes()
    opened = Journal.open(tmp_path)
    (aside,) = damaged_files(tmp_path)
    assert aside.read_bytes() == broken
    assert opened.notice is not None
    assert aside.name in opened.notice
    assert "nothing was deleted" in opened.notice
    opened.record(ITEM, 1, correct=True)
    assert [answer.answer for answer in Journal.open(tmp_path).answers()] == [1]


def test_damage_between_two_answers_loses_neither(tmp_path: Path) -> None:
    opened = Journal.open(tmp_path)
    opened.record(ITEM, 0, correct=False)
    (tmp_path / FILE).write_bytes(b"junk" * 3000)
    opened.record(ITEM, 1, correct=True)
    assert [answer.answer for answer in opened.answers()] == [1]
    assert len(damaged_files(tmp_path)) == 1
    assert opened.notice is not None


def test_one_unreadable_answer_does_not_hide_the_others(tmp_path: Path) -> None:
    opened = Journal.open(tmp_path)
    opened.record(ITEM, "kept", correct=True)
    opened.record(ITEM, "flipped", correct=True)
    file = tmp_path / FILE
    file.write_bytes(file.read_bytes().replace(b'"flipped"', b'\xff\xfflipped"'))
    assert [answer.answer for answer in opened.answers()] == ["kept"]
    assert opened.notice is not None
    assert "1 of your earlier answers cannot be read" in opened.notice


def test_a_file_of_a_later_course_is_left_alone(tmp_path: Path) -> None:
    Journal.open(tmp_path).record(ITEM, 0, correct=False)
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (tmp_path / FILE).read_bytes()
    opened = Journal.open(tmp_path)
    opened.record(ITEM, 1, correct=True)
    assert (tmp_path / FILE).read_bytes() == before
    assert opened.answers()[-1].answer == 1
    assert opened.notice is not None
    assert "later version" in opened.notice


def test_a_home_that_cannot_be_made_works_in_memory_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    opened = Journal.open(tmp_path / "file" / "home")
    made = opened.record(ITEM, 0, correct=False)
    assert opened.answers() == [made]
    assert opened.latest("T-01", 1) == made
    assert opened.notice is not None
    assert "cannot be kept" in opened.notice


@contextmanager
def bound_by_permissions() -> Iterator[None]:
    """Give up root for a while: permissions do not bind it."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's read-only mark means nothing there")
def test_a_read_only_home_shows_old_answers_and_holds_new_ones_until_it_can_write() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old = Journal.open(folder).record(ITEM, 0, correct=False)
        (folder / FILE).chmod(0o444)
        folder.chmod(0o555)
        with bound_by_permissions():
            opened = Journal.open(folder)
            assert opened.notice is not None
            new = opened.record(ITEM, 1, correct=True)
            assert opened.answers() == [old, new]
        assert len(rows(folder)) == 1
        folder.chmod(0o755)
        (folder / FILE).chmod(0o644)
        third = opened.record(ITEM, 2, correct=True)
        assert Journal.open(folder).answers() == [old, new, third]


def test_the_processes_journal_follows_milia_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILIA_HOME", str(tmp_path / "a"))
    first = journal()
    assert home() == tmp_path / "a"
    assert journal() is first
    monkeypatch.setenv("MILIA_HOME", str(tmp_path / "b"))
    assert journal() is not first
    assert journal().path.parent == tmp_path / "b"
    monkeypatch.setenv("MILIA_HOME", "")
    assert home().is_absolute()
    assert home().name == "milia"
