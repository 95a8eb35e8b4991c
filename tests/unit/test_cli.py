"""The command in a terminal: one sentence where it cannot be run, and a learner's own answers."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from milia.cli import main
from milia.quiz.items import Item
from milia.quiz.journal import journal

NOTEBOOK = '{"cells": [{"cell_type": "code", "source": "1"}]}'


def test_an_authors_command_without_the_authors_tools_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "milia.authoring.bring_back", raising=False)
    monkeypatch.setitem(sys.modules, "nbformat", None)
    assert main(["import", "02_types.ipynb"]) == 1
    assert capsys.readouterr().err == (
        "milia import: nbformat is not installed; authors get it with the extra `instructor`.\n"
    )


def test_a_terminal_that_lacks_a_letter_gets_its_code(tmp_path: Path) -> None:
    (tmp_path / "für" / "a1").mkdir(parents=True)
    (tmp_path / "für" / "a1" / "a1.ipynb").write_text(NOTEBOOK, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "milia.cli", "zip", "a1", "--folder", "für"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        encoding="ascii",
        check=True,
    )
    assert "f\\xfcr" in done.stdout


def answered() -> None:
    """Answer one question."""
    journal().record(
        Item("T-01", 1, "02", ("O2",), "apply", "one", "Which class fits?"), 1, correct=True
    )


def test_answers_are_counted_and_saved_from_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answered()
    file = tmp_path / "mine.csv"
    assert main(["answers"]) == 0
    assert main(["answers", "--export", str(file)]) == 0
    assert f"1 answer in {journal().path}." in capsys.readouterr().out
    assert "T-01" in file.read_text(encoding="utf-8")
    assert main(["answers", "--export", str(file)]) == 1
    assert "another name" in capsys.readouterr().err
    assert len(journal().answers()) == 1


@pytest.mark.parametrize(("typed", "left"), [("yes\n", 0), ("no\n", 1), ("", 1)])
def test_erasing_from_a_terminal_asks_first(
    monkeypatch: pytest.MonkeyPatch, typed: str, left: int
) -> None:
    answered()
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["answers", "--erase"]) == left
    assert len(journal().answers()) == left


def test_erasing_can_be_told_not_to_ask(capsys: pytest.CaptureFixture[str]) -> None:
    answered()
    assert main(["answers", "--erase", "--yes"]) == 0
    assert "1 answer erased." in capsys.readouterr().out
    assert journal().answers() == []
