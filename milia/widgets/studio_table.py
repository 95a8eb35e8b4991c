"""What the options of the studio mean: an interval, a certainty and a source in every cell."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, tag
from milia.quiz.provenance import ASSUMPTION
from milia.widgets.citations import cite
from milia.widgets.studio_gates import short

WAITING = "waiting"
_DOTS = {"high": 4, "moderate": 3, "low": 2, "very low": 1, "none": 0}
_ABOUT = "≈\u00a0"
_CAPTION = (
    "In every cell the bar runs from worst (left) to best (right), so further right is better. "
    "Hatched: nobody has counted, so it may be anything. ≈ before a number: a source has a word at "
    "most, and the number for it is an ASSUMPTION of this course. Untick what to leave out."
)
_Row = dict[Hashable, Any]


def options_section(options: pd.DataFrame) -> Html:
    """Return the options as rows and the criteria as columns, then each option in words.

    Parameters
    ----------
    options : pandas.DataFrame
        What `milia.options` gives.
    """
    rows = options.astype(object).where(options.notna(), None).to_dict("records")
    notes = _notes(rows)
    options_in_order = {row["option"]: row["treatment"] for row in rows}
    by_option = {name: [row for row in rows if row["option"] == name] for name in options_in_order}
    body = (_line(name, options_in_order[name], cells, notes) for name, cells in by_option.items())
    table = tag(
        "table",
        tag("caption", _CAPTION),
        tag("thead", tag("tr", tag("th", "Option", scope="col"), *_heads())),
        tag("tbody", *body),
        **{"class": "milia-matrix"},
    )
    words = (_in_words(options_in_order[name], cells) for name, cells in by_option.items())
    every = tag("details", tag("summary", "Every cell in words, with its source"), *words)
    return tag("div", table, every, _sources(notes))


def span(row: _Row) -> str:
    """Return a cell's interval as "20 to 95", in the unit of its criterion."""
    return f"{row['low']:g} to {row['high']:g}" if row["low"] != row["high"] else f"{row['low']:g}"


def _heads() -> list[Html]:
    return [
        tag(
            "th",
            row["short"],
            tag("span", row["unit"], **{"class": "milia-unit"}),
            scope="col",
        )
        for row in load("criteria").to_dict("records")
    ]


def _line(option: str, treatment: str, cells: list[_Row], notes: dict[str, str]) -> Html:
    name = tag("span", short(treatment))
    box = Html(f'<input type="checkbox" checked data-option="{option}">')
    head = name if option == WAITING else tag("label", box, name)
    return tag("tr", tag("th", head, scope="row"), *(_cell(cell, notes) for cell in cells))


def _cell(row: _Row, notes: dict[str, str]) -> Html:
    unknown = row["basis"] == "none"
    about = _ABOUT if row["basis"] == "word" else ""
    said = tag("span", about + span(row).replace(" to ", "–"), **{"class": "milia-span"})
    marks = ", ".join(notes[key] for key in _keys(row))
    name = _names()[row["criterion"]]
    return tag(
        "td",
        _bar(row),
        said,
        certainty(row["certainty"], "nobody counted" if unknown else ""),
        tag("span", f"[{marks}]", **{"class": "milia-refs"}) if marks else "",
        **{"data-criterion": name, "class": "milia-unknown" if unknown else ""},
    )


def certainty(word: str, instead: str = "") -> Html:
    """Return a word of GRADE with as many filled dots as it is worth."""
    filled = _DOTS[word]
    dots = tag("span", "●" * filled + "○" * (4 - filled), **{"aria-hidden": "true"})
    return tag("span", dots, " ", instead or f"{word}", **{"class": "milia-sure"})


def _bar(row: _Row) -> Html:
    ends = sorted(_share(row, row[end]) for end in ("low", "high"))
    left, right = (100 * end for end in ends)
    reach = tag("span", style=f"left:{left:.3g}%;width:{right - left:.3g}%")
    middle = [] if row["mode"] is None else [100 * _share(row, row["mode"])]
    mode = (tag("i", style=f"left:{place:.3g}%") for place in middle)
    return tag("span", reach, *mode, **{"class": "milia-track", "aria-hidden": "true"})


def _share(row: _Row, value: float) -> float:
    """Place a value between the worst (0) and the best (1) end of its scale."""
    return float((value - row["worst"]) / (row["best"] - row["worst"]))


def _names() -> dict[str, str]:
    criteria = load("criteria")
    return dict(zip(criteria["criterion"], criteria["short"], strict=True))


def _keys(row: _Row) -> list[str]:
    return [key for key in (row["source"] or "").split(";") if key and key != ASSUMPTION]


def _notes(rows: list[_Row]) -> dict[str, str]:
    """Give each source a number, in the order in which they stand."""
    keys = dict.fromkeys(key for row in rows for key in _keys(row))
    return {key: str(place) for place, key in enumerate(keys, 1)}


def _sources(notes: dict[str, str]) -> Html:
    listed = (tag("li", cite([key])) for key in notes)
    return tag("details", tag("summary", "The sources in brackets"), tag("ol", *listed))


def _in_words(treatment: str, cells: list[_Row]) -> Html:
    lines = (tag("li", tag("b", f"{_names()[row['criterion']]}: "), meaning(row)) for row in cells)
    return tag("div", tag("p", tag("b", treatment)), tag("ul", *lines))


def meaning(row: _Row) -> str:
    """Return what a cell says, in words: what happens, the interval, how sure, and from where."""
    if row["basis"] == "none":
        return f"nobody has counted: anything from {span(row)} {row['unit']}."
    middle = "" if row["mode"] is None else f", most likely {row['mode']:g}"
    taken = f"; “{row['word']}” is taken as " if row["basis"] == "word" else "; "
    told = f"{row['what']}{taken}{span(row)}{middle} {row['unit']} ({row['horizon']})."
    keys = [*_keys(row), *([ASSUMPTION] if row["basis"] == "word" else [])]
    return f"{told} Certainty: {row['certainty']}. ({cite(keys)})"
