"""Wrong solutions of a1: errors that students make, and what each one costs.

Most are the model answer with one slip, written as the piece of text that differs; the others are
whole functions.
"""

from __future__ import annotations

from dataclasses import dataclass

SIZE, TIDY, AGAINST = "a1-size", "a1-tidy", "a1-contradicts"
ONE, RANGE = "a1-size-one", "a1-size-range"
SHAPE, CLEAN = "a1-tidy-shape", "a1-tidy-clean"
FINDINGS, NUMBERS, ROWS = "a1-contradicts-findings", "a1-contradicts-numbers", "a1-contradicts-rows"


@dataclass(frozen=True)
class Slip:
    """The model answer with `right` replaced by `wrong` in one cell."""

    name: str
    cell: str
    right: str
    wrong: str
    lost: frozenset[str]


@dataclass(frozen=True)
class Whole:
    """A cell of a student's own."""

    name: str
    answers: dict[str, str]
    lost: frozenset[str]


def _slip(name: str, cell: str, right: str, wrong: str, *lost: str) -> Slip:
    return Slip(name, cell, right, wrong, frozenset(lost))


SLIPS = [
    _slip("a centimetre has 100 mm", SIZE, "10.0 if", "100.0 if", ONE, RANGE),
    _slip("forgets the decimal comma", SIZE, '.replace(",", ".")', "", ONE, RANGE),
    _slip("reads one digit only", SIZE, r"(\d+(?:\.\d+)?)", r"(\d(?:\.\d)?)", ONE, RANGE),
    _slip(
        "finds a digit, forgets the rest of the number",
        SIZE,
        "float(first) * factor",
        "float(first[:3]) * factor",
        ONE,
    ),
    _slip("forgets the en dash", SIZE, '.replace("–", "-")', "", RANGE),
    _slip(
        "scales the high end only",
        SIZE,
        "else float(first) * factor",
        "else float(first)",
        ONE,
        RANGE,
    ),
    _slip(
        "scales the low end of a single size only",
        SIZE,
        "return (low, high)",
        "return (low / factor, high) if second else (low, high)",
        RANGE,
    ),
    _slip("takes a number without unit for mm", SIZE, "(mm|cm)", "(mm|cm)?", RANGE),
    _slip(
        "gives a middle value for a range",
        SIZE,
        "return (low, high)",
        "return (low + high) / 2",
        ONE,
        RANGE,
    ),
    _slip("gives a list", SIZE, "return (low, high)", "return [low, high]", ONE, RANGE),
    _slip("gives texts", SIZE, "return (low, high)", "return (str(low), str(high))", ONE, RANGE),
    _slip(
        "warns on the way",
        SIZE,
        "plain = str",
        "import warnings; warnings.warn('hm'); plain = str",
        ONE,
        RANGE,
    ),
    _slip(
        "reads two findings of a visit only", TIDY, '.split(";")', '.split(";")[:2]', SHAPE, CLEAN
    ),
    _slip("keeps the old index", TIDY, ", ignore_index=True", "", SHAPE),
    _slip(
        "does not sort",
        TIDY,
        '.sort_values(["case", "feature"], ignore_index=True)',
        ".reset_index(drop=True)",
        SHAPE,
    ),
    _slip(
        "sorts by feature first",
        TIDY,
        '["case", "feature"], ignore',
        '["feature", "case"], ignore',
        SHAPE,
    ),
    _slip("names a column otherwise", TIDY, '"value"])', '"answer"])', SHAPE, CLEAN),
    _slip("knows y and n in capitals only", TIDY, ".strip().lower())", ".strip())", CLEAN),
    _slip("leaves the case's spaces", TIDY, "case.strip()", "case", CLEAN),
    _slip("keeps doubles", TIDY, ".drop_duplicates()", "", CLEAN),
    _slip(
        "takes missing for no",
        TIDY,
        "meaning.get(value.strip().lower())",
        'meaning.get(value.strip().lower(), "no")',
        CLEAN,
    ),
    _slip(
        "tidies the original",
        TIDY,
        "    rows = []",
        '    rows = []\n    notes["case"] = notes["case"].str.strip()',
        CLEAN,
    ),
    _slip(
        "loses the columns of an empty table",
        TIDY,
        "    table =",
        "    if not rows:\n        return pd.DataFrame()\n    table =",
        CLEAN,
    ),
    _slip(
        "ignores the findings",
        AGAINST,
        "for feature in YES_NO:",
        "for feature in []:",
        FINDINGS,
        ROWS,
    ),
    _slip(
        "looks only at what a class needs",
        AGAINST,
        "if recorded(feature) != rule[feature]:",
        'if recorded(feature) != rule[feature] == "yes":',
        FINDINGS,
        ROWS,
    ),
    _slip(
        "takes a missing finding for no",
        AGAINST,
        "return None if pd.isna(value) else value",
        'return "no" if pd.isna(value) and name in YES_NO else None if pd.isna(value) else value',
        FINDINGS,
        NUMBERS,
        ROWS,
    ),
    _slip("lets a blank rule speak", AGAINST, "and not pd.isna(rule[feature])", "", FINDINGS, ROWS),
    _slip("forgets ages", AGAINST, "if age is not None", "if False", NUMBERS, ROWS),
    _slip(
        "excludes the bounds of an age",
        AGAINST,
        '(age < rule["first_day"] or age > rule["last_day"])',
        '(age <= rule["first_day"] or age >= rule["last_day"])',
        NUMBERS,
    ),
    _slip("takes day 0 for missing", AGAINST, "if age is not None", "if age", NUMBERS),
    _slip(
        "excludes the bound of a size",
        AGAINST,
        'size > rule["largest_mm"]',
        'size >= rule["largest_mm"]',
        NUMBERS,
    ),
    _slip(
        "looks at the largest spot",
        AGAINST,
        'recorded("size_low_mm")',
        'recorded("size_high_mm")',
        NUMBERS,
        ROWS,
    ),
    _slip(
        "compares numbers as texts",
        AGAINST,
        'size > rule["largest_mm"]',
        'str(size) > str(rule["largest_mm"])',
        NUMBERS,
    ),
    _slip("does not sort the names", AGAINST, "sorted(against)", "against", ROWS),
    _slip("gives a set", AGAINST, "sorted(against)", "set(against)", FINDINGS, NUMBERS, ROWS),
    _slip(
        "gives a generator",
        AGAINST,
        "sorted(against)",
        "(name for name in against)",
        FINDINGS,
        NUMBERS,
        ROWS,
    ),
    _slip(
        "names the column, not the feature", AGAINST, '"size_mm"', '"size_low_mm"', NUMBERS, ROWS
    ),
    _slip(
        "tells None alone as missing", AGAINST, "None if pd.isna(value) else value", "value", ROWS
    ),
    _slip(
        "tells NaN alone as missing",
        AGAINST,
        "None if pd.isna(value) else value",
        "float('nan') if value is None and name not in row else value if value is None or value == value else None",
        FINDINGS,
        NUMBERS,
        ROWS,
    ),
    _slip(
        "writes into the row",
        AGAINST,
        "    age, size =",
        '    row["size_mm"] = row.get("size_low_mm")\n    age, size =',
        ROWS,
    ),
    _slip(
        "refuses two invented names only",
        AGAINST,
        "if type_id not in rules.index:",
        'if type_id in ("milialar", "solar"):',
        ROWS,
    ),
    _slip("answers for an invented name", AGAINST, "raise ValueError(", "return list(", ROWS),
]

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
    rows = [("A1-01", "blisters_before", "no"), ("A1-01", "pale_patch", "no"), ("A1-01", "plaque", "no"),
            ("A1-02", "plaque", "no"), ("A1-02", "sudden_crop", "yes"), ("A1-03", "nodule", "no"),
            ("A1-03", "plaque", "yes")]
    names = set(notes["case"].str.strip())
    return pd.DataFrame([row for row in rows if row[0] in names], columns=["case", "feature", "value"])
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
        {name} = getattr(room, "{name}", None) or getattr(room, "_{name}", None) or globals().get("{name}")
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
]
