"""Wrong solutions of a1: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs.
"""

from __future__ import annotations

from answers.kinds import slip

SIZE, TIDY, AGAINST = "a1-size", "a1-tidy", "a1-contradicts"
ONE, RANGE = "a1-size-one", "a1-size-range"
SHAPE, CLEAN = "a1-tidy-shape", "a1-tidy-clean"
FINDINGS, NUMBERS, ROWS = "a1-contradicts-findings", "a1-contradicts-numbers", "a1-contradicts-rows"

SLIPS = [
    slip("a centimetre has 100 mm", SIZE, "10.0 if", "100.0 if", ONE, RANGE),
    slip("forgets the decimal comma", SIZE, '.replace(",", ".")', "", ONE, RANGE),
    slip("reads one digit only", SIZE, r"(\d+(?:\.\d+)?)", r"(\d(?:\.\d)?)", ONE, RANGE),
    slip(
        "finds a digit, forgets the rest of the number",
        SIZE,
        "float(first) * factor",
        "float(first[:3]) * factor",
        ONE,
    ),
    slip("forgets the en dash", SIZE, '.replace("–", "-")', "", RANGE),
    slip(
        "scales the high end only",
        SIZE,
        "else float(first) * factor",
        "else float(first)",
        ONE,
        RANGE,
    ),
    slip(
        "scales the low end of a single size only",
        SIZE,
        "return (low, high)",
        "return (low / factor, high) if second else (low, high)",
        RANGE,
    ),
    slip("takes a number without unit for mm", SIZE, "(mm|cm)", "(mm|cm)?", RANGE),
    slip(
        "gives a middle value for a range",
        SIZE,
        "return (low, high)",
        "return (low + high) / 2",
        ONE,
        RANGE,
    ),
    slip("gives a list", SIZE, "return (low, high)", "return [low, high]", ONE, RANGE),
    slip("gives texts", SIZE, "return (low, high)", "return (str(low), str(high))", ONE, RANGE),
    slip(
        "stumbles over None",
        SIZE,
        "plain = str(text).lower()",
        "plain = text.lower()",
        RANGE,
    ),
    slip(
        "reads two findings of a visit only", TIDY, '.split(";")', '.split(";")[:2]', SHAPE, CLEAN
    ),
    slip("keeps the old index", TIDY, ", ignore_index=True", "", SHAPE),
    slip(
        "does not sort",
        TIDY,
        '.sort_values(["case", "feature"], ignore_index=True)',
        ".reset_index(drop=True)",
        SHAPE,
    ),
    slip(
        "sorts by feature first",
        TIDY,
        '["case", "feature"], ignore',
        '["feature", "case"], ignore',
        SHAPE,
    ),
    slip("names a column otherwise", TIDY, '"value"])', '"answer"])', SHAPE, CLEAN),
    slip("knows y and n in capitals only", TIDY, ".strip().lower())", ".strip())", CLEAN),
    slip("leaves the case's spaces", TIDY, "case.strip()", "case", CLEAN),
    slip("keeps doubles", TIDY, ".drop_duplicates()", "", CLEAN),
    slip(
        "takes missing for no",
        TIDY,
        "meaning.get(value.strip().lower())",
        'meaning.get(value.strip().lower(), "no")',
        CLEAN,
    ),
    slip(
        "tidies the original",
        TIDY,
        "    rows = []",
        '    rows = []\n    notes["case"] = notes["case"].str.strip()',
        CLEAN,
    ),
    slip(
        "loses the columns of an empty table",
        TIDY,
        "    table =",
        "    if not rows:\n        return pd.DataFrame()\n    table =",
        CLEAN,
    ),
    slip(
        "ignores the findings",
        AGAINST,
        "for feature in YES_NO:",
        "for feature in []:",
        FINDINGS,
        ROWS,
    ),
    slip(
        "looks only at what a class needs",
        AGAINST,
        "if recorded(feature) != rule[feature]:",
        'if recorded(feature) != rule[feature] == "yes":',
        FINDINGS,
        ROWS,
    ),
    slip(
        "takes a missing finding for no",
        AGAINST,
        "return None if pd.isna(value) else value",
        'return "no" if pd.isna(value) and name in YES_NO else None if pd.isna(value) else value',
        FINDINGS,
        NUMBERS,
        ROWS,
    ),
    slip("lets a blank rule speak", AGAINST, "and not pd.isna(rule[feature])", "", FINDINGS, ROWS),
    slip("forgets ages", AGAINST, "if age is not None", "if False", NUMBERS, ROWS),
    slip(
        "excludes the bounds of an age",
        AGAINST,
        '(age < rule["first_day"] or age > rule["last_day"])',
        '(age <= rule["first_day"] or age >= rule["last_day"])',
        NUMBERS,
    ),
    slip("takes day 0 for missing", AGAINST, "if age is not None", "if age", NUMBERS),
    slip(
        "excludes the bound of a size",
        AGAINST,
        'size > rule["largest_mm"]',
        'size >= rule["largest_mm"]',
        NUMBERS,
    ),
    slip(
        "looks at the largest spot",
        AGAINST,
        'recorded("size_low_mm")',
        'recorded("size_high_mm")',
        NUMBERS,
        ROWS,
    ),
    slip(
        "compares numbers as texts",
        AGAINST,
        'size > rule["largest_mm"]',
        'str(size) > str(rule["largest_mm"])',
        NUMBERS,
    ),
    slip("does not sort the names", AGAINST, "sorted(against)", "against", ROWS),
    slip("gives a set", AGAINST, "sorted(against)", "set(against)", FINDINGS, NUMBERS, ROWS),
    slip(
        "gives a generator",
        AGAINST,
        "sorted(against)",
        "(name for name in against)",
        FINDINGS,
        NUMBERS,
        ROWS,
    ),
    slip("names the column, not the feature", AGAINST, '"size_mm"', '"size_low_mm"', NUMBERS, ROWS),
    slip(
        "tells None alone as missing", AGAINST, "None if pd.isna(value) else value", "value", ROWS
    ),
    slip(
        "writes into the row",
        AGAINST,
        "    age, size =",
        '    row["size_mm"] = row.get("size_low_mm")\n    age, size =',
        ROWS,
    ),
    slip(
        "refuses two invented names only",
        AGAINST,
        "if type_id not in rules.index:",
        'if type_id in ("milialar", "solar"):',
        ROWS,
    ),
    slip("answers for an invented name", AGAINST, "raise ValueError(", "return list(", ROWS),
]
