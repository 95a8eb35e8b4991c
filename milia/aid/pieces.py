"""What the sections of the page are made of."""

from __future__ import annotations

import re
from html import escape

from milia.markup import Html, bullets, tag


def section(title: str, *children: str, kind: str = "") -> Html:
    """Return a section under its heading."""
    return tag("section", tag("h2", title), *children, **({"class": kind} if kind else {}))


def cited(text: str) -> Html:
    """Return a text whose sources, in square brackets, are small print."""
    return Html(re.sub(r"\[[^\]]*\]", r"<small>\g<0></small>", escape(text, quote=False)))


def paragraphs(texts: list[str]) -> list[Html]:
    """Return a paragraph for each text."""
    return [tag("p", cited(text)) for text in texts]


def entries(texts: list[str]) -> Html:
    """Return a list with an entry for each text."""
    return bullets([cited(text) for text in texts])
