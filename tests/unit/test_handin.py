"""An assignment is packed for handing in, or refused with what to do."""

from __future__ import annotations

import zipfile
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from milia.cli import main
from milia.handin import HandInError, pack


def test_the_zip_holds_the_notebook_alone(tmp_path: Path) -> None:
    work = tmp_path / "a1_name_it"
    work.mkdir()
    nbformat.write(new_notebook(cells=[new_markdown_cell("my answer")]), work / "a1_name_it.ipynb")
    (work / "diary.txt").write_text("private", encoding="utf-8")
    with zipfile.ZipFile(pack("a1_name_it", tmp_path)) as archive:
        assert archive.namelist() == ["a1_name_it.ipynb"]
        assert b"my answer" in archive.read("a1_name_it.ipynb")


def test_a_missing_notebook_is_named(tmp_path: Path) -> None:
    with pytest.raises(HandInError, match="Start `milia lab` once"):
        pack("a1_name_it", tmp_path)


@pytest.mark.parametrize("content", ["not json", "[]", '{"cells": [{"cell_type": "code"}]}'])
def test_the_command_says_in_one_line_that_it_is_no_notebook(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (tmp_path / "a1_name_it").mkdir()
    (tmp_path / "a1_name_it" / "a1_name_it.ipynb").write_text(content, encoding="utf-8")
    assert main(["zip", "a1_name_it", "--folder", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "is not a notebook any more" in told.err
