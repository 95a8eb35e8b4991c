"""All lessons under strict nbval, beside their bare execution."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from bench.lesson import lessons
from bench.report import Figure
from milia.authoring.run import fresh_learner
from milia.data import ROOT

STRICT = ("-m", "pytest", "-q", "--override-ini=addopts=", "--nbval", "--nbval-current-env")
MOST_TIMES = 1.5
"""How many times its bare execution a lesson may take under nbval."""


def figures() -> Iterator[Figure]:
    """Run every lesson both ways, one after the other."""
    paths = lessons()
    with fresh_learner():
        alone = _seconds(_bare, paths)
    with fresh_learner():
        ours = _seconds(_strict, paths)
    yield Figure(
        name=f"{len(paths)} lessons under strict nbval",
        ours=ours,
        aim=60,
        unit="s",
        theirs=alone,
        beside="their bare execution",
        least=1 / MOST_TIMES,
    )


def _seconds(work: Callable[[list[Path]], None], paths: list[Path]) -> float:
    start = time.perf_counter()
    work(paths)
    return time.perf_counter() - start


def _strict(paths: list[Path]) -> None:
    told = subprocess.run(
        [sys.executable, *STRICT, *map(str, paths)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if told.returncode:
        raise RuntimeError(f"A lesson does not run clean:\n{told.stdout[-2000:]}")


def _bare(paths: list[Path]) -> None:
    with tempfile.TemporaryDirectory(prefix="milia-bare-") as folder:
        for path in paths:
            notebook = nbformat.read(path, as_version=4)
            NotebookClient(
                notebook,
                resources={"metadata": {"path": folder}},
                extra_arguments=["--IPKernelApp.log_level=ERROR"],
            ).execute()
