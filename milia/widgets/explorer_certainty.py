"""The sources on a ladder of evidence, with the rungs on which nothing stands."""

from __future__ import annotations

import pandas as pd

from milia.data import load
from milia.widgets.explorer_view import Column, Row, View

LEVELS = {
    "1": "rung 1: a systematic review of randomised trials",
    "2": "rung 2: a randomised trial",
    "3": "rung 3: a cohort with a comparison",
    "4": "rung 4: cases, or people without a comparison",
    "5": "rung 5: opinion, or reasoning from mechanism",
    "none": "no rung: no evidence on that question",
}
SIGNS = tuple((sign, "edge" if sign == "–" else "accent") for sign in "12345–")
BARE = {
    "1": "Nothing stands here: no systematic review of trials of any treatment of milia was found.",
    "2": "Nothing stands here: no randomised trial of any treatment of milia was found.",
    "3": "Nothing stands here: no cohort of treated and untreated people with milia was found.",
}
_WORDS = load("certainty_words")
_CODE = """ladder = milia.load("evidence_ladder").drop(columns="reference_keys")
table = milia.load("references").merge(ladder, on="type", how="left")"""


def _table() -> pd.DataFrame:
    ladder = load("evidence_ladder").drop(columns="reference_keys")
    return load("references").merge(ladder, on="type", how="left")


def _said(row: Row) -> str:
    """Return the source in full, as a list of references has it."""
    parts = (row["authors"].replace(";", ","), row["title"], row["venue"])
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


CERTAINTY = View(
    title="The sources of this course on a ladder of evidence",
    first=(
        "Try first: look at the three highest rungs. Then take the tick from “Show every rung”, "
        "and say of a source on which rung its type stands."
    ),
    thing="source",
    things="sources",
    code=_CODE,
    table=_table,
    name="key",
    head=lambda row: f"{row['key']} · {row['type']}",
    says=lambda row: [("", _said(row))],
    tells=lambda row: [
        ("It can show", row["can_show"]),
        ("It cannot show", row["cannot_show"]),
        ("What was read", row["note"]),
    ],
    searched=("key", "authors", "title", "venue"),
    columns=(
        Column("type", "Type"),
        Column("level", "Rung", tuple(LEVELS), LEVELS, bare=BARE, signs=SIGNS),
        Column(
            "verified",
            "Read",
            ("yes", "partial", "from-memory"),
            {"yes": "read", "partial": "read in part", "from-memory": "not read"},
        ),
    ),
    opens="Judge it for yourself",
    asks="On which rung does this type of source stand, if one asks whether a treatment helps?",
    judged="level",
    key=tuple(zip(_WORDS["word"], _WORDS["means"], strict=True)),
    means="The four words of GRADE, for all the evidence on a question together",
    sources="key",
    fold="level",
    group="level",
    note=(
        "Rungs of the Oxford levels of 2011, for the question whether a treatment helps. Where "
        "they name no rung for a type, the rung is an ASSUMPTION of this course."
    ),
)
