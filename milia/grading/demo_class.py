"""nbgrader's whole cycle on a small simulated class, with its real commands and a real exchange.

The steps are those of README's "By hand": generate, release, fetch, submit, collect, autograde,
feedback, release feedback, export. Each prints what happens and the command that does it.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from milia.data import ROOT
from milia.environment import own_tools_first
from milia.grading.demo_command import run_command, warm_processes
from milia.grading.demo_report import print_report, unreadable
from milia.grading.demo_students import CLASS, Student

MARK = ".milia-demo"
_AT_ONCE = 2
_COURSE_CONFIG = """\
load_subconfig({config!r})
c = get_config()
c.CourseDirectory.root = {root!r}
c.CourseDirectory.db_url = "sqlite:///" + {root!r} + "/gradebook.db"
c.Exchange.root = {exchange!r}
# All students are played by one user of this machine, who owns every folder.
c.ExchangeCollect.check_owner = False
"""
_STUDENT_CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "milia"
c.CourseDirectory.student_id = {name!r}
c.Exchange.root = {exchange!r}
c.Exchange.cache = {cache!r}
"""


class DemoError(RuntimeError):
    """A step of the demonstration that did not work."""


class Stage:
    """The folders of the simulated class, and nbgrader's commands in them.

    Parameters
    ----------
    folder : Path
        A folder that is removed and made anew.
    source : Path
        The folder of the instructor's notebooks.
    assignment : str
        The assignment to play.

    Raises
    ------
    DemoError
        If the folder holds something else, or the assignment is not built.
    """

    def __init__(self, folder: Path, source: Path, assignment: str) -> None:
        if not (source / assignment / f"{assignment}.ipynb").is_file():
            raise DemoError(
                f"There is no {assignment}.ipynb in {source / assignment}: the demonstration needs "
                "the whole repository, with `make build` done."
            )
        self.folder, self.assignment = folder, assignment
        self.course, self.exchange = folder / "course", folder / "exchange"
        self.notebook = f"{assignment}.ipynb"
        self.source = self.course / "source" / assignment / self.notebook
        self._count = 0
        self._processes = warm_processes()
        _make_anew(folder)
        shutil.copytree(source / assignment, self.course / "source" / assignment)
        self._configure()

    def home(self, student: Student) -> Path:
        """Return the folder in which a student works."""
        return self.folder / "students" / student.name

    def _configure(self) -> None:
        """Write the configurations of the course and of each student."""
        for path in (self.exchange, self.folder / "log"):
            path.mkdir()
        self.exchange.chmod(0o777)
        exchange, config = str(self.exchange), str(ROOT / "nbgrader_config.py")
        text = _COURSE_CONFIG.format(config=config, root=str(self.course), exchange=exchange)
        (self.course / "nbgrader_config.py").write_text(text, encoding="utf-8")
        for student in CLASS:
            home = self.home(student)
            home.mkdir(parents=True)
            cache = str(home / ".cache")
            text = _STUDENT_CONFIG.format(name=student.name, exchange=exchange, cache=cache)
            (home / "nbgrader_config.py").write_text(text, encoding="utf-8")

    def say(self, sentence: str) -> None:
        """Print the next step in plain words."""
        self._count += 1
        print(f"\n{self._count}. {sentence}", flush=True)

    def run(self, *command: str, may_fail: bool = False) -> None:
        """Run one of the instructor's nbgrader commands in the course folder, and show it."""
        self._show(self.course, command)
        self._wait([self._start(self.course, command, command[0])], may_fail)

    def all_run(self, students: Iterable[Student], *command: str) -> None:
        """Run one nbgrader command as each of the students, two at a time."""
        students = list(students)
        self._show(self.folder / "students" / "NAME", command)
        names = ", ".join(student.name for student in students)
        print(f"      NAME: {names}", flush=True)

        for first in range(0, len(students), _AT_ONCE):
            self._wait(
                [
                    self._start(self.home(student), command, f"{command[0]}-{student.name}")
                    for student in students[first : first + _AT_ONCE]
                ]
            )

    def _show(self, place: Path, command: tuple[str, ...]) -> None:
        words = " ".join(f'"{word}"' if " " in word else word for word in command)
        print(f"      {place.relative_to(self.folder)}$ nbgrader {words}", flush=True)

    def _start(self, place: Path, command: tuple[str, ...], log: str) -> ForkServerProcess:
        """Start a command in a folder; its messages go to a log of that name."""
        path = self.folder / "log" / f"{self._count:02}-{log}.txt"
        arguments = (list(command), place, self._environment(place), path)
        child = self._processes.Process(target=run_command, args=arguments, name=str(path))
        child.start()
        return child

    def _wait(self, children: list[ForkServerProcess], may_fail: bool = False) -> None:
        """Wait for commands to end."""
        for child in children:
            child.join()
        failed = [child.name for child in children if child.exitcode]
        if failed and not may_fail:
            raise DemoError(f"nbgrader failed; its messages are in {failed[0]}.")

    def _environment(self, place: Path) -> dict[str, str]:
        """Keep the user's own nbgrader settings and gradebook out of the demonstration."""
        own = {name: str(place / ".jupyter") for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
        kept = {key: text for key, text in os.environ.items() if key != "MILIA_GRADEBOOK_URL"}
        return kept | own | {"MILIA_EXCHANGE": str(self.exchange)}


def _make_anew(folder: Path) -> None:
    """Remove an earlier demonstration, and nothing else."""
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise DemoError(
            f"{folder} holds something else than an earlier demonstration, so it is left alone: "
            "name another folder with --folder."
        )
    shutil.rmtree(folder, ignore_errors=True)
    # nbgrader opens the exchange to everyone; nobody else needs to come as far as it.
    folder.mkdir(parents=True, mode=0o700)
    (folder / MARK).write_text("Made by `milia demo-class`, which may remove it.\n", "utf-8")


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
