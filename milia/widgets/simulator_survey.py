"""The simulator of surveys: where it starts, and its twin."""

from __future__ import annotations

from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, folded_table, tag
from milia.science.frequency_pooling import pooled
from milia.science.frequency_quantiles import critical_z
from milia.science.frequency_simulated import simulate_surveys
from milia.science.frequency_surveys import published_surveys
from milia.widgets.citations import cite
from milia.widgets.interval_picture import Row, interval_picture
from milia.widgets.interval_plot import CONFIDENCE
from milia.widgets.simulator_frame import (
    button,
    buttons,
    classed,
    frame,
    paths,
    setting,
    sources,
)
from milia.widgets.simulator_twin import twin_page

TITLE = "One truth, many surveys: what chance alone does"
_SEED = 4
_SHOWN = 20
_UNHEARD = {"aria-hidden": "true"}
_SLIDERS = [
    ["prevalence", setting("The truth: so many have milia", "of 100", 0, 100, 0.1)],
    ["n", setting("Newborns in each survey", "newborns", 10, 2000, 1)],
]
_FIRST = (
    "Try first: draw one survey and guess where the next will fall. Then draw 100, and make the "
    "surveys larger. Can chance alone throw surveys as far apart as those that were published?"
)


def content_of() -> dict[str, Any]:
    """Return what the page is told: a truth and a size from the published surveys."""
    surveys = published_surveys(load("numbers"))
    smallest = surveys.sort_values("n").to_dict("records")[0]
    truth = round(100 * pooled(surveys["successes"], surveys["n"]).estimate)
    note = (
        f"The truth starts at {truth} of 100, the pooled figure of {len(surveys)} surveys, as an "
        f"ASSUMPTION; each survey has {smallest['n']} newborns, as the smallest of them "
        f"({cite([smallest['reference_key']])})."
    )
    start = {"prevalence": truth, "n": int(smallest["n"]), "seed": _SEED}
    return {
        "start": start,
        "z": critical_z(CONFIDENCE),
        "published": [percent / 100 for percent in surveys["percent"]],
        "sliders": _SLIDERS,
        "note": note,
        "frame": _frame(note),
    }


def _frame(note: str) -> Html:
    more = (button("Draw one survey", "one", main=True), button("Draw 100", "hundred"))
    scale = tag("g", **classed("scale"))
    drawn = paths(("truth", "known", "pile", "held", "missed"))
    picture = tag("svg", scale, *drawn, role="img", **classed("surveys-drawn"))
    return frame(TITLE, _FIRST, sources(note), buttons(*more), picture, _key())


def _key() -> Html:
    held = tag("span", **classed("held-key"))
    missed = tag("span", "✕", **classed("missed-key"), **_UNHEARD)
    known = tag("span", "◇", **classed("known-key"), **_UNHEARD)
    texts = ("interval holds the truth ", "interval misses it", "a published survey")
    return tag("p", held, texts[0], missed, texts[1], known, texts[2], **classed("key"))


def twin_of(content: dict[str, Any]) -> Html:
    """Return twenty surveys with the first settings, as a picture and a table."""
    start = content["start"]
    truth = start["prevalence"] / 100
    drawn = simulate_surveys(truth, start["n"], _SHOWN, seed=start["seed"])
    said = (
        f"{_SHOWN} made surveys of {start['n']} newborns each, where {start['prevalence']} of 100 "
        f"have milia: {drawn['holds'].sum()} of the {_SHOWN} intervals (95 %) hold the truth."
    )
    picture = interval_picture(_rows(drawn), (truth, truth), TITLE, said)
    return twin_page(TITLE, said, picture, _table(drawn), content["note"])


def _rows(drawn: pd.DataFrame) -> list[Row]:
    return [
        Row(
            f"survey {each['survey']}",
            each["low"],
            each["high"],
            each["successes"] / each["n"],
            hollow=not each["holds"],
        )
        for each in drawn.to_dict("records")
    ]


def _table(drawn: pd.DataFrame) -> Html:
    rows = (
        (
            str(each["survey"]),
            tag("td", f"{each['successes']} of {each['n']}"),
            tag("td", f"{100 * each['low']:.1f} to {100 * each['high']:.1f} %"),
            tag("td", "yes" if each["holds"] else "no"),
        )
        for each in drawn.to_dict("records")
    )
    heads = ("Survey", "Found", "Interval (95 %)", "Holds the truth")
    return folded_table("The surveys as a table", heads, rows)
