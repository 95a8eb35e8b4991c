"""Every notebook of the repo is in a suite, and none switches a check off."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

SUITES = {
    "course": "strict nbval (pyproject.toml, testpaths)",
    "source": "test_source.py",
    "release": "test_release.py",
}
FORBIDDEN_TAGS = {"skip-execution", "raises-exception", "remove-output"}


def tracked(repo: Path) -> list[str]:
    """List the notebooks that git knows, or would take at the next commit."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.ipynb"],
        cwd=repo,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return listed.stdout.split("\n")[:-1]


def test_each_notebook_is_in_a_suite(repo: Path) -> None:
    strays = [name for name in tracked(repo) if name.split("/")[0] not in SUITES]
    assert not strays, f"no suite runs {strays}: build them from text/, or add a suite for them"


def test_there_are_notebooks_in_every_suite(repo: Path) -> None:
    rooms = {name.split("/")[0] for name in tracked(repo)}
    assert rooms == set(SUITES), "a suite without a notebook tests nothing"


def test_no_notebook_switches_a_check_off(repo: Path) -> None:
    found = []
    for name in tracked(repo):
        for cell in json.loads((repo / name).read_text(encoding="utf-8"))["cells"]:
            tags = set(cell["metadata"].get("tags", []))
            off = tags & FORBIDDEN_TAGS or {tag for tag in tags if tag.startswith("nbval")}
            if off or "NBVAL_" in "".join(cell["source"]):
                found.append(f"{name}, cell {cell['id']}: {off or 'a NBVAL_ comment'}")
    assert not found, "a check must not be switched off: " + "; ".join(found)


@pytest.mark.parametrize("room", ["course", "source", "release"])
def test_no_notebook_holds_a_widgets_state_or_view(repo: Path, room: str) -> None:
    for path in (repo / room).rglob("*.ipynb"):
        text = path.read_text(encoding="utf-8")
        assert "application/vnd.jupyter.widget" not in text, f"{path} was saved with live widgets"
