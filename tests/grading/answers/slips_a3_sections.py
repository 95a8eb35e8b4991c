"""Wrong solutions of a3, step 3: the sections with one slip, and what each slip costs."""

from __future__ import annotations

from answers.kinds import slip

SECTIONS = "a3-sections"
ONE, TABLE = "a3-sections-one", "a3-sections-table"

SECTION_SLIPS = [
    slip(
        "takes the share of the highest total",
        SECTIONS,
        "100 * (total - rated) / (4 * rated)",
        "100 * total / (5 * rated)",
        ONE,
        TABLE,
    ),
    slip(
        "puts the whole first",
        SECTIONS,
        '{"reliability": range(1, 9),',
        '{"overall": [16], "reliability": range(1, 9),',
        ONE,
    ),
    slip(
        "has a row for each section",
        SECTIONS,
        "columns=names, dtype=float)",
        "columns=names, dtype=float).T",
        TABLE,
    ),
    slip(
        "fills the gaps of the table",
        SECTIONS,
        "    rows = []",
        "    table[table.columns] = table.fillna(3)\n    rows = []",
        TABLE,
    ),
    slip("ends the first section at 7", SECTIONS, "range(1, 9)", "range(1, 8)", ONE, TABLE),
    slip("begins the second section at 8", SECTIONS, "range(9, 16)", "range(8, 16)", ONE, TABLE),
    slip(
        "takes question 16 for the treatments", SECTIONS, "range(9, 16)", "range(9, 17)", ONE, TABLE
    ),
    slip(
        "sums missing ratings as 0",
        SECTIONS,
        "int(ratings[q]) for q in questions if not pd.isna(ratings.get(q))",
        "0 if pd.isna(ratings.get(q)) else int(ratings[q]) for q in questions",
        ONE,
        TABLE,
    ),
    slip(
        "rates a NaN as 0",
        SECTIONS,
        "int(ratings[q]) for q in questions if not pd.isna(ratings.get(q))",
        "0 if pd.isna(ratings[q]) else int(ratings[q]) for q in questions"
        " if ratings.get(q) is not None",
        ONE,
        TABLE,
    ),
    slip(
        "forgets that the lowest rating is 1",
        SECTIONS,
        "(total - rated) / (4 * rated)",
        "total / (4 * rated)",
        ONE,
        TABLE,
    ),
    slip("divides by all questions", SECTIONS, "(4 * rated)", "(4 * len(questions))", ONE, TABLE),
    slip(
        "asks for more than three quarters", SECTIONS, "rated >= 0.75", "rated > 0.75", ONE, TABLE
    ),
    slip(
        "gives a percentage whatever was skipped",
        SECTIONS,
        "enough = rated >= 0.75 * len(questions)",
        "enough = rated > 0",
        ONE,
        TABLE,
    ),
    slip("asks for every rating", SECTIONS, "0.75 *", "1.0 *", ONE, TABLE),
    slip(
        "gives the mean rating",
        SECTIONS,
        "100 * (total - rated) / (4 * rated)",
        "total / rated",
        ONE,
        TABLE,
    ),
    slip("gives a fraction", SECTIONS, "100 * (total", "(total", ONE, TABLE),
    slip("gives a total as a float", SECTIONS, "sum(given)", "float(sum(given))", ONE),
    slip("adds up floats as they come", SECTIONS, "[int(ratings[q]) for", "[ratings[q] for", ONE),
    slip("gives lists", SECTIONS, "(rated, total, percentage)", "[rated, total, percentage]", ONE),
    slip(
        "takes NaN for a percentage",
        SECTIONS,
        "if enough else None",
        'if enough else float("nan")',
        ONE,
    ),
    slip(
        "tells None alone as missing",
        SECTIONS,
        "not pd.isna(ratings.get(q))",
        "ratings.get(q) is not None",
        ONE,
        TABLE,
    ),
    slip("wants every question in the dict", SECTIONS, "ratings.get(q)", "ratings[q]", ONE, TABLE),
    slip(
        "counts only the questions that stand in the dict",
        SECTIONS,
        "enough = rated >= 0.75 * len(questions)",
        "enough = rated and rated >= 0.75 * sum(q in ratings for q in questions)",
        ONE,
        TABLE,
    ),
    slip(
        "takes the ratings out of the dict",
        SECTIONS,
        "int(ratings[q]) for",
        "int(ratings.pop(q)) for",
        ONE,
    ),
    slip("counts the rows", SECTIONS, "index=list(table.columns), ", "", TABLE),
    slip(
        "goes by the place of a question",
        SECTIONS,
        "table[rater].to_dict()",
        "dict(enumerate(table[rater], start=1))",
        TABLE,
    ),
    slip(
        "wants every question in the table",
        SECTIONS,
        "table[rater].to_dict()",
        "table[rater].loc[list(range(1, 17))].to_dict()",
        TABLE,
    ),
    slip("puts the totals into the table", SECTIONS, "totals[name][2]", "totals[name][1]", TABLE),
    slip(
        "sorts the raters",
        SECTIONS,
        "in table.columns:",
        "in sorted(table.columns, reverse=True):",
        TABLE,
    ),
    slip(
        "rounds the percentages",
        SECTIONS,
        "totals[name][2]",
        "round(totals[name][2] or 0) or None",
        TABLE,
    ),
    slip(
        "gives a table of texts",
        SECTIONS,
        "columns=names, dtype=float)",
        "columns=names, dtype=float).astype(str)",
        TABLE,
    ),
    slip(
        "gives a dict in place of a table",
        SECTIONS,
        "return pd.DataFrame(rows, index=list(table.columns), columns=names, dtype=float)",
        "return dict(zip(table.columns, rows))",
        TABLE,
    ),
]
