"""Wrong solutions of a5, steps 3 and 4: the model answer with one slip, and what each costs."""

from __future__ import annotations

from answers.kinds import slip

WORTH, REGRET, LEAST, EVEN = "a5-worth", "a5-regret", "a5-least", "a5-even"
WORTHS, VALUES, SENSE, CHOICE = (
    "a5-worth-all",
    "a5-regret-values",
    "a5-regret-sense",
    "a5-least-choice",
)
GAIN, COST, NEVER, SIDE = "a5-even-gain", "a5-even-cost", "a5-even-never", "a5-even-side"

STRETCHED = "(scores[name] - worst) / (best - worst)"
BEST = "worths.max() - worths"

SLIPS = [
    slip(
        "takes every cost for a gain",
        WORTH,
        "worst, best = scales[name]",
        "worst, best = sorted(scales[name])",
        WORTHS,
    ),
    slip(
        "lays the table out the other way",
        WORTH,
        'index="option", columns="winter"',
        'index="winter", columns="option"',
        WORTHS,
    ),
    slip(
        "stretches from the options on show",
        WORTH,
        STRETCHED,
        "(scores[name] - scores[name].min()) / (scores[name].max() - scores[name].min())",
        WORTHS,
    ),
    slip("rounds the worths", WORTH, 'values="worth")', 'values="worth").round(3)', WORTHS),
    slip("worths as texts", WORTH, 'values="worth")', 'values="worth").astype(str)', WORTHS),
    slip(
        "writes into the scores",
        WORTH,
        "    return table",
        '    scores["worth"] = table["worth"]\n    return table',
        WORTHS,
    ),
    slip("subtracts the wrong way round", REGRET, BEST, "worths - worths.max()", VALUES, SENSE),
    slip(
        "regret against the mean of the winter",
        REGRET,
        BEST,
        "worths.mean() - worths",
        VALUES,
        SENSE,
    ),
    slip(
        "regret against the best of all winters",
        REGRET,
        BEST,
        "worths.max().max() - worths",
        VALUES,
        SENSE,
    ),
    slip("regret against the first row", REGRET, BEST, "worths.iloc[0] - worths", VALUES, SENSE),
    slip(
        "regret as a share of the range on show",
        REGRET,
        BEST,
        "(worths.max() - worths) / (worths.max() - worths.min()).where(lambda width: width > 0, 1)",
        VALUES,
        SENSE,
    ),
    slip(
        "gives the largest regrets only",
        REGRET,
        BEST,
        "(worths.max() - worths).max(axis=1)",
        VALUES,
        SENSE,
    ),
    slip(
        "writes the regrets into the worths",
        REGRET,
        "    return worths.max() - worths",
        "    worths[:] = worths.max() - worths\n    return worths",
        SENSE,
    ),
    slip(
        "smallest mean regret",
        LEAST,
        "zip(largest, mean, regrets.index)",
        "zip(mean, largest, regrets.index)",
        CHOICE,
    ),
    slip(
        "breaks the last tie by the order of the rows",
        LEAST,
        "min(zip(largest, mean, regrets.index))[2]",
        "min(zip(largest, mean, range(len(mean)), regrets.index))[3]",
        CHOICE,
    ),
    slip("does not round", LEAST, 'max(axis="columns").round(6)', 'max(axis="columns")', CHOICE),
    slip(
        "gives all that are level",
        LEAST,
        "min(zip(largest, mean, regrets.index))[2]",
        "list(largest.index[largest == largest.min()])",
        CHOICE,
    ),
    slip(
        "writes a column into the regrets",
        LEAST,
        "    largest =",
        '    regrets["worst"] = regrets.max(axis="columns")\n    largest =',
        CHOICE,
    ),
    slip(
        "adds the others instead of taking them away",
        EVEN,
        "rival_worth - others",
        "rival_worth + others",
        GAIN,
        COST,
        NEVER,
        SIDE,
    ),
    slip(
        "takes the sign wrong",
        EVEN,
        "rival_worth - others",
        "others - rival_worth",
        GAIN,
        COST,
        NEVER,
        SIDE,
    ),
    slip("forgets the weight", EVEN, " / weight *", " *", GAIN, COST, NEVER),
    slip("leads above, always", EVEN, '"above" if best > worst else "below"', '"above"', SIDE),
    slip(
        "gives the value alone",
        EVEN,
        "return (value,",
        "return value\n    return (value,",
        GAIN,
        COST,
        NEVER,
        SIDE,
    ),
    slip(
        "counts the option's own value",
        EVEN,
        "for name in weights if name != criterion)",
        "for name in weights)",
        GAIN,
        COST,
        NEVER,
        SIDE,
    ),
    slip(
        "leaves the ends out of the span",
        EVEN,
        "value < low or value > high",
        "value <= low or value >= high",
        NEVER,
    ),
    slip(
        "does not round before the ends", EVEN, "(best - worst), 6)", "(best - worst), 20)", NEVER
    ),
    slip(
        "clips to the span",
        EVEN,
        "        return None\n    return (value",
        "        value = float(min(max(value, low), high))\n    return (value",
        NEVER,
    ),
    slip("divides by a weight of 0", EVEN, "if weight == 0:", "if False:", NEVER),
    slip(
        "says on which side the option lies now",
        EVEN,
        "if best > worst",
        "if option[criterion] > value",
        SIDE,
    ),
    slip(
        "writes the value into the option",
        EVEN,
        "    low, high = span",
        "    option[criterion] = value\n    low, high = span",
        SIDE,
    ),
]
