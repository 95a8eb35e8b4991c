# %% [markdown]
# # How this was checked
#
# A course that asks other pages for their sources owes you its own. This page says what was done, by whom, when, and
# what was not done. The numbers on it are counted from the tables each time the page is built.
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# **No clinician has reviewed this course yet.** It was written, and its sources were read, with the help of machines.
# It teaches how to weigh evidence. It is not medical advice.

# %% [markdown]
# ## When
#
# The tables stand as they did when the project began, on **22 November 2026**: what was published or found later is not in them. Lessons and tables carry
# their history in the project's repository, commit by commit.

# %% [markdown]
# ## What was read
#
# Each source has a mark that says how far it was read. *Yes*: the facts taken from it were read in it, mostly in its
# summary, or in a page that gives its details. *Partial*: only another page, a citation or a cut-off copy was read.
# *From memory*: nobody has read it for this course, and no lesson rests on it.

# %%
import pandas as pd

import milia

references = milia.load("references")
references["verified"].value_counts().rename("sources").to_frame()

# %% [markdown]
# Full papers were seldom at hand. A summary leaves out limits, failures and small print, so what rests on summaries
# alone may be too rosy.
#
# ## What the treatments rest on
#
# The table counts the treatments by level of evidence, after the Oxford levels of 2011 [oxford2011]. Level 4 is single
# patients and small series; level 5 is opinion or a mechanism. No trial of any treatment of milia was found. That is
# not the same as *there is none*: we searched with what we had, in what we could reach, and a trial may exist that
# we did not find.

# %%
treatments = milia.load("treatments")
treatments["evidence_level_ocebm2011"].value_counts().sort_index().rename("treatments").to_frame()

# %% [markdown]
# ## The rules that rule a treatment out
#
# The gates of lessons 08 and 09 are rows of one table. Not each could be verified in full. Those that are verified in
# part close all the same, and say so wherever they show.

# %%
milia.load("gates")["verified"].value_counts().rename("rules").to_frame()

# %% [markdown]
# ## The claims were judged twice
#
# Two readings judged the same claims of the five articles, the second blind to the first. Here is how far they agree:
# the share with the same verdict, and Cohen's kappa [cohen1968] with a 95% interval, which takes off what chance would
# give.

# %%
first, second = milia.load("claims_first"), milia.load("claims_second")
both = first.merge(second, on="claim_id", suffixes=("_first", "_second"))
verdicts = sorted(set(both["verdict_first"]) | set(both["verdict_second"]))
same = (both["verdict_first"] == both["verdict_second"]).mean()
kappa = milia.weighted_kappa(
    both["verdict_first"], both["verdict_second"], categories=verdicts, weights="none"
)
interval = milia.kappa_interval(
    both["verdict_first"], both["verdict_second"], categories=verdicts, weights="none"
)
pd.Series(
    {
        "claims judged twice": f"{len(both)}",
        "same verdict": f"{same:.0%}",
        "kappa": f"{kappa:.2f}",
        "95% interval": f"{interval.low:.2f} to {interval.high:.2f}",
        "claims in the table now": f"{len(milia.load('claims'))}",
    },
    name="the two readings",
).to_frame()

# %% [markdown]
# Both readings were automated and of the same kind, and used the same tables. Their agreement is therefore too high,
# and it measures whether a reading can be repeated, not whether it is right.
#
# ## Who rated the five pages
#
# Three automated readings, called A, B and C, rated the articles with DISCERN [discern1999] and the JAMA benchmarks
# [silberg1997], each blind to the others. No clinician, no librarian and no patient rated. The next table gives the
# weighted kappa between each two of them; people who rated with DISCERN agreed far less.

# %%
panel = milia.load("discern_panel").query("instrument == 'discern'")
scores = panel.pivot(index=["article", "item"], columns="rater", values="score")
pairs = [("A", "B"), ("A", "C"), ("B", "C")]
pd.Series(
    {f"{one} and {other}": milia.weighted_kappa(scores[one], scores[other]) for one, other in pairs},
    name="weighted kappa",
).round(2).to_frame()

# %% [markdown]
# ## What is an assumption
#
# Where no source gives a number, the course writes ASSUMPTION. Most of these turn words into numbers for the studio of
# lesson 09: how many of 100 people "often" means, or how long "weeks" are. They stand in one table, and each ranking
# says how much of it rests on them. People and lesions in tables whose names end in *synthetic*, and every patient with
# a name, are invented.
#
# ## The graded assignments
#
# Each step was held against right answers, some of them written without sight of the tests, and against dozens of wrong
# ones: every wrong answer has to lose exactly the points that it should, and every hidden test has to catch one. Right
# and wrong answers were written by machines too. No class has taken the assignments, nobody has timed them, and no two
# people have marked the same written answers, so the times are ASSUMPTIONs and the rubrics are untried.
#
# ## What was not checked
#
# - No clinician, and no patient, has read the lessons for the project.
# - No screen reader was run. Accessibility was tested by programs (axe), by the keyboard alone, and by looking.
# - The course was run on Linux with Chromium. It was not run on macOS or Windows, nor in Firefox or Safari.
# - Nobody has measured yet whether students learn from it.
#
# ## How a clinician can review it
#
# Take one table at a time: `gates.csv` first, since a wrong rule there can hurt, then `treatments.csv`, `lookalikes.csv`
# and `outcomes.csv`. Each row names its sources. Write down the row, what is wrong, and a source that says so. The
# project will put your name, your field and the date beside what you reviewed, and nothing else.
#
# ## How to report an error
#
# Open an issue in the project's repository, or write to whoever gave you the course. Say where (the lesson and the
# heading, or the table and the row), what it says, what it should say, and how you know. An error that could
# hurt somebody comes before all other work.
#
# ## Who paid
#
# Nobody. The project sells nothing, names no brand that it is paid for, and carries no advertisement.
