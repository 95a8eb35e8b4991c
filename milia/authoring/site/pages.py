"""Which pages the site has, and the notebook that each is made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell, new_notebook

from milia.data import load

_LISTS = {
    "glossary": "Glossary",
    "references": "References",
    "how_this_was_checked": "How this was checked",
}
_SEARCH = "# Search the course"


@dataclass(frozen=True)
class Page:
    """One page: the stem of its file, its title, and what it says."""

    stem: str
    title: str
    notebook: nbformat.NotebookNode

    @property
    def file(self) -> str:
        """The name of its file on the site."""
        return f"{self.stem}.html"


def pages(course: Path) -> list[Page]:
    """Return the pages in the order in which they are read.

    Parameters
    ----------
    course
        The folder of the built lessons.
    """
    return [
        *(Page(stem, title, _notebook(course, stem)) for stem, title in _titles()),
        Page("search", "Search", _page_of(_SEARCH)),
    ]


def _titles() -> Iterator[tuple[str, str]]:
    """Yield the stem and the title of each page that is made from a file of the course."""
    yield "index", "The map of the course"
    lessons = load("lessons")
    for lesson in lessons[lessons["state"] == "ready"].itertuples():
        yield Path(str(lesson.file)).stem, f"{lesson.lesson} {lesson.title}"
    yield from _LISTS.items()


def _notebook(course: Path, stem: str) -> nbformat.NotebookNode:
    """Read a notebook, or a page in Markdown as a notebook of one cell."""
    written = course / f"{stem}.md"
    if written.exists():
        return _page_of(written.read_text(encoding="utf-8"))
    read: nbformat.NotebookNode = nbformat.read(course / f"{stem}.ipynb", as_version=4)
    return read


def _page_of(markdown: str) -> nbformat.NotebookNode:
    """Return Markdown as a notebook of one cell."""
    made: nbformat.NotebookNode = new_notebook(cells=[new_markdown_cell(markdown)])
    return made
