"""The tables that can be explored, each with what a reader is asked about a row."""

from __future__ import annotations

from milia.data import load
from milia.widgets.explorer_view import Column, View

_ARTICLES = ("S0", "S1", "S2", "S3", "S4")
_ARTICLE_WORDS = {name: f"article {name}" for name in _ARTICLES}
_UNREVIEWED = "These are automated readings; no clinician has reviewed them."

VERDICTS = (
    ("supported", "The sources say so."),
    ("partly supported", "The sources carry a part of it, or a weaker form."),
    ("unsupported", "No evidence was found, which is not proof that it is false."),
    ("contradicted", "Evidence or anatomy says otherwise."),
    ("internally inconsistent", "The article says the opposite somewhere else."),
)

CLAIMS = View(
    title="What the five articles claim",
    first=(
        "Try first: read the first claim and say what you would call it. "
        "Only then does the verdict appear, with its reason and its sources."
    ),
    thing="claim",
    things="claims",
    code='milia.load("claims")',
    table=lambda: load("claims"),
    name="claim_id",
    head=lambda row: f"{row['claim_id']} · {row['topic']}",
    says=lambda row: [("", row["claim_paraphrase"])],
    tells=lambda row: [("Why", row["reason"])],
    searched=("claim_id", "claim_paraphrase"),
    columns=(
        Column("article", "Article", _ARTICLES, _ARTICLE_WORDS),
        Column("topic", "Topic"),
        Column("verdict", "Verdict", tuple(word for word, _ in VERDICTS), tells=True),
    ),
    opens="Judge it for yourself",
    asks="What would you call this claim?",
    judged="verdict",
    key=VERDICTS,
    fold="article",
    note=f"Claims are paraphrased. {_UNREVIEWED}",
)

VIEWS = {"claims": CLAIMS}
