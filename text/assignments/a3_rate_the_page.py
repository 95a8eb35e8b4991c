# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 3: Rate the page
#
# A patient group wants to link to a web page on milia and asks you whether it should. You build three tools that the course
# does not have, try them where it is known what they must give, and then rate a page that you have never seen.
#
# **You will be able to** rate a health page with DISCERN, measure how far raters agree and say what such a number hides, and
# defend a rating with the paragraph that it rests on (O6).
#
# **Needed:** lesson 06, and some Python: functions with `return`, `for` loops, `if`, methods of a text, lists and
# dicts, and the rows and columns of a pandas table. Where a step needs more than that, its text names it. The answer cells of
# steps 1 to 3 have the way written in as comments, and their tasks one hint each to unfold.
#
# **Time** (ASSUMPTION: not yet timed in a class): two and a half to three and a half hours. Step 1 takes 30 to 45 minutes,
# step 2 30 to 50, step 3 30 to 45, step 4 25 to 35, step 5 30 to 40. Steps 1 and 2 make one sitting, step 3 another, 4 and 5 a third.
#
# **Points:** 14. Steps 1 to 4 give 8, one for each test cell, and are marked by tests. Some of those tests are hidden and try
# cases that you have not seen. Step 5 gives 6 and is read by a person. Each step can be solved without the others.
#
# You may insert cells of your own wherever you like. Please do not copy, cut or split the cells that are here: each
# has a hidden name by which it is marked, and a copy bears the same one. A `NameError` in a cell that is not yours
# mostly means that a cell above it has not run yet.
#
# The page of step 4 is made up, and holds errors on purpose. Nothing here is medical advice.

# %% nbgrader={"grade": false, "grade_id": "a3-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
import json

import pandas as pd

import milia
from milia.checks import a3_rate_the_page as check

pd.set_option("display.max_colwidth", None)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-index-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, a second reading grade (2 points)
#
# `milia.reading_grade` guesses syllables from letters, and guesses wrong now and then. The index of Coleman and Liau counts no
# syllables: letters, words and sentences are enough for it (coleman1975). Like the other it gives a US school grade. Write
# `coleman_liau(text)`.
#
# With L letters for every 100 words, and S sentences for every 100 words:
#
# > grade = 0.0588 × L − 0.296 × S − 15.8
#
# **What counts** (the course's own rules, ASSUMPTION: programs differ here, and so do their grades):
#
# - A **piece** is what stands between white space (`text.split()`; a line break is white space and ends no sentence).
# - A **letter** is a character for which `.isalpha()` is true. Digits and signs are none.
# - A **word** is a piece with at least one letter in it. `"over-the-counter"` is one word of 14 letters, `"don't"` one of 4
#   letters, and `"12"`, `"3.5"` and `"–"` are none.
# - A **sentence ends** with a piece that ends in `.`, `!` or `?` once the signs of `AROUND` have been taken off both its ends,
#   unless what is left, in small letters, is in `ABBREVIATIONS`. A stop inside a piece, as in `"3.5"`, ends nothing.
# - What stands after the last sentence end is a sentence too. Without any word in it, a sentence does not count.
# - A text without a word has no grade: return `None`. Else return a plain `float`, not rounded.

# %% nbgrader={"grade": false, "grade_id": "a3-signs", "locked": true, "schema_version": 3, "solution": false, "task": false}
ABBREVIATIONS = ["e.g.", "i.e.", "dr.", "vs.", "approx."]
AROUND = "\"'()[]“”‘’"

'("E.g.'.strip(AROUND).lower()


# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-index-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# | `text` | letters | words | sentences | `coleman_liau(text)` |
# |---|---|---|---|---|
# | `"Steam opens the milium, and the keratin gets out."` | 39 | 9 | 1 | 6.391 |
# | `"Steam opens no milium, and the keratin stays in."` | 38 | 9 | 1 | 5.738 |
# | `"Is it milia? Wait and see! Most of them need no treatment."` | 44 | 12 | 3 | -1.640 |
# | `"A cream (e.g. a retinoid) was tried for 3.5 months. It stung."` | 41 | 11 | 2 | 0.735 |
# | `"Over-the-counter scrubs don't help"` | 28 | 4 | 1 | 17.960 |
# | `'She said: "They went." Dr. Ito had seen 12 of them.'` | 33 | 10 | 2 | -2.316 |
# | `"It had\ngrown. 3. ... So she\nwent"` | 19 | 6 | 2 | -7.047 |
# | `""`, `"1-2 ..."` | 0 | 0 | 0 | `None` |
#
# The grades are rounded here, to three digits. The first two sentences are those of lesson 06: `milia.reading_grade` gives
# both the same, to the last digit, and this index does not. Neither knows which of the two is true. On a sentence or two each
# swings by several grades; both are meant for a page.
#
# <details><summary>A hint, if you want one</summary>
#
# Go through the pieces once with three counters, and remember in a fourth variable whether the sentence you are in has a
# word yet. `sum(sign.isalpha() for sign in piece)` counts the letters of a piece, `piece.strip(AROUND)` takes signs off both
# ends, and `bare.endswith((".", "!", "?"))` asks for three endings at once. L is `100 * letters / words`.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a3-index", "locked": false, "schema_version": 3, "solution": true, "task": false}
def coleman_liau(text):
    """Return the Coleman-Liau grade of a text, or None when it holds no word."""
    # 1. Go through the pieces: count letters, and words.
    # 2. At a piece that ends a sentence, count the sentence if a word stands in it.
    # 3. After the last piece: is a sentence still open?
    # 4. Without a word return None, else put the three counts into the formula.
    ### BEGIN SOLUTION
    letters = words = sentences = 0
    begun = False
    for piece in text.split():
        own = sum(sign.isalpha() for sign in piece)
        letters += own
        words += own > 0
        begun = begun or own > 0
        bare = piece.strip(AROUND)
        stop = bare.endswith((".", "!", "?")) and bare.lower() not in ABBREVIATIONS
        if stop and begun:
            sentences += 1
            begun = False
    sentences += begun
    if not words:
        return None
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a3-index-plain", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table's first three texts. Hidden tests try other plain sentences. (1 point)
check.index_plain(coleman_liau)
### BEGIN HIDDEN TESTS
import json

TEXTS = ...  # secret: a3_rate_the_page/texts.json
for text, expected in TEXTS["plain"]:
    got = coleman_liau(text)
    assert type(got) is float, f"coleman_liau({text!r}) returned {got!r}: the wrong type."
    assert abs(got - expected) < 1e-6, f"coleman_liau({text!r}) returned {got!r}: the wrong value."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a3-index-rules", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The rest of the table. Hidden tests try the rules on numbers, abbreviations,
# quotations, line breaks, texts that end anywhere or hold no word. (1 point)
check.index_rules(coleman_liau)
### BEGIN HIDDEN TESTS
import json

TEXTS = ...  # secret: a3_rate_the_page/texts.json
for text, expected in TEXTS["untidy"]:
    got = coleman_liau(text)
    assert type(got) is float, f"coleman_liau({text!r}) returned {got!r}: the wrong type."
    assert abs(got - expected) < 1e-6, f"coleman_liau({text!r}) returned {got!r}: the wrong value."
    spaced = "\n " + "  \n".join(text.split()) + "\t"
    assert coleman_liau(spaced) == got, f"coleman_liau({spaced!r}) gives another grade than {text!r}."
for text in TEXTS["wordless"]:
    got = coleman_liau(text)
    assert got is None, f"coleman_liau({text!r}) returned {got!r}: it holds no word."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-agree-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 2, agreement in a lopsided panel (2 points)
#
# On question 16, the verdict on the whole, two raters of the course's panel gave a 2 to each of the five pages, and the third
# gave three 1s and two 2s. Nobody is ever more than one point from anybody, and kappa is 0, or not a number. The next cell
# shows it.
#
# Kappa takes off the agreement that the raters' own habits would give by chance. Where everybody gives nearly the same number,
# those habits alone agree nearly always: chance takes all, and nothing is left to win. That is the paradox of lesson 06
# (cicchetti1990). Gwet proposed another chance term, which becomes *small* where the ratings pile up (gwet2008). With weights
# for near misses the coefficient is called **AC2**.

# %% nbgrader={"grade": false, "grade_id": "a3-panel", "locked": true, "schema_version": 3, "solution": false, "task": false}
panel = milia.load("discern_panel")
discern = panel[panel["instrument"] == "discern"]
verdicts = discern[discern["item"] == "16"]
overall = verdicts.pivot(index="article", columns="rater", values="score")
print("Kappa of A and B:", milia.weighted_kappa(overall["A"], overall["B"]))
print("Kappa of A and C:", milia.weighted_kappa(overall["A"], overall["C"]))
overall

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-agree-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `ac2(first, second, weights)`. `first` and `second` hold the ratings of the same things in the same order, as lists or
# as columns of a table. `weights` has q rows of q numbers, for ratings from 1 to q: the weight of a 2 against a 5 stands in
# its second row and fifth column, and `weights[1][4]` finds it, since Python counts from 0. A weight of 1 stands for full
# agreement, 0 for none.
#
# 1. A rating is missing when it is `None` or a blank of a table; `pd.isna(value)` knows both. Where either rating of a pair is
#    missing, the whole pair is left out, here and in all that follows. n pairs remain.
# 2. pa, the observed agreement: the mean of the n pairs' weights.
# 3. For each rating k from 1 to q its share: how often the first rater gave k, plus how often the second did, divided by 2 n.
# 4. Tw: the sum of all q × q weights.
# 5. pe, the chance agreement: Tw / (q × (q − 1)), times the sum over all k of share × (1 − share).
# 6. AC2 = (pa − pe) / (1 − pe).
#
# | call | returns | why |
# |---|---|---|
# | `ac2([2, 2, 3, 5], [2, 3, 3, 4], QUADRATIC)` | 0.912 | the weights are 1, 0.9375, 1, 0.9375, so pa is 0.9688; the shares are 0, 3/8, 3/8, 1/8, 1/8; Tw is 18.75, pe 0.6445 |
# | `ac2([1, 5, 2, 4], [5, 1, 2, 5], QUADRATIC)` | -0.581 | two raters who often hold the opposite: pa is 0.4844, pe 0.6738 |
# | `ac2([2, 2, None, 3, 5, 1], [2, 3, 3, 3, 4, None], QUADRATIC)` | 0.912 | without the third and the sixth pair it is the first call |
# | `ac2([2, 2, 3, 5], [2, 3, 3, 4], EXACT)` | 0.396 | only the very same rating counts: pa is 0.5, Tw is 5, pe 0.1719 |
# | `ac2([2, 2, 2], [2, 2, 2], QUADRATIC)` | 1.0 | one number throughout: pe is 0, where kappa would have no value |
# | `ac2([1, 2, 1], [1, 1, 1], [[1, 0.5], [0.5, 1]])` | 0.714 | a scale of two: q is 2, Tw is 3 |
# | `ac2([2, None], [None, 3], QUADRATIC)` | `None` | no pair is left |
#
# The figures are rounded here, to three digits; return a plain `float` that is not (`float(x)` makes one of a number of numpy).
# q is the size of the scale, also where a rating of it was never given. What is given to the function stays as it was. Columns
# are paired by their place, whatever their index says. Every rating is a whole number on the scale, or missing. That a pair with
# one rating is left out is our choice (ASSUMPTION): programs that let the lone rating count among the shares give other figures.
#
# <details><summary>A hint, if you want one</summary>
#
# `zip(first, second)` gives the pairs of two lists or columns by their place. Beside a blank a column holds floats, and a list wants
# a whole number for a place: `int(one) - 1`. `sum(map(sum, weights))` adds up a list of lists; for a table of numpy
# there is `.sum()`, and `sum(sum(row) for row in weights)` does both.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a3-weights", "locked": true, "schema_version": 3, "solution": false, "task": false}
SCALE = [1, 2, 3, 4, 5]
QUADRATIC = [[1 - (one - other) ** 2 / 16 for other in SCALE] for one in SCALE]
EXACT = [[float(one == other) for other in SCALE] for one in SCALE]
pd.DataFrame(QUADRATIC, index=SCALE, columns=SCALE)


# %% nbgrader={"grade": false, "grade_id": "a3-agree", "locked": false, "schema_version": 3, "solution": true, "task": false}
def ac2(first, second, weights):
    """Return Gwet's AC2 of two raters, or None when no pair has both ratings."""
    # 1. Keep the pairs in which both ratings are there. None left: return None.
    # 2. pa: the mean weight of the pairs.
    # 3. The share of each rating, over both raters; q of them.
    # 4. Tw, and with it pe.
    # 5. Return AC2 as a plain float.
    ### BEGIN SOLUTION
    pairs = [
        (int(one), int(other))
        for one, other in zip(first, second)
        if not (pd.isna(one) or pd.isna(other))
    ]
    if not pairs:
        return None
    q, n = len(weights), len(pairs)
    observed = sum(weights[one - 1][other - 1] for one, other in pairs) / n
    given = [rating for pair in pairs for rating in pair]
    shares = [given.count(rating) / (2 * n) for rating in range(1, q + 1)]
    total = sum(sum(row) for row in weights)
    chance = total / (q * (q - 1)) * sum(share * (1 - share) for share in shares)
    return float((observed - chance) / (1 - chance))
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a3-agree-whole", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The first two calls. Hidden tests try other ratings from 1 to 5, none missing,
# with QUADRATIC. (1 point)
check.agree_whole(ac2, QUADRATIC)
### BEGIN HIDDEN TESTS
import json

PAIRS = ...  # secret: a3_rate_the_page/pairs.json
square = [[1 - (one - other) ** 2 / 16 for other in range(5)] for one in range(5)]
for case in PAIRS["whole"]:
    got = ac2(list(case["first"]), list(case["second"]), [list(row) for row in square])
    call = f"ac2({case['first']}, {case['second']}, QUADRATIC)"
    assert type(got) is float, f"{call} returned {got!r}: the wrong type."
    assert abs(got - case["ac2"]) < 1e-6, f"{call} returned {got!r}: the wrong value."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a3-agree-gaps", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The other five calls. Hidden tests try missing ratings, other weights and scales,
# columns of a table, one number throughout, no pair at all, and whether what is
# given stays as it was. (1 point)
check.agree_gaps(ac2, QUADRATIC, EXACT)
### BEGIN HIDDEN TESTS
import copy
import json
import numpy as np
import pandas as pd

PAIRS = ...  # secret: a3_rate_the_page/pairs.json
for case in PAIRS["gaps"]:
    given = [list(case["first"]), list(case["second"]), copy.deepcopy(case["weights"])]
    got = ac2(*given)
    call = f"ac2({case['first']}, {case['second']}, {case['weights']})"
    assert given == [case["first"], case["second"], case["weights"]], f"{call} changed what it was given."
    assert type(got) is float, f"{call} returned {got!r}: the wrong type."
    assert abs(got - case["ac2"]) < 1e-6, f"{call} returned {got!r}: the wrong value."
    first = pd.Series(case["first"], dtype=float)
    second = pd.Series(case["second"], dtype=float, index=range(len(first), 0, -1))
    column = ac2(first, second, np.array(case["weights"]))
    same = column is not None and abs(column - got) < 1e-9
    assert same, f"{call} returned {column!r} for columns of a table, {got!r} for lists."
for case in PAIRS["none"]:
    got = ac2(list(case["first"]), list(case["second"]), copy.deepcopy(case["weights"]))
    assert got is None, f"ac2({case['first']}, {case['second']}, ...) returned {got!r}: no pair is left."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-beside-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Run the next cell when your function works. It puts AC2 beside kappa for A and C: on single questions over the five pages, and
# over all 80 ratings. On question 16 AC2 should be 0.94 where kappa is 0, and on question 3, where nobody is ever more than one
# point apart, 0.96 against −0.25.
#
# Has the panel become better by that? No rating has changed. Kappa asks whether the raters can tell the five pages *apart*,
# and on pages that are all alike nobody can show that. The chance term of AC2 falls to nothing as the ratings pile up, so AC2 is
# kind to everybody who always gives the same number, awake or asleep. An honest report gives both, the ratings beside them, and
# says what was rated.

# %% nbgrader={"grade": false, "grade_id": "a3-beside", "locked": true, "schema_version": 3, "solution": false, "task": false}
check.beside_kappa(ac2, QUADRATIC, discern)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-sections-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, sixteen ratings in three numbers (2 points)
#
# DISCERN has three sections: questions 1 to 8 on how far a page can be relied on, 9 to 15 on what it says about treatments,
# and 16 on the whole (discern1999). Raters skip questions; what then? A skipped question is not a 1, and least of all a 0.
#
# The rules (the course's own, ASSUMPTION):
#
# - A rating is missing when its question is absent, or its value is `None` or a blank of a table (`pd.isna(value)`). All others are
#   whole numbers from 1 to 5, as `4` or as `4.0`.
# - The **total** of a section is the sum of the ratings that are there.
# - The **percentage** says where that total lies in the range that was possible for *the questions that were rated*: 0 when each got
#   a 1, 100 when each got a 5.
# - Where fewer than three quarters of a section's questions were rated, it has no percentage: `None`. Three quarters are enough.
#
# Two functions:
#
# - `section_totals(ratings)` takes a dict of question to rating and returns a dict of section, `"reliability"`, `"treatment"`
#   and `"overall"` in this order, to a plain tuple `(rated, total, percentage)`: how many were rated and their total as plain `int`, the
#   percentage as a plain `float`, not rounded, or `None`.
# - `section_table(table)` takes a table with the questions in the index and a column for each rater. It returns a new table: a row
#   for each rater, in the order of the columns; the three sections as columns, in the order above; the percentages in the cells, and a
#   blank (`NaN`) where there is none. The questions may stand in any order, and some may be absent.

# %% nbgrader={"grade": false, "grade_id": "a3-examples", "locked": true, "schema_version": 3, "solution": false, "task": false}
FULL = {
    **{1: 4, 2: 3, 3: 3, 4: 1, 5: 1, 6: 2, 7: 1, 8: 2},
    **{9: 4, 10: 3, 11: 2, 12: 2, 13: 3, 14: 4, 15: 1, 16: 2},
}
SKIPPED = {
    **{1: 4, 2: 3, 3: 3, 4: 1, 5: None, 6: 2, 8: 2},
    **{9: 4, 10: None, 11: 2, 13: None, 14: 4, 15: 1},
}
# The questions stand in falling order here. .T turns the table on its side.
pair = pd.DataFrame({"Noor": FULL, "Jo": SKIPPED}, dtype=float)
pair = pair.sort_index(ascending=False)
pair.T


# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-sections-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# | call | section | returns | why |
# |---|---|---|---|
# | `section_totals(FULL)` | `"reliability"` | `(8, 17, 28.125)` | eight ratings lie between 8 and 40, and 17 is 9 of those 32 steps up |
# | `section_totals(FULL)` | `"treatment"` | `(7, 19, 42.857…)` | between 7 and 35; 19 is 12 of 28 steps up |
# | `section_totals(FULL)` | `"overall"` | `(1, 2, 25.0)` | one of four steps |
# | `section_totals(SKIPPED)` | `"reliability"` | `(6, 15, 37.5)` | six of eight are three quarters: 15 is 9 of 24 steps up |
# | `section_totals(SKIPPED)` | `"treatment"` | `(4, 11, None)` | four of seven are too few |
# | `section_totals(SKIPPED)` | `"overall"` | `(0, 0, None)` | not rated |
#
# `section_table(pair)` is this table (rounded here, to one digit):
#
# | | reliability | treatment | overall |
# |---|---|---|---|
# | Noor | 28.1 | 42.9 | 25.0 |
# | Jo | 37.5 | NaN | NaN |
#
# <details><summary>A hint, if you want one</summary>
#
# `range(1, 9)` gives 1 to 8, and `ratings.get(question)` gives `None` for a question that is absent. For k ratings the lowest
# total is k and the highest 5 k. A column becomes a dict with `table[name].to_dict()`, and `pd.DataFrame(rows, index=names,
# columns=[...], dtype=float)` makes a table with blanks in place of `None`.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a3-sections", "locked": false, "schema_version": 3, "solution": true, "task": false}
def section_totals(ratings):
    """Return for each section a tuple: how many rated, total, percentage."""
    # 1. For each section, collect the ratings that are there.
    # 2. Count and add them up.
    # 3. Enough of them? Then how far up is the total, from the lowest possible?
    ### BEGIN SOLUTION
    sections = {"reliability": range(1, 9), "treatment": range(9, 16), "overall": [16]}
    found = {}
    for name, questions in sections.items():
        given = [int(ratings[q]) for q in questions if not pd.isna(ratings.get(q))]
        rated, total = len(given), sum(given)
        enough = rated >= 0.75 * len(questions)
        percentage = 100 * (total - rated) / (4 * rated) if enough else None
        found[name] = (rated, total, percentage)
    return found
    ### END SOLUTION


def section_table(table):
    """Return the three percentages of each rater: a row a rater, a column a section."""
    # 1. Turn each column into a dict of question to rating, and ask section_totals.
    # 2. Keep the percentages, and make a table of them.
    ### BEGIN SOLUTION
    names = ["reliability", "treatment", "overall"]
    rows = []
    for rater in table.columns:
        totals = section_totals(table[rater].to_dict())
        rows.append([totals[name][2] for name in names])
    return pd.DataFrame(rows, index=list(table.columns), columns=names, dtype=float)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a3-sections-one", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The calls of section_totals. Hidden tests try other raters, with gaps and without,
# and whether their ratings stay as they were. (1 point)
check.sections_one(section_totals, FULL, SKIPPED)
### BEGIN HIDDEN TESTS
import json

RATERS = ...  # secret: a3_rate_the_page/raters.json
for case in RATERS.values():
    given = {int(question): rating for question, rating in case["ratings"].items()}
    before = dict(given)
    got = section_totals(given)
    call = f"section_totals({before})"
    assert given == before, f"{call} changed the ratings it was given."
    assert list(got) == ["reliability", "treatment", "overall"], f"{call} has the sections {list(got)}: other ones, or in another order."
    for section, (rated, total, percentage) in case["sections"].items():
        kinds = (int, int, type(percentage))
        said = f"{call} has {got[section]!r} under {section}"
        assert type(got[section]) is tuple and tuple(map(type, got[section])) == kinds, f"{said}: the wrong types or length."
        assert got[section][:2] == (rated, total), f"{said}: the wrong number rated, or the wrong total."
        far = percentage is not None and abs(got[section][2] - percentage) > 1e-6
        assert not far, f"{said}: the wrong percentage."
    blank = {question: float("nan") if rating is None else float(rating) for question, rating in given.items()}
    floats = section_totals(blank)
    assert floats == got, f"section_totals({blank}) gives {floats}: something else than for whole numbers."
    plain = all(type(part) is int for cell in floats.values() for part in cell[:2])
    assert plain, f"section_totals({blank}) gives {floats}: how many and their total should be plain ints."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a3-sections-table", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table of Noor and Jo. Hidden tests try other raters, questions in any order
# and absent ones, and whether the table that is given stays as it was. (1 point)
check.sections_table(section_table, pair)
### BEGIN HIDDEN TESTS
import json
import pandas as pd

RATERS = ...  # secret: a3_rate_the_page/raters.json
columns = {
    name: pd.Series(case["ratings"], dtype=float).rename(int) for name, case in RATERS.items()
}
given = pd.DataFrame(columns).sort_index(ascending=False)
before = given.copy(deep=True)
got = section_table(given)
assert given.equals(before), "section_table changed the table it was given."
tabular = type(got) is pd.DataFrame and list(got.columns) == ["reliability", "treatment", "overall"]
assert tabular, f"section_table of {len(RATERS)} raters gives {got}: the wrong type, or other columns."
rows = list(got.index)
assert rows == list(given.columns), f"section_table has the rows {rows}: not the raters in the order of the columns."
for name, case in RATERS.items():
    column = given[[name]].dropna()
    try:
        alone = section_table(column)
    except Exception as stumble:
        alone = f"{type(stumble).__name__}: {stumble}"
    call = f"section_table of {name} alone, {column[name].to_dict()}"
    assert type(alone) is pd.DataFrame, f"{call}, gives {alone}: no table."
    for section, (_, _, percentage) in case["sections"].items():
        for table in (got, alone):
            cell = table.get(section, {}).get(name, "no such cell")
            number = pd.api.types.is_number(cell)
            right = pd.isna(cell) if percentage is None else number and abs(cell - percentage) < 1e-6
            assert right, f"section_table has {cell!r} for {name} under {section}: the wrong {'value' if number else 'type'}."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-rate-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, rate the page (2 points)
#
# Here is the page. A program put it together from pieces, each written to deserve a low, a middle or a high rating on some
# question, and some pieces are wrong on purpose. Its paragraphs are numbered; marks such as **[c01]** stand behind claims that
# other tasks ask about, and say nothing about whether a claim is right.

# %% nbgrader={"grade": false, "grade_id": "a3-article", "locked": true, "schema_version": 3, "solution": false, "task": false}
# The long line is the page itself. Run the cell, and read it below.
ARTICLE = ...  # secret: a3_rate_the_page/article.json
check.show_article(ARTICLE)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-questions-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# And the sixteen questions, in short. 1 means no, 5 yes, and 2 to 4 something in between: partly, or for some treatments and not
# for others. Question 3 asks whether the page was made for its readers and for what they would ask, not whether it keeps to its
# topic; 6 asks for a page that does not push its reader one way; 12 asks what happens if nothing is done. DISCERN asks whether the
# page tells a reader enough to choose. It does not ask whether what it tells is true.

# %% nbgrader={"grade": false, "grade_id": "a3-questions", "locked": true, "schema_version": 3, "solution": false, "task": false}
milia.load("discern_items").set_index("item")[["section", "short_label"]]


# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-rate-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `my_ratings()`. It returns a dict of all sixteen questions, 1 to 16, to your ratings, whole numbers from 1 to 5:
# `{1: ..., 2: ..., and so on, 16: ...}`.
#
# Your ratings are compared with those that the pieces were written for, the page's **panel** (ASSUMPTION: it follows from how the page
# was made; no clinician rated it). Since practised raters disagree easily (discern1999), a rating counts as near when it is within
# one point. Ten near ones of sixteen give the first point, twelve the second. The bounds are ours (ASSUMPTION). Whoever gives one
# or two numbers throughout has not rated: use at least three different ones, as the page deserves.

# %% nbgrader={"grade": false, "grade_id": "a3-rate", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_ratings():
    """Return my rating, 1 to 5, of each of the sixteen questions."""
    ### BEGIN SOLUTION
    import json

    KEY = ...  # secret: a3_rate_the_page/key.json#panel.discern
    return {int(question): rating for question, rating in KEY["panel"]["discern"].items()}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a3-rate-ten", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Sixteen ratings in the right form. A hidden test asks whether ten of them are near
# the panel's. (1 point)
check.ratings(my_ratings)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a3_rate_the_page/key.json#panel.discern
mine, panel_of_page = json.loads(json.dumps(my_ratings())), KEY["panel"]["discern"]
near = [question for question, rating in panel_of_page.items() if abs(mine[question] - rating) <= 1]
assert len(near) >= 10, f"{len(near)} of 16 ratings are within one point of the panel's: too few."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a3-rate-twelve", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The same once more. A hidden test asks whether twelve of them are near the
# panel's. (1 point)
check.ratings(my_ratings)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a3_rate_the_page/key.json#panel.discern
mine, panel_of_page = json.loads(json.dumps(my_ratings())), KEY["panel"]["discern"]
near = [question for question, rating in panel_of_page.items() if abs(mine[question] - rating) <= 1]
assert len(near) >= 12, f"{len(near)} of 16 ratings are within one point of the panel's: too few."
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-defend-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 5, defend it (6 points, read by a person)
#
# Write in the answer cell below, in at most 200 words, to the patient group:
#
# 1. **Three ratings.** Choose three of your sixteen, at least one of them from questions 9 to 15, and not all three with
#    the same rating. For each: the question, your rating, the paragraph or paragraphs that it rests on (¶ and number), and why
#    not one point more and why not one less (at 1 or 5, the one that there is). Where a rating rests on what is *not* there, say which paragraph would have been its place.
# 2. **Two omissions.** Name two things that the page leaves out, which a reader would need. For each: what that reader might do, or
#    not do, because of the gap. Something that DISCERN does not ask for counts as well, such as one of
#    the four JAMA benchmarks of lesson 06.
#
# End with one sentence: should the group link to the page? Use your own words, and quote ten words of it at most in all.
#
# === BEGIN MARK SCHEME ===
#
# The page, its panel and what it leaves out by construction stand in `a3_rate_the_page/article.json` and `key.json` of the secret
# folder (`panel`, `omissions`). A rating may differ from the panel's: what is marked is its defence. Any true omission that matters to a
# reader counts, whether or not the key lists it.
#
# **Rubric**, levels 0 to 4; points = level / 4 × 6, that is 0, 1.5, 3, 4.5 or 6.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or nothing in it is about this page. |
# | 1 | Ratings or gaps are named and not defended: no paragraph, or reasons that would fit any page ("it is biased", "more detail is needed"). |
# | 2 | At least one rating is defended with a paragraph that bears on its question, or one omission is named with what it may lead a reader to do. |
# | 3 | Three ratings with fitting paragraphs and two omissions, with a gap: the neighbouring ratings are not weighed, or an omission has no consequence, or a true page is taken for a good one (or the reverse) in one of the ratings. |
# | 4 | Each of the three ratings rests on a paragraph that bears on *that* question, and is weighed against both its neighbours (at 1 or 5, the one that there is); both omissions are real, with a reader and what the gap may lead to; whether the page tells enough is kept apart from whether it is right; the last sentence follows from the rest. |
#
# **An answer of level 4** (to the page of the demo secret). "Question 9, 1: ¶4 lists five ways, ¶5 says that three have worked. How any of them acts stands
# nowhere; ¶4 was the place. Not a 2: not one is explained. Question 10, 3: ¶5 names a gain of three ways, more than a 2; in how many people and
# how fast it does not say, so no 4. Question 11, 4: ¶6 has a harm of its own for removal, freezing and retinoid creams, and whom it concerns,
# more than a 3; of the laser of ¶4 it has none, so no 5.
#
# Left out: where its statements come from. "All experts" (¶1) cannot be looked up, so a reader may pay for Haldemere on a "three times" (¶9)
# with no count behind it. And when to see a doctor soon: nobody learns that a spot which grows or bleeds may be no milium, and whoever has one
# may wait, as ¶7 allows, or buy something.
#
# That ¶3 is wrong on skin oil lowers none of these ratings; it is a reason to check the rest. I would not link to it: useful on harms, but
# written round what it sells, and nothing can be traced."
#
# **Common errors.** The rating repeated in words and called a reason · a paragraph that bears on another question (a risk named under
# benefits) · a false statement given a 1 on question 9, though the page does say how the treatment is meant to work: whether that
# is so, DISCERN does not ask · "no sources" named as an omission without what a reader loses by it · something called missing that stands in
# another paragraph · a sales pitch taken as proof that everything else is wrong · three ratings that are all 1.
#
# Language is not marked. An answer over 200 words is read to its 200th word.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a3-defend", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# Question 9, 1: ¶4 and ¶5 list ways and say that some worked; how any of them acts stands nowhere, so not even a 2. Question 10, 3: ¶5 names
# a gain (not a 2), without how many or how fast (not a 4). Question 11, 4: ¶6 has a harm for each of three ways and for whom it counts (not a 3), and none for
# the laser of ¶4 (not a 5).
#
# Left out: sources, so nobody can check the "three times" of ¶9 before paying for it; and when to see a doctor, so that somebody with a spot that bleeds may wait, as ¶7
# allows. I would not link to it: useful on harms, but written round what it sells, and nothing can be traced.
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a3-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met.
#
# `milia.ready("a3_rate_the_page")` in a cell of your own says what is still missing. Then hand in with **Nbgrader →
# Assignment List**, or with `milia zip a3_rate_the_page` where your course collects zip files.
#
# **Sources.** coleman1975: Coleman and Liau, *J Appl Psychol* 1975;60(2):283–284. gwet2008: Gwet, *Br J Math Stat Psychol*
# 2008;61(1):29–48. Both formulas were read in pages and packages that cite them, not in the papers. cicchetti1990: Cicchetti and
# Feinstein, *J Clin Epidemiol* 1990;43(6):551–558, its abstract. discern1999: Charnock and others, *J Epidemiol Community Health*
# 1999;53(2):105–111. The questions stand here in short, in our own words.
