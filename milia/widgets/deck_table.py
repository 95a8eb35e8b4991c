"""The table at the end of a deck, as HTML: its last column draws scores on their scale."""

from __future__ import annotations

from collections import Counter
from typing import Any

from milia.markup import Html, tag

_STEP = 20
"""From one score on the scale to the next, and the height of the scale."""


def table_html(table: dict[str, Any]) -> Html:
    """Return the table that `Deck.tell` was given.

    Parameters
    ----------
    table : dict
        `caption`, `heads`, and `rows`: for each row its `cells`, the first of which names it, and
        what its last column draws, `scale`, `own` (or None) and the scores of the `panel`.
    """
    heads = (tag("th", head, scope="col") for head in table["heads"])
    rows = (_row(**row) for row in table["rows"])
    return tag(
        "table",
        tag("caption", table["caption"]),
        tag("thead", tag("tr", *heads)),
        tag("tbody", *rows),
    )


def _row(cells: list[str], scale: list[int], own: int | None, panel: list[int]) -> Html:
    name, *others = cells
    drawn = tag("td", _strip(scale, own, panel))
    return tag("tr", tag("th", name, scope="row"), *(tag("td", cell) for cell in others), drawn)


def _strip(scale: list[int], own: int | None, panel: list[int]) -> Html:
    """Draw a ring for a score of the panel, thick where several agree, and a dot for one's own."""
    places = {score: _STEP * place + _STEP // 2 for place, score in enumerate(scale)}
    ticks = [_dot("tick", place, "1.5", 0) for place in places.values()]
    rings = [_dot("ring", places[score], "7", times) for score, times in Counter(panel).items()]
    dots = [] if own is None else [_dot("own", places[own], "4", 0)]
    size = {"width": str(_STEP * len(scale)), "height": str(_STEP), "aria-hidden": "true"}
    return tag("svg", *ticks, *rings, *dots, viewBox=f"0 0 {size['width']} {_STEP}", **size)


def _dot(kind: str, place: int, radius: str, stroke: int) -> Html:
    about = {"class": f"milia-{kind}", "stroke-width": str(stroke)}
    return tag("circle", cx=str(place), cy=str(_STEP // 2), r=radius, **about)
