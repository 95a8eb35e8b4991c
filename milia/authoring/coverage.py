"""Where the lessons take up what the five articles speak of.

A row of `coverage.csv` names a heading of an article, what stands under it, and the place that
takes it up: a section of a built lesson, or a quiz item that the lesson asks. The place counts when
one of its cells is prose, a part or an item, holds every key term, and is long enough to say
something.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from nbformat import NotebookNode

LEAST_WORDS = 40
# Lists of headings and of keys: a term that stands there is announced, not taken up.
_NO_PLACE = {"What you will be able to do", "On this page", "Take home", "Sources"}
_HEADING = re.compile(r"^(#{1,2}) (.+)$", re.MULTILINE)
_TAG = re.compile(r"<[^>]*>")
_ASKED = re.compile(r'milia\.ask\("([^"]+)"\)')


def places(notebook: NotebookNode) -> dict[str, list[str]]:
    """Return the text of each cell of a built lesson, by section, and of each item, by its id.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        A lesson with its outputs: a part and an item count with what their twins say.
    """
    found: dict[str, list[str]] = {}
    section = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for heading, prose in _split(section, cell.source):
                found.setdefault(heading, []).append(prose)
                section = heading
            continue
        said = " ".join(_said(cell))
        asked = _ASKED.search(cell.source)
        for place in (section, asked.group(1) if asked else None):
            if place:
                found.setdefault(place, []).append(said)
    return {place: texts for place, texts in found.items() if place not in _NO_PLACE}


def gap(row: Mapping[str, Any], found: Mapping[str, list[str]]) -> str | None:
    """Say in one sentence why the place that a row names does not take it up, or return None.

    Parameters
    ----------
    row : mapping
        A row of `coverage.csv`: cell (a section or an item's id), terms (joined by ``;``).
    found : mapping of str to list of str
        What `places` found in the row's lesson.
    """
    where = f"{row['coverage_id']} ({row['article']}, {row['topic']}): "
    if row["cell"] not in found:
        return f"{where}lesson {row['lesson']} has no section or item {row['cell']!r}."
    terms = [term.casefold() for term in row["terms"].split(";")]
    holding = [
        text for text in found[row["cell"]] if all(term in text.casefold() for term in terms)
    ]
    if not holding:
        return f"{where}no cell of {row['cell']!r} holds {' and '.join(terms)}."
    if max(len(text.split()) for text in holding) < LEAST_WORDS:
        return f"{where}the cell of {row['cell']!r} has fewer than {LEAST_WORDS} words."
    return None


def gaps(table: pd.DataFrame, lesson: str, notebook: NotebookNode) -> list[str]:
    """Return a sentence for each row of a lesson whose place does not take it up."""
    found = places(notebook)
    rows = table[table["lesson"] == lesson].to_dict("records")
    told = (gap({str(name): value for name, value in row.items()}, found) for row in rows)
    return [sentence for sentence in told if sentence]


def _split(section: str, source: str) -> Iterator[tuple[str, str]]:
    """Cut a cell at its headings; what stands above the first belongs to the section before."""
    start = 0
    for heading in _HEADING.finditer(source):
        yield section, source[start : heading.start()]
        section, start = heading.group(2).strip(), heading.end()
    yield section, source[start:]


def _said(cell: NotebookNode) -> Iterator[str]:
    for output in cell.outputs:
        data = output.get("data", {})
        shown = data.get("text/html", data.get("text/plain", output.get("text", "")))
        yield html.unescape(_TAG.sub(" ", shown))
