"""The simulator of confounding: where it starts, and its twin."""

from __future__ import annotations

from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, folded_table, tag
from milia.science import confounding as world
from milia.science.frequency import wilson
from milia.science.frequency_quantiles import critical_z
from milia.widgets.citations import cite
from milia.widgets.confounding_graph import ARROWS, causal_graph
from milia.widgets.confounding_slopes import CHART, compared, slopes
from milia.widgets.interval_picture import Row, interval_picture
from milia.widgets.interval_plot import CONFIDENCE
from milia.widgets.simulator_frame import (
    button,
    buttons,
    classed,
    frame,
    setting,
    sources,
    tick,
)
from milia.widgets.simulator_twin import twin_page

TITLE = "A third thing behind two: sun damage, cream and milia"
_PEOPLE, _SEED = 2000, 5
_SLIDERS = [
    ["effect", setting("True effect of cream on milia", "points", -10, 30, 1)],
    ["sunToCream", setting("Sun damage adds to cream use", "points", 0, 80, 1)],
    ["sunToMilia", setting("Sun damage adds to milia", "points", 0, 50, 1)],
    ["people", setting("People in this world", "people", 100, 5000, 100)],
]
_FIRST = (
    "Try first: cream does nothing here. Look at the gap between those who use it and those who do "
    "not. Where can it come from? Then adjust for sun damage. Last, look only in the clinic."
)


def content_of() -> dict[str, Any]:
    """Return what the page is told: settings, what stays fixed, the graph, what is assumed."""
    start = {
        "effect": 0,
        "sunToCream": round(100 * world.SUN_TO_CREAM),
        "sunToMilia": round(100 * world.SUN_TO_MILIA),
        "people": _PEOPLE,
        "seed": _SEED,
    }
    fixed = {
        "stream": world.STREAM,
        "sun": world.SUN,
        "cream": world.CREAM,
        "milia": world.MILIA,
        "clinic": world.CLINIC,
        "creamToClinic": world.CREAM_TO_CLINIC,
        "miliaToClinic": world.MILIA_TO_CLINIC,
    }
    note = _note()
    return {
        "start": start,
        "fixed": fixed,
        "arrows": [
            {"name": arrow.name, "says": arrow.says, "points": arrow.points} for arrow in ARROWS
        ],
        "z": critical_z(CONFIDENCE),
        "sliders": _SLIDERS,
        "chart": CHART,
        "note": note,
        "frame": _frame(note),
    }


def _frame(note: str) -> Html:
    controls = (tick("Adjust for sun damage", "adjust"), button("Other people", "other"))
    pictures = (
        ("What leads to what, in points", causal_graph()),
        ("How many of 100 have milia", slopes()),
    )
    groups = (tag("div", tag("h4", words), drawn, **classed("group")) for words, drawn in pictures)
    both = tag("div", *groups, **classed("groups"))
    return frame(TITLE, _FIRST, buttons(*controls), both, compared(), sources(note))


def _note() -> str:
    level = load("causes").set_index("cause_id")["evidence_level"]
    return (
        "SYNTHETIC: this world is made up, and no study of sun, cream and milia together was "
        f"found. The table of causes calls sun “{level['sun']}” and heavy creams "
        f"“{level['heavy_creams']}”. Each share is an ASSUMPTION: of 100 adults "
        f"{100 * world.SUN:.0f} have sun damage; of 100 without it {100 * world.CREAM:.0f} use "
        f"cream; of 100 with neither {100 * world.MILIA:.0f} have milia. An arrow of 30 points "
        "means 30 more of 100. To adjust, the gap in each stratum of sun damage is weighted by its "
        f"people ({cite(['hernan_robins2020'])}). To look only at those whom cream or milia bring "
        f"to a clinic ties the two together ({cite(['snoep2014'])}); of 100 with neither, "
        f"{100 * world.CLINIC:.0f} come."
    )


def twin_of(content: dict[str, Any]) -> Html:
    """Return the gap with the first settings, without adjusting and within each stratum."""
    start = content["start"]
    people = world.simulate_confounding(start["people"], start["effect"] / 100, seed=start["seed"])
    crude, within = world.crude_difference(people), world.adjusted_difference(people)
    said = (
        f"A made world: sun damage adds {start['sunToCream']} points to cream use and "
        f"{start['sunToMilia']} points to milia; cream does nothing. Crude: {100 * crude:.1f} "
        "more of 100 have milia among cream users than among others. Within the same sun damage: "
        f"{100 * within:.1f} more of 100."
    )
    groups = _groups(people)
    picture = interval_picture([_row(*each) for each in groups.items()], None, TITLE, said)
    return twin_page(TITLE, said, picture, _table(groups), content["note"])


def _groups(people: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Part the people by sun damage and cream: all of them first, then each stratum."""
    strata = {"all": people} | {
        name: people[people["sun_damage"] == has]
        for name, has in (("no damage", "no"), ("sun damage", "yes"))
    }
    return {
        f"{name}, {cream}": stratum[stratum["cream"] == uses]
        for name, stratum in strata.items()
        for cream, uses in (("cream", "yes"), ("no cream", "no"))
    }


def _ill(people: pd.DataFrame) -> int:
    return int((people["milia"] == "yes").sum())


def _row(name: str, people: pd.DataFrame) -> Row:
    low, high = wilson(_ill(people), len(people))
    return Row(name, low, high, _ill(people) / len(people), hollow="no cream" in name)


def _table(groups: dict[str, pd.DataFrame]) -> Html:
    rows = (
        (
            name,
            tag("td", f"{_ill(people)} of {len(people)}"),
            tag("td", f"{100 * _ill(people) / len(people):.0f} of 100"),
        )
        for name, people in groups.items()
    )
    return folded_table("The groups as a table", ("People", "Have milia", "That is"), rows)
