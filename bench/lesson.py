"""Each lesson: run as a student runs it, beside its cells alone; its kernel's memory; its file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

from bench.report import Figure
from milia.authoring.run import fresh_learner
from milia.data import ROOT
from tests.browser.lab import Lab

MEGA, KILO = 1e6, 1e3


def lessons() -> list[Path]:
    """Return the built lessons, in order; the index is none."""
    texts = {path.stem for path in (ROOT / "text" / "lessons").glob("[0-9]*.py")}
    return sorted(path for path in (ROOT / "course").glob("*.ipynb") if path.stem in texts)


def figures(lab: Lab, my: Path) -> Iterator[Figure]:
    """Run every lesson in the page and without it; give its time, its memory and its size."""
    for path in lessons():
        lab.open(path.name)
        start = time.perf_counter()
        lab.run_all()
        ours = (time.perf_counter() - start) * 1000
        alone, memory = _alone(path, my)
        yield Figure(
            name=f"{path.stem}, run all",
            ours=ours,
            aim=10_000,
            theirs=alone,
            beside="its cells alone",
        )
        yield Figure(name=f"{path.stem}, kernel's own memory", ours=memory, aim=150, unit="MB")
        size = path.stat().st_size / KILO
        yield Figure(name=f"{path.stem}, notebook file", ours=size, aim=500, unit="kB")


def _alone(path: Path, my: Path) -> tuple[float, float]:
    """Return the milliseconds of the cells in a kernel without a page, and its megabytes then."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, resources={"metadata": {"path": str(my)}})
    with fresh_learner(), client.setup_kernel():
        start = time.perf_counter()
        for place, cell in enumerate(notebook.cells):
            client.execute_cell(cell, place)
        taken = (time.perf_counter() - start) * 1000
        kernel = psutil.Process(client.km.provisioner.pid)
        return taken, kernel.memory_full_info().uss / MEGA
