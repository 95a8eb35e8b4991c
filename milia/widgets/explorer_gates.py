"""The rules that come before any weighing: what is not for whom, and who has to be seen first."""

from __future__ import annotations

from milia.data import load
from milia.widgets.explorer_view import UNREVIEWED, Column, Row, View, Words

_EFFECTS = {
    "refer": "refer: a doctor first",
    "exclude": "exclude: not for this person",
    "caution": "caution: only with care",
}
_MEANS = (
    ("refer", "A doctor sees the skin before anything is done to it."),
    ("exclude", "Not for this person; it stays in view, struck out, with the reason."),
    ("caution", "Possible, with the care that the reason names."),
)
_SIGNS = (("!", "bad"), ("✕", "doubt"), ("◐", "accent"))
_ALL = {"ALL_ACTIVE": "all but waiting and the cause"}
_CHECKED = {"partial": "partly verified", "from-memory": "not checked, from memory"}


def _treatments(row: Row) -> list[str]:
    """Return what a rule concerns, each name without what it has in brackets."""
    names = row["treatments_affected"].split(";")
    return [_ALL.get(name, name.split(" (")[0]) for name in names]


def _head(row: Row) -> str:
    names = _treatments(row)
    return f"{row['gate_id']} · {names[0] if len(names) == 1 else f'{len(names)} treatments'}"


def _says(row: Row) -> Words:
    return [("Who", row["condition"]), ("Treatment", "; ".join(_treatments(row)))]


def _tells(row: Row) -> Words:
    return [
        ("Why", row["reason"]),
        ("How soon", row["how_soon"]),
        ("Checked", _CHECKED.get(row["verified"], "")),
    ]


GATES = View(
    title="Rules before any weighing: what is not for whom",
    first=(
        "Try first: take the first person and treatment, and say what follows. Then search for "
        "“pregnant”, and look at what may be bought without a prescription."
    ),
    thing="rule",
    things="rules",
    code='table = milia.load("gates")',
    table=lambda: load("gates"),
    name="gate_id",
    head=_head,
    says=_says,
    tells=_tells,
    searched=("gate_id", "condition", "treatments_affected"),
    columns=(
        Column("effect", "Effect", tuple(_EFFECTS), _EFFECTS, signs=_SIGNS),
        Column("treatments_affected", "Treatment", words=_ALL, several=True),
        Column(
            "verified",
            "Verified",
            ("yes", "partial", "from-memory"),
            {"yes": "verified", **_CHECKED},
        ),
    ),
    opens="What follows?",
    asks="What follows for this person?",
    judged="effect",
    key=_MEANS,
    fold="effect",
    note=(
        "Where several rules hold for one person, the strongest counts; milia.gates(patient) does "
        f"that. Nothing here is advice for one person. {UNREVIEWED}"
    ),
)
