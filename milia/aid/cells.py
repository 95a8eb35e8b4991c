"""The options side by side: the same fields, units and denominators for each."""

from __future__ import annotations

from collections.abc import Hashable
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
    "Until gone and healed",
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
_GRADED = (("Gone", "clearing"), ("Mark", "mark"))
_Row = dict[Hashable, Any]


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
    return tag("table", tag("thead", head), tag("tbody", *body), **{"class": "options"})


def _option(option: str, rows: dict[Any, _Row], cautions: dict[str, str]) -> Html:
    care = cautions.get(option)
    return tag(
        "tr",
        tag(
            "th",
            tag("strong", plain("treatment")[option]),
            *([tag("p", "Take care: ", care, **{"class": "care"})] if care else []),
            scope="row",
        ),
        tag("td", *_people("Gone within six months", rows["clearing"])),
        tag("td", *_people("A mark that stays", rows["mark"]), _harms(rows)),
        tag("td", _fact(_weeks(rows["time"]), [rows["time"]])),
        tag("td", _burdens(rows)),
        tag("td", *(_sure(what, rows[name]) for what, name in _GRADED)),
    )


def _people(what: str, row: _Row) -> tuple[Html, Html]:
    icon = hundred(row["low"], row["high"], counted=row["basis"] == "counted")
    return icon, _fact(f"{what}: {_ends(row)} of 100 people{_said(row)}", [row])


def _weeks(row: _Row) -> str:
    """Tell the time; the scale ends at a year, and the milia need not."""
    longer = " or longer" if row["high"] >= row["worst"] else ""
    untold = "; nobody has told, as far as we found" if row["basis"] == "none" else ""
    return f"{_ends(row)} weeks{longer}{untold}"


def _harms(rows: dict[Any, _Row]) -> Html:
    pain, other = rows["pain"], rows["other_harm"]
    return _fact(f"Pain: {_word(pain)}. Other harm: {_word(other)}", [pain, other])


def _burdens(rows: dict[Any, _Row]) -> Html:
    asked = [rows[name] for name in ("effort", "cost", "reversibility")]
    return _fact("Effort: {}. Cost: {}. Undoing it: {}".format(*map(_word, asked)), asked)


def _sure(what: str, row: _Row) -> Html:
    """Say how sure, for benefit and harm apart."""
    grade = row["certainty"]
    return tag("p", f"{what}: {grade} ", tag("span", _SURE[grade], **{"aria-hidden": "true"}))


def _fact(told: str, rows: list[_Row]) -> Html:
    return tag("p", f"{told} ", _source(rows))


def _ends(row: _Row) -> str:
    return f"{row['low']:.0f} to {row['high']:.0f}"


def _word(row: _Row) -> str:
    return "nobody has told, as far as we found" if row["basis"] == "none" else str(row["word"])


def _said(row: _Row) -> str:
    """Say what the ends of an interval rest on."""
    if row["basis"] == "none":
        return ": nobody has counted, and we found no report"
    if row["basis"] == "word":
        said = "" if row["source"] == ASSUMPTION else f" from “{row['word']}”"
        return f", our guess{said}"
    return ", as counted, though not for milia"


def _source(rows: list[_Row]) -> Html:
    """Name the sources of some cells; a range that no source counted is an ASSUMPTION."""
    keys = [key for row in rows for key in str(row["source"]).split(";") if key != ASSUMPTION]
    guessed = any(row["basis"] != "counted" for row in rows)
    return tag("small", in_brackets([*keys, *([ASSUMPTION] if guessed else [])]))
