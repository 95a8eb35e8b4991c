# %% [markdown]
# # Trade-offs: choosing when nobody has done the trial
#
# Rosalind wants a smooth face by the summer and no new marks, and nobody has compared the ways to get there. You turn
# what she minds into weights, see what they imply, and shake the result until you know how firm it is.
#
# *About 47 minutes, 14 of them to read; a good place for a break is [Her own table](#Her-own-table). For learning
# only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - turn what a person minds into weights, and say what they imply for her options (O9)
# - find out how firm a first place is, and what it rests on (O9)
# - build a weighted sum in pandas, and give its weights in curly brackets (O11)
#
# ## On this page
#
# 1. [Five pages choose for her](#Five-pages-choose-for-her)
# 2. [What is left to choose from](#What-is-left-to-choose-from)
# 3. [From worst to best](#From-worst-to-best)
# 4. [A weight is a step](#A-weight-is-a-step)
# 5. [A sum by hand](#A-sum-by-hand)
# 6. [Words into numbers](#Words-into-numbers)
# 7. [Her own table](#Her-own-table)
# 8. [The studio](#The-studio)
# 9. [How firm is it?](#How-firm-is-it?)
# 10. [Unknown is not half](#Unknown-is-not-half)
# 11. [Two people, one table](#Two-people,-one-table)
# 12. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 13. [Stretch, any weights by hand](#Any-weights-by-hand)
# 14. [Stretch, readers who hear words otherwise](#Readers-who-hear-words-otherwise)
# 15. [Exit ticket](#Exit-ticket)
# 16. [What Rosalind takes to her doctor](#What-Rosalind-takes-to-her-doctor)
# 17. [Take home](#Take-home)
# 18. [Sources](#Sources)

# %% [markdown]
# ## Five pages choose for her
#
# Rosalind is 58 and has light skin that is easily irritated. Six weeks after a strong peel, white spots came on both
# cheeks, where the skin had been raw. A dermatologist has called them milia. She has had enough of treatments that
# hurt, and wants a smooth face by the summer all the same. Have them opened, use a cream, or leave them alone? (She is
# invented, and so is everybody else here who has a name.)
#
# She has asked five web pages. Each has an answer.
#
# | page | what it puts first |
# |---|---|
# | S0 | extraction for the stubborn ones (S0 ¶26); a little further on peels, dermabrasion, laser and freezing are the common ones, "depending on the severity" (S0 ¶29) |
# | S1 | freezing, dermabrasion or peels for mild and moderate cases, laser for severe ones (S1 ¶46) |
# | S2 | extraction, as "the most well-known method" (S2 ¶18) |
# | S3 | "a combination of cryotherapy, laser treatments, prescription creams, and oral medications" (S3 ¶38) |
# | S4 | three procedures, one tablet and steam; then "Book your appointment with us." (S4 ¶32) |
#
# Look closer. S1 calls four treatments "usually", "generally" or "often" successful (S1 ¶43–45); no outcome is
# counted. S3 adds up four treatments and does not say that four sets of harms add up as well; no patient who had that
# combination was found. And the "patience and persistence" that it asks for (S3 ¶60) has a price too. S4 does
# something that the others leave out: it sets the scar that its treatments may leave, all but the tablet, against
# milia, which leave none (S4 ¶27).
#
# All five share one gap. **None asks what the reader minds.** S4 comes nearest, with the "personalized
# recommendations" of the visit that it sells (S4 ¶31). On the page itself Rosalind, you and a van driver without
# insurance get the same advice.
#
# Of everything that has been reported for milia like hers, what will come first for somebody who minds what she
# minds? Write your guess between the quotes. Then two questions from earlier lessons.

# %%
import milia

my_guess = ""

# %%
milia.ask("L04-07")

# %%
milia.ask("L07-12")

# %% [markdown]
# ## What is left to choose from
#
# Before anything is weighed, the gates of [lesson 08](08_options_and_harms.ipynb) close. What is ruled out for a
# person has no place in the table, however cheap or quick it is. `milia.patient` takes one of eight invented
# patients. Of the 39 treatments, how many will be ruled out for Rosalind?

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

rosalind = milia.patient("after_peel")
gates = milia.gates(rosalind)
gates["effect"].value_counts()

# %% [markdown]
# Two, the steroids; some more call for care. But about most of those left nobody has reported anything in milia like
# hers, and there would be nothing to weigh. `milia.options` keeps what is open *and* has been reported, and puts doing
# nothing first.

# %%
options = milia.options(rosalind)
clearing = options[options["criterion"] == "clearing"]
clearing[["treatment", "what", "certainty"]]

# %% [markdown]
# Nine, and not one certainty above *very low*.
#
# For some people it ends here. At the edge of Thandeka's lid nothing is left to rank but waiting; a surgeon for
# eyelids may know more. Adaeze has more than a hundred new milia where blisters had healed. Which table will she get?

# %%
thandeka = milia.patient("lid_margin")
adaeze = milia.patient("many_blisters")
print("Thandeka:", milia.options(thandeka)["treatment"].nunique())
print("Adaeze:", milia.options(adaeze)["treatment"].nunique())
milia.referral(adaeze)[["reason", "how_soon"]]

# %% [markdown]
# None. A choice between needle and cream would be the wrong question for her; an illness may stand behind the
# blisters. So a good machine refuses to compare, and says why and how soon.
#
# ## From worst to best
#
# Rosalind's table has eight [criteria](glossary.md#criterion), each on its own scale: people, weeks, points of pain.
# To add them up, every scale is stretched so that its worst end is 0 and its best end 1. The ends are ASSUMPTIONs,
# and they stand in a table. Nobody may move them to suit an option.

# %%
milia.load("criteria")[["criterion", "question", "worst", "best"]]

# %%
milia.ask("L09-01")

# %% [markdown]
# Why fixed beforehand? Many charts run from the worst to the best option *on show*. Then whoever chooses what is shown
# can move the ends. An option that is worse than another in everything is a *decoy*: people shown one tend to take the
# option that beats it [wedell1991]. With movable ends even a sum falls for it.

# %%
milia.ask("L09-05")

# %% [markdown]
# ## A weight is a step
#
# "How important is cost to you?" cannot be answered. Cost from what to what? A [swing
# weight](glossary.md#swing-weight) asks otherwise [cmu_swing]. Imagine everything at its worst: nobody gets rid of the
# spots, half of all people keep a mark, the pain is unbearable. You may move *one* thing to its best end. Which one
# first? It gets 100 points. How much is each other step worth beside it?
#
# So a weight belongs to a step on a scale, not to a word. That is easily forgotten.

# %%
milia.ask("L09-02")

# %% [markdown]
# Rosalind takes *mark* first: from half of all people to nobody, 100 points. Then *clearing*, 60, and *pain*, 50.
# Those three are enough to do it by hand.
#
# ## A sum by hand
#
# Take two options: waiting, and extraction by a clinician, here *the needle* for short. `milia.normalise` stretches
# each scale to run from 0 to 1. There `low`, `mode` and `high` say how bad it may be, what is likeliest, and how good
# it may be; the mean of the three is the `middle` to be expected.

# %%
two = options[options["option"].isin(["waiting", "extraction"])]
chosen = two["criterion"].isin(["clearing", "mark", "pain"])
small = milia.normalise(two[chosen])
small["middle"] = (small["low"] + small["mode"] + small["high"]) / 3
round(small[["treatment", "criterion", "low", "mode", "high", "middle"]], 2)

# %% [markdown]
# Which option will come out ahead, and by much? `pd.DataFrame` makes a table of your own: in curly brackets, `{ }`,
# each column has its name, a colon and its list.

# %%
mine = pd.DataFrame(
    {"criterion": ["clearing", "mark", "pain"], "points": [60, 100, 50]}
)
mine["weight"] = mine["points"] / mine["points"].sum()
joined = small.merge(mine, on="criterion")
joined["part"] = joined["middle"] * joined["weight"]
round(joined.groupby("treatment")["part"].sum(), 2)

# %% [markdown]
# That is a whole [weighted sum](glossary.md#weighted-sum): points, weights that add up to 1, products, one sum for
# each option. Now from memory.

# %%
milia.ask("L09-03")

# %% [markdown]
# **Fill two gaps.** Mateus drives a delivery van six days a week. He minds other steps: cost 100, effort 70, clearing
# 60. The same two options, the same table. Who comes first now?

# %% milia={"fill": ["other.groupby(\"treatment\")[\"part\"].sum()"]}
his = pd.DataFrame(
    {"criterion": ["clearing", "effort", "cost"], "points": [60, 70, 100]}
)
his["weight"] = his["points"] / his["points"].sum()
minded = two["criterion"].isin(["clearing", "effort", "cost"])
three = milia.normalise(two[minded])
three["middle"] = (three["low"] + three["mode"] + three["high"]) / 3
other = three.merge(his, on="criterion")
other["part"] = other["middle"] * other["weight"]
values = ...   # other.groupby("______")["part"].______()

milia.check("L09-C1", values)

# %% [markdown]
# Waiting, clearly. Nothing about needles or milia has changed between Rosalind and Mateus.
#
# A sum also has a creed of its own: that half the way on a scale is worth half the step, and that everything can be
# made up for, a scar by a low price. If there is something that you would accept at no price, points are the wrong
# tool. Make it a gate, and strike the option out.
#
# ## Words into numbers
#
# Where did `low`, `mode` and `high` come from? Hardly ever from a count. A review calls the risk of a mark "low", and
# the course had to write a number for the word. All such numbers stand in one table, so that everybody can quarrel
# with them. How many of 100 would you have put for *low*?

# %%
words = milia.load("word_scales")
words[words["criterion"] == "mark"][["word", "low", "mode", "high", "basis"]]

# %% [markdown]
# Your number was another one, most likely. In a review of 33 studies, people took the word *rare* to mean anything
# from 7 to 21 % on average, study by study, and *common* from 34 to 71 % [andreadis2021]. So each interval is an
# [ASSUMPTION](glossary.md#ASSUMPTION) on top of a word, and their sum is no measurement, however many decimals it has.
#
# **All yours.** Each row of `options` is one cell of Rosalind's table: one option on one criterion. Its column
# `basis` says *counted*, *word* or *none*. What share of the cells rests on a word? Compare the column with `"word"`,
# put round brackets about that, and `.mean()` behind: the mean of yes and no is the share of yes.

# %% milia={"fill": ["(options[\"basis\"] == \"word\").mean()"]}
share = ...

milia.check("L09-C2", share)

# %% [markdown]
# ## Her own table
#
# *Here is a good place for a break.*
#
# Now all eight steps and all of her options. `milia.swing_weights` takes the points in curly brackets, this time with
# a name and its number each, and makes weights of them. `milia.weighted` does the rest. Beside each `value` stand
# `low`, with every cell at its worse end, `high`, with every cell at its better one, and `assumed`: the share of the
# weight that rests on words or on nothing.

# %%
points = {
    "mark": 100, "clearing": 60, "other_harm": 60, "pain": 50,
    "reversibility": 50, "time": 25, "effort": 20, "cost": 5,
}
weights = milia.swing_weights(points)
ranking = milia.weighted(options, weights)
ranking[["rank", "treatment", "value", "low", "high", "assumed"]]

# %% [markdown]
# Read it aloud with care. Not "a needle is best for Rosalind", and not "she should". It says: *with these weights,
# and with these numbers for words, the needle and waiting lie at the head, a hair apart.* Another number for one word
# could swap them, and all the intervals overlap. As all of it rests on assumptions, but for a piece of the laser's
# value, the list deserves the heading *illustrative*.
#
# Is it worth anything, then? In trials of such ways to find out what one minds, on other decisions, fewer people chose
# against their own values, by 4 of 100 (2 to 6), and weighing several criteria did better in that than other ways did
# [witteman2021]. A small gain, and it is in knowing one's own mind.

# %%
milia.ask("L09-04")

# %% [markdown]
# Here is the same sum as a machine that you can take apart. Six of her points stand in the code, two are on sliders.
# Before you touch one: which way has each to go for waiting to come first, which way for the needle?

# %%
from ipywidgets import HTML, BoundedIntText, IntSlider, link

gone = IntSlider(description="Gone", value=60, min=0, max=100)
gone_typed = BoundedIntText(description="Gone, typed", value=60, min=0, max=100)
pain = IntSlider(description="Pain", value=50, min=0, max=100)
pain_typed = BoundedIntText(description="Pain, typed", value=50, min=0, max=100)
link((gone, "value"), (gone_typed, "value"))
link((pain, "value"), (pain_typed, "value"))
view = HTML()


def weigh(change):
    tried = {
        "mark": 100, "clearing": gone.value, "other_harm": 60, "pain": pain.value,
        "reversibility": 50, "time": 25, "effort": 20, "cost": 5,
    }
    table = milia.weighted(options, milia.swing_weights(tried))
    shown = round(table[["rank", "treatment", "value"]], 3)
    view.value = shown.to_html(index=False)


gone.observe(weigh, names="value")
pain.observe(weigh, names="value")
weigh(None)
milia.Panel(gone, gone_typed, pain, pain_typed, view)

# %% [markdown]
# Who is first hangs on little: a stronger wish to be rid of the spots and the needle leads, more dread of pain and
# waiting does. Now change the code and run it again. Who leads when her `"cost"` is 50, and why?
#
# ## The studio
#
# The next part holds all of it: gates, intervals, points, and what they imply. Each bar in part 5 is an option, each
# piece of it one criterion. Predict before each step.
#
# 1. *Part 2.* Find a treatment that one of the five pages recommends and that is not among Rosalind's nine. Is it ruled
#    out, or has nobody reported it?
# 2. *Part 4.* Press *All equal*. Is that neutral? What becomes of the first two?
# 3. *Part 6.* Press *with any weights*. Which options come first for hardly anybody? Would you strike them from the table?
# 4. *Part 1.* Take *Me, not saved anywhere*, and give your own points. Of which were you least sure? Look it up under
#    *Which weight would change the first place*.

# %%
milia.Studio("after_peel")

# %% [markdown]
# Nearly every number wears the sign ≈, *about*: a source has a word at most, and the number is ours. Equal points are
# not neutral; they say that each whole step is worth the same, and waiting gains by it. If you changed some points once
# you saw what follows, that was no cheating. It is what the bars are for.
#
# ## How firm is it?
#
# `milia.smaa` draws each cell from its interval, 20,000 times, and counts who comes first [lahdelma1998]; `.first`
# holds the shares. With Rosalind's weights, how often will it be the needle? And if the weights are drawn as well,
# 20,000 invented people?

# %%
hers = milia.smaa(options, weights)
anybody = milia.smaa(options)
shares = pd.DataFrame({"her weights": hers.first, "any weights": anybody.first})
round(shares, 2)

# %% [markdown]
# With her weights the needle and waiting share nearly all first places, and each gets at least a third: closer to a
# toss than to a finding. That it is one of these two holds for as long as the numbers for words do. With weights drawn
# by chance, waiting comes first in more than half of the draws, mostly where being rid of the spots, and soon, is given
# little. (Nobody knows whether living people are spread like that.) The extractor never comes first. The needle is at
# least as good in everything here, so the extractor is [dominated](glossary.md#dominated).
#
# Next, one weight at a time. The [switch point](glossary.md#switch-point) says how far a weight would have to go, the
# others keeping their proportions, until the first two are level. Which way will each of these go, and how far?

# %%
print(milia.switch_point(options, weights, "clearing"))
print(milia.switch_point(options, weights, "pain"))
print(milia.switch_point(options, weights, "mark"))

# %% [markdown]
# None has far to go; where two options are level, any weight can tip them. But the directions tell something. Of all
# eight, only *clearing* and *time* speak for the needle; the other six speak for waiting.
#
# Which single cell matters most? Take the needle and waiting alone. `milia.tornado` sets one cell to its low and its
# high end, with all others in the middle, and watches the lead of the first; `turns` says whether it is lost on the
# way. Guess the cell on top.

# %%
bars = milia.tornado(two, weights)
bars[["option", "criterion", "low", "high", "turns"]].head()

# %% [markdown]
# How many milia go by themselves: no other single cell can move the lead so far. To fill it, nobody need be treated.
# Somebody would have to wait with patients, and count.
#
# **All yours.** For Mateus, with his own table, waiting leads by far. Lower his points for *cost*, 100, in steps of
# 20, with all others as they are. At how many points does another option come first? Change the 100 and run; put your
# answer in place of the dots.

# %% milia={"fill": ["20"]}
mateus = milia.patient("little_money")
his_options = milia.options(mateus)
tried = milia.swing_weights({
    "cost": 100, "effort": 70, "clearing": 60, "mark": 30,
    "other_harm": 30, "reversibility": 30, "time": 10, "pain": 10,
})
turning = ...

milia.check("L09-C3", turning)
milia.weighted(his_options, tried)[["rank", "treatment", "value"]].head(2)

# %% [markdown]
# A long way: his first place is far firmer than hers. (To compare, put 100 back, run the cell and print
# `milia.switch_point(his_options, tried, "cost")`. Its points are shares of 100 for all eight together.) She is left
# with a question that no machine can answer for her. *How much would I mind this summer with spots?*
#
# ## Unknown is not half
#
# Options for which nobody has reported anything are not in her table. What if they were? `every=True` lets them in,
# with the whole range of a scale wherever nothing is known. What will come first?

# %%
everything = milia.options(rosalind, every=True)
longer = milia.weighted(everything, weights)
longer[["rank", "treatment", "value", "low", "high"]].head(8)

# %% [markdown]
# Lighter creams, of which nobody has told that they cleared a single milium of this kind. Drinking water does nearly
# as well as waiting. All of them are easy and cheap, and their unknown clearing was added up as one half: more than
# what has been told of waiting. So ignorance beat evidence, by arithmetic.
#
# The interval is honest where its middle is not. The safest rule is the first one: **what nobody has reported is named,
# and not ranked.** A page that puts a number into such a gap, or stars, claims to know what nobody found out.
#
# ## Two people, one table
#
# Back to Mateus. He has brown skin and three milia on one cheek that bother him a little, and what he must not lose
# is money and days off. Give both people Rosalind's table, so that only what they mind differs: `value_x` is hers,
# `value_y` his.

# %%
his_ranking = milia.weighted(options, mateus.weights)
his_values = his_ranking[["treatment", "value"]]
ranking[["treatment", "value"]].merge(his_values, on="treatment")

# %% [markdown]
# Same facts, same doubts. For him waiting leads by far; for her the first two are level. Neither has made a mistake.
# A trial would make many an interval shrink, and they might still choose differently.
#
# This is what the five pages cannot do from where they sit. They may say what is known. Which of it counts, only the
# person can say.

# %% [markdown]
# ## Argue about it in pairs
#
# Should a page show a ranking at all? Choose alone. Then find somebody who chose otherwise, and let each make the
# other's case as strongly as possible before answering it. Whoever works alone writes two sentences for the option
# next best.

# %%
milia.ask("L09-07")

# %% [markdown]
# Another ranking, other people behind it. Does your argument still hold?

# %%
milia.ask("L09-08")

# %% [markdown] tags=["stretch"]
# ## Any weights by hand
#
# *Stretch, for those who want to see what `milia.smaa` draws, and one thing that it does besides.*
#
# First, four ways to shake a ranking, and what each of them answers.

# %% tags=["stretch"]
milia.ask("L09-06")

# %% [markdown] tags=["stretch"]
# Now the draws. Cells from their triangles (flat where there is no likeliest value), weights from the whole simplex, a sum, a
# maximum. All 20,000 draws at once. Predict: will your shares and the library's agree to the second place?

# %% tags=["stretch"]
import numpy as np

random = np.random.default_rng(9)
draws = 20_000
grid = milia.normalise(options)
low, mode, high = [
    grid.pivot(index="option", columns="criterion", values=end).to_numpy(dtype=float)
    for end in ["low", "mode", "high"]
]
names = grid.pivot(index="option", columns="criterion", values="low").index

share_below = (mode - low) / (high - low)
dice = random.random((draws, *low.shape))
rising = low + np.sqrt(dice * (high - low) * (mode - low))
falling = high - np.sqrt((1 - dice) * (high - low) * (high - mode))
flat = low + dice * (high - low)
peaked = np.where(dice < share_below, rising, falling)
cells = np.where(np.isnan(mode), flat, peaked)

cuts = np.sort(random.random((draws, low.shape[1] - 1)), axis=1)
drawn = np.diff(cuts, axis=1, prepend=0, append=1)

sums = np.einsum("doc,dc->do", cells, drawn)
winners = np.bincount(sums.argmax(axis=1), minlength=len(names))
by_hand = pd.Series(winners / draws, index=names)
pd.DataFrame({"by hand": by_hand, "milia.smaa": anybody.first}).round(2)

# %% [markdown] tags=["stretch"]
# Where the two differ, look at `milia.dominated`. An option is dominated if another is at least as good on every
# criterion and better on one. When each cell is drawn on its own, luck now and then lifts such an option above the
# one that beats it, though no weights make it the one to expect more of. The library caps it in each draw at its
# dominator, so a decoy changes nobody's share. That is a choice and no theorem: the extractor may be the better one in
# truth, and whoever wants to leave that open draws as you did by hand.

# %% tags=["stretch"]
milia.dominated(options)

# %% [markdown] tags=["stretch"]
# A first-place share over all weights mixes people, and luck in the cells. Take it apart by one weight: of the invented
# people who give clearing so much, for how many does each option come first? Where will the lines cross?

# %% tags=["stretch"]
import matplotlib.pyplot as plt

criteria = list(grid.pivot(index="option", columns="criterion", values="low").columns)
given = pd.cut(drawn[:, criteria.index("clearing")], np.arange(0, 0.46, 0.05))
winner = pd.Series(names[sums.argmax(axis=1)])
shares = 100 * pd.crosstab(given, winner, normalize="index")
middles = [100 * interval.mid for interval in shares.index]

figure, axes = plt.subplots(figsize=(6.4, 3.8), layout="constrained")
for option, line, colour in [
    ("waiting", "o-", "#0072B2"), ("extraction", "s--", "#D55E00"), ("comedone_extractor", "^:", "#000000"),
]:
    axes.plot(middles, shares[option], line, color=colour, label=option.replace("_", " "))
axes.set_xlabel("points of 100 for clearing")
axes.set_ylabel("first place, of 100 people")
axes.set_ylim(0, 100)
axes.legend()
plt.close(figure)
milia.picture(
    figure,
    alt="Three lines. Waiting comes first for most people who give clearing next to nothing, and "
    "for hardly anybody at the right; extraction rises and crosses it; the extractor stays low.",
)

# %% [markdown] tags=["stretch"]
# Whoever asks "how many people would choose the needle?" should ask back: people who mind what? Here the lines cross
# not far from the weight that Rosalind gave. One number for everybody would have hidden all of this.
#
# Domination asks all criteria at once. With two of them it can be drawn: the options on the *frontier* are those that
# no other beats on both. Which will they be for being rid of the spots and keeping no mark?

# %% tags=["stretch"]
milia.pareto(options, "clearing", "mark").round(2)

# %% [markdown] tags=["stretch"]
# Things to try:
#
# 1. Draw the same picture for the weight of mark. Why does the largest of Rosalind's weights tell so little about who
#    comes first?
# 2. Weights by spacings are uniform on the simplex. Draw eight uniform numbers and divide by their sum instead. Where on
#    the simplex do too few people live now, and who gains by it?
# 3. Correlate: a clinician with a steady hand leaves fewer marks *and* clears more. Give all cells of one option a
#    common part of luck. Do first places become firmer?
# 4. Append a decoy: the rows of extraction under another name, with a higher cost. Does any order change in `milia.weighted`
#    and `milia.smaa`? Now stretch each scale over the options at hand, and try again.

# %% [markdown] tags=["stretch"]
# ## Readers who hear words otherwise
#
# *Stretch. What if the doubt is not in the options, but in the reader of the words?*
#
# Until now each cell was drawn on its own. But somebody who hears *low* as 8 of 100 hears it so for every option that
# has this word. So draw per **word**: 10,000 readers, each with a dictionary of their own, and Rosalind's weights.
# How often is the needle ahead of waiting, and of the extractor, its neighbour? Will the shares go up or down against
# cells drawn one by one?

# %% tags=["stretch"]
normal = milia.normalise(options).reset_index(drop=True)
start, end, peak = [normal[name].to_numpy(dtype=float) for name in ["low", "high", "mode"]]
width = end - start
weight = normal["criterion"].map(weights).to_numpy()


def sums_of(codes):
    """Draw each code once for each of 10,000 readers, and sum by option."""
    luck = random.random((10_000, codes.max() + 1))[:, codes]
    up = start + np.sqrt(luck * width * (peak - start))
    down = end - np.sqrt((1 - luck) * width * (end - peak))
    drawn = np.where(luck < (peak - start) / width, up, down)
    drawn = np.where(np.isnan(peak), start + luck * width, drawn)
    return pd.DataFrame(drawn * weight).T.groupby(normal["option"]).sum()


same_word = normal["criterion"] + ": " + normal["word"].fillna(normal["option"])
sums = {"by cell": sums_of(normal.index.to_numpy()), "by word": sums_of(pd.factorize(same_word)[0])}
pd.DataFrame(
    [
        {"needle ahead of": rival}
        | {how: round((s.loc["extraction"] > s.loc[rival]).mean(), 2) for how, s in sums.items()}
        for rival in ["waiting", "comedone_extractor"]
    ]
)

# %% [markdown] tags=["stretch"]
# Against waiting hardly anything moves, for the two share not one word. Against the extractor much moves: seven of their
# eight words are the same, so a reader's dictionary lifts and lowers both, and only where the words part can the
# order turn. Drawn by cell, their likeness was thrown away. So which doubt one draws decides how firm a ranking
# looks, and no table of shares says which it was. That is worth a sentence in each report of such shares.
#
# 1. Replace the dictionary by one that never leaves the likeliest value but shifts *all* words of a criterion up or
#    down together: cautious readers and cheerful ones. Which criterion's cheerfulness matters most?
# 2. In the review, readings of *rare* spread from 7 to 21 % on average [andreadis2021]. How wide are our own
#    intervals for *low* and *small risk*, compared with that? Argue for narrower or wider ones.
# 3. Which single word, if everybody agreed on its number, would move the first-place shares most?

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. How sure are you of each?

# %%
milia.ask("L09-09")

# %%
milia.ask("L09-10")

# %%
milia.ask("L09-11")

# %% [markdown]
# ## What Rosalind takes to her doctor
#
# Not a ranking. A doctor who sees a first place has to argue with a machine; one who sees what a patient minds can talk
# with her. So the page puts the options side by side, says what nobody knows, and keeps the last word for the two
# people in the room. (`.write("page.html")` behind the last bracket keeps it as a file.) Run through it as her doctor
# would, in a minute.

# %%
milia.DoctorPage(
    "after_peel",
    matters="No new marks. I would like them gone by the summer, "
    "but I have had enough of things that burn.",
    questions=[
        "Could my skin react to a needle as it did to the peel?",
        "What happens if I wait until autumn?",
    ],
)

# %% [markdown]
# And what can Rosalind be told?
#
# *"We found nobody who has compared the ways to remove milia, so nobody can tell you which works best. Opening each
# one with a needle, in trained hands, takes it out the same day; how many people keep a mark from it nobody counted,
# and the risk is called low. Waiting does nothing to your skin; after an injury milia may go or stay. You said that a
# new mark is the worst that could happen, and that the summer matters. With weights like that, on the numbers that we
# put for words, the needle and waiting come out level. If you find that you mind the spots more than you thought, the
# needle leads, and if less, waiting does. You can choose either with good reason. And tell whoever does it about the
# peel."*
#
# | what she hears | how sure, and what it rests on |
# |---|---|
# | nobody has compared the ways | we found no trial, and may have missed one |
# | a needle takes them out the same day | reviews agree and single patients are reported [medscape_ped, medatlax, transverse_line]; very low certainty |
# | how often it leaves a mark | a word, *low*; one reported scar in a patient with another disease [lmdf2014]; never counted |
# | after an injury milia may go or stay | a page for patients says both [dovemed_traumatic]; nobody followed them |
# | needle and waiting are level with her weights | arithmetic, sure; the numbers for words are ASSUMPTIONs, and all of both values rests on them |
# | how much she minds the spots can tip it | the same arithmetic; only she can check it |
#
# Your own guess from the beginning:

# %%
print("Your guess:", my_guess)
ranking[["rank", "treatment"]].head(3)

# %% [markdown]
# ## Take home
#
# - Gates first: what is ruled out for a person is not weighed. What nobody has reported is named, and not ranked.
# - A weight is worth the step from the worst to the best end of a scale that was fixed beforehand. Ask for the step, not for
#   importance.
# - Say *with these weights, and these numbers for words*. There is no best without a person.
# - Shake each ranking: draw the cells, draw the weights, move one weight, move one cell.
# - Unknown is a whole range. Its middle is no finding.
# - Two people may agree on every fact and choose differently, and both be right.
#
# **Next:** [lesson 10, Prevention, advice, review](10_prevention_advice_review.ipynb). Or back to [lesson 08, Options
# and harms](08_options_and_harms.ipynb), and to the [map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# About the column `verified`: *yes* means that the course found the facts in the source, most often in its summary;
# *partial*, that it knows the source through another page or a copy that breaks off.

# %%
references = milia.load("references")
keys = [
    "andreadis2021", "cmu_swing", "dovemed_traumatic", "lahdelma1998", "lmdf2014", "medatlax", "medscape_ped",
    "transverse_line", "wedell1991", "witteman2021",
]
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
