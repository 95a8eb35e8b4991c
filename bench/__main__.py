"""Measure everything, print the table, and fail when a ratio is on the wrong side of its bound."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench import imports, lesson, parts, strict
from bench.report import Figure, machine
from milia.environment import own_tools_first
from tests.browser.chromium import launched
from tests.browser.lab import Lab, serving


def main() -> int:
    """Print each figure as it is measured; return 1 if a ratio fails."""
    own_tools_first()
    print(machine(), flush=True)
    taken: list[Figure] = []
    for figure in chain(imports.figures(), strict.figures(), _in_jupyterlab()):
        print(figure.line(), flush=True)
        taken.append(figure)
    return 0 if all(figure.holds for figure in taken) else 1


def _in_jupyterlab() -> Iterator[Figure]:
    """Measure the parts and the lessons, all in one JupyterLab in one Chromium."""
    with (
        tempfile.TemporaryDirectory(prefix="milia-bench-") as folder,
        sync_playwright() as driver,
        launched(driver) as browser,
        serving(Path(folder) / "my") as (address, token),
    ):
        lab, my = Lab(browser.new_page(), address, token), Path(folder) / "my"
        yield from parts.figures(lab, my)
        yield from lesson.figures(lab, my)


if __name__ == "__main__":
    sys.exit(main())
