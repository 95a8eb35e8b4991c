"""The studio as plain HTML: gates with reasons, options, the ranking for the person's weights."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, bullets, folded_table, tag
from milia.science.tradeoffs import Patient, gates, options, referral, smaa, weighted
from milia.widgets.citations import cite
from milia.widgets.studio_frame import ME
from milia.widgets.studio_gates import by_reason, short, sourced
from milia.widgets.studio_state import Start
from milia.widgets.studio_table import span

_POINT = 0.01
_WORDS = {"exclude": "ruled out", "refer": "only after a specialist has looked", "caution": "care"}
_Row = dict[Hashable, Any]


def twin_of(start: Start, title: str) -> Html:
    """Return what the studio shows of a person; of "me" what holds for an adult with a few milia.

    Parameters
    ----------
    start : Start
        Who chooses; what a reader ticked or typed as "me" is left out.
    title : str
        Heading.
    """
    mine = start.name == ME
    person = Patient() if mine else start.person
    table, reasons = options(person), referral(person)
    parts = [tag("p", tag("strong", title)), _who(start.name), _stops(reasons), _gates(person)]
    if len(table):
        parts.append(_options(table))
    if table["option"].nunique() > 1 and person.weights:
        parts += _ranking(table, person)
    return tag("div", *parts)


def _who(name: str) -> Html:
    if name == ME:
        return tag("p", "Shown here: an adult with a few milia of whom nothing else is known.")
    row: Any = load("patients").set_index("patient_id").loc[name]
    return tag("p", f"{row['story']} {row['wants']} (Invented person.)")


def _stops(reasons: pd.DataFrame) -> Html:
    if reasons.empty:
        return Html("")
    lines = [
        f"{row['reason']}. When: {row['how_soon']}. ({sourced(row['source'], row['verified'])})"
        for row in reasons.to_dict("records")
    ]
    return tag("div", tag("p", "See a doctor first; nothing is ranked here."), bullets(lines))


def _gates(person: Patient) -> Html:
    """Return what the rules say, treatments with the same reason in one row."""
    table = gates(person)
    table = table[table["effect"].isin(list(_WORDS))]
    if table.empty:
        return tag("p", "No rule stands against any treatment.")
    rows = (
        (
            "; ".join(map(short, names)),
            tag("td", _WORDS[effect]),
            tag("td", f"{reason}. ({sourced(source, verified)})"),
        )
        for (effect, reason, source, verified), names in by_reason(table.to_dict("records")).items()
    )
    return folded_table("What is ruled out, and why", ("Treatment", "Effect", "Why"), rows)


def _options(table: pd.DataFrame) -> Html:
    heads = ("Option", *load("criteria")["label"])
    cells = table.to_dict("records")
    names = dict.fromkeys(row["option"] for row in cells)
    rows = (_option([row for row in cells if row["option"] == name]) for name in names)
    caption = "Low to high, and how certain; numbers without a source read a word (ASSUMPTION)"
    return folded_table("What the options would mean", heads, rows, caption=caption)


def _option(cells: list[_Row]) -> tuple[str, ...]:
    return (short(cells[0]["treatment"]), *(tag("td", _cell(row)) for row in cells))


def _cell(row: _Row) -> str:
    if row["basis"] == "none":
        return f"nobody counted: {span(row)} {row['unit']}"
    counted = f"; {cite(row['source'].split(';'))}" if row["basis"] == "counted" else ""
    return f"{span(row)} {row['unit']} ({row['certainty']}{counted})"


def _whole(share: float) -> int:
    """Round to a whole percentage as the page does: a half goes up."""
    return math.floor(100 * share + 0.5)


def _order(one: str, other: str, values: list[float]) -> str:
    """Tell the first two, or that they are level: less than a point of 100 apart."""
    if values[0] - values[1] < _POINT:
        return f"{one} and {other} are level, less than a point apart"
    return f"{one} comes first and {other} second"


def _ranking(table: pd.DataFrame, person: Patient) -> list[Html]:
    """Return what the person's own weights imply, and how firm that is."""
    ranked = weighted(table, person.weights)
    first = smaa(table, person.weights).first
    rows = [
        (
            short(row["treatment"]),
            tag("td", f"{_whole(row['value'])}"),
            tag("td", f"{_whole(row['low'])} to {_whole(row['high'])}"),
            tag("td", f"{_whole(first[row['option']])}"),
        )
        for row in ranked.to_dict("records")
    ]
    heads = ("Option", "Value of 100", "From, to", "First in, of 100 draws")
    first_two = ranked["value"].iloc[:2].tolist()
    said = (
        f"With these weights {_order(rows[0][0], rows[1][0], first_two)}. Illustrative: "
        f"{_whole(ranked['assumed'].mean())} of every 100 points rest on assumptions or on "
        "nothing that was counted."
    )
    return [folded_table("What this person’s weights imply", heads, rows), tag("p", said)]
