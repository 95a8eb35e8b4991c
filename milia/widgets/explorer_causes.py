"""The causes as a table to explore: which article names one, and what stands behind it."""

from __future__ import annotations

import pandas as pd

from milia.data import load
from milia.drawing.graph import Graph
from milia.drawing.graph_causes import LEVELS, Cause, causes_graph
from milia.widgets.explorer_view import ARTICLES, UNREVIEWED, Column, Row, View, Words

_MEANS = (
    ("established", "Shown in patients or in tissue, and agreed by the reviews."),
    ("case reports", "Seen in single people or small series: it can happen; how often is unknown."),
    ("plausible", "A mechanism, a list or an expert's opinion, and no patients."),
    ("unsupported", "No evidence was found, which is not proof that it is false."),
    ("contradicted", "Evidence or anatomy says otherwise."),
)
_TONES = ("good", "accent", "doubt", "edge", "bad")
_SIGNS = tuple((look.sign, tone) for look, tone in zip(LEVELS.values(), _TONES, strict=True))
_KINDS = {"none": "no cause known"}
_HOLDS = {
    "yes": "holds",
    "partly": "holds in part",
    "unproven": "is unproven",
    "no": "does not hold",
}


def _graph(table: pd.DataFrame, width: int) -> Graph:
    columns = ["cause_id", "cause", "category", "evidence_level"]
    rows = table[columns].replace({"category": _KINDS}).itertuples(index=False, name=None)
    return causes_graph([Cause(*row) for row in rows], width)


def _tells(row: Row) -> Words:
    mechanism = row["mechanism_as_understood"]
    holds = _HOLDS.get(row["article_claim_holds"])
    unread = "this row is from memory, and was not checked"
    return [
        ("Mechanism as understood", "not known" if mechanism == "-" else mechanism),
        ("What the articles say of it", holds or ""),
        ("Note", row["note"]),
        ("Not checked", unread if row["verified"] == "from-memory" else ""),
    ]


def _head(row: Row) -> str:
    named = row["articles"].replace(";", ", ")
    kind = _KINDS.get(row["category"], row["category"])
    return f"{kind} · {f'named by {named}' if named else 'named by no article'}"


CAUSES = View(
    title="What is said to cause milia, and what stands behind it",
    first=(
        "Try first: read the first cause and say how strong you think the evidence is. In the "
        "picture, choose a line to see its cause alone."
    ),
    thing="cause",
    things="causes",
    code='table = milia.load("causes")',
    table=lambda: load("causes"),
    name="cause_id",
    called="cause",
    head=_head,
    says=lambda row: [("", row["cause"])],
    tells=_tells,
    searched=("cause_id", "cause"),
    columns=(
        Column("articles", "Named by", ARTICLES, several=True),
        Column("category", "Kind", words=_KINDS),
        Column("evidence_level", "Level of evidence", tuple(LEVELS), signs=_SIGNS),
    ),
    opens="Judge it for yourself",
    asks="What stands behind it?",
    judged="evidence_level",
    key=_MEANS,
    means="What the levels mean",
    fold="evidence_level",
    note=f"A mechanism is no evidence that something happens. {UNREVIEWED}",
    graph=_graph,
)
