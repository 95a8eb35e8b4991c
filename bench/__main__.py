"""Measure everything, print the table, and fail when a ratio is on the wrong side of its bound."""

from __future__ import annotations

import sys

from playwright.sync_api import sync_playwright

from bench import imports, lesson, tree
from bench.report import Figure, machine
from milia.environment import own_tools_first
from tests.browser.chromium import launched


def main() -> int:
    """Print each figure as it is measured; return 1 if a ratio fails."""
    own_tools_first()
    print(machine())
    taken: list[Figure] = []
    with sync_playwright() as driver, launched(driver) as browser:
        for measure in (lambda _: imports.figures(), lesson.figures, tree.figures):
            page = browser.new_page()
            for figure in measure(page):
                print(figure.line(), flush=True)
                taken.append(figure)
            page.close()
    return 0 if all(figure.holds for figure in taken) else 1


if __name__ == "__main__":
    sys.exit(main())
