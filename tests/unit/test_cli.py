"""What a terminal shows when a command cannot be run here: one sentence, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from milia.cli import main

NOTEBOOK = '{"cells": [{"cell_type": "code", "source": "1"}]}'


def test_an_authors_command_without_the_authors_tools_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "milia.authoring.bring_back", raising=False)
    monkeypatch.setitem(sys.modules, "nbformat", None)
    assert main(["import", "02_types.ipynb"]) == 1
    assert capsys.readouterr().err == (
        "milia import: nbformat is not installed; authors get it with the extra `instructor`.\n"
    )


def test_a_terminal_that_lacks_a_letter_gets_its_code(tmp_path: Path) -> None:
    (tmp_path / "für" / "a1").mkdir(parents=True)
    (tmp_path / "für" / "a1" / "a1.ipynb").write_text(NOTEBOOK, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "milia.cli", "zip", "a1", "--folder", "für"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        encoding="ascii",
        check=True,
    )
    assert "f\\xfcr" in done.stdout
