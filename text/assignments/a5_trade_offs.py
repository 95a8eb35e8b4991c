# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 5: Trade-offs
#
# Wenna mends nets by night in a port that is on no map. Pale harbour spots have come on her hands, and there are five things
# that she could do about them. Nobody knows what the winter will be like. You find out what is open to her, turn what
# she minds into weights, look for the choice that she would regret least, and then tell her what would change it.
#
# **You will be able to** let rules come before scores (O8), turn a person's own order into weights, choose where nobody
# has probabilities, and say how far a choice is from turning (O9).
#
# **Needed:** lesson 09, and Python as in a1: functions with `return`, `if`, `for`, lists, dicts, tuples, and columns of a
# pandas table. Where a step needs more, its text names it. Each answer cell has the steps written in as comments, and
# each step a hint to unfold.
#
# **Time** (ASSUMPTION: not yet timed in a class): about 140 minutes, up to 220 if you seldom write functions. Step 1
# takes 35 to 60 minutes, step 2 25 to 40, step 3 35 to 50, step 4 25 to 40, step 5 20 to 30. Step 1 makes a sitting, 2
# and 3 another, 4 and 5 the last.
#
# **Points:** 20. Steps 1 to 4 give 15, one for each test cell, and are marked by tests. Some of those tests are hidden
# and try cases that you have not seen. Step 5 gives 5 and is read by a person. Each step can be solved when an earlier
# one is not: the values it needs are given again.
#
# You may insert cells of your own wherever you like. Please do not copy, cut or split the cells that are here: each
# has a hidden name by which it is marked, and a copy bears the same one. A `NameError` in a cell that is not yours
# mostly means that a cell above it has not run yet.
#
# **Everything here is invented** and every figure SYNTHETIC: the spots, the port, its treatments, rules and prices. Nothing here is
# medical advice, and nothing in the course's tables or library answers it.

# %% nbgrader={"grade": false, "grade_id": "a5-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
import io

import pandas as pd

from milia.checks import a5_trade_offs as check

pd.set_option("display.max_colwidth", None)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-gates-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, what is open (4 points)
#
# First the rules of the port, one in each row.
#
# - `rule` is its number. The rows stand in the order in which the port wrote them down, which means nothing.
# - `conditions`: the rule holds for a person who has **all** conditions named there. A `+` joins two or three; there are
#   no spaces around it.
# - `options`: what the rule is about, joined by `;`, or `ALL`. `ALL` means every option, `leave` (leaving the spots alone)
#   too: who has to be seen today should not wait at home either.
# - `effect`: `refer` (somebody has to look first) is stronger than `exclude` (ruled out), which is stronger than
#   `caution` (possible, with care).

# %% nbgrader={"grade": false, "grade_id": "a5-rules", "locked": true, "schema_version": 3, "solution": false, "task": false}
RULES = """
4,  brass_allergy,           rope_brush,                        exclude, its bristles are brass
1,  sea_fever,               ALL,                               refer,   a fever with spots is looked at the same day
7,  night_work+salt_rash,    fog_lantern,                       exclude, after nights awake its light burns raw skin
5,  salt_rash,               fog_lantern;moon_paste;rope_brush, caution, it smarts on raw skin
10, brass_allergy+salt_rash, ALL,                               refer,   brass is looked for under the raw skin first
3,  night_work,              fog_lantern,                       caution, tired eyes bear its light badly
2,  child,                   fog_lantern;pearl_drops,           exclude, nobody has tried it on children
"""
rules = pd.read_csv(
    io.StringIO(RULES),
    names=["rule", "conditions", "options", "effect", "reason"],
    skipinitialspace=True,
)
options = ["leave", "fog_lantern", "moon_paste", "pearl_drops", "rope_brush"]
wenna = ["night_work", "salt_rash"]
rules


# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-gates-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `allowed(patient, rules, options)`. `patient` is a list of conditions, `rules` such a table, `options` a list of
# names. It returns a new DataFrame with the columns `option`, `effect` and `reasons`, one row for each of `options`, in
# the order given. For `allowed(wenna, rules, options)` it returns exactly this:
#
# | | option | effect | reasons |
# |---|---|---|---|
# | 0 | leave | none | |
# | 1 | fog_lantern | exclude | after nights awake its light burns raw skin; tired eyes bear its light badly; it smarts on raw skin |
# | 2 | moon_paste | caution | it smarts on raw skin |
# | 3 | pearl_drops | none | |
# | 4 | rope_brush | caution | it smarts on raw skin |
#
# - `effect` is the strongest effect of all rules that hold for this person and are about this option; `none` when there
#   is no such rule.
# - `reasons` are the reasons of **all** those rules in one text, `"; "` between two of them: those of the strongest effect first, and
#   among equal effects the smaller number first, 7 before 10. It is an empty text, `""`, when there is no rule.
# - A condition that stands in no row of the table (not even within a `+`) raises a `ValueError`: a word that no rule knows
#   may be a misspelt one, and a misspelt fever must not open a gate. An option of which no rule speaks is no error.
# - Neither the order of the rows of `rules` nor that of `patient` changes anything. The index counts from 0, the cells hold
#   plain texts (`str`), and what was given stays as it was.
#
# More calls, here by what they say in `option` and `effect`:
#
# | call | rows | why |
# |---|---|---|
# | `allowed(["sea_fever"], rules, ["pearl_drops", "leave"])` | `[("pearl_drops", "refer"), ("leave", "refer")]` | `ALL`, and the order of the list |
# | `allowed(["child"], rules, ["moon_paste", "pearl_drops"])` | `[("moon_paste", "none"), ("pearl_drops", "exclude")]` | two options in one rule |
# | `allowed([], rules, ["leave"])` | `[("leave", "none")]` | nobody's conditions |
# | `allowed(["salt_rash", "brass_allergy"], rules, ["rope_brush"])` | `[("rope_brush", "refer")]` | three rules hold; reasons: those of 10, 4 and 5 |
# | `allowed(["sea_fewer"], rules, options)` | `ValueError` | no rule knows it |
#
# <details><summary>A hint, if you want one</summary>
#
# `"a+b".split("+")` gives a list, and `set(needed) <= set(patient)` asks whether all that is needed is there. Rows come from
# `for _, row in rules.iterrows()`. Collect for each option tuples such as `(2, 7, "its reason")`: strength as a number, number of the rule,
# reason. `sorted(tuples)` sorts by the first place, then by the second. `"; ".join(texts)` makes one text.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-gates", "locked": false, "schema_version": 3, "solution": true, "task": false}
def allowed(patient, rules, options):
    """Return a table of option, effect and reasons for this patient."""
    # 1. Collect every condition that some rule knows; refuse a patient's
    #    condition that is not among them.
    # 2. Keep the rules of which the patient has all conditions.
    # 3. For each option: which of these rules are about it, by name or by ALL?
    # 4. Sort them by strength, then by number; the first gives the effect, all
    #    of them the reasons.
    # 5. Return a table of what you found, in the order of options.
    ### BEGIN SOLUTION
    known = {name for names in rules["conditions"] for name in names.split("+")}
    unknown = sorted(set(patient) - known)
    if unknown:
        raise ValueError(
            f"No rule knows the condition {unknown[0]!r}: is it spelt as in the table?"
        )
    strength = ["refer", "exclude", "caution"]
    held = [rule for rule in rules.itertuples() if set(rule.conditions.split("+")) <= set(patient)]
    rows = []
    for option in options:
        hits = [
            (strength.index(rule.effect), rule.rule, rule.reason)
            for rule in held
            if rule.options == "ALL" or option in rule.options.split(";")
        ]
        hits.sort()
        effect = strength[hits[0][0]] if hits else "none"
        rows.append((option, effect, "; ".join(hit[2] for hit in hits)))
    return pd.DataFrame(rows, columns=["option", "effect", "reasons"])
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-gates-one", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Rules with one condition, by the first three of the further calls. Hidden
# tests try other rules of this kind and look at `option` and `effect`.
# (1 point)
check.gates_one(allowed, rules)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

GATES = ...  # secret: a5_trade_offs/gates.json
for case in GATES["one"]:
    table = pd.DataFrame(case["rules"], columns=GATES["columns"])
    got = allowed(list(case["patient"]), table, list(case["options"]))
    texts = type(got) is pd.DataFrame and {type(cell) for cell in got.to_numpy().ravel()} <= {str}
    assert texts, "allowed returned no DataFrame, or one with something else than texts in it"
    rows = [list(row) for row in got[["option", "effect"]].itertuples(index=False)]
    assert rows == case["effects"], f"{case['patient']}: {rows}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-gates-together", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Rules that need two conditions: Wenna's table, `option` and `effect`. Hidden
# tests try two and three. (1 point)
check.gates_together(allowed, rules, wenna, options)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

GATES = ...  # secret: a5_trade_offs/gates.json
for case in GATES["together"]:
    table = pd.DataFrame(case["rules"], columns=GATES["columns"])
    got = allowed(list(case["patient"]), table, list(case["options"]))
    texts = type(got) is pd.DataFrame and {type(cell) for cell in got.to_numpy().ravel()} <= {str}
    assert texts, "allowed returned no DataFrame, or one with something else than texts in it"
    rows = [list(row) for row in got[["option", "effect"]].itertuples(index=False)]
    assert rows == case["effects"], f"{case['patient']}: {rows}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-gates-reasons", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The reasons in Wenna's table and in the last but one call. Hidden tests try
# others. (1 point)
check.gates_reasons(allowed, rules, wenna, options)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

GATES = ...  # secret: a5_trade_offs/gates.json
for case in GATES["reasons"]:
    table = pd.DataFrame(case["rules"], columns=GATES["columns"])
    got = allowed(list(case["patient"]), table, list(case["options"]))
    texts = type(got) is pd.DataFrame and {type(cell) for cell in got.to_numpy().ravel()} <= {str}
    assert texts, "allowed returned no DataFrame, or one with something else than texts in it"
    assert list(got["reasons"]) == case["reasons"], f"{case['patient']}: {list(got['reasons'])}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-gates-refuses", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# A condition that no rule knows. Hidden tests try others, names within a `+`,
# other orders, the index, and whether what was given stays as it was.
# (1 point)
check.gates_refuses(allowed, rules, options)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

GATES = ...  # secret: a5_trade_offs/gates.json
for case in GATES["whole"]:
    table = pd.DataFrame(case["rules"], columns=GATES["columns"])
    before, patient, options_given = (
        table.copy(deep=True),
        list(case["patient"]),
        list(case["options"]),
    )
    got = allowed(patient, table, options_given)
    same = table.equals(before) and patient == case["patient"] and options_given == case["options"]
    assert same, "allowed changed what it was given"
    shape = type(got) is pd.DataFrame and list(got.columns) == ["option", "effect", "reasons"]
    assert shape and list(got.index) == list(range(len(got))), "columns or index are others"
    turned = allowed(patient[::-1], table[::-1], options_given)
    assert turned.to_numpy().tolist() == got.to_numpy().tolist(), (
        "the order of rules or conditions changes the answer"
    )
    refused = []
    for name in case["unknown"]:
        try:
            allowed([*patient, name], table, options_given)
        except ValueError:
            refused.append(name)
        except Exception:
            pass
    assert refused == case["unknown"], "a condition that no rule knows raised no ValueError"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-weights-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 2, from an order to weights (3 points)
#
# To divide 100 points among her wishes, as in lesson 09, was too much to ask. Wenna only gave an order: a mark that stays is what she minds most, then that the
# spots go; lost nights and lost shells (the money of the port) come last, and she cannot say which of the two is
# worse. Many people can give an order who cannot give numbers, and there are rules that make weights of it. Here are
# two, for *n* criteria, *k* = 1 for the first place.
#
# - **Rank-order centroid**: place *k* weighs (1/*k* + 1/(*k*+1) + … + 1/*n*) / *n*. It is the mean of all weights that keep this order and add
#   up to 1. With three criteria: 11/18, 5/18, 2/18.
# - **Rank sum**: place *k* weighs 2(*n* + 1 − *k*) / (*n*(*n* + 1)), so that the weights fall in equal steps. With three criteria:
#   3/6, 2/6, 1/6.
#
# **Ties.** Criteria that share a rank occupy places together: each gets the mean of the weights of these places. With
# the centroid, one first and two tied behind it: 11/18, and for each of the two (5/18 + 2/18) / 2 = 7/36.
#
# Write `centroid_weights(ranks)` and `rank_sum_weights(ranks)`. `ranks` is a dict from criterion to rank, the
# smallest number for what matters most.
#
# | `ranks` | `centroid_weights(ranks)` | `rank_sum_weights(ranks)` |
# |---|---|---|
# | `{"mark": 1, "cleared": 2, "shells": 3}` | `{"mark": 11/18, "cleared": 5/18, "shells": 2/18}` | `{"mark": 3/6, "cleared": 2/6, "shells": 1/6}` |
# | `{"shells": 30, "mark": 4, "cleared": 12.5}` | the same weights | the same weights |
# | `{"mark": 1, "cleared": 2, "shells": 2}` | `{"mark": 11/18, "cleared": 7/36, "shells": 7/36}` | `{"mark": 3/6, "cleared": 1.5/6, "shells": 1.5/6}` |
# | `{"mark": 1, "cleared": 2, "nights": 3, "shells": 3}` | `{"mark": 25/48, "cleared": 13/48, "nights": 5/48, "shells": 5/48}` | `{"mark": 0.4, "cleared": 0.3, "nights": 0.15, "shells": 0.15}` |
#
# - Only the order of the numbers counts: 1, 2, 2, 3 says the same as 1, 2, 2, 4, and 4, 12.5, 30 the same as 1, 2, 3.
# - The weights are plain floats (`float`) in a new `dict` with the same names; they add up to 1, and `ranks` stays as it was. There is
#   at least one criterion.
# - Do not round the weights.
#
# <details><summary>A hint, if you want one</summary>
#
# First make the list of the *n* weights by place. `sorted(ranks.values())` gives the ranks in order, so that the number at
# position 0 stands at place 1. `zip(first_list, second_list)` goes through two lists side by side. A name's weight is the mean of the
# weights at all places where its rank stands.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-centroid", "locked": false, "schema_version": 3, "solution": true, "task": false}
def centroid_weights(ranks):
    """Return the rank-order centroid weight of each criterion; ties share."""
    # 1. The weights by place: for k = 1 to n the sum of 1/j for j = k to n,
    #    divided by n.
    # 2. The ranks in order: which rank stands at which place?
    # 3. For each criterion the mean of the weights at all places of its rank.
    ### BEGIN SOLUTION
    n = len(ranks)
    by_place = [sum(1 / j for j in range(k, n + 1)) / n for k in range(1, n + 1)]
    in_order = sorted(ranks.values())
    weights = {}
    for name, rank in ranks.items():
        shared = [weight for weight, other in zip(by_place, in_order) if other == rank]
        weights[name] = sum(shared) / len(shared)
    return weights
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-centroid-order", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# No ties: the first two rows. Hidden tests try other numbers of criteria, and
# whether `ranks` stays as it was. (1 point)
check.centroid_order(centroid_weights)
### BEGIN HIDDEN TESTS
import json

WEIGHTS = ...  # secret: a5_trade_offs/weights.json
for case in WEIGHTS["order"]:
    ranks = dict(case["ranks"])
    got = centroid_weights(ranks)
    plain = type(got) is dict and {type(weight) for weight in got.values()} <= {float}
    assert plain and set(got) == set(case["ranks"]), f"{case['ranks']}: {got!r}"
    close = [abs(got[name] - right) < 1e-9 for name, right in case["centroid"].items()]
    assert all(close), f"{case['ranks']}: {got!r}"
    assert ranks == case["ranks"], "centroid_weights changed the dict it was given"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-centroid-ties", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Ties: the last two rows. Hidden tests try others. (1 point)
check.centroid_ties(centroid_weights)
### BEGIN HIDDEN TESTS
import json

WEIGHTS = ...  # secret: a5_trade_offs/weights.json
for case in WEIGHTS["ties"]:
    ranks = dict(case["ranks"])
    got = centroid_weights(ranks)
    plain = type(got) is dict and {type(weight) for weight in got.values()} <= {float}
    assert plain and set(got) == set(case["ranks"]), f"{case['ranks']}: {got!r}"
    close = [abs(got[name] - right) < 1e-9 for name, right in case["centroid"].items()]
    assert all(close), f"{case['ranks']}: {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "a5-rank-sum", "locked": false, "schema_version": 3, "solution": true, "task": false}
def rank_sum_weights(ranks):
    """Return the rank-sum weight of each criterion; ties share."""
    # The same three steps; only the weights by place differ.
    ### BEGIN SOLUTION
    n = len(ranks)
    by_place = [2 * (n + 1 - k) / (n * (n + 1)) for k in range(1, n + 1)]
    in_order = sorted(ranks.values())
    weights = {}
    for name, rank in ranks.items():
        shared = [weight for weight, other in zip(by_place, in_order) if other == rank]
        weights[name] = sum(shared) / len(shared)
    return weights
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-rank-sum-all", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# All four rows. Hidden tests try others, with and without ties. (1 point)
check.rank_sum(rank_sum_weights)
### BEGIN HIDDEN TESTS
import json

WEIGHTS = ...  # secret: a5_trade_offs/weights.json
for case in WEIGHTS["sums"]:
    ranks = dict(case["ranks"])
    got = rank_sum_weights(ranks)
    plain = type(got) is dict and {type(weight) for weight in got.values()} <= {float}
    assert plain and set(got) == set(case["ranks"]), f"{case['ranks']}: {got!r}"
    close = [abs(got[name] - right) < 1e-9 for name, right in case["rank_sum"].items()]
    assert all(close), f"{case['ranks']}: {got!r}"
    assert ranks == case["ranks"], "rank_sum_weights changed the dict it was given"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-scores-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, the choice that would be regretted least (4 points)
#
# The gates leave Wenna four options. What each would do depends on the winter, and nobody can say how likely the
# three winters are. `cleared` is people of 100 whose spots are gone by spring, `mark` people of 100 who keep a mark, `nights` the nights of work lost,
# `shells` the price. The scales are fixed beforehand: for each criterion its worst and its best end. Of three of them **less
# is better**, so that the worst end is the larger number.
#
# From here on Wenna's weights are rounded, so that you can follow the sums by hand. Use them whether or not your step 2
# works.

# %% nbgrader={"grade": false, "grade_id": "a5-scores", "locked": true, "schema_version": 3, "solution": false, "task": false}
SCORES = """
calm, leave,       60, 0,  0, 0
calm, moon_paste,  70, 4,  2, 120
calm, pearl_drops, 90, 2,  0, 300
calm, rope_brush,  80, 10, 6, 40
hard, leave,       10, 0,  0, 0
hard, moon_paste,  60, 4,  2, 120
hard, pearl_drops, 80, 2,  0, 300
hard, rope_brush,  70, 10, 6, 40
wet,  leave,       40, 0,  0, 0
wet,  moon_paste,  60, 8,  2, 120
wet,  pearl_drops, 60, 20, 0, 300
wet,  rope_brush,  80, 10, 6, 40
"""
scores = pd.read_csv(
    io.StringIO(SCORES),
    names=["winter", "option", "cleared", "mark", "nights", "shells"],
    skipinitialspace=True,
)
scales = {"cleared": (0, 100), "mark": (50, 0), "nights": (20, 0), "shells": (400, 0)}
weights = {"mark": 0.5, "cleared": 0.3, "nights": 0.1, "shells": 0.1}
scores


# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-worth-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `worth(scores, scales, weights)`. It returns a DataFrame with the options as its index, the winters as its columns,
# and in each cell what the option is worth in that winter: every criterion stretched so that the worst end of its scale is
# 0 and the best end 1, times its weight, added up.
#
# For the tables above:
#
# | option | calm | hard | wet |
# |---|---|---|---|
# | leave | 0.880 | 0.730 | 0.820 |
# | moon_paste | 0.830 | 0.800 | 0.760 |
# | pearl_drops | 0.875 | 0.845 | 0.605 |
# | rope_brush | 0.800 | 0.770 | 0.800 |
#
# - By hand, the brush in a calm winter: cleared 80/100 = 0.8, mark (10 − 50)/(0 − 50) = 0.8, nights (6 − 20)/(0 − 20) = 0.7, shells
#   (40 − 400)/(0 − 400) = 0.9. So 0.3 · 0.8 + 0.5 · 0.8 + 0.1 · 0.7 + 0.1 · 0.9 = 0.8.
# - The criteria are the names in `weights`. `scores` may have further columns; they do not count. A scale may begin and end anywhere,
#   for example (36, 12), and no value lies outside its scale.
# - Do not round: the table shows three places, the tests look at more. Were the scale of nights (18, 0) instead of (20, 0), the
#   brush in a calm winter would be worth 0.24 + 0.4 + 0.1 · 12/18 + 0.09, which is 0.79667, written short.
# - Each option has one row for each winter. The order of the rows of `scores` means nothing, and you may return rows and columns
#   in any order. `scores` stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# `worst, best = scales["mark"]` takes a tuple apart. A whole column can be stretched at once: `(scores["mark"] - worst) / (best - worst)`.
# `table.pivot(index="option", columns="winter", values="worth")` lays a long table out.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-worth", "locked": false, "schema_version": 3, "solution": true, "task": false}
def worth(scores, scales, weights):
    """Return what each option (rows) is worth in each winter (columns), 0 to 1."""
    # 1. Begin a new table with winter and option, and a column of zeros.
    # 2. For each criterion: stretch its column from worst to best, times its
    #    weight, and add it.
    # 3. Lay the table out: options as rows, winters as columns.
    ### BEGIN SOLUTION
    table = scores[["winter", "option"]].assign(worth=0.0)
    for name, weight in weights.items():
        worst, best = scales[name]
        table["worth"] += weight * (scores[name] - worst) / (best - worst)
    return table.pivot(index="option", columns="winter", values="worth")
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-worth-all", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table of worths, and the brush on the other scale of nights. Hidden tests
# try other criteria, scales and orders, whether a better score ever lowers a
# worth, and whether `scores` stays as it was. (1 point)
check.worth_all(worth, scores, scales, weights)
### BEGIN HIDDEN TESTS
import json
from numbers import Real
import pandas as pd

WORLDS = ...  # secret: a5_trade_offs/worlds.json
for case in WORLDS["scores"]:
    ends = {name: tuple(pair) for name, pair in case["scales"].items()}
    given = pd.DataFrame(case["rows"], columns=case["columns"])
    before = given.copy(deep=True)
    got = worth(given, ends, dict(case["weights"]))
    assert given.equals(before), "worth changed the table it was given"
    expected = pd.DataFrame(case["worth"])
    shape = type(got) is pd.DataFrame and sorted(got.index) == sorted(expected.index)
    assert shape and sorted(got.columns) == sorted(expected.columns), (
        "rows are options, columns winters"
    )
    for name in case["improve"]:
        worst, best = ends[name]
        better = given.assign(**{name: given[name] + (best - worst) / 1000})
        gain = worth(better, ends, dict(case["weights"])) - got
        assert (gain.to_numpy() >= -1e-9).all(), (
            f"more of what is better in {name} made an option worth less"
        )
    real = all(isinstance(cell, Real) for cell in got.to_numpy().ravel())
    apart = (got.astype(float) - expected).abs().to_numpy()
    assert real and (apart < 1e-9).all(), f"the worths of {case['columns']} are others"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-regret-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# **Regret** is what you miss: in each winter the worth of the option that was best in *that* winter, minus the worth of the option
# that you took. Whoever took the best one has nothing to regret.
#
# Write `regret(worths)`. It takes a table of worths such as the one above and returns a new DataFrame with the same index
# and the same columns, and rounds nothing. The next cell holds the worths; use them whether or not your `worth` works.
#
# | option | calm | hard | wet |
# |---|---|---|---|
# | leave | 0.000 | 0.115 | 0.000 |
# | moon_paste | 0.050 | 0.045 | 0.060 |
# | pearl_drops | 0.005 | 0.000 | 0.215 |
# | rope_brush | 0.080 | 0.075 | 0.020 |
#
# A check of sense: show a **decoy** beside the four, `old_paste`, worth 0.1 less than the moon paste in every winter. It is beaten by another
# option everywhere, so the regrets of the four must stay what they are; and its own are 0.150, 0.145 and 0.160, nowhere below
# those of the paste that beats it.
#
# <details><summary>A hint, if you want one</summary>
#
# `worths.max()` gives the largest value of each column. One table or column minus another works name by name.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-worths", "locked": true, "schema_version": 3, "solution": false, "task": false}
worths = pd.DataFrame(
    {
        "calm": [0.880, 0.830, 0.875, 0.800],
        "hard": [0.730, 0.800, 0.845, 0.770],
        "wet": [0.820, 0.760, 0.605, 0.800],
    },
    index=["leave", "moon_paste", "pearl_drops", "rope_brush"],
)
worths


# %% nbgrader={"grade": false, "grade_id": "a5-regret", "locked": false, "schema_version": 3, "solution": true, "task": false}
def regret(worths):
    """Return by how much each option (rows) falls short of the best of each winter (columns)."""
    # 1. The best worth of each winter.
    # 2. That best, minus each worth of the same winter.
    ### BEGIN SOLUTION
    return worths.max() - worths
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-regret-values", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table of regrets. Hidden tests try others, one option alone among them.
# (1 point)
check.regret_values(regret, worths)
### BEGIN HIDDEN TESTS
import json
from numbers import Real
import pandas as pd

WORLDS = ...  # secret: a5_trade_offs/worlds.json
for case in WORLDS["worths"]:
    expected = pd.DataFrame(case["regret"])
    got = regret(pd.DataFrame(case["worth"]))
    shape = type(got) is pd.DataFrame and sorted(got.index) == sorted(expected.index)
    assert shape and sorted(got.columns) == sorted(expected.columns), (
        "rows are options, columns winters"
    )
    real = all(isinstance(cell, Real) for cell in got.to_numpy().ravel())
    apart = (got.astype(float) - expected).abs().to_numpy()
    assert real and (apart < 1e-9).all(), "the regrets are others"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-regret-sense", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The decoy. Hidden tests try other decoys, other orders, a worth that gets
# better, and whether the table stays as it was. (1 point)
check.regret_sense(regret, worths)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

WORLDS = ...  # secret: a5_trade_offs/worlds.json
for case in WORLDS["worths"]:
    given = pd.DataFrame(case["worth"])
    before = given.copy(deep=True)
    got = regret(given)
    assert type(got) is pd.DataFrame and given.equals(before), (
        "no DataFrame, or the table given was changed"
    )
    turned = regret(given.iloc[::-1, ::-1]).loc[given.index, given.columns]
    assert ((turned - got).abs().to_numpy() < 1e-9).all(), "another order gives other regrets"
    for option in case["beaten"]:
        decoy = pd.concat(
            [given, given.loc[[option]].rename(index={option: "decoy"}) - case["step"]]
        )
        with_decoy = regret(decoy)
        moved = (with_decoy.loc[given.index] - got).abs().to_numpy()
        assert (moved < 1e-9).all(), (
            "an option that is beaten everywhere changes the regrets of the others"
        )
        above = with_decoy.loc["decoy"] - with_decoy.loc[option]
        assert (above > -1e-9).all(), "a decoy is regretted less than the option that beats it"
        for winter in given.columns:
            better = given.copy()
            better.loc[option, winter] += case["step"]
            rise = regret(better).loc[option] - got.loc[option]
            assert (rise < 1e-9).all(), "an option that got better is regretted more"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-least-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `least_regret(regrets)`. It takes a table of regrets and returns the name of the option whose **largest** regret is
# smallest, as a plain text: the choice for somebody who wants no winter to make her very sorry. For the table above,
# which the next cell holds, it is `"moon_paste"`: its largest regret is 0.060, those of the others 0.115, 0.215 and 0.080.
#
# - Round the largest regrets to six places before you compare (`round(value, 6)`): computers miss 0.3 by a hair when they add 0.1 and 0.2.
# - **Ties.** Of options that are level, the one with the smaller **mean** regret over the winters (rounded to six places as well). Of
#   those still level, the first in the alphabet. The order of rows and columns decides nothing.
#
# | `regrets`, in two winters | returns | why |
# |---|---|---|
# | `{"a": [0.2, 0.0], "b": [0.1, 0.1]}` | `"b"` | 0.1 is smaller than 0.2 |
# | `{"a": [0.2, 0.1], "b": [0.0, 0.2]}` | `"b"` | level at 0.2; mean 0.1 against 0.15 |
# | `{"b": [0.3, 0.0], "a": [0.0, 0.1 + 0.2]}` | `"a"` | level in both; alphabet |
#
# (Written short: the rows are options, and the table is made by `pd.DataFrame(regrets, index=["calm", "hard"]).T`.)
#
# <details><summary>A hint, if you want one</summary>
#
# `regrets.max(axis="columns")` gives the largest value of each row, `.mean(axis="columns")` the mean. Tuples are compared place by
# place, so `min()` over tuples of largest, mean and name decides all ties at once.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-regrets", "locked": true, "schema_version": 3, "solution": false, "task": false}
regrets = pd.DataFrame(
    {
        "calm": [0.000, 0.050, 0.005, 0.080],
        "hard": [0.115, 0.045, 0.000, 0.075],
        "wet": [0.000, 0.060, 0.215, 0.020],
    },
    index=["leave", "moon_paste", "pearl_drops", "rope_brush"],
)
regrets


# %% nbgrader={"grade": false, "grade_id": "a5-least", "locked": false, "schema_version": 3, "solution": true, "task": false}
def least_regret(regrets):
    """Return the name of the option whose largest regret is smallest."""
    # 1. For each option its largest regret and its mean regret, rounded to six
    #    places.
    # 2. The smallest largest regret; among equals the smallest mean; among
    #    equals the first name.
    ### BEGIN SOLUTION
    largest = regrets.max(axis="columns").round(6)
    mean = regrets.mean(axis="columns").round(6)
    return min(zip(largest, mean, regrets.index))[2]
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-least-choice", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Wenna's table and the three small ones. Hidden tests try others, with ties
# and in other orders. (1 point)
check.least_choice(least_regret, regrets)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

WORLDS = ...  # secret: a5_trade_offs/worlds.json
for case in WORLDS["choices"]:
    table = pd.DataFrame(case["regret"])
    before = table.copy(deep=True)
    got = least_regret(table)
    assert type(got) is str and table.equals(before), (
        "no plain text, or the table given was changed"
    )
    assert got == case["least"], f"least_regret returned {got!r}"
    assert least_regret(table.iloc[::-1, ::-1]) == got, "another order gives another choice"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-even-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, how far it is from turning (4 points)
#
# The moon paste is the choice that would be regretted least. That is a result of many numbers, and for each of them one can ask: at which value
# would the paste be level with leaving the spots alone?
#
# As the worth of an option is a sum, it is a straight line in each single value, and the value can be found exactly: take the worth of the
# rival, take away what all *other* criteria give the option, and ask which value of the criterion in question makes up the
# difference.
#
# Write `break_even(option, rival, criterion, span, scales, weights)`.
#
# - `option` and `rival` are dicts from criterion to value, in one winter. What the option itself has on `criterion` is the
#   unknown: it may be missing, and if something stands there it does not count. The rival's value is known and counts.
# - `span` is a tuple `(low, high)`: the values that are possible at all. Both ends belong to it.
# - It returns a tuple `(value, side)`. `value` is the break-even as a plain float, rounded to six places. `side` is `"above"` if the option
#   leads when its value lies above the break-even, `"below"` if it leads below it.
# - It returns `None` when the break-even, after rounding, lies outside `span`: no possible value makes the two level. Also
#   `None` when the criterion has the weight 0, for then its value decides nothing.
# - All weights are 0 or more, nothing that was given changes, and a break-even may lie outside the scale as long as it lies in `span`.
#
# The next cell holds the paste and leaving alone in two winters. With the scales and weights of step 3:
#
# | call | returns | why |
# |---|---|---|
# | `break_even(paste_wet, leave_wet, "cleared", (0, 100), scales, weights)` | `(80.0, "above")` | it clears 60, and would have to clear more than 80 |
# | `break_even(paste_wet, leave_wet, "mark", (0, 50), scales, weights)` | `(2.0, "below")` | 8 keep a mark; it would have to be fewer than 2 |
# | `break_even(paste_hard, leave_hard, "shells", (0, 400), scales, weights)` | `(400.0, "below")` | in a hard winter it leads at any price below 400 |
# | `break_even(paste_hard, leave_hard, "shells", (0, 300), scales, weights)` | `None` | nobody would ask 400, so no price makes them level |
# | `break_even(paste_wet, leave_wet, "shells", (0, 400), scales, weights)` | `None` | even as a gift it would be worth less than leaving alone |
#
# <details><summary>A hint, if you want one</summary>
#
# On paper first, with `cleared`: w is its weight, and its scale runs from worst to best. The rival's worth minus what the other criteria give the
# option has to equal w · (x − worst)/(best − worst). Solve for x. Which way the option gains, upwards or downwards,
# the two ends of the scale tell.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a5-winters", "locked": true, "schema_version": 3, "solution": false, "task": false}
paste_wet = {"cleared": 60, "mark": 8, "nights": 2, "shells": 120}
leave_wet = {"cleared": 40, "mark": 0, "nights": 0, "shells": 0}
paste_hard = {"cleared": 60, "mark": 4, "nights": 2, "shells": 120}
leave_hard = {"cleared": 10, "mark": 0, "nights": 0, "shells": 0}
pd.DataFrame(
    [paste_wet, leave_wet, paste_hard, leave_hard],
    index=["paste_wet", "leave_wet", "paste_hard", "leave_hard"],
)


# %% nbgrader={"grade": false, "grade_id": "a5-even", "locked": false, "schema_version": 3, "solution": true, "task": false}
def break_even(option, rival, criterion, span, scales, weights):
    """Return (value, side) at which the option is level with its rival, or None."""
    # 1. Without a weight of this criterion there is nothing to find.
    # 2. What is the rival worth, and what do the other criteria give the
    #    option?
    # 3. Solve for the value that makes up the difference, and round it to six
    #    places.
    # 4. Does it lie in the span, ends included?
    # 5. On which side does the option lead? The scale of the criterion says
    #    it.
    ### BEGIN SOLUTION
    weight = weights[criterion]
    if weight == 0:
        return None

    def part(values, name):
        worst, best = scales[name]
        return weights[name] * (values[name] - worst) / (best - worst)

    rival_worth = sum(part(rival, name) for name in weights)
    others = sum(part(option, name) for name in weights if name != criterion)
    worst, best = scales[criterion]
    value = round(worst + (rival_worth - others) / weight * (best - worst), 6)
    low, high = span
    if value < low or value > high:
        return None
    return (value, "above" if best > worst else "below")
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a5-even-gain", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# A criterion of which more is better: the first call, its value. Hidden tests
# try others. (1 point)
check.even_gain(break_even, paste_wet, leave_wet, scales, weights)
### BEGIN HIDDEN TESTS
import json

EVEN = ...  # secret: a5_trade_offs/even.json
for case in EVEN["gain"]:
    ends = {name: tuple(pair) for name, pair in case["scales"].items()}
    given = [dict(case["option"]), dict(case["rival"])]
    got = break_even(*given, case["criterion"], tuple(case["span"]), ends, dict(case["weights"]))
    pair = type(got) is tuple and [type(part) for part in got] == [float, str]
    assert pair, f"break_even returned {got!r}, not a float and a text"
    assert abs(got[0] - case["value"]) < 1e-5, f"{case['criterion']}: {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-even-cost", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# A criterion of which less is better: the second call, its value. Hidden tests
# try others. (1 point)
check.even_cost(break_even, paste_wet, leave_wet, scales, weights)
### BEGIN HIDDEN TESTS
import json

EVEN = ...  # secret: a5_trade_offs/even.json
for case in EVEN["cost"]:
    ends = {name: tuple(pair) for name, pair in case["scales"].items()}
    given = [dict(case["option"]), dict(case["rival"])]
    got = break_even(*given, case["criterion"], tuple(case["span"]), ends, dict(case["weights"]))
    pair = type(got) is tuple and [type(part) for part in got] == [float, str]
    assert pair, f"break_even returned {got!r}, not a float and a text"
    assert abs(got[0] - case["value"]) < 1e-5, f"{case['criterion']}: {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-even-never", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The last three calls: at an end of the span, and never. Hidden tests try
# other spans and a weight of 0. (1 point)
check.even_never(break_even, (paste_wet, leave_wet), (paste_hard, leave_hard), scales, weights)
### BEGIN HIDDEN TESTS
import json

EVEN = ...  # secret: a5_trade_offs/even.json
for case in EVEN["never"]:
    ends = {name: tuple(pair) for name, pair in case["scales"].items()}
    given = [dict(case["option"]), dict(case["rival"])]
    got = break_even(*given, case["criterion"], tuple(case["span"]), ends, dict(case["weights"]))
    none = case["value"] is None
    assert (got is None) is none, f"{case['criterion']} in {case['span']}: {got!r}"
    assert none or (type(got) is tuple and abs(got[0] - case["value"]) < 1e-5), (
        f"{case['criterion']}: {got!r}"
    )
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a5-even-side", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The side, by the first two calls. Hidden tests try others, whether the option
# asks for no more when it gets better elsewhere, a value that is missing, and
# whether what was given stays as it was. (1 point)
check.even_side(break_even, paste_wet, leave_wet, scales, weights)
### BEGIN HIDDEN TESTS
import json

EVEN = ...  # secret: a5_trade_offs/even.json
for case in EVEN["side"]:
    ends = {name: tuple(pair) for name, pair in case["scales"].items()}
    given = [dict(case["option"]), dict(case["rival"])]
    got = break_even(*given, case["criterion"], tuple(case["span"]), ends, dict(case["weights"]))
    assert given == [case["option"], case["rival"]], "break_even changed a dict it was given"
    pair = type(got) is tuple and [type(part) for part in got] == [float, str]
    assert pair, f"break_even returned {got!r}, not a float and a text"
    assert got[1] == case["side"], f"{case['criterion']}: {got!r}"
    without = {name: value for name, value in case["option"].items() if name != case["criterion"]}
    rest = (case["criterion"], tuple(case["span"]), ends, dict(case["weights"]))
    assert break_even(without, case["rival"], *rest) == got, (
        "the option's own value of the criterion counts"
    )
    for name in without:
        worst, best = ends[name]
        better = {**without, name: without[name] + (best - worst) / 1000}
        eased = break_even(better, case["rival"], *rest)[0] - got[0]
        less = eased <= 1e-5 if case["side"] == "above" else eased >= -1e-5
        assert less, f"an option that got better in {name} needs more of {case['criterion']}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-facts-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 5, a letter to Wenna (5 points, read by a person)
#
# What you need from steps 1 to 4, whether or not yours work:
#
# | | leave | moon_paste | pearl_drops | rope_brush |
# |---|---|---|---|---|
# | gate, for night work and a salt rash | none | caution | none | caution |
# | largest regret | 0.115 | 0.060 | 0.215 | 0.080 |
# | in which winter | hard | wet | wet | calm |
#
# The fog lantern was excluded (rule 7) and was not scored.
#
# Where the port's figures come from, which is as SYNTHETIC as the figures:
#
# | option | what was seen |
# |---|---|
# | leave | 400 people, counted in all three winters |
# | moon_paste | 40 people in one calm winter; the hard and the wet winter are the guess of the woman who makes it |
# | pearl_drops | a leaflet of the seller, who counted nothing; the marks in a wet winter are told by two buyers |
# | rope_brush | 25 people, winters thrown together; "a mark now and then" was written as 10 of 100 |

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-letter-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# Wenna has read your results and asks: "So it is the paste?" Two things have changed since. **Her rash has healed**, and **the paste now costs 250
# shells** instead of 120 (each shell takes 0.1/400 from its worth, in every winter). Write to her in the answer cell below, in at
# most 200 words:
#
# 1. **What changes the choice.** What does the new price do to the choice of least regret? From which price on? What does
#    the healed rash do, and what can you not tell her yet because of it?
# 2. **What the numbers cannot carry.** Two limits of *these* figures or of *this* way to choose, each with what it could do to the
#    result. And one sentence on why no price and no weight opens what a gate has closed.
#
# Write so that she can follow it, with the numbers that she needs and no more. It is her choice, not yours.
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 5, that is 0, 1.25, 2.5, 3.75 or 5. Of the points, three are for the trade-off (O9: price, limits), two
# for the gates (O8); the level covers both.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or nothing in it is about Wenna's options. |
# | 1 | Only a recommendation, or only general words on uncertainty ("more research is needed"); no figure of hers is used. |
# | 2 | One of the two is right: the price turns the choice to the rope brush (or: it no longer is the paste), or the lantern is no longer excluded; limits are general. |
# | 3 | Price and gate both right, and one limit tied to these figures; missing is the turning price, or that the lantern has no figures, or what a limit could do to the result, or why a gate is not for sale. |
# | 4 | Price: the paste's largest regret (wet winter) rises from 0.060 to 0.0925, above the brush's 0.080, so the brush is regretted least; level at 200 shells ("from 200" and "above 200" both count). Gate: rule 7 no longer holds, the lantern is possible with care (rule 3), paste and brush need no special care for the rash; the lantern has no scores, and could change every regret, as each is measured against the best. Two limits with their effect (the brush's 10 is a word made a number: were it 12, the paste would lead again even at 250; the paste's hard and wet winters are its maker's guess, so its largest regret is one; the drops are told by the seller; regret asks how bad and not how likely: were hard winters rare, leaving alone would hardly be regretted; an order was made into weights; regrets depend on which options stand in the table). A gate is about harm that nothing makes good, so it stands before the sum. The choice stays hers. |
#
# **An answer of level 4.** "Dear Wenna, at 120 shells the paste was the choice you would regret least: 0.06 at worst, in a wet winter. At 250 that becomes 0.0925, and the
# brush has 0.08. They are level at 200; from there on it is the brush. Your healed rash changes more. The lantern was ruled out for raw skin after nights awake. Now it is possible, with care for tired eyes,
# and paste and brush no longer smart. But nobody has scored the lantern. If it is best in any winter, regrets there rise, so I cannot tell you its place. Two doubts. The brush's 10 marks stand for the words 'now and
# then'; were it 12, the paste would lead again. And regret asks how bad, never how likely: if hard winters hardly come, leaving the spots alone is hardly regretted, and it costs nothing. Had your
# rash stayed, no price and no weight would have opened the lantern: shells do not pay back a burn. Which of these you mind is for you to say."
#
# **Common errors.** 250 put into `break_even` against leaving alone, which answers another question · fewer marks in a wet winter said to save the paste at 250 shells, though a calm one leaves it at 0.0825 · "the paste is still best because its mean is higher" · the lantern called
# safe because its gate is open · a limit without its effect ("the sample is small") · the winters given probabilities that nobody has · "the gate could be
# given a very high weight": then a low enough price would still buy it.
#
# Language is not marked. An answer over 200 words is read to its 200th word.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a5-letter", "locked": false, "points": 5, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# At 250 shells the paste's largest regret is 0.0925, in a wet winter, and the brush's stays 0.08: the brush is now regretted least. They are level at 200 shells. The healed rash
# opens the lantern, with care for tired eyes; as nobody has scored it, I cannot tell its place, and it could move every regret. Two limits: the brush's 10 marks are a word made a number, and at 12 the paste would lead again;
# regret treats a rare winter like a common one, so if hard winters hardly come, leaving alone is hardly regretted. A gate stands before the sum because no price makes a burn good. The choice is yours.
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a5-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met.
#
# `milia.ready("a5_trade_offs")` in a cell of your own says what is still missing. Then hand in with **Nbgrader →
# Assignment List**, or with `milia zip a5_trade_offs` where your course collects zip files.
#
# **Sources.** roszkowska2013: Roszkowska, *Optimum. Studia Ekonomiczne* 2013, no. 5 (65), compares weights made from ranks,
# centroid and rank sum among them; its abstract was read. savage_regret: a page on minimax regret, which is also called
# Savage's criterion. Both stand in `milia.load("references")`. How tied ranks share their places, the rounding to six places
# and the order in which ties are settled are ASSUMPTIONs of this assignment. All cases and figures are invented.
