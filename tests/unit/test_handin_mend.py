"""Mending brings the assignment's cells back and loses nothing that a student wrote."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import nbformat
import pytest
from a_submission import A1, RELEASED, Work, found, student_with, twin, whole
from hypothesis import given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from milia.cli import main
from milia.handin.findings import findings
from milia.handin.mend import mended
from milia.handin.work import Cell, read
from milia.handin.work import Work as Notebook
from milia.notebook import cells_of


def mend(folder: Path, *work: Work) -> NotebookNode:
    """Mend a student's notebook from a terminal, and read it with nbformat."""
    path = student_with(folder, *work)
    main(["check", A1, "--folder", str(folder), "--mend"])
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    return notebook


def ids(notebook: NotebookNode) -> list[str]:
    return [c.metadata.get("nbgrader", {}).get("grade_id", "own") for c in notebook.cells]


WHOLE = ids(nbformat.read(RELEASED, as_version=4))


def test_nothing_to_mend_leaves_the_file_alone(tmp_path: Path) -> None:
    path = student_with(tmp_path, whole)
    before = path.read_bytes()
    assert main(["check", A1, "--folder", str(tmp_path), "--mend"]) == 0
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_notebook_as_it_was_stays_beside_each_time(tmp_path: Path) -> None:
    for text in ("first", "second"):
        mend(tmp_path, whole, lambda nb, text=text: found(nb, "a1-rules").update(source=text))
    for text, name in (("first", "before mending"), ("second", "before mending 2")):
        backup = nbformat.read(tmp_path / A1 / f"{A1} ({name}).ipynb", as_version=4)
        assert found(backup, "a1-rules").source == text


def test_changed_and_missing_cells_are_as_they_were_handed_out(tmp_path: Path) -> None:
    def work(notebook: NotebookNode) -> None:
        notebook.cells.remove(found(notebook, "a1-tidy-shape"))
        found(notebook, "a1-rules").source = "RULES = 1"
        found(notebook, "a1-size-one").metadata["tags"] = ["skip-execution"]

    notebook = mend(tmp_path, whole, work)
    assert ids(notebook) == WHOLE
    for cell, theirs in zip(
        notebook.cells, nbformat.read(RELEASED, as_version=4).cells, strict=True
    ):
        assert cell.metadata == theirs.metadata
        if not cell.metadata.nbgrader.solution:
            assert cell.source == theirs.source


def test_a_cell_of_ones_own_follows_the_cell_it_stood_behind(tmp_path: Path) -> None:
    def work(notebook: NotebookNode) -> None:
        notebook.cells.insert(0, new_markdown_cell("mine, first"))
        behind = notebook.cells.index(found(notebook, "a1-size")) + 1
        notebook.cells.insert(behind, new_markdown_cell("mine, second"))
        notebook.cells.reverse()

    notebook = mend(tmp_path, whole, work)
    assert [name for name in ids(notebook) if name != "own"] == WHOLE
    sources = [cell.source for cell in notebook.cells]
    assert sources.index("mine, first") == sources.index(found(notebook, "a1-opening").source) + 1
    assert ids(notebook)[sources.index("mine, second") - 1] == "a1-size-one"


def test_untouched_copies_go_and_written_ones_become_ones_own(tmp_path: Path) -> None:
    def work(notebook: NotebookNode) -> None:
        twin(notebook, "a1-setup")
        twin(notebook, "a1-rules", "a try of mine")
        twin(notebook, "a1-describe", "On second thoughts.")
        twin(notebook, "a1-describe", "YOUR ANSWER HERE")

    notebook = mend(tmp_path, whole, work)
    assert ids(notebook).count("own") == 2
    assert [name for name in ids(notebook) if name != "own"] == WHOLE
    assert found(notebook, "a1-describe").source == "On second thoughts."
    own = [cell for cell in notebook.cells if "nbgrader" not in cell.metadata]
    assert {cell.source for cell in own} == {"a try of mine", "my answer"}
    assert not any("deletable" in cell.metadata for cell in own)


def test_a_written_answer_that_became_code_is_text_again(tmp_path: Path) -> None:
    def work(notebook: NotebookNode) -> None:
        found(notebook, "a1-describe").update(cell_type="code", outputs=[], execution_count=1)

    cell = found(mend(tmp_path, whole, work), "a1-describe")
    assert (cell.cell_type, cell.source) == ("markdown", "my answer")


@pytest.mark.parametrize(
    ("own", "back"), [(None, True), (new_code_cell("def size_mm: ..."), False)]
)
def test_a_stub_comes_back_only_where_it_undoes_no_answer(
    tmp_path: Path, own: NotebookNode | None, back: bool
) -> None:
    def work(notebook: NotebookNode) -> None:
        notebook.cells.remove(found(notebook, "a1-size"))
        notebook.cells += [own] if own else []

    assert ("a1-size" in ids(mend(tmp_path, whole, work))) is back


def test_files_beside_the_notebook_come_back_and_a_changed_one_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, mine = tmp_path / "release" / A1, tmp_path / "my" / A1
    ours.mkdir(parents=True)
    (tmp_path / "my").mkdir()
    student_with(tmp_path / "my", whole)
    shutil.copyfile(RELEASED, ours / RELEASED.name)
    for name in ("articles.json", "notes.txt"):
        (ours / name).write_text("handed out", encoding="utf-8")
    (mine / "notes.txt").write_text("changed", encoding="utf-8")
    command = ["check", A1, "--folder", str(tmp_path / "my")]
    assert main(command) == 1
    told = capsys.readouterr().out
    assert "- Missing: the file articles.json" in told
    assert "- Changed: the file notes.txt" in told
    assert main([*command, "--mend"]) == 0
    for name in ("articles.json", "notes.txt"):
        assert (mine / name).read_text(encoding="utf-8") == "handed out"
    assert (mine / "notes (before mending).txt").read_text(encoding="utf-8") == "changed"


def test_a_notebook_of_an_older_format_gets_no_cell_ids(tmp_path: Path) -> None:
    path = student_with(tmp_path, whole)
    old = json.loads(path.read_text(encoding="utf-8"))
    old["nbformat_minor"] = 4
    for cell in old["cells"]:
        del cell["id"]
    del old["cells"][3]
    path.write_text(json.dumps(old), encoding="utf-8")
    main(["check", A1, "--folder", str(tmp_path), "--mend"])
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    assert len(cells) == len(WHOLE)
    assert not any("id" in cell for cell in cells)


OURS = read(RELEASED)


@st.composite
def spoilt(draw: st.DrawFn) -> Notebook:
    """Draw a notebook whose cells were cut, copied, moved and written in."""
    cells = []
    for place in draw(st.lists(st.integers(0, len(OURS.cells)), max_size=40)):
        if place == len(OURS.cells):
            raw = {"cell_type": "markdown", "metadata": {}, "source": draw(st.text(max_size=5))}
        else:
            raw = json.loads(json.dumps(OURS.cells[place].raw))
            raw["source"] = draw(st.sampled_from([raw["source"], "typed"]))
        cells.append(raw | {"id": f"c{len(cells)}"})
    return as_work(cells)


def as_work(cells: list[dict[str, object]]) -> Notebook:
    """Read cells as from a file."""
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    safe = cells_of(json.dumps(content).encode())
    pairs = [Cell(raw, cell, "") for raw, cell in zip(cells, safe, strict=True)]
    return Notebook(content, pairs, 0)


@given(spoilt())
@settings(deadline=None)
def test_whatever_was_done_mending_is_complete_and_keeps_every_answer(mine: Notebook) -> None:
    after = as_work(mended(mine, OURS))
    left = [finding for finding in findings(after, OURS) if finding.mended]
    assert left == []
    assert [cell.raw for cell in after.cells] == mended(after, OURS)
    kept = [cell.read.source for cell in after.cells]
    for cell in mine.cells:
        if cell.name is None or (cell.is_answer and cell.read.source == "typed"):
            assert cell.read.source in kept
            assert kept.count(cell.read.source) >= [
                other.read.source for other in mine.cells if other.name is None or other.is_answer
            ].count(cell.read.source)
