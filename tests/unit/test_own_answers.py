"""A learner takes the answers along, or erases them: in the file and in the damaged copies."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from a_learner import Clock
from journal_file import FILE, ITEM, damaged_files

import milia
from milia.quiz.journal import Journal, home, journal

SECRET = "a very private answer"


@pytest.fixture(autouse=True)
def _beside_the_notebook(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_export_holds_every_answer_as_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    given = [2, [0, 1], "1,5 mm\n", "«Ü»"]
    for value in given:
        journal().record(ITEM, value, correct=value == 2, certainty=3 if value == 2 else None)
        clock.later(hours=5)
    table = pd.read_csv(milia.export_answers("my_answers.csv"))
    assert [json.loads(cell) for cell in table["answer"]] == given
    assert table["correct"].tolist() == [True, False, False, False]
    assert table["certainty"].isna().tolist() == [False, True, True, True]
    assert table["unaided"].tolist() == [True, False, False, False]
    assert Path("my_answers.csv").read_bytes().count(b"\r") == 0


def test_the_table_in_the_notebook_is_the_one_in_the_file() -> None:
    assert milia.own_answers().empty
    journal().record(ITEM, 2, correct=True, certainty=3)
    journal().record(ITEM, 1, correct=False)
    (first, second) = milia.own_answers().to_dict("records")
    assert first["correct"] and first["certainty"] == 3 and first["unaided"]
    assert not second["correct"] and pd.isna(second["certainty"]) and not second["unaided"]
    assert list(milia.own_answers()) == list(pd.read_csv(milia.export_answers("mine.csv")))


def test_export_without_answers_is_a_table_without_rows() -> None:
    table = pd.read_csv(milia.export_answers("mine.csv"))
    assert table.empty
    assert "unaided" in table.columns


def test_export_does_not_overwrite_unless_told_to() -> None:
    Path("mine.csv").write_text("dear diary", encoding="utf-8")
    with pytest.raises(FileExistsError, match="overwrite=True"):
        milia.export_answers("mine.csv")
    assert Path("mine.csv").read_text(encoding="utf-8") == "dear diary"
    milia.export_answers("mine.csv", overwrite=True)
    assert "item_id" in Path("mine.csv").read_text(encoding="utf-8")


def test_export_to_another_kind_of_file_is_refused() -> None:
    with pytest.raises(ValueError, match=r"does not end in \.csv"):
        milia.export_answers("mine.json")


def test_erasing_asks_first(capsys: pytest.CaptureFixture[str]) -> None:
    journal().record(ITEM, 1, correct=True)
    milia.erase_answers()
    assert "1 answer would be erased" in capsys.readouterr().out
    assert len(journal().answers()) == 1


def test_erased_answers_are_in_no_file_any_more(capsys: pytest.CaptureFixture[str]) -> None:
    home().mkdir()
    (home() / FILE).write_bytes(SECRET.encode() * 300)
    journal().record(ITEM, "broken", correct=True)
    assert len(damaged_files(home())) == 1
    for _ in range(50):
        journal().record(ITEM, SECRET, correct=True)
    milia.erase_answers(sure=True)
    assert "51 answers erased." in capsys.readouterr().out
    assert damaged_files(home()) == []
    for file in home().iterdir():
        assert SECRET.encode() not in file.read_bytes()
    assert journal().answers() == Journal.open(home()).answers() == []


def test_after_erasing_both_notebooks_go_on_and_answers_still_cannot_be_changed() -> None:
    other = Journal.open(home())
    other.record(ITEM, 0, correct=False)
    milia.erase_answers(sure=True)
    made = other.record(ITEM, 1, correct=True)
    assert journal().answers() == [made]
    with (
        closing(sqlite3.connect(home() / FILE)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added"),
    ):
        connection.execute("DELETE FROM answers")


def test_answers_held_in_memory_are_erased_too_once_the_file_can_be_written() -> None:
    home().write_text("in the way", encoding="utf-8")
    journal().record(ITEM, 0, correct=False)
    with pytest.raises(OSError, match="could not be erased"):
        milia.erase_answers(sure=True)
    assert len(journal().answers()) == 1
    home().unlink()
    milia.erase_answers(sure=True)
    journal().record(ITEM, 1, correct=True)
    assert [answer.answer for answer in journal().answers()] == [1]


def test_a_file_of_a_later_course_is_not_erased_and_said_where_it_is() -> None:
    journal().record(ITEM, 0, correct=False)
    with closing(sqlite3.connect(home() / FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(OSError, match="later version") as said:
        milia.erase_answers(sure=True)
    assert str(home() / FILE) in str(said.value)


def test_a_file_that_is_damaged_now_is_erased_with_its_content() -> None:
    journal().record(ITEM, 0, correct=False)
    (home() / FILE).write_bytes(SECRET.encode() * 300)
    milia.erase_answers(sure=True)
    assert damaged_files(home()) == []
    assert journal().answers() == []
