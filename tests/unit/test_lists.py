"""The glossary and the reference list hold their whole tables, and lessons reach them."""

from __future__ import annotations

import re

from milia.authoring.lists import pages
from milia.data import load


def headings(name: str) -> list[str]:
    return re.findall(r"^### (.+)$", pages()[name], re.M)


def entry(name: str, heading: str) -> str:
    return pages()[name].split(f"### {heading}\n")[1].split("\n#")[0]


def test_every_term_and_every_source_has_its_heading() -> None:
    assert sorted(headings("glossary.md")) == sorted(load("glossary")["term"])
    assert sorted(headings("references.md")) == sorted(load("references")["key"])


def test_a_term_says_what_it_means_by_whom_and_where() -> None:
    said = entry("glossary.md", "milium")
    assert "with no opening" in said
    assert "(references.md#berk2008)" in said


def test_a_source_says_how_far_it_was_read_and_who_cites_it() -> None:
    said = entry("references.md", "berk2008")
    assert "Read: yes." in said
    assert "[lesson 02](02_types.ipynb)" in said
