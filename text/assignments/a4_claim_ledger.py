# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 4: The claim ledger
#
# A web page on milia has twenty marked claims. You take it apart: first by machine, sentence by sentence and source
# by source, then by judgement, claim by claim. At the end you write to a relative who believed one of them.
#
# **You will be able to** code claims against evidence, score such coding and name the broken rule (O7), tell what
# comes together from what causes (O5), build a ledger reproducibly in pandas (O11), and say what a milium is to
# somebody who has read otherwise (O1).
#
# **Needed:** lessons 05 and 07, and some Python: functions with `return`, loops, methods of a text, dicts, and the
# columns of a pandas table. Where a step needs more than that, its text names it.
#
# **Time** (ASSUMPTION: not yet timed in a class): 2½ to 4 hours. Steps 1 and 2 take 30 to 60 minutes, step 3 20 to
# 40, step 4 50 to 70, step 5 40 to 60, step 6 15 to 20. Steps 1 to 3 make one sitting, 4 to 6 another.
#
# **Points:** 18. Steps 1 to 5 give 12, one for each test cell, and are marked by tests. Most of those tests are
# hidden and try cases that you have not seen. Step 6 gives 6 and is read by a person. Each step can be solved when an
# earlier one is not: the values it needs are given again.
#
# Each answer is a function, also where it only gives back what you decided. You may insert cells of your own wherever
# you like. Please do not copy, cut or split the cells that are here: each has a hidden name by which it is marked,
# and a copy bears the same one. A `NameError` in a cell that is not yours mostly means that a cell above it has not
# run yet.
#
# The page is made up for this course and holds errors on purpose. Nothing here is medical advice.

# %% nbgrader={"grade": false, "grade_id": "a4-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
import json
import re

import pandas as pd

import milia
from milia.checks import a4_claim_ledger as check
from milia.checks.article import show_article

VERDICTS = [
    "supported",
    "partly supported",
    "unsupported",
    "contradicted",
    "internally inconsistent",
]
pd.set_option("display.max_colwidth", None)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-article-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The page
#
# Run the next cell and read the page once from top to bottom, as its reader would. Its paragraphs are numbered. Each
# claim to be judged ends in a mark, from `[c01]` on.

# %% nbgrader={"grade": false, "grade_id": "a4-article", "locked": true, "schema_version": 3, "solution": false, "task": false}
ARTICLE = ...  # secret: a4_claim_ledger/article.json
show_article(ARTICLE)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-parse-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, the claims of a page (1 point)
#
# `ARTICLE["lines"]` is a list of texts, one for each paragraph. These five, which are made up, show most of what can
# happen:

# %% nbgrader={"grade": false, "grade_id": "a4-lines", "locked": true, "schema_version": 3, "solution": false, "task": false}
lines = [
    "Milia are white. [c01] They itch at night. [c02] Buy our soap!",
    "We ship worldwide.",
    "Ask us! Dr. Low saw most go in 2.5 weeks, e.g. after a bath. [c03]",
    'A reader was glad. "Mine went in May." [c04]',
    "Are they pimples? No, they are seeds [c05].",
]


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-parse-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `parse(lines)`. It returns a new DataFrame with the columns `claim`, `line` and `sentence`, one row for each
# mark in the order of the page. For the list above it returns exactly this:
#
# | | claim | line | sentence |
# |---|---|---|---|
# | 0 | c01 | 1 | Milia are white. |
# | 1 | c02 | 1 | They itch at night. |
# | 2 | c03 | 3 | Dr. Low saw most go in 2.5 weeks, e.g. after a bath. |
# | 3 | c04 | 4 | "Mine went in May." |
# | 4 | c05 | 5 | No, they are seeds |
#
# - A **mark** is `[c`, digits, `]`; `claim` holds it without brackets. `line` counts from 1, lines without a mark too.
# - The **sentence** of a mark is what stands between the end before it and the mark, without spaces around it.
# - A sentence **ends** at its mark, and at `.`, `?` or `!` with a space behind it, or with a closing quotation mark
#   (`"` or `”`) and then a space. Three abbreviations end none: `e.g.`, `i.e.` and `Dr.`; others are not tried.
# - `claim` and `sentence` hold plain texts, `line` whole numbers; the index counts from 0. Without any mark the table is
#   empty and still has its three columns. The list itself stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# `re.split(r"\[(c\d+)\]", line)` gives text, mark, text, mark, text in turn, so `pieces[0::2]` are the texts and
# `pieces[1::2]` the marks. Of each text only the last sentence matters: take the spaces off with `.strip()`, then each
# end within it is found by `re.finditer(r'[.?!]["”]? ', text)`; keep `text[end.end():]` after the last one, and strip
# again. A plain way to spare the abbreviations: first replace their points by a sign that no page has, and put the
# points back at the end. `pd.DataFrame(rows, columns=[...])` works for an empty list of rows too.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a4-parse-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def parse(lines):
    """Return one row for each mark: claim, line (from 1) and sentence."""
    # 1. Go through the lines, counted from 1; cut each at its marks.
    # 2. Of the text before a mark keep the last sentence,
    #    without the spaces around it.
    # 3. Make a table of claim, line and sentence.
    ### BEGIN SOLUTION
    end = re.compile(r'(?<=[.?!])(?<!e\.g\.)(?<!i\.e\.)(?<!Dr\.)["”]?\s+')
    rows = []
    for number, line in enumerate(lines, start=1):
        pieces = re.split(r"\[(c\d+)\]", line)
        for text, claim in zip(pieces[0::2], pieces[1::2]):
            rows.append((claim, number, end.split(text.strip())[-1]))
    return pd.DataFrame(rows, columns=["claim", "line", "sentence"])
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-parse", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table above. Hidden tests try other lines, and none. (1 point)
check.parsed(parse, lines)
### BEGIN HIDDEN TESTS
import json

PAGES = ...  # secret: a4_claim_ledger/lines.json
for page in PAGES:
    given = list(page["lines"])
    got = parse(given)
    assert given == page["lines"], "parse changed the list it was given"
    assert type(got) is pd.DataFrame, f"parse returned {type(got).__name__}, no DataFrame"
    assert list(got.columns) == ["claim", "line", "sentence"], f"parse has the columns {list(got.columns)}"
    assert list(got.index) == list(range(len(got))), "the index does not count from 0"
    rows = [list(row) for row in got.astype({"line": object}).itertuples(index=False)]
    kinds = {tuple(type(cell) for cell in row) for row in rows} <= {(str, int, str)}
    assert kinds, "a claim or a sentence is no text, or a line no whole number"
    assert [row[0] for row in rows] == [row[0] for row in page["rows"]], "other marks, or another order"
    assert rows == page["rows"], "a sentence or a line is not that of its mark"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-overview-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Run the next cell when your function works: it shows your table of the page above, to judge from in step 4.

# %% nbgrader={"grade": false, "grade_id": "a4-overview", "locked": true, "schema_version": 3, "solution": false, "task": false}
check.overview(parse, ARTICLE)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-merge-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 2, what each claim rests on (1 point)
#
# Somebody noted in haste what the claims of another page are about. Beside it lies a table of evidence on
# causes, whose levels are those of `milia.load("causes")`. It was copied together from two lists, and its last row
# was never filled in.

# %% nbgrader={"grade": false, "grade_id": "a4-tables", "locked": true, "schema_version": 3, "solution": false, "task": false}
claims = pd.DataFrame(
    {
        "claim": ["p1", "p2", "p3", "p4", "p5"],
        "about": [
            "chemical_peels",
            " Dry_Skin ",
            "vitamin_b12",
            None,
            "Chemical_Peels",
        ],
    }
)
evidence = pd.DataFrame(
    {
        "cause_id": [
            "topical_steroids",
            "Chemical_peels ",
            "dry_skin",
            "chemical_peels",
            None,
        ],
        "evidence_level": [
            "established",
            "plausible",
            "unsupported",
            "plausible",
            "to be read",
        ],
    }
)
evidence


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-merge-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `with_evidence(claims, evidence)`. It returns a new DataFrame with the columns `claim`, `about` and
# `evidence_level`: each claim, and to its right the level of the cause it is about. For the two tables above it
# returns exactly this (a dash is a missing value):
#
# | | claim | about | evidence_level |
# |---|---|---|---|
# | 0 | p1 | chemical_peels | plausible |
# | 1 | p2 | dry_skin | unsupported |
# | 2 | p3 | vitamin_b12 | – |
# | 3 | p4 | – | – |
# | 4 | p5 | chemical_peels | plausible |
#
# - Capitals and spaces around a name do not matter: `" Dry_Skin "` is `dry_skin`, in both tables. `about` holds the
#   plain name.
# - Each claim comes back once, in the order of `claims`, whatever index it had; the new index counts from 0. A claim
#   without a partner stays, with a missing level.
# - A cause may stand in `evidence` more than once. Its first row counts.
# - A missing name is no name. A claim about nothing gets no level, though `evidence` too has a row without a name.
# - Either table may have more columns and rows than here, and both stay as they were. No rows in `evidence` is
#   possible, no rows in `claims` is not tried.
#
# <details><summary>A hint, if you want one</summary>
#
# `.str.strip()` and `.str.lower()` work on a column and leave missing values missing. `merge` has `how="left"`; count
# the rows before and after. `drop_duplicates("name")` and `dropna(subset=["name"])` return new tables. pandas joins
# missing to missing, which no reader would.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a4-merge-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def with_evidence(claims, evidence):
    """Return each claim once, with the level of what it is about."""
    # 1. Write the names in both tables alike, in copies of them.
    # 2. Of the evidence keep one row for each name.
    # 3. Join so that no claim is lost, none doubled,
    #    and no missing name finds a partner.
    ### BEGIN SOLUTION
    left = claims.assign(about=claims["about"].str.strip().str.lower())
    right = evidence.assign(about=evidence["cause_id"].astype("str").str.strip().str.lower())
    right = right.dropna(subset=["about"]).drop_duplicates("about")
    joined = left[["claim", "about"]].merge(right[["about", "evidence_level"]], how="left")
    return joined.reset_index(drop=True)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-merge", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The table above, and whether the two tables stay as they were. Hidden
# tests try other tables. (1 point)
check.merged(with_evidence, claims, evidence)
### BEGIN HIDDEN TESTS
import json

TABLES = ...  # secret: a4_claim_ledger/tables.json
for given in TABLES:
    left = pd.DataFrame(given["claims"], columns=given["claim_columns"], index=given["index"])
    right = pd.DataFrame(given["evidence"], columns=["source", "cause_id", "evidence_level"])
    kept = left.copy(deep=True), right.copy(deep=True)
    got = with_evidence(left, right)
    assert left.equals(kept[0]) and right.equals(kept[1]), "with_evidence changed a table it was given"
    assert type(got) is pd.DataFrame, f"with_evidence returned {type(got).__name__}, no DataFrame"
    right_columns = list(got.columns) == ["claim", "about", "evidence_level"]
    assert right_columns, f"with_evidence has the columns {list(got.columns)}"
    rows = [[None if pd.isna(cell) else cell for cell in row] for row in got.itertuples(index=False)]
    assert {type(cell) for row in rows for cell in row} <= {str, type(None)}, "a cell is no text"
    names = [row[0] for row in rows]
    assert sorted(set(names)) == sorted(row[0] for row in given["rows"]), "a claim is lost"
    assert len(names) == len(set(names)), "a claim stands in the ledger twice"
    assert names == [row[0] for row in given["rows"]], "the claims have lost their order"
    assert rows == given["rows"], "a name or a level is not that of its claim"
    assert list(got.index) == list(range(len(got))), "the index does not count from 0"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-f1-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, a score for verdicts (2 points)
#
# Twenty verdicts are to be compared with a key. The share of claims on which the two agree is a poor score: on a page
# where twelve of twenty claims are unsupported, whoever writes "unsupported" twenty times and reads nothing gets 0.6.
# **Macro-F1** asks how well *each* verdict is recognised, and then takes the mean, so that a rare verdict counts as
# much as a frequent one.
#
# For one verdict
#
# > F1 = 2 × hits / (how often in the key + how often in the answer)
#
# where a hit is a claim that has this verdict in both. Macro-F1 is the plain mean of these over the verdicts.

# %% nbgrader={"grade": false, "grade_id": "a4-example", "locked": true, "schema_version": 3, "solution": false, "task": false}
key = {
    "t1": "supported",
    "t2": "supported",
    "t3": "unsupported",
    "t4": "contradicted",
}
answer = {
    "t1": "supported",
    "t2": "unsupported",
    "t3": "unsupported",
    "t4": "partly supported",
}


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-f1-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# | verdict | hits | in the key | in the answer | F1 |
# |---|---|---|---|---|
# | supported | 1 | 2 | 1 | 2/3 |
# | partly supported | 0 | 0 | 1 | 0 |
# | unsupported | 1 | 1 | 2 | 2/3 |
# | contradicted | 0 | 1 | 0 | 0 |
# | internally inconsistent | 0 | 0 | 0 | left out |
#
# Write `macro_f1(key, answer)`. It takes two dicts from claim to verdict and returns a float from 0 to 1.
#
# | call | returns | why |
# |---|---|---|
# | `macro_f1(key, answer)` | `1/3` | the mean of four: (2/3 + 0 + 2/3 + 0) / 4 |
# | `macro_f1(key, key)` | `1.0` | three verdicts, each with 1 |
# | `macro_f1(key, {})` | `0.0` | three verdicts of the key, none of them recognised |
# | `macro_f1({"t1": "supported"}, {"t1": "supported", "t9": "contradicted"})` | `1.0` | the key says nothing of t9 |
#
# - A verdict that stands in the key or in the answer belongs to the mean, with 0 where there is no hit. One that
#   stands in neither is left out.
# - A claim that the answer leaves out has no verdict there. A claim that the key does not have is not counted at all.
# - A word in the answer that is not in `VERDICTS`, such as `"true"` or `"Supported"`, is no verdict and is not
#   counted.
# - A key without claims raises a `ValueError`: nothing can be measured. Both dicts stay as they were.
#
# <details><summary>A hint, if you want one</summary>
#
# Go through `VERDICTS`. `sum(verdict == v for v in key.values())` counts, since `True` is 1, and `answer.get(claim)`
# gives `None` where the answer leaves a claim out. `raise ValueError("...")` refuses an empty key.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a4-f1-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def macro_f1(key, answer):
    """Return the mean F1 over the verdicts in the key or the answer."""
    # 1. Refuse a key without claims.
    # 2. For each of VERDICTS count hits, how often it is in the key,
    #    and how often in the answer.
    # 3. Leave out a verdict that stands in neither.
    # 4. Return the mean over the others.
    ### BEGIN SOLUTION
    if not key:
        raise ValueError("The key has no claims, so nothing can be measured.")
    scores = []
    for verdict in VERDICTS:
        true = {claim for claim in key if key[claim] == verdict}
        said = {claim for claim in key if answer.get(claim) == verdict}
        if true or said:
            scores.append(2 * len(true & said) / (len(true) + len(said)))
    return sum(scores) / len(scores)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-f1-classes", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The first two calls. Hidden tests try others, in which each claim
# has one of the five verdicts. (1 point)
check.f1_classes(macro_f1, key, answer)
### BEGIN HIDDEN TESTS
import json

SCORES = ...  # secret: a4_claim_ledger/scores.json
for case in SCORES["whole"]:
    got = macro_f1(dict(case["key"]), dict(case["answer"]))
    assert type(got) is float, f"macro_f1 returned {got!r}, no plain float"
    assert abs(got - case["macro_f1"]) < 1e-9, f"macro_f1 returned {got!r}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a4-f1-edges", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The last two calls, and an empty key. Hidden tests try more of the
# list above. (1 point)
check.f1_edges(macro_f1, key)
### BEGIN HIDDEN TESTS
import json

SCORES = ...  # secret: a4_claim_ledger/scores.json
for case in SCORES["edges"]:
    true, said = dict(case["key"]), dict(case["answer"])
    got = macro_f1(true, said)
    assert type(got) is float, f"macro_f1 returned {got!r}, no plain float"
    assert abs(got - case["macro_f1"]) < 1e-9, f"macro_f1 returned {got!r}"
    assert true == case["key"] and said == case["answer"], "macro_f1 changed a dict it was given"
refused = []
for said in SCORES["without_key"]:
    try:
        macro_f1({}, dict(said))
    except ValueError:
        refused.append(said)
    except Exception:
        pass
assert refused == SCORES["without_key"], "a key without claims raised no ValueError"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-verdicts-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, verdicts (4 points)
#
# Now judge the page at the top: what its twenty claims are worth, where it contradicts itself, and which rules it
# breaks.
#
# Each claim gets one of the five verdicts of lesson 07. Judge it by the tables of this course, as it stands on the page
# and by its exact words: `milia.load("claims")`, and in the same way `causes`, `treatments`, `types` and `numbers`, with
# their keys to `references`. (The five rows called `claims` in step 2 are another table.)
#
# | verdict | when |
# |---|---|
# | supported | sources say it, as strongly as the page does |
# | partly supported | it holds for some people or some kinds of milia, or in weaker words |
# | unsupported | nothing was found for it, and nothing that is known speaks against it |
# | contradicted | something that is known speaks against it |
# | internally inconsistent | the page says the opposite elsewhere, and no source decides between the two |
#
# The next two cells show how to search a table. Write such lines, with another word, in cells of your own. The page
# uses plain words, the tables often the doctors': shingles is herpes zoster, and what one can catch is contagious.
# Where `claims` is silent, look in `causes` and `treatments`.

# %% nbgrader={"grade": false, "grade_id": "a4-search", "locked": true, "schema_version": 3, "solution": false, "task": false}
judged = milia.load("claims")
about = judged["claim_paraphrase"].str.contains("tattoo", case=False)
judged[about][["claim_paraphrase", "verdict", "reason", "reference_keys"]]

# %% nbgrader={"grade": false, "grade_id": "a4-search-causes", "locked": true, "schema_version": 3, "solution": false, "task": false}
causes = milia.load("causes")
named = causes["cause"].str.contains("tattoo", case=False)
causes[named][["cause", "evidence_level", "reference_keys"]]


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-verdicts-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `my_verdicts()`. It takes nothing and returns a dict with all twenty claims, such as `{"c01": "supported",
# "c02": "unsupported", ...}`. Of two claims that cannot both be true, each gets a verdict of its own; only where no
# source decides are both internally inconsistent. The table `claims` judges each claim on the page that it came from.
# On this page look first for a claim that says the opposite.
#
# The hidden tests take the macro-F1 of your verdicts against a key that was there before the page was written. The
# first cell asks for 0.5 at least, the second for 0.75 (ASSUMPTION). One word for all claims reaches neither.
#
# <details><summary>A hint, if you want one</summary>
#
# Two borders cause most quarrels. Contradicted or unsupported: something has to stand on the other side, and silence
# does not. Supported or partly supported: read the small words, such as "never", "at every age", "can", "in those
# who". And where a page denies a harm altogether ("hurts nobody"), one sort of people in whom it is known to happen is
# enough to contradict it.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a4-verdicts-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_verdicts():
    """Return my verdict on each claim of the page."""
    # Return a dict of all twenty: {"c01": "supported", ...}
    ### BEGIN SOLUTION
    key = ...  # secret: a4_claim_ledger/key.json
    return {claim: entry["verdict"] for claim, entry in key["claims"].items()}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-verdicts-half", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: twenty claims, five words. The hidden test asks for a
# macro-F1 of at least 0.5. (1 point)
check.verdicts(my_verdicts, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
said = json.loads(json.dumps(my_verdicts()))
true = {claim: entry["verdict"] for claim, entry in KEY["claims"].items()}
scores = []
for verdict in set(true.values()) | {said.get(claim) for claim in true}:
    hits = sum(true[claim] == said.get(claim) == verdict for claim in true)
    together = [*true.values(), *(said.get(claim) for claim in true)].count(verdict)
    scores.append(2 * hits / together)
assert sum(scores) / len(scores) >= 0.5, "the macro-F1 of the verdicts lies below 0.5"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a4-verdicts-most", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: twenty claims, five words. The hidden test asks for a
# macro-F1 of at least 0.75. (1 point)
check.verdicts(my_verdicts, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
said = json.loads(json.dumps(my_verdicts()))
true = {claim: entry["verdict"] for claim, entry in KEY["claims"].items()}
scores = []
for verdict in set(true.values()) | {said.get(claim) for claim in true}:
    hits = sum(true[claim] == said.get(claim) == verdict for claim in true)
    together = [*true.values(), *(said.get(claim) for claim in true)].count(verdict)
    scores.append(2 * hits / together)
assert sum(scores) / len(scores) >= 0.75, "the macro-F1 of the verdicts lies below 0.75"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-pairs-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Where the page contradicts itself
#
# Two or three pairs of claims on the page cannot both be true of the same people. Write `my_contradictions()`. It
# takes nothing and returns a list of pairs, each a tuple of two marks such as `("c98", "c99")`. The order of the
# pairs, and within a pair, is no matter.
#
# The hidden test asks that you have found all the pairs of the key, and that at least half of your pairs are among
# them: a page with so many errors contradicts itself in small ways too, and you may list those.

# %% nbgrader={"grade": false, "grade_id": "a4-pairs-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_contradictions():
    """Return the pairs of claims of the page that cannot both be true."""
    # Return a list of tuples: [("c98", "c99"), ...]
    ### BEGIN SOLUTION
    key = ...  # secret: a4_claim_ledger/key.json
    return [tuple(pair) for pair in key["contradictions"]]
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-contradictions", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: a list of pairs of claims. The hidden test asks whether you
# found every pair of the key, and whether at least half of yours are
# among them. (1 point)
check.contradictions(my_contradictions, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
found = {frozenset(pair) for pair in json.loads(json.dumps(my_contradictions()))}
planted = {frozenset(pair) for pair in KEY["contradictions"]}
assert planted <= found, "a pair of claims that contradict each other is not there"
assert len(planted) >= len(found) / 2, "fewer than half of the pairs are among those planted"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-concepts-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Which rule it breaks
#
# A verdict says that a claim fails. The table `concepts` says how.

# %% nbgrader={"grade": false, "grade_id": "a4-concepts-shown", "locked": true, "schema_version": 3, "solution": false, "task": false}
milia.load("concepts")


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-concepts-task-2", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write `my_concepts()`. It takes nothing and returns a dict from claims to names of the table, such as `{"c98":
# "authority", ...}`. Name one rule, the one that the claim breaks first of all, for each claim that breaks one: that
# draws the wrong conclusion, is surer than its evidence, or forgets what a reader would have to weigh. A plain error
# of fact breaks no rule of reasoning. Leave out such claims, and those that break none.
#
# Three rules lie close together. Somebody's story is an `anecdote`. What was reported in single patients and is told
# of everybody rests on a `single_study`. Two things that were seen to go together, and are taken for cause and
# effect, are `association_not_cause`.
#
# The hidden test asks that you name the key's rule for at least half of the claims that have one, and that at least
# three different rules are among these (ASSUMPTION). A rule that you name for a claim without one in the key counts
# neither for you nor against you.

# %% nbgrader={"grade": false, "grade_id": "a4-concepts-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_concepts():
    """Return the rule that each claim breaks, for those that break one."""
    # Return a dict: {"c98": "authority", ...}
    ### BEGIN SOLUTION
    key = ...  # secret: a4_claim_ledger/key.json
    named = {claim: entry["concept"] for claim, entry in key["claims"].items()}
    return {claim: concept for claim, concept in named.items() if concept}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-concepts", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: claims and names of rules. The hidden test asks whether at
# least half are as in the key, with three different rules among them.
# (1 point)
check.concepts(my_concepts, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
said = json.loads(json.dumps(my_concepts()))
true = {claim: entry["concept"] for claim, entry in KEY["claims"].items() if entry["concept"]}
right = [true[claim] for claim in true if said.get(claim) == true[claim]]
enough = len(right) >= 0.5 * len(true) and len(set(right)) >= 3
assert enough, "fewer than 50 of 100 rules are those of the key, or fewer than three different ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-links-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 5, cause against association (4 points)
#
# "Milia have been seen in people who had a tattoo" and "a tattoo causes milia" are two claims. The first says what
# was found together. The second says why. First: what does each sentence of the page *say*? Then: what is *known*?
#
# ### What a claim says
#
# Write `my_links()`. It takes nothing and returns a dict with all twenty claims. The words are
#
# - `"cause"`: the sentence says that something brings milia about;
# - `"association"`: it says only that milia are found together with something, often, more often, or in certain
#   people;
# - `"neither"`: it says nothing about what brings milia or goes with them, but what they are, whether they go, whether
#   they are catching, or what treats or prevents them.
#
# Judge the sentence, not the world: a false sentence may say `cause`, and "can cause" says it too.
#
# The hidden test asks for the word of the key in at least 16 of the twenty claims, and, for each of the three words, in
# at least half of the claims for which the key has it (ASSUMPTION).

# %% nbgrader={"grade": false, "grade_id": "a4-links-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_links():
    """Return what each claim says: cause, association or neither."""
    # Return a dict of all twenty: {"c01": "neither", ...}
    ### BEGIN SOLUTION
    key = ...  # secret: a4_claim_ledger/key.json
    return {claim: entry["link"] or "neither" for claim, entry in key["claims"].items()}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-links", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: twenty claims, three words. The hidden test asks whether
# at least 16 are read as in the key, and at least half of each word's.
# (1 point)
check.links(my_links, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
said = json.loads(json.dumps(my_links()))
true = {claim: entry["link"] or "neither" for claim, entry in KEY["claims"].items()}
same = {claim for claim in true if said.get(claim) == true[claim]}
enough = len(same) >= 0.8 * len(true)
for word in set(true.values()):
    its = {claim for claim in true if true[claim] == word}
    enough = enough and len(its & same) >= 0.5 * len(its)
assert enough, "fewer than 80 of 100 claims are read as in the key, or fewer than half of one word's"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-known-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### What is known
#
# Write `my_known()`. It takes nothing and returns a dict from the claims that say `cause` or `association` to what is
# known, whatever the sentence says. The rule is that of the column `evidence_level` in `milia.load("causes")`:
#
# | word | when the level of this cause is |
# |---|---|
# | `"cause"` | established |
# | `"association"` | case reports: seen together in patients, and nobody was compared with anybody |
# | `"none"` | plausible (a mechanism or an opinion, no patients), unsupported, or contradicted |
#
# Where you cannot decide whether a claim says either, put it in: what you say of a claim that has no word in the key
# counts neither for you nor against you.
#
# The hidden test asks for the word of the key in at least three quarters of the claims for which it has one, and, for
# each of the three words, in at least half of the claims for which the key has it (ASSUMPTION).

# %% nbgrader={"grade": false, "grade_id": "a4-known-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_known():
    """Return what is known of each link: cause, association or none."""
    # Return a dict of the claims that say either: {"c98": "none", ...}
    ### BEGIN SOLUTION
    key = ...  # secret: a4_claim_ledger/key.json
    return {c: entry["evidence"] for c, entry in key["claims"].items() if entry["link"]}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-known", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form: claims and three words. The hidden test asks whether at
# least three quarters are as in the key, and at least half of each
# word's. (1 point)
check.known(my_known, ARTICLE)
### BEGIN HIDDEN TESTS
import json

KEY = ...  # secret: a4_claim_ledger/key.json
said = json.loads(json.dumps(my_known()))
true = {claim: entry["evidence"] for claim, entry in KEY["claims"].items() if entry["link"]}
same = {claim for claim in true if said.get(claim) == true[claim]}
enough = len(same) >= 0.75 * len(true)
for word in set(true.values()):
    its = {claim for claim in true if true[claim] == word}
    enough = enough and len(its & same) >= 0.5 * len(its)
assert enough, "fewer than 75 of 100 are as in the key, or fewer than half of one word's"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-strata-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Two ratios
#
# Now a page that says: "People who use rich creams have more milia." Suppose that somebody had counted 200 adults
# (SYNTHETIC; nobody has) and had written down as well who had had a chemical peel. The peel is the third factor; the
# groups with and without it are the **strata**.

# %% nbgrader={"grade": false, "grade_id": "a4-strata", "locked": true, "schema_version": 3, "solution": false, "task": false}
creams = pd.DataFrame(
    [("peel", 18, 42, 6, 14), ("no peel", 1, 19, 5, 95)],
    columns=[
        *("stratum", "exposed_milia", "exposed_none"),
        *("unexposed_milia", "unexposed_none"),
    ],
)
lamps = pd.DataFrame(
    [
        *(("under 40", 4, 6, 10, 80), ("40 or over", 30, 30, 4, 16)),
        ("not told", 0, 0, 0, 0),
    ],
    columns=creams.columns,
)
creams


# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-ratios-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Exposed* are here the users of rich creams. In each stratum *a* of *n1* exposed people have milia, and *c* of *n0*
# unexposed people; *N* is *n1* + *n0*.
#
# - The **crude** risk ratio forgets the strata: it adds up the counts of all of them, and divides the share with
#   milia among the exposed by the share among the unexposed.
# - The ratio with the third factor **held fixed** compares like with like, after Mantel and Haenszel
#   (greenland_robins1985):
#
# > (sum of a × n0 / N) / (sum of c × n1 / N)
#
# with the sums over the strata. For the creams the crude ratio is (19/80) / (11/120), or 2.59. With the peel held
# fixed, the upper sum is 18 × 20/80 + 1 × 100/120 and the lower 6 × 60/80 + 5 × 20/120. Both are 5.33, so the ratio
# is 1: among peeled and unpeeled people alike, cream users have milia as often as others. As far as these
# counts go, they had more milia only because more of them belonged to the peeled, who have milia more often,
# whatever the reason.
#
# Write `ratios(table)`. It returns a tuple of two plain floats: the crude ratio, and the one with the third factor
# held fixed.
#
# | call | returns | why |
# |---|---|---|
# | `ratios(creams)` | `(2.5909, 1.0)` | as worked out above, rounded here |
# | `ratios(lamps)` | `(3.8163, 2.775)` | hours under a lamp, SYNTHETIC too; the stratum without people says nothing |
#
# - Do not round: the table shows four places, the tests look at more. The crude ratio of the lamps is (34/70) /
#   (14/110) in full.
# - A stratum in which nobody was counted adds nothing. One with exposed people only, or with unexposed people only,
#   has nobody to compare with: it adds 0 to both sums of the second ratio, and its people belong to the first.
# - When a denominator is 0 (nobody exposed, nobody unexposed, nobody unexposed with milia, a lower sum of 0), raise a
#   `ValueError`: there is no such ratio.
# - The table has one row for each stratum, in any order, and may have other columns, and its columns may stand in
#   another order. It stays as it was.
#
# <details><summary>A hint, if you want one</summary>
#
# Columns can be added like numbers: `table["exposed_milia"] + table["exposed_none"]` is *n1* of each stratum. `0 / 0`
# in a column gives a missing value without a word; drop empty strata before you divide. `float(x)` makes a plain
# float of one of numpy's.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a4-ratios-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def ratios(table):
    """Return the crude risk ratio, and the one with the strata held fixed."""
    # 1. Leave out strata without people. Name a, c, n1, n0 of each stratum.
    # 2. Refuse a table in which a denominator would be 0.
    # 3. The crude ratio: add up first, divide afterwards.
    # 4. The other: the two sums over the strata, then one division.
    ### BEGIN SOLUTION
    a, c = table["exposed_milia"], table["unexposed_milia"]
    n1, n0 = a + table["exposed_none"], c + table["unexposed_none"]
    people = (n1 + n0).where(n1 + n0 > 0, 1)
    lower = (c * n1 / people).sum()
    if n1.sum() == 0 or n0.sum() == 0 or lower == 0:
        raise ValueError("A denominator is 0, so there is no ratio.")
    crude = (a.sum() / n1.sum()) / (c.sum() / n0.sum())
    return (float(crude), float((a * n0 / people).sum() / lower))
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-ratios", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The two calls above. Hidden tests try other tables, and some without
# a ratio. (1 point)
check.two_ratios(ratios, creams, lamps)
### BEGIN HIDDEN TESTS
import json

STRATA = ...  # secret: a4_claim_ledger/strata.json
for case in STRATA["tables"]:
    given = pd.DataFrame(case["rows"], columns=case["columns"])
    kept = given.copy(deep=True)
    got = ratios(given)
    assert given.equals(kept), "ratios changed the table it was given"
    pair = type(got) is tuple and [type(ratio) for ratio in got] == [float, float]
    assert pair, f"ratios returned {got!r}, not a tuple of two floats"
    assert abs(got[0] - case["ratios"][0]) < 1e-9, f"the crude ratio is not {got[0]!r}"
    assert abs(got[1] - case["ratios"][1]) < 1e-9, f"with the strata held fixed it is not {got[1]!r}"
refused = []
for number, rows in enumerate(STRATA["without_ratio"]):
    try:
        ratios(pd.DataFrame(rows, columns=STRATA["columns"]))
    except ValueError:
        refused.append(number)
    except Exception:
        pass
assert refused == list(range(len(STRATA["without_ratio"]))), "no ValueError where there is no ratio"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-explained-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### What the two ratios say
#
# Write `explained(crude, fixed)`. It takes the two ratios and returns one of five words. The bounds are an ASSUMPTION
# of this assignment; others would do as well, as long as they stand before the numbers are seen.
#
# | crude ratio | with the third factor held fixed | returns |
# |---|---|---|
# | below 1.25 | below 1.25 | `"no association"` |
# | below 1.25 | 1.25 or more | `"hidden"`: the third factor had covered it |
# | 1.25 or more | below 1.25 | `"explained"` by the third factor |
# | 1.25 or more | 1.25 or more, and the excess has fallen to half or less | `"reduced"` |
# | 1.25 or more | 1.25 or more, otherwise | `"remains"` |
#
# The **excess** is the ratio less 1. `explained(2.59, 1.0)` is `"explained"`, `explained(3.0, 2.0)` is `"reduced"` (2
# has fallen to 1, that is to half), and `explained(3.82, 2.78)` is `"remains"`.
#
# The words ask one thing only: do exposed people have *more* milia? A ratio of 0.5 says that they have fewer, and counts
# here as below 1.25 like any other. None of the five words is *cause*. What remains may still go back to a third factor
# that nobody wrote down, to an arrow that points the other way, or to whom somebody chose to count (lesson 05).

# %% nbgrader={"grade": false, "grade_id": "a4-explained-answer", "locked": false, "schema_version": 3, "solution": true, "task": false}
def explained(crude, fixed):
    """Say what holding a third factor fixed did to an association."""
    # 1. Is the crude ratio raised? Is the other one?
    # 2. Where both are: has the excess fallen to half or less?
    ### BEGIN SOLUTION
    if crude < 1.25:
        return "no association" if fixed < 1.25 else "hidden"
    if fixed < 1.25:
        return "explained"
    return "reduced" if fixed - 1 <= (crude - 1) / 2 else "remains"
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a4-explained", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The three calls above. Hidden tests try all five words, at the bounds
# too. (1 point)
check.five_words(explained)
### BEGIN HIDDEN TESTS
import json

STRATA = ...  # secret: a4_claim_ledger/strata.json
for crude, fixed, expected in STRATA["words"]:
    got = explained(crude, fixed)
    assert type(got) is str, f"explained({crude}, {fixed}) returned {got!r}, no plain text"
    assert got == expected, f"explained({crude}, {fixed}) returned {got!r}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-refute-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 6, one claim refuted (6 points, read by a person)
#
# Somebody in your family has read the page at the top and believes it. Choose **one** of its claims that says wrongly
# what a milium *is*: what it holds, whether it opens to the outside, whether it is inflamed or infected, what it is a
# kind of. A claim about a remedy may do so as well, when it says how the remedy works.
#
# Write to this relative, in the answer cell below, in at most 120 words and at a reading grade of 8 or less.
# (`milia.reading_grade("your text")` in a cell of your own measures it.) In your letter stand
#
# 1. what the page says, by its mark and paragraph, such as (c98, ¶99);
# 2. why that is wrong: what is known, and how one knows;
# 3. what a milium is instead;
# 4. how sure one can be of it, and what nobody knows.
#
# Below the letter, give the keys of your sources, such as berk2008. They are not counted.
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 6, that is 0, 1.5, 3, 4.5 or 6. What is marked is the refutation,
# and whether this reader could follow it.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or no claim of the page is taken up. |
# | 1 | A claim is called wrong, and nothing true stands in its place; or the claim chosen does not say what a milium is. |
# | 2 | The claim is named and the right picture given, without a reason that this reader can follow (the page is "unscientific", "studies show"). |
# | 3 | Claim, reason and right picture are all there, with a gap or two: certainty is left out or overdone, no source, over 120 words, or a reading grade above 8. |
# | 4 | The claim with its mark; a reason that rests on something seen (the anatomy, the content, the course) with its source; a closed cyst of keratin under unbroken skin; and an honest word on certainty that tells what is well known (what a milium is) from what nobody has counted or tried. Kind in tone, within length and grade. |
#
# **An answer of level 4** (to a claim that milia are filled with oil; whatever the page says, its own mark stands in
# the place of c98). "Dear Aunt, the page says that milia are drops of hard skin oil (c98, ¶99). That is not so.
# Doctors have looked at such spots under a microscope. They found a tiny closed sac full of keratin, the stuff of
# nails and hair. There was no oil in it. The skin on top is whole, so there is no hole for oil to come out of. Of
# what a milium is we can be sure: all the reviews agree. Why you got yours we do not know. What would help you is less
# sure too: no fair test of any treatment has been found. And should a spot grow or bleed, please show it to a doctor.
# Love, Ada. (berk2008, rodriguez_alam)"
#
# **Common errors.** The page is called wrong as a whole · the wrong idea is repeated more often than the right one ·
# "no pore" said, and then steam "to open the pore" · keratin called a protein that "clogs" · a treatment recommended
# instead, or any step to be done to the skin · sure of everything, or of nothing · "studies show", without
# a word on which: what rests on reviews or on single cases should say so.
#
# A claim on which the key is of another mind than the student counts when the reason holds. An answer over 120 words
# is read to its 120th word. Sources below the letter do not count as words.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a4-refute", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# Dear Aunt, the page says that milia are drops of hard skin oil. That is not so. Doctors have looked at such spots
# under a microscope. Each one is a tiny closed sac full of keratin, the stuff of nails and hair. The skin on top is
# whole, so nothing can come out. Of this we can be sure. Why you got yours we do not know, and no fair test of any
# treatment has been found. (berk2008, rodriguez_alam)
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a4-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met.
#
# `milia.ready("a4_claim_ledger")` in a cell of your own says what is still missing. Then hand in with **Nbgrader →
# Assignment List**, or with `milia zip a4_claim_ledger` where your course collects zip files.
#
# **Sources.** greenland_robins1985: Greenland and Robins, *Biometrics* 1985;41:55–68; the keys in the columns
# `reference_keys` of the tables. All counts of people in step 5 are SYNTHETIC, and the page is made up.
