"""A made-up web page as the assignments show it: its paragraphs numbered, its claims marked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from milia.markup import Html, tag

_MARK = re.compile(r"(\[c\d+\])")


@dataclass(frozen=True)
class ArticlePage:
    """A page to read in a notebook.

    Attributes
    ----------
    title, byline, date, footer : str
        What stands above and below the text; empty where the page does not say.
    lines : tuple of str
        The paragraphs, in order. A claim to be judged ends in a mark such as ``[c01]``.
    """

    title: str
    byline: str
    date: str
    lines: tuple[str, ...]
    footer: str

    def _repr_html_(self) -> str:
        """Return plain HTML, all of which an untrusted notebook keeps."""
        paragraphs = tag("ol", *(tag("li", tag("p", _marked(line))) for line in self.lines))
        head, foot = tag("p", self._signed), tag("p", self.footer)
        return tag("blockquote", tag("h3", self.title), head, paragraphs, foot)

    def __repr__(self) -> str:
        """Return the same as text, for a console and for a search."""
        numbered = [f"{number:>3}. {line}" for number, line in enumerate(self.lines, start=1)]
        return "\n".join([self.title, self._signed, *numbered, self.footer])

    @property
    def _signed(self) -> str:
        """Say who wrote the page and when, or that it does not say so."""
        return f"{self.byline or 'No author named'} · {self.date or 'no date'}"


def show_article(article: Mapping[str, Any]) -> ArticlePage:
    """Show a generated article as a page with numbered paragraphs.

    Parameters
    ----------
    article : mapping
        The texts `title`, `byline`, `date` and `footer`, and the list of texts `lines`, whose k-th
        is paragraph k.

    Returns
    -------
    ArticlePage
        What a notebook shows as HTML, and a console as text.

    Examples
    --------
    >>> show_article({"title": "Spots", "byline": "", "date": "", "lines": ["Milia itch. [c01]"],
    ...               "footer": "A made-up page."})
    Spots
    No author named · no date
      1. Milia itch. [c01]
    A made-up page.
    """
    around = {name: str(article[name]) for name in ("title", "byline", "date", "footer")}
    return ArticlePage(lines=tuple(article["lines"]), **around)


def _marked(line: str) -> Html:
    """Return a paragraph as HTML in which the marks stand out."""
    return Html(_MARK.sub(r"<strong>\1</strong>", escape(line, quote=False)))
