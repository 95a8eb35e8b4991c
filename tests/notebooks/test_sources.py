"""What a lesson states has a source that is there, is listed, and says that figure."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from milia.authoring import text
from milia.authoring.citing import keys_in as cited
from milia.data import ROOT, load, tables

LESSONS = sorted((ROOT / "text" / "lessons").glob("[0-9]*.py"))
FIGURE = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|mm\b)")
QUOTED = re.compile(r'"[^"]*"|`[^`]*`')


@cache
def keys() -> frozenset[str]:
    return frozenset(load("references")["key"])


def prose(path: Path) -> list[str]:
    return [cell.source for cell in text.read(path).cells if cell.cell_type == "markdown"]


def sentences(path: Path) -> Iterator[str]:
    """Yield each sentence with the brackets behind it; a table's row counts as one."""
    for source in prose(path):
        for block in re.split(r"\n\s*\n|\n(?=\||#|\d+\. |- )", source):
            yield from re.split(r"(?<=[.?!:;])\s+(?=[A-Z*])", block.replace("\n", " "))


@cache
def rows_of(key: str) -> str:
    """Every row of every table that names a source, as one text."""
    named = re.compile(rf"\b{key}\b")
    rows = (" ".join(map(str, row)) for name in tables() for row in load(name).itertuples())
    return "\n".join(row for row in rows if named.search(row))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_cited_key_is_a_reference_and_is_listed(path: Path) -> None:
    used = set().union(*map(cited, prose(path)))
    assert used <= keys(), f"no such source: {sorted(used - keys())}"
    last = text.read(path).cells[-1].source
    listed = set(ast.literal_eval(last[last.index("[") : last.index("]") + 1]))
    assert used == {key for key in listed if not key.startswith("article_") or key in used}


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_every_figure_has_a_source_that_states_it(path: Path) -> None:
    for sentence in sentences(path):
        figures = FIGURE.findall(QUOTED.sub("", sentence))
        if not figures or "ASSUMPTION" in sentence:
            continue
        sources = cited(sentence)
        assert sources, f"no source for {figures} in: {sentence}"
        stated = "\n".join(map(rows_of, sources))
        for figure in figures:
            assert re.search(rf"(?<![\d.]){re.escape(figure)}(?!\d)", stated), (
                f"{sorted(sources)} do not state {figure} in any table: {sentence}"
            )
