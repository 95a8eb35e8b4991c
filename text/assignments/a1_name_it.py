# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 1: Name it
#
# A clinic has sent a list of cases in which sizes are written five ways and findings are crammed into
# one cell. You bring the list into order, and then write the question that a careful reader asks of
# any label: which recorded findings speak against it?
#
# **You will be able to** classify a case by ruling classes out (O2), describe what a milium is and is
# not (O1), and tidy a small table reproducibly (O11).
#
# **Needed:** lesson 02, and some Python: functions with `return`, `if`, `for` loops, methods of a text such as
# `.strip()` and `.split()`, tuples and lists, and the columns of a pandas table. Where a step needs more than that, its
# text names it. Each answer cell has the steps written in as comments, and each task one hint to unfold.
#
# **Time** (ASSUMPTION: not yet timed in a class): about 90 minutes if you write small functions often, up to 150 if you
# do not. Step 1 takes 20 to 40 minutes, step 2 30 to 50, step 3 25 to 40, step 4 15 to 20. Steps 1 and 2 make one
# sitting, 3 and 4 another.
#
# **Points:** 10. Steps 1 to 3 give 7, one for each test cell, and are marked by tests. Some of those
# tests are hidden and try cases that you have not seen. Step 4 gives 3 and is read by a person. Each
# step can be solved when an earlier one is not: the values it needs are given again.
#
# You may insert cells of your own wherever you like. Please do not copy, cut or split the cells that are here: each
# has a hidden name by which it is marked, and a copy bears the same one. A `NameError` in a cell that is not yours
# mostly means that a cell above it has not run yet.
#
# All cases here are SYNTHETIC. Nothing here is medical advice.

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-recap", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you need from lesson 02
#
# A milium is a small cyst filled with keratin, close under unbroken skin, without an opening. The
# classification of 2008 (berk2008) has ten classes. Seven are **primary**: the milia arise by
# themselves. Three are **secondary**: they follow a disease of the skin, a medicine, or an injury.
# The next cell shows the ten. Names that some web pages add, such as "solar" or "milialar", are not
# among them.

# %% nbgrader={"grade": false, "grade_id": "a1-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
import io
import re

import pandas as pd

import milia
from milia.checks import a1_name_it as check

types = milia.load("types")
classes = types[types["in_2008_classification"] == "yes"].set_index("type_id")
pd.set_option("display.max_colwidth", None)
classes[["short_name", "origin_group", "typical_age", "morphology_size"]]


# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-features", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### What the recorded features mean
#
# | feature | values | meaning |
# |---|---|---|
# | `blisters_before` | yes, no | the skin at this place had blisters or was inflamed before the spots came |
# | `injury_before` | yes, no | this place was burnt, grazed, peeled, lasered, tattooed or irradiated before |
# | `medicine_before` | yes, no | a medicine that milia are known to follow was used before |
# | `nodule` | yes, no | the milia are packed into one nodule |
# | `onset_days` | number | age in days when the first spot was seen |
# | `pale_patch` | yes, no | the milia stand inside a stable pale patch of skin |
# | `plaque` | yes, no | the milia stand on a red, swollen or thickened plaque |
# | `size_low_mm`, `size_high_mm` | numbers | smallest and largest spot, in millimetres |
# | `sudden_crop` | yes, no | very many spots came in crops over weeks to months |
# | `syndrome` | yes, no | signs of an inherited syndrome, such as sparse hair or skin pits |
#
# A feature may be **missing**: nobody wrote it down. Missing is not "no".

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-size-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, how big (2 points)
#
# Write `size_mm(text)`. It returns the size as a tuple of two plain floats `(low, high)` in millimetres, or
# `None` when the text does not give a size. A range stays a range: a middle value would hide what
# the clinician did not know.
#
# | `text` | `size_mm(text)` | why |
# |---|---|---|
# | `"2 mm"` | `(2.0, 2.0)` | one size: low and high are the same |
# | `"0.2 cm"` | `(2.0, 2.0)` | ten millimetres in a centimetre |
# | `"2,5 mm"` | `(2.5, 2.5)` | a decimal comma |
# | `"  2MM "` | `(2.0, 2.0)` | two spaces before, one after, none before the unit, capitals: none of it matters |
# | `"1-3 mm"` | `(1.0, 3.0)` | a range, written with a hyphen |
# | `"1–3 mm"` | `(1.0, 3.0)` | the same, written with an en dash, `"\u2013"` |
# | `"<1 mm"` | `(0.0, 1.0)` | smaller than one millimetre |
# | `"pinhead"`, `""`, `"5"`, `None` | `None` | no number, or neither mm nor cm at the end: nobody can know |
#
# The unit stands once, at the end, and is mm or cm. Ranges and `<` occur with both units, and any number may have a point
# or a comma with digits on both sides of it. A missing value of a table, `float("nan")`, is treated as `None` is. Nothing
# else is tried: `"about 2 mm"`, `".5 mm"`, `"3-1 mm"`, `"1 mm-3 mm"`, `">5 mm"` and spaces of a special kind are yours to
# decide.
#
# <details><summary>A hint, if you want one</summary>
#
# `str(text).lower()` works for every value, `None` included, and `.replace(old, new)` does the rest of number 1. With
# `plain.endswith("cm")` and `plain[:-2]` you get the unit and what stands before it. `float("2.5")` gives a number and
# `float("pin")` stops with a `ValueError`, which `try` and `except ValueError` catch.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a1-size", "locked": false, "schema_version": 3, "solution": true, "task": false}
def size_mm(text):
    """Return the size as a tuple (low, high) in millimetres, or None."""
    # 1. Make the text uniform: small letters, a decimal point, a hyphen for
    #    the en dash, no spaces.
    # 2. Which unit stands at the end? Without one, return None. Else cut it off.
    # 3. What is left: a "<", a range with "-", or one number? Without a
    #    number, return None.
    # 4. Turn the two ends into floats, in millimetres, and return them as a tuple.
    ### BEGIN SOLUTION
    plain = str(text).lower().replace(",", ".").replace("–", "-").replace(" ", "")
    number = r"(\d+(?:\.\d+)?)"
    found = re.fullmatch(rf"(<?){number}(?:-{number})?(mm|cm)", plain)
    if found is None:
        return None
    below, first, second, unit = found.groups()
    factor = 10.0 if unit == "cm" else 1.0
    high = float(second or first) * factor
    low = 0.0 if below else float(first) * factor
    return (low, high)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a1-size-one", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# One size: the table's first four texts. Hidden tests try other sizes in these
# forms. (1 point)
check.size_one(size_mm)
### BEGIN HIDDEN TESTS
import json

SIZES = ...  # secret: a1_name_it/sizes.json
for text, expected in SIZES["one"]:
    got = size_mm(text)
    pair = type(got) is tuple and [type(end) for end in got] == [float, float]
    assert pair, f"size_mm({text!r}) returned {got!r}, not a tuple of two floats"
    close = [abs(end - right) < 1e-9 for end, right in zip(got, expected)]
    assert all(close), f"size_mm({text!r}) returned {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a1-size-range", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The rest of the table: ranges, "smaller than", no size. Hidden tests try others.
# (1 point)
check.size_range(size_mm)
### BEGIN HIDDEN TESTS
import json

SIZES = ...  # secret: a1_name_it/sizes.json
for text, expected in SIZES["range"] + SIZES["below"]:
    got = size_mm(text)
    pair = type(got) is tuple and [type(end) for end in got] == [float, float]
    assert pair, f"size_mm({text!r}) returned {got!r}, not a tuple of two floats"
    close = [abs(end - right) < 1e-9 for end, right in zip(got, expected)]
    assert all(close), f"size_mm({text!r}) returned {got!r}"
for text in SIZES["unknown"] + [None, float("nan")]:
    got = size_mm(text)
    assert got is None, f"size_mm({text!r}) returned {got!r}, not None"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-tidy-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 2, one row for each finding (2 points)
#
# The clinic's list has one row for each visit, and all findings of the visit in one text. The first visit of case
# A1-01 reads "Plaque: No; blisters before: no"; the second has a space before and after the case's name.

# %% nbgrader={"grade": false, "grade_id": "a1-notes", "locked": true, "schema_version": 3, "solution": false, "task": false}
notes = pd.DataFrame(
    [
        ("A1-03", "plaque: yes; nodule: no"),
        ("A1-01", "Plaque: No; blisters before: no"),
        ("A1-02", "sudden crop: Y;  plaque: n ; injury before: ?"),
        (" A1-01 ", "plaque: no; pale patch: no"),
        ("A1-04", None),
    ],
    columns=["case", "findings"],
)
notes


# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-tidy-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `tidy(notes)`. It returns a new DataFrame with the columns `case`, `feature` and `value`, one
# row for each recorded finding of a case. For the list above it returns exactly this:
#
# | | case | feature | value |
# |---|---|---|---|
# | 0 | A1-01 | blisters_before | no |
# | 1 | A1-01 | pale_patch | no |
# | 2 | A1-01 | plaque | no |
# | 3 | A1-02 | plaque | no |
# | 4 | A1-02 | sudden_crop | yes |
# | 5 | A1-03 | nodule | no |
# | 6 | A1-03 | plaque | yes |
#
# For a list of one visit, `notes.head(1)`, it returns the two findings of A1-03, numbered 0 and 1.
#
# - Findings are separated by `;`, name and value by one `:`. Spaces around a case, a name or a value do not matter:
#   `" A1-01 "` is case A1-01. A piece without `:`, such as the nothing after a last `;`, is no finding.
# - A feature is written in small letters, with `_` for each space within it.
# - A value is `yes` (also written `y`) or `no` (also `n`), with capitals or without. Anything else, such as
#   `?` or nothing, is missing and gets no row. A visit may have an empty text, or none at all: pandas then holds a
#   missing value, which `pd.isna` knows.
# - A finding noted at two visits of a case counts once. (No case says yes once and no another time.)
# - Rows are sorted by case, then by feature; the index counts from 0. When nothing is recorded the table
#   is empty and still has its three columns. `case`, `feature` and `value` hold plain texts (`str`).
# - `notes` itself stays as it was: the clinic's original is evidence.
#
# <details><summary>A hint, if you want one</summary>
#
# A loop `for row in notes` gives the names of the columns. Rows come from `for _, visit in notes.iterrows()`; then
# `visit["case"]` and `visit["findings"]` are the two cells of one row. `"plaque: yes".split(":")` gives a list of two
# texts. Collect tuples in a list, give that list to `pd.DataFrame(..., columns=[...])`, and look up `drop_duplicates` and
# `sort_values`: both return a new table.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a1-tidy", "locked": false, "schema_version": 3, "solution": true, "task": false}
def tidy(notes):
    """Return one row for each recorded finding of a case: case, feature, value."""
    # 1. Go through the visits; one without a text has nothing to give.
    # 2. Go through the findings of the visit; make case, name and value uniform.
    # 3. Keep (case, feature, value) where the value is a yes or a no.
    # 4. Make a table of what you kept: each row once, sorted, counted from 0.
    ### BEGIN SOLUTION
    meaning = {"yes": "yes", "y": "yes", "no": "no", "n": "no"}
    rows = []
    for case, findings in zip(notes["case"], notes["findings"]):
        for finding in str(findings).split(";"):
            name, _, value = finding.partition(":")
            value = meaning.get(value.strip().lower())
            if value is not None:
                rows.append((case.strip(), name.strip().lower().replace(" ", "_"), value))
    table = pd.DataFrame(rows, columns=["case", "feature", "value"])
    return table.drop_duplicates().sort_values(["case", "feature"], ignore_index=True)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a1-tidy-shape", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Columns, order and index of the table above. Hidden tests try a cleanly written
# list. (1 point)
check.tidy_shape(tidy, notes)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

NOTES = ...  # secret: a1_name_it/notes.json
got = tidy(pd.DataFrame(NOTES["clean"]["notes"], columns=["case", "findings"]))
assert list(got.index) == list(range(len(got))), "the index does not count from 0"
texts = type(got) is pd.DataFrame and {type(cell) for cell in got.to_numpy().ravel()} <= {str}
assert texts, "tidy returned no DataFrame, or one with something else than texts in it"
rows = [list(row) for row in got.itertuples(index=False)]
assert sorted(rows) == sorted(NOTES["clean"]["tidy"]), "the rows are not one for each recorded finding"
assert rows == NOTES["clean"]["tidy"], "the rows are not sorted by case, then by feature"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a1-tidy-clean", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The seven rows of the table above. Hidden tests try other spellings, repeated
# and missing findings, an empty list, and whether the original stays as it was.
# (1 point)
check.tidy_clean(tidy, notes)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

NOTES = ...  # secret: a1_name_it/notes.json
given = pd.DataFrame(NOTES["messy"]["notes"], columns=["case", "findings"])
before = given.copy(deep=True)
got = tidy(given)
assert given.equals(before), "tidy changed the table it was given"
texts = type(got) is pd.DataFrame and {type(cell) for cell in got.to_numpy().ravel()} <= {str}
assert texts, "tidy returned no DataFrame, or one with something else than texts in it"
rows = sorted(list(row) for row in got[["case", "feature", "value"]].itertuples(index=False))
once = [row for number, row in enumerate(rows) if row not in rows[:number]]
assert once == sorted(NOTES["messy"]["tidy"]), "a spelling or a missing value is read wrongly"
assert rows == once, "a finding noted at two visits stands in the table twice"
empty = tidy(pd.DataFrame({"case": ["X-1", "X-2"], "findings": ["", None]}))
assert list(empty.columns) == ["case", "feature", "value"], "the empty table has lost its columns"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-rules-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, what speaks against a class (3 points)
#
# The next two cells give the rules as the table `rules`, one row for each class, first in one sentence a class. They follow the columns on age,
# size, origin and associations of `milia.load("types")` (berk2008 and the sources named there).
#
# - In a **yes/no feature**, `yes` means that the class has this finding, `no` that it does not, and a blank
#   that either is possible or nothing is established. A recorded value that differs from the rule speaks against
#   the class.
# - `first_day` and `last_day`: an `onset_days` below the first or above the last speaks against the class. The
#   bounds themselves are allowed. ASSUMPTION: "the first days of life" is read as 28 days at most, "after infancy" as
#   365 days at least.
# - `largest_mm`: the size speaks against the class only when **all** spots are larger, that is when `size_low_mm`
#   is above it.
# - What is missing speaks against nothing, and neither does a blank. In `rules` a blank is a missing value (pandas shows
#   `NaN`), and a comparison with it, such as `3 > rules.loc["disease", "first_day"]`, is `False`.

# %% nbgrader={"grade": false, "grade_id": "a1-rules", "locked": true, "schema_version": 3, "solution": false, "task": false}
RULES = """
congenital,          , 28,  , no, , no, , , no, no, no
benign_primary,      365, , 3, no, no, no, no, no, no, no, no
en_plaque,           , , 3, yes, , , , , , ,
nodular_grouped,     , , , , yes, , , , no, no, no
eruptive,            , , 3, , , , yes, , no, , no
nevus_depigmentosus, , , , , , yes, , , no, no, no
genodermatosis,      , , , , , , , yes, no, no, no
disease,             , , 5, , , , , , yes, ,
medication,          , , 4, , , , , , , yes,
trauma,              , , 3, , , , , , , , yes
"""
BOUNDS = ["first_day", "last_day", "largest_mm"]
YES_NO = [
    *("plaque", "nodule", "pale_patch", "sudden_crop"),
    *("syndrome", "blisters_before", "medicine_before", "injury_before"),
]
rules = pd.read_csv(
    io.StringIO(RULES),
    names=["type_id", *BOUNDS, *YES_NO],
    index_col="type_id",
    skipinitialspace=True,
)


def in_words(rule):
    """Say in a sentence what a class has a rule for."""
    told = [f"{name} {str(value).removesuffix('.0')}" for name, value in rule.dropna().items()]
    return f"{rule.name}: {', '.join(told)}. All else is blank."


print("\n".join(rules.apply(in_words, axis="columns")))
# The yes/no features; the next cell shows the bounds.
rules[YES_NO].fillna("")

# %% nbgrader={"grade": false, "grade_id": "a1-rules-bounds", "locked": true, "schema_version": 3, "solution": false, "task": false}
rules[BOUNDS].dropna(how="all")

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-contradicts-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# The cases of step 2, completed by size and age, in one wide table with a row for each case. A finding that nobody
# recorded is a missing value (`NaN`). Use it whether or not your own steps 1 and 2 work.

# %% nbgrader={"grade": false, "grade_id": "a1-cases", "locked": true, "schema_version": 3, "solution": false, "task": false}
CASES = """
A1-01, 3,     1.0, 2.0, no,  no, no, ,
A1-02, 9000,  1.0, 3.0, no,  ,   ,   yes,
A1-03, 18000, 2.0, 4.0, yes, ,   ,   ,    no
A1-04, ,      4.0, 5.0, ,    ,   ,   ,
"""
cases = pd.read_csv(
    io.StringIO(CASES),
    names=[
        *("case", "onset_days", "size_low_mm", "size_high_mm", "plaque"),
        *("blisters_before", "pale_patch", "sudden_crop", "nodule"),
    ],
    index_col="case",
    skipinitialspace=True,
)
cases


# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-contradicts-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `contradicts(row, type_id)`. It returns the features that speak against the class as a list of names in
# alphabetical order, an empty list when none does. Age is named `"onset_days"`, size `"size_mm"`, the others as in
# the table.
#
# | call | returns | why |
# |---|---|---|
# | `contradicts(cases.loc["A1-01"], "congenital")` | `[]` | third day of life, nothing else recorded against it |
# | `contradicts(cases.loc["A1-01"], "en_plaque")` | `["plaque"]` | the class has a plaque, this case has none |
# | `contradicts({"plaque": "yes", "onset_days": 3}, "benign_primary")` | `["onset_days", "plaque"]` | too early, and a plaque; a dict works like a row |
# | `contradicts(cases.loc["A1-04"], "eruptive")` | `["size_mm"]` | the smallest spot has 4 mm, the class at most 3; whether it came in a crop nobody wrote down |
#
# - `row` is a row of a table or a dict; `row.get("plaque")` works for both and gives `None` when the name is absent. It
#   may hold other names too (a case number, a site): they say nothing.
# - Missing is an absent name, `None`, or a blank of a table; `pd.isna(value)` knows the last two.
# - A `type_id` that is not among the ten classes ("milialar", "solar") raises a `ValueError`: nothing can speak for or
#   against a class that does not exist.
# - The list is a plain `list` of plain texts (`str`). The row stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# `rules.loc[type_id, "plaque"]` is what the rule says of one feature, and `YES_NO` lists the features to go through.
# Compare only when neither the recorded value nor the rule is missing. For the bounds two comparisons and two names
# suffice: with a blank each comparison is `False` by itself. `raise ValueError("...")` refuses a name, and
# `sorted(names)` gives a list in alphabetical order.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a1-contradicts", "locked": false, "schema_version": 3, "solution": true, "task": false}
def contradicts(row, type_id):
    """Return the names of the recorded features that speak against a class, sorted."""
    # 1. Refuse a type_id that is not in rules.index.
    # 2. Go through YES_NO: is a value recorded, has the class a rule for
    #    it, do the two differ?
    # 3. If an age is recorded: is it below first_day or above last_day?
    # 4. If a smallest size is recorded: is it above largest_mm?
    # 5. Return the names in alphabetical order.
    ### BEGIN SOLUTION
    if type_id not in rules.index:
        raise ValueError(f"{type_id!r} is not one of the ten classes: {', '.join(rules.index)}.")
    rule = rules.loc[type_id]

    def recorded(name):
        value = row.get(name)
        return None if pd.isna(value) else value

    against = []
    for feature in YES_NO:
        if recorded(feature) is not None and not pd.isna(rule[feature]):
            if recorded(feature) != rule[feature]:
                against.append(feature)
    age, size = recorded("onset_days"), recorded("size_low_mm")
    if age is not None and (age < rule["first_day"] or age > rule["last_day"]):
        against.append("onset_days")
    if size is not None and size > rule["largest_mm"]:
        against.append("size_mm")
    return sorted(against)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a1-contradicts-findings", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# A yes/no finding, by the second call of the table. Hidden tests try the rest. (1
# point)
check.contradicts_findings(contradicts, cases)
### BEGIN HIDDEN TESTS
import json

CASES = ...  # secret: a1_name_it/cases.json
for case in CASES["findings"]:
    for type_id, expected in case["against"].items():
        got = contradicts(dict(case["row"]), type_id)
        plain = type(got) is list and {type(name) for name in got} <= {str}
        assert plain and set(got) == set(expected), f"contradicts(..., {type_id!r}) returned {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a1-contradicts-numbers", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Age and size, as in the last two calls. Hidden tests try others, at the bounds
# too. (1 point)
check.contradicts_numbers(contradicts, cases)
### BEGIN HIDDEN TESTS
import json

CASES = ...  # secret: a1_name_it/cases.json
for case in CASES["numbers"]:
    for type_id, expected in case["against"].items():
        got = contradicts(dict(case["row"]), type_id)
        plain = type(got) is list and {type(name) for name in got} <= {str}
        assert plain and set(got) == set(expected), f"contradicts(..., {type_id!r}) returned {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a1-contradicts-rows", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# All four calls of the table, and "milialar". Hidden tests try the sorted list,
# rows and dicts alike, missing values, foreign names, other names that are no
# class, and whether the row stays as it was. (1 point)
check.contradicts_rows(contradicts, cases)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

CASES = ...  # secret: a1_name_it/cases.json
for case in CASES["whole"]:
    row = dict(case["row"])
    full = {**dict.fromkeys(CASES["features"]), **row}
    for type_id, expected in case["against"].items():
        got = contradicts(row, type_id)
        plain = type(got) is list and {type(name) for name in got} <= {str}
        assert plain and got == expected, f"contradicts(..., {type_id!r}) returned {got!r}"
        assert row == case["row"], "contradicts changed the row it was given"
        turned = dict(reversed(list(row.items())), case="X-9", site="cheek")
        assert contradicts(turned, type_id) == got, "the order of the row or a foreign name changes the answer"
        assert contradicts(full, type_id) == got, "None is not read as missing"
        series = pd.Series(full, dtype=object).where(lambda values: values.notna(), float("nan"))
        assert contradicts(series, type_id) == got, "a row of a table gives another answer than a dict"
refused = []
for type_id in CASES["no_class"]:
    try:
        contradicts({"plaque": "no"}, type_id)
    except ValueError:
        refused.append(type_id)
    except Exception:
        pass
assert refused == CASES["no_class"], "a name that is no class raised no ValueError"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-overview-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Run the next cell when your function works. It counts the findings against each class, with a column for each case. Where the count is
# 0, nothing recorded speaks against the class. That does not prove it. Each case leaves several classes open: of A1-04
# only the size was recorded, and six of the ten remain.

# %% nbgrader={"grade": false, "grade_id": "a1-overview", "locked": true, "schema_version": 3, "solution": false, "task": false}
check.overview(contradicts, cases, list(rules.index))

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-drawing-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, in your own words (3 points, read by a person)
#
# Run the next cell and look at the drawing and its key.

# %% nbgrader={"grade": false, "grade_id": "a1-drawing", "locked": true, "schema_version": 3, "solution": false, "task": false}
milia.draw("milium")

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-describe-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# Write in the answer cell below, in at most 150 words, to a fellow student who has only read web pages:
#
# 1. **The drawing.** Describe the schematic in one or two sentences. Then take this sentence on dermabrasion and
#    peels: "These treatments use exfoliants to remove the top layer of skin which helps to unclog pores and reduce the
#    appearance of milia spots" (S1 ¶44). What in it does the drawing contradict, and what can no drawing decide?
# 2. **The name.** "Milialar" is not a type: no age, place, finding or cause tells it from the ten classes, and the two
#    pages that use the word mean different things by it. Now a name that we have made up: "**Collar milia** are firm
#    white bumps along the neckline of people who wear wool. They go when the collar is changed." By which criteria
#    would you decide whether this is a type, and what is missing? Say one thing in which it differs from "milialar".
#
# Use your own words, and say where your statements come from (a source key such as berk2008, or the drawing).
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 3, that is 0, 0.75, 1.5, 2.25 or 3. The points hang on what is done with the
# drawing and the name. A description alone, however good, is level 1: its words stand in the key.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or nothing in it is about the drawing or the names. |
# | 1 | The drawing is only described, or the sentence is only called wrong; collar milia are accepted or refused without a criterion. |
# | 2 | One part is right: either the pore is corrected from the drawing, or at least one criterion is applied to collar milia. |
# | 3 | Both parts right, with a gap: what no drawing can decide is left out, or what is missing for collar milia is not named, or the two names are not compared. |
# | 4 | Drawing: a closed cyst of keratin under unbroken skin; the one pore there is the hair's and leads past it, so unclogging it empties nothing; whether the spots get fewer is a question for a comparison of patients, not for a drawing. Name: criteria (a feature, cause or course of its own, which the ten classes do not cover; described in patients; a cyst of keratin under the microscope), what is missing (any report, the contents, whether rubbing makes it one of the class after injury), and that this name, unlike "milialar", at least says something that could be checked. A source for each part. |
#
# **An answer of level 4.** "The schematic shows a small closed cyst, packed with layered keratin, under skin that runs on unbroken. The
# only pore belongs to the hair and leads past the cyst, so unclogging it frees nothing: the drawing contradicts S1 there. Whether fewer spots are
# seen after a peel it cannot show; for that, treated people would have to be compared with untreated ones. A type needs something that tells it from the ten
# classes (berk2008), seen in described patients. 'Collar milia' names a place, a cause and a course, so it can be tested, which 'milialar' cannot. Missing are
# reports, a look under the microscope (are they keratin cysts at all?), and a reason why they would not be milia after injury, if wool rubs."
#
# **Common errors.** The key of the drawing copied and nothing made of it · "the sentence is wrong" of the whole sentence, though only its pores are · a
# drawing taken as proof that peels do not work · collar milia refused because berk2008 does not list them: that is a reason to doubt, but a list of 2008 is not
# closed · accepted because they sound exact · a criterion named and not applied.
#
# Language is not marked. An answer over 150 words is read to its 150th word.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a1-describe", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# The schematic shows a closed cyst full of layered keratin, under unbroken skin. The one pore is the hair's and leads past the cyst:
# unclogging it empties nothing (the drawing). Whether peels leave fewer spots only a comparison of patients can tell. Collar
# milia have a place, a cause and a course that could be checked, which "milialar" lacks. Missing are described patients, a look at what fills the bumps, and
# a reason why they are not milia after injury (berk2008).
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met.
#
# `milia.ready("a1_name_it")` in a cell of your own says what is still missing. Then hand in with **Nbgrader →
# Assignment List**, or with `milia zip a1_name_it` where your course collects zip files.
#
# **Sources.** berk2008: Berk and Bayliss, *J Am Acad Dermatol* 2008;59:1050–1063; the keys in the column `reference_keys` of `milia.load("types")`. S1 ¶44: the 44th
# line of article S1, blank lines not counted.
# The drawing is schematic and our own.
