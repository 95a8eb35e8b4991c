"""An assignment is packed for handing in, or refused with what to do."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from a_submission import student_with, whole

from milia.cli import main
from milia.handin import HandInError, pack

A1 = "a1_name_it"


def test_the_zip_holds_the_notebook_alone(tmp_path: Path) -> None:
    student_with(tmp_path, whole)
    (tmp_path / A1 / "diary.txt").write_text("private", encoding="utf-8")
    with zipfile.ZipFile(pack(A1, tmp_path)) as archive:
        assert archive.namelist() == [f"{A1}.ipynb"]
        assert b"my answer" in archive.read(f"{A1}.ipynb")


def test_a_missing_notebook_is_named(tmp_path: Path) -> None:
    with pytest.raises(HandInError, match="Start `milia lab` once"):
        pack(A1, tmp_path)


@pytest.mark.parametrize(
    "content", ["not json", "[]", '{"cells": [{"cell_type": "code"}]}', "[" * 100_000]
)
@pytest.mark.parametrize("command", ["zip", "check"])
def test_the_command_says_in_one_line_that_it_is_no_notebook(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, command: str
) -> None:
    (tmp_path / A1).mkdir()
    (tmp_path / A1 / f"{A1}.ipynb").write_text(content, encoding="utf-8")
    assert main([command, A1, "--folder", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "is not a notebook any more" in told.err


def said(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["zip", A1, "--folder", str(folder)]) == 0
    assert (folder / f"{A1}.zip").exists()
    return capsys.readouterr().out.splitlines()


def test_a_whole_notebook_is_packed_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path, whole)
    (only,) = said(tmp_path, capsys)
    assert only.startswith("Ready to hand in: ")


def test_an_untouched_notebook_is_packed_all_the_same_and_its_empty_answers_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path)
    *remarks, last = said(tmp_path, capsys)
    assert last.startswith("Packed all the same: ")
    assert [remark.partition(",")[0] for remark in remarks[:-1]] == [
        f"Still empty: the answer {answer}under 'Step {number}"
        for number, answer in enumerate(("size_mm() ", "tidy() ", "contradicts() ", ""), start=1)
    ]
    assert remarks[-1].startswith("Not run: ")
