"""An icon array as plain HTML: a sentence, a table, and the icons as one picture."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from milia.drawing.palette import INK, PAPER
from milia.drawing.sheet import Drawing
from milia.drawing.svg import element
from milia.markup import Html, image, tag

CELL = 16
"""The width and height of an icon's ground."""
_FEW, _COLUMNS_OF_FEW, _COLUMNS = 200, 10, 40
# Okabe and Ito's colours; the shape alone tells a kind as well.
_LOOKS: dict[str, dict[str, str | float]] = {
    "missed": {"fill": "none", "stroke": "#b5578c", "stroke_width": 2.4},
    "found": {"fill": "#d55e00"},
    "alarmed": {"fill": "#0072b2"},
    "cleared": {"fill": INK, "fill_opacity": 0.6},
}


def twin_of(content: dict[str, Any], title: str, counts: tuple[int, int, int, int]) -> Html:
    """Return the state in which the part opens.

    Parameters
    ----------
    content : dict
        What the part's page is told.
    title : str
        Heading.
    counts : tuple of int
        How many are found, missed, falsely alarmed and cleared.
    """
    said = sentence(content, counts)
    drawing = picture(counts, said)
    return tag(
        "div",
        tag("p", tag("strong", title)),
        tag("p", said),
        image(drawing.source, drawing.alt),
        _table(content, counts),
        tag("p", content["note"]),
    )


def sentence(content: dict[str, Any], counts: tuple[int, int, int, int]) -> str:
    """Return what the test says of them, and how often it is right when it is positive."""
    found, _, alarmed, _ = counts
    verb = "has" if found == 1 else "have"
    return (
        f"Of {content['of']:,} {content['who']}, {found + alarmed:,} would test positive; of these "
        f"{found:,} {verb} {content['have']}."
    )


def picture(counts: tuple[int, int, int, int], said: str) -> Drawing:
    """Draw the icons in the page's order: missed, found, false alarms, cleared."""
    found, missed, alarmed, cleared = counts
    order = {"missed": missed, "found": found, "alarmed": alarmed, "cleared": cleared}
    columns = _COLUMNS_OF_FEW if sum(counts) <= _FEW else _COLUMNS
    places = _places(columns)
    paths = [
        element("path", d="".join(icon(kind, *next(places)) for _ in range(count)), **_LOOKS[kind])
        for kind, count in order.items()
    ]
    width, height = columns * CELL, math.ceil(sum(counts) / columns) * CELL
    svg = element(
        "svg",
        element("rect", width=width, height=height, fill=PAPER),
        *paths,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
    )
    key = "Rings: missed. Discs: found. Triangles: false alarms. Small squares: cleared."
    return Drawing(svg, f"{sum(counts):,} icons", f"{said} {key}", ())


def _places(columns: int) -> Iterator[tuple[float, float]]:
    """Give the middle of one cell after the other, row by row."""
    at = 0
    while True:
        yield (at % columns + 0.5) * CELL, (at // columns + 0.5) * CELL
        at += 1


def icon(kind: str, x: float, y: float) -> str:
    """Return the path of one icon, as in the page."""
    if kind == "alarmed":
        return f"M{x:g} {y - 6:g}l6 11h-12z"
    if kind == "cleared":
        return f"M{x - 2:g} {y - 2:g}h4v4h-4z"
    r = 5 if kind == "missed" else 6
    return f"M{x - r:g} {y:g}a{r} {r} 0 1 0 {2 * r:g} 0a{r} {r} 0 1 0 {-2 * r:g} 0z"


def _table(content: dict[str, Any], counts: tuple[int, int, int, int]) -> Html:
    """Return the four counts with their sums."""
    found, missed, alarmed, cleared = counts
    has, test = content["have"], content["test"]
    rows = [
        (f"have {has}", found, missed),
        (f"do not have {has}", alarmed, cleared),
        ("all", found + alarmed, missed + cleared),
    ]
    heads = ("", "test positive", "test negative", "all")
    head = tag("tr", tag("td", heads[0]), *(tag("th", text, scope="col") for text in heads[1:]))
    body = (
        tag(
            "tr",
            tag("th", name, scope="row"),
            *(tag("td", f"{n:,}") for n in (yes, no, yes + no)),
        )
        for name, yes, no in rows
    )
    caption = tag("caption", f"{content['of']:,} {content['who']}; the test: {test}")
    return tag("table", caption, tag("thead", head), tag("tbody", *body))
