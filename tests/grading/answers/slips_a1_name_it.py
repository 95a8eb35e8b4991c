"""Wrong solutions of a1: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs.
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
        "stumbles over None",
        SIZE,
        "plain = str(text).lower()",
        "plain = text.lower()",
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
