# %% [markdown]
# # Is it milia? Look-alikes, and the one that must not wait
#
# Some two dozen things can be taken for a milium; most are harmless, and a few are not. In this lesson you tell
# them apart on dark and light skin, measure with pandas how good a look is, and help a girl and her grandfather
# who found themselves in the same sentence of a web page.
#
# *About 45 minutes, 13 of them to read. For learning only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - tell milia from look-alikes on any skin tone, and name the reasons to refer (O3)
# - count with pandas how often a look is right, so that somebody else gets the same figures (O11)
#
# ## On this page
#
# 1. [One page, two faces](#One-page,-two-faces)
# 2. [Five things a look can use](#Five-things-a-look-can-use)
# 3. [Six that sit on faces](#Six-that-sit-on-faces)
# 4. [In the nursery](#In-the-nursery)
# 5. [What must not be missed](#What-must-not-be-missed)
# 6. [Enter what you see](#Enter-what-you-see)
# 7. [Eye, sample, scan](#Eye,-sample,-scan)
# 8. [How good a look is](#How-good-a-look-is)
# 9. [Same look, other place](#Same-look,-other-place)
# 10. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 11. [Stretch, pearls and nodules](#Pearls-and-nodules)
# 12. [Stretch, the other seventeen](#The-other-seventeen)
# 13. [Stretch, a tree that learns](#A-tree-that-learns)
# 14. [Exit ticket](#Exit-ticket)
# 15. [What Noor and Yusuf can be told](#What-Noor-and-Yusuf-can-be-told)
# 16. [When to refer](#When-to-refer)
# 17. [Take home](#Take-home)
# 18. [Sources](#Sources)

# %% [markdown]
# ## One page, two faces
#
# Noor is fifteen. Small whitish bumps have come up on her cheeks and beside her nose. She reads aloud from a page:
# "Milia spots will typically appear as tiny, white bumps on the skin that are slightly raised" (S1 ¶23). That's me,
# she says.
#
# Her grandfather Yusuf, 71, leans towards the mirror. On the side of his nose sits one small, shiny, pearly bump.
# It came last winter. It has grown since, and twice it bled under the razor. "Then I have one too," he says. "And
# look, they sell a cream." They do (S1 ¶57, ¶58).
#
# (Both are invented; each has brown skin, about tone 6 of the [Monk scale](glossary.md#Monk-scale).) The sentence
# fits both. One of the two should not wait. What would you ask each of them? Write one question into each pair of
# quotes and run the cell.

# %%
ask_noor = "my question"
ask_yusuf = "my question"

# %% [markdown]
# Two questions from earlier lessons first. Both come back on this page.

# %%
import milia

milia.ask("L01-09")

# %%
milia.ask("L02-09")

# %% [markdown]
# ## Five things a look can use
#
# The pages describe a milium well: "smooth and round with no redness or inflammation" (S0 ¶10), "firm and solid to the
# touch" (S3 ¶21); reviews agree [medscape_milia, sanomedica]. Telling it from others takes more. Five questions do
# most of the work:
#
# 1. **Is there a way out?** An [opening](glossary.md#opening), a dark point, a dimple. A milium has none
#    [berk2008].
# 2. **What colour?** White, or white with a little yellow. Not skin-coloured, not like glass, not red.
# 3. **Firm or soft?** A milium is a firm bead.
# 4. **In what company?** Alone, among others like it, or between blackheads, red spots, blisters.
# 5. **Does it change?** A milium stays calm and small. This question needs no eye at all, only a memory.
#
# Redness may come with milia, says one page (S1 ¶23). Expect it in a plaque, or where skin was rubbed
# [dermadvisor, adam_milia], and elsewhere ask what else it could be. The same with pain: **because a milium does not
# hurt, a bump that hurts may be something else** [medscape_milia].
#
# The next cell draws a milium and six others, to one scale, on skin of tone 9. Before you run it: which of the six
# do you expect to confuse with a milium?

# %%
milia.draw("lookalikes_surface", tone=9)

# %% [markdown]
# If you named the comedo and the syringoma: both have about the right size. What parts them from a milium is colour
# and company.
#
# Back to Noor. This question wants a name *and* the reason for it.

# %%
milia.ask("L03-01")

# %% [markdown]
# Here is what Noor probably has, cut through. Predict: where will the drawing differ from that of a milium?

# %%
milia.draw("closed_comedo", tone=6)

# %% [markdown]
# It differs at the top. A closed [comedo](glossary.md#comedo), or whitehead, is a hair follicle stuffed with
# keratin *and* sebum, and it has a way out, so narrow that the eye hardly finds it
# [comedo_dictionary, comedo_healio2014]. It belongs to acne and may become a red pimple. A milium never does.
#
# ## Six that sit on faces
#
# The first is the comedo. Each of the other five has one thing that gives it away.
#
# - **[Syringoma](glossary.md#syringoma)**, on the eyelids. Small solid growths of sweat ducts, skin-coloured to
#   yellowish, usually under 3 mm [gponline_syringoma, syringoma_leung2022, syringoma_clinadvisor]. *Alike on the left
#   and the right lower lid.*
# - **[Xanthelasma](glossary.md#xanthelasma)**, on the eyelids. A plaque at the inner corner. About half of the adults
#   who have one have abnormal blood fats [xanth_statpearls]. *Flat, soft and yellow.*
# - **[Sebaceous hyperplasia](glossary.md#sebaceous-hyperplasia)**, on nose, cheeks and forehead. An oil gland that
#   has grown, in middle age or later; soft, 1 to 4 mm [sebhyp_statpearls, sebhyp_fpnotebook]. *Yellow with a
#   dimple.* A doctor may need a sample to tell it from a small skin cancer [sebhyp_fpnotebook].
# - **[Molluscum contagiosum](glossary.md#molluscum-contagiosum)**, anywhere. A virus: pearly domes, usually 2 to 5 mm,
#   many with a dimple [mollusc2019]. *It spreads, by contact.*
# - **[Epidermoid cyst](glossary.md#epidermoid-cyst)**, anywhere; "epidermal" in the drawing. The big cousin of a
#   milium: 5 mm to 5 cm, often with a dark point [epcyst_fpnotebook, epcyst_storymd]. *It moves under the finger.*
#
# Tones change what is seen. Redness may look violet-brown on dark skin [miliaria_visualdx, skindis_ncp]; a white bead
# stands out on dark skin and hides on pale skin. The next part shows one bump in all ten tones and then asks you to
# name some. Three rounds are enough for now.

# %%
milia.Skin("tones")

# %% [markdown]
# If the rounds you missed lie in one group of tones, that says nothing about those skins. It may say something about
# the pictures you have been shown so far.
#
# ## In the nursery
#
# Newborns have look-alikes of their own, and one is an emergency. Match them first; a guess costs nothing.

# %%
milia.ask("L03-03")

# %% [markdown]
# The surprise for many: of 594 newborns in San Diego 42.6 % had the crowded yellow pinpoints and 8 % had milia
# [kanada2012]. S2 says that milia of babies are called "child skin inflammation" (S2 ¶48), probably *baby acne* in
# other words; S4 keeps the two apart by redness (S4 ¶18).
#
# White beads may also sit in the mouth, 1 to 3 mm, gone in weeks to about three months
# [springer_epstein2017, statpearls_oral]. They are called [Epstein pearls](glossary.md#Epstein-pearls) or
# [Bohn nodules](glossary.md#Bohn-nodules), by place, and experts disagree which is which
# ([more in a stretch section](#Pearls-and-nodules)). In a note, write the *place*. It cannot be misread.
#
# > **The same day.** A newborn with blisters, pus spots or crusts, or with fever, a low temperature, poor feeding
# > or drowsiness. Milia are dry, solid and calm. Untreated herpes of a newborn can kill or damage the
# > brain [neonatal_pustules_fpn, aafp_neonatal2009].

# %% [markdown]
# ## What must not be missed
#
# A [red flag](glossary.md#red-flag) is a finding that asks for a doctor, whatever name you have in mind. The table
# `lookalikes` holds 23 conditions. How many of them carry one by themselves? Say a number, then run.
# `sort_values("condition")` sorts the rows by a column, here from A to Z.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

looks = milia.load("lookalikes")
flagged = looks[looks["red_flag"] == "yes"].sort_values("condition")
flagged[["condition", "sites", "red_flag_reason"]]

# %% [markdown]
# Six. They come in four kinds.
#
# - **The growing one.** A small [basal cell carcinoma](glossary.md#basal-cell-carcinoma), a skin cancer, is a
#   single shiny bump with a rolled edge and fine vessels. It grows over months, bleeds easily, does not heal, takes
#   lashes away, and does not hurt [opt_bcc, eyelid_gp]. On light skin it is pearly or pink; on dark skin it is
#   often brown or black, so "pearly" is a poor password.
# - **The company of a family.** Many firm bumps, a parent with the same, more of them from year to year: inherited
#   growths, behind some of which stands disease of kidney and lung [bss_medscape2013, thederm_fibrofolliculoma]. And
#   some inherited diseases bring *real* milia; sparse hair, pits in the skin or missing fingerprints give the hint
#   [clinadvisor_bdcs, aa_rombo].
# - **The yellow plaque.** Harmless in itself; what it may say about the blood is not [xanth_statpearls].
# - **The ill newborn.** You have met it.
#
# Four of the pages do send some readers to a doctor (S0 ¶10, S1 ¶27, S2 ¶42, S3 ¶8). None of the five names a bump that
# keeps growing, or bleeds, as a warning.

# %%
milia.ask("L03-04")

# %% [markdown]
# The other seventeen stand in [a stretch section](#The-other-seventeen), to look up when you need one.
#
# ## Enter what you see
#
# The next part weighs several findings at once. Each condition says what fits and what argues against it; none is a
# diagnosis.
#
# Enter Yusuf's *look* first. Age: middle age or older. Where: nose. Opening: none. Colour: pearly. How many: one.
# Where does the milium stand? Then add what no look can see. Symptoms: bleeds. Course: grows. What will change first?

# %%
milia.Tree("differential")

# %% [markdown]
# From the look alone nothing argues against a milium: it stands second, right behind the cancer. With *bleeds* and
# *grows* it falls into the closed list at the end, and "See a doctor soon" comes before all names. Yusuf's skin did
# not change. Somebody asked.
#
# ## Eye, sample, scan
#
# How does a doctor make sure? S1 names an examination, a sample of tissue (¶24; S0 ¶11 has it too) and "an X-ray or
# CT scan" (¶25).
#
# - **Looking** is the diagnosis. Milia are named by eye [naaman, adam_milia].
# - **A sample**, a [biopsy](glossary.md#biopsy), is seldom needed. It is for the bump that might be something
#   else [contemppeds_forearm, naaman]: when a basal cell carcinoma is possible [sebhyp_fpnotebook], for instance.
# - **A scan** has no part in naming a milium [adam_milia, contemppeds_forearm].
# - **An underlying illness** is looked for by questions first: blisters, medicines, family, other signs (S2 ¶42).
#
# If cancer is in question, the tissue is what answers. That is also why nothing is frozen, burnt or peeled away
# before it has a name [aafp_cryo2020].

# %%
milia.ask("L03-05")

# %% [markdown]
# ## How good a look is
#
# "I know a milium when I see one." Perhaps. To find out, one needs many bumps, the call of somebody who looks at each,
# and the truth about each. No such count of milia was found in what we read. So the course invented one: 400 bumps,
# marked [SYNTHETIC](glossary.md#SYNTHETIC), and an examiner who looked at each and asked nothing. What the examiner
# can see is an ASSUMPTION; the *method* is real.
#
# Each row is one bump; `condition` is the truth, `looked_like_milium` is the call.

# %%
spots = milia.load("lesions_synthetic")
spots[["condition", "tone", "age_years", "size_mm", "colour", "looked_like_milium"]].head()

# %% [markdown]
# A **cross-table** counts two columns against each other: `pd.crosstab(…, …)` takes one for its rows and one for its
# columns. Predict: of 120 milia, how many will the examiner recognise? Which other condition will be called a milium
# most often?

# %%
pd.crosstab(spots["condition"], spots["looked_like_milium"])

# %% [markdown]
# Read the row *milium* first: 109 of 120 were recognised. This share is the
# [sensitivity](glossary.md#sensitivity): **of those that are milia, how many does the look find?** A share is
# a division, and Python divides with `/`. Put the lines in order; one of them does not belong.

# %%
milia.ask("L03-06")

# %% [markdown]
# The same lines, run. `round(…, 2)` keeps two places behind the point.

# %%
milia_only = spots[spots["condition"] == "milium"]
found = milia_only[milia_only["looked_like_milium"] == "yes"]
sensitivity = len(found) / len(milia_only)
round(sensitivity, 2)

# %% [markdown]
# A look that calls *everything* a milium would find all 120. So one number is never enough. The other one is the
# [specificity](glossary.md#specificity): **of those that are something else, how many does the look clear?**
#
# **Your turn, with a hand on the rail.** The first two lines are done; divide the right two lengths. Replace the
# three dots; what stands behind the # sign shows the pattern.

# %% milia={"fill": ["len(cleared) / len(others)"]}
others = spots[spots["condition"] != "milium"]
cleared = others[others["looked_like_milium"] == "no"]
specificity = ...   # len(______) / len(______)

milia.check("L03-C1", specificity)

# %% [markdown]
# **With less rail.** **`&`** means *and*. Keep the rows that are *not* milia and were *called* milia all the same: the
# two conditions have a name already, so join them with `&` in square brackets behind `spots`.

# %% milia={"fill": ["spots[is_other & was_called]"]}
is_other = spots["condition"] != "milium"
was_called = spots["looked_like_milium"] == "yes"
mistaken = ...

milia.check("L03-C2", mistaken)

# %% [markdown]
# **On your own.** Some of the 400 bumps grow or bleed; the column `grows_or_bleeds` says *yes*. How many of *these*
# were called a milium? Guess first. Then name the new condition in a line above the dots, join it with `was_called`,
# and let `len(…)` count.

# %% milia={"fill": ["len(spots[(spots['grows_or_bleeds'] == 'yes') & was_called])"]}
waved_through = ...

milia.check("L03-C3", waved_through)

# %% [markdown]
# Most of those you found are cancers. The examiner was not blind. Growth is not in a look, it is in an answer, and
# nobody had asked. One question would have stopped every one of them.
#
# ## Same look, other place
#
# So the look finds about 9 of 10 milia, and clears about 3 of 4 others. Is a bump that it calls a milium then a milium?
# Take it to a skin-cancer clinic and guess.

# %%
milia.ask("L03-07")

# %% [markdown]
# If 91 came to mind first: it answers another question. The next part lays it out with 1,000 icons. It begins in a
# nursery: 45.2 % of newborns had milia in a survey in Ramsar [ramsar2020]; the sensitivity of 91 and the specificity of 75
# in 100 are the invented examiner's, and we keep them the same everywhere (ASSUMPTION).
#
# 1. Before you touch anything: of those whom the look calls milia, do more than half have them?
# 2. Set the prevalence to 8 %, the figure from San Diego [kanada2012]. What happens?
# 3. Set it to 2 %, an ASSUMPTION for a clinic that sees bumps because somebody was worried.

# %%
milia.IconArray(
    prevalence=0.452,
    sensitivity=0.91,
    specificity=0.75,
    of=1000,
    have="milia",
    test="the look",
    who="people",
    note="Prevalence at the start: newborns in Ramsar (ramsar2020). Sensitivity and specificity: "
    "the invented examiner of this lesson, ASSUMPTION.",
)

# %% [markdown]
# In the first nursery 75 of 100 calls are right, in the second 24, in the clinic 7. Nothing changed but the
# [prevalence](glossary.md#prevalence), how common milia are where you look. The icons show why: where milia are
# rare, the few that are found drown among the many others that are miscalled. (In life the eye would not stay the
# same either: a clinic has other look-alikes than a nursery.)
#
# So a midwife who says "milium" and a surgeon who wants tissue can both be right. They have different waiting rooms,
# and different mistakes to fear. Take a comedo for a milium, and little is lost. Take a cancer for one, and months
# are.
#
# ## Argue about it in pairs
#
# Alone first, then with somebody who chose another answer. Each of you defends the *other's* choice for one minute.
# If you are alone, say the best sentence for an option that you did not choose.

# %%
milia.ask("L03-08")

# %% [markdown]
# The same thought, from the other side. Swap roles.

# %%
milia.ask("L03-09")

# %% [markdown] tags=["stretch"]
# ## Pearls and nodules
#
# *Stretch: where experts disagree about a name. Nothing later depends on it.*
#
# White beads sit in the mouth of this newborn, too. Which name would you give to the ones in the middle of the
# palate, Epstein pearls or Bohn nodules?

# %% tags=["stretch"]
milia.draw("newborn", tone=2)

# %% [markdown] tags=["stretch"]
# If you said Epstein, most sources are with you: pearls on the midline of the palate, Bohn nodules on the sides of
# the ridge [springer_epstein2017, dentalcare_newborn, medscape_ped]. S4 puts the pearls on "gums and mouth"
# (S4 ¶15). One review gives the two names the other way round [dermadvisor], and another says that they have been
# confused and exchanged ever since they were given [statpearls_oral]. The quarrel is about words: all agree that the
# beads are harmless and go by themselves.

# %% [markdown] tags=["stretch"]
# ## The other seventeen
#
# *Stretch: a table to look things up in, and one more question. Nothing later depends on it.*
#
# Read two lines that you have never heard of, and see what a milium is *not* in each. The last column has an
# "unless" in most rows: *no* red flag means *not by itself*.

# %% tags=["stretch"]
rest = looks[looks["red_flag"] == "no"].sort_values("condition").fillna("")
rest[["condition", "key_difference", "red_flag_reason"]]

# %% [markdown] tags=["stretch"]
# A clinician does not read seventeen rows. One asks "on a lid, and no opening: what can it be?" Which two would you
# expect here? Run it, then change `lid` to `nose`, `ear` or `chest`.

# %% tags=["stretch"]
on_lids = rest[(rest["sites"].str.contains("lid")) & (rest["opening"].str.contains("none"))]
on_lids[["condition", "colour", "content"]]

# %% tags=["stretch"]
milia.ask("L03-02")

# %% [markdown] tags=["stretch"]
# ## A tree that learns
#
# *Stretch: for those who like data science. Nothing later depends on it.*
#
# Can a machine find the questions that part milia from the rest? A **decision tree** tries every question of the form
# "is this column that value?", keeps the one that sorts best, and begins again in each half. "Best" means: the two
# piles together are as pure as possible, measured by share × (1 − share) in each. The tree learns from every
# second bump and is tried on the ones it has not seen. Predict its first question.

# %% tags=["stretch"]
asked = ["opening", "dimple", "colour", "firm", "redness", "grows_or_bleeds", "site"]


def impurity(rows):
    """Return 0 for a pile of one kind, more for a mixed one; big piles weigh more."""
    share = (rows["condition"] == "milium").mean()
    return len(rows) * share * (1 - share)


def questions(rows, least=10):
    """Yield every question with how mixed it leaves the two piles."""
    for column in asked:
        for value in rows[column].unique():
            yes = rows[column] == value
            if least <= yes.sum() <= len(rows) - least:
                yield round(impurity(rows[yes]) + impurity(rows[~yes]), 6), column, value


def grow(rows, depth):
    """Return a tree: (column, value, branch if yes, branch if no), or the share of milia."""
    ranked = sorted(questions(rows)) if depth else []
    if not ranked or ranked[0][0] >= impurity(rows):
        return round(float((rows["condition"] == "milium").mean()), 2)
    _, column, value = ranked[0]
    yes = rows[column] == value
    return column, value, grow(rows[yes], depth - 1), grow(rows[~yes], depth - 1)


learn, unseen = spots[::2], spots[1::2]
tree = grow(learn, depth=2)
tree


# %% [markdown] tags=["stretch"]
# Read it from the left: a question, the branch for *yes*, the branch for *no*; each number is the share of milia in
# that pile. White, and then firm: the tree has found two of the five questions at the top of this lesson. It had
# to. The table was written from them.
#
# Now the comparison, on the unseen half. Which of the two will find more milia, the tree or the examiner?

# %% tags=["stretch"]
def call(branch, spot):
    """Walk down the tree and call a milium where more than half of the pile were milia."""
    while isinstance(branch, tuple):
        column, value, yes, no = branch
        branch = yes if spot[column] == value else no
    return branch > 0.5


true = unseen["condition"] == "milium"
calls = {
    "examiner": unseen["looked_like_milium"] == "yes",
    "tree": unseen.apply(lambda spot: call(tree, spot), axis="columns"),
    "never a milium": pd.Series(False, index=unseen.index),
}
pd.DataFrame(
    {
        "milia found": {name: (called & true).sum() for name, called in calls.items()},
        "others cleared": {name: (~called & ~true).sum() for name, called in calls.items()},
        "right": {name: (called == true).sum() for name, called in calls.items()},
        "of": len(unseen),
    }
)

# %% [markdown] tags=["stretch"]
# The tree is right more often, and finds fewer milia: it bought specificity with sensitivity. Whether that is better
# depends on what a mistake costs, and a tree that counts errors does not know it. Look at the baseline as well:
# saying "never" is right for more than half of the bumps.
#
# Next, **error by skin tone**. Redness warns the examiner. Predict in which group of tones the warning fails.

# %% tags=["stretch"]
inflamed = spots[(spots["condition"] != "milium") & (spots["redness"] != "none")]
by_tone = inflamed.groupby("tone_group")["looked_like_milium"]
errors = pd.DataFrame({"called a milium": by_tone.agg(lambda told: (told == "yes").sum())})
errors["of"] = by_tone.size()
errors["low"], errors["high"] = zip(
    *[milia.wilson(int(k), int(n)) for k, n in errors.to_numpy()], strict=True
)
errors.round(2)

# %% [markdown] tags=["stretch"]
# Each row is a group of tones, with the bumps that are red or violet-brown and no milium; `low` and `high` are the
# ends of a 95 % Wilson interval (ASSUMPTION: the bumps are independent). In tones 7 to 10 the examiner waves through
# many times more inflamed bumps, and the interval does not touch that of tones 1 to 3.
#
# What would such a table mean if the bumps were real? It could be the examiner, trained on pictures of light skin. It
# could be the bumps, if only the odd ones were sent in from one group. It could be the truth label, if fewer were
# biopsied in one group. The table alone cannot say; one would have to look at who was examined and how the truth was
# found.
#
# And here? **It means nothing about people.** We wrote the rule that redness is overlooked where it looks
# violet-brown (ASSUMPTION), and the analysis found the rule again. That is the honest use of invented data: to see
# whether a method *could* find such an error, before real data come.
#
# Three things to try:
#
# 1. Grow the tree to depth 4. Does it get better on the half it learned from, and on the other?
# 2. Remove `"firm"` from the list `asked`. A photograph cannot be touched: what does an app lose?
# 3. Suppose the true shares were 10 % and 20 % (ASSUMPTION). How many inflamed bumps per group would you need before
#    two Wilson intervals part? Try `milia.wilson` with growing `n`.

# %% [markdown]
# ## Exit ticket
#
# Three last ones, from memory. If you are unsure, say so with the buttons; that is worth knowing too.

# %%
milia.ask("L03-10")

# %%
milia.ask("L03-11")

# %%
milia.ask("L03-12")

# %% [markdown]
# ## What Noor and Yusuf can be told
#
# First, your own questions from the beginning. Has one of them changed?

# %%
print("You would have asked Noor: ", ask_noor)
print("You would have asked Yusuf:", ask_yusuf)

# %% [markdown]
# Good ones are, for Noor, "Are there blackheads or red spots, too?", and for Yusuf, "Has it changed?"
#
# *Noor: most of yours are probably whiteheads, which belong to acne, because blackheads and red spots stand among
# them. One or two may be milia. Neither is dangerous, and neither needs a scan. If the red spots become many or
# come suddenly, ask a doctor about the acne.*
#
# *Yusuf: please show yours to a doctor soon. Not because it is cancer; nobody can know that from here. Because a
# bump that grows and bleeds needs a name before anything is done to it. Leave the cream in the shop, and let nobody
# freeze or burn it first: a small piece of it may be what gives the answer.*
#
# | what they are told | how sure, and why |
# |---|---|
# | Noor's are whiteheads rather than milia | likely from the company they keep [comedo_dictionary, comedo_healio2014]; nobody has examined her |
# | growth, bleeding, fine vessels: a doctor, soon | agreed by the guideline and reviews that we read [opt_bcc, eyelid_gp, aafp_cryo2020] |
# | Yusuf's is a cancer | unknown; how many such bumps turn out to be one stands in none of our tables |
# | nothing frozen before it has a name; tissue answers | two reviews say so [aafp_cryo2020, sebhyp_fpnotebook] |
# | how often a look at a milium is right | not known to us: no study was found, and our 400 bumps are invented |
#
# ## When to refer
#
# A table to keep; read the first two rows now.
#
# | what you see | how soon | because of |
# |---|---|---|
# | a newborn with blisters, pus spots, crusts, fever or a low temperature, or who feeds badly or is drowsy | **the same day** | herpes and other infections [neonatal_pustules_fpn, aafp_neonatal2009] |
# | a bump that grows, bleeds, crusts, does not heal, shows fine vessels or takes lashes | **soon** | skin cancer [opt_bcc, eyelid_gp] |
# | milia with sparse hair, pits in the skin or missing fingerprints; many firm bumps, in a parent too | **soon** | inherited disease of skin, kidney or lung [clinadvisor_bdcs, aa_rombo, thederm_fibrofolliculoma] |
# | sudden crops, a red plaque, milia after blisters or with a new medicine | **soon** | the disease or medicine behind them [batra2009, patsatsi2020, gebhardt2015, dermadvisor] |
# | many dimpled domes on an adult's face, or with weak immune defence | **soon** | deep infections that look the same [skindis_hivmc, mlcc2008] |
# | a lump near a child's brow or the root of the nose | **soon**; nobody punctures it | it may be a dermoid cyst [epcyst_storymd, epcyst_fpnotebook] |
# | a soft yellow plaque at the lids | at an ordinary visit | fats in the blood, diabetes, thyroid [xanth_statpearls] |
# | you are not sure | ask before anything is done to it | no treatment before a name [aafp_cryo2020] |
#
# *Soon* means here: book now, and do not wait for the next check-up. That reading is ours (ASSUMPTION); our tables give
# no number of days.

# %% [markdown]
# ## Take home
#
# - Five questions: a way out, the colour, firm or soft, the company, the change.
# - Redness may look violet-brown on dark skin, and a skin cancer brown or black.
# - The same day: an ill or blistered newborn. Soon: what grows, bleeds or does not heal.
# - Milia are named by eye. A sample is for doubt, a scan for nothing here.
# - What a call is worth depends on how common milia are where you look.
# - `pd.crosstab` counts two columns against each other, `&` joins two conditions, `/` makes a share.
#
# **Next:** [lesson 04, How common, how long](04_how_common_how_long.ipynb). Back: [lesson 02, Types](02_types.ipynb), or
# [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# The cell keeps the rows of the reference list whose key is cited on this page. In the column `verified`, *yes*
# means that the facts were read in that source, mostly in its summary, or in a page that gives its details; *partial*
# means that only another page, a citation or a cut-off copy was read.

# %%
keys = [
    "aa_rombo", "aafp_cryo2020", "aafp_neonatal2009", "adam_milia", "article_S0", "article_S1",
    "article_S2", "article_S3", "article_S4", "batra2009", "berk2008", "bss_medscape2013",
    "clinadvisor_bdcs", "comedo_dictionary", "comedo_healio2014", "contemppeds_forearm",
    "dentalcare_newborn", "dermadvisor", "epcyst_fpnotebook", "epcyst_storymd", "eyelid_gp",
    "gebhardt2015", "gponline_syringoma", "kanada2012", "medscape_milia", "medscape_ped",
    "miliaria_visualdx", "mlcc2008", "mollusc2019", "naaman", "neonatal_pustules_fpn", "opt_bcc",
    "patsatsi2020", "ramsar2020", "sanomedica", "sebhyp_fpnotebook", "sebhyp_statpearls",
    "skindis_hivmc", "skindis_ncp", "springer_epstein2017", "statpearls_oral",
    "syringoma_clinadvisor", "syringoma_leung2022", "thederm_fibrofolliculoma", "xanth_statpearls",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
