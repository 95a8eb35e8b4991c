"""A class list is read as it comes, and each row that is none is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from a_gradebook import make_course
from nbgrader.api import Gradebook

from milia.cli import main
from milia.grading.roster import Entry, RosterError, read_roster

CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,a1_name_it (901)
"    Points Possible",,,,,10
"Lovelace, Ada",11,S1,ada,Group 1,9
"Öz Ay, Cem",13,S3,cem,Group 1,
"Student, Test",99,,,Group 1,
Cher,14,S4,cher,Group 1,
"""
MOODLE = "First name,Surname,ID number,Email address,Groups\nAda,Lovelace,,ada@example.org,A\n"
PLAIN = "id,first_name,last_name,email,lms_user_id\nada,Ada,Lovelace,ada@example.org,11\n"


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "class.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def entries(folder: Path, content: str | bytes) -> list[Entry]:
    roster = read_roster(write(folder, content))
    assert roster.refused == []
    return roster.entries


def test_canvas_exports_are_read_without_the_rows_that_are_no_student(tmp_path: Path) -> None:
    assert entries(tmp_path, CANVAS) == [
        Entry("ada", "Ada", "Lovelace", "", "11"),
        Entry("cem", "Cem", "Öz Ay", "", "13"),
        Entry("cher", "", "Cher", "", "14"),
    ]


def test_moodles_email_names_students_where_the_other_columns_are_empty(tmp_path: Path) -> None:
    ada = Entry("ada@example.org", "Ada", "Lovelace", "ada@example.org")
    assert entries(tmp_path, MOODLE) == [ada]
    numbered = MOODLE.replace("Lovelace,,", "Lovelace,S1,")
    assert [one.student for one in entries(tmp_path, numbered)] == ["S1"]


def test_a_plain_table_has_nbgraders_columns_and_needs_the_id_alone(tmp_path: Path) -> None:
    ada = Entry("ada", "Ada", "Lovelace", "ada@example.org", "11")
    assert entries(tmp_path, PLAIN) == [ada]
    assert entries(tmp_path, "ID\nada\n\n  \nbo\n") == [Entry("ada"), Entry("bo")]


UMLAUT = "id,first_name,last_name\ncem,Cem,Öz\n"


@pytest.mark.parametrize(
    "content",
    [
        UMLAUT.encode("utf-8-sig"),
        UMLAUT.encode("utf-16"),
        UMLAUT.encode("cp1252"),
        UMLAUT.replace(",", ";").encode(),
        UMLAUT.replace(",", "\t").encode("utf-16"),
        UMLAUT.replace("\n", "\r\n").encode(),
    ],
    ids=["BOM", "UTF-16", "Windows", "semicolons", "tabs", "Windows' line ends"],
)
def test_the_files_of_spreadsheets_are_read(tmp_path: Path, content: bytes) -> None:
    assert entries(tmp_path, content) == [Entry("cem", "Cem", "Öz")]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (",Bo,Ek", "Line 3: nothing in the column id."),
        ("ADA,Bo,Ek", "Line 3: ADA is there already, on line 2."),
        ("bo,Ek, Bo,x,y", "Line 3: 5 cells under 3 heads; a name with a comma needs quotes."),
        ("../bo,Bo,Ek", "Line 3: '../bo' cannot name a folder"),
        ("bo+ek@example.org,Bo,Ek", "Line 3: 'bo+ek@example.org' cannot name"),
        ("=cmd(),Bo,Ek", "Line 3: '=cmd()' cannot name"),
        ("-bo,Bo,Ek", "Line 3: '-bo' cannot name"),
        ("bo.,Bo,Ek", "Line 3: 'bo.' cannot name"),
        ("bo*,Bo,Ek", "Line 3: 'bo*' cannot name"),
        (f"bo,{'B' * 129},Ek", "Line 3: a text is longer than the 128"),
        ('"b\no",Bo,Ek', "Line 3: 'b\\no' cannot name"),
    ],
)
def test_a_row_that_is_refused_says_why_and_the_others_are_read(
    tmp_path: Path, row: str, told: str
) -> None:
    roster = read_roster(
        write(tmp_path, f"id,first_name,last_name\nada,Ada,Lovelace\n{row}\ncem,Cem,Ay\n")
    )
    assert [one.student for one in roster.entries] == ["ada", "cem"]
    (sentence,) = roster.refused
    assert sentence.startswith(told)


@pytest.mark.parametrize("content", ["", "name,points\nAda,3\n", b"\x00\x01\x02", b"PK\x03\x04"])
def test_what_is_no_class_list_is_told(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(RosterError, match="no column names the students"):
        read_roster(write(tmp_path, content))


def test_students_are_entered_from_a_terminal_and_nobody_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db = make_course(tmp_path)
    with Gradebook(db) as book:
        book.add_student("ada", email="ada@example.org", lms_user_id="11")
        book.add_student("cher", last_name="Cher", lms_user_id="14")
        book.add_student("zoe")
    file = write(tmp_path, f"{CANVAS}Nobody,15,,,,\n")
    command = ["roster", str(file), "--root", str(tmp_path)]

    assert main([*command, "--dry-run"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "3 students would be entered: 1 new, 1 changed, 1 as before. "
        "1 in the gradebook are not in this file and stay.",
        "Refused. Line 7: nothing in the column sis login id.",
    ]
    with Gradebook(db) as book:
        assert {student.id for student in book.students} == {"ada", "cher", "zoe"}

    assert main(command) == 1
    assert "1 new, 1 changed, 1 as before. 1 in the gradebook" in capsys.readouterr().out
    with Gradebook(db) as book:
        assert {student.id for student in book.students} == {"ada", "cem", "cher", "zoe"}
        ada = book.find_student("ada")
        assert (ada.first_name, ada.email) == ("Ada", "ada@example.org")


def test_a_folder_that_is_no_course_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["roster", str(write(tmp_path, PLAIN)), "--root", str(tmp_path)]) == 1
    assert "call this in the course folder" in capsys.readouterr().err
