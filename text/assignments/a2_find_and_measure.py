# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 2: Find and measure
#
# Irena has two jobs at a health centre. The first is about bumps on adults' faces: which of them should a doctor see?
# The second is about newborns: how many of them have milia? You do the sums for both. At the end you answer her
# colleague Bruno, who found two figures for one leaflet, 7.5 % and 45.2 %, and thinks that one of them must be wrong.
#
# **You will be able to** work out what a look and a question find and miss together, and name the findings that send
# a bump or a baby to a doctor whatever the look says (O3); put an interval around a count, find the survey that moves
# a pooled share most, and say when surveys differ too much to be one (O4).
#
# **Needed:** lessons 03 and 04, and some Python: functions with `return` and a default value, `if`, `for` loops,
# dicts, and the columns and rows of a pandas table (`table["n"]`, `table.loc["row", "column"]`). Where a step needs
# more than that, its text names it. Each answer cell has the steps written in as comments, and each task one hint to
# unfold.
#
# **Time** (ASSUMPTION: not yet timed in a class): about 105 minutes if you write small functions often, up to 180 if
# you do not. Step 1 takes 30 to 55 minutes, step 2 15 to 25, step 3 20 to 35, step 4 15 to 30, step 5 25 to 35. Steps
# 1 and 2 make one sitting, 3 to 5 another.
#
# **Points:** 14. Steps 1 to 4 give 10, one for each test cell, and are marked by tests. Some of those tests are
# hidden and try cases that you have not seen. Step 5 gives 4 and is read by a person. Each step can be solved when an
# earlier one is not: the values it needs are given again.
#
# You may insert cells of your own wherever you like. Please do not copy, cut or split the cells that are here: each
# has a hidden name by which it is marked, and a copy bears the same one. A `NameError` in a cell that is not yours
# mostly means that a cell above it has not run yet.
#
# Irena, Bruno, their health centre and the four hospitals of step 3 are invented; the seven surveys are not. Nothing
# here is medical advice.

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-recap", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you need from lessons 03 and 04
#
# - **Sensitivity**: of those that have it, the share that the test finds. **Specificity**: of those that do not, the
#   share that the test clears.
# - **Predictive values** go the other way: of those whom the test sends on, the share that has it (positive), and of
#   those whom it lets go, the share that does not (negative). They hang on the **prevalence**, how common it is where
#   you look.
# - An **interval** around a survey covers the luck of who was in it. It knows nothing of whom the team chose, when it
#   looked, and what it called a milium.
# - **Pooling** makes one share of several surveys, **I²** says which part of the spread between them is more than
#   luck.

# %% nbgrader={"grade": false, "grade_id": "a2-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
from statistics import NormalDist

import pandas as pd

import milia
from milia.checks import a2_find_and_measure as check

pd.set_option("display.max_colwidth", None)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-sequence-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, two tests in a row (3 points)
#
# At the health centre a bump is first **looked at**. The look says *yes* when the bump does not seem harmless. Then
# comes **one question**: has it grown, or has it bled? A *yes* is again a reason to worry. Behind each bump stands
# the truth: a skin cancer, or something other.
#
# In what we read, nobody counted how often such a look, or such a question, is right. All figures of this step are an
# ASSUMPTION.

# %% nbgrader={"grade": false, "grade_id": "a2-accuracy", "locked": true, "schema_version": 3, "solution": false, "task": false}
accuracy = pd.DataFrame(
    {"look": [0.70, 0.75], "after_yes": [0.90, 0.80], "after_no": [0.50, 0.96]},
    index=["sensitivity", "specificity"],
)
accuracy


# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-results-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# The question has two columns, because the two tests are not independent. `after_yes` is how good the question is for
# bumps at which the look said yes, `after_no` where it said no. A cancer that the look takes for harmless is mostly a
# young one, and a young one has had little time to grow.
#
# That matters. Over all cancers the question finds 0.7 × 0.9 + 0.3 × 0.5 = 0.78, so it misses 0.22. Whoever multiplies
# the two misses, 0.3 × 0.22, expects 13 of 200 cancers to slip past both. By this table it is 30.
#
# **Task 1.** Write `four_results(bumps, prevalence, accuracy)`. It returns a DataFrame with the counts to be
# expected, one row for each pair of answers. `four_results(10000, 0.02, accuracy)` is this:
#
# | | look | question | cancer | other |
# |---|---|---|---|---|
# | 0 | yes | yes | 126.0 | 490.0 |
# | 1 | yes | no | 14.0 | 1960.0 |
# | 2 | no | yes | 30.0 | 294.0 |
# | 3 | no | no | 30.0 | 7056.0 |
#
# - `prevalence` is the share of the bumps that are a cancer, from 0 to 1. Here 200 of the 10,000 are.
# - The columns, the rows and their order are those above, and the index counts from 0. `look` and `question` hold
#   plain texts, `cancer` and `other` floats.
# - Expected counts are not rounded: 12.6 bumps stay 12.6.
# - Take the figures from `accuracy` by their names. Another table may have its rows and columns in another order.
#
# <details><summary>A hint, if you want one</summary>
#
# Draw a tree: 10,000 bumps part into 200 and 9,800, each part splits by the look, each of those by the question. The
# share of *yes* among cancers is the sensitivity; among the others it is 1 − specificity.
# `accuracy.loc["sensitivity", "look"]` is one figure. Collect four tuples in a list and give it to `pd.DataFrame(...,
# columns=[...])`.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a2-results", "locked": false, "schema_version": 3, "solution": true, "task": false}
def four_results(bumps, prevalence, accuracy):
    """Return the expected counts for each pair of answers: look, question, cancer, other."""
    # 1. How many bumps are a cancer, how many are something other?
    # 2. Split each of the two by the look: which share says yes?
    # 3. Split each of the four by the question, with the column that fits
    #    the look's answer.
    # 4. Make a table of the four rows, in the order of the text.
    ### BEGIN SOLUTION
    cancer, other = bumps * prevalence, bumps * (1 - prevalence)
    rows = []
    for look, asked in (("yes", "after_yes"), ("no", "after_no")):
        for question in ("yes", "no"):
            hit = cleared = 1.0
            for column, said in (("look", look), (asked, question)):
                sensitivity = accuracy.loc["sensitivity", column]
                specificity = accuracy.loc["specificity", column]
                hit *= sensitivity if said == "yes" else 1 - sensitivity
                cleared *= 1 - specificity if said == "yes" else specificity
            rows.append((look, question, float(cancer * hit), float(other * cleared)))
    return pd.DataFrame(rows, columns=["look", "question", "cancer", "other"])
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a2-results-test", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table above. Hidden tests try other accuracies, prevalences and numbers of
# bumps. (1 point)
check.results(four_results, accuracy)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

TREES = ...  # secret: a2_find_and_measure/sequence.json
for tree in TREES["trees"]:
    given = pd.DataFrame(tree["accuracy"], columns=tree["columns"], index=tree["rows"])
    got = four_results(tree["bumps"], tree["prevalence"], given)
    call = f"four_results({tree['bumps']}, {tree['prevalence']}, {given.to_dict()})"
    rows = [list(row) for row in got[["look", "question"]].itertuples()]
    order = [[0, "yes", "yes"], [1, "yes", "no"], [2, "no", "yes"], [3, "no", "no"]]
    assert rows == order, f"{call} has the rows {rows}: other ones, or in another order."
    for column in ("cancer", "other"):
        values = got[column].tolist()
        close = [type(a) is float and abs(a - b) < 1e-6 for a, b in zip(values, tree[column])]
        kind = "values" if all(type(a) is float for a in values) else "types (not all are floats)"
        assert all(close), f"{call} has {values} under {column}: wrong {kind}."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-refer-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# The same table once more, so that you can go on whether or not your function works.

# %% nbgrader={"grade": false, "grade_id": "a2-reference", "locked": true, "schema_version": 3, "solution": false, "task": false}
results = pd.DataFrame(
    [
        ("yes", "yes", 126.0, 490.0),
        ("yes", "no", 14.0, 1960.0),
        ("no", "yes", 30.0, 294.0),
        ("no", "no", 30.0, 7056.0),
    ],
    columns=["look", "question", "cancer", "other"],
)
results


# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-refer-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Irena can refer a bump when **either** answer is yes, or only when **both** are.
#
# **Task 2.** Write `refer(results, rule)`. `rule` is `"either"` or `"both"`. It returns a dict with these six names:
#
# | name | meaning | `"either"` | `"both"` |
# |---|---|---|---|
# | `"referred"` | bumps that a doctor will see | 2914.0 | 616.0 |
# | `"found"` | cancers among them | 170.0 | 126.0 |
# | `"missed"` | cancers not among them | 30.0 | 74.0 |
# | `"asked"` | bumps for which the question has to be asked | 7410.0 | 2590.0 |
# | `"ppv"` | of the bumps referred, the share that are a cancer | 0.0583 | 0.2045 |
# | `"npv"` | of the bumps not referred, the share that are not a cancer | 0.9958 | 0.9921 |
#
# - The question is asked only where its answer can change what happens. By `"either"`, a bump at which the look said
#   yes is referred anyway. By `"both"`, one at which the look said no is not.
# - All six are plain floats, not rounded; the shares above are shown to four places. When nobody is referred, there
#   is no `"ppv"`: it is `None`. When everybody is, `"npv"` is `None`.
# - Go by the words in `look` and `question`. The four rows may stand in another order.
# - Any other rule, such as `"any"`, raises a `ValueError`. `results` itself stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# `said = results["look"] == "yes"` is a column of True and False. Two such columns are joined by `|` (or) and `&`
# (and), and `~said` turns one round. `results.loc[said, "cancer"].sum()` adds up some rows of a column, and
# `float(...)` makes a plain float of it. `raise ValueError("...")` refuses a rule.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a2-refer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def refer(results, rule):
    """Return what a rule refers, finds, misses and asks, and its predictive values, as a dict."""
    # 1. Refuse a rule that is neither "either" nor "both".
    # 2. Which rows are referred, and for which is the question asked?
    # 3. Add up the cancers and the others among the referred, and among the rest.
    # 4. Divide for the two shares; where nobody is referred, or nobody is
    #    left, that share is None.
    # 5. Return the six in a dict.
    ### BEGIN SOLUTION
    enough = {"either": any, "both": all}
    if rule not in enough:
        raise ValueError(f"The rule is {rule!r}; it has to be 'either' or 'both'.")
    found = alarms = missed = cleared = asked = 0.0
    columns = (results[name] for name in ("look", "question", "cancer", "other"))
    for look, question, cancer, other in zip(*columns):
        if enough[rule]([look == "yes", question == "yes"]):
            found, alarms = found + cancer, alarms + other
        else:
            missed, cleared = missed + cancer, cleared + other
        if (look == "no") == (rule == "either"):
            asked += cancer + other
    return {
        "referred": found + alarms,
        "found": found,
        "missed": missed,
        "asked": asked,
        "ppv": found / (found + alarms) if found + alarms else None,
        "npv": cleared / (missed + cleared) if missed + cleared else None,
    }
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a2-refer-counts", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The first four rows of the table. Hidden tests try other counts, and rows in
# another order. (1 point)
check.refer_counts(refer, results)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

TABLES = ...  # secret: a2_find_and_measure/sequence.json
for case in TABLES["tables"]:
    given = pd.DataFrame(case["rows"], columns=["look", "question", "cancer", "other"])
    for rule, expected in case["counts"].items():
        got = refer(given.copy(), rule)
        for name, right in expected.items():
            value = got.get(name, "missing")
            close = type(value) is float and abs(value - right) < 1e-6
            kind = "value" if type(value) is float else "type"
            assert close, f"refer({case['rows']}, {rule!r}) has {value!r} as {name}: the wrong {kind}."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a2-refer-worth", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The two shares, and a rule that does not exist. Hidden tests try other counts and
# rules, nobody referred, everybody referred, and whether the table stays as it was.
# (1 point)
check.refer_worth(refer, results)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

TABLES = ...  # secret: a2_find_and_measure/sequence.json
for case in TABLES["tables"] + TABLES["ends"]:
    given = pd.DataFrame(case["rows"], columns=["look", "question", "cancer", "other"])
    before = given.copy(deep=True)
    for rule, expected in case["shares"].items():
        got = refer(given, rule)
        assert given.equals(before), f"refer(..., {rule!r}) changed the table it was given."
        for name, right in zip(("ppv", "npv"), expected):
            value = got.get(name, "missing")
            close = right is not None and type(value) is float and abs(value - right) < 1e-6
            kind = "value" if type(value) is float and right is not None else "type"
            right = close or value is right is None
            assert right, f"refer({case['rows']}, {rule!r}) has {value!r} as {name}: the wrong {kind}."
refused = []
for rule in TABLES["no_rule"]:
    try:
        refer(given, rule)
    except ValueError:
        refused.append(rule)
    except Exception:
        pass
let_in = [rule for rule in TABLES["no_rule"] if rule not in refused]
assert not let_in, f"refer(..., {let_in[0]!r}) raised no ValueError: that rule does not exist."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-refer-after", "locked": true, "schema_version": 3, "solution": false, "task": false}
# The rule `"both"` spares the doctor 2,298 bumps and misses 44 cancers more. Which is better hangs on what a miss
# costs, and no sum says that. But lesson 03 had a rule already: what grows, bleeds or does not heal is shown to a
# doctor soon, whatever it looks like (opt_bcc, eyelid_gp). Only `"either"` keeps it. And even `"either"` misses 30 of
# 200: whoever is sent home is told to come back if the bump changes.
#
# ## Step 2, another interval (2 points)
#
# Lesson 04 used Wilson's interval. Agresti and Coull found a shortcut that is easier to remember and hardly wider
# (agresti1998): *add a few people of both kinds, and then calculate as if nothing had happened.* With `found` among
# `examined`:
#
# 1. z is how many standard errors the confidence reaches: `NormalDist().inv_cdf(0.5 + confidence / 2)`, which is 1.96
#    for 0.95.
# 2. Add z² people, half of them with milia: n = examined + z², and the share p = (found + z² / 2) / n.
# 3. The ends are p − z √(p (1 − p) / n) and p + z √(p (1 − p) / n).
# 4. No share is below 0 or above 1. An end outside is **clipped**: it becomes 0.0 or 1.0.
#
# Write `agresti_coull(found, examined, confidence=0.95)`. It returns a plain tuple `(low, high)` of two plain
# floats, not rounded; the table shows them to four places.
#
# | call | returns | why |
# |---|---|---|
# | `agresti_coull(9, 40)` | `(0.1211, 0.3771)` | Nadia's forty newborns (lesson 04, invented); Wilson's interval is 0.1232 to 0.3750 |
# | `agresti_coull(9, 40, 0.8)` | `(0.1515, 0.3202)` | a smaller confidence, a narrower interval |
# | `agresti_coull(0, 40)` | `(0.0, 0.1044)` | the formula gives −0.0168, clipped to 0 |
# | `agresti_coull(40, 40)` | `(0.8956, 1.0)` | the same at the other end |
# | `agresti_coull(41, 40)` | a `ValueError` | more found than examined |
#
# Impossible counts raise a `ValueError`: fewer than 1 examined, fewer than 0 found, more found than examined. Both
# counts are whole numbers, and the confidence lies between 0 and 1; nothing else is tried.
#
# <details><summary>A hint, if you want one</summary>
#
# `z ** 2` is z squared and `x ** 0.5` the square root of x. `max(0.0, low)` and `min(1.0, high)` clip.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a2-interval", "locked": false, "schema_version": 3, "solution": true, "task": false}
def agresti_coull(found, examined, confidence=0.95):
    """Return the Agresti-Coull interval of a share as a tuple (low, high)."""
    # 1. Refuse impossible counts.
    # 2. How many standard errors does this confidence reach?
    # 3. Add the people of both kinds: a new number, a new share.
    # 4. Half the width; the two ends, clipped.
    ### BEGIN SOLUTION
    if examined < 1 or not 0 <= found <= examined:
        raise ValueError(f"{found} of {examined} is impossible.")
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    n = examined + z**2
    p = (found + z**2 / 2) / n
    half = z * (p * (1 - p) / n) ** 0.5
    return (max(0.0, p - half), min(1.0, p + half))
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a2-interval-inside", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Nadia's forty, with the usual confidence. Hidden tests try other counts. (1 point)
check.interval_inside(agresti_coull)
### BEGIN HIDDEN TESTS
import json

INTERVALS = ...  # secret: a2_find_and_measure/intervals.json
for found, examined, expected in INTERVALS["inside"]:
    got = agresti_coull(found, examined)
    pair = type(got) is tuple and [type(end) for end in got] == [float, float]
    close = pair and all(abs(end - right) < 1e-6 for end, right in zip(got, expected))
    kind = "value" if pair else "type or length"
    assert close, f"agresti_coull({found}, {examined}) returned {got!r}: the wrong {kind}."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a2-interval-ends", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The rest of the table. Hidden tests try other confidences, nobody, everybody, and
# counts that are impossible. (1 point)
check.interval_ends(agresti_coull)
### BEGIN HIDDEN TESTS
import json

INTERVALS = ...  # secret: a2_find_and_measure/intervals.json
for found, examined, confidence, expected in INTERVALS["ends"]:
    got = agresti_coull(found, examined, confidence)
    pair = type(got) is tuple and [type(end) for end in got] == [float, float]
    close = pair and all(abs(end - right) < 1e-6 for end, right in zip(got, expected))
    kind = "value" if pair else "type or length"
    call = f"agresti_coull({found}, {examined}, {confidence})"
    assert close, f"{call} returned {got!r}: the wrong {kind}."
refused = []
for counts in INTERVALS["impossible"]:
    try:
        agresti_coull(*counts)
    except ValueError:
        refused.append(counts)
    except Exception:
        pass
let_in = [counts for counts in INTERVALS["impossible"] if counts not in refused]
assert not let_in, f"agresti_coull with {let_in[0]} raised no ValueError: such counts are impossible."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-influence-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, leave one out (3 points)
#
# `milia.pooled(surveys["successes"], surveys["n"]).estimate` makes one share of several surveys and grants each a
# truth of its own (lesson 04). How much does it hang on one team? Leave each survey out in turn and pool the others.
# Here are four invented hospitals to try it on.

# %% nbgrader={"grade": false, "grade_id": "a2-hospitals", "locked": true, "schema_version": 3, "solution": false, "task": false}
hospitals = pd.DataFrame(
    [("north", 10, 100), ("east", 30, 150), ("south", 60, 200), ("west", 20, 250)],
    columns=["reference_key", "successes", "n"],
)
of_all = milia.pooled(hospitals["successes"], hospitals["n"]).estimate
print("Pooled share of all four:", round(of_all, 4))
hospitals


# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-influence-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `influence(surveys)`. It returns a DataFrame with one row for each survey that is left out. For the four
# hospitals, to four places:
#
# | | left_out | pooled | shift |
# |---|---|---|---|
# | 0 | west | 0.1926 | 0.0371 |
# | 1 | south | 0.1203 | −0.0352 |
# | 2 | north | 0.1756 | 0.0201 |
# | 3 | east | 0.1411 | −0.0144 |
#
# - `left_out` is the survey's `reference_key`, `pooled` the pooled share of **the others**, and `shift` that share
#   minus the pooled share of all. `pooled` and `shift` are floats, not rounded.
# - The rows are sorted by the size of the shift, the largest first, whichever way it goes; the index counts from 0.
#   No two shifts are of one size.
# - What is left out is a **row**. One team may have two surveys, under one key; and where tables were put together,
#   two rows may bear one index label. Every row gets its turn alone.
# - `surveys` itself stays as it was. It may have other columns too. It has at least three rows.
#
# <details><summary>A hint, if you want one</summary>
#
# `for place in range(len(surveys))` gives every row a number, and `surveys.iloc[place]` is that row.
# `surveys.reset_index(drop=True)` is a new table whose labels count from 0; there `.drop(index=place)` gives a new
# table without that one row. For the order, look up `sort_values` with `key=abs`, `ascending=False` and
# `ignore_index=True`.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a2-influence", "locked": false, "schema_version": 3, "solution": true, "task": false}
def influence(surveys):
    """Return left_out, pooled and shift, a row for each survey, the largest shift first."""
    # 1. Pool all surveys.
    # 2. For each row: pool the others, and take the difference from the
    #    pooled share of all.
    # 3. Make a table of what you collected.
    # 4. Sort it by the size of the shift, and count the index from 0.
    ### BEGIN SOLUTION
    numbered = surveys.reset_index(drop=True)
    everything = milia.pooled(numbered["successes"], numbered["n"]).estimate
    rows = []
    for place, name in enumerate(numbered["reference_key"]):
        others = numbered.drop(index=place)
        share = milia.pooled(others["successes"], others["n"]).estimate
        rows.append((name, share, share - everything))
    table = pd.DataFrame(rows, columns=["left_out", "pooled", "shift"])
    return table.sort_values("shift", key=abs, ascending=False, ignore_index=True)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a2-influence-pooled", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Columns, names and pooled shares, in any order. Hidden tests try other surveys.
# (1 point)
check.influence_pooled(influence, hospitals)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

CASE = ...  # secret: a2_find_and_measure/influence.json
CASE = CASE["pooled"]
got = influence(pd.DataFrame(CASE["surveys"], columns=["reference_key", "successes", "n"]))
rows = sorted(zip(got["left_out"], got["pooled"].tolist()))
names = [name for name, _ in rows] == [name for name, _ in CASE["rows"]]
close = [abs(a - b) < 1e-6 for (_, a), (_, b) in zip(rows, CASE["rows"])]
kind = "pooled shares" if names else "names or number of rows"
call = f"influence(surveys) for {CASE['surveys']}"
assert names and all(close), f"{call} has {rows} under left_out and pooled: wrong {kind}."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a2-influence-order", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The shifts and their order, as in the table. Hidden tests try other surveys. (1 point)
check.influence_order(influence, hospitals)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

CASE = ...  # secret: a2_find_and_measure/influence.json
CASE = CASE["order"]
got = influence(pd.DataFrame(CASE["surveys"], columns=["reference_key", "successes", "n"]))
counted = list(got.index) == list(range(len(got)))
rows = list(zip(got["left_out"], got["shift"].tolist()))
names = [name for name, _ in rows] == [name for name, _ in CASE["rows"]]
close = [abs(a - b) < 1e-6 for (_, a), (_, b) in zip(rows, CASE["rows"])]
kind = "values" if counted and names else "order, number or index of the rows"
call = f"influence(surveys) for {CASE['surveys']}"
assert counted and names and all(close), f"{call} has the shifts {rows}: wrong {kind}."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a2-influence-rows", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The whole table, for the hospitals under other index labels. Hidden tests try two
# surveys under one key, two rows under one label, other columns, and whether the
# table stays as it was. (1 point)
check.influence_rows(influence, hospitals)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

LISTS = ...  # secret: a2_find_and_measure/influence.json
for case in LISTS["glued"]:
    given = pd.DataFrame(case["surveys"], columns=case["columns"], index=case["labels"])
    before = given.copy(deep=True)
    got = influence(given)
    call = f"influence(surveys) for {case['surveys']} under the labels {case['labels']}"
    assert given.equals(before), f"{call} changed the table it was given."
    names = list(got["left_out"])
    assert names == [row[0] for row in case["rows"]], f"{call} leaves out {names}: not each row once, or in another order."
    for column, place in (("pooled", 1), ("shift", 2)):
        close = [abs(a - row[place]) < 1e-6 for a, row in zip(got[column].tolist(), case["rows"])]
        assert all(close), f"{call} has {got[column].tolist()} under {column}: wrong values."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-overview-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Run the next cell when your function works. It leaves out each of the seven published surveys of newborns in turn.
# Which team moves the pooled share most, and to which side? The survey with the most babies is Raipur's
# (kurrey_raipur).

# %% nbgrader={"grade": false, "grade_id": "a2-overview", "locked": true, "schema_version": 3, "solution": false, "task": false}
seven = milia.published_surveys(milia.load("numbers"))
check.overview(influence, seven)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-flag-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, when not to pool (2 points)
#
# A pooled share may be the middle of unlike things. Irena wants a warning before she prints one. I² alone will not
# do: it is a share of spread and does not say how far the surveys lie apart (borenstein2023). So the rule asks for
# both.
#
# 1. A survey with a missing `share`, `low` or `high` does not count.
# 2. With fewer than three surveys left, the answer is `"too few"`.
# 3. The answer is `"flag"` when I² is **at least 0.75** *and* the interval of the survey with the largest share
#    begins **above** the end of the interval of the survey with the smallest share. Where the two touch, it does not
#    begin above.
# 4. Else it is `"no flag"`.
#
# The bounds, three surveys and 0.75, are an ASSUMPTION: Irena and Bruno agreed on them. The next cell prepares the
# seven surveys with Wilson's intervals, and a small table of three invented ones.

# %% nbgrader={"grade": false, "grade_id": "a2-ends", "locked": true, "schema_version": 3, "solution": false, "task": false}
surveys = milia.published_surveys(milia.load("numbers"))
wilson = [milia.wilson(*counts) for counts in zip(surveys["successes"], surveys["n"])]
ends = pd.DataFrame(wilson, index=surveys["reference_key"])
ends.insert(0, "share", (surveys["successes"] / surveys["n"]).to_numpy(dtype=float))
i2 = milia.heterogeneity(surveys["successes"], surveys["n"]).i2
three = pd.DataFrame(
    {"share": [0.15, 0.10, 0.14], "low": [0.12, 0.08, 0.13], "high": [0.18, 0.12, 0.15]}
)
print("I² of the seven:", round(i2, 2))
ends.round(3)


# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-flag-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `flag(surveys, i2)`. It returns one of the three texts.
#
# | call | returns | why |
# |---|---|---|
# | `flag(ends, i2)` | `"flag"` | I² is 0.99, and Ramsar's interval begins far above the end of Guilan's |
# | `flag(ends, 0.5)` | `"no flag"` | the intervals are apart, but I² is below 0.75 |
# | `flag(ends.head(2), i2)` | `"too few"` | two surveys |
# | `flag(three, 0.9)` | `"no flag"` | the shares are 0.15 and 0.10; one interval begins at 0.12, the other ends there: they touch |
#
# - `surveys` has the columns `share`, `low` and `high`, all as shares of 0 to 1, and perhaps others, in which a blank
#   means nothing. Its rows stand in any order, under any labels. No two surveys have the same share.
# - `i2` is a share of 0 to 1. The table stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# `surveys.dropna(subset=[...])` returns a new table without the rows that have a blank in one of these columns, and
# `len(table)` counts rows. After `table.sort_values("share")`, `.iloc[0]` is the row with the smallest share and
# `.iloc[-1]` the one with the largest.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a2-flag", "locked": false, "schema_version": 3, "solution": true, "task": false}
def flag(surveys, i2):
    """Return "too few", "flag" or "no flag"."""
    # 1. Leave out the surveys with a blank.
    # 2. Are there fewer than three?
    # 3. Which survey has the smallest share, which the largest?
    # 4. Do both conditions hold?
    ### BEGIN SOLUTION
    counted = surveys.dropna(subset=["share", "low", "high"]).sort_values("share")
    if len(counted) < 3:
        return "too few"
    apart = counted["low"].iloc[-1] > counted["high"].iloc[0]
    return "flag" if i2 >= 0.75 and apart else "no flag"
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a2-flag-rule", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The first three calls of the table. Hidden tests try other surveys, nothing missing
# and nothing at a bound. (1 point)
check.flag_rule(flag, ends, i2)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

CASES = ...  # secret: a2_find_and_measure/flags.json
for case in CASES["rule"]:
    given = pd.DataFrame(case["surveys"], columns=["share", "low", "high"])
    got = flag(given, case["i2"])
    call = f"flag({case['surveys']}, {case['i2']})"
    assert got == case["answer"], f"{call} returned {got!r}: another text than the rule's."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a2-flag-bounds", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The last two calls. Hidden tests try the bounds, missing values, and whether the
# table stays as it was. (1 point)
check.flag_bounds(flag, ends, i2, three)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

CASES = ...  # secret: a2_find_and_measure/flags.json
for case in CASES["bounds"]:
    given = pd.DataFrame(case["surveys"], columns=["share", "low", "high", "note"])
    before = given.copy(deep=True)
    got = flag(given, case["i2"])
    call = f"flag({case['surveys']}, {case['i2']})"
    kind = "another text than the rule's" if type(got) is str else "the wrong type"
    assert given.equals(before), f"{call} changed the table it was given."
    assert type(got) is str and got == case["answer"], f"{call} returned {got!r}: {kind}."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-note-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 5, a note to Bruno (4 points, read by a person)
#
# Bruno writes: "For the leaflet, one survey says that 7.5 % of newborns have milia, the other 45.2 %. One must be
# wrong. Which do I print? And may I add that small white bumps on the parents' own faces are the same and need no
# doctor?"
#
# What is known of the two: in Ahvaz 1,000 newborns were looked at within 48 hours (ahvaz2006), in Ramsar and
# Tonekabon 1,202 within three days; out of how many exactly the share was taken, the summary does not fully say
# (ramsar2020). The 95 % intervals are 6 to 9 and 42 to 48 of 100. Of the same 1,000 in Ahvaz, 43.7 % had swollen oil
# glands (lesson 04, ahvaz2006).

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-note-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# Write in the answer cell below, in at most 150 words, to Bruno:
#
# 1. **The two figures.** Say why 7.5 % and 45.2 % can both be honest: what can the intervals rule out as the whole
#    reason, and which two differences between the surveys may stand behind the gap? For each, say whether it is known
#    that the surveys differed in it, or only possible. That it made the gap is shown for neither. Then tell him what to
#    print.
# 2. **The bumps.** Answer his second question. Name the findings that send somebody to a doctor, one for a newborn
#    and two for an adult, and say how soon. Use one figure of step 1 to show what the look alone, before any question,
#    lets through, and name it an ASSUMPTION.
#
# Use your own words, and say where your statements come from (a source key such as ahvaz2006, a lesson, or a step of
# this assignment).
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 4, that is the level itself. Three of the points stand for the
# figures (O4), one for the bumps (O3). The points hang on reasons: a list of red flags copied from lesson 03 and two
# figures repeated are level 1.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or it neither speaks of the two figures nor of a referral. |
# | 1 | One survey is declared wrong, or both are called right without a reason, or one pooled figure is printed as the truth; or only the bumps are answered. |
# | 2 | Both can be honest, with one reason in substance (whom, when, or under which name), but luck is not ruled out, or nothing usable is said for the leaflet; the referral is missing or has one finding. |
# | 3 | Luck is ruled out by the intervals, two differences are named and a range is given for print; but a difference that is known and one that is only possible are not kept apart, or one is said to have made the gap, or the referral lacks a finding, its urgency, or a figure of step 1. |
# | 4 | Luck: the intervals are far apart, so chance does not explain the gap, and they know nothing of whom, when and by what name. Two differences, each said to be known (48 hours against three days; other towns; a denominator that one summary does not fully give) or only possible (oil glands and milia under swapped names), and neither said to have made the gap. For print: a range, such as about 6 to 45 of 100, with the reason. Bumps: no; a newborn with blisters, pus, crusts or fever, or who feeds badly, the same day; in adults what grows, bleeds or does not heal, soon; and the look's own figure with its denominator, from step 1 and said to be an ASSUMPTION (the look alone misses 60 of 200 cancers; 140 found of 200 says the same). Sources. |
#
# **An answer of level 4.** "Bruno, neither team need be wrong. The intervals, 6 to 9 and 42 to 48 of 100, are far
# apart, so luck is not the whole reason; and an interval knows nothing else. Ahvaz looked within 48 hours, Ramsar
# within three days (known: ahvaz2006, ramsar2020). Perhaps one team wrote 'oil gland' where the other wrote 'milium':
# 43.7 % in Ahvaz had such glands. That is only possible. Neither is shown to have made the gap. Print: 'Teams that counted found anything from about 6
# to 45 of 100' (lesson 04). As for the parents: no. A look alone lets 60 of 200 cancers go, and even with a question
# 30 (step 1, ASSUMPTION). An adult's bump that grows, bleeds or does not heal goes to a doctor soon; a newborn with
# blisters, pus spots or fever the same day (lesson 03). Please print that, too."
#
# **Common errors.** The mean of the two, 26 %, printed · the larger survey taken as the truer · "the intervals do not
# overlap, so one is wrong" · swapped names told as a fact · a known difference told as the known reason · an interval
# said to cover whom and when · 30 of 200 given for the look: that is what look and question together let through, the
# look alone misses 60 · a count of cancers over all 10,000 bumps (wrong denominator) · the predictive value taken for
# the sensitivity · every parent with a bump sent to a doctor.
#
# Language is not marked. An answer over 150 words is read to its 150th word.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a2-note", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# Bruno, both can be honest. The intervals, 6 to 9 and 42 to 48 of 100, are far apart, so it is not luck alone. Known:
# Ahvaz looked within 48 hours, Ramsar within three days, at other babies (ahvaz2006, ramsar2020). Only
# possible: one team wrote "oil gland" where the other wrote "milium". Neither is shown to be the reason. Print "from about 6 to 45 of 100" (lesson 04). And
# the parents: no. In step 1 (ASSUMPTION) the look alone lets 60 of 200 cancers go. What grows or bleeds goes to a
# doctor soon, a newborn with blisters or fever the same day (lesson 03).
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a2-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met.
#
# `milia.ready("a2_find_and_measure")` in a cell of your own says what is still missing. Then hand in with **Nbgrader
# → Assignment List**, or with `milia zip a2_find_and_measure` where your course collects zip files.
#
# **Sources.** agresti1998: Agresti and Coull, *The American Statistician* 1998;52:119–126. The surveys: ahvaz2006,
# guilan2023, kanada2012, kulkarni1996, kurrey_raipur, ramsar2020, reginatto2017. Others: borenstein2023, eyelid_gp,
# opt_bcc. Each stands in `milia.load("references")`, with how far the course has read it.
