"""Build everything that is made from text, into any folder, and compare it with what is there."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config

from milia.authoring import citing, lists, run, secret, text
from milia.authoring.beside import given_beside
from milia.data import ROOT, load, tables
from milia.quiz.lint import lint_bank

BUILT = ("course", "source", "release")
KERNELS = 2
"""Lessons that run at the same time."""


class BuildError(RuntimeError):
    """A build that stopped; the message says where and what to do."""


def build(out: Path) -> None:
    """Build `course/`, `source/` and `release/` below an empty folder.

    Hidden tests find their data where `MILIA_SECRET` says.
    """
    refuse_bad_ingredients()
    texts = sorted((ROOT / "text" / "lessons").glob("*.py"))
    with run.fresh_learner(), ThreadPoolExecutor(KERNELS) as pool:
        for path, lesson in zip(texts, pool.map(built_lesson, texts), strict=True):
            text.write(lesson, out / "course" / f"{path.stem}.ipynb")
    for name, page in lists.pages().items():
        (out / "course" / name).write_text(page, encoding="utf-8", newline="\n")
    build_assignments(out)


def build_assignments(out: Path) -> None:
    """Build `source/` and `release/` alone, which run no notebook.

    Hidden tests find their data where `MILIA_SECRET` says.
    """
    for path in sorted((ROOT / "text" / "assignments").glob("*.py")):
        _build_assignment(path, out)


def _build_assignment(path: Path, out: Path) -> None:
    """Build the instructor's and the students' version, with what stands beside the notebook."""
    name = path.stem
    text.write(source(path, secret.folder()), out / "source" / name / f"{name}.ipynb")
    (out / "release" / name).mkdir(parents=True)
    for beside, content in given_beside(name, secret.folder()).items():
        for room in ("source", "release"):
            (out / room / name / beside).write_bytes(content)
    (out / "release" / name / f"{name}.ipynb").write_bytes(released(out / "source" / name))


def built_lesson(path: Path) -> nbformat.NotebookNode:
    """Return a lesson with its links and outputs; the caller gives the `run.fresh_learner`."""
    return run.executed(unrun_lesson(path), path.name)


def unrun_lesson(path: Path) -> nbformat.NotebookNode:
    """Return a lesson with its links, before it runs."""
    return citing.with_links(text.read(path))


def refuse_bad_ingredients() -> None:
    """Read every table and every quiz item before any lesson runs.

    Raises
    ------
    BuildError
        If there are no texts, as in an installed library, or an item breaks a rule of the lint.
    milia.data.DataError
        If a table is missing or is not as its schema says.
    milia.quiz.items.ItemError
        If an item cannot be read, for example because it has two keys.
    """
    if not (ROOT / "text" / "lessons").is_dir():
        raise BuildError(f"There is no text/lessons in {ROOT}: build in the whole repository.")
    for table in tables():
        load(table)
    findings = lint_bank()
    if findings:
        raise BuildError("\n".join(["The question bank has faults:", *map(str, findings)]))


def source(path: Path, secret_folder: Path) -> nbformat.NotebookNode:
    """Return an assignment as the instructor has it: solutions, hidden tests and their data."""
    notebook = text.read(path)
    for cell in notebook.cells:
        cell.source = secret.fill(cell.source, secret_folder)
    return notebook


def released(folder: Path) -> bytes:
    """Return the students' version of one assignment as nbgrader itself writes it.

    It is made in a course folder of its own, without a gradebook.

    Raises
    ------
    BuildError
        If nbgrader refuses the assignment.
    """
    name = folder.name
    with tempfile.TemporaryDirectory(prefix="milia-release-") as temporary:
        course = Path(temporary)
        shutil.copytree(folder, course / "source" / name)
        settings = Config(
            CourseDirectory={"root": str(course), "course_id": "milia"},
            GenerateAssignment={"no_database": True},
            SaveCells={"enabled": False},
        )
        result = NbGraderAPI(config=settings).generate_assignment(name, force=True, create=True)
        if not result["success"]:
            raise BuildError(f"nbgrader could not release {name}:\n{result['log']}")
        return (course / "release" / name / f"{name}.ipynb").read_bytes()


def refresh(root: Path = ROOT) -> list[str]:
    """Build anew below `root` and return the names of the notebooks that changed.

    A notebook whose content is as before keeps its bytes and its time.
    """
    with tempfile.TemporaryDirectory(prefix="milia-build-") as folder:
        fresh = Path(folder)
        build(fresh)
        changed = list(differences(fresh, root))
        for name in changed:
            _bring_over(fresh / name, root / name)
    return changed


def _bring_over(made: Path, place: Path) -> None:
    """Put a freshly built notebook in its place, or remove one that has no text any more."""
    if made.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, place)
    else:
        place.unlink()


def drift(root: Path = ROOT) -> list[str]:
    """Build in a temporary folder and return a sentence for each notebook that has drifted."""
    with tempfile.TemporaryDirectory(prefix="milia-build-") as folder:
        fresh = Path(folder)
        build(fresh)
        return [first_difference(fresh, root, name) for name in differences(fresh, root)]


def differences(fresh: Path, root: Path) -> Iterator[str]:
    """Yield each built file that differs between two folders, or that only one of them has."""
    for name in sorted(_built(fresh) | _built(root)):
        one, other = fresh / name, root / name
        if not (one.exists() and other.exists()) or one.read_bytes() != other.read_bytes():
            yield name


def _built(root: Path) -> set[str]:
    """Return the built notebooks, pages and data below a folder, as relative POSIX paths."""
    return {
        path.relative_to(root).as_posix()
        for room in BUILT
        for path in (root / room).rglob("*")
        if path.suffix in {".ipynb", ".md", ".json"} and ".ipynb_checkpoints" not in path.parts
    }


def first_difference(fresh: Path, root: Path, name: str) -> str:
    """Say in one sentence where two builds of a file part."""
    if not (root / name).exists():
        return f"{name} is missing."
    if not (fresh / name).exists():
        return f"{name} has no text that it is built from."
    one, other = ((base / name).read_text(encoding="utf-8") for base in (fresh, root))
    if not name.endswith(".ipynb"):
        return f"{name} differs from what the tables, texts and the secret give."
    return _first_cell(json.loads(one), json.loads(other), name)


def _first_cell(one: dict[str, Any], other: dict[str, Any], name: str) -> str:
    """Say in which cell two notebooks part."""
    for number, (left, right) in enumerate(zip(one["cells"], other["cells"], strict=False), 1):
        if left != right:
            keys = [key for key in left if left[key] != right.get(key)] or ["keys"]
            return f"{name}, cell {number}: {', '.join(keys)} differ from what the text gives."
    return f"{name}: the number of cells or the metadata differ from what the text gives."
