"""Run nbgrader's commands one after the other without loading nbgrader each time.

`nbgrader` needs seconds to load and a fraction of one for its work. A process that has loaded it
forks once for each command; what runs in the fork is what the shell command runs.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Windows has no such class, and is refused in a sentence.
    from multiprocessing.context import ForkServerContext


def warm_processes() -> ForkServerContext:
    """Return a maker of processes in which nbgrader is loaded already.

    Returns
    -------
    ForkServerContext
        Its `Process` starts one.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["nbgrader.apps", "milia.grading.steps"])
    return context


def run_command(command: list[str], place: Path, environment: dict[str, str], log: Path) -> None:
    """Run `nbgrader` with a command's words, as a shell would in a folder, and exit.

    Parameters
    ----------
    command : list of str
        The words after `nbgrader`.
    place : Path
        The folder to run in.
    environment : dict of str to str
        All environment variables.
    log : Path
        Where its messages go.
    """
    with log.open("w", encoding="utf-8") as messages:
        # Kernels and the database tool write to the descriptors, past sys.stdout.
        os.dup2(messages.fileno(), 1)
        os.dup2(messages.fileno(), 2)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(place)
    sys.argv = ["nbgrader", *command]
    from nbgrader.apps import NbGraderApp  # noqa: PLC0415 (loaded already, in the forking process)

    NbGraderApp.launch_instance()
