"""What stays as it is in an `IntervalPlot` while the pooled figure moves: rows, ground and axis."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from milia.markup import Html, tag
from milia.widgets.interval_plot_twin import named, percent_span

_TICKS = range(0, 101, 20)
_RULES = [percent / 100 for percent in _TICKS]
_NUMBERS = {str(percent): percent / 100 for percent in _TICKS}
_SORTS: tuple[tuple[str, str, Callable[[dict[str, Any]], float]], ...] = (
    ("year of publication", "", lambda survey: survey["year"] or math.inf),
    (
        "percentage found",
        '.sort_values("percent")',
        lambda survey: survey["successes"] / survey["n"],
    ),
    (
        "number examined",
        '.sort_values("n", ascending=False)',
        lambda survey: -survey["n"],
    ),
)


def frame_of(title: str, first: str, key: Html, why: str, drawn: tuple[Html, Html]) -> Html:
    """Return the whole part: the heading, the key, the rows, what stands below them, a remark.

    Parameters
    ----------
    title, first, why : str
        The heading, what to try first, and the remark.
    key : Html
        What a mark means.
    drawn : tuple of Html
        The rows, and what stands below them.
    """
    rows, below = drawn
    pieces = (
        tag("p", title, **{"class": "milia-title"}),
        tag("p", first, **{"class": "milia-try"}),
        tag("p", key, **{"class": "milia-key"}),
        tag("ul", rows, role="list", **{"class": "milia-surveys"}),
        tag("div", below, **{"class": "milia-below"}),
        tag("p", why, **{"class": "milia-why"}),
    )
    return Html("".join(pieces))


def drawn_of(surveys: list[dict[str, Any]], band: list[float]) -> tuple[Html, Html]:
    """Return the rows of the surveys, and the pooled figure's row with the axis.

    Parameters
    ----------
    surveys : list of dict
        What `milia.widgets.interval_plot.surveys_of` gives.
    band : list of float
        What reviews repeat, as shares of 0 to 1.
    """
    rows = Html("".join(_row(survey, band) for survey in surveys))
    return rows, Html(_result(band) + axis("newborns with milia, of 100", _NUMBERS))


def sorts_of(surveys: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the orders: the words for one, its code, the places of the surveys."""
    return [
        {"words": words, "code": code, "order": order(surveys, by)} for words, code, by in _SORTS
    ]


def order(rows: list[dict[str, Any]], by: Callable[[dict[str, Any]], Any]) -> list[int]:
    """Return the places of the rows in an order, equal ones as they stood."""
    return sorted(range(len(rows)), key=lambda place: by(rows[place]))


def _row(survey: dict[str, Any], band: list[float]) -> Html:
    size = f"--size: {6 + math.sqrt(survey['n']) / 8:.1f}px"
    dot = f"{at(survey['successes'] / survey['n'])}; {size}"
    bar = ("milia-bar", between(survey["interval"]))
    drawn = track(_RULES, ("milia-band", between(band)), bar, ("milia-dot", dot))
    box = Html('<input type="checkbox" checked>')
    return tag("li", tag("label", box, _words(survey)), drawn, **{"class": "milia-survey"})


def _words(survey: dict[str, Any]) -> Html:
    span = percent_span(survey["interval"]).replace(" %", "\u00a0%")
    counts = f"{survey['successes']:,} of {survey['n']:,}"
    lines = (
        ("milia-who", survey["who"]),
        ("milia-found-in", f"{counts}: {survey['percent']:g}\u00a0% ({span})"),
        ("milia-sources", survey["source"]),
    )
    told = (tag("span", text, **{"class": name}) for name, text in lines if text)
    return tag("span", tag("b", named(survey)), *told)


def track(rules: list[float], *marks: tuple[str, str]) -> Html:
    """Return the ruled ground of a row, and its marks: pairs of a class and a style."""
    drawn = _placed((*(("milia-rule", at(place)) for place in rules), *marks))
    return tag("div", *drawn, **{"class": "milia-track", "aria-hidden": "true"})


def _result(band: list[float]) -> Html:
    """Return the row of the pooled figure, which the page fills."""
    said = tag("p", role="status", **{"class": "milia-pooled"})
    band_drawn = ("milia-band", between(band))
    drawn = track(_RULES, band_drawn, ("milia-reach", ""), ("milia-diamond", ""))
    return tag("div", said, drawn, **{"class": "milia-survey milia-result"})


def axis(words: str, numbers: dict[str, float]) -> Html:
    """Return the scale below the rows: what it counts, and its numbers at their shares of it."""
    placed = (tag("span", number, style=at(place)) for number, place in numbers.items())
    below = tag("div", *placed, **{"class": "milia-numbers"})
    about = {"class": "milia-survey milia-axis", "aria-hidden": "true"}
    return tag("div", tag("span", words), below, **about)


def _placed(marks: Iterable[tuple[str, str]]) -> Iterable[Html]:
    return (tag("span", **{"class": name, "style": style}) for name, style in marks)


def at(share: float) -> str:
    """Return the style of a mark at a share of the scale."""
    return f"left: {100 * share:.6g}%"


def between(interval: list[float]) -> str:
    """Return the style of a bar between two shares of the scale."""
    low, high = interval
    return f"{at(low)}; width: {100 * (high - low):.6g}%"
