"""Wrong solutions of a2: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs.
"""

from __future__ import annotations

from answers.kinds import slip

RESULTS, REFER, INTERVAL = "a2-results", "a2-refer", "a2-interval"
INFLUENCE, FLAG = "a2-influence", "a2-flag"
TREE = "a2-results-test"
COUNTS, WORTH = "a2-refer-counts", "a2-refer-worth"
INSIDE, ENDS = "a2-interval-inside", "a2-interval-ends"
POOLED, ORDER, ROWS = "a2-influence-pooled", "a2-influence-order", "a2-influence-rows"
RULE, BOUNDS = "a2-flag-rule", "a2-flag-bounds"

SLIPS = [
    slip(
        "asks as after a yes, whatever the look said",
        RESULTS,
        '("no", "after_no")',
        '("no", "after_yes")',
        TREE,
    ),
    slip(
        "takes the specificity for the share of false alarms",
        RESULTS,
        '1 - specificity if said == "yes" else specificity',
        'specificity if said == "yes" else 1 - specificity',
        TREE,
    ),
    slip("takes all bumps for the others", RESULTS, "bumps * (1 - prevalence)", "bumps", TREE),
    slip(
        "rounds to whole bumps", RESULTS, "float(cancer * hit)", "float(round(cancer * hit))", TREE
    ),
    slip(
        "goes by the place in the table, not by the name",
        RESULTS,
        'accuracy.loc["sensitivity", column]',
        "accuracy.iloc[0][column]",
        TREE,
    ),
    slip(
        "leaves out the rows in which no cancer is",
        RESULTS,
        '"cancer", "other"])',
        '"cancer", "other"]).query("cancer > 0")',
        TREE,
    ),
    slip(
        "swaps the rules",
        REFER,
        '{"either": any, "both": all}',
        '{"either": all, "both": any}',
        COUNTS,
        WORTH,
    ),
    slip("asks about every bump", REFER, '(look == "no") == (rule == "either")', "True", COUNTS),
    slip("refers cancers only", REFER, '"referred": found + alarms', '"referred": found', COUNTS),
    slip(
        "counts as missed all who are not referred",
        REFER,
        '"missed": missed,',
        '"missed": missed + cleared,',
        COUNTS,
    ),
    slip("gives whole numbers", REFER, '"found": found,', '"found": round(found),', COUNTS),
    slip(
        "takes the sensitivity for the predictive value",
        REFER,
        "found / (found + alarms) if",
        "found / (found + missed) if",
        WORTH,
    ),
    slip(
        "gives percentages",
        REFER,
        '"ppv": found / (found + alarms)',
        '"ppv": 100 * found / (found + alarms)',
        WORTH,
    ),
    slip(
        "divides by nobody referred",
        REFER,
        "found / (found + alarms) if found + alarms else None",
        "found / (found + alarms)",
        WORTH,
    ),
    slip(
        "gives 0 where nobody is left",
        REFER,
        "if missed + cleared else None",
        "if missed + cleared else 0.0",
        WORTH,
    ),
    slip(
        "takes every other word for both",
        REFER,
        "if rule not in enough:",
        'enough.setdefault(rule if rule != "any" else "both", all)\n    if rule not in enough:',
        WORTH,
    ),
    slip(
        "notes in the table what it thinks",
        REFER,
        "    found = alarms",
        '    results["sent"] = results["look"] == "yes"\n    found = alarms',
        WORTH,
    ),
    slip(
        "adds z instead of z squared",
        INTERVAL,
        "n = examined + z**2",
        "n = examined + z",
        INSIDE,
        ENDS,
    ),
    slip("adds to the number only", INTERVAL, "(found + z**2 / 2) / n", "found / n", INSIDE, ENDS),
    slip(
        "divides by the number examined",
        INTERVAL,
        "(p * (1 - p) / n)",
        "(p * (1 - p) / examined)",
        INSIDE,
        ENDS,
    ),
    slip(
        "adds two and four, whatever the confidence",
        INTERVAL,
        "n = examined + z**2\n    p = (found + z**2 / 2) / n",
        "n = examined + 4\n    p = (found + 2) / n",
        INSIDE,
        ENDS,
    ),
    slip(
        "takes z for one end",
        INTERVAL,
        "inv_cdf(0.5 + confidence / 2)",
        "inv_cdf(confidence)",
        INSIDE,
        ENDS,
    ),
    slip(
        "knows 95 of 100 only",
        INTERVAL,
        "NormalDist().inv_cdf(0.5 + confidence / 2)",
        "NormalDist().inv_cdf(0.975)",
        ENDS,
    ),
    slip("does not clip at 0", INTERVAL, "max(0.0, p - half)", "p - half", ENDS),
    slip("does not clip at 1", INTERVAL, "min(1.0, p + half)", "p + half", ENDS),
    slip(
        "clips only where nobody was found",
        INTERVAL,
        "max(0.0, p - half)",
        "p - half if found else 0.0",
        ENDS,
    ),
    slip(
        "rounds to four places",
        INTERVAL,
        "min(1.0, p + half)",
        "round(min(1.0, p + half), 4)",
        INSIDE,
        ENDS,
    ),
    slip(
        "gives a list",
        INTERVAL,
        "return (max(0.0, p - half), min(1.0, p + half))",
        "return [max(0.0, p - half), min(1.0, p + half)]",
        INSIDE,
        ENDS,
    ),
    slip(
        "allows fewer than none", INTERVAL, "not 0 <= found <= examined", "found > examined", ENDS
    ),
    slip("refuses a survey that found nobody", INTERVAL, "not 0 <= found", "not 0 < found", ENDS),
    slip(
        "pools all every time",
        INFLUENCE,
        "numbered.drop(index=place)",
        "numbered",
        POOLED,
        ORDER,
        ROWS,
    ),
    slip(
        "leaves out the row before",
        INFLUENCE,
        "numbered.drop(index=place)",
        "numbered.drop(index=max(place - 1, 0))",
        POOLED,
        ORDER,
        ROWS,
    ),
    slip(
        "lumps all babies together",
        INFLUENCE,
        'milia.pooled(others["successes"], others["n"]).estimate',
        'others["successes"].sum() / others["n"].sum()',
        POOLED,
        ORDER,
        ROWS,
    ),
    slip(
        "turns the shift round",
        INFLUENCE,
        "share - everything))",
        "everything - share))",
        ORDER,
        ROWS,
    ),
    slip("sorts by the shift, not by its size", INFLUENCE, "key=abs, ", "", ORDER, ROWS),
    slip("puts the smallest shift first", INFLUENCE, ", ascending=False", "", ORDER, ROWS),
    slip(
        "rounds the shift",
        INFLUENCE,
        "share - everything))",
        "round(share - everything, 4)))",
        ORDER,
        ROWS,
    ),
    slip("keeps the old index", INFLUENCE, ", ignore_index=True", "", ORDER),
    slip(
        "leaves out every row of that label",
        INFLUENCE,
        "surveys.reset_index(drop=True)",
        "surveys",
        ROWS,
    ),
    slip(
        "leaves out every survey of that team",
        INFLUENCE,
        "numbered.drop(index=place)",
        'numbered[numbered["reference_key"] != name]',
        ROWS,
    ),
    slip(
        "counts the index of the table that it was given",
        INFLUENCE,
        "    numbered = surveys",
        "    surveys.index = range(len(surveys))\n    numbered = surveys",
        ROWS,
    ),
    slip("flags above 0.75 alone", FLAG, "i2 >= 0.75", "i2 > 0.75", BOUNDS),
    slip("looks at I² alone", FLAG, "i2 >= 0.75 and apart", "i2 >= 0.75", RULE, BOUNDS),
    slip("looks at the distance alone", FLAG, "i2 >= 0.75 and apart", "apart", RULE, BOUNDS),
    slip(
        "takes touching for apart",
        FLAG,
        'counted["low"].iloc[-1] > counted["high"].iloc[0]',
        'counted["low"].iloc[-1] >= counted["high"].iloc[0]',
        BOUNDS,
    ),
    slip("asks for four surveys", FLAG, "len(counted) < 3", "len(counted) < 4", RULE, BOUNDS),
    slip(
        "takes the ends of the intervals for the surveys at the ends",
        FLAG,
        'counted["low"].iloc[-1] > counted["high"].iloc[0]',
        'counted["low"].max() > counted["high"].min()',
        RULE,
        BOUNDS,
    ),
    slip(
        "takes the first and the last row",
        FLAG,
        '.sort_values("share")',
        "",
        RULE,
        BOUNDS,
    ),
    slip(
        "counts the surveys with a blank",
        FLAG,
        'surveys.dropna(subset=["share", "low", "high"])',
        "surveys",
        BOUNDS,
    ),
    slip(
        "looks for a blank in the share alone",
        FLAG,
        'subset=["share", "low", "high"]',
        'subset=["share"]',
        BOUNDS,
    ),
    slip(
        "drops a survey for a blank in a note", FLAG, 'subset=["share", "low", "high"]', "", BOUNDS
    ),
    slip(
        "drops the blanks from the table it was given",
        FLAG,
        "    counted = surveys.dropna",
        '    surveys.dropna(subset=["share"], inplace=True)\n    counted = surveys.dropna',
        BOUNDS,
    ),
]
