"""A small builder for SVG text: elements, smooth curves, labels with leader lines."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from milia.drawing.palette import INK, PAPER

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
LABEL_SIZE = 12
LINE_HEIGHT = 15


def number(value: float) -> str:
    """Write a coordinate with at most one decimal, the same on every machine."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(tag: str, *children: str, **attributes: str | float) -> str:
    """Write one SVG element.

    Parameters
    ----------
    tag
        Name of the element.
    *children
        SVG text inside it; plain text has to be escaped by the caller.
    **attributes
        Its attributes; an underscore in a name stands for a hyphen.

    Returns
    -------
    str
        The element as text.
    """
    written = "".join(
        f" {name.replace('_', '-')}={quoteattr(_attribute(value))}"
        for name, value in attributes.items()
    )
    return f"<{tag}{written}>{''.join(children)}</{tag}>" if children else f"<{tag}{written}/>"


def _attribute(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def smooth(points: Sequence[Point], *, closed: bool = False) -> str:
    """Path data of a smooth curve through points (Catmull-Rom splines as cubic Béziers)."""
    count = len(points)
    pieces = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for i in range(count if closed else count - 1):
        before, start, end, after = (
            points[k % count] if closed else points[min(max(k, 0), count - 1)]
            for k in range(i - 1, i + 3)
        )
        first = [s + (e - b) / 6 for b, s, e in zip(before, start, end, strict=True)]
        second = [e - (a - s) / 6 for s, e, a in zip(start, end, after, strict=True)]
        # After the first piece the control point is the mirror image of the last: command S.
        numbers = (*second, *end) if i else (*first, *second, *end)
        pieces.append(("S" if i else "C") + " ".join(number(v) for v in numbers))
    return "".join(pieces) + ("Z" if closed else "")


def sample(curve: Callable[[float], float], start: float, stop: float, step: float) -> list[Point]:
    """Points of ``y = curve(x)`` from ``start`` to ``stop``, both included."""
    count = max(1, round(abs(stop - start) / step))
    xs = [start + (stop - start) * i / count for i in range(count + 1)]
    return [(x, curve(x)) for x in xs]


def offset(points: Sequence[Point], distance: float) -> list[Point]:
    """Move a line sideways: to its right, seen along it with y downwards, if positive."""
    moved = []
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(i - 1, 0)], points[min(i + 1, len(points) - 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        moved.append((x - (y1 - y0) / length * distance, y + (x1 - x0) / length * distance))
    return moved


def blob(centre: Point, radius: float, *, wobble: float = 0.02, turn: float = 0.0) -> list[Point]:
    """Points of a closed, slightly irregular round outline, in clockwise order."""
    points = []
    for i in range(18):
        angle = 2 * math.pi * i / 18
        r = radius * (
            1 + wobble * math.sin(2 * angle + turn) + 0.6 * wobble * math.sin(3 * angle + 2 * turn)
        )
        points.append((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)))
    return points


def line(data: str, colour: str, width: float = 1.2, **more: str | float) -> str:
    """Write a path that is stroked and not filled."""
    return element("path", d=data, fill="none", stroke=colour, stroke_width=width, **more)


def beads(data: str, colour: str, size: float, gap: float) -> str:
    """Write a row of round cells along a path: a dashed line whose dashes are dots."""
    return line(data, colour, size, stroke_linecap="round", stroke_dasharray=f"0.1 {number(gap)}")


def gradient(
    name: str,
    stops: Iterable[tuple[float, str, float]],
    light: Point = (0.4, 0.36),
    *,
    in_picture: bool = False,
) -> str:
    """Define a radial gradient.

    Parameters
    ----------
    name
        Its id, for ``url(#name)``.
    stops
        Triples of (place from 0 to 1, colour, opacity from 0 to 1).
    light
        Its middle, as shares of the width and height of what is filled.
    in_picture
        Light a whole figure of several shapes, 320 px wide, instead of each shape by itself.

    Returns
    -------
    str
        SVG text.
    """
    written = [
        element("stop", offset=place, stop_color=colour, stop_opacity=opacity)
        for place, colour, opacity in stops
    ]
    scale = 320 if in_picture else 1
    return element(
        "radialGradient",
        *written,
        id=name,
        cx=light[0] * scale,
        cy=light[1] * scale,
        r=(1 - min(light)) * scale,
        gradientUnits="userSpaceOnUse" if in_picture else "objectBoundingBox",
    )


@dataclass(frozen=True)
class Label:
    """A text of one or more lines, with a leader line to what it names.

    Attributes
    ----------
    text
        The words; a newline starts a new line.
    at
        Where the first baseline starts (or ends, or has its middle).
    target
        The point named; None for a text without leader line.
    anchor
        Which end of the text stands at ``at``.
    size
        Height of the letters in px.
    bold
        Whether the text is a heading.
    """

    text: str
    at: Point
    target: Point | None = None
    anchor: Anchor = "start"
    size: int = LABEL_SIZE
    bold: bool = False

    def svg(self) -> str:
        """Write the leader line, its dot and the text."""
        return (self._leader() if self.target else "") + self._words()

    def _words(self) -> str:
        x, y = self.at
        lines = self.text.split("\n")
        spans = [
            element("tspan", escape(words), x=x, y=y + i * LINE_HEIGHT)
            for i, words in enumerate(lines)
        ]
        weight = "600" if self.bold else "400"
        return element(
            "text", *spans, font_size=self.size, font_weight=weight, text_anchor=self.anchor
        )

    def _leader(self) -> str:
        assert self.target is not None
        side = {"start": -6, "middle": 0, "end": 6}[self.anchor]
        middle = (self.text.count("\n") * LINE_HEIGHT - 8) / 2
        start = (self.at[0] + side, self.at[1] + middle)
        data = f"M{number(start[0])} {number(start[1])}L" + " ".join(map(number, self.target))
        dot = element("circle", cx=self.target[0], cy=self.target[1], r=2.4, fill=INK, stroke=PAPER)
        # The paper-coloured halo keeps the line readable on every skin tone.
        halo = line(data, PAPER, 3.2, stroke_opacity=0.85)
        return halo + line(data, INK, 1, data_part="leader") + dot
