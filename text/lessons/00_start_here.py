# %% [markdown]
# # Start here: a page that runs
#
# You learn to work in a notebook, meet ten sentences about milia, and find out how sure you are of what you know.
# Fifteen questions near the end show where the course has most to give you.
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# *About 35 minutes, 10 of them to read and 15 for the fifteen questions, which can be a second sitting. For learning
# only: this is not medical advice.*
#
# ## What you will be able to do
#
# - run a cell, mend what goes wrong in a notebook, and look at a table (O11)
# - say how sure you are, and tell being sure from being right
#
# ## On this page
#
# 1. [A phone held out across a bed](#A-phone-held-out-across-a-bed)
# 2. [A page that runs](#A-page-that-runs)
# 3. [Tables](#Tables)
# 4. [Sure, or right?](#Sure,-or-right?)
# 5. [Skin has ten tones here](#Skin-has-ten-tones-here)
# 6. [Where your answers are](#Where-your-answers-are)
# 7. [Fifteen questions](#Fifteen-questions)
# 8. [What Hanna can say today](#What-Hanna-can-say-today)
# 9. [Take home](#Take-home)
# 10. [Sources](#Sources)

# %% [markdown]
# ## A phone held out across a bed
#
# Hanna is in the second week of her nursing placement. (She is invented, like everybody in these lessons who has a
# first name and a problem.) A patient holds out a phone. Under her eyes she has small white bumps; on the
# phone is a page about milia. "You know about these things," she says. "Which of this can I believe?"
#
# Hanna reads. Some of it sounds right. Some of it sounds just as right and contradicts the line before. She would
# like to give an answer that is more than a guess, and more than "ask the doctor".
#
# That is what this course is for. It takes five such pages, named S0 to S4, and asks of each sentence: who knows this, and how?
# The phone shows S0. You will have its first ten sentences in front of you in a few minutes.

# %% [markdown]
# ## A page that runs
#
# What you are reading is a **notebook**. Text like this is for you. The grey boxes with a number in square brackets
# before them are **cells**, and what is in them is for the computer: a language called Python.
#
# We ran this page once before you got it, so results stand under the cells already. Now it is your turn. Click
# into the next cell and change *Hanna* to your own name; leave the quotes. Then hold down **Shift** and press
# **Enter**. What do you expect to happen?

# %%
print("Good morning, Hanna.")

# %% [markdown]
# Two things happened. The line under the cell now greets you: `print(…)` writes what stands between its brackets,
# and quotes mark a text. And the frame that shows where you are has moved on. The number before a cell counts what
# the computer has done since it was started; `[*]` means that it is still busy.
#
# You cannot break anything here. If you work without a mouse: **Escape** and the arrow keys go from piece to piece,
# and **Enter** lets you write in a cell.
#
# Next, names. `bumps = 4` does not ask whether there are four bumps: it *gives the name* `bumps` to the number 4,
# and shows nothing. The note behind `#` is for people; Python does not look there.

# %%
bumps = 4   # two under each eye

# %%
print("She has", bumps, "of them.")

# %% [markdown]
# Now the trap into which everybody falls once. A cell knows only what *you have run since you opened the page*. Old
# results under a cell do not count. If you had jumped over the first of these two cells, the second would
# have complained: `NameError: name 'bumps' is not defined`. The last line of such a complaint says what is missing.
# It is no reproach.
#
# | when this happens | do this |
# |---|---|
# | nothing happens | is the bracket `[*]`? Wait a moment |
# | a complaint ends in `NameError` | run the cells above, from the top down |
# | a complaint ends in `SyntaxError` | Python cannot read a line: is a quote or a bracket missing, or are the three dots still there? |
# | a text turns into a box with `#` and `*` in it | you clicked on it twice; Shift + Enter turns it back |
# | you have lost track | menu *Kernel*, then *Restart Kernel and Run All Cells*, and say *Restart* |
# | you have changed a cell past mending | menu *Edit*, then *Undo*, or ask for a fresh copy of the file |
# | three dots `...` stand in a cell | something of yours belongs there; until then a check says "Not done yet" |
# | you stop for today | Ctrl + S saves the page (Cmd + S on a Mac); next time, run it from the top |
#
# A restart forgets names like `bumps`. It does not forget your answers to questions.

# %% [markdown]
# ## Tables
#
# Python alone knows nothing about milia. `import milia` fetches the **library** of this course: tables, questions,
# drawings. `import pandas as pd` fetches pandas, the tool for tables, under a short name, and the line with
# `pd.set_option` tells it to show long texts in full. Those two you need not learn.
#
# The last line takes one of the tables and names it. Each of its rows is a
# [claim](glossary.md#claim), a statement from one of the five pages, in the words of this course.

# %%
import pandas as pd

import milia

pd.set_option("display.max_colwidth", None)

claims = milia.load("claims")

# %% [markdown]
# Nothing was shown, because nothing was asked for. `claims.head(10)` shows the first ten rows. The double brackets
# choose columns: inside is a list of their names, in quotes, with commas.
#
# These are the ten that Hanna reads. Before you go on, pick **one that you believe and one that you do
# not**. Say them aloud.

# %%
claims[["claim_id", "claim_paraphrase"]].head(10)

# %% [markdown]
# How many claims are there in all? `len` counts the rows of a table. This is your first blank. Behind the `#` stands
# the pattern. Type it in place of the three dots, with the name of our table where the line is, and run the cell. The
# sentence under it says how you did.

# %% milia={"fill": ["len(claims)"]}
how_many = ...   # len(______)

milia.check("L00-C1", how_many)

# %% [markdown]
# ## Sure, or right?
#
# Two students both get seven of ten right. One was sure of all ten. The other was sure of the seven and said "a
# guess" to the rest. On a ward, whom would you rather ask?
#
# Being as sure as you are right is called [calibration](glossary.md#calibration), and it can be practised. So
# every question here has a line *How sure are you?* You need not use it, and it counts for nothing. If you do use
# it, the course can show you, later, how often you were right when you said "sure".
#
# A mistake that somebody was sure of deserves a second look more than one that was a guess, so such questions will
# come back first. Try it on these three. One is easy, one is a trap, and the third nobody can know.

# %%
milia.ask("L00-01")

# %%
milia.ask("L00-02")

# %%
milia.ask("L00-03")

# %% [markdown]
# Look at your three clicks. Was there one where you were sure and wrong? That is the kind worth finding: feeling that
# one knows is not yet knowing. A belief that is wrong and shared by many is a
# [misconception](glossary.md#misconception). The course keeps a list of them, and names each when you meet it.

# %% [markdown]
# ## Skin has ten tones here
#
# A white bump on very light skin and the same bump on very dark skin are two different sights. So the drawings of
# this course change tone. They use the ten of the [Monk scale](glossary.md#Monk-scale) [monk2023], from 1, very
# light, to 10, very dark.
#
# First predict: on which end will the bumps be easier to see? Then run the cell. `tone=4` says which patch
# gets the frame; change the 4 to the tone nearest to your own skin, and run it again.

# %%
milia.draw("tones", tone=4)

# %% [markdown]
# On dark skin the white stands out; on light skin the edge and the shadow have to do the work. None of the ten is
# the normal one. The parts of the course in which you can choose a tone begin with one at random, and keep the one
# that you choose.

# %% [markdown]
# ## Where your answers are
#
# Your answers are written to a small file in your own account, on the computer that runs this notebook. Nothing is
# sent anywhere, and no teacher sees it. On a shared server, the people who run it could open the file, as they
# could any other.
#
# - `milia.progress()` shows what you have answered, and where to go on.
# - `milia.review()` brings questions back after some days, the sure and wrong ones first.
# - `milia.export_answers("my_answers.csv")` writes a copy that you can keep.
# - `milia.erase_answers()` says how many there are, and how to erase them for good.
#
# Each of these can be typed into an empty cell. The **+** in the row of buttons above the page gives you one (keys:
# Escape, then B).

# %% [markdown]
# ## Fifteen questions
#
# They cover the whole course, so most are about things that you have not been told. That is no mistake. A
# question that you cannot answer yet makes you notice the answer when it comes.
#
# So: no looking up, no reasons for now, and nobody grades it. Skip what you like; "a guess" is an honest
# answer. At the end you see what you know already and which lesson has the rest. Lesson 10 has fifteen of the same
# kind, and between the two lies what you have learned.

# %%
milia.pretest("A")

# %% [markdown]
# ## What Hanna can say today
#
# Here are the ten sentences again, with one column more. The [verdict](glossary.md#verdict) is what came
# out when the course compared each claim with published sources. Find the two that you picked.

# %%
claims[["claim_id", "claim_paraphrase", "verdict"]].head(10)

# %% [markdown]
# Five of ten are *supported*. Two are *contradicted*: sebum has a part in both. Two are *unsupported*, which means
# that nobody was found who had looked, and that is something else than *wrong*. One is true for a few people only.
# A page that is half right does not look half right. All its sentences have the same voice.
#
# So what does Hanna answer? *"Milia are tiny cysts and harmless. They are not dirt, and not acne. Whether yours are
# milia, somebody should look, and soon if one grows or bleeds. And about what causes them this page says more
# than anybody knows. May I find out, and tell you tomorrow?"*
#
# | what she says | how sure, and why |
# |---|---|
# | milia are tiny cysts of keratin, not acne | agreed in the reviews that we read [berk2008, rodriguez_alam] |
# | milia are harmless | agreed [berk2008, medscape_milia] |
# | whether hers are milia, somebody should look | true of every page: it cannot see its reader |
# | soon, if one grows or bleeds | a small skin cancer of the lid can look like a pearl [opt_bcc] |
# | the page says more than anybody knows | for its sentences on sun and eczema no study was found [berk2008, cleveland2019, healio2013]; that is one course's search, and no proof |
# | she will find out | up to her. And to you |

# %% [markdown]
# ## Take home
#
# - **Shift + Enter** runs a cell. Run from the top down. *Restart Kernel and Run All Cells* mends nearly everything.
# - `name = …` gives a name, `print(…)` writes, `len(…)` counts, `.head(10)` shows the first ten rows, and
#   `table[["a", "b"]]` chooses columns.
# - Say how sure you are. Sure and wrong is the most useful answer you can give, to yourself.
# - Unsupported is not the same as wrong.
#
# **Next:** [lesson 01, What a milium is](01_what_a_milium_is.ipynb). Or [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# A word in square brackets in the text is the key of a source, and leads to the list of references. The cell shows
# those of this page. `references[…]` with a question inside keeps the rows that answer yes; `isin(keys)` asks of
# each key whether it is in our list; `fillna("")` leaves a cell empty where nothing is known. The column
# `verified` says how far the course has read the source, *yes* or in *partial* copies.

# %%
keys = [
    "berk2008", "cleveland2019", "healio2013", "medscape_milia", "monk2023", "opt_bcc", "rodriguez_alam",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
