"""What a lesson says in words."""

from __future__ import annotations

from milia.authoring import text
from milia.data import ROOT


def prose_of(lesson: str) -> str:
    """Return the prose of a lesson, named as its file is, on one line."""
    cells = text.read(ROOT / "text" / "lessons" / f"{lesson}.py").cells
    return " ".join(" ".join(c.source for c in cells if c.cell_type == "markdown").split())
