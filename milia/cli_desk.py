"""The instructor's subcommands around grading: class list, lateness, exports, a student's data."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

Run = Callable[[argparse.Namespace], int | None]
Add = Callable[[str, Run, str], argparse.ArgumentParser]


def add_desk_commands(add: Add) -> None:
    """Add them to the parser.

    Parameters
    ----------
    add : callable
        Adds one subcommand with what it runs and its help.
    """
    roster = add("roster", _roster, "put a class list from Canvas, Moodle or a table into the book")
    roster.add_argument("file", type=Path)
    roster.add_argument("--dry-run", action="store_true", help="only say what would be done")
    late = add("late", _late, "settle what being late costs, and show it")
    export = add("export", _export, "write the grades for Canvas, Moodle or a spreadsheet")
    export.add_argument("file", type=Path)
    export.add_argument("--to", choices=["canvas", "moodle", "csv"], default="csv")
    export.add_argument(
        "--tests-only", action="store_true", help="without written answers, scaled to the whole"
    )
    student = add("student", _student, "export or erase all that is kept of one student")
    student.add_argument("what", choices=["export", "erase"])
    student.add_argument("student", help="the id in the gradebook")
    student.add_argument("--file", type=Path, help="with export: the zip (ID.zip)")
    student.add_argument("--yes", action="store_true", help="with erase: do not ask")
    again = add("regrade", _regrade, "after a test was mended: show whose marks change")
    again.add_argument("assignment", help="for example a1_name_it")
    again.add_argument("--apply", action="store_true", help="put what came out into the gradebook")
    markers = add("markers", _markers, "deal the written answers among markers, names hidden")
    markers.add_argument("assignment", help="for example a1_name_it")
    markers.add_argument("--markers", type=lambda text: text.split(","), metavar="ann,ben")
    markers.add_argument("--twice", type=int, default=0, help="answers that two markers read (0)")
    markers.add_argument("--seed", type=int, default=0, help="the same seed deals alike (0)")
    markers.add_argument(
        "--address",
        default="http://localhost:8888",
        help="of formgrader's JupyterLab (%(default)s)",
    )
    markers.add_argument(
        "--agreement", action="store_true", help="instead: how far two markers of an answer agree"
    )
    for command in (roster, late, export, student, again, markers):
        command.add_argument(
            "--root", type=Path, default=Path(), help="the course folder (this one)"
        )


def _roster(options: argparse.Namespace) -> int:
    from milia.grading.desk import course_in, gradebook_of
    from milia.grading.roster import enter, read_roster

    course = course_in(options.root)
    roster = read_roster(options.file)
    with gradebook_of(course) as gradebook:
        print(enter(gradebook, roster.entries, dry_run=options.dry_run))
    for sentence in roster.refused:
        print(f"Refused. {sentence}")
    return 1 if roster.refused else 0


def _late(options: argparse.Namespace) -> None:
    from milia.grading.desk import course_in, gradebook_of
    from milia.grading.late_marks import read_rules, settle

    course = course_in(options.root)
    with gradebook_of(course) as gradebook:
        told = list(settle(gradebook, read_rules(Path(course.root))))
    print("\n".join(told) or "Nothing was handed in late.")


def _export(options: argparse.Namespace) -> None:
    from milia.grading.desk import course_in, gradebook_of
    from milia.grading.exports import FORMATS, write_table
    from milia.grading.grades import Scale, read_grades
    from milia.grading.late_marks import read_rules

    course = course_in(options.root)
    with gradebook_of(course) as gradebook:
        grades = read_grades(gradebook, read_rules(Path(course.root)))
    make, encoding = FORMATS[options.to]
    write_table(make(grades, Scale(options.tests_only)), options.file, encoding)
    for sentence in [] if options.tests_only else grades.waiting():
        print(sentence)
    print(f"The grades of {len(grades.pupils)} students: {options.file}")


def _student(options: argparse.Namespace) -> int:
    from milia.grading.desk import course_in
    from milia.grading.one_student import erase, export_zip, traces

    course = course_in(options.root)
    if options.what == "export":
        print(f"Saved as {export_zip(course, options.student, options.file)}.")
        return 0
    print("\n".join(traces(course, options.student)))
    if not options.yes:
        print(f"Erase all of this about {options.student} for good? Type yes: ", end="", flush=True)
        # Without a terminal there is nobody to say yes.
        if sys.stdin.readline().strip() != "yes":
            print("Nothing was erased.")
            return 1
    print("\n".join(erase(course, options.student)))
    return 0


def _regrade(options: argparse.Namespace) -> None:
    from milia.grading.desk import course_in
    from milia.grading.regrade import regrade

    course = course_in(options.root)
    print("\n".join(regrade(course, options.assignment, apply=options.apply).lines()))
    print(
        "Applied. Students see it after `nbgrader generate_feedback --force` and its release."
        if options.apply
        else "Nothing is changed yet; --apply does it."
    )


def _markers(options: argparse.Namespace) -> None:
    from milia.grading.desk import course_in
    from milia.grading.marking_agreement import read_agreement
    from milia.grading.marking_lists import write_lists

    course, name = course_in(options.root), options.assignment
    if options.agreement:
        print("\n".join(read_agreement(course, name)))
        return
    names = [each.strip() for each in options.markers or ()]
    given = {"twice": options.twice, "seed": options.seed, "address": options.address}
    print("\n".join(write_lists(course, name, names, **given)))
