"""The options of the studio as people of 100: gone, a mark that stays, the harms counted."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.markup import Html, tag
from milia.quiz.provenance import ASSUMPTION
from milia.widgets.framing_figures import Figure, figures_of
from milia.widgets.framing_view import array_of
from milia.widgets.studio_gates import short
from milia.widgets.studio_table import span

UNFOLDED = 2
_NAMES = {"clearing": "Gone within six months", "mark": "A mark that stays"}
_SURE = ("high", "moderate")
_Row = dict[Hashable, Any]


def hundred_section(options: pd.DataFrame) -> Html:
    """Return a row of icon arrays for each option, waiting first; the third and on folded.

    Parameters
    ----------
    options : pandas.DataFrame
        What `milia.options` gives.
    """
    groups = options.groupby("option", sort=False)
    blocks = [_option(str(name), rows.to_dict("records")) for name, rows in groups]
    first, others = (tag("div", *some) for some in (blocks[:UNFOLDED], blocks[UNFOLDED:]))
    head = tag("summary", "The other options out of 100 people")
    more = tag("details", head, others) if len(blocks) > UNFOLDED else ""
    return tag("div", first, more)


def _option(name: str, rows: list[_Row]) -> Html:
    told = [_told(row) for row in rows if row["criterion"] in _NAMES]
    counted = [harm for harm in figures_of(name) if harm.low is not None]
    arrays = (array_of(figure, figure.harm) for figure in told + counted)
    sides = tag("div", *arrays, **{"class": "milia-sides"})
    head = tag("h5", short(rows[0]["treatment"]))
    return tag("div", head, sides, _uncounted(name), **{"data-block": name})


def _told(row: _Row) -> Figure:
    """Return a cell of the table as a figure; its numbers only where they stand for people."""
    counted, word = row["basis"] == "counted", row["basis"] == "word"
    # That doing nothing leaves no mark needs no count; other words are no numbers of people.
    drawn = counted or row["certainty"] in _SURE
    taken = f": “{row['word']}” is taken as {span(row)} ({ASSUMPTION})" if word else ""
    return Figure(
        harm=_NAMES[row["criterion"]],
        population="",
        note=f"{row['what']}{taken}" if word or counted else "",
        unit="of 100 people",
        low=row["low"] if drawn else None,
        high=row["high"] if drawn else None,
        without=None,
        odds=None,
        events=None,
        n=None,
        n_without=None,
        sources=tuple(row["source"].split(";")) if counted else (),
    )


def _uncounted(name: str) -> Html:
    harms = "; ".join(harm.harm for harm in figures_of(name) if harm.low is None)
    if not harms:
        return Html("")
    word = tag("strong", "Harms named, of how many nobody has counted: ")
    return tag("p", word, f"{harms}.", **{"class": "milia-uncounted"})
