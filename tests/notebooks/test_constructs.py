"""The core lane of a lesson uses no Python that this lesson or an earlier one has not explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from nbformat import NotebookNode

from milia.authoring import text
from milia.authoring.constructs import constructs_of
from milia.data import ROOT, load

LESSONS = sorted((ROOT / "text" / "lessons").glob("[0-9]*.py"))
TAUGHT = load("constructs")


def core(path: Path) -> list[NotebookNode]:
    cells = text.read(path).cells
    return [cell for cell in cells if "stretch" not in cell.metadata.get("tags", [])]


def used_in(path: Path) -> set[str]:
    """Return the pieces of Python in a lesson's core cells, its filled blanks among them."""
    used: set[str] = set()
    for cell in core(path):
        if cell.cell_type == "code":
            fills = cell.metadata.get("milia", {}).get("fill", [])
            for source in (cell.source, *fills):
                used |= constructs_of(source)
    return used


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_nothing_is_used_before_it_is_explained(path: Path) -> None:
    by_now = set(TAUGHT.loc[TAUGHT["lesson"] <= path.stem[:2], "construct"])
    early = used_in(path) - by_now
    assert not early, f"{path.name}: explain {sorted(early)} there, and in constructs.csv"


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_what_a_lesson_is_said_to_explain_stands_in_it(path: Path) -> None:
    here = TAUGHT.loc[TAUGHT["lesson"] == path.stem[:2], "construct"]
    assert set(here) <= used_in(path), f"{path.name} does not use {set(here) - used_in(path)}"


@pytest.mark.parametrize("row", list(TAUGHT.itertuples()), ids=lambda row: row.construct)
def test_an_example_shows_its_piece(row: object) -> None:
    assert row.construct in constructs_of(row.example)  # type: ignore[attr-defined]


def test_a_piece_with_a_name_is_named_in_the_prose_that_explains_it() -> None:
    for path in LESSONS:
        prose = "\n".join(cell.source for cell in core(path) if cell.cell_type == "markdown")
        code = " ".join(re.findall(r"`[^`]*`", prose))
        here = TAUGHT.loc[TAUGHT["lesson"] == path.stem[:2], "construct"]
        named = {piece.strip(".()") for piece in here if re.fullmatch(r"\.?[a-z_]+(\(\))?", piece)}
        unsaid = {name for name in named - GENERAL if name not in code}
        assert not unsaid, f"{path.name} explains {sorted(unsaid)} nowhere"


GENERAL = {"call", "text", "number", "list", "tuple", "keyword"}
"""Pieces that prose calls by an ordinary word."""
