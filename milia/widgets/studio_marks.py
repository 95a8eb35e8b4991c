"""How other people weigh the same things: marks beside a reader's own weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from milia.markup import Html, tag

Points = Mapping[str, float]
_BAR = "The bar is the share of all points. "
_RING = "The ring: what this person would give. "
_LINES = "Each thin line: somebody of the class. "


def marks_of(criterion: str, theirs: Points, compare: Sequence[Points]) -> Html:
    """Return a line for each of the class and a ring for the person, on a scale of shares.

    Parameters
    ----------
    criterion : str
        Of whose weight the marks are.
    theirs : mapping of str to float
        The person's points, or nothing.
    compare : sequence of mappings
        The points of others.
    """
    lines = [_mark("milia-class", criterion, points) for points in compare]
    ring = [_mark("milia-theirs", criterion, theirs)] if theirs else []
    return Html("".join(lines + ring))


def legend(theirs: Points, compare: Sequence[Points]) -> str:
    """Return what bar, ring and lines mean, as far as they are there."""
    return _BAR + (_RING if theirs else "") + (_LINES if compare else "")


def _mark(kind: str, criterion: str, points: Points) -> Html:
    share = points.get(criterion, 0) / (sum(points.values()) or 1)
    return tag("i", **{"class": kind, "style": f"left:{100 * share:g}%"})
