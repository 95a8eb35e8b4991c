"""Text becomes the same notebook each time, and a notebook becomes its text again."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from milia.authoring import bring_back, secret, text
from milia.data import ROOT

TEXTS = sorted((ROOT / "text").glob("*/*.py"))
LESSON = """# %% [markdown]
# # A title

# %% tags=["stretch"]
1 + 1

# %%
1 + 1

# %% nbgrader={"grade": false, "grade_id": "setup", "locked": true, "schema_version": 3}
import milia
"""


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "text" / "lessons" / "99_trial.py"
    path.parent.mkdir(parents=True)
    path.write_text(LESSON, encoding="utf-8")
    return path


def test_ids_are_the_grade_id_or_follow_from_the_text(lesson: Path) -> None:
    ids = [cell["id"] for cell in text.read(lesson).cells]
    assert ids[3] == "setup"
    assert len(set(ids)) == len(ids), "twin cells need ids of their own"
    assert ids == [cell["id"] for cell in text.read(lesson).cells]


def test_an_edit_changes_the_id_of_the_edited_cell_alone(lesson: Path) -> None:
    before = [cell["id"] for cell in text.read(lesson).cells]
    lesson.write_text(LESSON.replace("A title", "Another title"), encoding="utf-8")
    after = [cell["id"] for cell in text.read(lesson).cells]
    assert [one == other for one, other in zip(before, after, strict=True)] == [False, *[True] * 3]


def test_a_text_without_cells_is_named(tmp_path: Path) -> None:
    empty = tmp_path / "98_empty.py"
    empty.write_text("", encoding="utf-8")
    with pytest.raises(text.TextError, match=r"98_empty.py has no cells"):
        text.read(empty)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_text_is_in_the_form_that_an_import_writes(path: Path) -> None:
    written = text.to_percent(text.read(path))
    assert written == path.read_text(encoding="utf-8"), f"run `milia import` on {path.stem} once"


def test_an_edit_in_jupyterlab_comes_back(lesson: Path, tmp_path: Path) -> None:
    notebook = text.read(lesson)
    notebook.cells[1].source = "2 + 2"
    notebook.cells[1].outputs = [nbformat.v4.new_output("stream", text="4")]
    notebook.cells[1].metadata["editable"] = True
    edited = tmp_path / "99_trial.ipynb"
    nbformat.write(notebook, edited)
    assert bring_back.bring_back(edited, tmp_path / "text") == lesson
    expected = LESSON.replace('tags=["stretch"]\n1 + 1', 'tags=["stretch"]\n2 + 2')
    assert lesson.read_text(encoding="utf-8") == expected


def test_a_students_version_is_refused(tmp_path: Path) -> None:
    texts = tmp_path / "text"
    (texts / "assignments").mkdir(parents=True)
    (texts / "assignments" / "a1_name_it.py").write_text(LESSON, encoding="utf-8")
    released = ROOT / "release" / "a1_name_it" / "a1_name_it.ipynb"
    with pytest.raises(bring_back.ImportRefusedError, match="without the solutions"):
        bring_back.bring_back(released, texts)
    assert (texts / "assignments" / "a1_name_it.py").read_text(encoding="utf-8") == LESSON


def test_an_unknown_notebook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(bring_back.ImportRefusedError, match=r"No file x\.py"):
        bring_back.bring_back(tmp_path / "x.ipynb")


@pytest.mark.parametrize("content", ["no json", "[]", "{}", '{"nbformat": 4, "cells": 3}'])
def test_a_file_that_is_no_notebook_is_refused(lesson: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "99_trial.ipynb").write_text(content, encoding="utf-8")
    with pytest.raises(bring_back.ImportRefusedError, match="cannot be read as a notebook"):
        bring_back.bring_back(tmp_path / "99_trial.ipynb", tmp_path / "text")
    assert lesson.read_text(encoding="utf-8") == LESSON


def test_secret_data_goes_in_and_comes_out(tmp_path: Path) -> None:
    (tmp_path / "cases.json").write_text('{"b": [1, "it\'s"], "a": "é\\n"}', encoding="utf-8")
    source = "    cases = ...  # secret: cases.json\nassert cases"
    filled = secret.fill(source, tmp_path)
    assert filled.count("\n") == 1
    values: dict[str, object] = {}
    exec("import json\n" + filled.replace("    cases", "cases"), values)
    assert values["cases"] == {"a": "é\n", "b": [1, "it's"]}
    assert secret.blank(filled) == source


@pytest.mark.parametrize(("content", "message"), [(None, "is missing"), ("{", "line 1.*not JSON")])
def test_a_secret_that_cannot_be_read_is_named(
    tmp_path: Path, content: str | None, message: str
) -> None:
    if content:
        (tmp_path / "cases.json").write_text(content, encoding="utf-8")
    with pytest.raises(secret.SecretError, match=f"cases.json.*{message}"):
        secret.fill("cases = ...  # secret: cases.json", tmp_path)
