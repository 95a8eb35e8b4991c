"""Plain HTML for static twins: an untrusted notebook keeps all of it."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from html import escape


class Html(str):
    """Text that is HTML already, so that it is not escaped again."""

    __slots__ = ()


def tag(name: str, *children: str, **attributes: str) -> Html:
    """Return one HTML element; children that are plain text are escaped.

    Examples
    --------
    >>> tag("p", "1 < 2")
    '<p>1 &lt; 2</p>'
    """
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    inside = "".join(
        child if isinstance(child, Html) else escape(child, quote=False) for child in children
    )
    return Html(f"<{name}{written}>{inside}</{name}>")


def bullets(lines: list[str]) -> Html:
    """Return an unordered list, one item a line."""
    return tag("ul", *(tag("li", line) for line in lines))


def svg_source(svg: str) -> str:
    """Return an SVG as a `data:` address, for an `<img>` that needs no file."""
    encoded = base64.b64encode(svg.encode("utf-8")).decode("ascii")
    return f"data:image/svg+xml;base64,{encoded}"


def image(source: str, alt: str, **attributes: str) -> Html:
    """Return a picture with its alternative text."""
    more = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return Html(f'<img alt="{escape(alt)}" src="{escape(source)}"{more}>')


def folded_table(
    summary: str,
    heads: Iterable[str],
    rows: Iterable[tuple[str, ...]],
    *,
    caption: str = "",
) -> Html:
    """Return a table that is folded away under its summary.

    Parameters
    ----------
    summary
        What is read while it is folded.
    heads
        The columns' names.
    rows
        For each row its name, and its other cells as `td` elements.
    caption
        What stands above the table, by default the summary.
    """
    head = tag("tr", *(tag("th", text, scope="col") for text in heads))
    body = (tag("tr", tag("th", first, scope="row"), *cells) for first, *cells in rows)
    table = tag(
        "table", tag("caption", caption or summary), tag("thead", head), tag("tbody", *body)
    )
    return tag("details", tag("summary", summary), table)
