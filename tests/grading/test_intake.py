"""Every submission ends graded or refused with its reason, and nothing leads out of its folder."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_course import NAME, Course, nothing

from milia.grading.intake import NOTES, take_in

Handed = Callable[[Path], object]
SECRET = "what the instructor alone may read"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text(SECRET, encoding="utf-8")
    folder = tmp_path / "submitted"
    folder.mkdir()
    (folder / "small.ipynb").write_text("{}", encoding="utf-8")
    return folder


def taken(folder: Path) -> tuple[list[str], list[str], str]:
    """Return what stays, what is set aside, and the notes."""
    aside = folder.parent / "aside"
    told = " ".join(take_in(folder, aside, [NAME]))
    return _names(folder), [name for name in _names(aside) if name != NOTES], told


def _names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_plain_submission_stays_as_it_is_and_leaves_no_trace(folder: Path) -> None:
    (folder / "timestamp.txt").write_text("2026-11-23 08:00:00 UTC", encoding="utf-8")
    (folder / "data").mkdir()
    (folder / "data" / "table.csv").write_text("1", encoding="utf-8")
    assert taken(folder) == (
        ["data", "data/table.csv", "small.ipynb", "timestamp.txt"],
        [],
        "",
    )
    assert not (folder.parent / "aside").exists()


def _link(folder: Path) -> None:
    (folder / "x").symlink_to("../secret.txt")


def _linked_folder(folder: Path) -> None:
    (folder / "x").symlink_to("..", target_is_directory=True)


def _pipe(folder: Path) -> None:
    os.mkfifo(folder / "x")


def _large(folder: Path) -> None:
    with (folder / "x").open("wb") as file:
        file.truncate(21 * 2**20)


@pytest.mark.parametrize(
    ("work", "reason"),
    [
        (_link, "it is a link"),
        (_linked_folder, "it is a link"),
        (_pipe, "no regular file"),
        (_large, "larger than 20 MB"),
    ],
)
def test_what_leads_elsewhere_or_is_too_large_is_set_aside(
    folder: Path, work: Handed, reason: str
) -> None:
    work(folder)
    stays, aside, told = taken(folder)
    assert (stays, aside) == (["small.ipynb"], ["x"])
    assert told.startswith("'x' was not taken: ")
    assert reason in told
    assert (folder.parent / "secret.txt").read_text(encoding="utf-8") == SECRET


@pytest.mark.parametrize("name", ["json.py", "pandas.pyc", "lib/numpy.py"])
def test_a_file_that_python_would_load_in_place_of_a_library_is_set_aside(
    folder: Path, name: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("", encoding="utf-8")
    assert name in taken(folder)[1]


def test_folders_may_not_lie_too_deep(folder: Path) -> None:
    (folder / "a/b/c/d/e/f").mkdir(parents=True)
    (folder / "a/b/c/d/e/f/deep.txt").write_text("kept", encoding="utf-8")
    stays, _, told = taken(folder)
    assert stays == ["a", "a/b", "a/b/c", "a/b/c/d", "small.ipynb"]
    assert "more than 4 folders" in told
    kept = folder.parent / "aside/a/b/c/d/e/f/deep.txt"
    assert kept.read_text(encoding="utf-8") == "kept"


def test_of_too_many_files_the_notebook_is_the_first_to_stay(folder: Path) -> None:
    for number in range(201):
        (folder / f"a{number:03}.txt").touch()
    stays, aside, told = taken(folder)
    assert "small.ipynb" in stays
    assert len(stays) == 200
    assert aside == ["a199.txt", "a200.txt"]
    assert "over 200 files" in told


@pytest.mark.parametrize("text", ["yesterday", "", "9" * 400])
def test_a_time_that_nobody_can_read_stops_nothing(folder: Path, text: str) -> None:
    (folder / "timestamp.txt").write_text(text, encoding="utf-8")
    assert taken(folder)[1] == ["timestamp.txt"]


@pytest.mark.parametrize(
    "name", ["small (1).ipynb", "Small-Copy1.ipynb", "small/small.ipynb", "answers.ipynb"]
)
def test_a_notebook_of_another_name_is_taken_for_the_one_that_is_missing(
    folder: Path, name: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / "small.ipynb").rename(folder / name)
    stays, _, told = taken(folder)
    assert {"small.ipynb", name} <= set(stays)
    assert (folder / "small.ipynb").read_text(encoding="utf-8") == "{}"
    assert told == f"There was no small.ipynb; {name!r} was taken for it."


def test_of_two_names_the_likelier_is_taken_and_then_the_newer(folder: Path) -> None:
    (folder / "small.ipynb").unlink()
    for age, name in enumerate(["zz.ipynb", "small (2).ipynb", "small (1).ipynb"]):
        (folder / name).write_text(name, encoding="utf-8")
        os.utime(folder / name, (1000 - age, 1000 - age))
    taken(folder)
    assert (folder / "small.ipynb").read_text(encoding="utf-8") == "small (2).ipynb"


def test_without_a_notebook_an_empty_one_stands_for_it(folder: Path) -> None:
    (folder / "small.ipynb").rename(folder / "essay.docx")
    stays, _, told = taken(folder)
    assert stays == ["essay.docx", "small.ipynb"]
    assert told == "There was no small.ipynb; handed in was: 'essay.docx'."


def test_a_folder_in_the_notebooks_name_does_not_stand_for_it(folder: Path) -> None:
    (folder / "small.ipynb").unlink()
    (folder / "small.ipynb").mkdir()
    assert (folder / "small.ipynb").is_dir()
    _, aside, told = taken(folder)
    assert aside == ["small.ipynb"]
    assert (folder / "small.ipynb").is_file()
    assert "a folder with the name of a notebook" in told


def test_a_submission_that_is_itself_a_link_is_set_aside(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.symlink_to(folder.parent / "secret.txt")
    stays, aside, told = taken(folder)
    assert (stays, aside) == (["small.ipynb"], ["submission"])
    assert not folder.is_symlink()
    assert "a link" in told


def test_notes_stay_until_a_newer_submission_is_there(folder: Path) -> None:
    _link(folder)
    first = taken(folder)[2]
    assert taken(folder)[2] == first, "the second run finds nothing, and still knows"
    (folder / "timestamp.txt").write_text("2026-11-23 08:00:00 UTC", encoding="utf-8")
    assert taken(folder)[2] == ""


def test_nothing_that_is_set_aside_overwrites_what_was_before(folder: Path) -> None:
    for _ in range(3):
        _link(folder)
        taken(folder)
    assert taken(folder)[1] == ["x", "x.2", "x.3"]


def _text(content: bytes) -> bytes:
    return b"I could not open it. " + content[:0]


def _junk_class(course: Course) -> None:
    """Hand in odd notebooks before, between and after sound ones."""
    changes: dict[str, Callable[[bytes], bytes]] = {
        "a-text": _text,
        "b-sound": bytes,
        "c-byte-order-mark": lambda content: b"\xef\xbb\xbf" + content,
        "d-half": lambda content: content[: len(content) // 2],
        "f-windows": lambda content: content.replace(b"\\n", b"\\r\\n"),
        "g-empty": lambda content: content[:0],
        "h-sound": bytes,
    }
    for student, change in changes.items():
        course.hand_in(student, nothing)
        path = course.root / "submitted" / student / NAME / f"{NAME}.ipynb"
        path.write_bytes(change(path.read_bytes()))
    elsewhere = course.root / "submitted" / "e-essay" / NAME
    elsewhere.mkdir(parents=True)
    (elsewhere / "essay.docx").touch()


@pytest.mark.slow
def test_junk_stands_in_the_gradebook_with_its_reason_and_stops_nobody(tmp_path: Path) -> None:
    course = Course(tmp_path)
    _junk_class(course)
    course.autograde()
    refused = {"a-text", "d-half", "e-essay", "g-empty"}
    points = course.points()
    assert len(points) == 8
    assert points == {
        student: (0, False) if student in refused else (2, True) for student in points
    }
    told = {student: course.notes(student) for student in points}
    assert {student for student, sentence in told.items() if sentence} == refused
    assert "only a part of one" in told["d-half"]
    assert "'essay.docx'" in told["e-essay"]
    graded = json.dumps(course.graded("a-text"))
    assert "double(5)" in graded, "the assignment's cells are back"
    assert "was missing" not in graded
    assert "only a part of one" in course.feedback("d-half")
    sound = course.feedback("b-sound")
    assert "<strong>2</strong> of 2 points" in sound
    assert "double(5)" not in sound
