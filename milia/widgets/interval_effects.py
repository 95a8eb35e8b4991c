"""How long until it is gone and healed: what sources tell of each treatment, and of whom."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, bullets, tag
from milia.widgets.citations import cite
from milia.widgets.interval_plot_view import at, axis, between, frame_of, order, track

TITLE = "How long until it is gone and healed?"
_WEEKS, _TICKS = 52, (0, 13, 26, 39, 52)
_IN_WEEKS = {"weeks": 1, "months": 52 / 12}
_FIRST = (
    "Try first: guess for how many of the 39 treatments some source gives a time. Then look how "
    "many people stand behind each bar."
)
_KEY = "A bar or a dot is a source's own number. Words without a number are listed below."
_NUMBERS_IN_WORDS = {"6 to 12 weeks or more": (6, 12)}
"""A word of word_scales.csv whose first two numbers are the source's own."""
_WHY = (
    "One person's eight weeks are a time that can happen, not the time to expect. No trial has "
    "timed any treatment of milia."
)
_CODE = """import milia

times = milia.load("outcomes")
times = times[(times["criterion"] == "time") & (times["basis"] != "none")]"""


def content_of() -> dict[str, Any]:
    """Return what the page is told: a row for each time that some source tells."""
    effects = [effect for effect in effects_of() if effect["weeks"]]
    rules = [tick / _WEEKS for tick in _TICKS]
    rows = Html("".join(_row(effect, rules) for effect in effects))
    below = Html(axis("weeks", {str(tick): tick / _WEEKS for tick in _TICKS}) + _without())
    key = Html(tag("span", **{"class": "milia-sample"}) + tag("span", _KEY))
    return {
        "surveys": [],
        "code": _CODE,
        "frame": frame_of(TITLE, _FIRST, key, _WHY, (rows, below)),
        "sorts": [
            {"words": "table order", "code": "\ntimes", "order": [*range(len(effects))]},
            {
                "words": "certainty",
                "code": '\ntimes.sort_values("certainty", kind="stable")',
                "order": order(effects, lambda effect: effect["certainty"]),
            },
        ],
    }


def effects_of() -> list[dict[str, Any]]:
    """Return each time that a source tells: for which treatment and whom, and in weeks.

    `weeks` are the ends that sources give in numbers, or None, and `n` how many people they are
    of, if that is told.
    """
    outcomes = load("outcomes")
    told = outcomes[(outcomes["criterion"] == "time") & (outcomes["basis"] != "none")]
    return [_effect(row) for row in told.to_dict("records")]


def not_established() -> list[str]:
    """Return the names of the treatments for which no source tells a time."""
    known = {effect["treatment_id"] for effect in effects_of()}
    table = load("treatments")
    return table.loc[~table["treatment_id"].isin(known), "treatment"].tolist()


def twin_of() -> Html:
    """Return the times as a table, then those told in words alone or not at all."""
    heads = ("Treatment", "Of whom", "What is told", "Weeks", "People", "Certainty", "Source")
    head = tag("tr", *(tag("th", text, scope="col") for text in heads))
    body = (_cells(effect) for effect in effects_of() if effect["weeks"])
    table = tag("table", tag("thead", head), tag("tbody", *body))
    return tag("div", tag("p", tag("strong", TITLE)), table, _without(), tag("p", _WHY))


def _effect(row: dict[Any, Any]) -> dict[str, Any]:
    numbers = [_numbers()[name] for name in re.findall(r"N\d+", row["what"])]
    ends = [_IN_WEEKS[each["units"]] * each[end] for each in numbers for end in ("low", "high")]
    ends = ends or [*_NUMBERS_IN_WORDS.get(row["word"], ())]
    people = [each["n"] for each in numbers if pd.notna(each["n"])]
    return {
        "treatment_id": row["treatment_id"],
        "treatment": _named()[row["treatment_id"]],
        "who": _who().get(row["who"], "anyone"),
        "what": row["what"],
        "weeks": (min(ends), max(ends)) if ends else None,
        "n": int(max(people)) if people else None,
        "certainty": row["certainty"],
        "source": cite(row["reference_keys"].split(";")),
    }


@cache
def _numbers() -> dict[str, dict[Any, Any]]:
    return {row["number_id"]: row for row in load("numbers").to_dict("records")}


@cache
def _named() -> dict[str, str]:
    table = load("treatments")
    return dict(zip(table["treatment_id"], table["treatment"], strict=True))


@cache
def _who() -> dict[str, str]:
    table = load("types")
    return dict(zip(table["type_id"], table["short_name"], strict=True))


def _weeks(effect: dict[str, Any]) -> str:
    low, high = (f"{end:.2g}" for end in effect["weeks"])
    return f"{low} weeks" if low == high else f"{low} to {high} weeks"


def _people(effect: dict[str, Any]) -> str:
    if effect["n"] is None:
        return "of how many people is not told"
    return "1 person" if effect["n"] == 1 else f"{effect['n']} people"


def _row(effect: dict[str, Any], rules: list[float]) -> Html:
    lines = (
        ("milia-who", f"{effect['who']}: {effect['what']}"),
        ("milia-found-in", f"{_weeks(effect)}; {_people(effect)}; certainty {effect['certainty']}"),
        ("milia-sources", effect["source"]),
    )
    told = (tag("span", text, **{"class": name}) for name, text in lines)
    words = tag("span", tag("b", effect["treatment"]), *told)
    drawn = track(rules, _mark(effect["weeks"]))
    return tag(
        "li", tag("div", words, **{"class": "milia-words"}), drawn, **{"class": "milia-survey"}
    )


def _mark(weeks: tuple[float, float]) -> tuple[str, str]:
    """Return a bar, or a dot where the source gives one number."""
    low, high = (end / _WEEKS for end in weeks)
    if low == high:
        return "milia-dot", f"{at(low)}; --size: 11px"
    return "milia-bar", between([low, high])


def _cells(effect: dict[str, Any]) -> Html:
    cells = (
        effect["who"],
        effect["what"],
        _weeks(effect),
        _people(effect),
        effect["certainty"],
        effect["source"],
    )
    return tag(
        "tr", tag("th", effect["treatment"], scope="row"), *(tag("td", cell) for cell in cells)
    )


def _without() -> Html:
    """Return what is told in a word alone, and what no source tells."""
    words = [effect for effect in effects_of() if not effect["weeks"]]
    told = [f"{each['treatment']} ({each['who']}): {each['what']}" for each in words]
    names = not_established()
    lists = (
        (f"Told in words alone: {len(told)}", told),
        (f"Not established: {len(names)} of {len(_named())} treatments", names),
    )
    folded = (tag("details", tag("summary", words), bullets(lines)) for words, lines in lists)
    return Html("".join(folded))
