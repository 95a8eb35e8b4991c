# %% [markdown]
# # Reading the page: what it shows, says and leaves out
#
# Two web pages give a woman opposite advice about the same five dots. In this lesson you look at a page with six
# tools and leave it with a seventh, compare your ratings with a panel's, and find out what each tool cannot see.
#
# *About 50 minutes, 14 of them to read; a good place for a break is [Sixteen questions](#Sixteen-questions). For
# learning only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - rate a health page with DISCERN and the JAMA benchmarks, and measure how far raters agree (O6)
# - name what a page leaves out, and check a sentence by leaving the page (O6)
# - count, compare and rate with pandas so that somebody else gets the same figures (O11)
#
# ## On this page
#
# 1. [Two links and a Friday](#Two-links-and-a-Friday)
# 2. [Who is speaking](#Who-is-speaking)
# 3. [Words that do not sit right](#Words-that-do-not-sit-right)
# 4. [May, can, often](#May,-can,-often)
# 5. [What is not there](#What-is-not-there)
# 6. [Easy to read](#Easy-to-read)
# 7. [Sixteen questions](#Sixteen-questions)
# 8. [Three raters](#Three-raters)
# 9. [Agreed, but on what](#Agreed,-but-on-what)
# 10. [Leave the page](#Leave-the-page)
# 11. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 12. [Stretch, kappa from its table](#Kappa-from-its-table)
# 13. [Stretch, what to draw again](#What-to-draw-again)
# 14. [Stretch, alpha for three](#Alpha-for-three)
# 15. [Stretch, the price of rarity](#The-price-of-rarity)
# 16. [Exit ticket](#Exit-ticket)
# 17. [What Yara can write back](#What-Yara-can-write-back)
# 18. [Take home](#Take-home)
# 19. [Sources](#Sources)

# %% [markdown]
# ## Two links and a Friday
#
# Yara is nineteen and in her first year of nursing. That makes her the family's doctor. Her aunt Salma, 44, with
# dark brown skin, has had five white dots on her lower eyelids for years, and now a voucher. She sends two links
# and a message: *I have booked freezing for Friday. Which of these can I trust?*
#
# The first link is page S3. It calls what Salma has milialar, "the larger and more stubborn variant of milia"
# (S3 ¶32), and says: "Freezing the milialar cysts with liquid nitrogen is a common first-line treatment" (S3 ¶33).
#
# The second is page S4, of a clinic that removes milia. It calls freezing a "less usual treatment", and adds that it
# "may not be appropriate if the milia are close to the eyes" (S4 ¶25). The page ends: "Book your appointment with us"
# (S4 ¶32).
#
# (Niece, aunt and voucher are invented; the pages are not.) One wants to sell and warns. The other sells nothing that
# we can see, and does not warn. Before you know more: how far would you trust each, from 1, not at all, to 5? Put
# your two numbers in place of the zeros.

# %%
trust_S3 = 0
trust_S4 = 0

# %% [markdown]
# Two questions from earlier lessons. Both come back at the end, in Yara's answer.

# %%
import milia

milia.ask("L02-05")

# %%
milia.ask("L04-07")

# %% [markdown]
# ## Who is speaking
#
# In 1997, editors of the journal JAMA asked four things of any health page, which are now called the
# [JAMA benchmarks](glossary.md#JAMA-benchmarks) [silberg1997]: Who wrote it, with what training? Where does it come
# from, which sources? Who pays, who owns it? When was it written and checked?
#
# They do not ask whether it is true. They ask whether a reader *could find out*.
#
# How many of the five name an author, a date, a source? Say three numbers, then run. The table `article_features` notes
# what each page itself shows, in the copy that the course read. `pivot` lays it out: one row for each feature, one
# column for each article.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

features = milia.load("article_features")
features.pivot(index="feature", columns="article", values="shown")

# %% [markdown]
# No author, no date, no list of sources: on no page. S4 puts sentences in quotation marks (S4 ¶8) and does not say
# who spoke. Marks without a name look like evidence and are none.
#
# And what do they sell? Only what stands on the page counts.

# %%
articles = milia.load("articles")
articles[["article", "sells", "words", "reading_grade"]]

# %% [markdown]
# S0 and S1 end with the same two lines: "Find out how to simply remove your Milia with our very affordable", and "Milia
# Removal Cream" (S0 ¶50, S0 ¶51; S1 ¶57, S1 ¶58). What is in the cream stands on neither page. "Nothing in the copy
# read" is not "nothing": S2 and S3 may have had adverts around them that the copy lost.
#
# A sale is a reason to check a sentence. It is no proof against it. Keep that for S4.

# %% [markdown]
# ## Words that do not sit right
#
# Now read closely. Some pages hold words that no writer of English would choose there, as if a program had
# swapped each word for a neighbour. Such text *reads as* machine-paraphrased. How it came about we do not
# know, and we charge nobody.
#
# Here are short quotations. Press each word that does not sit right, then the button below the quotation. Some
# quotations have no odd word; the button is for those, too. Do five. Guess beforehand: will the odd words only be funny,
# or will some change what a patient does?

# %%
milia.Composer("spun")

# %% [markdown]
# S2 and S3 share an odd word in their very titles: milialar. S2 uses it for all milia, S3 now for all, now for a kind
# of its own (S3 ¶5, S3 ¶32); it stands in no medical source that we read.
#
# Did you meet "consumes, rankles" (S2 ¶8)? They stand where one expects burns and blisters: injuries that milia may
# follow [patsatsi2020], gone from sight. What people call "child skin inflammation" (S2 ¶48) seems to have been baby
# acne. And two letters can be dear: S3 says that isotretinoin works "systematically" (S3 ¶37). The usual word is
# *systemically*, through the whole body, which is why it can harm an unborn child [choi2021].
#
# Fluent is not true, though. Page S1 writes in good English that sweat ducts fill with sebum (S1 ¶16). They carry
# none [openstax_skin].

# %% [markdown]
# ## May, can, often
#
# A careful writer says *may* where nobody is sure. Such a word is a [hedge](glossary.md#hedge). Do more hedges mean
# more care?
#
# The table `article_hedges` has one row for each. Longer pages have more of them, so the fair measure is hedges
# per 100 words. Predict: will the most careful page hedge twice as often as the boldest?

# %%
hedges = milia.load("article_hedges")
counts = hedges.groupby("article").size()
counts

# %% [markdown]
# The number of one page comes out by its name: `counts["S3"]`. The numbers of words stand in the table further up:
# 1,686 and 909.

# %%
print("Hedges in 100 words of S3:", round(100 * counts["S3"] / 1686, 1))
print("Hedges in 100 words of S4:", round(100 * counts["S4"] / 909, 1))

# %% [markdown]
# From 4.2 to 4.9 in 100 words, all five pages: about one word in twenty-two. The rate cannot tell the pages apart,
# and for a plain reason. A hedge costs nothing. In a good source something follows it: who was looked at, how
# many, compared with what. Behind the hedges of the five pages stands not one count of patients.

# %%
milia.ask("L06-01")

# %% [markdown]
# ## What is not there
#
# So far we judged what stands on a page. The hardest thing to see is what does not. On isotretinoin by mouth, S3
# lists "side effects like dry skin, nosebleeds, and sun sensitivity" (S3 ¶37). Each of them happens. What is missing?
#
# Answer first. Then look through the table of [omissions](glossary.md#omission): under *Article* choose S3, then S4.
# Find the one that matters most to Salma's Friday.

# %%
milia.ask("L06-02")

# %%
milia.TableExplorer("omissions")

# %% [markdown]
# On freezing, *both* of her pages leave out the same thing: pale marks that may stay, and show more on dark skin
# [spotcheck_cryo]. S4 gives half of the warning, the eye; S3 none. An article can say nothing false and
# still fail its reader.
#
# How could the authors of the table see what is not there? They had read elsewhere. From inside a page its gaps are
# invisible; remember that further down.

# %% [markdown]
# ## Easy to read
#
# Look back at the column `reading_grade`. It estimates how many years of (US) school a text asks for
# [kincaid1975]. The easiest of the five is S3. Is an easy page a good page?
#
# The recipe, called Flesch–Kincaid, counts three things: sentences, words, and syllables. Long sentences raise
# the grade, and so do long words. Here are two sentences. Will their grades differ?

# %%
tale = "Steam opens the milium, and the keratin gets out."
truth = "Steam opens no milium, and the keratin stays in."
print("Grades:", round(milia.reading_grade(tale), 1), "and", round(milia.reading_grade(truth), 1))

# %% [markdown]
# The same, to the last digit. The recipe sees length. It does not see whether a sentence is true, whether the text
# has an order, or what the reader knows already [jindal2017]. "Consumes, rankles" cost it nothing.
#
# `milia.words(text)` gives a list of the words, `milia.sentences(text)` one of the sentences. Put a first half of
# the recipe in order.

# %%
milia.ask("L06-03")

# %% [markdown]
# **Fill one gap.** How many words has an average sentence of this quotation (S3 ¶22)? The pattern stands behind the
# `#` sign; both blanks take the same name.

# %% milia={"fill": ["len(milia.words(quote)) / len(milia.sentences(quote))"]}
quote = "Milia are usually not painful or itchy. They do not bother most people and are primarily a cosmetic concern."
per_sentence = ...   # len(milia.words(____)) / len(milia.sentences(____))

milia.check("L06-C1", per_sentence)

# %% [markdown]
# **Your words.** Write to Salma between the two quotation marks, all on one line: what would you do about Friday, as
# you see it now? Then try to get the grade below 8 without losing anything true. What did you have to cut?

# %%
to_salma = "Write here, in one or two sentences, what you would tell her about Friday."
round(milia.reading_grade(to_salma), 1)

# %% [markdown]
# ## Sixteen questions
#
# So a reading grade does not rate a page. [DISCERN](glossary.md#DISCERN) tries: sixteen questions about a text on
# treatment choices, each rated from 1, *no*, to 5, *yes* [discern1999]. Are its aims clear? Are sources
# named? Does it say what each treatment does, its benefits and risks, and what happens without? Question 16 is the
# verdict on the whole.
#
# Rate page S3 on four of them. The card shows what the page says on the point, or some of it. No score is right or
# wrong: after yours, you see what a panel of three gave, and why. Question 9 first: "how each treatment works". The
# card tells of freezing; the page has a story for laser, tablets and creams as well. No source that we read bears out
# the one of freezing. May the page still get a 4?

# %%
milia.ask("S3-D09")

# %%
milia.ask("S3-D11")

# %%
milia.ask("S3-D12")

# %%
milia.ask("S3-D16")

# %% [markdown]
# Question 9 is the surprise. All three raters gave 4: the page explains a lot. It says that cold makes the cysts
# "burst, releasing their contents" (S3 ¶33). No source that we read describes bursting; in the one case that
# we read, a plaque of milia, the frozen skin healed over about eight weeks [noto2016]. **DISCERN asks whether a page tells you
# enough to choose. It does not ask whether what it tells is so.** That is for other tools, and for
# [lesson 07](07_from_claim_to_evidence.ipynb).
#
# *Optional, about 15 minutes, now or another day:* the other twelve questions and the four benchmarks. You can stop
# after any card; run the cell again and it goes on. Nothing further down needs it.

# %%
milia.rate("S3")

# %% [markdown]
# ## Three raters
#
# Who is this panel? **Three automated passes over the five pages: programs that read and rate, none of which saw the
# others' ratings. None is a clinician, and no clinician has checked them.** They may well share their habits. Bear that
# in mind for the next numbers.
#
# `discern_panel` holds every rating with its reason. Two of the tools you know put the ratings of S3 side by
# side: a filter and `pivot`. On how many of the sixteen will A and B give the very same score?

# %%
panel = milia.load("discern_panel")
discern = panel[panel["instrument"] == "discern"]
on_s3 = discern[discern["article"] == "S3"]
scores = on_s3.pivot(index="item", columns="rater", values="score")
scores.sort_values(["A", "B", "C"])

# %%
same = (scores["A"] == scores["B"]).sum()
print("A and B gave the same score on", same, "of", len(scores))

# %% [markdown]
# 13 of 16. Splendid? Suppose two raters sleep, and each writes *2* on nearly every line. They would agree nearly
# always and have read nothing. Part of every agreement is luck and habit.
#
# [Kappa](glossary.md#kappa) takes that part away. It asks: of the agreement that chance would *not* give, how much is
# there? 1 is all of it, 0 is none.

# %%
milia.ask("L06-04")

# %% [markdown]
# On a scale from 1 to 5 one more thing counts: a 2 against a 3 is a near miss, a 1 against a 5 is another world.
# *Weighted* kappa counts a disagreement by the square of its distance [cohen1968]. Say a number for A and B, then run.

# %%
kappa = milia.weighted_kappa(first=scores["A"], second=scores["B"])
spread = milia.kappa_interval(first=scores["A"], second=scores["B"])
print("Kappa", round(kappa, 2), "with an interval from", round(spread.low, 2), "to", round(spread.high, 2))

# %% [markdown]
# High; and the interval is wide, for sixteen ratings are few. It comes from drawing sixteen again and again out of
# the sixteen ([bootstrap](glossary.md#bootstrap), [efron1979]), which from so few gives a rough width only.
#
# **On your own.** How far do A and B agree on Salma's other page, S4? The filter and the `pivot` stand there. Write
# what belongs in place of the dots; the line with kappa further up is your model.

# %% milia={"fill": ["milia.weighted_kappa(first=scores_s4['A'], second=scores_s4['B'])"]}
on_s4 = discern[discern["article"] == "S4"]
scores_s4 = on_s4.pivot(index="item", columns="rater", values="score")
kappa_s4 = ...

milia.check("L06-C2", kappa_s4)

# %% [markdown]
# And you? The scores that you gave on the cards are kept as well.

# %%
mine = milia.own_ratings("S3")
print("You have given", len(mine), "ratings of S3")

# %% [markdown]
# ## Agreed, but on what
#
# When DISCERN was tested, its raters agreed far less. For the overall rating, question 16, kappa was 0.53 among
# experts, 0.40 among people whose work is health information, and 0.23 among members of self-help groups
# [discern1999]. Are three programs better judges than experts?
#
# Compare like with like. The figures of 1999 are for question 16, over many leaflets. Take question 16 alone, over our
# five pages. Which numbers do you expect?

# %%
overall = discern[discern["item"] == "16"].pivot(index="article", columns="rater", values="score")
overall

# %%
print("A and B:", milia.weighted_kappa(first=overall["A"], second=overall["B"]))
print("A and C:", round(milia.weighted_kappa(first=overall["A"], second=overall["C"]), 2))

# %% [markdown]
# A and B give a 2 to every page. They agree fully, but their habits alone would give that: beyond them nothing is left
# to win, and kappa is `nan`, *not a number*. A and C are never more than one point apart, and kappa is 0: since A
# always says 2, knowing A tells nothing about C.
#
# So where did the 0.91 come from? From easy questions. That S3 names no source (1) and describes many treatments (4),
# anyone sees. **Kappa depends on what was rated, not only on who rated.** Before you admire one, ask what was rated.
#
# Five pages cannot show who judges better. And had all three raters agreed on everything, it would show one thing:
# that the rating can be repeated. Three scales from one factory agree, too, all two kilos wrong. Agreement measures
# *repeatability*. Whether a rating is right, its *validity*, has to come from somewhere else.

# %% [markdown]
# ## Leave the page
#
# All six tools so far looked *at* the page. When historians, students and professional fact checkers were watched
# judging unknown websites on social questions, the historians and the students mostly stayed on the page and were
# misled by its looks. The fact checkers took a quick look, left, and asked what others say. Their conclusions were
# better founded, in a fraction of the time [wineburg2019]. This is [lateral reading](glossary.md#lateral-reading).
#
# Here nothing is fetched from the web. In its place you get frozen cards: what was found on leaving the page, where,
# and how well that source was read. The first is about the name. The second is about Friday.

# %%
milia.ask("L06-05")

# %%
milia.ask("L06-06")

# %% [markdown]
# Two minutes away from the page did what six tools on it could not. The six do something else: they tell you *which*
# sentence is worth the two minutes.
#
# ## Argue about it in pairs
#
# Choose alone. Then swap: each argues for the other's answer as its best lawyer, one minute each. Whoever works alone
# writes the other side's closing sentence.

# %%
milia.ask("L06-07")

# %% [markdown]
# The same thought with the sides turned round.

# %%
milia.ask("L06-08")

# %% [markdown] tags=["stretch"]
# ## Kappa from its table
#
# *Stretch, for whoever does not trust a function before having built it.*
#
# Kappa compares two tables: how often the raters' scores met, and how often they would have met had each dealt out
# the same scores blindly. Each cell is weighed by how far apart the scores lie. In which cells of the first table
# will the disagreement sit?

# %% tags=["stretch"]
import numpy as np

levels = [1, 2, 3, 4, 5]
met = pd.crosstab(scores["A"], scores["B"]).reindex(index=levels, columns=levels, fill_value=0)
blind = np.outer(met.sum(axis=1), met.sum(axis=0)) / len(scores)
distance = np.subtract.outer(levels, levels)
for name, weight in {
    "none": (distance != 0).astype(float),
    "linear": abs(distance),
    "quadratic": distance**2,
}.items():
    by_hand = 1 - (weight * met.to_numpy()).sum() / (weight * blind).sum()
    library = milia.weighted_kappa(scores["A"], scores["B"], weights=name)
    print(f"{name:10} by hand {by_hand:.3f}, library {library:.3f}")
met

# %% [markdown] tags=["stretch"]
# One set of ratings, three kappas, from 0.75 to 0.91. The weights are a choice, made before the data are seen: squares
# forgive neighbours, and neighbours are all that differs here. A paper that gives a kappa without its weights has given
# half a number. (With quadratic weights the published 0.53 might be compared; its abstract says *weighted* and no more
# [discern1999].)

# %% [markdown] tags=["stretch"]
# ## What to draw again
#
# *Stretch: the bootstrap by hand, and the question it hides.*
#
# A bootstrap draws units again with replacement and looks how the answer moves. But what is the unit? With five pages
# and sixteen questions one may draw the 80 ratings, or the five pages, or the sixteen questions. Which of the three
# gives the widest interval?

# %% tags=["stretch"]
wide = discern.pivot(index=["article", "item"], columns="rater", values="score").reset_index()
dice = np.random.default_rng(6)


def redrawn(units):
    """Draw whole units again, each with all its ratings, and return the kappa of A and B."""
    drawn = wide.loc[np.concatenate([units[i] for i in dice.integers(len(units), size=len(units))])]
    return milia.weighted_kappa(drawn["A"], drawn["B"])


rows = []
for name, unit in {"80 ratings": ["article", "item"], "5 pages": "article", "16 questions": "item"}.items():
    units = [ratings.index for _, ratings in wide.groupby(unit)]
    kappas = [redrawn(units) for _ in range(300)]
    low, high = np.quantile(kappas, [0.025, 0.975])
    rows.append({"drawn again": name, "low": round(low, 2), "high": round(high, 2)})
pd.DataFrame(rows)

# %% [markdown] tags=["stretch"]
# The questions, by far. Read each row as a promise. Drawing pages says: other pages, the *same sixteen questions*; the
# interval is narrow because the five pages resemble each other, and from five units it is hardly worth the paper.
# Drawing questions says: other questions, the *same five pages*. Drawing ratings takes the 80 for independent, and they
# are not: question 4 is a 1 on every page. Which interval is honest depends on what you want to speak of.
#
# Try 30 draws and 3,000. Which end settles last, and why?

# %% [markdown] tags=["stretch"]
# ## Alpha for three
#
# *Stretch: one number for all raters, with gaps allowed.*
#
# Krippendorff's alpha compares the disagreement within units with that between any two ratings [krippendorff2011]. It
# takes any number of raters, and blank cells. Predict: how will alpha over question 16 alone compare with alpha over
# all sixteen?

# %% tags=["stretch"]
raters = ["A", "B", "C"]
by_question = {item: milia.krippendorff_alpha(rows[raters]) for item, rows in wide.groupby("item")}
print("All 80:", round(milia.krippendorff_alpha(wide[raters]), 2))
print("Mean of the pages:", round(np.mean([
    milia.krippendorff_alpha(rows[raters]) for _, rows in wide.groupby("article")
]), 2))
labels = milia.load("discern_items").astype({"item": str}).set_index("item")["short_label"]
pd.DataFrame({"question": labels, "alpha": pd.Series(by_question).round(2)}).sort_values("alpha")

# %% [markdown] tags=["stretch"]
# Question by question, the fine 0.88 falls apart. Three have no alpha at all, for nobody ever differs. Three lie near 0,
# or below it: there the pages are alike and the few differences are the raters' own. Two reach 1, where one page stands
# out and all three saw it (S4 names more of the risks). What looked like one agreement about 80 ratings is mostly an
# agreement about which questions are hard to satisfy.
#
# Two things to try:
#
# 1. Blank a third of the ratings at random, `wide[raters].mask(dice.random((80, 3)) < 1/3)`. How far does alpha move?
# 2. Give yourself as a fourth column: `milia.own_ratings("S3")`, merged on `item`. Do you agree with the panel as well
#    as its members do with each other?

# %% [markdown] tags=["stretch"]
# ## The price of rarity
#
# *Stretch: good raters, bad kappa.*
#
# Two invented raters look for a yes-or-no thing, such as "names an author". Each is right 9 times in 10 whatever the
# truth, and independent of the other (ASSUMPTION). We only make the thing rarer. What will the agreement do, what kappa?

# %% tags=["stretch"]
truths = dice.random(200_000)
slips = dice.random((2, truths.size)) < 0.1
rows = []
for share in [0.5, 0.2, 0.1, 0.05, 0.01]:
    first, second = (truths < share) ^ slips
    both = (first & second).sum()
    neither = (~first & ~second).sum()
    rows.append(
        {
            "pages that have it": share,
            "agreement": round((first == second).mean(), 2),
            "kappa": round(milia.weighted_kappa(first, second, categories=[False, True], weights="none"), 2),
            "agreement on yes": round(2 * both / (first.sum() + second.sum()), 2),
            "agreement on no": round(2 * neither / ((~first).sum() + (~second).sum()), 2),
        }
    )
pd.DataFrame(rows)

# %% [markdown] tags=["stretch"]
# Agreement stays at 0.82, the raters are the same, and kappa sinks from 0.64 towards nothing. Is kappa broken? Look at
# the column *agreement on yes*: when the thing is rare, most of the yeses are slips, and the raters slip on different
# pages. Kappa punishes that, rightly or not. The advice of those who described the paradox: never print it without
# the agreement on yes and on no beside it [cicchetti1990].
#
# The four JAMA benchmarks take it to the end. All three raters gave 0 on each of the four, for each of the five pages.
# Work out their kappa in your head, then in a cell.

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. Say how sure you are.

# %%
milia.ask("L06-09")

# %%
milia.ask("L06-10")

# %%
milia.ask("L06-11")

# %% [markdown]
# ## What Yara can write back
#
# *Dear aunt, neither of the two as a whole; single sentences. "Milialar" stands in no medical source that I could find,
# and a "more stubborn variant" in none either. S4 wants to sell you an appointment, and on freezing it is the fairer one: it
# is not the usual way, and not for the skin near the eye. That is where yours are. What neither page tells you:
# freezing can leave pale marks, sometimes for good, and on our skin they show more; lashes can be lost, too. So please
# put Friday off. If they are milia, they are harmless and can wait as long as you like; they may stay or go, and nobody
# has counted. Let a doctor look first, who can say whether they are milia at all. Then ask: what if I do nothing? What
# else is there, and what can go wrong with it on a lid and on dark skin?*
#
# | the sentence | how sure, and what it rests on |
# |---|---|
# | "milialar" is no kind of milia | in no medical source that we read, and not among the ten classes [berk2008] |
# | freezing is not the usual way | a review puts extraction first [medscape_ped]; one author would freeze milia en plaque first, after one patient [noto2016]; a lifestyle page calls freezing the most used [stylist_milia] |
# | not near the eye | caution, not a count: where hair grows it may be lost [aafp_cryo2004, spotcheck_cryo]; no study of lids was found |
# | pale marks, more visible on dark skin | listed by reviews [aafp_cryo2004, aafp_cryo2020], with care urged on dark skin [cryo_contra, spotcheck_cryo]; how often on lids, nobody counted |
# | they can wait; they may stay or go | harmless: agreed; stay or go: sources disagree [berk2008, medscape_milia, cleveland2019] |
# | let a doctor look first | a review warns against freezing what may need a tissue sample [aafp_cryo2020] |
# | S4 is the better page | on freezing, yes; its steam and its promise of safe home remedies are contradicted [himdani2016, murphy2004] |
#
# See a doctor **soon**, and before any treatment, if a dot on a lid grows, bleeds, crusts or takes lashes with it: that
# may be no milium [opt_bcc, eyelid_gp].
#
# And your own trust, from the beginning? And the sentence that you wrote to her halfway?

# %%
print("Your trust at first: S3", trust_S3, "and S4", trust_S4, "of 5")
print("You wrote:", to_salma)

# %% [markdown]
# The panel, on question 16, gave both pages about the same. It rated whole pages; Salma's question hung on one sentence.
#
# ## Take home
#
# - A page is not trusted or distrusted. A sentence is checked.
# - Who wrote it, from what, who pays, when? A sale is a reason to check, and no proof.
# - Odd words can hide a cause or a harm. A hedge is no evidence.
# - Ask what is missing: risks, doing nothing, whom it does not suit.
# - A reading grade counts length. DISCERN asks whether a page tells enough to choose. Neither asks whether it is true.
# - Kappa takes chance out of agreement. Agreement is repeatability, not truth.
# - Leave the page early.
# - `pivot` lays a long table out in rows and columns.
#
# **Next:** [lesson 07, From claim to evidence](07_from_claim_to_evidence.ipynb). Back to
# [lesson 05, Causes](05_causes.ipynb), or to [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# *Yes* under `verified` says that what is taken from a source was read in it, as a rule in its abstract; *partial*, in a
# page about it or a copy that breaks off.

# %%
keys = [
    "aafp_cryo2004", "aafp_cryo2020", "berk2008", "choi2021", "cicchetti1990", "cleveland2019",
    "cohen1968", "cryo_contra", "discern1999", "efron1979", "eyelid_gp", "himdani2016",
    "jindal2017", "kincaid1975", "krippendorff2011", "medscape_milia", "medscape_ped", "murphy2004",
    "noto2016", "openstax_skin", "opt_bcc", "patsatsi2020", "silberg1997",
    "spotcheck_cryo", "stylist_milia", "wineburg2019",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
