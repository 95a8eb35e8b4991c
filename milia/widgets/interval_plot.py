"""The surveys of newborns side by side, pooled, beside what reviews repeat."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd
import traitlets

from milia.data import load
from milia.markup import Html, tag
from milia.science.frequency import wilson
from milia.science.frequency_pooling import heterogeneity, pooled
from milia.science.frequency_surveys import published_surveys
from milia.widgets.citations import cite
from milia.widgets.interval_effects import TITLE, content_of
from milia.widgets.interval_effects import twin_of as effects_twin
from milia.widgets.interval_plot_twin import twin_of
from milia.widgets.interval_plot_view import drawn_of, frame_of, sorts_of
from milia.widgets.part import Part, static

CONFIDENCE = 0.95
_CLAIM = "Newborns with milia (textbook/review statement)"
_FIRST = (
    "Try first: read who was examined in each survey, and when. Take out those whose newborns are "
    "not like the ones you care for. Does the pooled figure come near the band?"
)
_WHY = (
    "A bar is the survey's Wilson interval (95 %): what chance alone leaves open. Most bars do not "
    "touch, so the surveys differ by more than chance. They examined other newborns, on other days "
    "of life, and perhaps not all called the same thing a milium; which of these counts, no source "
    "in our tables tells. The diamond is the pooled figure; the box around it is where one more "
    "survey of the same kind may fall."
)


class IntervalPlot(Part):
    """Intervals one below the other: surveys that can be pooled, or times to effect that cannot.

    Each survey can be taken out and put back; the pooled figure follows. The same is calculated by
    `milia.pooled` and `milia.heterogeneity`.

    Parameters
    ----------
    name : str
        ``"surveys"``: every published survey of milia in newborns that can be pooled.
        ``"effects"``: how long until milia are gone, as far as a source tells it of a treatment.

    Raises
    ------
    ValueError
        If there are no such intervals.
    """

    _esm = static("part.js", "frequency.js", "interval_plot.js")
    _css = static("part.css", "interval_plot.css")

    title = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, name: str = "surveys") -> None:
        if name not in {"surveys", "effects"}:
            raise ValueError(f"There are no intervals {name!r}: choose 'surveys' or 'effects'.")
        self._timed = name == "effects"
        title, content = (TITLE, content_of()) if self._timed else _surveys()
        super().__init__(title=title, content=content)

    def twin(self) -> str:
        """Return the intervals as a table, surveys also as a picture with the pooled figure."""
        if self._timed:
            return effects_twin()
        found, n = self._counts()
        return twin_of(self.content, self.title, pooled(found, n), heterogeneity(found, n))

    def plain(self) -> str:
        """Return the title on one line, and of surveys the pooled figure."""
        if self._timed:
            return self.title
        return f"{self.title}, pooled: {pooled(*self._counts()).estimate:.0%}"

    def _counts(self) -> tuple[list[int], list[int]]:
        surveys = self.content["surveys"]
        return [each["successes"] for each in surveys], [each["n"] for each in surveys]


def _surveys() -> tuple[str, dict[str, Any]]:
    """Return the title and the content of the surveys."""
    numbers = load("numbers")
    surveys, claim = surveys_of(numbers, load("references")), claim_of(numbers)
    title = f"How many newborns have milia? {len(surveys)} surveys and a statement"
    key = Html(tag("span", **{"class": "milia-swatch"}) + tag("span", claim["words"]))
    drawn = drawn_of(surveys, claim["band"])
    content = {
        "surveys": surveys,
        "claim": claim,
        "confidence": CONFIDENCE,
        "why": _WHY,
        "sorts": sorts_of(surveys),
        "frame": frame_of(title, _FIRST, key, _WHY, drawn),
    }
    return title, content


def surveys_of(numbers: pd.DataFrame, references: pd.DataFrame) -> list[dict[str, Any]]:
    """Return what the page shows of each published survey, earliest first.

    Parameters
    ----------
    numbers, references : pandas.DataFrame
        The tables of those names.
    """
    years = references.set_index("key")["year"]
    rows = published_surveys(numbers).to_dict("records")
    return sorted(
        (_survey(row, years[row["reference_key"]]) for row in rows),
        key=lambda survey: (survey["year"] is None, survey["year"]),
    )


def claim_of(numbers: pd.DataFrame) -> dict[str, Any]:
    """Return what reviews repeat: the band in shares of 0 to 1, and the words for it."""
    row = numbers[numbers["fact"] == _CLAIM].to_dict("records")[0]
    low, high = row["low"], row["high"]
    words = (
        f"The band: {low:g} to {high:g} %, a review's statement that many sources repeat "
        f"({cite([row['reference_key']])})."
    )
    return {"band": [low / 100, high / 100], "words": words}


def _survey(row: dict[Hashable, Any], year: Any) -> dict[str, Any]:
    place, _, who = row["population"].partition(", ")
    doubts = [row["note"]] if isinstance(row["note"], str) else []
    if row["verified"] == "partial":
        doubts.append("Not read in full")
    return {
        "key": row["reference_key"],
        "year": int(year) if pd.notna(year) else None,
        "place": place,
        "who": who,
        "percent": row["percent"],
        "successes": int(row["successes"]),
        "n": int(row["n"]),
        "interval": list(wilson(row["successes"], row["n"], CONFIDENCE)),
        "source": ". ".join([cite([row["reference_key"]]).rstrip("."), *doubts]),
    }
