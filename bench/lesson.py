"""Each lesson: run as a student runs it; its kernel's memory; its file; how hard it is to read."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import psutil
from nbclient import NotebookClient

from bench.report import Figure
from milia.authoring.run import fresh_learner
from milia.data import ROOT
from milia.science.appraisal import reading_grade
from tests.browser.lab import Lab

MEGA, KILO = 1e6, 1e3
_NO_PROSE = re.compile(r"[#|\-*]|\d+\. |\[Map")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r" ?\[[\w, ]+\]|[`*>]")


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
        grade = reading_grade(running_prose(path))
        yield Figure(name=f"{path.stem}, reading grade", ours=grade, aim=10, unit="school years")


def running_prose(path: Path) -> str:
    """Return the paragraphs of a lesson's Core: no heading, list, table, key, address or code."""
    cells = nbformat.read(path, as_version=4).cells
    core = (
        cell.source
        for cell in cells
        if cell.cell_type == "markdown" and "stretch" not in cell.metadata.get("tags", [])
    )
    blocks = (block for source in core for block in source.split("\n\n"))
    prose = (block for block in blocks if not _NO_PROSE.match(block))
    return "\n".join(_MARKS.sub("", _LINK.sub(r"\1", block)).replace("\n", " ") for block in prose)


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
