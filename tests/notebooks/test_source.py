"""The instructor's notebooks run with the model answer, and keep standard error empty."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from milia.data import ROOT

SOURCES = sorted((ROOT / "source").glob("*/*.ipynb"))


@pytest.mark.slow
def test_all_sources_pass_lax_nbval(repo: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", "-o", "addopts="),
            *("--nbval-lax", "--nbval-current-env", "source"),
        ],
        cwd=repo,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


@pytest.mark.slow
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_model_answer_leaves_standard_error_empty(path: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(path.parent, tmp_path / path.stem)
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}).execute()
    spoken = [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.get("name") == "stderr"
    ]
    assert not spoken, f"nbgrader gives no point where a test cell writes to stderr: {spoken}"
