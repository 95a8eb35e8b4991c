"""Zips from a learning management system become submissions, and what cannot is named."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from a_gradebook import empty_gradebook
from nbgrader.api import Gradebook
from nbgrader.apps import ZipCollectApp
from nbgrader.coursedir import CourseDirectory
from small_course import NAME, Course, nothing
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from milia.data import ROOT
from milia.grading.intake_notebook import MOST_BYTES
from milia.grading.zip_collect import Pile
from milia.grading.zip_names import ClassList, Person, UnknownError, version

PEOPLE = [
    Person("ada", "Ada", "Lovelace", "11"),
    Person("bo@example.org", "Bo", "Ek", "12"),
    Person("cem", "Cem", "Öz Ay", "13"),
]


@dataclass
class Desk:
    """A teacher's folders: what was downloaded, and what comes out."""

    root: Path

    def take(self, *files: tuple[str, bytes]) -> dict[str, str]:
        """Sort out files, and return what was refused; the files stay as they are."""
        archive, extracted = self.root / "archive", self.root / "extracted"
        put(archive, files)
        extracted.mkdir(parents=True)
        before = contents(archive)
        pile = Pile(extracted, NAME, ClassList(PEOPLE))
        pile.take_all(archive)
        assert contents(archive) == before
        return dict(pile.refused)

    def taken(self) -> dict[str, str]:
        """Return each student's notebook, and check that nothing else was written."""
        written = contents(self.root / "extracted")
        assert all(path.endswith(f"/{NAME}.ipynb") for path in written)
        return {path.split("/")[0]: text.decode() for path, text in written.items()}


def put(archive: Path, files: tuple[tuple[str, bytes], ...]) -> None:
    for name, content in files:
        path = archive / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "deep" / "desk")


def zipped(*entries: tuple[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return file.getvalue()


def alone(content: bytes) -> bytes:
    return zipped((f"{NAME}.ipynb", content))


@pytest.mark.slow
def test_zips_of_three_systems_are_collected_and_graded(tmp_path: Path) -> None:
    course = Course(tmp_path)
    notebook = nbformat.writes(course.worked_on(nothing)).encode()
    files = {
        "lovelaceada_LATE_11_900_small.zip": alone(notebook),
        "bo@example.org.zip": zipped((f"my/work/{NAME}.ipynb", notebook)),
        f"Cem Öz Ay_777_assignsubmission_file_/{NAME}.zip": alone(notebook),
    }
    assert collected(course.config, course.db, files) == []

    course.autograde()
    assert course.points() == {one.student: (2, True) for one in PEOPLE}


def test_nbgrader_collects_by_the_courses_configuration(tmp_path: Path) -> None:
    config = PyFileConfigLoader("nbgrader_config.py", str(ROOT)).load_config()
    db = empty_gradebook(tmp_path)
    config.CourseDirectory.update(root=str(tmp_path), db_url=db, assignment_id=NAME)
    files = {
        "bo@example.org.zip": alone(b"B"),
        "zoe.zip": alone(b"Z"),
        "times.csv": b"student,time\nbo@example.org,2026-11-30 23:59+01:00\n",
    }
    assert collected(config, db, files) == ["zoe.zip,No student of the class list fits its name."]
    folder = f"bo@example.org/{NAME}"
    assert contents(tmp_path / "submitted") == {
        f"{folder}/{NAME}.ipynb": b"B",
        f"{folder}/timestamp.txt": b"2026-11-30 22:59:00 UTC",
    }


def collected(config: Config, db: str, files: dict[str, bytes]) -> list[str]:
    """Run zip_collect in this process, and return what it refused."""
    with Gradebook(db) as gradebook:
        for one in PEOPLE:
            names = {"first_name": one.first, "last_name": one.last, "lms_user_id": one.lms_id}
            gradebook.add_student(one.student, **names)
    downloaded = Path(config.CourseDirectory.root) / "downloaded" / NAME
    put(downloaded / "archive", tuple(files.items()))
    app = ZipCollectApp(config=config)
    app.coursedir = CourseDirectory(config=config)
    app.init_plugins()
    app.extract_archive_files()
    app.process_extracted_files()
    return (downloaded / "refused.csv").read_text(encoding="utf-8-sig").splitlines()[1:]


def test_the_archive_of_the_whole_class_is_opened(desk: Desk) -> None:
    whole = zipped(
        ("lovelaceada_11_900_small.zip", alone(b"A")),
        ("ekbo_12_901_small-2.ipynb", b"B"),
        ("zoe_99_902_small.zip", alone(b"Z")),
        ("ozaycem_13_904_small.zip", b"junk"),
        ("__MACOSX/ozaycem_13_903_small.zip", b"junk"),
    )
    refused = desk.take(("class-1 small submissions.zip", whole))
    assert desk.taken() == {"ada": "A", "bo@example.org": "B"}
    zoe, cem = refused.items()
    assert zoe[0] == "class-1 small submissions.zip: zoe_99_902_small.zip"
    assert "Canvas' number 99" in zoe[1]
    assert "neither a zip" in cem[1]


def test_the_latest_version_counts_and_the_others_are_named(desk: Desk) -> None:
    refused = desk.take(
        ("lovelaceada_11_905_small-1.zip", alone(b"second")),
        ("lovelaceada_11_900_small.zip", alone(b"first")),
        ("cem (1).zip", alone(b"second")),
        ("cem.zip", alone(b"first")),
    )
    assert desk.taken() == {"ada": "second", "cem": "second"}
    assert set(refused) == {"lovelaceada_11_900_small.zip", "cem.zip"}
    assert "later version by ada" in refused["lovelaceada_11_900_small.zip"]


def test_of_two_versions_in_one_zip_the_later_one_counts(desk: Desk) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for day, text in ((9, "later"), (2, "earlier")):
            entry = zipfile.ZipInfo(f"day{day}/{NAME}.ipynb", (2026, 11, day, 0, 0, 0))
            archive.writestr(entry, text)
    assert desk.take(("ada.zip", file.getvalue())) == {}
    assert desk.taken() == {"ada": "later"}


@pytest.mark.parametrize("name", [f"{NAME} (1).ipynb", f"{NAME}-Copy1.ipynb", "Untitled.ipynb"])
def test_the_only_notebook_is_taken_whatever_its_name(desk: Desk, name: str) -> None:
    assert desk.take(("ada.zip", zipped((name, b"A")))) == {}
    assert desk.taken() == {"ada": "A"}


def test_no_name_in_a_zip_becomes_a_path_and_no_other_file_is_taken(
    desk: Desk, tmp_path: Path
) -> None:
    others = [("timestamp.txt", b"1999-01-01 00:00 UTC"), ("../../grades.csv", b"ada,100")]
    assert desk.take(("ada.zip", zipped((f"../../../{NAME}.ipynb", b"A"), *others))) == {}
    assert desk.taken() == {"ada": "A"}
    outside = [path for path in contents(tmp_path) if not path.startswith("deep/desk")]
    assert outside == []


def bomb() -> bytes:
    return alone(bytes(MOST_BYTES + 1))


def lying_bomb() -> bytes:
    """Return a zip that states one byte for a large file."""
    content = bytearray(bomb())
    central = content.rindex(b"PK\x01\x02")
    struct.pack_into("<L", content, central + 24, 1)
    return bytes(content)


def link() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo(f"{NAME}.ipynb")
        entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    return file.getvalue()


def locked() -> bytes:
    """Return a zip whose entry is marked as encrypted."""
    content = bytearray(alone(b"{}"))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


HOSTILE = {
    "a bomb": (bomb(), "64 MB"),
    "a bomb that lies": (lying_bomb(), "damaged"),
    "a link": (link(), "is a link"),
    "with a password": (locked(), "password"),
    "cut off": (alone(b"{}" * 5000)[:-30], "neither a zip"),
    "no zip": (b"Rar!", "neither a zip"),
    "no notebook": (zipped(("answers.txt", b"42")), "no notebook"),
    "two notebooks": (zipped(("a.ipynb", b"{}"), ("b.ipynb", b"{}")), "holds 2 notebooks"),
    "many files": (zipped(*[(f"{n}.txt", b"") for n in range(2001)]), "more than 2000 files"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_zip_is_named_and_the_class_goes_on(desk: Desk, case: str) -> None:
    content, reason = HOSTILE[case]
    refused = desk.take(("ada.zip", content), ("cem.zip", alone(b"C")))
    assert list(refused) == ["ada.zip"]
    assert reason in refused["ada.zip"]
    assert desk.taken() == {"cem": "C"}


def test_a_link_in_the_folder_is_not_followed(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path / "secret.ipynb"
    secret.write_bytes(b"S")
    (desk.root / "archive").mkdir(parents=True)
    (desk.root / "archive" / "ada.ipynb").symlink_to(secret)
    assert desk.take() == {"ada.ipynb": "It is a link, not a file."}


def test_what_is_nobodys_is_named(desk: Desk) -> None:
    files = [("zoe.zip", alone(b"{}")), ("readme.pdf", b""), ("x/y/notes.txt", b"")]
    refused = desk.take(*files)
    assert set(refused) == {name for name, _ in files}
    assert all("class list" in reason for reason in refused.values())


def test_a_time_that_cannot_be_read_is_named(desk: Desk) -> None:
    times = "student,time\nzoe,2026-11-30 10:00\n,2026-11-30\nada,soon\n"
    refused = desk.take(("times.csv", times.encode()), ("ada.zip", alone(b"A")))
    assert refused == {"times.csv, line 4": "'soon' is no time; write it as 2026-11-30 23:59."}
    assert desk.taken() == {"ada": "A"}


OTHERS = ClassList(
    [
        Person("u1", "Ada", "Lovelace", "11"),
        Person("u2", "José", "Pérez", "12"),
        Person("u3", "Ann", "Lee"),
        Person("u4", "Ann", "Lee"),
        Person("m.m_3", "Mary", "Moe"),
    ]
)


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("lovelaceada_11_5_a1.zip", "u1"),
        ("love_lace_LATE_11_5_a_1_2_3.zip", "u1"),
        ("Jose\u0301 Pe\u0301rez_5_assignsubmission_file_/a1.zip", "u2"),
        ("Pérez José_5_assignsubmission_file_a1.zip", "u2"),
        ("deep/er/U1.zip", "u1"),
        ("m.m_3.zip", "m.m_3"),
        ("m.m_3/a1.ipynb", "m.m_3"),
        ("u1-2.zip", "u1"),
    ],
)
def test_a_name_tells_whose_it_is(name: str, student: str) -> None:
    assert OTHERS.owner(name) == student


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("anon_99_5_a1.zip", "number 99"),
        ("Ann Lee_5_assignsubmission_file_/a1.zip", "2 students"),
        ("Participant 4_4_assignsubmission_file_/a1.zip", "hides the names"),
        ("Zoe Zed_4_assignsubmission_file_/a1.zip", "No student of the class list is called Zoe"),
        ("a1.zip", "No student"),
    ],
)
def test_a_name_that_tells_nobody_says_why(name: str, reason: str) -> None:
    with pytest.raises(UnknownError, match=reason):
        OTHERS.owner(name)


def test_later_versions_have_larger_numbers() -> None:
    order = ["a.zip", "a (1).zip", "a-10.zip", "x_1_5_a.zip", "x_1_5_a-1.zip", "x_1_60_a.zip"]
    assert sorted(sorted(order), key=version) == order
