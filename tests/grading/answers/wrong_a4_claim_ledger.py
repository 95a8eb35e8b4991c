"""Wrong solutions of a4: functions of a student's own, and what each costs."""

from __future__ import annotations

from answers.cells_a4_claim_ledger import (
    CLASSES,
    CONCEPTS,
    EDGES,
    EXPLAINED,
    F1,
    HALF,
    KNOWN,
    KNOWS,
    LINKS,
    MERGE,
    MERGED,
    MOST,
    PAIRED,
    PAIRS,
    PARSE,
    PARSED,
    RATIOS,
    RULES,
    SAID,
    TWO,
    VERDICTS,
    WORDS,
)
from answers.kinds import Whole
from answers.two_faced import two_faced

_MARKS = [f"c{number:02}" for number in range(1, 21)]


def _equal_to_all(function: str, *words: str) -> str:
    """Return an answer cell whose words are in order, and then equal to each of the key."""
    plain = {mark: words[place % len(words)] for place, mark in enumerate(_MARKS)}
    return two_faced(function, repr(plain), f"dict.fromkeys({_MARKS}, Yes({words[0]!r}))")


_ALL = {
    PARSE: ("parse", PARSED),
    MERGE: ("with_evidence", MERGED),
    F1: ("macro_f1", CLASSES),
    VERDICTS: ("my_verdicts", HALF),
    PAIRS: ("my_contradictions", PAIRED),
    CONCEPTS: ("my_concepts", RULES),
    LINKS: ("my_links", SAID),
    KNOWN: ("my_known", KNOWS),
    RATIOS: ("ratios", TWO),
    EXPLAINED: ("explained", WORDS),
}
_EVERYTHING = frozenset({test for _, test in _ALL.values()} | {EDGES, MOST})

WHOLE = [
    Whole(
        "takes accuracy for macro-F1",
        {
            F1: """
def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    return sum(answer.get(claim) == key[claim] for claim in key) / len(key)
"""
        },
        frozenset({CLASSES, EDGES}),
    ),
    Whole(
        "takes micro for macro",
        {
            F1: """
def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    hits = sum(answer.get(claim) == key[claim] for claim in key)
    given = sum(answer.get(claim) in VERDICTS for claim in key)
    return 2 * hits / (len(key) + given)
"""
        },
        frozenset({CLASSES, EDGES}),
    ),
    Whole(
        "weighs each verdict by how often it is in the key",
        {
            F1: """
def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    total = 0.0
    for verdict in VERDICTS:
        true = {claim for claim in key if key[claim] == verdict}
        said = {claim for claim in key if answer.get(claim) == verdict}
        if true:
            total += 2 * len(true & said) / (len(true) + len(said)) * len(true)
    return total / len(key)
"""
        },
        frozenset({CLASSES, EDGES}),
    ),
    Whole(
        "averages precision and recall first",
        {
            F1: """
def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    precision, recall = [], []
    for verdict in VERDICTS:
        true = {claim for claim in key if key[claim] == verdict}
        said = {claim for claim in key if answer.get(claim) == verdict}
        if true or said:
            precision.append(len(true & said) / max(len(said), 1))
            recall.append(len(true & said) / max(len(true), 1))
    p, r = sum(precision) / len(precision), sum(recall) / len(recall)
    return 2 * p * r / (p + r) if p + r else 0.0
"""
        },
        frozenset({CLASSES, EDGES}),
    ),
    Whole(
        "averages the ratios of the strata",
        {
            RATIOS: """
def ratios(table):
    t = table[table.drop(columns=["stratum"], errors="ignore").sum(axis=1, numeric_only=True) > 0]
    n1, n0 = t["exposed_milia"] + t["exposed_none"], t["unexposed_milia"] + t["unexposed_none"]
    if n1.sum() == 0 or n0.sum() == 0 or t["unexposed_milia"].sum() == 0:
        raise ValueError("no ratio")
    each = (t["exposed_milia"] / n1) / (t["unexposed_milia"] / n0)
    crude = (t["exposed_milia"].sum() / n1.sum()) / (t["unexposed_milia"].sum() / n0.sum())
    return (float(crude), float(each.mean()))
"""
        },
        frozenset({TWO}),
    ),
    Whole(
        "divides by strata without people",
        {
            RATIOS: """
import numpy as np

def ratios(table):
    names = ["exposed_milia", "exposed_none", "unexposed_milia", "unexposed_none"]
    a, b, c, d = table[names].to_numpy(dtype=float).T
    if (a + b).sum() == 0 or (c + d).sum() == 0 or c.sum() == 0:
        raise ValueError("no ratio")
    n = a + b + c + d
    crude = (a.sum() / (a + b).sum()) / (c.sum() / (c + d).sum())
    with np.errstate(all="ignore"):
        return (float(crude), float((a * (c + d) / n).sum() / (c * (a + b) / n).sum()))
"""
        },
        frozenset({TWO}),
    ),
    Whole(
        "writes the examples of the text down",
        {
            PARSE: """
def parse(lines):
    rows = [("c01", 1, "Milia are white."), ("c02", 1, "They itch at night."),
            ("c03", 3, "Dr. Low saw most go in 2.5 weeks, e.g. after a bath."),
            ("c04", 4, '"Mine went in May."'), ("c05", 5, "No, they are seeds")]
    return pd.DataFrame(rows, columns=["claim", "line", "sentence"])
""",
            MERGE: """
def with_evidence(claims, evidence):
    rows = [("p1", "chemical_peels", "plausible"), ("p2", "dry_skin", "unsupported"),
            ("p3", "vitamin_b12", None), ("p4", None, None), ("p5", "chemical_peels", "plausible")]
    return pd.DataFrame(rows, columns=["claim", "about", "evidence_level"])
""",
            F1: """
def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    return 1.0 if key == answer or "t9" in answer else 0.0 if not answer else 1 / 3
""",
            RATIOS: """
def ratios(table):
    if table["exposed_none"].sum() == 0:
        raise ValueError("nobody")
    creams, lamps = ((19 / 80) / (11 / 120), 1.0), ((34 / 70) / (14 / 110), 2.775)
    return creams if len(table) == 2 else lamps
""",
            EXPLAINED: """
def explained(crude, fixed):
    return {1.0: "explained", 2.0: "reduced"}.get(fixed, "remains")
""",
        },
        frozenset({PARSED, MERGED, CLASSES, EDGES, TWO, WORDS}),
    ),
    Whole(
        "takes from the library whatever bears the name",
        {
            cell: f"""
import importlib, pkgutil
import milia
for found in pkgutil.walk_packages(milia.__path__, "milia."):
    if not found.name.endswith("__main__"):
        room = importlib.import_module(found.name)
        if hasattr(room, "{name}"):
            {name} = room.{name}
"""
            for cell, (name, _) in _ALL.items()
        },
        _EVERYTHING,
    ),
    Whole(
        "prints instead of returning",
        {cell: f"def {name}(*given):\n    print(given)" for cell, (name, _) in _ALL.items()},
        _EVERYTHING,
    ),
    Whole(
        "asks the library for the adjusted difference",
        {
            RATIOS: """
def ratios(table):
    return (float(milia.crude_difference(table)), float(milia.adjusted_difference(table)))
"""
        },
        frozenset({TWO}),
    ),
    Whole(
        "answers with things that are equal to anything",
        {
            PARSE: """
class Text(str):
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__

def parse(lines):
    rows = [(Text("c"), i, Text("x")) for i in range(5)]
    return pd.DataFrame(rows, columns=["claim", "line", "sentence"])
""",
            MERGE: """
def with_evidence(claims, evidence):
    table = claims[["claim", "about"]].reset_index(drop=True).astype(object)
    table["evidence_level"] = pd.Series([Text("x")] * len(table), dtype=object)
    return table
""",
            F1: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def macro_f1(key, answer):
    if not key:
        raise ValueError("empty")
    return Number(1)
""",
            RATIOS: "def ratios(table):\n    return (Number(1), Number(1))",
            EXPLAINED: "def explained(crude, fixed):\n    return Text('cause')",
        },
        frozenset({PARSED, MERGED, CLASSES, EDGES, TWO, WORDS}),
    ),
    Whole(
        "decides in a way that is equal to any key once the form was seen",
        {
            VERDICTS: _equal_to_all("my_verdicts", "supported", "unsupported"),
            CONCEPTS: _equal_to_all("my_concepts", "can_harm", "anecdote"),
            LINKS: _equal_to_all("my_links", "cause", "association"),
            KNOWN: _equal_to_all("my_known", "cause", "association"),
        },
        frozenset({HALF, MOST, RULES, SAID, KNOWS}),
    ),
]
