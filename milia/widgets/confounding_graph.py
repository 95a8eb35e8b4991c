"""The causal graph of the simulator of confounding: where its nodes and arrows are drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass

from milia.markup import Html, tag
from milia.science import confounding as world
from milia.widgets.simulator_frame import classed, written

Point = tuple[float, float]

_HALF_WIDTH, _HALF_HEIGHT, _FRAME = 58, 17, 5
_TIP, _HALF_TIP = 15, 7.5


@dataclass(frozen=True)
class Arrow:
    """An arrow of the graph: what it says, its ends, where its points stand.

    It adds what the setting called `name` says, or else `points` for good.
    """

    says: str
    start: Point
    end: Point
    label: Point
    name: str = ""
    points: int | None = None


ARROWS = (
    Arrow("Cream to milia", (120, 154), (180, 154), (150, 186), "effect"),
    Arrow("Sun damage to cream", (118, 72), (74, 133), (70, 98), "sunToCream"),
    Arrow("Sun damage to milia", (182, 72), (226, 133), (230, 98), "sunToMilia"),
    Arrow(
        "Cream to clinic",
        (72, 174),
        (112, 227),
        (64, 212),
        points=round(100 * world.CREAM_TO_CLINIC),
    ),
    Arrow(
        "Milia to clinic",
        (228, 174),
        (188, 227),
        (236, 212),
        points=round(100 * world.MILIA_TO_CLINIC),
    ),
)
"""The last two are those of the clinic, which is below the others."""


def causal_graph() -> Html:
    """Return the drawing; the last node is the clinic's."""
    nodes = (
        _node("sun damage", (150, 50), "held the same"),
        _node("face cream", (62, 154)),
        _node("milia", (238, 154)),
        _node("clinic", (150, 252), "only these people", 38),
    )
    return tag("svg", *map(_arrow, ARROWS), *nodes, role="img", **classed("graph"))


def _node(name: str, middle: Point, held: str = "", beside: float = -29) -> Html:
    """Return a node in the frame that shows that people are compared within it alone."""
    x, y = middle
    about = tag("g", _box(middle, _FRAME), written(held, x, y + beside), **classed("frame"))
    inside = tag("g", _box(middle, 0), written(name, x, y + 5))
    return tag("g", about, inside, **classed("cause"))


def _box(middle: Point, more: float) -> Html:
    width, height = _HALF_WIDTH + more, _HALF_HEIGHT + more
    left, top = middle[0] - width, middle[1] - height
    return tag("path", d=f"M{left} {top}h{2 * width}v{2 * height}h{-2 * width}z", **classed("node"))


def _arrow(arrow: Arrow) -> Html:
    (x1, y1), (x2, y2) = arrow.start, arrow.end
    length = math.dist(arrow.start, arrow.end)
    along = (x2 - x1) / length, (y2 - y1) / length
    neck = x2 - _TIP * along[0], y2 - _TIP * along[1]
    side = -_HALF_TIP * along[1], _HALF_TIP * along[0]
    tips = (neck[0] + side[0], neck[1] + side[1]), (neck[0] - side[0], neck[1] - side[1])
    shaft = tag("path", d=_path((arrow.start, neck)), **classed("arrow"))
    head = tag("path", d=f"{_path((arrow.end, *tips))}z", **classed("arrowhead"))
    return tag("g", shaft, head, written("", *arrow.label), **classed("leads"))


def _path(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
