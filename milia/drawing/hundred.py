"""A hundred people as squares: those who have it, those who may, and those who do not."""

from __future__ import annotations

from milia.drawing.svg import element
from milia.markup import Html

_STEP, _ROW = 5, 10
_HAS, _NOT = "#d55e00", "#6b6b6b"
# Each row is one line; its dashes are the people: whole squares, stripes, or small squares.
_LOOKS: dict[str, dict[str, str | float]] = {
    "has": {"stroke": _HAS, "stroke_width": 4, "stroke_dasharray": "4 1"},
    "perhaps": {"stroke": _HAS, "stroke_width": 4, "stroke_dasharray": "0.5 1.25 0.5 1.25 0.5 1"},
    "not": {
        "stroke": _NOT,
        "stroke_width": 1.6,
        "stroke_dasharray": "1.6 3.4",
        "stroke_dashoffset": "-1.2",
    },
}


def hundred(low: float | None, high: float | None, of: int = 100) -> Html:
    """Return squares in rows of ten, from the top left, in whole people.

    Filled up to `low`, striped from there to `high`, small after that; all striped where nobody
    has counted.

    Parameters
    ----------
    low, high : float or None
        The ends of an interval in people; None where nobody has counted.
    of : int
        How many squares.
    """
    first, last = (0, of) if low is None or high is None else (round(low), round(high))
    ends = {"has": (0, first), "perhaps": (first, last), "not": (last, of)}
    lines = (
        element("path", d=_rows(*ends[name]), **look, **{"class": f"milia-{name}"})
        for name, look in _LOOKS.items()
    )
    width, height = min(of, _ROW) * _STEP, -(-of // _ROW) * _STEP
    return Html(
        element(
            "svg",
            *lines,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {width} {height}",
            **{"class": "milia-hundred", "aria-hidden": "true"},
        )
    )


def _rows(start: int, end: int) -> str:
    """Return a line for each row of the people from `start` up to `end`."""
    return "".join(
        f"M{max(start - row, 0) * _STEP + 0.5} {row / 2 + 2.5:g}"
        f"H{min(end - row, _ROW) * _STEP + 0.5}"
        for row in range(start // _ROW * _ROW, end, _ROW)
    )
