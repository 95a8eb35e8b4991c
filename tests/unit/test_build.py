"""Built notebooks match their text, and a bad ingredient stops the build with where and what."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from milia.authoring import lists
from milia.authoring.build import (
    BUILT,
    BuildError,
    build_assignments,
    differences,
    first_difference,
    unrun_lesson,
)
from milia.authoring.course import make_course
from milia.data import ROOT

INGREDIENTS = ("milia", "data", "text", "tests/grading/demo_secret", "course", "release")


LESSONS = sorted((ROOT / "text" / "lessons").glob("*.py"))


def test_the_assignments_are_what_their_texts_give(tmp_path: Path, repo: Path) -> None:
    build_assignments(tmp_path)
    made = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    there = {
        path.relative_to(repo)
        for room in ("source", "release")
        for path in (repo / room).rglob("*")
        if path.is_file() and ".ipynb_checkpoints" not in path.parts
    }
    assert made == there, "run `make build`"
    drifted = [
        name for name in made if (tmp_path / name).read_bytes() != (repo / name).read_bytes()
    ]
    assert not drifted, f"run `make build`: {drifted}"


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_has_the_cells_of_its_text(path: Path, repo: Path) -> None:
    """Whether its outputs are those of its cells, strict nbval and the slow tests say."""
    notebook = nbformat.read(repo / "course" / f"{path.stem}.ipynb", as_version=4)
    written, built = (
        [(c.cell_type, c.id, c.source) for c in nb.cells] for nb in (unrun_lesson(path), notebook)
    )
    assert built == written, "run `make build`"


def test_glossary_and_references_are_what_the_tables_give(repo: Path) -> None:
    for name, page in lists.pages().items():
        assert (repo / "course" / name).read_text(encoding="utf-8") == page, "run `make build`"


@pytest.fixture
def edited(repo: Path, tmp_path: Path) -> Path:
    """Return a copy of what is built, which a test may spoil."""
    for room in BUILT:
        shutil.copytree(repo / room, tmp_path / room)
    return tmp_path


LESSON = "course/02_types.ipynb"


def test_a_hand_edited_notebook_is_named_with_its_cell(repo: Path, edited: Path) -> None:
    text = (edited / LESSON).read_text(encoding="utf-8")
    (edited / LESSON).write_text(
        text.replace("Types of milia", "Kinds of milia", 1), encoding="utf-8"
    )
    assert list(differences(repo, edited)) == [LESSON]
    assert first_difference(repo, edited, LESSON) == (
        f"{LESSON}, cell 1: source differ from what the text gives."
    )


def test_a_missing_and_a_stray_notebook_are_named(repo: Path, edited: Path) -> None:
    (edited / LESSON).rename(edited / "course" / "stray.ipynb")
    told = [first_difference(repo, edited, name) for name in differences(repo, edited)]
    assert told == [
        f"{LESSON} is missing.",
        "course/stray.ipynb has no text that it is built from.",
    ]


@pytest.fixture
def checkout(repo: Path, tmp_path: Path) -> Path:
    """Return a copy of what a build needs, to be spoilt and built by its own command."""
    for name in INGREDIENTS:
        shutil.copytree(repo / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def two_keys(checkout: Path) -> str:
    items = checkout / "text" / "items" / "02_types.yaml"
    text = items.read_text(encoding="utf-8")
    items.write_text(
        text.replace("      misconception:", "      correct: true\n      misconception:", 1),
        encoding="utf-8",
    )
    return "02_types.yaml"


def missing_table(checkout: Path) -> str:
    (checkout / "data" / "types.csv").unlink()
    return "types.csv"


def wrong_column(checkout: Path) -> str:
    table = checkout / "data" / "types.csv"
    table.write_text(
        table.read_text(encoding="utf-8").replace("type_id", "typ", 1), encoding="utf-8"
    )
    return "types.csv"


def no_texts(checkout: Path) -> str:
    shutil.rmtree(checkout / "text" / "lessons")
    return "text/lessons"


@pytest.mark.slow
@pytest.mark.parametrize("spoil", [two_keys, missing_table, wrong_column, no_texts])
def test_a_bad_ingredient_stops_the_build(checkout: Path, spoil: Callable[[Path], str]) -> None:
    name = spoil(checkout)
    done = subprocess.run(
        [sys.executable, "-m", "milia.cli", "build"],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert (checkout / LESSON).exists(), "a build that stops leaves what is there"


def test_a_class_built_anew_keeps_what_its_instructor_added(tmp_path: Path) -> None:
    own = tmp_path / "source" / "own" / "own.ipynb"
    own.parent.mkdir(parents=True)
    own.write_text("an assignment of mine", encoding="utf-8")
    (tmp_path / "nbgrader_config.py").write_text("my settings", encoding="utf-8")
    make_course(tmp_path, demo=True)
    assert own.read_text(encoding="utf-8") == "an assignment of mine"
    assert (tmp_path / "nbgrader_config.py").read_text(encoding="utf-8") == "my settings"
    assert (tmp_path / LESSON).exists()


def test_a_real_class_is_not_built_with_the_public_secret(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="MILIA_SECRET is not set"):
        make_course(tmp_path / "class")
    assert not (tmp_path / "class").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1"},
        {
            "PYTHONHASHSEED": "2",
            "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4",
            "OPENBLAS_CORETYPE": "Nehalem",
            "OPENBLAS_NUM_THREADS": "1",
        },
    ],
    ids=["another hash seed", "an older processor"],
)
def test_a_build_does_not_depend_on_chance_or_processor(
    repo: Path, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    script = "import sys; from pathlib import Path; from milia.authoring.build import build"
    subprocess.run(
        [sys.executable, "-c", f"{script}; build(Path(sys.argv[1]))", str(tmp_path)],
        env=os.environ | surroundings,
        check=True,
    )
    assert list(differences(tmp_path, repo)) == []
