"""The simulator of waiting: where it starts, and its twin."""

from __future__ import annotations

from typing import Any

import pandas as pd

from milia.markup import Html, tag
from milia.science import frequency_simulated as model
from milia.science.frequency import wilson
from milia.widgets.interval_picture import Row, interval_picture
from milia.widgets.simulator_frame import (
    button,
    buttons,
    classed,
    frame,
    paths,
    setting,
    sources,
    tick,
    written,
)
from milia.widgets.simulator_twin import twin_page

TITLE = "“It worked!” A remedy, a bad day, and those who only waited"
_PEOPLE, _WEEKS, _SEED = 1000, 4, 4
_PANEL = {"left": 40, "right": 250, "top": 14, "foot": 140}
_KINDS = {"cleared": "gone", "lower": "lower score", "same": "no better"}
_UNHEARD = {"aria-hidden": "true"}
_SLIDERS = [
    ["effect", setting("The remedy's true effect: it clears", "of 100", 0, 100, 1)],
    ["halfClear", setting("Half are clear by themselves in", "weeks", 1, 260, 1)],
    ["weeks", setting("Second look after", "weeks", 1, 26, 1)],
    ["within", setting("A person's days differ by about", "points", 0, 4, 0.1)],
]
_FIRST = (
    "Try first: the remedy does nothing. Guess how many of 100 who tried it will say “it worked”, "
    "then press Watch the weeks pass. Only after that, show those who only waited."
)


def content_of() -> dict[str, Any]:
    """Return what the page is told: settings, what stays fixed, and what is assumed."""
    note = (
        f"All numbers are an ASSUMPTION. Half are clear in {model.NEWBORN_HALF_CLEAR} weeks, as "
        "persistence_synthetic was built for newborns (for adults: "
        f"{model.ADULT_HALF_CLEAR} weeks; try that too). Bother is a score of "
        f"0 to 10; who reaches {model.BAD_DAY:g} on a bad day wants to do something, and a coin "
        "decides between the remedy and waiting."
    )
    start = {
        "effect": 0,
        "halfClear": model.NEWBORN_HALF_CLEAR,
        "weeks": _WEEKS,
        "within": model.SPREAD_WITHIN,
        "seed": _SEED,
    }
    fixed = {
        "mean": model.MEAN,
        "between": model.SPREAD_BETWEEN,
        "badDay": model.BAD_DAY,
        "worst": model.WORST,
    }
    return {
        "start": start,
        "people": _PEOPLE,
        "fixed": fixed,
        "sliders": _SLIDERS,
        "panel": _PANEL,
        "note": note,
        "frame": _frame(note),
    }


def _frame(note: str) -> Html:
    controls = (
        button("Watch the weeks pass", "watch", main=True),
        button("Other people", "other"),
        tick("Show those who only waited", "beside"),
    )
    groups = tag("div", _group("Tried the remedy"), _group("Only waited"), **classed("groups"))
    swatches = (
        tag("span", tag("span", **classed(f"swatch milia-part-{kind}")), words)
        for kind, words in _KINDS.items()
    )
    key = tag("p", *swatches, **classed("key"))
    return frame(TITLE, _FIRST, sources(note), buttons(*controls), groups, key)


def _group(name: str) -> Html:
    """Return one group's picture with its axes, its bar and the place of its sentence."""
    left, right, top, foot = (_PANEL[side] for side in ("left", "right", "top", "foot"))
    picture = tag(
        "svg",
        tag("path", d=f"M{left} {top}V{foot}M{right} {top}V{foot}", **classed("axes")),
        written("10", left - 8, top + 5, "end"),
        written("0", left - 8, foot + 4, "end"),
        written("bad day", left, foot + 24),
        written("", right, foot + 24, **classed("later")),
        *paths(("better", "worse")),
        viewBox="0 0 300 170",
        **_UNHEARD,
    )
    parts = (tag("span", **classed(f"part-{kind}")) for kind in _KINDS)
    bar = tag("div", *parts, **classed("bar"), **_UNHEARD)
    return tag(
        "div", tag("h4", name), picture, bar, tag("p", **classed("said")), **classed("group")
    )


def twin_of(content: dict[str, Any]) -> Html:
    """Return how many got better with the remedy and without, with the first settings."""
    start = content["start"]
    made = model.simulate_waiting(
        content["people"],
        weeks=start["weeks"],
        half_clear=start["halfClear"],
        effect=start["effect"] / 100,
        spread_within=start["within"],
        seed=start["seed"],
    )
    groups = {name: made[made["did"] == name] for name in (model.REMEDY, model.WAITED)}
    said = (
        f"The remedy does nothing. After {start['weeks']} weeks, "
        f"{_share(groups[model.REMEDY]):.0f} of 100 who tried it are better and say “it worked”; "
        f"of those who only waited, {_share(groups[model.WAITED]):.0f} of 100 are better too."
    )
    picture = interval_picture([_row(*each) for each in groups.items()], None, TITLE, said)
    return twin_page(TITLE, said, picture, _table(groups), content["note"])


def _share(people: pd.DataFrame) -> float:
    return 100 * float(people["better"].mean())


def _row(name: str, people: pd.DataFrame) -> Row:
    low, high = wilson(int(people["better"].sum()), len(people))
    return Row(name, low, high, _share(people) / 100)


def _table(groups: dict[str, pd.DataFrame]) -> Html:
    heads = ("People", "How many", "Got better", "Milia gone")
    head = tag("tr", *(tag("th", text, scope="col") for text in heads))
    rows = (
        tag(
            "tr",
            tag("th", name, scope="row"),
            *(tag("td", str(n)) for n in (len(each), each["better"].sum(), each["cleared"].sum())),
        )
        for name, each in groups.items()
    )
    return tag("table", tag("thead", head), tag("tbody", *rows))
