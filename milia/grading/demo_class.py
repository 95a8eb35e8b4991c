"""nbgrader's whole cycle on a small simulated class, with its real commands and a real exchange.

The steps are those of README's "By hand": generate, release, fetch, submit, collect, autograde,
feedback, release feedback, export. Each prints what happens and the command that does it.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from milia.data import ROOT
from milia.environment import own_tools_first
from milia.grading.demo_report import print_report, unreadable
from milia.grading.demo_stage import DemoError, Stage
from milia.grading.demo_students import CLASS


def play(folder: Path, source: Path = ROOT / "source", assignment: str = "a1_name_it") -> int:
    """Play the cycle and print each step, the grades, and where everything is.

    Parameters
    ----------
    folder : Path
        Where the class is played; an earlier demonstration there is removed.
    source : Path
        The folder of the instructor's notebooks.
    assignment : str
        The assignment to play.

    Returns
    -------
    int
        0 when every step worked and the class has grades.

    Raises
    ------
    DemoError
        If a step fails, or the folder holds something else.
    """
    if sys.platform == "win32":
        raise DemoError("nbgrader's exchange does not work on Windows: use WSL, Linux or macOS.")
    own_tools_first()
    stage = Stage(folder.resolve(), source, assignment)
    print(f"A class of {len(CLASS)} invented students, with the public DEMO secret, in {folder}.")
    _hand_out(stage)
    _hand_in(stage)
    _grade(stage)
    print_report(stage.course, stage.folder, assignment)
    return 0


def _hand_out(stage: Stage) -> None:
    """From the instructor's notebook to a copy with each student."""
    stage.say("The instructor makes the students' version: no solutions, no hidden tests.")
    stage.run("generate_assignment", stage.assignment)
    stage.say("The instructor writes the class list.")
    stage.run("db", "student", "import", str(_class_list(stage)))
    stage.say("The instructor puts the assignment into the exchange.")
    stage.run("release_assignment", stage.assignment)
    stage.say("Each student fetches it.")
    stage.all_run(CLASS, "fetch_assignment", stage.assignment)


def _class_list(stage: Stage) -> Path:
    """Write the class list that nbgrader imports."""
    path = stage.course / "students.csv"
    lines = ["id,first_name,last_name"]
    lines += [f"{student.name},{student.name.capitalize()},Synthetic" for student in CLASS]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path.relative_to(stage.course)


def _hand_in(stage: Stage) -> None:
    """From the students' answers to the instructor's folder `submitted/`."""
    stage.say("The students work.")
    for student in CLASS:
        print(f"      {student.name} hands in {student.story}", flush=True)
        if student.work:
            student.work(stage.home(student) / stage.assignment / stage.notebook, stage.source)
    busy = [student for student in CLASS if student.work]
    stage.say("They hand in.")
    stage.all_run([who for who in busy if not who.late], "submit", stage.assignment)
    stage.say("The deadline passes: the instructor sets it to this moment. Then one more hands in.")
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
    stage.run("db", "assignment", "add", stage.assignment, f"--duedate={now}")
    stage.all_run([who for who in busy if who.late], "submit", stage.assignment)
    stage.say("The instructor collects.")
    stage.run("collect", stage.assignment)


def _grade(stage: Stage) -> None:
    """From the submissions to grades and feedback."""
    stage.say(
        "The tests run on every submission; what cannot be read is named, the rest is graded."
    )
    stage.run("autograde", stage.assignment, may_fail=True)
    for name, reason in unreadable(stage.course, stage.assignment).items():
        print(f"      not graded: {name}. {reason}", flush=True)
    stage.say("Feedback is written. (In a real class a person first reads the written answers.)")
    stage.run("generate_feedback", stage.assignment)
    stage.say("Feedback goes into the exchange, and a student fetches it.")
    stage.run("release_feedback", stage.assignment)
    stage.all_run(CLASS[:1], "fetch_feedback", stage.assignment)
    stage.say("The grades are exported.")
    stage.run("export", "--to=grades.csv")


if __name__ == "__main__":
    sys.exit(play(Path("demo")))
