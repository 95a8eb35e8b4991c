"""A student's page as its words: for a reader in the notebook, without styles or scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from milia.aid.reading import Block, Page, Table
from milia.checks.a6_words import own_blocks, read
from milia.checks.verdict import NotYet, call
from milia.markup import Html, tag

_PART = "Step 4, a page for your patient"


@dataclass(frozen=True)
class ShownPage:
    """What is to be read on a page, headings and tables included.

    Attributes
    ----------
    page : Page
        The texts and tables, in their order.
    """

    page: Page

    def __repr__(self) -> str:
        """Return the words, a block or a cell a line."""
        return self.page.text

    def _repr_html_(self) -> str:
        """Return plain HTML in which nothing of the page's own markup is left.

        What stands under headings of the student's own comes first, the rest is folded away.
        """
        own = own_blocks(self.page)
        rest = [block for block in self.page.blocks if block not in own]
        drawn = (tag("p", f"(In place of a picture: {text})") for text in self.page.drawn)
        tables = map(_table, self.page.tables)
        folded = tag("details", tag("summary", "The rest of the page"), *map(_block, rest))
        return tag("div", tag("blockquote", *map(_block, own)), *tables, *drawn, folded)


def show_page(my_aid: Callable[[], Any]) -> ShownPage | None:
    """Show the words of a student's page.

    Parameters
    ----------
    my_aid : callable
        The student's function.

    Returns
    -------
    ShownPage or None
        The page; `None`, with a printed sentence, while there is none.
    """
    try:
        got = call(my_aid, part=_PART, shown="my_aid()")
    except NotYet as sentence:
        print(f"Not yet: {sentence}")
        return None
    if not isinstance(got, str):
        print(f"Not yet: my_aid() returned a {type(got).__name__}, not a text of HTML.")
        return None
    return ShownPage(read(got))


def _block(block: Block) -> Html:
    """Return a paragraph, a heading in bold."""
    return tag("p", tag("strong", block.text) if block.text == block.section else block.text)


def _table(table: Table) -> Html:
    """Return a table with its heads, below what stands above it."""
    heads = tag("tr", *(tag("th", head) for head in table.heads))
    rows = (tag("tr", *(tag("td", cell) for cell in row)) for row in table.rows)
    return Html(tag("p", table.title) + tag("table", heads, *rows))
