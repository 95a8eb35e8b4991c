"""The surveys of an `IntervalPlot` as plain HTML: a picture, a table, the pooled figure."""

from __future__ import annotations

from typing import Any

from milia.markup import Html, image, tag
from milia.science.frequency_inputs import Interval
from milia.science.frequency_pooling import Heterogeneity, Pooled
from milia.widgets.interval_picture import Row, interval_picture

_HEADS = ("Survey", "Who was examined", "Found", "Percentage (95 % interval)", "Source")


def twin_of(content: dict[str, Any], title: str, pool: Pooled, spread: Heterogeneity) -> Html:
    """Return the surveys, all of them pooled, and what reviews repeat.

    Parameters
    ----------
    content : dict
        What the part's page is told.
    title : str
        Heading.
    pool, spread : milia.science.frequency_pooling.Pooled, Heterogeneity
        What all surveys say together.
    """
    said = _pooled(len(content["surveys"]), pool, spread)
    rows = [_row_of(each) for each in content["surveys"]]
    rows.append(Row("pooled", *pool.interval, pool.estimate, strong=True))
    claim = content["claim"]
    drawing = interval_picture(rows, tuple(claim["band"]), title, f"{said} {claim['words']}")
    return tag(
        "div",
        tag("p", tag("strong", title)),
        image(drawing.source, drawing.alt),
        _table(content["surveys"]),
        tag("p", said),
        tag("p", claim["words"]),
        tag("p", content["why"]),
    )


def percent_span(interval: Interval | list[float]) -> str:
    """Return an interval of shares in percent, with two digits."""
    low, high = (float(f"{100 * end:.2g}") for end in interval)
    return f"{low:g} to {high:g} %"


def named(survey: dict[str, Any]) -> str:
    """Return where a survey was made, and when."""
    year = f", {survey['year']}" if survey["year"] else ""
    return f"{survey['place']}{year}"


def _row_of(survey: dict[str, Any]) -> Row:
    low, high = survey["interval"]
    return Row(named(survey), low, high, survey["successes"] / survey["n"])


def _pooled(count: int, pool: Pooled, spread: Heterogeneity) -> str:
    return (
        f"All {count} surveys pooled: {100 * pool.estimate:.2g} % (95 % interval "
        f"{percent_span(pool.interval)}). One more survey of this kind may find "
        f"{percent_span(pool.prediction)}. I² is {100 * spread.i2:.2g} %: so much of the spread is "
        "more than chance."
    )


def _table(surveys: list[dict[str, Any]]) -> Html:
    head = tag("tr", *(tag("th", text, scope="col") for text in _HEADS))
    return tag("table", tag("thead", head), tag("tbody", *(_row(each) for each in surveys)))


def _row(survey: dict[str, Any]) -> Html:
    shown = f"{survey['percent']:g} % ({percent_span(survey['interval'])})"
    cells = (survey["who"], f"{survey['successes']:,} of {survey['n']:,}", shown, survey["source"])
    name = tag("th", named(survey), scope="row")
    return tag("tr", name, *(tag("td", text) for text in cells))
