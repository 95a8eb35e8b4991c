"""The shares with milia in the simulator of confounding: the ground of its chart, and the key."""

from __future__ import annotations

from milia.markup import Html, tag
from milia.widgets.simulator_frame import classed, paths, written

_XS, _TOP, _FOOT = (90, 238), 14, 190
CHART = {"xs": list(_XS), "top": _TOP, "foot": _FOOT}
"""Where the two groups stand in the chart, and where its scale ends, in units of the drawing."""
_LINES = {
    "all": "M0 -7l7 7l-7 7l-7 -7z",
    "none": "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z",
    "sun": "M-7 -7h14v14h-14z",
}
"""The mark of each line: all people, those without sun damage, those with it."""
_UNHEARD = {"aria-hidden": "true"}


def slopes() -> Html:
    """Return the chart with its scale, in which the page draws a line for each comparison."""
    heights = (_FOOT, (_TOP + _FOOT) / 2, _TOP)
    scale = [tag("path", d=f"M44 {y:g}H296", **classed("axes")) for y in heights]
    marks = [written("", 38, y + 5, "end", **classed("tick")) for y in heights]
    names = zip(("no cream", "cream"), _XS, strict=True)
    groups = [written(words, x, _FOOT + 26) for words, x in names]
    lines = [
        tag("g", *paths(("line", "bars", "marks")), **classed(f"slope-{name}")) for name in _LINES
    ]
    return tag("svg", *scale, *marks, *groups, *lines, viewBox="0 0 300 226", **_UNHEARD)


def compared() -> Html:
    """Return the key: each line's mark, and the place of its sentence."""
    return tag("ul", *(_key(*line) for line in _LINES.items()), **classed("compared"))


def _key(name: str, mark: str) -> Html:
    drawn = tag("svg", tag("path", d=mark, **classed("marks")), viewBox="-9 -9 18 18", **_UNHEARD)
    return tag("li", drawn, tag("span"), **classed(f"slope-{name}"))
