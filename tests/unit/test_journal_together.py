"""Several notebooks at the journal at once: each waits its turn, and nothing is lost."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from journal_file import FILE, ITEM, damaged_files, rows

from milia.quiz.journal import Journal
from milia.quiz.store import set_aside

JUNK = b"junk" * 3000


def test_a_locked_file_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Journal.open(tmp_path)
    monkeypatch.setattr("milia.quiz.store.WAIT_S", 0.01)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        held = opened.record(ITEM, 0, correct=False)
        assert opened.notice is not None
    after = opened.record(ITEM, 1, correct=True)
    assert Journal.open(tmp_path).answers() == [held, after]


WRITE = """
import sys
from pathlib import Path
from milia.quiz.items import Item
from milia.quiz.journal import Journal
item = Item("T-01", 1, "02", ("O2",), "apply", "one", "Which?")
print("ready", flush=True)
sys.stdin.readline()
opened = Journal.open(Path(sys.argv[1]))
for n in range(int(sys.argv[2])):
    opened.record(item, [sys.argv[3], n], correct=True)
"""


def test_two_notebooks_find_damage_and_write_at_once(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(JUNK)
    command = [sys.executable, "-c", WRITE, str(tmp_path), "15"]
    writers = [
        subprocess.Popen(
            [*command, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        for name in "ab"
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    kept = [json.loads(answer) for (answer,) in rows(tmp_path)]
    assert [n for name, n in kept if name == "a"] == list(range(15))
    assert [n for name, n in kept if name == "b"] == list(range(15))
    assert len(damaged_files(tmp_path)) == 1


def open_at_once(folder: Path, n: int) -> list[str]:
    """Open one folder in `n` threads at the same moment, write in each, return the notices."""
    together = Barrier(n)

    def answer(place: int) -> str | None:
        together.wait()
        opened = Journal.open(folder)
        opened.record(ITEM, place, correct=True)
        return opened.notice

    with ThreadPoolExecutor(n) as pool:
        notices = [notice for notice in pool.map(answer, range(n)) if notice]
    assert sorted(json.loads(answer) for (answer,) in rows(folder)) == list(range(n))
    return notices


def test_many_that_begin_at_the_same_moment_make_one_file(tmp_path: Path) -> None:
    for turn in range(5):
        assert open_at_once(tmp_path / str(turn), 8) == []
        assert damaged_files(tmp_path / str(turn)) == []


def test_many_that_find_damage_at_the_same_moment_set_one_file_aside(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(JUNK)
    assert len(open_at_once(tmp_path, 8)) == 1
    assert len(damaged_files(tmp_path)) == 1


def test_while_another_notebook_mends_this_one_leaves_the_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(JUNK)
    monkeypatch.setattr("milia.quiz.store.WAIT_S", 0.01)
    with closing(sqlite3.connect(tmp_path / "answers.repair", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        waiting = Journal.open(tmp_path)
        assert damaged_files(tmp_path) == []
    waiting.record(ITEM, 0, correct=True)
    assert len(damaged_files(tmp_path)) == len(rows(tmp_path)) == 1


def test_damage_that_was_mended_meanwhile_is_not_set_aside_again(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(JUNK)
    assert set_aside(tmp_path / FILE) is not None
    made = Journal.open(tmp_path).record(ITEM, 0, correct=True)
    assert set_aside(tmp_path / FILE) is None
    assert Journal.open(tmp_path).answers() == [made]
