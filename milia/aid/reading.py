"""A decision aid's HTML as a reader meets it: texts under their headings, and tables of cells.

Scripts, styles, drawings and whatever is marked `hidden` are left out, because nobody reads them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?<![\w-])color\s*:\s*transparent|"
    r"(?:opacity|font-size)\s*:\s*(?![.\d]*[1-9])[.\d]",
    re.IGNORECASE,
)
_UNREAD = frozenset({"script", "style", "svg", "template", "noscript", "head", "object"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCK = re.compile(
    r"h[1-6]|address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|figcaption|figure|"
    r"footer|header|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_VOID = re.compile(r"area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
_CELLS = frozenset({"td", "th"})
_ROWS = _CELLS | {"tr"}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list entry or a heading, with the heading that it stands under."""

    text: str
    section: str
    kind: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the heading or caption above it, its column heads, and its rows of cells."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def turned(self) -> Table:
        """Return the table with rows for columns."""
        grid = (self.heads, *self.rows)
        width = min(map(len, grid))
        heads, *rows = (tuple(row[i] for row in grid) for i in range(width))
        return Table(self.title, heads, tuple(rows))


@dataclass(slots=True)
class Page:
    """What is to be read on a page."""

    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    drawn: list[str] = field(default_factory=list)
    """What stands in a drawing or in place of a picture: seen, and no sentence of the page."""

    @property
    def text(self) -> str:
        """All that is to be read, a block or a cell a line."""
        cells = (
            cell for table in self.tables for row in (table.heads, *table.rows) for cell in row
        )
        return "\n".join((*(block.text for block in self.blocks), *cells))


def read_page(html: str) -> Page:
    """Read a page's texts and tables.

    Parameters
    ----------
    html : str
        A whole page, or a piece of one. The first row of a table holds its column heads; a table
        inside a table is read as part of its cell.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_block("")
    return reader.page


def _hidden(tag: str, told: dict[str, str]) -> bool:
    shut = tag == "dialog" and "open" not in told
    return shut or "hidden" in told or bool(_UNSEEN.search(told.get("style", "")))


class _Reader(HTMLParser):
    """Collect blocks and tables as the tags come."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._section = ""
        self._words: list[str] = []
        self._unread: list[str] = []
        self._rows: list[list[str]] | None = None
        self._caption = ""
        self._nested = 0
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if told.get("alt"):
            self.page.drawn.append(told["alt"])
        if not _VOID.fullmatch(tag) and (self._unread or tag in _UNREAD or _hidden(tag, told)):
            self._unread.append(tag)
        elif tag == "br":
            self._words.append("\n")
        elif _BLOCK.fullmatch(tag) and not self._unread:
            self._open(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._unread:
            # A tag that was never closed inside must not swallow the rest of the page.
            if tag in self._unread:
                while self._unread.pop() != tag:
                    pass
        elif _BLOCK.fullmatch(tag):
            self._close(tag)

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._words.append(data)
        elif self._unread[0] == "svg" and data.strip():
            self.page.drawn.append(data.strip())

    def _open(self, tag: str) -> None:
        if self._rows is None:
            self.end_block("")
            if tag == "table":
                self._rows, self._caption, self._nested = [], "", 0
        elif tag == "table":
            self._nested += 1
        elif self._nested:
            self._words.append(" ")
        elif tag in _ROWS:
            self._end_cell()
            if tag == "tr":
                self._rows.append([])
            self._in_cell = tag in _CELLS
        else:
            self._words.append(" ")

    def _close(self, tag: str) -> None:
        if self._rows is None:
            self.end_block(tag)
        elif tag == "table" and self._nested:
            self._nested -= 1
        elif self._nested or tag not in {"caption", "table", *_ROWS}:
            self._words.append(" ")
        elif tag == "caption":
            self._caption = self._taken()
        else:
            self._end_cell()
            if tag == "table":
                self._end_table()

    def _end_cell(self) -> None:
        """Keep a cell's text; a browser too ends a cell where the next one begins."""
        text = self._taken()
        if self._in_cell and self._rows is not None:
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(text)
        self._in_cell = False

    def _end_table(self) -> None:
        rows = [tuple(row) for row in self._rows or [] if row]
        if rows:
            title = f"{self._section} {self._caption}".strip()
            self.page.tables.append(Table(title, rows[0], tuple(rows[1:])))
        self._rows = None
        self._words.clear()

    def end_block(self, tag: str) -> None:
        """Keep the text since the last tag as a block of its own."""
        text = self._taken()
        if tag in _HEADINGS:
            self._section = text
        if text:
            self.page.blocks.append(Block(text, self._section, tag))

    def _taken(self) -> str:
        text = re.sub(r"\s+", " ", "".join(self._words)).strip()
        self._words.clear()
        return text
