"""Wrong solutions of a5: the model answer with one slip, and what each slip costs.

A slip is written as the piece of text that differs. Those of steps 3 and 4 stand in
`slips_a5_regret`. Those that fail an assert no other fails come first in their step: the test
that looks for such asserts then runs few of them twice.
"""

from __future__ import annotations

from answers.kinds import slip
from answers.slips_a5_regret import SLIPS as REGRET

GATES, CENTROID, SUM = "a5-gates", "a5-centroid", "a5-rank-sum"
ONE, TOGETHER = "a5-gates-one", "a5-gates-together"
REASONS, REFUSES = "a5-gates-reasons", "a5-gates-refuses"
ORDER, TIES, SUMS = "a5-centroid-order", "a5-centroid-ties", "a5-rank-sum-all"

HOLDS = 'set(rule.conditions.split("+")) <= set(patient)'
EFFECT = 'strength[hits[0][0]] if hits else "none"'
JOINED = '"; ".join(hit[2] for hit in hits)'
TABLE = 'pd.DataFrame(rows, columns=["option", "effect", "reasons"])'
PLACES = "zip(by_place, in_order)"

SLIPS = [
    slip(
        "gives a list of reasons",
        GATES,
        JOINED,
        "[hit[2] for hit in hits]",
        ONE,
        TOGETHER,
        REASONS,
        REFUSES,
    ),
    slip(
        "the first rule of the table wins",
        GATES,
        "hits.sort()",
        "",
        ONE,
        TOGETHER,
        REASONS,
        REFUSES,
    ),
    slip(
        "takes caution for exclusion",
        GATES,
        EFFECT,
        '["refer", "exclude", "exclude"][hits[0][0]] if hits else "none"',
        ONE,
        TOGETHER,
    ),
    slip(
        "spares leaving alone from ALL",
        GATES,
        'rule.options == "ALL" or',
        'rule.options == "ALL" and option != "leave" or',
        ONE,
        TOGETHER,
        REASONS,
    ),
    slip(
        "finds the paste in moon_paste",
        GATES,
        'option in rule.options.split(";")',
        "option in rule.options",
        ONE,
        TOGETHER,
    ),
    slip(
        "one of two conditions is enough",
        GATES,
        HOLDS,
        'set(rule.conditions.split("+")) & set(patient)',
        TOGETHER,
        REASONS,
    ),
    slip(
        "reads a pair as one name",
        GATES,
        HOLDS,
        "rule.conditions in patient",
        TOGETHER,
        REASONS,
    ),
    slip(
        "looks for a pair in the order of the patient",
        GATES,
        HOLDS,
        'rule.conditions in ("+".join(patient), *patient)',
        TOGETHER,
        REASONS,
        REFUSES,
    ),
    slip(
        "gives the strongest rules' reasons only",
        GATES,
        JOINED,
        '"; ".join(hit[2] for hit in hits if hit[0] == hits[0][0])',
        REASONS,
    ),
    slip(
        "sorts rule 10 before 7, as texts",
        GATES,
        "rule.rule, rule",
        "str(rule.rule), rule",
        REASONS,
    ),
    slip("lets an unknown condition pass", GATES, "if unknown:", "if False:", REFUSES),
    slip(
        "knows what is part of a known word",
        GATES,
        "sorted(set(patient) - known)",
        "[name for name in patient if name not in str(known)]",
        REFUSES,
    ),
    slip("refuses with a KeyError", GATES, "raise ValueError(", "raise KeyError(", REFUSES),
    slip(
        "writes a column into the port's table",
        GATES,
        "    rows = []",
        '    rows = []\n    rules["held"] = rules["rule"].isin([rule.rule for rule in held])',
        REFUSES,
    ),
    slip(
        "makes the option the index",
        GATES,
        TABLE,
        TABLE + '.set_index("option", drop=False)',
        REFUSES,
    ),
    slip(
        "weights as texts",
        CENTROID,
        "sum(shared) / len(shared)",
        "str(sum(shared) / len(shared))",
        ORDER,
        TIES,
    ),
    slip(
        "the centroid of equal steps: rank sum",
        CENTROID,
        "sum(1 / j for j in range(k, n + 1)) / n",
        "2 * (n + 1 - k) / (n * (n + 1))",
        ORDER,
        TIES,
    ),
    slip("forgets to divide by n", CENTROID, "(k, n + 1)) / n", "(k, n + 1))", ORDER, TIES),
    slip(
        "takes the order of the dict",
        CENTROID,
        "sorted(ranks.values())",
        "list(ranks.values())",
        ORDER,
        TIES,
    ),
    slip(
        "sorts 10 before 9, as texts",
        CENTROID,
        "sorted(ranks.values())",
        "sorted(ranks.values(), key=str)",
        ORDER,
        TIES,
    ),
    slip(
        "ties get the first of their places",
        CENTROID,
        "sum(shared) / len(shared)",
        "shared[0]",
        TIES,
    ),
    slip(
        "rounds the weights",
        CENTROID,
        "sum(shared) / len(shared)",
        "round(sum(shared) / len(shared), 4)",
        ORDER,
        TIES,
    ),
    slip(
        "takes the ranks out of the dict",
        CENTROID,
        "    return weights",
        "    ranks.clear()\n    return weights",
        ORDER,
    ),
    slip(
        "a list of weights",
        SUM,
        "    return weights",
        "    return list(weights.values())",
        SUMS,
    ),
    slip(
        "reciprocal ranks for a rank sum",
        SUM,
        "2 * (n + 1 - k) / (n * (n + 1))",
        "1 / k / sum(1 / j for j in range(1, n + 1))",
        SUMS,
    ),
    slip("ties get the last of their places", SUM, "sum(shared) / len(shared)", "shared[-1]", SUMS),
    slip(
        "writes the weights into the ranks",
        SUM,
        "    return weights",
        "    ranks.update(weights)\n    return weights",
        SUMS,
    ),
    *REGRET,
]
