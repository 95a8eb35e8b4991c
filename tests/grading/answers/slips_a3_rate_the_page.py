"""Wrong solutions of a3: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs.
"""

from __future__ import annotations

from answers.kinds import slip

INDEX, AGREE, SECTIONS, RATE = "a3-index", "a3-agree", "a3-sections", "a3-rate"
PLAIN, RULES = "a3-index-plain", "a3-index-rules"
WHOLE_PAIRS, GAPS = "a3-agree-whole", "a3-agree-gaps"
ONE, TABLE = "a3-sections-one", "a3-sections-table"
TEN, TWELVE = "a3-rate-ten", "a3-rate-twelve"

_READING = [
    slip(
        "counts every sign of a word as a letter",
        INDEX,
        "sum(sign.isalpha() for sign in piece)",
        "len(piece)",
        PLAIN,
        RULES,
    ),
    slip(
        "ends a sentence at each line break",
        INDEX,
        "text.split()",
        r'text.replace("\n", " . ").split()',
        RULES,
    ),
    slip("gives a wordless text the grade 0", INDEX, "return None", "return 0.0", RULES),
    slip("counts digits as letters", INDEX, "sign.isalpha()", "sign.isalnum()", RULES),
    slip("counts every piece as a word", INDEX, "words += own > 0", "words += 1", RULES),
    slip(
        "takes letters for one word",
        INDEX,
        "(100 * letters / words)",
        "letters / words",
        PLAIN,
        RULES,
    ),
    slip("adds the sentences", INDEX, "- 0.296", "+ 0.296", PLAIN, RULES),
    slip(
        "uses words for a sentence",
        INDEX,
        "(100 * sentences / words)",
        "(words / sentences)",
        PLAIN,
        RULES,
    ),
    slip("ends a sentence at a full stop alone", INDEX, '(".", "!", "?")', '"."', PLAIN, RULES),
    slip("forgets the abbreviations", INDEX, "bare.lower() not in ABBREVIATIONS", "True", RULES),
    slip("knows abbreviations in small letters only", INDEX, "bare.lower()", "bare", RULES),
    slip("forgets what stands around a piece", INDEX, "piece.strip(AROUND)", "piece", RULES),
    slip(
        "ends a sentence at a decimal point",
        INDEX,
        "bare.endswith(",
        '"." in bare or bare.endswith(',
        RULES,
    ),
    slip("counts sentences without a word", INDEX, "if stop and begun:", "if stop:", RULES),
    slip("loses a sentence without an end", INDEX, "    sentences += begun\n", "", RULES),
    slip(
        "always counts one more at the end",
        INDEX,
        "sentences += begun",
        "sentences += 1",
        PLAIN,
        RULES,
    ),
    slip(
        "splits words at hyphens",
        INDEX,
        "text.split()",
        'text.replace("-", " ").split()',
        RULES,
    ),
    slip("divides by no words", INDEX, "if not words:", "if text is None:", RULES),
    slip(
        "rounds a number of the formula",
        INDEX,
        "0.0588",
        "0.06",
        PLAIN,
        RULES,
    ),
    slip("gives a text", INDEX, "return 0.0588", 'return "%f" % (0.0588)', PLAIN, RULES),
]
_AGREEING = [
    slip(
        "leaves Tw out of the chance",
        AGREE,
        "total / (q * (q - 1))",
        "1 / (q - 1)",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip("gives 0 without a pair", AGREE, "return None", "return 0.0", GAPS),
    slip(
        "weighs no near miss",
        AGREE,
        "weights[one - 1][other - 1]",
        "(one == other)",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "takes the chance of Scott's pi",
        AGREE,
        "total / (q * (q - 1)) * sum(share * (1 - share) for share in shares)",
        "sum(weights[i][j] * shares[i] * shares[j] for i in range(q) for j in range(q))",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "takes the same chance for every rating",
        AGREE,
        "total / (q * (q - 1)) * sum(share * (1 - share) for share in shares)",
        "total / q**2",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip("squares the shares", AGREE, "share * (1 - share)", "share * share", WHOLE_PAIRS, GAPS),
    slip("divides by q squared", AGREE, "(q * (q - 1))", "(q * q)", WHOLE_PAIRS, GAPS),
    slip(
        "divides by n less one",
        AGREE,
        "for one, other in pairs) / n",
        "for one, other in pairs) / max(n - 1, 1)",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "counts only the ratings that were given",
        AGREE,
        "q, n = len(weights), len(pairs)",
        "q, n = len(set(sum(pairs, ()))) or 1, len(pairs)",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip("has the scale always end at 5", AGREE, "q, n = len(weights)", "q, n = 5", GAPS),
    slip(
        "looks one place too far",
        AGREE,
        "weights[one - 1][other - 1]",
        "weights[one % q][other % q]",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "takes shares of the first rater",
        AGREE,
        "for rating in pair]",
        "for rating in pair[:1] * 2]",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "has weights of its own", AGREE, "    q, n =", "    weights = QUADRATIC\n    q, n =", GAPS
    ),
    slip(
        "takes a missing rating for a 1",
        AGREE,
        """        (int(one), int(other))
        for one, other in zip(first, second)
        if not (pd.isna(one) or pd.isna(other))
""",
        """        tuple(1 if pd.isna(each) else int(each) for each in both)
        for both in zip(first, second)
""",
        GAPS,
    ),
    slip(
        "pairs what is left of each rater",
        AGREE,
        """        for one, other in zip(first, second)
        if not (pd.isna(one) or pd.isna(other))
""",
        """        for one, other in zip(
            [one for one in first if not pd.isna(one)], [two for two in second if not pd.isna(two)]
        )
""",
        GAPS,
    ),
    slip(
        "lets lone ratings count among the shares",
        AGREE,
        "given = [rating for pair in pairs for rating in pair]",
        "given = [rating for rating in [*first, *second] if not pd.isna(rating)]",
        GAPS,
    ),
    slip(
        "knows None alone as missing",
        AGREE,
        "pd.isna(one) or pd.isna(other)",
        "one is None or other is None",
        GAPS,
    ),
    slip(
        "empties the lists",
        AGREE,
        "    q, n =",
        "    if isinstance(first, list):\n        first.clear()\n    q, n =",
        GAPS,
    ),
    slip(
        "pairs columns by their index",
        AGREE,
        "zip(first, second)",
        'pd.DataFrame({"a": first, "b": second}).itertuples(index=False)',
        GAPS,
    ),
    slip(
        "gives pa and pe too",
        AGREE,
        "return float((observed - chance) / (1 - chance))",
        "return (observed - chance) / (1 - chance), observed, chance",
        WHOLE_PAIRS,
        GAPS,
    ),
    slip(
        "forgets the denominator",
        AGREE,
        "(observed - chance) / (1 - chance)",
        "observed - chance",
        WHOLE_PAIRS,
        GAPS,
    ),
]
_SECTIONS = [
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
_RATING = [
    slip("turns the scale round", RATE, ": rating for", ": 6 - rating for", TEN, TWELVE),
    slip("counts the questions from 0", RATE, "int(question):", "int(question) - 1:", TEN, TWELVE),
    slip("has the questions as texts", RATE, "int(question):", "question:", TEN, TWELVE),
    slip("has the ratings as texts", RATE, ": rating for", ": str(rating) for", TEN, TWELVE),
    slip("gives halves", RATE, ": rating for", ": rating - 0.5 for", TEN, TWELVE),
    slip("counts the ratings from 0", RATE, ": rating for", ": rating - 1 for", TEN, TWELVE),
    slip("gives all a 3", RATE, ": rating for", ": 3 for", TEN, TWELVE),
    slip("gives 2 or 3 to all", RATE, ": rating for", ": 2 + (rating > 2) for", TEN, TWELVE),
]
SLIPS = [*_READING, *_AGREEING, *_SECTIONS, *_RATING]
