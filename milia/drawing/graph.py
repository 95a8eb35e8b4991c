"""Pictures of how the rows of a table hang together: marks that can be pointed at, and words.

The same SVG is drawn in the page, where the theme gives its colours by class, and stands in the
static twin, where the attributes below do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from milia.drawing.palette import INK, PAPER
from milia.drawing.svg import FONT, Point, element, number

WIDE = 400
"""From this width on there is room for words beside the marks."""


@dataclass(frozen=True)
class Stroke:
    """How a kind of line is drawn: colour, width, dashes and the sign at its end."""

    colour: str
    width: float = 1.5
    dashes: str = ""
    sign: str = ""


@dataclass(frozen=True)
class Mark:
    """What can be pointed at: the name of a row, and its words."""

    name: str
    label: str


@dataclass(frozen=True)
class Graph:
    """A picture, its words, and the rows that can be pointed at in it, in their order."""

    svg: str
    alt: str
    marks: tuple[Mark, ...]


def document(width: float, height: float, *children: str) -> str:
    """Write a whole SVG on paper."""
    return element(
        "svg",
        element("rect", width=width, height=height, fill=PAPER, **{"class": "paper"}),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
    )


def words(text: str, at: Point, *, size: float = 11, anchor: str = "start") -> str:
    """Write a line of text, its baseline at a point, with paper around it where lines pass."""
    return element(
        "text",
        escape(text),
        x=at[0],
        y=at[1],
        fill=INK,
        stroke=PAPER,
        stroke_width=3,
        paint_order="stroke",
        font_family=FONT,
        font_size=size,
        text_anchor=anchor,
    )


def sign(at: Point, look: Stroke) -> str:
    """Write a kind's sign, its middle at a point."""
    return element(
        "text",
        look.sign,
        x=at[0],
        y=at[1] + 3,
        fill=INK,
        font_family=FONT,
        font_size=9,
        text_anchor="middle",
        **{"class": "sign"},
    )


def stroke(path: str, kind: str, look: Stroke) -> str:
    """Write a line of a kind, and under it a wide one that is easy to hit."""
    dashes = {"stroke_dasharray": look.dashes} if look.dashes else {}
    drawn = element(
        "path", d=path, stroke=look.colour, stroke_width=look.width, **dashes, **{"class": kind}
    )
    return element("path", d=path, stroke="none", stroke_width=9, **{"class": "hit"}) + drawn


def mark(row: Mark, *children: str) -> str:
    """Group what stands for a row, with its words for a pointer that rests on it."""
    return element(
        "g", element("title", escape(row.label)), *children, fill="none", data_row=row.name
    )


def curve(start: Point, stop: Point) -> str:
    """Path data of a curve that leaves and arrives level."""
    (x0, y0), (x1, y1) = start, stop
    middle = number((x0 + x1) / 2)
    return (
        f"M{number(x0)} {number(y0)}"
        f"C{middle} {number(y0)} {middle} {number(y1)} {number(x1)} {number(y1)}"
    )


def spread(count: int, low: float, high: float) -> list[float]:
    """Places evenly from `low` to `high`, both included; a single one in the middle."""
    if count == 1:
        return [(low + high) / 2]
    return [low + (high - low) * place / (count - 1) for place in range(count)]


def legend(looks: Sequence[tuple[str, str, Stroke]], at: Point, step: float) -> str:
    """Write each kind of line with its words, one below the other.

    Parameters
    ----------
    looks
        Kind, words and look of each.
    at
        The left end of the first line.
    step
        From one to the next.
    """
    rows = []
    for place, (kind, text, look) in enumerate(looks):
        y = at[1] + place * step
        path = f"M{number(at[0])} {number(y)}h22"
        shown = stroke(path, kind, look) + (sign((at[0] + 32, y), look) if look.sign else "")
        rows += [shown, words(text, (at[0] + (42 if look.sign else 30), y + 4))]
    return element("g", *rows, fill="none")
