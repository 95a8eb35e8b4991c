"""What all tests share: a learner who has never been here, and slow tests apart."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from milia.environment import own_tools_first

REPO = Path(__file__).resolve().parent
_HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Fix what an output could depend on, before the first kernel starts."""
    own_tools_first()
    home = config.stash[_HOME] = tempfile.TemporaryDirectory(prefix="milia-home-")
    os.environ["MILIA_HOME"] = home.name
    os.environ.pop("MILIA_SECRET", None)
    if not config.option.markexpr:
        config.option.markexpr = "not slow"


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the learner's folder."""
    config.stash[_HOME].cleanup()


@pytest.fixture(autouse=True)
def _fresh_learner(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Give every test a journal of its own."""
    monkeypatch.setenv("MILIA_HOME", str(tmp_path / "milia-home"))


@pytest.fixture
def repo() -> Path:
    """Return the checkout."""
    return REPO


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the web site of the course once."""
    folder = tmp_path_factory.mktemp("site")
    # As a command, since what makes a site takes seconds to import and most runs need none.
    subprocess.run([sys.executable, "-m", "milia.cli", "site", "--out", folder], check=True)
    return folder
