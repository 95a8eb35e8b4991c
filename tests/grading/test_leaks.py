"""Students get no solution, hidden test, mark scheme or secret data."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from nbformat import write
from nbformat.v4 import new_code_cell, new_notebook

from milia.data import ROOT
from milia.grading.leaks import find_leaks

SOURCES = ROOT / "source"


def test_what_is_released_leaks_nothing() -> None:
    assert find_leaks(ROOT / "release", SOURCES) == []


def test_the_library_leaks_nothing() -> None:
    assert find_leaks(ROOT / "milia", SOURCES) == []


def test_an_instructors_notebook_among_the_released_is_found_in_a_zip_in_a_zip(
    tmp_path: Path,
) -> None:
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as archive:
        archive.write(SOURCES / "a1_name_it" / "a1_name_it.ipynb", "a1.ipynb")
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.write(tmp_path / "inner.zip", "inner.zip")
    leaks = "\n".join(find_leaks(tmp_path / "outer.zip", SOURCES))
    for what in ("solution of a1", "hidden tests of a1", "mark scheme of a1", "'# secret:'"):
        assert what in leaks


def test_a_solution_pasted_into_another_file_is_found(tmp_path: Path) -> None:
    line = "    table = pd.DataFrame(rows, columns=['case', 'feature', 'value'])\n"
    assert line.strip().replace("'", '\\"') in (
        SOURCES / "a1_name_it" / "a1_name_it.ipynb"
    ).read_text("utf-8")
    (tmp_path / "notes.md").write_text(line.replace("'", '"'), encoding="utf-8")
    assert [leak.split()[0] for leak in find_leaks(tmp_path, SOURCES)] == ["notes.md"]


def test_of_the_secret_data_only_a_page_to_read_may_be_shown(tmp_path: Path) -> None:
    for name, file in (("shown", "article.json"), ("leaked", "key.json")):
        cell = new_code_cell(f"PAGE = json.loads('{{}}')  # secret: a9_page/{file}")
        write(new_notebook(cells=[cell]), tmp_path / f"{name}.ipynb")
    assert find_leaks(tmp_path, SOURCES) == ["leaked.ipynb holds the marker '# secret:'."]


def test_a_notebook_that_cannot_be_read_is_looked_into_all_the_same(tmp_path: Path) -> None:
    whole = (SOURCES / "a1_name_it" / "a1_name_it.ipynb").read_text(encoding="utf-8")
    (tmp_path / "a1.ipynb").write_text(whole[:-20], encoding="utf-8")
    assert any("solution of a1" in leak for leak in find_leaks(tmp_path, SOURCES))


def test_the_folder_of_the_secret_is_found(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "grading" / "demo_secret", tmp_path / "demo_secret")
    assert any("belongs to the secret" in leak for leak in find_leaks(tmp_path, SOURCES))


def test_a_key_to_an_article_is_found_under_any_name(tmp_path: Path) -> None:
    a6 = ROOT / "tests" / "grading" / "demo_secret" / "a6_capstone"
    shutil.copyfile(a6 / "articles.json", tmp_path / "articles.json")
    shutil.copyfile(a6 / "keys.json", tmp_path / "more.json")
    assert find_leaks(tmp_path, SOURCES) == ["more.json holds the key to a generated article."]


def test_without_an_instructors_notebook_nothing_is_called_clean(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="make build"):
        find_leaks(tmp_path, tmp_path)
