"""What stays as it is in an `IntervalPlot` while the pooled figure moves: rows, ground and axis."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from milia.markup import Html, tag
from milia.widgets.interval_plot_twin import named, percent_span

_TICKS = range(0, 101, 20)
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


def view_of(surveys: list[dict[str, Any]], band: list[float]) -> dict[str, Any]:
    """Return the rows of the surveys, the pooled figure's row with the axis, and the orders.

    Parameters
    ----------
    surveys : list of dict
        What `milia.widgets.interval_plot.surveys_of` gives.
    band : list of float
        What reviews repeat, as shares of 0 to 1.
    """
    return {
        "rows": "".join(_row(survey, band) for survey in surveys),
        "below": _result(band) + _axis(),
        "sorts": [
            {"words": words, "code": code, "order": _order(surveys, by)}
            for words, code, by in _SORTS
        ],
    }


def _order(surveys: list[dict[str, Any]], by: Callable[[dict[str, Any]], float]) -> list[int]:
    return sorted(range(len(surveys)), key=lambda place: by(surveys[place]))


def _row(survey: dict[str, Any], band: list[float]) -> Html:
    size = f"--size: {6 + math.sqrt(survey['n']) / 8:.1f}px"
    dot = f"{_at(survey['successes'] / survey['n'])}; {size}"
    track = _track(band, ("milia-bar", _between(survey["interval"])), ("milia-dot", dot))
    box = Html('<input type="checkbox" checked>')
    return tag("li", tag("label", box, _words(survey)), track, **{"class": "milia-survey"})


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


def _track(band: list[float], *marks: tuple[str, str]) -> Html:
    """Return the ruled ground of a row, with what reviews repeat as a band, and its marks."""
    rules = (("milia-rule", _at(percent / 100)) for percent in _TICKS)
    drawn = _placed((("milia-band", _between(band)), *rules, *marks))
    return tag("div", *drawn, **{"class": "milia-track", "aria-hidden": "true"})


def _result(band: list[float]) -> Html:
    """Return the row of the pooled figure, which the page fills."""
    said = tag("p", role="status", **{"class": "milia-pooled"})
    track = _track(band, ("milia-reach", ""), ("milia-diamond", ""))
    return tag("div", said, track, **{"class": "milia-survey milia-result"})


def _axis() -> Html:
    numbers = (tag("span", str(percent), style=_at(percent / 100)) for percent in _TICKS)
    below = tag("div", *numbers, **{"class": "milia-numbers"})
    about = {"class": "milia-survey milia-axis", "aria-hidden": "true"}
    return tag("div", tag("span", "newborns with milia, of 100"), below, **about)


def _placed(marks: Iterable[tuple[str, str]]) -> Iterable[Html]:
    return (tag("span", **{"class": name, "style": style}) for name, style in marks)


def _at(share: float) -> str:
    return f"left: {100 * share:.6g}%"


def _between(interval: list[float]) -> str:
    low, high = interval
    return f"{_at(low)}; width: {100 * (high - low):.6g}%"
