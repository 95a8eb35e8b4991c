"""Plain HTML for static twins: an untrusted notebook keeps all of it."""

from __future__ import annotations

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
