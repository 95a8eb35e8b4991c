"""What is changed inside nbgrader still does there what it is meant to do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

ASK_NBGRADER = "from nbgrader.api import get_alembic_version; print(get_alembic_version())"


def version_in(path: Path) -> str:
    """Make a gradebook and return the version that its tables bear."""
    Gradebook(f"sqlite:///{path.as_posix()}").close()
    with sqlite3.connect(path) as tables:
        ((version,),) = tables.execute("select version_num from alembic_version")
    return version


def test_a_gradebook_is_made_without_a_program_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert version_in(tmp_path / "gradebook.db")


@pytest.mark.slow
def test_a_new_gradebook_bears_the_version_that_nbgrader_gives_it(tmp_path: Path) -> None:
    beside = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    asked = subprocess.run(
        [sys.executable, "-c", ASK_NBGRADER],
        env=os.environ | {"PATH": beside},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert version_in(tmp_path / "gradebook.db") == asked.stdout.strip()
