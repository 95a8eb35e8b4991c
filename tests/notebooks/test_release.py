"""What a student opens runs as it is; each visible test says in a sentence what is missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from milia.data import ROOT

pytestmark = pytest.mark.slow

RELEASES = sorted((ROOT / "release").glob("*/*.ipynb"))


def run_untouched(path: Path, tmp_path: Path) -> NotebookNode:
    """Run a released notebook as a student would who has not written anything yet."""
    folder = shutil.copytree(path.parent, tmp_path / path.stem)
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, allow_errors=True, resources={"metadata": {"path": str(folder)}}
    )
    client.execute()
    return notebook


def errors(cell: NotebookNode) -> list[NotebookNode]:
    return [output for output in cell.get("outputs", []) if output.output_type == "error"]


def is_test(cell: NotebookNode) -> bool:
    role = cell.metadata.get("nbgrader", {})
    return bool(cell.cell_type == "code" and role.get("grade") and not role.get("solution"))


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_only_the_tests_fail_each_naming_what_is_not_written(path: Path, tmp_path: Path) -> None:
    notebook = run_untouched(path, tmp_path)
    tests = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        spoken = [output for output in cell.outputs if output.get("name") == "stderr"]
        assert not spoken, f"{cell.id} writes to standard error: {spoken}"
        if not is_test(cell):
            assert not errors(cell), f"{cell.id} should run untouched: {errors(cell)[0].evalue}"
            continue
        assert errors(cell), f"{cell.id} passes although nothing is written: the stub earns a mark"
        assert errors(cell)[0].ename == "NotYet", f"{cell.id}: {errors(cell)[0].evalue}"
        assert len(errors(cell)[0].traceback) == 1, f"{cell.id} shows a traceback to the student"
        answer, _, rest = errors(cell)[0].evalue.partition(" is not written yet")
        assert rest, f"{cell.id}: {answer}"
        assert f"({answer}" in cell.source, f"{cell.id} names {answer}, which it does not try"
        tests += 1
    assert tests, "an assignment without visible tests"
