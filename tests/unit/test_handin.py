"""An assignment is packed for handing in, or refused with what to do."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

from milia.cli import main
from milia.data import ROOT
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


def student_with(folder: Path, work: Callable[[NotebookNode], None]) -> None:
    """Give a student the assignment as it is handed out, worked on."""
    notebook = nbformat.read(ROOT / "release" / "a1_name_it" / "a1_name_it.ipynb", as_version=4)
    work(notebook)
    (folder / "a1_name_it").mkdir()
    nbformat.write(notebook, folder / "a1_name_it" / "a1_name_it.ipynb")


def answer_all(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if cell.metadata.nbgrader.solution:
            cell.source = "my answer"


def said(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["zip", "a1_name_it", "--folder", str(folder)]) == 0
    *remarks, last = capsys.readouterr().out.splitlines()
    assert last.startswith("Ready to hand in: ")
    assert (folder / "a1_name_it.zip").exists()
    return remarks


def test_an_untouched_notebook_is_packed_with_its_empty_answers_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path, lambda _: None)
    remarks = said(tmp_path, capsys)
    assert [remark.partition(",")[0] for remark in remarks] == [
        f"Still empty: the answer under 'Step {number}" for number in (1, 2, 3, 4)
    ]


def test_a_whole_notebook_with_cells_of_ones_own_is_packed_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(notebook: NotebookNode) -> None:
        answer_all(notebook)
        notebook.cells.insert(3, new_markdown_cell("a note of my own"))

    student_with(tmp_path, work)
    assert said(tmp_path, capsys) == []


def test_copied_and_missing_cells_are_named_in_plain_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(notebook: NotebookNode) -> None:
        answer_all(notebook)
        by_id = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells}
        twin = copy.deepcopy(by_id["a1-size"])
        twin.id = "twin"
        notebook.cells.append(twin)
        notebook.cells.remove(by_id["a1-tidy-shape"])

    student_with(tmp_path, work)
    copied, missing = said(tmp_path, capsys)
    assert copied.startswith("There 2 times: the answer under 'Step 1, how big")
    assert missing.startswith("Missing: the cell under 'Step 2, ")
    assert "that begins with '# Columns" in missing


def test_metadata_out_of_order_does_not_stop_the_packing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path, lambda nb: nb.cells[0].metadata.update(nbgrader="mine"))
    assert said(tmp_path, capsys)[0].startswith("Missing: the cell under 'the opening'")
