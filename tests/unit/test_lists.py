"""The glossary and the reference list hold their whole tables, and lessons reach them."""

from __future__ import annotations

import re

from nbformat import NotebookNode

from milia.authoring.lists import notebooks
from milia.data import load


def headings(notebook: NotebookNode) -> list[str]:
    prose = "\n".join(cell.source for cell in notebook.cells)
    return re.findall(r"^### (.+)$", prose, re.M)


def entry(name: str, heading: str) -> str:
    prose = "\n".join(cell.source for cell in notebooks()[name].cells)
    return prose.split(f"### {heading}\n")[1].split("\n#")[0]


def test_every_term_and_every_source_has_its_heading() -> None:
    made = notebooks()
    assert sorted(headings(made["glossary"])) == sorted(load("glossary")["term"])
    assert sorted(headings(made["references"])) == sorted(load("references")["key"])


def test_a_term_says_what_it_means_by_whom_and_where() -> None:
    said = entry("glossary", "milium")
    assert "with no opening" in said
    assert "(references.ipynb#berk2008)" in said


def test_a_source_says_how_far_it_was_read_and_who_cites_it() -> None:
    said = entry("references", "berk2008")
    assert "Read: yes." in said
    assert "[lesson 02](02_types.ipynb)" in said
