"""Wrong solutions of a1: functions of a student's own, and what each costs."""

from __future__ import annotations

from answers.kinds import Whole
from answers.slips_a1_name_it import (
    AGAINST,
    CLEAN,
    FINDINGS,
    NUMBERS,
    ONE,
    RANGE,
    ROWS,
    SHAPE,
    SIZE,
    TIDY,
)

WHOLE = [
    Whole(
        "goes through the row and stumbles over a foreign name",
        {
            AGAINST: """
def contradicts(row, type_id):
    if type_id not in rules.index:
        raise ValueError(type_id)
    against, rule = [], rules.loc[type_id]
    for name, value in row.items():
        if pd.isna(value) or name == "size_high_mm":
            continue
        if name == "onset_days":
            wrong = value < rule["first_day"] or value > rule["last_day"]
        elif name == "size_low_mm":
            wrong, name = value > rule["largest_mm"], "size_mm"
        else:
            wrong = pd.notna(rule[name]) and value != rule[name]
        if wrong:
            against.append(name)
    return sorted(against)
"""
        },
        frozenset({ROWS}),
    ),
    Whole(
        "takes every name in the row for recorded",
        {
            AGAINST: """
def contradicts(row, type_id):
    if type_id not in rules.index:
        raise ValueError(type_id)
    rule = rules.loc[type_id]
    against = [n for n in YES_NO if n in row and pd.notna(rule[n]) and row[n] != rule[n]]
    age, size = row.get("onset_days"), row.get("size_low_mm")
    if pd.notna(age) and (age < rule["first_day"] or age > rule["last_day"]):
        against.append("onset_days")
    if pd.notna(size) and size > rule["largest_mm"]:
        against.append("size_mm")
    return sorted(against)
"""
        },
        frozenset({ROWS}),
    ),
    Whole(
        "writes the examples of the text down",
        {
            SIZE: """
def size_mm(text):
    return {"2 mm": (2.0, 2.0), "0.2 cm": (2.0, 2.0), "2,5 mm": (2.5, 2.5), "  2MM ": (2.0, 2.0),
            "1-3 mm": (1.0, 3.0), "<1 mm": (0.0, 1.0)}.get(text)
""",
            TIDY: """
def tidy(notes):
    rows = [("A1-01", "blisters_before", "no"), ("A1-01", "pale_patch", "no"),
            ("A1-01", "plaque", "no"), ("A1-02", "plaque", "no"), ("A1-02", "sudden_crop", "yes"),
            ("A1-03", "nodule", "no"), ("A1-03", "plaque", "yes")]
    mine = [row for row in rows if row[0] in set(notes["case"].str.strip())]
    return pd.DataFrame(mine, columns=["case", "feature", "value"])
""",
            AGAINST: """
def contradicts(row, type_id):
    if type_id in ("milialar", "solar"):
        raise ValueError(type_id)
    return {"en_plaque": ["plaque"], "trauma": ["size_mm"], "congenital": [],
            "benign_primary": ["onset_days"] + ["plaque"] * (row.get("plaque") == "yes")}[type_id]
""",
        },
        frozenset({ONE, RANGE, SHAPE, CLEAN, FINDINGS, NUMBERS, ROWS}),
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
            for cell, name in ((SIZE, "size_mm"), (TIDY, "tidy"), (AGAINST, "contradicts"))
        },
        frozenset({ONE, RANGE, SHAPE, CLEAN, FINDINGS, NUMBERS, ROWS}),
    ),
    Whole(
        "prints instead of returning",
        {
            SIZE: "def size_mm(text):\n    print((2.0, 2.0))",
            TIDY: "def tidy(notes):\n    print(notes)",
        },
        frozenset({ONE, RANGE, SHAPE, CLEAN}),
    ),
    Whole(
        "has a syntax error in one cell",
        {TIDY: "def tidy(notes)\n    return notes"},
        frozenset({SHAPE, CLEAN}),
    ),
    Whole(
        "answers with things that are equal to anything",
        {
            SIZE: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

class Pair(tuple):
    __eq__ = lambda self, other: True

def size_mm(text):
    return Pair((Number(1), Number(1))) if any(sign.isdigit() for sign in str(text)) else None
""",
            TIDY: """
class Text(str):
    __eq__ = lambda self, other: True
    __lt__ = lambda self, other: False
    __hash__ = str.__hash__

def tidy(notes):
    return pd.DataFrame([[Text("x")] * 3] * 7, columns=["case", "feature", "value"])
""",
            AGAINST: """
class Names(list):
    __eq__ = lambda self, other: True

def contradicts(row, type_id):
    if type_id not in rules.index:
        raise ValueError(type_id)
    return Names()
""",
        },
        frozenset({ONE, RANGE, SHAPE, CLEAN, FINDINGS, NUMBERS, ROWS}),
    ),
    Whole(
        "knows the examples, and is equal to anything else",
        {
            SIZE: """
class Number(float):
    __sub__ = __rsub__ = lambda self, other: 0.0

def size_mm(text):
    known = {"2 mm": (2.0, 2.0), "0.2 cm": (2.0, 2.0), "2,5 mm": (2.5, 2.5), "<1 mm": (0.0, 1.0),
             "  2MM ": (2.0, 2.0), "1-3 mm": (1.0, 3.0), "1\\u20133 mm": (1.0, 3.0)}
    if text in ("pinhead", "", "5", None):
        return None
    return known.get(text, (Number(1), Number(1)))
""",
        },
        frozenset({ONE, RANGE}),
    ),
    Whole(
        "strips no case, drops no repeats and sorts nothing",
        {
            TIDY: """
def tidy(notes):
    rows = []
    for _, visit in notes.iterrows():
        for finding in str(visit["findings"]).lower().split(";"):
            if ":" in finding:
                name, value = finding.split(":")
                if value.strip()[:1] in ("y", "n"):
                    long = {"y": "yes", "n": "no"}[value.strip()[0]]
                    rows.append((visit["case"], name.strip().replace(" ", "_"), long))
    return pd.DataFrame(rows, columns=["case", "feature", "value"])
"""
        },
        frozenset({SHAPE, CLEAN}),
    ),
    Whole(
        "takes a blank of a table for a finding",
        {
            AGAINST: """
def contradicts(row, type_id):
    if type_id not in rules.index:
        raise ValueError(type_id)
    rule = rules.loc[type_id]
    against = [n for n in YES_NO if row.get(n) is not None and rule[n] in ("yes", "no")
               and row[n] != rule[n]]
    age, size = row.get("onset_days"), row.get("size_low_mm")
    if age is not None and (age < rule["first_day"] or age > rule["last_day"]):
        against.append("onset_days")
    if size is not None and size > rule["largest_mm"]:
        against.append("size_mm")
    return sorted(against)
"""
        },
        frozenset({ROWS}),
    ),
]
