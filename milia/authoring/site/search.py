"""The index of the site's search: each section with its page, its heading and its words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

_HEADINGS = {"h1", "h2", "h3"}
_NO_WORDS = {"script", "style", "form"}


def index_of(pages: Iterable[tuple[str, str, BeautifulSoup]]) -> str:
    """Return the index as a script, which a page can read without a server.

    Parameters
    ----------
    pages
        The file, the title and the tidied HTML of each page.

    Returns
    -------
    str
        ``const SECTIONS = [...]``: lists of address, page, heading and text.
    """
    sections = [
        [f"{file}#{place}", title, heading, words]
        for file, title, html in pages
        for place, heading, words in _sections(html)
    ]
    return f"const SECTIONS = {json.dumps(sections, ensure_ascii=False)};\n"


def _sections(html: BeautifulSoup) -> Iterator[tuple[str, str, str]]:
    """Yield the id, the heading and the words of each section; code does not count."""
    main = html.main
    place, heading, words = "main", "", list[str]()
    for node in main.descendants if main else ():
        if isinstance(node, Tag) and node.name in _HEADINGS:
            if heading:
                yield place, heading, " ".join(" ".join(words).split())
            place, heading, words = str(node["id"]), node.get_text(), []
        elif isinstance(node, NavigableString) and _is_prose(node):
            words.append(str(node))
    if heading:
        yield place, heading, " ".join(" ".join(words).split())


def _is_prose(text: NavigableString) -> bool:
    """Whether a piece of text is neither code nor the heading itself."""
    return not any(
        parent.name in _NO_WORDS | _HEADINGS or parent.get("class") == ["code"]
        for parent in text.parents
    )
