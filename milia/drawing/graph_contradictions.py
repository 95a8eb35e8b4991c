"""Claims as dots in the lane of their article, and a line where two contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from milia.drawing.graph import (
    WIDE,
    Graph,
    Mark,
    Stroke,
    curve,
    document,
    legend,
    mark,
    spread,
    stroke,
    words,
)
from milia.drawing.palette import INK
from milia.drawing.svg import Point, element, number

SCOPES = {
    "within": Stroke("#a33c00", 1.8, ""),
    "between": Stroke("#00639a", 1.4, "6 3"),
}
"""Whether an article contradicts itself or another, and how that is drawn."""
_STEP, _TOP, _MARGIN = 13, 34, 22


@dataclass(frozen=True)
class Pair:
    """A contradiction: its row's name, the two claims, what they disagree on, its scope."""

    name: str
    first: str
    second: str
    matter: str
    scope: str


def contradictions_graph(pairs: Sequence[Pair], width: int) -> Graph:
    """Draw a lane for each article, its claims from the top in the order of their ids.

    Parameters
    ----------
    pairs
        The contradictions; a claim's id starts with its article: S0-34.
    width
        In pixels; from `WIDE` on each claim has its number.
    """
    claims = sorted({claim for pair in pairs for claim in (pair.first, pair.second)})
    places, height = _places(claims, width)
    articles = sorted({claim[:2] for claim in claims})
    marks = [
        Mark(pair.name, f"{pair.name}, {pair.first} and {pair.second}: {pair.matter}")
        for pair in pairs
    ]
    lines = [
        mark(row, stroke(_path(places, pair, width), pair.scope, SCOPES[pair.scope]))
        for row, pair in zip(marks, pairs, strict=True)
    ]
    heads = [
        words(article, (_lane(articles, article, width), 18), size=13, anchor="middle")
        for article in articles
    ]
    last = _lane(articles, articles[-1], width)
    dots = [_dot(claim, places[claim], last if width >= WIDE else None) for claim in claims]
    svg = document(
        width, height + 46, *lines, *heads, *dots, legend(_legend(pairs), (10, height + 14), 18)
    )
    return Graph(svg, _alt(pairs, claims), tuple(marks))


def _lane(articles: Sequence[str], article: str, width: int) -> float:
    margin = _MARGIN * (2 if width >= WIDE else 1)
    return spread(len(articles), margin, width - margin)[articles.index(article)]


def _places(claims: list[str], width: int) -> tuple[dict[str, Point], float]:
    """Return where each claim stands, and how far down they reach."""
    articles = sorted({claim[:2] for claim in claims})
    longest = max(Counter(claim[:2] for claim in claims).values())
    foot = _TOP + _STEP * (longest - 1)
    places = {}
    for article in articles:
        own = [claim for claim in claims if claim[:2] == article]
        x = _lane(articles, article, width)
        for claim, y in zip(own, spread(len(own), _TOP, foot), strict=True):
            places[claim] = (x, y)
    return places, foot + 14


def _path(places: dict[str, Point], pair: Pair, width: int) -> str:
    """Return a curve between lanes; within one, an arc at its side, inside the picture."""
    (x0, y0), (x1, y1) = start, stop = places[pair.first], places[pair.second]
    if x0 != x1:
        return curve(start, stop)
    away = min(width / 13, 8 + abs(y1 - y0) / 5) * (1 if x0 < width * 0.8 else -1)
    x, bend, top, foot = (number(value) for value in (x0, x0 + away, y0, y1))
    return f"M{x} {top}C{bend} {top} {bend} {foot} {x} {foot}"


def _dot(claim: str, at: Point, last: float | None) -> str:
    """Write a dot, and its number where the last lane is given: there it stands on the right."""
    dot = element("circle", cx=at[0], cy=at[1], r=3.2, fill=INK, **{"class": "dot"})
    if last is None:
        return dot
    side, anchor = (7, "start") if at[0] == last else (-7, "end")
    return dot + words(claim[3:], (at[0] + side, at[1] + 3.2), size=9, anchor=anchor)


def _legend(pairs: Sequence[Pair]) -> list[tuple[str, str, Stroke]]:
    counted = Counter(pair.scope for pair in pairs)
    sides = {"within": "within one article", "between": "between two articles"}
    return [(scope, f"{sides[scope]}: {counted[scope]}", look) for scope, look in SCOPES.items()]


def _alt(pairs: Sequence[Pair], claims: Sequence[str]) -> str:
    counted = Counter(pair.scope for pair in pairs)
    return (
        f"{len(claims)} claims as dots, a lane for each article, and {len(pairs)} lines between "
        f"claims that contradict each other: {counted['within']} within one article, "
        f"{counted['between']} between two."
    )
