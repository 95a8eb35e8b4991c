"""The tables that can be explored: what the articles claim and leave out, and what is behind it."""

from __future__ import annotations

from milia.data import load
from milia.widgets.explorer_causes import CAUSES
from milia.widgets.explorer_certainty import CERTAINTY
from milia.widgets.explorer_contradictions import CONTRADICTIONS
from milia.widgets.explorer_gates import GATES
from milia.widgets.explorer_treatments import TREATMENTS
from milia.widgets.explorer_view import ARTICLE, UNREVIEWED, Column, View

_VERDICTS = (
    ("supported", "The sources say so."),
    ("partly supported", "The sources carry a part of it, or a weaker form."),
    ("unsupported", "No evidence was found, which is not proof that it is false."),
    ("contradicted", "Evidence or anatomy says otherwise."),
    ("internally inconsistent", "The article says the opposite somewhere else."),
)
_SIGNS = (("●", "good"), ("◐", "accent"), ("○", "edge"), ("✕", "bad"), ("≠", "doubt"))

CLAIMS = View(
    title="What the five articles claim",
    first=(
        "Try first: read the first claim and say what you would call it. "
        "Only then does the verdict appear, with its reason and its sources."
    ),
    thing="claim",
    things="claims",
    code='table = milia.load("claims")',
    table=lambda: load("claims"),
    name="claim_id",
    head=lambda row: f"{row['claim_id']} · {row['topic']}",
    says=lambda row: [("", row["claim_paraphrase"])],
    tells=lambda row: [("Why", row["reason"]), ("The two readings", row["resolution"])],
    searched=("claim_id", "claim_paraphrase"),
    columns=(
        ARTICLE,
        Column("topic", "Topic"),
        Column("verdict", "Verdict", tuple(word for word, _ in _VERDICTS), signs=_SIGNS),
    ),
    opens="Judge it for yourself",
    asks="What would you call this claim?",
    judged="verdict",
    key=_VERDICTS,
    fold="article",
    note=f"Claims are paraphrased. {UNREVIEWED}",
)

OMISSIONS = View(
    title="What the five articles leave out",
    first=(
        "Try first: read what the article says and what it leaves out, and ask yourself who could "
        "come to harm. Then unfold why it matters."
    ),
    thing="omission",
    things="omissions",
    code='table = milia.load("omissions")',
    table=lambda: load("omissions"),
    name="omission_id",
    head=lambda row: f"{row['omission_id']} · {row['where'] or row['article']} · {row['topic']}",
    says=lambda row: [
        ("The article says", row["article_says"]),
        ("It leaves out", row["leaves_out"]),
    ],
    tells=lambda row: [
        ("", row["why_it_matters"]),
        ("The claims", row["claim_ids"].replace(";", ", ")),
    ],
    searched=("omission_id", "article_says", "leaves_out"),
    columns=(ARTICLE, Column("topic", "Topic")),
    opens="Why it matters",
    fold="article",
    note=f"A page that says nothing false can still fail its reader. {UNREVIEWED}",
)

VIEWS = {
    "claims": CLAIMS,
    "causes": CAUSES,
    "contradictions": CONTRADICTIONS,
    "omissions": OMISSIONS,
    "certainty": CERTAINTY,
    "treatments": TREATMENTS,
    "gates": GATES,
}
