"""The options side by side: the same fields, units and denominators for each."""

from __future__ import annotations

from typing import Any

import pandas as pd

from milia.aid.icons import hundred
from milia.aid.statements import ASSUMPTION
from milia.aid.wording import in_brackets, plain
from milia.markup import Html, tag

HEADS = (
    "Option",
    "What speaks for it",
    "What speaks against it",
    "Time",
    "What it asks of you",
    "How sure",
)
_SURE = {
    "high": "●●●●",
    "moderate": "●●●○",
    "low": "●●○○",
    "very low": "●○○○",
    "none": "○○○○",
}
_Row = dict[str, Any]


def options_table(options: pd.DataFrame, cautions: dict[str, str]) -> Html:
    """Return the options as a table, in the order given, without a score or a rank.

    Parameters
    ----------
    options
        What `milia.options` gives: a row per option and criterion.
    cautions
        For an option, what to take care of, with its sources.
    """
    head = tag("tr", *(tag("th", text, scope="col") for text in HEADS))
    body = [
        _option(str(option), rows.set_index("criterion").to_dict("index"), cautions)
        for option, rows in options.groupby("option", sort=False)
    ]
    caption = tag("caption", "The options side by side")
    return tag("table", caption, tag("thead", head), tag("tbody", *body), **{"class": "options"})


def _option(option: str, rows: dict[Any, _Row], cautions: dict[str, str]) -> Html:
    care = cautions.get(option)
    name = [tag("strong", plain("treatment")[option])]
    if care:
        name.append(tag("span", f" Take care: {care}", **{"class": "care"}))
    return tag(
        "tr",
        tag("th", *name, scope="row"),
        tag("td", *_people("Gone within six months", rows["clearing"])),
        tag("td", *_people("A mark that stays", rows["mark"]), *_harms(rows)),
        tag("td", _range(rows["time"], "weeks")),
        tag("td", *_burdens(rows)),
        tag("td", *_sure(rows)),
    )


def _people(what: str, row: _Row) -> list[str]:
    counted = row["basis"] == "counted"
    told = f"{what}: {_ends(row)} of 100 people{_said(row)} "
    return [hundred(row["low"], row["high"], counted=counted), told, _source([row])]


def _harms(rows: dict[Any, _Row]) -> list[str]:
    pain, other = rows["pain"], rows["other_harm"]
    told = f" Pain: {_word(pain)}. Other harm: {_word(other)} "
    return [told, _source([pain, other])]


def _burdens(rows: dict[Any, _Row]) -> list[str]:
    asked = [rows[name] for name in ("effort", "cost", "reversibility")]
    told = "Effort: {}. Cost: {}. Undoing it: {} ".format(*map(_word, asked))
    return [told, _source(asked)]


def _range(row: _Row, unit: str) -> Html:
    return tag("span", f"{_ends(row)} {unit} ", _source([row]))


def _sure(rows: dict[Any, _Row]) -> list[str]:
    """Say how sure, for benefit and harm apart."""
    told = []
    for what, name in (("For", "clearing"), ("Against", "mark")):
        grade = rows[name]["certainty"]
        told.append(
            tag("span", f"{what}: {grade} ", tag("span", _SURE[grade], **{"aria-hidden": "true"}))
        )
    return told


def _ends(row: _Row) -> str:
    return f"{row['low']:.0f} to {row['high']:.0f}"


def _word(row: _Row) -> str:
    return "nobody has told, as far as we found" if row["basis"] == "none" else str(row["word"])


def _said(row: _Row) -> str:
    if row["basis"] == "none":
        return ": nobody has counted, and we found no report"
    if row["basis"] == "word":
        return f", our guess from “{row['word']}”"
    return ", as counted"


def _source(rows: list[_Row]) -> Html:
    keys: list[str] = []
    for row in rows:
        keys += str(row["source"]).split(";")
        keys += [] if row["basis"] == "counted" else [ASSUMPTION]
    # ASSUMPTION is read last, behind the sources whose words it turns into a range.
    ordered = sorted(keys, key=lambda key: key == ASSUMPTION)
    return tag("small", in_brackets(ordered))
