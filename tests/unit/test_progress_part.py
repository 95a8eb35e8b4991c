"""`milia.progress` without a browser: its figures, its code, saving and erasing."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import pytest

import milia
from milia.quiz.items import bank
from milia.quiz.journal import FILE_NAME, home, journal
from milia.widgets.progress import Progress

ASKED = [item for item in bank().values() if item.lesson == "02" and item.kind != "code"]


@pytest.fixture(autouse=True)
def _beside_the_notebook(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def answered(right: int, wrong: int, sure: int | None) -> None:
    """Answer so many questions of lesson 02."""
    for i, item in enumerate(ASKED[: right + wrong]):
        journal().record(item, 0, correct=i < right, certainty=sure)


def run(lines: str) -> Any:
    """Run lines of Python and return the value of the last."""
    *before, last = ast.parse(lines).body
    assert isinstance(last, ast.Expr)
    names: dict[str, Any] = {}
    exec(compile(ast.Module(before, []), "lines", "exec"), names)
    return eval(compile(ast.Expression(last.value), "lines", "eval"), names)


def rows(part: Progress) -> list[tuple[str, ...]]:
    """Return the rows of every table that the page shows."""
    shown = ElementTree.fromstring(f"<div>{part.content['shown']}</div>")
    return [tuple("".join(cell.itertext()) for cell in row) for row in shown.iter("tr")]


def send(part: Progress, kind: str, **content: object) -> None:
    part.receive({"kind": kind, **content})
    assert part.error == ""


def test_without_answers_it_says_where_to_begin() -> None:
    content = milia.progress().content
    assert "Open 00_start_here.ipynb, lesson 00: you have not begun it." in content["shown"]
    assert "<table>" not in content["shown"]
    assert content["count"] == 0


def test_answers_are_counted_when_the_page_asks() -> None:
    part = milia.progress()
    answered(3, 1, None)
    send(part, "read")
    (lesson,) = [row for row in rows(part) if row[0] == "02 Types"]
    assert lesson[1:3] == (f"4 of {len(ASKED)}", "3 of 4")
    assert "Finish lesson 02" in part.content["shown"]


def test_copied_code_gives_the_shares_of_the_curve() -> None:
    answered(4, 2, 3)
    part = milia.progress()
    table: pd.DataFrame = run(part.content["code"])
    (sure,) = [row for row in rows(part) if row[0] == "sure"]
    count, share = table.loc[[3]].to_numpy()[0]
    assert sure[1] == f"{100 * share:.0f}\u00a0%, 4\u00a0of\u00a0{count:.0f}"
    assert run(part.content["code"]).equals(table)


def test_answers_are_saved_once_and_not_over_another_file() -> None:
    answered(2, 0, None)
    part = milia.progress()
    send(part, "export", file="mine.csv")
    assert part.said == f"Saved as {Path('mine.csv').resolve()}."
    assert len(pd.read_csv("mine.csv")) == 2
    send(part, "export", file="mine.csv")
    assert "already" in part.said
    send(part, "export", file="mine.exe")
    assert "does not end in .csv" in part.said


def test_erasing_empties_the_part_and_the_journal() -> None:
    answered(2, 1, 3)
    part = milia.progress()
    send(part, "erase")
    assert part.said == "3 answers erased."
    assert part.content["count"] == 0
    assert journal().answers() == []


def test_erasing_that_fails_is_an_error_in_the_part() -> None:
    home().write_text("in the way", encoding="utf-8")
    answered(1, 0, None)
    part = milia.progress()
    part.receive({"kind": "erase"})
    assert "could not be erased" in part.error
    assert part.content["count"] == 1


def test_what_the_journal_has_to_say_is_passed_on() -> None:
    home().mkdir()
    (home() / FILE_NAME).write_bytes(b"no database" * 100)
    assert "set aside" in milia.progress().content["shown"]


def test_twin_shows_nothing_of_the_learner() -> None:
    before = milia.progress()
    answered(2, 2, 3)
    after = milia.progress()
    assert (before.twin(), before.plain()) == (after.twin(), after.plain())
