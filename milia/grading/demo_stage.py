"""The folders of the simulated class, and nbgrader's commands run in them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from milia.data import ROOT
from milia.grading.demo_command import run_command, warm_processes
from milia.grading.demo_students import Student

if TYPE_CHECKING:  # Windows has no such class, and is refused in a sentence.
    from multiprocessing.context import ForkServerProcess

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
    assignments : sequence of str
        The assignments to play.
    students : sequence of Student
        The class.

    Raises
    ------
    DemoError
        If the folder holds something else, or an assignment is not built.
    """

    def __init__(
        self, folder: Path, source: Path, assignments: Sequence[str], students: Sequence[Student]
    ) -> None:
        _refuse_unbuilt(source, assignments)
        self.folder, self.assignments, self.students = folder, assignments, students
        self.course, self.exchange = folder / "course", folder / "exchange"
        self._count = 0
        self._processes = warm_processes()
        _make_anew(folder)
        for assignment in assignments:
            shutil.copytree(source / assignment, self.course / "source" / assignment)
        self._configure()

    def source(self, assignment: str) -> Path:
        """Return the instructor's notebook of an assignment."""
        return self.course / "source" / assignment / f"{assignment}.ipynb"

    def fetched(self, student: Student, assignment: str) -> Path:
        """Return a student's copy of an assignment's notebook."""
        return self.home(student) / assignment / f"{assignment}.ipynb"

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
        for student in self.students:
            home = self.home(student)
            home.mkdir(parents=True)
            cache = str(home / ".cache")
            text = _STUDENT_CONFIG.format(name=student.name, exchange=exchange, cache=cache)
            (home / "nbgrader_config.py").write_text(text, encoding="utf-8")

    def say(self, sentence: str) -> None:
        """Print the next step in plain words."""
        self._count += 1
        print(f"\n{self._count}. {sentence}", flush=True)

    def run(self, *command: str) -> None:
        """Run one of the instructor's nbgrader commands in the course folder, and show it."""
        self._show(self.course, command)
        self._wait([self._start(self.course, command, command[0])])

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

    def _wait(self, children: list[ForkServerProcess]) -> None:
        """Wait for commands to end."""
        for child in children:
            child.join()
        failed = [child.name for child in children if child.exitcode]
        if failed:
            raise DemoError(f"nbgrader failed; its messages are in {failed[0]}.")

    def _environment(self, place: Path) -> dict[str, str]:
        """Keep the user's own nbgrader settings and gradebook out of the demonstration."""
        own = {name: str(place / ".jupyter") for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
        kept = {key: text for key, text in os.environ.items() if key != "MILIA_GRADEBOOK_URL"}
        return kept | own | {"MILIA_EXCHANGE": str(self.exchange)}


def _refuse_unbuilt(source: Path, assignments: Sequence[str]) -> None:
    """Say which assignment is not built."""
    for assignment in assignments:
        if not (source / assignment / f"{assignment}.ipynb").is_file():
            raise DemoError(
                f"There is no {assignment}.ipynb in {source / assignment}: the demonstration needs "
                "the whole repository, with `make build` done."
            )


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
    (folder / MARK).write_text(
        "Made by `milia demo-class`, which may remove it.\n", encoding="utf-8"
    )
