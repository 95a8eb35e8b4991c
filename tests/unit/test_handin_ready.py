"""What stands between a notebook and handing it in is told, one sentence each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from a_submission import A1, RELEASED, Work, found, run, student_with, twin, whole
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

import milia
from milia.cli import main
from milia.handin.findings import LARGEST


def check(folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[str]]:
    """Run `milia check`; return its exit code and what it found."""
    code = main(["check", A1, "--folder", str(folder), *options])
    lines = capsys.readouterr().out.splitlines()
    return code, [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def test_a_whole_notebook_with_cells_of_ones_own_is_ready(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def own(notebook: NotebookNode) -> None:
        notebook.cells.insert(3, new_markdown_cell("a note of my own"))
        notebook.cells.append(new_code_cell('milia.ready("a1_name_it")'))
        notebook.cells.append(new_code_cell(""))

    student_with(tmp_path, whole, own)
    assert main(["check", A1, "--folder", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{A1}, as it was last saved, is ready to hand in.\n"


def remove(grade_id: str) -> Work:
    return lambda notebook: notebook.cells.remove(found(notebook, grade_id))


def source(grade_id: str, text: str) -> Work:
    return lambda notebook: found(notebook, grade_id).update(source=text)


def role(grade_id: str, **changes: object) -> Work:
    return lambda notebook: found(notebook, grade_id).metadata.nbgrader.update(changes)


def failing(notebook: NotebookNode) -> None:
    for name in ("a1-size-one", "a1-size-range"):
        error = new_output("error", ename="NotYet", evalue="size_mm is empty", traceback=[])
        found(notebook, name).outputs = [error]


def moved(notebook: NotebookNode) -> None:
    notebook.cells.insert(5, notebook.cells.pop(9))
    run(notebook)


def out_of_order(notebook: NotebookNode) -> None:
    found(notebook, "a1-size").execution_count = 99


def as_code(notebook: NotebookNode) -> None:
    cell = found(notebook, "a1-describe")
    cell.update(cell_type="code", outputs=[], execution_count=99)


CASES: dict[str, tuple[Work, str]] = {
    "empty code": (
        source("a1-size", ""),
        "Still empty: the answer size_mm() under 'Step 1",
    ),
    "empty text": (source("a1-describe", "YOUR ANSWER HERE\n"), "Still empty: the answer under"),
    "copied": (lambda nb: twin(nb, "a1-setup"), "There 2 times: the cell under 'What you need"),
    "missing test": (remove("a1-tidy-shape"), "Missing: the cell under 'Step 2, "),
    "missing text": (remove("a1-opening"), "Missing: the cell under 'the opening'"),
    "changed text": (source("a1-rules", "rules = 1"), "Changed: the cell under 'Step 3"),
    "points": (role("a1-size-one", points=9), "Changed: the cell under 'Step 1"),
    "tag": (
        lambda nb: found(nb, "a1-size-one").metadata.update(tags=["skip-execution"]),
        "Changed: the cell under 'Step 1",
    ),
    "text became code": (as_code, "Changed: the answer under 'Step 4"),
    "metadata of another kind": (
        lambda nb: found(nb, "a1-opening").metadata.update(nbgrader="mine"),
        "Missing: the cell under 'the opening'",
    ),
    "moved": (moved, "Moved: "),
    "not run": (
        lambda nb: found(nb, "a1-size").update(execution_count=None),
        "Not run: the answer under 'Step 1",
    ),
    "out of order": (out_of_order, "Not run from top to bottom"),
    "errors": (failing, "2 cells end in an error, first: the cell under 'Step 1"),
    "large": (source("a1-describe", "m" * LARGEST), "Too large: the file has 10 MB"),
}


@pytest.mark.parametrize("case", CASES)
def test_what_stands_out_is_told_once_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: str
) -> None:
    work, told = CASES[case]
    student_with(tmp_path, whole, work)
    code, sentences = check(tmp_path, capsys)
    assert code == 1
    assert [sentence[: len(told)] for sentence in sentences] == [told]


def test_junk_in_a_file_is_not_tripped_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = student_with(tmp_path, whole)
    junk = json.loads(path.read_text(encoding="utf-8"))
    junk["cells"][0]["metadata"] = [1]
    found_code = next(cell for cell in junk["cells"] if cell["cell_type"] == "code")
    found_code.update(outputs=None, execution_count="3")
    path.write_text(json.dumps(junk), encoding="utf-8")
    _, sentences = check(tmp_path, capsys)
    assert [sentence.partition(":")[0] for sentence in sentences] == ["Missing", "Not run"]


def test_the_words_of_an_error_are_repeated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path, whole, failing)
    _, (sentence,) = check(tmp_path, capsys)
    assert sentence.endswith("It says: NotYet: size_mm is empty")


def test_after_an_error_it_is_told_how_to_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(notebook: NotebookNode) -> None:
        failing(notebook)
        found(notebook, "a1-tidy").execution_count = None

    student_with(tmp_path, whole, stopped)
    _, (sentence, _) = check(tmp_path, capsys)
    assert sentence.endswith("choose Run → Run Selected Cell and All Below.")


def test_within_the_students_folder_the_way_out_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path, whole)
    monkeypatch.chdir(tmp_path)
    assert main(["check", A1]) == 1
    assert "Run this in the folder that holds my, not within it." in capsys.readouterr().err


def test_another_name_is_told_and_mended_with_a_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = student_with(tmp_path, whole)
    other = path.rename(path.with_name(f"{A1} (1).ipynb"))
    assert main(["check", A1, "--folder", str(tmp_path)]) == 1
    assert f"{other} may be it" in capsys.readouterr().err
    assert check(tmp_path, capsys, "--mend") == (0, [])
    assert path.read_bytes() == other.read_bytes()


def test_an_assignment_that_the_course_does_not_have_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "a9", "--folder", str(tmp_path)]) == 1
    assert f"no assignment a9; it has {A1}" in capsys.readouterr().err


def test_without_a_name_all_that_was_started_is_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    student_with(tmp_path)
    assert main(["check", "--folder", str(tmp_path)]) == 1
    assert "No assignment was started" in capsys.readouterr().out
    student_with(tmp_path, whole)
    assert main(["check", "--folder", str(tmp_path)]) == 0
    assert "is ready to hand in" in capsys.readouterr().out


def test_a_class_of_ones_own_is_compared_with_what_it_handed_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "release" / A1 / RELEASED.name
    theirs.parent.mkdir(parents=True)
    text = RELEASED.read_text(encoding="utf-8").replace("A clinic has sent", "A ward has sent")
    theirs.write_text(text, encoding="utf-8")
    (tmp_path / "my").mkdir()
    student_with(tmp_path / "my", whole)
    _, (sentence,) = check(tmp_path / "my", capsys)
    assert sentence.startswith("Changed: the cell under 'the opening'")


@pytest.mark.parametrize("place", [A1, "."])
def test_a_notebook_asks_for_itself(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    place: str,
) -> None:
    student_with(tmp_path, whole)
    monkeypatch.chdir(tmp_path / place)
    milia.ready(A1)
    milia.ready("a9")
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"{A1}, as it was last saved, is ready to hand in."
    assert second.startswith("The course has no assignment a9")
