"""The treatments as a table to explore: what each asks, what stands behind it, what it can harm."""

from __future__ import annotations

from functools import cache

from milia.data import load
from milia.widgets.citations import cite
from milia.widgets.explorer_certainty import BARE, LEVELS, SIGNS
from milia.widgets.explorer_view import ARTICLES, UNREVIEWED, Column, Row, View, Words

_COSTS = ("none", "low", "low to medium", "medium", "high", "varies")
_RUNGS = tuple("12345")
_KINDS = ("none", "procedure", "topical", "systemic", "home")
_KIND_WORDS = {
    "none": "waiting",
    "topical": "on the skin",
    "systemic": "by mouth or needle",
    "home": "at home",
}
_UNTOLD = {"", "-", "0", "not stated", "not established"}


@cache
def _reported() -> dict[str, str]:
    """Return what sources report of milia, by treatment."""
    table = load("outcomes")
    told = table[(table["criterion"] == "clearing") & (table["basis"] != "none")]
    return {str(name): ". ".join(rows) for name, rows in told.groupby("treatment_id")["what"]}


@cache
def _harms() -> dict[str, list[tuple[str, str]]]:
    """Each treatment's harms: the words for one, and how often, where somebody counted."""
    table = load("harms").astype("string").fillna("")
    harms: dict[str, list[tuple[str, str]]] = {}
    for row in table.to_dict("records"):
        told = {str(name): str(value) for name, value in row.items()}
        harms.setdefault(told["treatment_id"], []).append((told["harm"], _how_often(told)))
    return harms


def _how_often(harm: Row) -> str:
    """Return how often a harm was seen, with its source; nothing where nobody counted."""
    if not (harm["low"] or harm["events"]):
        return ""
    others = "" if harm["milia"] == "yes" else ", not treated for milia"
    return f"{_count(harm)}{others} ({cite(harm['reference_keys'].split(';'))})"


def _count(harm: Row) -> str:
    low, high, events, n = (harm[x].removesuffix(".0") for x in ("low", "high", "events", "n"))
    if events:
        seen = "1 case" if events == "1" else f"{events} cases"
        return f"{events} of {int(n):,}" if n else f"{seen}, of nobody knows how many"
    among = f", among {int(n):,}" if n else ""
    return f"{low} to {high} of 100{among}" if low != high else f"{low} of 100{among}"


def _says(row: Row) -> Words:
    often = row["typical_sessions"]
    asks = (
        f"done by: {row['who_performs']}",
        f"how often: {often}" if often not in _UNTOLD else "",
        f"cost: {row['relative_cost_band']}",
    )
    return [("", row["treatment"]), ("What it asks", "; ".join(part for part in asks if part))]


def _tells(row: Row) -> Words:
    name, when = row["treatment_id"], row["onset_time_to_effect"]
    harms = _harms().get(name, [])
    counted = "; ".join(f"{harm}: {often}" for harm, often in harms if often)
    uncounted = "; ".join(harm for harm, often in harms if not often)
    return [
        ("Evidence", row["what_evidence_exists"]),
        ("Reported of milia", _reported().get(name, "nobody has reported how milia did with it")),
        ("Time to effect", "not established" if when in _UNTOLD else when),
        ("Harms that were counted", counted),
        ("Harms that nobody counted", uncounted),
        ("Take care", row["contraindications_cautions"]),
        ("What the articles say of it", row["article_claim_holds"]),
        ("Checked", "partly verified" if row["verified"] == "partial" else ""),
    ]


def _head(row: Row) -> str:
    named = row["articles"].replace(";", ", ")
    kind = _KIND_WORDS.get(row["category"], row["category"])
    return f"{kind} · {f'named by {named}' if named else 'named by no article'}"


TREATMENTS = View(
    title="What is done about milia, and what stands behind it",
    first=(
        "Try first: choose a treatment that you would have named yourself, and say on which rung "
        "the evidence for it stands. Then read its harms: which of them has somebody counted?"
    ),
    thing="treatment",
    things="treatments",
    code='table = milia.load("treatments").astype({"evidence_level_ocebm2011": str})',
    table=lambda: load("treatments").astype({"evidence_level_ocebm2011": str}),
    name="treatment_id",
    called="treatment",
    head=_head,
    says=_says,
    tells=_tells,
    searched=("treatment_id", "treatment", "other_harms", "contraindications_cautions"),
    columns=(
        Column("category", "Kind", _KINDS, _KIND_WORDS),
        Column("articles", "Named by", ARTICLES, several=True),
        Column("relative_cost_band", "Cost", _COSTS),
        Column(
            "evidence_level_ocebm2011", "Rung", tuple("12345"), LEVELS, bare=BARE, signs=SIGNS[:5]
        ),
    ),
    opens="Judge it for yourself",
    asks="On which rung does the evidence stand that it helps in milia?",
    judged="evidence_level_ocebm2011",
    fold="category",
    note=(
        "Costs are bands from one consumer page of the United States, made an ASSUMPTION where it "
        f"names no price. Nothing here is advice for one person. {UNREVIEWED}"
    ),
)
