"""Every cause as a line towards a milium: how far it gets depends on the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from milia.drawing.graph import (
    WIDE,
    Graph,
    Mark,
    Stroke,
    document,
    legend,
    mark,
    sign,
    spread,
    stroke,
    words,
)
from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE
from milia.drawing.svg import Point, element, number

LEVELS = {
    "established": Stroke("#00664b", 2.2, "", "●"),
    "case reports": Stroke("#00639a", 1.6, "7 3", "◆"),
    "plausible": Stroke("#6b5a00", 1.4, "2 3", "▲"),
    "unsupported": Stroke("#6b6b6b", 1.2, "", "○"),
    "contradicted": Stroke("#a33c00", 1.4, "", "✕"),
}
"""The levels of evidence, best first, and how each is drawn."""
_ARRIVE = ("established", "case reports", "plausible")
_STOPS_AT = 0.4
_SLOT, _LEAST, _GAP, _TOP = 7.5, 17, 5, 12


@dataclass(frozen=True)
class Cause:
    """A cause: its row's name, its words, its kind and its level of evidence."""

    name: str
    text: str
    kind: str
    level: str


def causes_graph(causes: Sequence[Cause], width: int) -> Graph:
    """Draw the causes by kind on the left, the milium on the right, a line from each.

    Lines of a level without evidence stop on the way.

    Parameters
    ----------
    causes
        In any order; drawn by kind, the largest kind first, and by level.
    width
        In pixels; below `WIDE` the kinds' names stand above their causes.
    """
    ordered = _ordered(causes)
    left = 118 if width >= WIDE else 12
    radius = 34 if width >= WIDE else 20
    starts, heads, height = _places(ordered, left, wide=width >= WIDE)
    centre = (width - radius - 8, _TOP + (height - _TOP) * 0.45)
    ends = spread(len(ordered), centre[1] - radius * 0.8, centre[1] + radius * 0.8)
    marks = [Mark(cause.name, f"{cause.text}: {cause.level}") for cause in ordered]
    lines = [
        mark(row, _line(cause, start, (centre[0] - radius * 0.6, end)))
        for row, cause, start, end in zip(marks, ordered, starts, ends, strict=True)
    ]
    key = legend(_legend(ordered), (left, height + 12), 16)
    svg = document(
        width, height + 16 * len(LEVELS) + 10, *lines, *heads, _milium(centre, radius), key
    )
    return Graph(svg, _alt(ordered), tuple(marks))


def _ordered(causes: Sequence[Cause]) -> list[Cause]:
    kinds = [cause.kind for cause in causes]
    levels = list(LEVELS)
    return sorted(causes, key=lambda c: (-kinds.count(c.kind), c.kind, levels.index(c.level)))


def _places(
    ordered: list[Cause], left: float, *, wide: bool
) -> tuple[list[Point], list[str], float]:
    """Return where each cause stands, the names of the kinds, and the height used."""
    starts: list[Point] = []
    heads = []
    y: float = _TOP
    for kind, several in groupby(ordered, key=lambda cause: cause.kind):
        count = len(list(several))
        room = max(count * _SLOT, _LEAST if wide else _SLOT)
        if wide:
            heads.append(words(kind, (left - 14, y + room / 2 + 4), anchor="end"))
        else:
            heads.append(words(kind, (left - 6, y + 9)))
            y += 14
        middle, half = y + room / 2, (count - 1) * _SLOT / 2
        starts += [(left, place) for place in spread(count, middle - half, middle + half)]
        y += room + _GAP
    return starts, heads, y


def _line(cause: Cause, start: Point, stop: Point) -> str:
    look = LEVELS[cause.level]
    whole = cause.level in _ARRIVE
    path, end = _part(start, stop, 1 if whole else _STOPS_AT)
    return stroke(path, cause.level.split()[0], look) + sign(start if whole else end, look)


def _part(start: Point, stop: Point, share: float) -> tuple[str, Point]:
    """Return the first share of the curve from start to stop (de Casteljau), and where it ends."""
    middle = (start[0] + stop[0]) / 2
    points: list[Point] = [start, (middle, start[1]), (middle, stop[1]), stop]
    kept = [start]
    while len(points) > 1:
        points = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in pairwise(points)
        ]
        kept.append(points[0])
    numbers = " ".join(f"{number(x)} {number(y)}" for x, y in kept[1:])
    return f"M{number(start[0])} {number(start[1])}C{numbers}", kept[-1]


def _milium(centre: Point, radius: float) -> str:
    rings = [
        element(
            "circle",
            cx=centre[0],
            cy=centre[1],
            r=radius * share,
            fill=KERATIN if share == 1 else "none",
            stroke=KERATIN_SHADE if share < 1 else INK,
            stroke_width=1.2,
            **{"class": "milium"},
        )
        for share in (1, 0.72, 0.44)
    ]
    return element("g", *rings) + words(
        "milium", (centre[0], centre[1] + radius + 14), anchor="middle"
    )


def _legend(ordered: list[Cause]) -> list[tuple[str, str, Stroke]]:
    counted = [cause.level for cause in ordered]
    return [
        (level.split()[0], f"{level}: {counted.count(level)}", look)
        for level, look in LEVELS.items()
    ]


def _alt(ordered: list[Cause]) -> str:
    counted = [cause.level for cause in ordered]
    each = ", ".join(f"{counted.count(level)} {level}" for level in LEVELS)
    return (
        f"{len(ordered)} causes by kind, each with a line towards a milium: {each}. The lines of "
        "the unsupported and the contradicted stop on the way."
    )
