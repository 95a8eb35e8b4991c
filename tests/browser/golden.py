"""Accessibility trees on file: what a screen reader is told, in place of screen readers.

`MILIA_GOLDEN=write pytest tests/browser` writes them anew, refusing a control without a name.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from playwright.sync_api import Locator

FOLDER = Path(__file__).parent / "golden"
CONTROLS = "button|checkbox|combobox|link|option|radio|slider|spinbutton|textbox"
NAMELESS = re.compile(rf"^\s*- (?:{CONTROLS})(?:\s*\[[^\]]*\])*(?::.*)?$")


def nameless(tree: str) -> list[str]:
    """List the controls of an accessibility tree that have a role and no name."""
    return [line.strip() for line in tree.splitlines() if NAMELESS.match(line)]


def assert_golden(part: Locator, name: str) -> None:
    """Compare a part's accessibility tree with `golden/<name>.yaml`."""
    tree = part.aria_snapshot() + "\n"
    assert not nameless(tree), f"Controls without a name in {name}: {nameless(tree)}"
    file = FOLDER / f"{name}.yaml"
    if os.environ.get("MILIA_GOLDEN") == "write":
        file.write_text(tree, encoding="utf-8", newline="\n")
    known = file.read_text(encoding="utf-8")
    assert tree == known, f"{file.name} differs; if that is meant, run MILIA_GOLDEN=write pytest."
