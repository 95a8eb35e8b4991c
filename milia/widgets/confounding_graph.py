"""The causal graph of the simulator of confounding: where its nodes and arrows are drawn."""

from __future__ import annotations

import math
from typing import Any

from milia.science import confounding as world

Point = tuple[float, float]

_HALF_WIDTH, _HALF_HEIGHT, _FRAME = 58, 17, 5
_TIP, _HALF_TIP = 15, 7.5


def causal_graph() -> dict[str, list[dict[str, Any]]]:
    """Return `nodes` and `arrows`, each arrow with its setting's name or its fixed points.

    The last node and the last two arrows are those of the clinic, which is below the others.
    """
    adds = (round(100 * share) for share in (world.CREAM_TO_CLINIC, world.MILIA_TO_CLINIC))
    return {
        "nodes": [
            _node("sun damage", (150, 50), "held the same"),
            _node("face cream", (62, 154)),
            _node("milia", (238, 154)),
            _node("clinic", (150, 252), "only these people", 38),
        ],
        "arrows": [
            _arrow("Cream to milia", (120, 154), (180, 154), (150, 186), name="effect"),
            _arrow("Sun damage to cream", (118, 72), (74, 133), (70, 98), name="sunToCream"),
            _arrow("Sun damage to milia", (182, 72), (226, 133), (230, 98), name="sunToMilia"),
            _arrow("Cream to clinic", (72, 174), (112, 227), (64, 212), points=next(adds)),
            _arrow("Milia to clinic", (228, 174), (188, 227), (236, 212), points=next(adds)),
        ],
    }


def _node(name: str, middle: Point, held: str = "", beside: float = -29) -> dict[str, Any]:
    """Give a node's box, and the frame that shows that people are compared within it alone."""
    x, y = middle
    return {
        "name": name,
        "at": [x, y + 5],
        "box": _box(middle, 0),
        "frame": _box(middle, _FRAME),
        "held": held,
        "beside": [x, y + beside],
    }


def _box(middle: Point, more: float) -> str:
    width, height = _HALF_WIDTH + more, _HALF_HEIGHT + more
    left, top = middle[0] - width, middle[1] - height
    return f"M{left} {top}h{2 * width}v{2 * height}h{-2 * width}z"


def _arrow(says: str, start: Point, end: Point, label: Point, **adds: Any) -> dict[str, Any]:
    (x1, y1), (x2, y2) = start, end
    length = math.dist(start, end)
    along = (x2 - x1) / length, (y2 - y1) / length
    neck = x2 - _TIP * along[0], y2 - _TIP * along[1]
    side = -_HALF_TIP * along[1], _HALF_TIP * along[0]
    head = (end, (neck[0] + side[0], neck[1] + side[1]), (neck[0] - side[0], neck[1] - side[1]))
    return {
        "says": says,
        "line": _path((start, neck)),
        "head": _path(head) + "z",
        "label": list(label),
        **adds,
    }


def _path(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
