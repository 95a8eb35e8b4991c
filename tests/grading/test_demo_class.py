"""The simulated class, through nbgrader's whole cycle."""

from __future__ import annotations

import csv
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

from milia.grading import demo_command, demo_stage
from milia.grading.demo_class import play
from milia.grading.demo_stage import DemoError
from milia.grading.demo_students import CLASS


@pytest.mark.slow
def test_the_class_ends_with_the_grades_that_its_stories_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert play(tmp_path / "demo") == 0
    printed = capsys.readouterr().out
    names = {student.name for student in CLASS}
    table = printed[printed.index("Grades of") :].splitlines()
    rows = {line.split()[0]: line for line in table if line.split(" ")[0] in names}
    expected = {
        "ada": ("7 of 7", "awaits"),
        "bo": ("4 of 7", "empty"),
        "cem": ("0 of 7", "empty"),
        "dalia": ("0 of 7", "awaits"),
        "emeka": ("7 of 7", "late"),
        "farah": ("2 of 7", "empty"),
    }
    assert {name: [part in rows[name] for part in parts] for name, parts in expected.items()} == {
        name: [True] * len(parts) for name, parts in expected.items()
    }
    assert [name for name, row in rows.items() if row.endswith("  late")] == ["emeka"]
    assert "farah: The kernel died in the cell a1-tidy" in printed
    assert "not graded: hana" in printed
    course = tmp_path / "demo" / "course"
    with (course / "grades.csv").open(encoding="utf-8", newline="") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported["ada"] == 7
    assert exported["goran"] == exported["hana"] == 0
    assert list((tmp_path / "demo" / "students" / "ada").rglob("feedback/**/*.html"))


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(DemoError, match="left alone"):
        play(tmp_path)
    assert (tmp_path / "thesis.txt").exists()


def test_without_built_notebooks_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="make build"):
        play(tmp_path / "demo", source=tmp_path)


def test_windows_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(DemoError, match="does not work on Windows: use WSL"):
        play(tmp_path / "demo")
    assert not (tmp_path / "demo").exists()


@pytest.mark.parametrize("module", [demo_command, demo_stage])
def test_windows_comes_as_far_as_that_sentence(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, `multiprocessing` has no fork server to import."""
    monkeypatch.delattr("multiprocessing.context.ForkServerContext")
    monkeypatch.delattr("multiprocessing.context.ForkServerProcess")
    runpy.run_path(str(module.__file__))
