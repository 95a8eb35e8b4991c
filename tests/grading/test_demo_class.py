"""The simulated class, through nbgrader's whole cycle."""

from __future__ import annotations

import csv
import re
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

from milia.data import ROOT
from milia.grading import demo_command, demo_stage
from milia.grading.demo_class import play
from milia.grading.demo_stage import DemoError
from milia.grading.demo_students import CLASS

ALL = sorted(path.name for path in (ROOT / "source").iterdir())


def grades(printed: str, assignment: str) -> dict[str, str]:
    """Return each student's line in the table of an assignment."""
    names = {student.name for student in CLASS}
    table = printed[printed.index(f"Grades of {assignment}") :].split("\n\n")[1]
    return {line.split()[0]: line for line in table.splitlines() if line.split()[0] in names}


def by_tests(line: str) -> tuple[float, float] | None:
    """Return the points and their maximum, or nothing where there are none."""
    found = re.search(r"([\d.]+) of ([\d.]+)", line)
    return (float(found[1]), float(found[2])) if found else None


def test_the_class_ends_with_the_grades_that_its_stories_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert play(tmp_path / "demo") == 0
    printed = capsys.readouterr().out
    rows = grades(printed, "a1_name_it")
    expected = {
        "ada": ("7 of 7", "awaits"),
        "bo": ("4 of 7", "empty"),
        "cem": ("0 of 7", "empty"),
        "dalia": ("0 of 7", "awaits"),
        "emeka": ("7 of 7", "late"),
        "farah": ("2 of 7", "empty"),
        "hana": ("0 of 7", "empty"),
    }
    assert {name: [part in rows[name] for part in parts] for name, parts in expected.items()} == {
        name: [True] * len(parts) for name, parts in expected.items()
    }
    assert [name for name, row in rows.items() if row.endswith("  late")] == ["emeka"]
    assert "farah: The kernel died in the cell a1-tidy" in printed
    assert "hana: The file is not a notebook" in printed
    course = tmp_path / "demo" / "course"
    with (course / "grades.csv").open(encoding="utf-8", newline="") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported["ada"] == 7
    assert exported["goran"] == exported["hana"] == 0
    assert list((tmp_path / "demo" / "students" / "ada").rglob("feedback/**/*.html"))


@pytest.mark.slow
@pytest.mark.parametrize("students", [3, 12])
def test_all_assignments_end_with_grades_that_fit_the_stories(
    students: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert play(tmp_path / "demo", assignments=ALL, students=students) == 0
    printed = capsys.readouterr().out
    for assignment in ALL:
        lines = grades(printed, assignment)
        assert list(lines) == [student.name for student in CLASS[:students]]
        for student in CLASS[:students]:
            points, story = by_tests(lines[student.name]), student.story
            if "model answer" in story:
                assert points is not None, f"{assignment}: {student.name} has no grade"
                assert points[0] == points[1], f"{assignment}, {student.name}: {points}"
            elif story in ("half of it", "a cell that kills the kernel"):
                assert points is not None, f"{assignment}: {student.name} has no grade"
                assert points[0] < points[1], f"{assignment}, {student.name}: {points}"
            else:
                assert not points or not points[0], f"{assignment}, {student.name}: {points}"


@pytest.mark.parametrize("students", [0, 13])
def test_a_class_of_another_size_is_refused(students: int, tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="1 to 12"):
        play(tmp_path / "demo", students=students)


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
