# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 6: A page for one person
#
# One web page on milia has been read by one person who has to decide. Both are yours alone: which of forty made-up
# pages, and which of eight invented people, follows from your student id. You judge the page, and then make a better
# one: a sheet that this person can take to a visit.
#
# **You will be able to** code a page's claims against evidence (O7), rate the page (O6), say what it would do to the
# choice of one person (O8), make a decision aid that fits this person and nobody else (O10), and say how sure the
# choice is and for whom it would be another (O9).
#
# **Needed:** lessons 06 to 10. Of Python: functions that return a dict, a list or a text; `f"..."` texts; and, for the
# page, a few elements of HTML, the language of lesson 10. You may use everything the library has.
#
# **Time** (ASSUMPTION: not yet timed in a class): 5 to 6 hours. Steps 1 to 3 take about 90 minutes, step 4 two to three
# hours, steps 5 to 7 about 30 minutes each. A good place to stop is after step 3, another one after step 4.
#
# **Points:** 24. Steps 2 to 4 give 10, by tests. A visible test looks at the form of your answer and says so; the hidden
# part looks at the content. Steps 5 to 7 give 14 and are read by a person. Each step counts when an earlier one fails.
#
# You may insert cells of your own wherever you like. Please do not copy, cut or split the cells that are here: each
# has a hidden name by which it is marked, and a copy bears the same one. A `NameError` in a cell that is not yours
# mostly means that a cell above it has not run yet.
#
# The people, the page and its product are invented, and the page holds errors on purpose. Nothing here is medical
# advice.

# %% nbgrader={"grade": false, "grade_id": "a6-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
import textwrap

import pandas as pd

import milia
from milia.checks import a6_capstone as check

pd.set_option("display.max_colwidth", None)
pd.set_option("display.max_rows", None)


# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-own-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, your article and your patient
#
# Write `my_id()`. It returns your student id as a text, written exactly as you hand in with it (ask your teacher if you are not
# sure). It gives no points. But whoever takes another one's id reads another page: the tests take the id from where the
# grader found your work.
#
# Until it is written, the next cells show what belongs to an invented student, "demo".

# %% nbgrader={"grade": false, "grade_id": "a6-id", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_id():
    """Return my student id, as I hand in with it."""
    ### BEGIN SOLUTION
    return "demo"
    ### END SOLUTION


# %% nbgrader={"grade": false, "grade_id": "a6-own", "locked": true, "schema_version": 3, "solution": false, "task": false}
student = check.student(my_id)
person = milia.load("patients").set_index("patient_id").loc[check.patient_id(student)]
print("\n".join(textwrap.wrap(f"{person['story']} {person['wants']}", width=80)))

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-article-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Now the page. Each claim that you will judge ends in a mark such as **[c01]**; the claim is the sentence that the mark
# ends. Sentences without a mark are not judged in step 2, but they count when you rate the page. Paragraphs are numbered.

# %% nbgrader={"grade": false, "grade_id": "a6-article", "locked": true, "schema_version": 3, "solution": false, "task": false}
check.show_article(check.article(student))


# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-verdicts-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 2, the claims of your article (3 points)
#
# Write `my_verdicts()`. It returns a dict with a verdict for each of the twelve marks, such as
# `{"c01": "supported", "c02": "unsupported", ...}`. The verdicts are those of lesson 07:
#
# | verdict | the question |
# |---|---|
# | `"supported"` | Do sources say it, as strongly as the page does? |
# | `"partly supported"` | Does it hold for some people or some kinds, or in weaker words? |
# | `"unsupported"` | Did we look, and find nothing for it? |
# | `"contradicted"` | Does something we know say otherwise? |
# | `"internally inconsistent"` | Does the page say the opposite elsewhere, with no source to decide? |
#
# All tables of the course may be asked: `milia.load("claims")` has the verdicts on 288 claims of five other pages, with
# reasons; `treatments`, `causes`, `types`, `numbers` and `references` say what is known. No row is about your page. Where
# a page denies a harm altogether ("hurts nobody"), one sort of people in whom it is known to happen is enough to contradict
# it.
#
# Careful readers quarrel over one claim in four (lesson 07), so the key need not be met everywhere: the three tests
# want 6, 8 and 10 of 12 verdicts as in the key. One verdict given to all claims meets none of them, and verdicts that fit
# another of the forty articles better than yours, by three or more, do not count.

# %% nbgrader={"grade": false, "grade_id": "a6-verdicts", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_verdicts():
    """Return a verdict for each mark of my article, c01 to c12."""
    ### BEGIN SOLUTION
    import json

    KEYS = ...  # secret: a6_capstone/keys.json#*.claims.*.verdict
    claims = KEYS[str(check.article_number(student))]["claims"]
    return {mark: claim["verdict"] for mark, claim in claims.items()}
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a6-verdicts-some", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form, and in the hidden part at least 6 verdicts as in the key. (1 point)
check.verdicts(my_verdicts)
### BEGIN HIDDEN TESTS
import json
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
KEYS = ...  # secret: a6_capstone/keys.json#*.claims.*.verdict
met = judge.met_by_article(json.loads(json.dumps(my_verdicts())), KEYS)
own = met[judge.article_number(STUDENT)]
assert max(met.values()) - own < 3, f"{own} verdicts fit this article, {max(met.values())} another"
assert own >= 6, f"{own} of 12 verdicts are as in the key"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-verdicts-many", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form, and in the hidden part at least 8 verdicts as in the key. (1 point)
check.verdicts(my_verdicts)
### BEGIN HIDDEN TESTS
import json
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
KEYS = ...  # secret: a6_capstone/keys.json#*.claims.*.verdict
met = judge.met_by_article(json.loads(json.dumps(my_verdicts())), KEYS)
own = met[judge.article_number(STUDENT)]
assert max(met.values()) - own < 3, f"{own} verdicts fit this article, {max(met.values())} another"
assert own >= 8, f"{own} of 12 verdicts are as in the key"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-verdicts-most", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form, and in the hidden part at least 10 verdicts as in the key. (1 point)
check.verdicts(my_verdicts)
### BEGIN HIDDEN TESTS
import json
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
KEYS = ...  # secret: a6_capstone/keys.json#*.claims.*.verdict
met = judge.met_by_article(json.loads(json.dumps(my_verdicts())), KEYS)
own = met[judge.article_number(STUDENT)]
assert max(met.values()) - own < 3, f"{own} verdicts fit this article, {max(met.values())} another"
assert own >= 10, f"{own} of 12 verdicts are as in the key"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-ratings-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 3, how good a source it is (2 points)
#
# Rate your article with the sixteen questions of DISCERN (lesson 06, discern1999). Question 16 asks for the whole. Write
# `my_ratings()`. It returns a list of 16 whole numbers from 1, *no*, to 5, *yes*, in the order of the questions. (Question
# 3 asks whether the page was made for its readers and for what they would ask, not whether it keeps to its topic.)
#
# As in lesson 06, no exact rating is marked: a rating counts when it lies within one level of the panel's. The two tests
# want 9 and 12 of 16. Nine can be met blindly, by one level for all; so you use two different levels or more, and the
# first test also asks that where the panel gave 4 or 5, your ratings are on average one and a half levels higher than where
# it gave 1 or 2.
#
# The panel's ratings of these pages follow from how they were made (ASSUMPTION): for each question a passage that answers
# it well, half, or not at all.

# %% nbgrader={"grade": false, "grade_id": "a6-questions", "locked": true, "schema_version": 3, "solution": false, "task": false}
milia.load("discern_items")[["item", "section", "short_label"]]


# %% nbgrader={"grade": false, "grade_id": "a6-ratings", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_ratings():
    """Return sixteen ratings of my article, 1 to 5, question 1 first."""
    ### BEGIN SOLUTION
    import json

    KEYS = ...  # secret: a6_capstone/keys.json#*.panel.discern
    panel = KEYS[str(check.article_number(student))]["panel"]["discern"]
    return [panel[str(question)] for question in range(1, 17)]
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a6-ratings-half", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form, and in the hidden part at least 9 ratings within one level of the
# panel's. (1 point)
check.ratings(my_ratings)
### BEGIN HIDDEN TESTS
import json
from statistics import mean
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
KEYS = ...  # secret: a6_capstone/keys.json#*.panel.discern
discern = KEYS[str(judge.article_number(STUDENT))]["panel"]["discern"]
panel = [discern[str(question)] for question in range(1, 17)]
given = json.loads(json.dumps(my_ratings()))
near = sum(abs(mine - theirs) <= 1 for mine, theirs in zip(given, panel))
assert near >= 9, f"{near} of {len(panel)} ratings are within one level of the panel's"
high = [mine for mine, theirs in zip(given, panel) if theirs >= 4]
low = [mine for mine, theirs in zip(given, panel) if theirs <= 2]
apart = mean(high) - mean(low)
assert apart >= 1.5, "what the panel rates high and what it rates low is rated about alike"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-ratings-most", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The form, and in the hidden part at least 12 ratings within one level of the
# panel's. (1 point)
check.ratings(my_ratings)
### BEGIN HIDDEN TESTS
import json
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
KEYS = ...  # secret: a6_capstone/keys.json#*.panel.discern
discern = KEYS[str(judge.article_number(STUDENT))]["panel"]["discern"]
panel = [discern[str(question)] for question in range(1, 17)]
given = json.loads(json.dumps(my_ratings()))
near = sum(abs(mine - theirs) <= 1 for mine, theirs in zip(given, panel))
assert near >= 12, f"{near} of {len(panel)} ratings are within one level of the panel's"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-aid-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 4, a page for your patient (5 points)
#
# The next cell shows what the gates leave for your patient, by three of the eight criteria; the whole table is `left`, with
# what happens, how sure one can be, and the sources. If the cell prints a reason to see a doctor first, there is no table: your page
# then offers no option, and says that a doctor has to look, how soon and why.

# %% nbgrader={"grade": false, "grade_id": "a6-patient", "locked": true, "schema_version": 3, "solution": false, "task": false}
who = milia.patient(check.patient_id(student))
for _, reason in milia.referral(who).iterrows():
    print("See a doctor first:", reason["how_soon"], "|", reason["reason"], "|", reason["source"])
left = milia.options(who)
plain = milia.load("plain_words").query("subject == 'treatment'").set_index("id")["words"]
first = left[left["criterion"].isin(["clearing", "time", "mark"])]
first.assign(name=first["option"].map(plain))[["name", "criterion", "low", "high", "unit"]]


# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-aid-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Write two functions in one cell.
#
# `my_points()` returns the **patient's own** swing points as a dict of the eight criteria of `milia.load("criteria")`, from
# 0 to 100: not what you would want, and not what the article wants. They stand in the table `patients`.
#
# `my_aid()` returns a whole page of HTML as one text. Build it as you like: by hand, or from the text that
# `milia.DoctorPage(who).html` gives. But the library's page handed in as it comes, or with filler, **earns nothing in this
# step**: each of its five tests first counts your own words, and wants 80 or more.
#
# | test | 1 point each: what the page has to do |
# |---|---|
# | options | Its table has a row for each option that the gates leave for your patient, and no other. A row begins with the option's name in plain words: `words` of `milia.load("plain_words")`, subject *treatment*. For a patient who has to see a doctor first: no table of options, and a sentence in the first third of the page that says to see a doctor. |
# | figures | In each row stand both ends of three intervals from the table above, in whole numbers and written like these: "0 to 70 of 100" are gone, "8 to 52 weeks", "0 to 1 of 100" keep a mark. `my_points()` is right, and a heading with the word "matter" has below it each criterion of 60 points or more, the weightiest first, named by its `label` or its plain words. For a referral in place of the intervals: how soon, and a source key for each reason. |
# | article | A heading has the word "article". Below it your page names the article by its number ("article 7"; the twelve checks want a source key in a sentence with a number, so do it in the one that says why: "Article 7 is wrong here, for ... [berk2008]"); quotes, whole, word for word and best in a `<blockquote>`, one or two of its sentences whose verdict is *contradicted*, and no other marked claim; says in your words why; and names a source key. |
# | checks | It passes the twelve checks of lesson 10: `milia.audit_page(my_aid())` tells you why not. (With `refers=True` for a referral.) |
# | reading | Its reading grade is 8 or less; `<html lang="en">`; a `<title>`; each picture has a text, `alt`, that says what it shows (`aria-label` or `aria-hidden="true"` for a drawing in `<svg>`). |
#
# **What counts as your own words:** sentences of five words or more, under headings that the library's page does not have,
# with a word on the spots, the skin, a treatment, a mark, a visit, a wait, a choice or the page. Not counted: what stands in
# tables; what is said twice, or nearly (two thirds of the words alike); and a sentence that has eight words running from the
# library's pages, the course's tables or your article, or is a short one of theirs. So: a heading on the article, and one such as "What this means for Kwame", with what the figures mean for what this person wants. That is also what steps
# 5 to 7 and their reader look at. No option may be called the best: this is a page to choose with.
#
# To look at it in a browser, write in a cell of your own
# `from pathlib import Path` and `Path("my_page.html").write_text(my_aid(), encoding="utf-8")`.
#
# <details><summary>A hint, if you want one</summary>
#
# `page = milia.DoctorPage(who).html` is a text like any other. `page.replace("<footer", mine + "<footer", 1)` puts a text
# `mine` of your own before the sources, such as
# `"<section><h2>What this means for Kwame</h2><p>...</p></section>"`.
# </details>

# %% nbgrader={"grade": false, "grade_id": "a6-aid", "locked": false, "schema_version": 3, "solution": true, "task": false}
def my_points():
    """Return the patient's own swing points, 0 to 100, by criterion."""
    ### BEGIN SOLUTION
    return {name: float(person[f"points_{name}"]) for name in milia.load("criteria")["criterion"]}
    ### END SOLUTION


def my_aid():
    """Return the page for my patient, whole, as HTML."""
    # 1. Begin with the library's page, or by hand: title, question, options
    #    or referral, sources.
    # 2. Say what the figures mean for what this person wants, under a
    #    heading of your own.
    # 3. Name the article under another, quote what is contradicted, and say
    #    why it is wrong.
    ### BEGIN SOLUTION
    import json

    KEYS = ...  # secret: a6_capstone/keys.json#*.claims
    number = check.article_number(student)
    claims = KEYS[str(number)]["claims"].values()
    wrong = next(claim for claim in claims if claim["verdict"] == "contradicted")
    source = wrong["reference_keys"].replace(";", ", ") or "berk2008"
    about_choice = (
        "Nothing has to be done in a hurry: the spots are not a danger in themselves. "
        "Look first at the lines that weigh most for you, and let the others go by. "
        "Where a range is wide, nobody can promise you a place in it. "
        "A doctor who knows your skin may narrow it, so ask before you choose. "
        "If two options look alike to you, take more time and look at the marks again."
    )
    if not milia.referral(who).empty:
        about_choice = (
            "A doctor has to look at your spots before anything is done to them. "
            "That is why this page holds no table of options to choose from. "
            "Until the visit leave your skin alone, and put nothing new on the spots. "
            "Take a list of all your medicines with you, and stop none of them by yourself. "
            "If the skin blisters, bleeds or hurts more before then, ask to be seen sooner."
        )
    about_article = (
        f"So says article {number}, and we hold this claim on milia to be wrong [{source}]. "
        "The sources that we found say otherwise, so please do not choose by that page. "
        "You told us that you had read it, and this is why we looked at one claim. "
        "It also wants to sell you something, which a good page on your skin would not do."
    )
    mine = f"""
    <section><h2>What this means for {person["name"]}</h2><p>{about_choice}</p></section>
    <section><h2>About the article that you read</h2>
    <blockquote>“{wrong["sentence"]}”</blockquote><p>{about_article}</p></section>
    """
    page = milia.DoctorPage(who, matters=person["wants"]).html
    return page.replace("<footer", mine + "<footer", 1)
    ### END SOLUTION


# %% nbgrader={"grade": true, "grade_id": "a6-aid-options", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Own words and names of options. The hidden part holds them against the gates. (1
# point)
check.aid_options(my_aid, student)
### BEGIN HIDDEN TESTS
import milia
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
page = my_aid()
own = judge.own_words_of(page, STUDENT)
assert own >= judge.LEAST_OWN_WORDS, f"the page has {own} words of its author's own"
patient = milia.patient(judge.patient_id(STUDENT))
fault = judge.options_fault(page, patient)
assert not fault, fault
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-aid-figures", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Points and their place. The hidden part holds points and figures against the
# patient. (1 point)
check.aid_figures(my_aid, my_points, student)
### BEGIN HIDDEN TESTS
import milia
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
page = my_aid()
own = judge.own_words_of(page, STUDENT)
assert own >= judge.LEAST_OWN_WORDS, f"the page has {own} words of its author's own"
patient = milia.patient(judge.patient_id(STUDENT))
assert my_points() == patient.weights, "these are not the patient's own points"
fault = judge.weights_fault(page, patient.weights) or judge.figures_fault(page, patient)
assert not fault, fault
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-aid-article", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# A heading on your article. The hidden part looks at what you quote, and at the
# source. (1 point)
check.aid_article(my_aid, student)
### BEGIN HIDDEN TESTS
import json
import milia
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
page = my_aid()
own = judge.own_words_of(page, STUDENT)
assert own >= judge.LEAST_OWN_WORDS, f"the page has {own} words of its author's own"
SENTENCES = ...  # secret: a6_capstone/keys.json#*.claims.*.sentence
VERDICTS = ...  # secret: a6_capstone/keys.json#*.claims.*.verdict
number = judge.article_number(STUDENT)
sentences, verdicts = (keys[str(number)]["claims"] for keys in (SENTENCES, VERDICTS))
fault = judge.article_fault(page, number, sentences, verdicts)
assert not fault, fault
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-aid-checks", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# The twelve checks of lesson 10. (1 point)
check.aid_checks(my_aid, student)
### BEGIN HIDDEN TESTS
import milia
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
page = my_aid()
own = judge.own_words_of(page, STUDENT)
assert own >= judge.LEAST_OWN_WORDS, f"the page has {own} words of its author's own"
failed = list(judge.failed_checks(page, STUDENT)["check_id"])
assert not failed, f"the page fails {failed}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "a6-aid-reading", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# Language, title, pictures and reading grade. (1 point)
check.aid_plain(my_aid, student)
### BEGIN HIDDEN TESTS
import milia
from milia.checks import a6_capstone as judge

STUDENT = "demo"  # the grader puts the submission's owner here
page = my_aid()
own = judge.own_words_of(page, STUDENT)
assert own >= judge.LEAST_OWN_WORDS, f"the page has {own} words of its author's own"
fault = judge.reading_fault(page)
assert not fault, fault
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-shown-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Run the next cell last of this step: it shows the words of your page, without its looks. Whoever marks steps 5 to 7
# reads it here.

# %% nbgrader={"grade": false, "grade_id": "a6-shown", "locked": true, "schema_version": 3, "solution": false, "task": false}
check.show_page(my_aid)

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-appraisal-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 5, what the article would do to this person (6 points, read by a person)
#
# In at most 300 words, to a colleague who will see your patient next week and has not read the article:
#
# 1. **Two of its claims on what to do** (or on a cause, where that would lead the patient to do something). For each: what the
#    article says, with the mark; what is known of benefit, harm and burden, and how sure one can be, with a source key
#    each; and what the gates say **for this patient**.
# 2. **What it leaves out** that would change this patient's choice, or the time at which they are seen.
# 3. **What it wants**: what is for sale, and which sentence of the article does the selling.
#
# Say plainly where nobody has looked: "no trial was found" is a finding.
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 6, that is 0, 1.5, 3, 4.5 or 6. What is marked is comparing, for this
# patient. The verdicts themselves were marked by tests: a wrong verdict that is well argued from a source loses nothing here.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or not about the article. |
# | 1 | Claims are repeated or called wrong; no source, or sources without what they say. |
# | 2 | For one claim or two, benefit or harm is set against a source; what level 3 asks besides is not all there. |
# | 3 | Two claims with benefit **and** harm, each with a source, and one of: the gate for this patient, the omission, the sales pitch. Certainty is named once at least. |
# | 4 | Two claims, each with benefit and harm from a source, burden, and how sure; the gates applied to this patient (or the reason to see a doctor first); an omission that would change this patient's choice, with why; and the sentence that sells. What nobody has studied is said as that, and not as "does not work". |
#
# **An answer of level 4** (for Goran, and an article with the invented cream "Clearova"). "c04 says that steam opens the pores and lets milia out. A
# milium has no opening (berk2008), so there is no way it could; no trial was found. Harm: bowls of hot water have scalded, as far as reported children
# (himdani2016, murphy2004). Burden: little. Certainty: none for the benefit, good for the anatomy. c09 says that a laser removes every form 'without a mark'.
# Reviews name lasers for milia (yates2015); nobody has counted how often they clear them, and marks are counted only after other uses
# (campolmi2012, ward2008): very low certainty, and from other skin. Burden: visits and the highest cost of all. For Goran neither is open.
# His milia stand on a thick red patch, and a plaque has to be told from lupus and other illnesses, usually with a small biopsy (dermadvisor): nothing before
# a doctor has looked, soon. That is what the article leaves out. It knows one kind of milia, and its reader with a plaque would lose weeks. A laser on the patch could also
# spoil the sample. What it wants: every paragraph ends at a feeling of haste, and the last one says where to order Clearova, for which it names
# no maker, no content and no source. Had it said 'see a doctor if they stand on a red patch', Goran would need no cream."
#
# **Common errors.** A list of twelve verdicts in place of two comparisons · sources named and not used · "no evidence" read as "does not work" ·
# gates of another patient · benefit in a number, harm in an adjective · the sales pitch only called "advertising", without its sentence · advice to
# stop a medicine.
#
# An answer over 300 words is read to its 300th word. Language is not marked.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a6-appraisal", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# c04 says that steam opens the pores. A milium has no opening (berk2008), so nothing can open; no trial of steam was found. The harm is a
# scald (himdani2016), the burden small, and of a benefit nothing is known. c09 praises a laser. Reviews name it (yates2015), nobody has counted
# how often it clears milia, and marks were counted after other uses only (campolmi2012, ward2008). It asks for visits and money. For Rosalind, whose milia followed a
# peel and whose skin is easily irritated, another wound may bring more of them. The article leaves out that milia after an injury may clear by themselves
# (dovemed_traumatic), which would let her wait. It wants to sell a serum: the last sentence names the price and no source.
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-balance-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 6, your page as a page to choose with (5 points, read by a person)
#
# The reader opens your page (the cell at the end of step 4 shows it) and marks the page itself: whether it is balanced, and
# whether this patient could use it. Help them with at most 200 words:
#
# 1. **Balance.** Name one place where your page, or the library's, tilted towards an option (order, length, a frame such as
#    "70 of 100 are rid of it" without the 30, a feeling word, a picture), and what you did about it. With one option or
#    none on it: where it tilted towards alarm or towards false comfort.
# 2. **Clarity.** Read your page, or its own part, to somebody who has not taken this course, and ask them to tell it back
#    without shaming them (teachback2020). What came back otherwise than you meant it, and what did you change? (Nobody at
#    hand? Read it aloud to yourself a day later, and say so.)
# 3. **What you left out on purpose,** and why.
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 5, that is 0, 1.25, 2.5, 3.75 or 5. Mark the page first, then let the
# text move it by one level at most. The twelve checks and the reading grade were marked by tests.
#
# | level | what page and text look like |
# |---|---|
# | 0 | No page, or one that recommends an option or calls one the best, promises a result or tells how to open the skin at home. |
# | 1 | The library's page with an addition that any of the eight people could have been given; the text describes the page. |
# | 2 | The own part speaks to this person, but tilts (one option's benefit without its harm, a feeling word), or can hardly be followed by somebody without training. |
# | 3 | Balanced and clear: both sides of what weighs most for this person, the same denominators, what nobody knows. The false claim is refuted by saying what is so. The text names a real tilt **or** a real misreading, with the change made. |
# | 4 | As 3, and the text has both, with the change to be seen on the page; what was left out is a choice with a reason, not an accident. For a referral: how soon, why, and what to do until then, without alarm and without false comfort. |
#
# **An answer of level 4** (for Mateus). "The library's page says '70 to 100 of 100' for the needle first and its mark last; read fast, that sounds like
# a promise. In my part I put both ends of both figures into one sentence, and the same for waiting, because 0 to 70 is just as wide. I took out
# 'only' before 'a pinprick'. My brother-in-law drives a lorry. I asked him what he would tell Mateus. He said: 'So the needle works, and waiting
# does not.' I had written that the spots 'tend to stay'. Now the page says that four sources say they tend to stay and two that they often clear, and that nobody has counted.
# He also took 'very low certainty' for 'very low risk', so it says 'we can hardly be sure of these numbers'. I left the laser out of my own
# part, not out of the table: for somebody to whom cost weighs 100 it would have filled half of it with what he cannot pay, and the table
# has it all the same. I kept the wrong sentence of the article short, and put what is so before it, since what is read first stays."
#
# **Common errors.** "I was balanced" without a place · a teach-back that found nothing · own part written to the marker and not to the patient · the
# error of the article repeated in the heading · options put into the order of the ranking without saying so.
#
# An answer over 200 words is read to its 200th word. Language is not marked, the page's plainness is.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a6-balance", "locked": false, "points": 5, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# The library's page gives the needle's 70 to 100 before its marks, which reads like a promise; my part keeps benefit and mark in one sentence for
# each option. I read it to my neighbour, who told me back that waiting "does nothing". I had written that spots stay; now it says that nobody has counted. He took
# "very low certainty" for "very low risk", so it says that we can hardly be sure. I left the laser out of my own part because the table has it.
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-uncertainty-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 7, how sure, and for whom it would be otherwise (3 points, read by a person)
#
# Your page has no ranking on it. Make one now, for yourself: `milia.weighted(left, my_points())`,
# `milia.smaa(left, my_points()).first` and `milia.switch_point(left, my_points(), "mark")` (or another criterion; it tells
# points after all eight have been shared out to 100). For a
# referral, or where only waiting is left, there is nothing to rank: say what would have to be known first, and by whom.
# In at most 200 words:
#
# 1. **How sure is the first place?** Give the shares of first places, one switch point, and what they rest on. Which one figure
#    would you most like to have counted, and how would one count it?
# 2. **For whom would it be otherwise?** Take one thing about a person that the figures or the gates do not treat alike, or do
#    not know at all: skin tone, money, distance, language, age. Who carries the risk of that gap? What should a clinician do
#    about it?
#
# === BEGIN MARK SCHEME ===
#
# **Rubric**, levels 0 to 4; points = level / 4 × 3, that is 0, 0.75, 1.5, 2.25 or 3.
#
# | level | what the answer looks like |
# |---|---|
# | 0 | Empty, or no figure and no person in it. |
# | 1 | A ranking is reported as a result, or fairness is praised in general. |
# | 2 | One part is right: shares or switch point with what they rest on, **or** a gap with who carries its risk. |
# | 3 | Both parts, with a weakness: the assumption behind the figure is not named, or nothing follows from the gap for a clinician. |
# | 4 | Share and switch point, read rightly (a share of draws is no chance of being cured), with what is ASSUMPTION in them; a figure worth counting, with whom one would follow and what one would count; a gap that is in the data and can be shown, who carries it, and what a clinician can do. For a referral, or with waiting alone: why no ranking, what has to be known first and by whom, and the same second part. |
#
# **An answer of level 4** (for Rosalind). "Extraction is first in 51 of 100 draws and waiting in 47: a toss-up, and not a chance of cure. If fear of a mark rose from 27 to 28.5
# of 100 points, waiting would be first. All of it rests on ranges made from words such as 'often' (ASSUMPTION); nobody has counted clearing after a peel. I would want
# that: everybody with milia after a resurfacing treatment at some clinics, photographed at 0, 3, 6 and 12 months, untreated unless they ask, and the share that is clear. The gap:
# the figure on marks is 0 to 10 of 100 for every skin, and the course's table of case reports has no column for skin tone. Rosalind is fair. For dark skin several gates
# warn that marks are more common; the interval stays the same. Whoever has dark skin carries the risk of our not having counted. A clinician should say
# so, offer to treat one spot first, and write down what became of it, with the skin tone."
#
# **Common errors.** 51 of 100 draws read as 51 of 100 patients · the width of an interval read as disagreement of patients · "more research is needed" without
# whom and what · equity as politeness · a gap that the gates do treat (freezing on dark skin) told as one that they do not.
#
# An answer over 200 words is read to its 200th word. Language is not marked.
#
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a6-uncertainty", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}
# ### BEGIN SOLUTION
# Extraction is first in 51 of 100 draws, waiting in 47: that is a toss-up, and no chance of a cure. Were the fear of a mark to rise from 27 to 28.5 of 100 points, waiting
# would be first. Every interval is a word turned into numbers (ASSUMPTION). I would count who is clear at 3, 6 and 12 months after a peel without treatment. The
# interval for marks is the same for every skin, though the gates say that marks are more common on dark skin: those patients carry the risk. A clinician should say that nobody has counted, and write down the skin tone with the result.
# ### END SOLUTION

# %% [markdown] nbgrader={"grade": false, "grade_id": "a6-end", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Before you hand in
#
# Choose **Kernel → Restart Kernel and Run All Cells…** and save. The run stops at the first check that is not met; to
# go on below it, put the cursor in the next cell and choose **Run → Run Selected Cell and All Below**. Grading runs
# every cell by itself, from the top, so a later step counts although an earlier check is not met. Look once more
# whether step 1 names *your* id.
#
# `milia.ready("a6_capstone")` in a cell of your own says what is still missing. Then hand in with **Nbgrader →
# Assignment List**, or with `milia zip a6_capstone` where your course collects zip files.
#
# **Sources.** discern1999: Charnock and others, *J Epidemiol Community Health* 1999;53:105–111. The twelve checks follow
# ipdas2014. All other keys are explained by `milia.load("references")`. The articles are made by a program from sentences
# of our own; their errors are meant.
