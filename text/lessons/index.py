# %% [markdown]
# # Milia: the map of the course
#
# This course takes five web articles about milia, the tiny white keratin cysts of the skin, and asks of each
# sentence: who knows this, and how? You learn the medicine, the evidence behind it, and enough pandas to
# check both yourself.
#
# *For learning only: this is not medical advice.*
#
# ## Start here
#
# 1. Open [lesson 00, Start here](00_start_here.ipynb): how a notebook works, and a first test of what you know.
# 2. Go on in the order below. A lesson takes 35 to 50 minutes and says when an assignment is due.
# 3. Come back with `milia.review()`, ten minutes a day, at the [end of this page](#What-stays-with-you).
#
# Words are explained in the [glossary](glossary.md). Every source stands in the [references](references.md).
#
# ## Who it is for
#
# Students of the health professions with a little Python or none, and students of data science with a little
# curiosity about skin. Nothing is asked for that was not explained; the table of Python at the end of this page says
# which lesson explains what. Every lesson has two lanes:
#
# - **Core**: read, predict, answer, fill a blank, write a line or two. Everybody can finish it.
# - **Stretch**: the same question with the tools of data science. It never counts for points.
#
# ## How to work
#
# - A page like this one is a **notebook**: text, and grey cells with code. Click into a grey cell and press
#   **Shift + Enter** to run it. Run the cells from the top down.
# - Where three dots `...` stand in a cell, something of yours belongs. The page runs with the dots too; the check
#   then says "Not done yet".
# - A question gives a reason for each of its options. Wrong answers are worth reading, and none is graded in a
#   lesson. What you answer stays in your account on the machine that runs the notebooks.
# - If the page gets into a muddle, choose *Kernel*, then *Restart Kernel and Run All Cells*.
# - Nothing here needs the internet.

# %% [markdown]
# ## The lessons
#
# | lesson | what it is about | state |
# |---|---|---|
# | 00 [Start here](00_start_here.ipynb) | how to work in a notebook; a first test of what you know | **ready** |
# | 01 [What a milium is](01_what_a_milium_is.ipynb) | keratin, no opening, where and how big | **ready** |
# | 02 [Types](02_types.ipynb) | ten classes, and the names that are none | **ready** |
# | 03 [Is it milia?](03_is_it_milia.ipynb) | look-alikes on every skin tone, and what must not be missed | **ready** |
# | 04 [How common, how long](04_how_common_how_long.ipynb) | surveys that disagree; waiting | **ready** |
# | 05 [Causes](05_causes.ipynb) | what goes along with milia, and what causes them | **ready** |
# | 06 [Reading the page](06_reading_the_page.ipynb) | who speaks, what is missing, how far raters agree | **ready** |
# | 07 [From claim to evidence](07_from_claim_to_evidence.ipynb) | claims against their sources | **ready** |
# | 08 [Options and harms](08_options_and_harms.ipynb) | treatments, waiting among them | **ready** |
# | 09 [Trade-offs](09_trade_offs.ipynb) | deciding with a person's values | **ready** |
# | 10 [Prevention, advice, review](10_prevention_advice_review.ipynb) | plain advice, and what stayed with you | **ready** |
#
# ## The assignments
#
# | assignment | after lesson | points | state |
# |---|---|---|---|
# | 1 [Name it](a1_name_it/a1_name_it.ipynb) | 02 | 10 | **ready** |
# | 2 [Find and measure](a2_find_and_measure/a2_find_and_measure.ipynb) | 04 | 14 | **ready** |
# | 3 [Rate the page](a3_rate_the_page/a3_rate_the_page.ipynb) | 06 | 14 | **ready** |
# | 4 [Claim ledger](a4_claim_ledger/a4_claim_ledger.ipynb) | 07 | 18 | **ready** |
# | 5 [Trade-offs](a5_trade_offs/a5_trade_offs.ipynb) | 09 | 20 | **ready** |
# | 6 [Capstone](a6_capstone/a6_capstone.ipynb) | 10 | 24 | **ready** |

# %% [markdown]
# ## What you will be able to do
#
# At the end of the course you can do eleven things, O1 to O11. Each has its main lesson; O11 is in every one. Run the cell
# (**Shift + Enter**) to see whether everything is installed: a table appears.

# %%
import pandas as pd

import milia

pd.set_option("display.max_colwidth", None)

milia.load("objectives")[["objective", "sentence", "main_lesson"]].fillna("every lesson")

# %% [markdown]
# The next table says how many questions ask for which of them, lesson by lesson (a question may ask for two), and at which of
# Bloom's levels, from remembering to creating. It is counted from the question bank each time this page is built. The last
# two columns are graded points of the assignments, 100 in all: those that tests give and those that a person gives.

# %%
milia.alignment()

# %% [markdown]
# ## The five articles
#
# They are quoted in short pieces and called S0 to S4. The next cell shows what they are: length in words, the
# school grade for which they are readable, and what each page itself sells.

# %%
articles = milia.load("articles")
articles[["article", "title", "words", "reading_grade", "sells"]]

# %% [markdown]
# The tables behind the course, with the source of each row, are described in the course's folder `data`. They
# were made by reading mostly the summaries of the sources, by machine, and no clinician has reviewed them yet.
# Where nothing is known, the lessons say so. [How this was checked](how_this_was_checked.ipynb) tells who read and rated
# what, when, how far two readings agree, and how to report an error.

# %% [markdown]
# ## What stays with you
#
# A question that you met once fades. Asked again after some days, it stays. The next cell asks what is due today, at
# most 20 questions, and first those that you were sure of and got wrong.

# %%
milia.review()

# %% [markdown]
# And this is where you stand: by lesson and objective, what to do next, and how well your certainty fits your answers.
# Nobody else sees it unless they can read your files; here you can also save your answers, or erase them.

# %%
milia.progress()

# %% [markdown]
# ## The Python of the course
#
# Each lesson explains the pieces of Python that it uses, and the core lane uses no other. Look one up here.

# %%
milia.load("constructs")
