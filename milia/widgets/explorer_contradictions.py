"""The contradictions as a table to explore: two claims side by side."""

from __future__ import annotations

import pandas as pd

from milia.data import load
from milia.drawing.graph import Graph
from milia.drawing.graph_contradictions import Pair, contradictions_graph
from milia.widgets.explorer_view import ARTICLES, UNREVIEWED, Column, View

_CODE = """table = milia.load("contradictions")
first, second = table["claim_id_a"].str[:2], table["claim_id_b"].str[:2]
table["articles"] = first.where(first == second, first + ";" + second)"""


def _table() -> pd.DataFrame:
    """Return the contradictions with the articles that each concerns."""
    table = load("contradictions")
    first, second = table["claim_id_a"].str[:2], table["claim_id_b"].str[:2]
    return table.assign(articles=first.where(first == second, first + ";" + second))


def _graph(table: pd.DataFrame, width: int) -> Graph:
    columns = ["contradiction_id", "claim_id_a", "claim_id_b", "what_they_disagree_on", "scope"]
    rows = table[columns].itertuples(index=False, name=None)
    return contradictions_graph([Pair(*row) for row in rows], width)


CONTRADICTIONS = View(
    title="Where the articles contradict each other, and themselves",
    first=(
        "Try first: choose a line in the picture, read both sentences, and decide which one the "
        "evidence takes side with, if any. Then unfold what the literature says."
    ),
    thing="contradiction",
    things="contradictions",
    code=_CODE,
    table=_table,
    name="contradiction_id",
    head=lambda row: f"{row['contradiction_id']} · {row['what_they_disagree_on']}",
    says=lambda row: [
        (row["claim_id_a"], row["paraphrase_a"]),
        (row["claim_id_b"], row["paraphrase_b"]),
    ],
    tells=lambda row: [("", row["what_the_literature_says"])],
    searched=(
        "contradiction_id",
        "claim_id_a",
        "claim_id_b",
        "paraphrase_a",
        "paraphrase_b",
        "what_they_disagree_on",
    ),
    columns=(
        Column("articles", "Article", ARTICLES, several=True),
        Column(
            "scope",
            "Where",
            ("within", "between"),
            {"within": "within one article", "between": "between two articles"},
        ),
    ),
    opens="What the literature says",
    fold="scope",
    note=f"Both claims are paraphrased; S0 to S4 are the articles. {UNREVIEWED}",
    graph=_graph,
)
