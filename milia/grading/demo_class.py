"""nbgrader's whole cycle on a small simulated class, with its real commands and a real exchange.

The steps are those of README's "By hand": generate, release, fetch, submit, collect, autograde,
feedback, release feedback, export. Each prints what happens and the command that does it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from milia.data import ROOT
from milia.environment import own_tools_first
from milia.grading.demo_report import print_report
from milia.grading.demo_stage import DemoError, Stage
from milia.grading.demo_students import CLASS


def play(
    folder: Path,
    source: Path = ROOT / "source",
    assignments: Sequence[str] = ("a1_name_it",),
    students: int = 8,
) -> int:
    """Play the cycle and print each step, the grades, and where everything is.

    Parameters
    ----------
    folder : Path
        Where the class is played; an earlier demonstration there is removed.
    source : Path
        The folder of the instructor's notebooks.
    assignments : sequence of str
        The assignments to play, one after the other.
    students : int
        How many of the twelve invented students take part.

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
    if not 1 <= students <= len(CLASS):
        raise DemoError(f"There are 1 to {len(CLASS)} invented students, not {students}.")
    own_tools_first()
    stage = Stage(folder.resolve(), source, assignments, CLASS[:students])
    print(f"A class of {students} invented students, with the public DEMO secret, in {folder}.")
    stage.say("The instructor writes the class list.")
    stage.run("db", "student", "import", str(_class_list(stage)))
    for assignment in assignments:
        _hand_out(stage, assignment)
        _hand_in(stage, assignment)
        _grade(stage, assignment)
    stage.say("The grades are exported.")
    stage.run("export", "--to=grades.csv")
    print_report(stage)
    return 0


def _hand_out(stage: Stage, assignment: str) -> None:
    """From the instructor's notebook to a copy with each student."""
    stage.say(f"{assignment}: the instructor makes the students' version, without solutions.")
    stage.run("generate_assignment", assignment)
    stage.say("The instructor puts the assignment into the exchange.")
    stage.run("release_assignment", assignment)
    stage.say("Each student fetches it.")
    stage.all_run(stage.students, "fetch_assignment", assignment)


def _class_list(stage: Stage) -> Path:
    """Write the class list that nbgrader imports."""
    path = stage.course / "students.csv"
    lines = ["id,first_name,last_name"]
    lines += [f"{student.name},{student.name.capitalize()},Synthetic" for student in stage.students]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path.relative_to(stage.course)


def _hand_in(stage: Stage, assignment: str) -> None:
    """From the students' answers to the instructor's folder `submitted/`."""
    stage.say("The students work.")
    for student in stage.students:
        print(f"      {student.name} hands in {student.story}", flush=True)
        if student.work:
            student.work(stage.fetched(student, assignment), stage.source(assignment))
    busy = [student for student in stage.students if student.work]
    stage.say("They hand in.")
    stage.all_run([who for who in busy if not who.late], "submit", assignment)
    late = [who for who in busy if who.late]
    if late:
        stage.say("The deadline passes: the instructor sets it to this moment. One more hands in.")
        now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
        stage.run("db", "assignment", "add", assignment, f"--duedate={now}")
        stage.all_run(late, "submit", assignment)
    stage.say("The instructor collects.")
    stage.run("collect", assignment)


def _grade(stage: Stage, assignment: str) -> None:
    """From the submissions to grades and feedback."""
    stage.say("The tests run on every submission; what cannot be read gets 0 and its reason.")
    stage.run("autograde", assignment)
    stage.say("Feedback is written. (In a real class a person first reads the written answers.)")
    stage.run("generate_feedback", assignment)
    stage.say("Feedback goes into the exchange, and a student fetches it.")
    stage.run("release_feedback", assignment)
    stage.all_run(stage.students[:1], "fetch_feedback", assignment)


if __name__ == "__main__":
    sys.exit(play(Path("demo")))
