# %% [markdown]
# # What a milium is: a grain of keratin under closed skin
#
# A milium is a tiny cyst with something dry in it and no way out. In this lesson you walk through the skin,
# find out what the cyst holds and what it does not, and let pandas check five web pages that cannot agree with
# themselves.
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# *About 45 minutes, 15 of them to read. For learning only: this is not medical advice.*
#
# ## What you will be able to do
#
# - describe a milium: what is in it, why it stays, how big it is, where it sits, what it feels like (O1)
# - filter a table and count words in it, and say what such a count cannot tell (O11)
#
# ## On this page
#
# 1. [Three questions from a changing room](#Three-questions-from-a-changing-room)
# 2. [The ways out of the skin](#The-ways-out-of-the-skin)
# 3. [The life of a skin cell](#The-life-of-a-skin-cell)
# 4. [Looked at from outside](#Looked-at-from-outside)
# 5. [Where they sit](#Where-they-sit)
# 6. [Sixteen sentences](#Sixteen-sentences)
# 7. [A word that never gives up](#A-word-that-never-gives-up)
# 8. [Counting words, page by page](#Counting-words,-page-by-page)
# 9. [Bumps on a back](#Bumps-on-a-back)
# 10. [Judge the claims yourself](#Judge-the-claims-yourself)
# 11. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 12. [Stretch, where the words stand](#Where-the-words-stand)
# 13. [Exit ticket](#Exit-ticket)
# 14. [An answer for Mateo](#An-answer-for-Mateo)
# 15. [Take home](#Take-home)
# 16. [Sources](#Sources)

# %% [markdown]
# ## Three questions from a changing room
#
# Mateo is 16, has light brown skin and swims for a club. (He is invented; his page is not.) After training a
# team-mate points at his shoulder blades: four small white bumps. "That's grease," says the team-mate. "Scrub it off.
# And don't you lend me your towel."
#
# At home he types a question, and a page has it as its title: *Can You Get Milia On Your Back*. The page is S0
# in this course. Milia, it says, form "due to a build-up of keratin" (S0 ¶2). Two paragraphs on, it is "a
# buildup of sebum and dead skin cells" in pores (S0 ¶4). Sebum is skin oil. So the team-mate was right about the
# grease, or he was not, and one page says both.
#
# Mateo would like to know three things. **What is in them? Can they be on a back? Can somebody catch them?**
# Which of the three would you answer today, and how sure would you be? Keep that in mind.
#
# > S0 to S4 are the five web articles that this course examines, and S0 ¶4 is the fourth paragraph of S0, its
# > title counted. A word in square brackets is the key of a source.

# %% [markdown]
# ## The ways out of the skin
#
# Skin is not sealed. Things leave it all day. Run the cell (**Shift + Enter**) and commit yourself before you look
# at anything: what leaves by which way?

# %%
import milia

milia.ask("L01-01")

# %% [markdown]
# Now look. The next part is facial skin cut through, in a tone like Mateo's; `tone=5` asks for the fifth of the
# ten tones of the [Monk scale](glossary.md#Monk-scale). Press **Deeper** to step from layer to layer, and ask of each:
# *where could something get out here?* Then tick **with a milium**, and ask again.

# %%
milia.Skin("layers", tone=5)

# %% [markdown]
# You will have found two real ways out. One is the [pore](glossary.md#pore) of a hair
# [follicle](glossary.md#follicle): the hair leaves there, through a funnel called the
# [infundibulum](glossary.md#infundibulum), and with it [sebum](glossary.md#sebum), the oil of the skin, from
# the [gland](glossary.md#sebaceous-gland) beside the hair. The other is the fine [duct](glossary.md#duct) of a
# sweat gland. And the surface itself lets go of dead cells, one by one, without any hole at all.
#
# The [milium](glossary.md#milium) has no [opening](glossary.md#opening). It is a
# [cyst](glossary.md#cyst), a closed pocket with a wall of its own, high in the
# [dermis](glossary.md#dermis), and the horny layer runs over it unbroken [berk2008, rodriguez_alam]. Keep this
# fact. By lesson 08 it will have decided the fate of steam, scrubs and squeezing.

# %% [markdown]
# ## The life of a skin cell
#
# What, then, is in the pocket? Follow one cell of the [epidermis](glossary.md#epidermis), the outermost
# layer of skin, from its birth on. You saw the places a moment ago. Put the stations in order; one line does
# not belong to this life at all.

# %%
milia.ask("L01-02")

# %% [markdown]
# So the top of your skin is made of cells that died on purpose. What is left of each is a flat flake packed with
# [keratin](glossary.md#keratin), the tough protein of hair and nails. The flake falls off, and the next one takes its
# place [openstax_skin, keratinocyte_life].
#
# The wall of a milium is built like that same outer skin, granular layer and all, only rolled into a ball with the
# side that would be the surface turned in [rodriguez_alam, berk2008]. The cells live the same life, with one
# difference: when the time comes to fall off, there is nowhere to fall but inwards.
#
# Before you run the next cell, picture it: flakes shed into a closed ball, one upon the other. What pattern
# would they make? The skin is very dark this time, tone 10.

# %%
milia.draw("milium", tone=10)

# %% [markdown]
# Layers, like an onion: dry and packed, hence firm, and white enough to show through the thin cover. Nothing in
# there is grease, and nothing is pus: no germ started it, and nothing is inflamed [rodriguez_alam, berk2008].
#
# **A plug of keratin and sebum in a pore** does exist. It is the whitehead of [acne](glossary.md#acne), the closed
# comedo [comedo_dictionary]. Keep it beside the milium in your mind, and hear Mateo's page again: which of the two
# is it describing?
#
# Where the first cell of the ball comes from, and how it lost its way, is lesson 02 (and less certain than
# any drawing looks).

# %% [markdown]
# ## Looked at from outside
#
# *Milium* is Latin for millet [milium_dictionary]: one milium, several milia. As names go it is a good one,
# small, round, pale and hard. *Milk spots* and *milia seeds* (S1 ¶1) are everyday names for the same thing
# [londonskin]. *Baby acne* is sometimes used as one, and is another condition, red and later [stanford_newborn].
#
# In a clinic one would say [papule](glossary.md#papule), which is any small raised bump. The next picture is a patch of
# brown skin, tone 7, seen from above; among the bumps grow [vellus hairs](glossary.md#vellus-hair), the fine short
# ones of most of the face. Count the bumps. Then change the 7 to a 2, run the cell again, and count again.

# %%
milia.draw("surface", tone=7)

# %% [markdown]
# Seven each time. If you took longer on the fair skin, it may have been the missing contrast: there the edge and the
# small shadow have to give the dome away. This is what one can see and feel, in the words of reviews and in those of the
# pages.
#
# | sign | what reviews say | what pages say |
# |---|---|---|
# | size | usually 1–2 mm [medscape_milia], up to 3 mm [berk2008] | "1mm to 3mm" (S0 ¶8), later "1-2mm" (S0 ¶40) |
# | colour | white or yellowish [medscape_milia, sanomedica] | the same (S3 ¶21) |
# | feel | firm, smooth domes [medscape_milia, berk2008] | "firm and solid to the touch" (S3 ¶21) |
# | skin around it | calm, not red [berk2008] | "redness or dryness" (S1 ¶23) |
# | symptoms | none in nearly everybody [medscape_milia, berk2008] | "usually painless" (S0 ¶2); "can also be itchy or painful" (S0 ¶4) |
# | number | one, a few, or a group [berk2008] | "usually form in clusters" (S0 ¶8) |
#
# The reviews give two sizes, and S0 does too. Yet only S0 contradicts itself: it calls each of them *the* range,
# while *usually* and *up to* answer different questions. Small words carry weight here.
#
# Two exceptions are described. Some people with a rare kind, milia en plaque, feel itch or burning
# [noto2016, thederm_mep]. And rough bedding may redden a milium, say S4 (¶13) and a patient encyclopedia [adam_milia].
#
# A drawing can mislead about size as well. This one has numbers:

# %%
milia.ask("L01-03")

# %% [markdown]
# ## Where they sit
#
# S1 opens with "can appear anywhere on the skin" (S1 ¶1), S4 with "especially on the face and cheeks" (S4 ¶3).
# Both can be true, and for a bare back the difference is everything.
#
# The map shows where sources describe each class of milia. First say where a newborn has them, and where an adult.
# Then look: set *Age* to newborn, then to adult. Last, in the picture *body*, press **upper back**: which classes does
# it name?

# %%
milia.Skin("map")

# %% [markdown]
# Babies: the nose first, then the rest of the face, the scalp, the upper trunk [berk2008, medscape_ped]. Older
# children and adults: eyelids, cheeks, forehead, genitals [berk2008]. In that everyday pattern a boy's back has no
# place.
#
# Yet the trunk is not empty. Milia that come in sudden crops reach the upper trunk [batra2009], and milia after a
# burn, a graze or a blister sit where the skin was hurt, which can be anywhere [berk2008]. So "can you get milia on
# your back" has the answer yes. "How often" has none: we found nobody who had counted backs.

# %% [markdown]
# ## Sixteen sentences
#
# Now the pages themselves. For each paragraph that says what milia are made of, the course has kept one
# sentence, word for word. They are in the table `definitions`, fetched and shown as in lesson 00. Skim them for one
# thing: which words come back?

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

definitions = milia.load("definitions")
definitions[["paragraph", "text"]]

# %% [markdown]
# In how many of the sixteen does the word *keratin* stand? Guess, then run. Three small pieces of Python are new:
#
# - `definitions["text"]`, with one pair of brackets, takes a single column out.
# - `.str.contains("keratin")` asks each text in it whether these letters stand there: True or False.
# - `.sum()` adds the answers up, and each True counts as one.

# %%
has_keratin = definitions["text"].str.contains("keratin")
has_keratin.sum()

# %% [markdown]
# `np.int64(12)` is how Python shows a 12 that pandas has counted. Twelve of sixteen, and every page is among
# them at least once. The pages know the right word.
#
# **A first blank.** In how many does *sebum* stand? The pattern is behind the `#`: type it in place of the three
# dots, with the word where the line is.

# %% milia={"fill": ["definitions['text'].str.contains('sebum').sum()"]}
sebum_sentences = ...   # definitions["text"].str.contains("______").sum()

milia.check("L01-C1", sebum_sentences)

# %% [markdown]
# Sebum comes once, and that sentence has no keratin. Three more do without it. Two speak of dead skin cells alone
# (S3 ¶13, ¶42), which is loose and not wrong. One says "dead skin cells, oil, and other debris" (S1 ¶29), on a page
# whose four other sentences say keratin. Here is the sentence that started Mateo's evening:

# %%
milia.ask("L01-04")

# %% [markdown]
# ## A word that never gives up
#
# It would be cheap to laugh at S0. One page prints three dictionaries under each other [milium_dictionary], and they
# do not agree either:
#
# | dictionary | a milium is |
# |---|---|
# | American Heritage | "filled with keratin that is just below the epidermis" |
# | Collins | "usually resulting from a clogged sebaceous gland" |
# | Random House | "produced in the skin by the retention of sebaceous secretion" |
#
# One of three has it. So the oil is no invention of S0: it stands in books that people trust.
#
# What decides is looking. Under the microscope the grain is keratin in layers, and the
# [reviews](glossary.md#review) agree on it [berk2008, rodriguez_alam]. A definition is worth what somebody looked at
# to make it.

# %% [markdown]
# ## Counting words, page by page
#
# The table `article_terms` has a row for every place where a page prints one of seven terms: keratin, dead
# cells, sebum, oil, pore, cyst, and *milialar*, a word we shall come to. To count for one page, we need a
# **filter**: `terms[terms["article"] == "S0"]`. The question inside, with two equals signs, is put to each
# row: *is your article S0?* Rows that say yes stay.
#
# `value_counts()` then counts how often each value stands in a column, the commonest first. The four lines
# are here, shuffled, with one that Python would not even read.

# %%
milia.ask("L01-05")

# %% [markdown]
# Now predict: which of the seven terms will stand at the top of S0?

# %%
terms = milia.load("article_terms")
s0 = terms[terms["article"] == "S0"]
s0["term"].value_counts()

# %% [markdown]
# Oil. Before you call it proof of anything, look where those oils stand. The same filter, with another question:

# %%
oils = s0[s0["term"] == "oil"]
oils[["paragraph", "word_number", "written"]]

# %% [markdown]
# Six of the nine stand in one paragraph, S0 ¶17. It is about tea tree oil in coconut or almond oil: bottles, not
# skin. **A count of words is not a count of meanings.** It tells you where to read.
#
# **A second blank, with no pattern beside it.** Count the terms of S4, the page of a clinic. The first line keeps its
# rows; the last line of the cell with `s0` shows how to count.

# %% milia={"fill": ["s4['term'].value_counts()"]}
s4 = terms[terms["article"] == "S4"]
s4_counts = ...

milia.check("L01-C2", s4_counts)

# %% [markdown]
# Of the five, S4 keeps closest to the words of the reviews. Its last line is "Book your appointment with us"
# (S4 ¶32). Who sells something can still have it right, claim by claim.
#
# Two headings are left.
#
# **"What Are Milialar?"** asks S3 (¶4). The word stands 19 times on that page and 10 times in S2, on the
# other three pages never, and in no medical source that we read. S3 ¶5 answers with keratin under the skin,
# so here it is milia under a made-up name; later on the same page it is something else (lesson 02).
#
# **"What is Milia Removal?"** asks S4 (¶2), and then says what milia *are*. So here is the short version. As the cyst
# has no opening, a clinician makes a tiny one in the thin cover and takes the grain out [medscape_ped,
# rodriguez_alam]. It is offered because somebody minds the look. Milia are harmless [berk2008], and leaving them is a
# choice as well. Benefit and harm are weighed in lesson 08.

# %% [markdown]
# ## Bumps on a back
#
# Mateo's page begins with milia and looks for them on the back. Turn it round: begin with the back. What else is
# small and pale and sits there? The course keeps 23 [look-alikes](glossary.md#look-alike) in a table; a dermatologist
# knows more.

# %%
lookalikes = milia.load("lookalikes")
on_back = lookalikes[lookalikes["sites"].str.contains("back")]
on_back[["condition", "sites", "content"]]

# %% [markdown]
# Five rows, and two of them are a trap. Can you see it? `contains` looks for letters, and the letters *back* also
# stand in *backs of hands*. So three remain: closed comedo, open comedo, and steatocystoma, which holds
# oil. The whitehead, the closed comedo, comes "from puberty", as the table says of it. On the back of a boy of 16 it
# is the first of the three to think of.
#
# And "trunk" takes in the back. Change *back* to *trunk* and run the cell again. One of the new rows matters for the
# towel: which?

# %% [markdown]
# It is [molluscum contagiosum](glossary.md#molluscum-contagiosum): smooth, pearly bumps, many with a dimple,
# made by a virus. It spreads by contact [mollusc2019].
#
# "Are milia [contagious](glossary.md#contagious)?" asks S2 (¶39), and its next line says no. That is right: there is
# no germ in them, so there is nothing to pass on [sanomedica, berk2008]. But mind what the sentence is about. It is
# about milia, and not about whatever Mateo has.

# %% [markdown]
# ## Judge the claims yourself
#
# The course has taken 330 claims from the five pages and compared each with the sources. Those that say what
# milia are have the topic *definition*.
#
# **Two lines of your own.** In the first, keep the claims whose `topic` is `"definition"`. In the second,
# keep of those the ones whose `verdict` is *not* `"supported"`: the question "is it another text?" is written `!=`.
# Then guess before you check: of forty-nine claims, how many will be left?

# %% milia={"fill": ["claims[claims['topic'] == 'definition']", "definition_claims[definition_claims['verdict'] != 'supported']"]}
claims = milia.load("claims")
definition_claims = ...
doubtful = ...

milia.check("L01-C3", doubtful)

# %% [markdown]
# To read them, write `doubtful[["claim_paraphrase", "verdict", "reason"]]` in a new cell: click on the **+** above
# the page. Many are near misses: lips as a usual site, groups as a rule, pain where there is an itch. No bad
# faith is needed for that.

# %% [markdown]
# ## Argue about it in pairs
#
# Each of you answers alone. If you differ, say back what you heard before you object. If you agree, look for the
# strongest reason *against* your answer. No partner? Say aloud what speaks for the answer that tempted you second.

# %%
milia.ask("L01-06")

# %% [markdown]
# Same question, other skin. Did you see that it is the same?

# %%
milia.ask("L01-07")

# %% [markdown] tags=["stretch"]
# ## Where the words stand
#
# *Stretch, with the tools of data science. Whoever skips it will miss nothing later.*
#
# First, spelling. Our sixteen sentences write one and the same noun in different ways, and `contains` with plain
# letters finds one of them at a time. A **regular expression** is a pattern for texts: `-?` means "a hyphen or
# none", `[\w ]` "a letter, a digit or a space", `+` "one or more of these". `extract` gives back what the round
# brackets caught, unless they begin with `?:`.

# %% tags=["stretch"]
pattern = r"(build-?up|development|made up) of (?:a )?([\w ]+)"
caught = definitions["text"].str.extract(pattern)
caught.columns = ["verb", "of what"]
definitions[["paragraph"]].join(caught).dropna()

# %% [markdown] tags=["stretch"]
# The pattern is greedy: it takes words up to the first comma, full stop or apostrophe, and so drags in "under the
# skin". Can you make it stop at *under*, *and* or *that*? And which five sentences slip through it, and why?
#
# Second, place. A term that belongs to one argument comes in a burst: it is introduced, used, and left. A term
# that somebody sprinkled over the page, for a search engine perhaps, is spread evenly. *Milialar* is in no medical
# source, so predict: even, or in bursts?

# %% tags=["stretch"]
import matplotlib.pyplot as plt

words = milia.load("articles").set_index("article")["words"]
terms["place"] = terms["word_number"] / terms["article"].map(words)
marks = {"keratin": "o", "cyst": "s", "oil": "^", "milialar": "|"}
colours = {"keratin": "#0072B2", "cyst": "#009E73", "oil": "#D55E00", "milialar": "#000000"}

fig, axes = plt.subplots(5, 1, figsize=(8, 6), sharex=True, layout="constrained")
for axis, (article, hits) in zip(axes, terms.groupby("article")):
    for row, term in enumerate(marks):
        x = hits.loc[hits["term"] == term, "place"]
        axis.plot(x, [row] * len(x), marks[term], color=colours[term], markersize=7)
    axis.set_yticks(range(4), list(marks))
    axis.set_ylim(-0.7, 3.7)
    axis.set_title(article, loc="left", fontsize=10)
axes[-1].set_xlabel("place in the page, from its first word (0) to its last (1)")
milia.picture(
    fig,
    alt="Five strips, one a page. Keratin stands near the beginning of each, oil in a pack in S0 "
    "and S1, cyst all along S3.",
)

# %% [markdown] tags=["stretch"]
# (`milia.picture` shows a figure together with words for those who cannot see it.) Five strips, one a page, each with
# a row of marks for each term. *Keratin* stands near the beginning of
# every page. *Oil* has a tight pack in S0, at four tenths, and in S1, at two thirds: the bottles. *Cyst* runs
# through S3 from end to end.
#
# And *milialar*, in S3? Five marks in the first four tenths, and then fourteen between 0.57 and 0.75. Look up
# the paragraphs of the fourteen: twelve are in ¶31 to ¶38, the section on treatments, where the word has become
# "the larger and more stubborn variant". We expected sprinkles. The invented name gathers where something is
# to be treated.
#
# A picture persuades quickly. So give the eye an opponent: cut each page into ten equal parts, count the parts that
# hold the term, and compare with the same number of hits thrown down at random, 4,000 times.

# %% tags=["stretch"]
import numpy as np


def parts_hit(places):
    """Count the tenths of a page in which a term stands, for each row of places."""
    tenth = np.minimum((np.atleast_2d(places) * 10).astype(int), 9)
    return np.array([len(set(row)) for row in tenth])


rng = np.random.default_rng(20080612)
rows = []
for (article, term), hits in terms.groupby(["article", "term"]):
    n = len(hits)
    if n >= 8:
        chance = parts_hit(rng.random((4000, n)))
        low, high = np.quantile(chance, [0.05, 0.95]).round().astype(int)
        seen = parts_hit(hits["place"].astype(float).to_numpy())[0]
        share = round((chance <= seen).mean(), 3)
        rows.append([article, term, n, seen, f"{low} to {high}", share])
names = ["article", "term", "hits", "tenths hit", "by chance", "as bunched"]
pd.DataFrame(rows, columns=names).sort_values("as bunched", ignore_index=True)

# %% [markdown] tags=["stretch"]
# *By chance* is the range that at least nine in ten random pages kept to; *as bunched* is the share of random pages
# with hits at least as bunched as the real ones. What the eye called a pack stands or falls here. Three questions:
#
# 1. The eye saw a pack of oil in S0, six hits in one paragraph; the table finds nothing unusual there. Which of the
#    two is wrong, or what does the number of tenths not see? Try twenty parts in place of ten (the 9 becomes 19).
# 2. Nine rows, five small shares. How many would you expect if every page had been sprinkled at random? And is
#    "sprinkled at random" a fair opponent for words, which hang together in sentences?
# 3. We looked at the plot, found a story about S3, and then tested S3 on the same data. What would you want to do
#    before you believed the story?

# %% [markdown]
# ## Exit ticket
#
# Three last questions. They count for nothing, and what you miss comes back another day, in `milia.review()`.

# %%
milia.ask("L01-08")

# %%
milia.ask("L01-09")

# %%
milia.ask("L01-10")

# %% [markdown]
# ## An answer for Mateo
#
# *What is in them? If they are milia: keratin, the dry stuff of the outer skin, in a closed pocket. No grease and
# no pus, so there is nothing that scrubbing or squeezing could empty.*
#
# *Can they be on a back? Yes, though it is not their usual place; on the back of somebody your age whiteheads come to
# mind first.*
#
# *Can your team-mate catch them? Milia, no. But nobody has looked at yours yet, and one look-alike, which may have a
# dimple, is catching. A towel of your own costs nothing until then.*
#
# *Show them to a doctor or a nurse if they spread, have a dimple, turn red, hurt, grow or bleed, or if you want to
# know.*
#
# Sentence by sentence, how firm is the ground?
#
# | what he is told | how sure, and why |
# |---|---|
# | a milium holds keratin and has no opening | agreed in all reviews that we read, and seen under the microscope [berk2008, rodriguez_alam] |
# | it holds no sebum | agreed in the reviews; two of three dictionaries say otherwise [milium_dictionary] |
# | milia can be on a back | described: crops on the upper trunk, and milia where skin was hurt [batra2009, berk2008]; no count was found |
# | whiteheads are likelier there at his age | likely: back and puberty are their place and time [comedo_healio2014, comedo_dictionary]; no count was found |
# | milia are not catching | agreed, and it follows from what they are [sanomedica, berk2008]; no test of it was found |
# | his bumps are milia | not known: nobody has looked |
#
# The last row is the one that pages leave out. They speak of milia, and a reader hears them speak of his own bumps.
# Whether what is true of milia is true of *this* bump is a question for somebody who can see it. How to look is
# lesson 03.
#
# And the team-mate? He was wrong about the grease, and he was not silly about the towel.

# %% [markdown]
# ## Take home
#
# - A milium is a small closed cyst of keratin, just under the surface. No opening, no sebum, no pus, no germ.
# - Usually 1–2 mm [medscape_milia], white or yellowish, firm, calm, and felt by nearly nobody.
# - Babies: nose first. Older people: lids, cheeks, forehead. Elsewhere, ask what happened to that skin.
# - True of milia is not yet true of a bump that nobody has looked at.
# - `table[table["column"] == "text"]` keeps rows, `!=` keeps the others, `value_counts()` counts, `.str.contains()`
#   finds letters. Letters are not meanings: oil in a bottle, backs of hands.
#
# **Next:** [lesson 02, Types](02_types.ipynb). Back: [lesson 00, Start here](00_start_here.ipynb), or
# [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# These are the sources of this lesson. The column `verified` says how far the course has read each: *yes* means that
# the facts were read in it, mostly in its summary; *partial* that only a citation, a copy in part or another page was
# read.

# %%
keys = [
    "adam_milia", "batra2009", "berk2008", "comedo_dictionary", "comedo_healio2014",
    "keratinocyte_life", "londonskin", "medscape_milia", "medscape_ped", "milium_dictionary", "mollusc2019",
    "noto2016", "openstax_skin", "rodriguez_alam", "sanomedica", "stanford_newborn", "thederm_mep",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
