"""The course's configuration of nbgrader, alone and loaded by another course."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from milia.data import ROOT
from milia.grading.exchange import exchange_root

CONFIG = ROOT / "nbgrader_config.py"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in ("MILIA_EXCHANGE", "MILIA_GRADEBOOK_URL"):
        monkeypatch.delenv(name, raising=False)


def load(path: Path) -> Config:
    return PyFileConfigLoader(path.name, str(path.parent)).load_config()


def test_the_course_stands_where_its_configuration_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = load(CONFIG)
    assert Path(config.CourseDirectory.root) == ROOT
    assert config.CourseDirectory.db_url == f"sqlite:///{(ROOT / 'gradebook.db').as_posix()}"
    assert Path(config.Exchange.root).is_relative_to(tmp_path / "home")


def test_the_environment_names_another_gradebook_and_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILIA_GRADEBOOK_URL", "postgresql://grades")
    monkeypatch.setenv("MILIA_EXCHANGE", str(tmp_path / "shared"))
    config = load(CONFIG)
    assert config.CourseDirectory.db_url == "postgresql://grades"
    assert config.Exchange.root == str(tmp_path / "shared")
    assert not (tmp_path / "shared").exists(), "a shared folder is its owner's to make"


def test_another_course_keeps_its_own_root_and_database(tmp_path: Path) -> None:
    theirs = tmp_path / "nbgrader_config.py"
    theirs.write_text(
        f"load_subconfig({str(CONFIG)!r})\n"
        "c = get_config()\n"
        "c.CourseDirectory.root = 'theirs'\n"
        "c.CourseDirectory.db_url = 'sqlite:///theirs.db'\n",
        encoding="utf-8",
    )
    config = load(theirs)
    assert config.CourseDirectory.root == "theirs"
    assert config.CourseDirectory.db_url == "sqlite:///theirs.db"
    steps = [step.__name__ for step in config.Autograde.autograde_preprocessors]
    assert "ExecuteOrZero" in steps
    assert steps.index("SettlePrompts") > steps.index("SaveAutoGrades")
    assert config.ExchangeFactory.collect.__name__ == "CollectPlainFiles"
    assert config.Autograde.exporter_class.__name__ == "SubmissionExporter"
    assert config.GenerateFeedback.exporter_class.__name__ == "FeedbackExporter"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder there has no such mode")
def test_nobody_else_comes_to_the_default_exchange() -> None:
    root = exchange_root()
    assert root.is_dir()
    assert stat.S_IMODE(root.parent.stat().st_mode) == 0o700


def test_a_home_that_cannot_be_written_to_does_not_stop_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be", encoding="utf-8")
    assert not exchange_root().exists()
