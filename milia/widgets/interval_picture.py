"""Intervals one below the other on a scale of 0 to 100 %, as a picture for a static twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from milia.drawing.palette import INK, PAPER
from milia.drawing.sheet import Drawing
from milia.drawing.svg import FONT, element

_LEFT, _WIDTH, _ROW, _TOP = 170, 400, 24, 12
_TICKS = (0, 20, 40, 60, 80, 100)
_MARK, _CLAIMED = "#0072b2", "#d55e00"


@dataclass(frozen=True)
class Row:
    """One interval: its name, its ends and its middle as shares of 0 to 1.

    `strong` draws it in ink and thicker, `hollow` with an open mark.
    """

    name: str
    low: float
    high: float
    middle: float
    strong: bool = False
    hollow: bool = False


def interval_picture(
    rows: Sequence[Row], band: tuple[float, float] | None, title: str, description: str
) -> Drawing:
    """Draw intervals as bars with a mark in each, over a band.

    Parameters
    ----------
    rows : sequence of Row
        From the top down.
    band : tuple of float, optional
        Both ends of the band, as shares of 0 to 1; a line where they are the same.
    title, description : str
        What the picture is, and what it shows, in words.
    """
    foot = _TOP + _ROW * len(rows)
    drawn = (_row(row, _TOP + _ROW * (i + 0.5)) for i, row in enumerate(rows))
    svg = element(
        "svg",
        element("rect", width=_LEFT + _WIDTH + 40, height=foot + 24, fill=PAPER),
        _claimed(*band, foot) if band else "",
        *(_tick(percent, foot) for percent in _TICKS),
        *drawn,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_LEFT + _WIDTH + 40} {foot + 24}",
        width=_LEFT + _WIDTH + 40,
        height=foot + 24,
    )
    return Drawing(svg, title, description, ())


def _x(share: float) -> float:
    return _LEFT + _WIDTH * share


def _claimed(low: float, high: float, foot: float) -> str:
    return element(
        "rect",
        x=_x(low),
        y=_TOP,
        width=max(_x(high) - _x(low), 1.5),
        height=foot - _TOP,
        fill=_CLAIMED,
        fill_opacity=0.25 if high > low else 1,
    )


def _text(words: str, x: float, y: float, anchor: str) -> str:
    style: dict[str, str | float] = {
        "font_family": FONT,
        "font_size": 12,
        "fill": INK,
        "text_anchor": anchor,
    }
    return element("text", words.replace("&", "&amp;").replace("<", "&lt;"), x=x, y=y, **style)


def _tick(percent: int, foot: float) -> str:
    x = _x(percent / 100)
    line = element("line", x1=x, x2=x, y1=_TOP, y2=foot, stroke=INK, stroke_opacity=0.2)
    return line + _text(f"{percent} %", x, foot + 16, "middle")


def _row(row: Row, y: float) -> str:
    thick, colour = (7, INK) if row.strong else (3, _MARK)
    width = max(_x(row.high) - _x(row.low), 1)
    bar = element("rect", x=_x(row.low), y=y - thick / 2, width=width, height=thick, fill=colour)
    mark = element(
        "rect",
        x=_x(row.middle) - 4,
        y=y - 4,
        width=8,
        height=8,
        fill=PAPER if row.hollow else colour,
        stroke=colour,
        stroke_width=1.5,
    )
    return _text(row.name, _LEFT - 14, y + 4, "end") + bar + mark
