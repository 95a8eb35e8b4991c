"""What a course keeps of one student is found, exported and erased; all others stay."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from a_gradebook import add_assignment, hand_in, make_course
from nbgrader.api import Gradebook
from nbgrader.utils import notebook_hash

from milia.cli import main

FOLDERS = ("submitted", "autograded", "feedback", "intake")


def page(student: str) -> str:
    """Return the name under which the exchange keeps a student's feedback."""
    return f"{notebook_hash(secret=f'secret of {student}', notebook_id='a1')}.html"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Give a course in which Zoe and Zoey have left the same traces everywhere."""
    with Gradebook(make_course(tmp_path)) as book:
        add_assignment(book, "a1", tests=2, words=3)
        for student in ("zoe", "zoey"):
            hand_in(book, student, "a1", (2, 3))
    for student in ("zoe", "zoey"):
        for folder in FOLDERS:
            write(tmp_path / folder / student / "a1" / "a1.ipynb", f"work of {student}")
        write(
            tmp_path / "submitted" / student / "a1" / "submission_secret.txt",
            f"secret of {student}",
        )
        inbound = tmp_path / "exchange" / "milia" / "inbound" / f"{student}+a1+2026 UTC+x"
        write(inbound / "a1.ipynb", f"work of {student}")
        write(tmp_path / "exchange" / "milia" / "feedback" / page(student), f"marks of {student}")
        write(tmp_path / "downloaded" / "a1" / "archive" / f"{student}.zip", f"zip of {student}")
        write(tmp_path / "downloaded" / "a1" / "extracted" / student / "a1.ipynb", "work")
    write(tmp_path / "downloaded" / "a1" / "archive" / "class.zip", "everybody")
    write(
        tmp_path / "downloaded" / "a1" / "archive" / "times.csv",
        "student,time\nzoe,2026-11-30\nzoey,2026-11-30\n",
    )
    write(tmp_path / "extensions.csv", "student,assignment,hours\nzoey,a1,2\nzoe,a1,3\n")
    return tmp_path


def of(course: Path, student: str) -> set[str]:
    """Return the files that name a student, or hold their words."""
    return {
        path.relative_to(course).as_posix()
        for path in course.rglob("*")
        if path.is_file()
        and path.suffix != ".db"
        and (
            f"/{student}/" in path.as_posix()
            or path.name.startswith(f"{student}.")
            or f"/{student}+" in path.as_posix()
            or f"of {student}\n" in f"{path.read_text(encoding='utf-8')}\n"
            or f"\n{student}," in path.read_text(encoding="utf-8")
        )
    }


def test_all_of_one_student_is_erased_and_nothing_of_another(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = of(course, "zoey")
    assert len(of(course, "zoe")) == len(others) == 11
    assert main(["student", "erase", "zoe", "--root", str(course), "--yes"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "gradebook: a1, 5 points" in told
    assert told[-1].startswith("Not touched: archives of a whole class")
    assert of(course, "zoe") == set()
    assert of(course, "zoey") == others
    assert (course / "downloaded" / "a1" / "archive" / "class.zip").exists()
    with Gradebook(f"sqlite:///{(course / 'gradebook.db').as_posix()}") as book:
        assert [student.id for student in book.students] == ["zoey"]
        assert [found.student.id for found in book.assignment_submissions("a1")] == ["zoey"]
    assert b"zoe" not in (course / "gradebook.db").read_bytes().replace(b"zoey", b"")

    assert main(["student", "erase", "zoe", "--root", str(course), "--yes"]) == 1
    assert "keeps nothing about a student zoe" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["no\n", ""])
def test_erasing_asks_first(course: Path, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    before = of(course, "zoe")
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["student", "erase", "zoe", "--root", str(course)]) == 1
    assert of(course, "zoe") == before


def test_all_of_one_student_is_exported(course: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    command = ["student", "export", "zoe", "--root", str(course), "--file", str(target)]
    assert main(command) == 0
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
        record = json.loads(archive.read("gradebook.json"))
        rows = archive.read("extensions.csv").decode().split()
    assert {f"{folder}/zoe/a1/a1.ipynb" for folder in FOLDERS} < names
    assert {"downloaded/a1/archive/zoe.zip", f"exchange/{page('zoe')}"} < names
    assert not any("zoey" in name for name in names)
    assert rows == ["student,assignment,hours", "zoe,a1,3"]
    (submission,) = record["submissions"]
    assert {grade["cell"]: grade["score"] for grade in submission["grades"]} == {
        "test": 2,
        "words": 3,
    }
    assert main(command) == 1, "a file that is there is kept"
