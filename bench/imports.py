"""What `import milia` costs on top of what a notebook imports anyway."""

from __future__ import annotations

import statistics
import subprocess
import sys

from bench.report import Figure

ROUNDS = 9
SCRIPT = """
import time
start = time.perf_counter()
import pandas, ipywidgets
middle = time.perf_counter()
import milia
print((middle - start) * 1000, (time.perf_counter() - middle) * 1000)
"""


def figures() -> list[Figure]:
    """Import in fresh interpreters and return the medians."""
    runs = [_once() for _ in range(ROUNDS)]
    base, ours = (statistics.median(column) for column in zip(*runs, strict=True))
    return [
        Figure(
            name="import milia",
            ours=ours,
            aim=40,
            theirs=base,
            beside="import pandas and ipywidgets",
            least=20,
        )
    ]


def _once() -> tuple[float, float]:
    """Return the milliseconds of both imports in one fresh interpreter."""
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, encoding="utf-8", check=True
    ).stdout
    base, ours = told.split()
    return float(base), float(ours)
