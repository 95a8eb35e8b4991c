"""Make what a student or a marker wrote harmless in a page: allowed tags alone, and nothing loaded.

The page's Content-Security-Policy is a second fence: it runs no script and loads nothing either.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from html import escape
from typing import Any

import bleach
import mistune

from milia.markup import Html, tag

MOST_CHARACTERS = 100_000
MOST_TAGS = 4_000
DEEPEST = 40
"""How deep tags may lie in each other: cleaning what is deeper would take minutes."""
_TEXT = {"a", "abbr", "b", "br", "code", "del", "em", "i", "img", "kbd", "q", "s", "small", "span"}
_BLOCKS = {"blockquote", "details", "div", "h4", "h5", "h6", "hr", "p", "pre", "summary"}
_LISTS = {"dd", "dl", "dt", "li", "ol", "ul"}
_TABLES = {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
_TAGS = _TEXT | {"strong", "sub", "sup", "u", "var"} | _BLOCKS | _LISTS | _TABLES
_ATTRIBUTES = {
    ("a", "href"),
    ("img", "alt"),
    ("img", "src"),
    ("ol", "start"),
    *((cell, name) for cell in ("td", "th") for name in ("colspan", "rowspan", "scope")),
}
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=\s]+")
_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_OPENS_OR_CLOSES = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_WITHOUT_END = {"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}
_UNSEEN = ("script", "style", "template", "title")


def clean(html: str) -> Html:
    """Keep of HTML what reads as text, tables, lists and pictures.

    Parameters
    ----------
    html : str
        HTML from an output, or made from Markdown.

    Returns
    -------
    Html
        The same without scripts, styles, forms, frames, handlers, names, and addresses that a
        browser would load; one sentence in its place where it is too large.
    """
    for name in _UNSEEN:
        html = _without(html, name)
    if len(html) > MOST_CHARACTERS or _too_deep(html):
        return tag("p", "An output that is too large for this page is not shown.")
    kept = bleach.clean(
        html,
        tags=_TAGS,
        attributes=_allowed,
        protocols={"http", "https", "mailto", "data"},
        strip=True,
    )
    # What a reader of the page needs: a picture has a text, and an empty head of a table is none.
    kept = re.sub(r"<img(?![^>]*\balt=)", '<img alt="A picture without a text"', kept)
    return Html(kept.replace("<th></th>", "<td></td>"))


def markdown(text: str, attachments: Mapping[str, Mapping[str, str]] | None = None) -> Html:
    """Turn Markdown into harmless HTML; formulas are shown as they are written.

    Parameters
    ----------
    text : str
        A cell, or a marker's comment.
    attachments : mapping, optional
        Pictures of the cell: by name, base64 text by type.

    Returns
    -------
    Html
        Headings begin at the fourth level, for they stand below the page's own.
    """
    if len(text) > MOST_CHARACTERS:
        return tag("pre", text[:MOST_CHARACTERS])
    read = mistune.create_markdown(
        renderer=_Renderer(attachments or {}), plugins=["table", "strikethrough"]
    )
    return clean(str(read(text)))


class _Renderer(mistune.HTMLRenderer):
    """Markdown with its pictures inside the page, and none from elsewhere."""

    def __init__(self, attachments: Mapping[str, Mapping[str, str]]) -> None:
        super().__init__(escape=False)
        self._attachments = attachments

    def heading(self, text: str, level: int, **_: Any) -> str:
        inner = min(level + 3, 6)
        return f"<h{inner}>{text}</h{inner}>"

    def image(self, text: str, url: str, title: str | None = None) -> str:
        alt = text or title or "A picture without a text"
        held = self._attachments.get(url.removeprefix("attachment:"), {})
        for kind, encoded in held.items():
            return f'<img alt="{escape(alt)}" src="data:{escape(kind)};base64,{escape(encoded)}">'
        return f"({escape(alt)})"


def _allowed(name: str, attribute: str, value: str) -> bool:
    """Whether an attribute may stay on a tag."""
    if (name, attribute) not in _ATTRIBUTES:
        return False
    if attribute == "src":
        return _PICTURE.fullmatch(value) is not None
    return attribute != "href" or _LINK.match(value) is not None


def _without(html: str, name: str) -> str:
    """Cut out elements whose content is no text for a reader, in one pass."""
    lower, kept, at = html.lower(), [], 0
    if len(lower) != len(html):
        return html
    while (start := lower.find(f"<{name}", at)) >= 0:
        end = lower.find(f"</{name}", start)
        close = lower.find(">", end) if end >= 0 else -1
        if close < 0:
            break
        kept.append(html[at:start])
        at = close + 1
    return "".join(kept) + html[at:]


def _too_deep(html: str) -> bool:
    """Whether there are too many tags, or too many open at once."""
    opened: Counter[str] = Counter()
    for number, found in enumerate(_OPENS_OR_CLOSES.finditer(html)):
        name = found[2].lower()
        if name not in _WITHOUT_END:
            opened[name] = max(0, opened[name] + (-1 if found[1] else 1))
        if number >= MOST_TAGS or opened.total() > DEEPEST:
            return True
    return False
