"""Wrong solutions of a3, step 2: `ac2` with one slip, and what each slip costs."""

from __future__ import annotations

from answers.kinds import slip

AGREE = "a3-agree"
WHOLE_PAIRS, GAPS = "a3-agree-whole", "a3-agree-gaps"

AGREEING = [
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
