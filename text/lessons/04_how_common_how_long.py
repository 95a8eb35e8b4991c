# %% [markdown]
# # How common, how long: counting dots, and waiting
#
# Teams that counted milia on newborns found anything from 5.6 % [guilan2023] to 45.2 % [ramsar2020], and nobody
# whom we found followed the dots week by week. In this lesson you put an interval around a survey, find out why
# honest surveys differ, and watch a remedy that does nothing earn a good name.
#
# *About 50 minutes, 16 of them to read; a good place for a break is [How long](#How-long). For learning only: this is
# not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - estimate how common milia are in newborns, and say what an interval covers and what it leaves out (O4)
# - say what is known about how long milia last, and why "it worked" needs a comparison (O4)
# - call a function with named inputs, and calculate with what it gives back (O11)
#
# ## On this page
#
# 1. [Half of all babies, a few weeks](#Half-of-all-babies,-a-few-weeks)
# 2. [Seven teams](#Seven-teams)
# 3. [What luck can do](#What-luck-can-do)
# 4. [Make your own luck](#Make-your-own-luck)
# 5. [What luck cannot do](#What-luck-cannot-do)
# 6. [Whom, when, and what they called it](#Whom,-when,-and-what-they-called-it)
# 7. [How long](#How-long)
# 8. [A remedy that does nothing](#A-remedy-that-does-nothing)
# 9. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 10. [Stretch, both worlds in plain lines](#Both-worlds-in-plain-lines)
# 11. [Stretch, two kinds of spread](#Two-kinds-of-spread)
# 12. [Stretch, those who left before the end](#Those-who-left-before-the-end)
# 13. [Exit ticket](#Exit-ticket)
# 14. [What Marisol can be told](#What-Marisol-can-be-told)
# 15. [Take home](#Take-home)
# 16. [Sources](#Sources)

# %% [markdown]
# ## Half of all babies, a few weeks
#
# Luz is thirteen weeks old. She was born with nine white dots on her nose and cheeks. Her skin is pale, so they
# show best from the side. Five have gone. Four have not.
#
# Her mother, Marisol, has two sentences to hold against those four. A web page says: "Milia in babies usually
# clear up on their own in a few weeks" (S3 ¶44). A leaflet says that half of all babies have them.
#
# Thirteen weeks are more than a few. And if half of all babies have this, why has she not seen one other? She asks
# Nadia, the midwife, who does what few people do: she counts. In one week she looks at forty newborns. Nine have
# milia. That is not half. Whom should they doubt now, the leaflet or Nadia?
#
# (Mother, child, midwife, leaflet and count are invented. The leaflet's sentence is not: "up to half of all
# babies" stands on the page of a famous hospital [mayo_milia], and reviews repeat 40 to 50 % [berk2008].)
#
# Your own guess first. Of 100 newborns, how many have milia? Write it in place of the zero and run the cell.
# Then two questions from lesson 03; both come back further down.

# %%
import milia

my_guess = 0

# %%
milia.ask("L03-03")

# %%
milia.ask("L03-12")

# %% [markdown]
# ## Seven teams
#
# The five articles give no figure. Milia are "typically seen in newborns" (S3 ¶9) and "most commonly observed in
# infants" (S4 ¶3): nothing that one could check. So we go to people who counted.
#
# The table `numbers` holds figures from the literature. `milia.published_surveys` picks each
# [survey](glossary.md#survey) that looked for milia in newborns and says how many babies it looked at: seven. They
# looked for the same dots, mostly in the first three days of life. How many times the smallest percentage will the
# largest be? Say a number, then run.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

numbers = milia.load("numbers")
surveys = milia.published_surveys(numbers)
surveys[["reference_key", "population", "percent", "n", "successes"]].sort_values("percent")

# %% [markdown]
# `n` is how many babies were examined. `successes` is an old word of the statisticians: here it means babies
# *with* milia, and is no compliment. It was worked back from a rounded percentage and may be a few babies off.
#
# `min()` and `max()` find the ends of a column. The 1 in `round` keeps one place behind the point.

# %%
smallest = surveys["percent"].min()
largest = surveys["percent"].max()
print("From", smallest, "to", largest, "of 100 babies")
print("The largest is", round(largest / smallest, 1), "times the smallest")

# %% [markdown]
# Eight times, and no summary that we read says that a team counted badly. Before we ask why, turn one percentage
# back into babies. Work it out first; then find your number in the table.

# %%
milia.ask("L04-01")

# %% [markdown]
# ## What luck can do
#
# The first suspect is luck. Nadia's forty are a [sample](glossary.md#sample): the babies who happened to be born
# in one week. The next forty would give another count, though nothing about babies had changed. How far can luck
# alone carry it?
#
# A [confidence interval](glossary.md#confidence-interval) tells. Ours follows a recipe of 1927, by Wilson
# [wilson1927]: it gives all the true shares under which a count like Nadia's would be nothing odd.
#
# `milia.wilson(successes=9, n=40)` calls the recipe. The names in front of the equals signs say which number is
# which. Back come two shares, `low` and `high`; a dot and a name take out one of them. A share of 0.25 is 25 of
# 100, so `100 *` in front turns it into babies: `*` multiplies. Before you run it: how low, and how high, could the
# truth be?

# %%
nadia = milia.wilson(successes=9, n=40)
print("From", round(100 * nadia.low), "to", round(100 * nadia.high), "of 100 babies")

# %% [markdown]
# From 12 to 38 of 100. Nadia's week fits a ward where one baby in eight has milia, and one where three in eight
# have them. It does not fit one half. Forty babies cannot say more, however well she looks.
#
# Now put such a calculation in order.

# %%
milia.ask("L04-02")

# %% [markdown]
# **Fill two gaps.** Find the survey from San Diego in the table above [kanada2012]. The pattern behind the `#`
# sign replaces the three dots once its gaps hold the two counts.

# %% milia={"fill": ["milia.wilson(successes=48, n=594)"]}
san_diego = ...   # milia.wilson(successes=______, n=______)

milia.check("L04-C1", san_diego)

# %% [markdown]
# **No pattern this time.** Suppose Nadia goes on for ten weeks and finds the same share: 90 of 400. Her first
# interval was about 0.25 wide. Ten times the babies: a tenth of the width? Take the low end of `longer` from its
# high end, with a minus sign, `-`.

# %% milia={"fill": ["longer.high - longer.low"]}
longer = milia.wilson(successes=90, n=400)
width = ...

milia.check("L04-C2", width)

# %% [markdown]
# A third, not a tenth. Luck shrinks slowly: for a tenth of the width she would need a hundred times the babies.
#
# ## Make your own luck
#
# In a simulation you are the one person who knows the truth. Below, 17 of 100 babies have milia because you say so
# (an ASSUMPTION, like every truth that you set), and surveys are drawn from them by chance.
#
# 1. Press *Draw one survey* a few times, and guess where the next will fall.
# 2. Press *Draw 100*. How many of their intervals will miss the truth?
# 3. Under *Newborns in each survey* put Nadia's forty, then 2,000. Say beforehand what the dots will do.

# %%
milia.Simulator("survey")

# %% [markdown]
# Three things to notice. The surveys differ although nothing but luck is at work. In the long run about one
# interval in twenty misses (among 100 it may be two or eight: luck again), and it looks like all the others.
# Larger surveys huddle closer to the truth.
#
# That is the whole promise. The *recipe* is set to hit the truth 95 times of 100, if babies come into the survey
# by luck and by nothing else. Of one finished interval nobody can tell you whether it is a hit.
#
# And the diamonds? They are the seven published surveys. Could luck throw surveys so far apart?
#
# What, then, does the interval of a *real* survey know?

# %%
milia.ask("L04-03")

# %% [markdown]
# ## What luck cannot do
#
# Now the seven real surveys on one scale. Had they all drawn from one great cradle with one true share, most
# intervals would overlap, and one line could cross nearly all of them. Will it? Look where the intervals overlap,
# which of them reaches the band of 40 to 50 that reviews repeat [berk2008], and how wide the lowest bar is.

# %%
milia.IntervalPlot()

# %% [markdown]
# Three small percentages share a stretch. The other four stand alone, each too narrow and too far from its
# neighbour. One of seven reaches the band. Luck did not do this.
#
# There is a number for it, [I²](glossary.md#I²): the part of the spread between surveys that is more than luck
# [higgins2002]. Here it is 99 of 100. It does not say how far apart they lie [borenstein2023]. The widest bar
# does: this [prediction interval](glossary.md#prediction-interval) says where one more survey of the same kind may
# land, anywhere from 1 to 76 of 100. Of little use for a leaflet, and honest.
#
# Where, then, does the half come from? Teaching pages repeat 40 % [stanford_newborn, netskin_neonatal] or 40 to 50
# % [fpnotebook, berk2008] with no count beside it. One chapter gives what surveys had found, 7.5 to 36 %
# [entokey_milia]. We did not find the count behind the half. It may exist: of the review of 2008 we could read
# parts only.
#
# People still want one figure. [Pooling](glossary.md#pooling) gives 17 of 100 and grants each survey nearly the
# same say. So does the plain `mean()` of the column:

# %%
print("The mean of seven percentages:", round(surveys["percent"].mean(), 1))

# %% [markdown]
# **All yours.** A third way lumps all babies together. `surveys["n"].sum()` is how many the seven teams examined.
# What share of them had milia? You need two sums and a `/`.

# %% milia={"fill": ["surveys['successes'].sum() / surveys['n'].sum()"]}
lumped = ...

milia.check("L04-C3", lumped)

# %% [markdown]
# 17, 20 or 26 of 100, from the same seven lines. In the lump, the largest survey speaks loudest: 4,000 of the
# babies are from Raipur, and of that survey we have read no more than a summary [kurrey_raipur]. None of the three
# is *the* figure. An average of unlike things is a fact about the list, not about babies.
#
# ## Whom, when, and what they called it
#
# So why do they differ? Match first, then read.

# %%
milia.ask("L04-04")

# %% [markdown]
# **Whom.** In Guilan the babies had been admitted to a children's hospital, some to intensive care [guilan2023].
# In Porto Alegre babies in intensive care were left out [reginatto2017]. One Indian team took births in the order
# in which they came [kulkarni1996]. Each choice is sensible, and each answers a different question.
#
# **When.** Four of the seven say that they looked within two or three days of birth. In babies born early, milia
# may come later [medscape_ped]. A single look sees what is there that day.
#
# **By whose eyes.** In San Diego, children's dermatologists looked [kanada2012]. Of the others our notes do not
# say.
#
# **Under which name.** This could matter most, though nobody has measured it. Look at the face below, and decide
# where two names could compete for one dot.

# %%
milia.draw("newborn", tone=3)

# %% [markdown]
# In the mouth sit pearls, and some lists have a line for them. On the nose there is a rival that the drawing
# leaves out, and you have met it in the warm-up: oil glands, swollen by the mother's hormones, which doctors call
# [sebaceous hyperplasia](glossary.md#sebaceous-hyperplasia). They are yellower than milia, smaller, and crowded
# [kanada2012, berk2008]. Two careful people can write two names for one nose.
#
# Suppose one team writes "gland" where another writes "milium". What would you see with both counts of each team
# side by side? Say it, then read the rows from top to bottom.
#
# | survey | babies with oil glands | babies with milia |
# |---|---|---|
# | Ahvaz [ahvaz2006] | 43.7 % | 7.5 % |
# | San Diego [kanada2012] | 42.6 % | 8 % |
# | Porto Alegre [reginatto2017] | 35 % | 17.3 % |
# | Raipur [kurrey_raipur] | 30.9 % | 33.6 % |
#
# The fewer babies with glands, the more with milia, without exception: just what swapped names would look like. It
# is no proof. Four rows fall into such an order by luck alone once in 24 times, and the teams differ in other
# ways. But a fifth team found oil glands on 89.4 % of 1,000 newborns and had no line for milia at all
# [belgaum2014].
#
# The second warm-up was about just that: of the bumps that are no milia, how many get the name? Nadia goes back to
# her nine. Were some of them yellow? She did not look for that, and no interval can know it.

# %% [markdown]
# ## How long
#
# Now the four dots that stayed. What do sources say about newborns? `str.contains` finds the rows. Look at the
# last column before the others.

# %%
newborn = numbers[numbers["fact"].str.contains("Time to clear, newborn")]
newborn[["reference_key", "value", "units", "n"]]

# %% [markdown]
# The last column is empty: no source says how many babies were followed. They agree that newborn milia go by
# themselves, and give four times: up to one month [statpearls_milia], three to four weeks [fpnotebook], by three
# months [contemppeds_milia], weeks to several months [berk2008]. It is experience, written down. It may well be
# right; it is no count. Luz, at thirteen weeks, is past the first two, at the edge of the third, and inside the
# fourth.
#
# On babies, two of the articles agree with the reviews that milia go: "in a few weeks" (S3 ¶44), and "all alone
# without treatment" (S2 ¶48). The second also says that people call them "child skin inflammation" (S2 ¶48). Milia
# are no inflammation. The words may be meant for "baby acne", which is another condition, redder and later
# [adam_milia, stanford_newborn].
#
# **And adults?** Marisol's page tells two stories. Near its top, milia "often disappear on their own in a few
# weeks or months" (S3 ¶6). Near its end they "do not usually go away on their own once you’re past infancy"
# (S3 ¶46). The other pages do not settle it. Will milia go away? They "can often resolve" (S0 ¶44), they "as a
# rule settle on their own over the long run" (S2 ¶46). One page says both: primary milia "occasionally disappear"
# (S4 ¶21), and mild ones "normally resolve on their own" (S4 ¶29).
#
# The experts differ too. Reviews say that milia of adults tend to stay [berk2008, medscape_milia]; a clinic's page
# and a hospital's magazine say that they often go [naaman, cleveland2019]. Nobody we found has counted. Both may
# even tell what they see: milia that went do not come to a clinic. (That is a guess of ours.)

# %% [markdown]
# ## A remedy that does nothing
#
# Where nobody counts, stories rule. The next table holds 200 people who do not exist: SYNTHETIC stands in its
# name. Half of its newborns are clear by week four (an ASSUMPTION, like everything in it). Half of the mothers
# dabbed something on the dots. It was built to do nothing.
#
# Ask only the 60 mothers who dabbed: did the dots go while you were with us? How many will say yes?

# %%
people = milia.load("persistence_synthetic")
infants = people[people["group"] == "newborn"]
dabbed = infants[infants["remedy"] == "yes"]
print("Dabbed, and the dots went:", (dabbed["cleared"] == "yes").sum(), "of", len(dabbed))

# %% [markdown]
# A page could print that, and every word would be true. One line of code spoils it. What do you expect in the row
# of those who did *not* dab, the [control group](glossary.md#control-group)?

# %%
pd.crosstab(infants["remedy"], infants["cleared"])

# %% [markdown]
# The same 51 of 60. Dabbing did nothing, as built; time did it.
#
# The second trap works even on bumps that stay. People do not start a remedy on a fair day. They start when the
# skin looks its worst, and after the worst day most days are better, remedy or not. That is
# [regression to the mean](glossary.md#regression-to-the-mean) [barnett2005], and it can pass for a cure.
#
# Below, invented people have better and worse days with their milia, and in some the milia go. Whoever has a bad
# day would like to do something; a coin decides who gets a remedy and who only waits. Its true effect is 0. Of 100
# who try it, how many will be better at the next look? Say a number, run the cell, and press *Watch the weeks
# pass*. Only then show those who only waited.

# %%
milia.Simulator("waiting")

# %% [markdown]
# Those who only waited did about as well. Without them, nothing on the screen tells a remedy that works from one
# that does not.
#
# How much of this was time, and how much the bad day? Here is the same world in a plain line, with 10,000 people and
# one change: half of the milia need 104 weeks to clear, the pace that we invented for adults (ASSUMPTION). In four
# weeks hardly any go. Of 100 who try the remedy, how many will be better now? (`normalize="index"` turns the counts
# of each row into shares of that row.)

# %%
crowd = milia.simulate_waiting(people=10000, weeks=4, half_clear=104, effect=0, seed=4)
round(pd.crosstab(crowd["did"], crowd["better"], normalize="index"), 2)

# %% [markdown]
# About 80 of 100 with a bad day are better, remedy or not. Of those *without* a bad day, fewer than half. A day
# picked for being bad is mostly followed by a better one.
#
# A page full of happy readers is no evidence. It need not hold a single lie.

# %% [markdown]
# ## Argue about it in pairs
#
# Choose alone first. Then sit with somebody who chose otherwise. Each of you has two minutes to name a fact that,
# if it were known, would make you give in. Whoever works alone writes down that fact for both sides.

# %%
milia.ask("L04-05")

# %% [markdown]
# Another patient, another remedy. Is it the same trap?

# %%
milia.ask("L04-06")

# %% [markdown] tags=["stretch"]
# ## Both worlds in plain lines
#
# *Stretch. Skip it and nothing is missing later; stay if you want to change the rules, not only the numbers.*
#
# First the survey. You know the controls from [lesson 02](02_types.ipynb#A-control-of-your-own).
# `milia.sample_survey` examines babies drawn by chance and says how many have milia. The same week brings the same
# babies.

# %% tags=["stretch"]
from ipywidgets import HTML, BoundedIntText, IntSlider, link

truth = IntSlider(description="Truth", value=20, min=0, max=100)
typed = BoundedIntText(description="of 100", value=20, min=0, max=100)
link((truth, "value"), (typed, "value"))
babies = BoundedIntText(description="Babies", value=40, min=1, max=5000)
week = BoundedIntText(description="Week", value=1, min=0, max=9999)
view = HTML()


def count(change):
    found = milia.sample_survey(prevalence=truth.value / 100, n=babies.value, seed=week.value)
    ends = milia.wilson(successes=found, n=babies.value)
    low = str(round(100 * ends.low))
    high = str(round(100 * ends.high))
    view.value = str(found) + " have milia. Interval: " + low + " to " + high + " of 100"


truth.observe(count, names="value")
babies.observe(count, names="value")
week.observe(count, names="value")
count(None)
milia.Panel(truth, typed, babies, week, view)

# %% [markdown] tags=["stretch"]
# - Step through the weeks with 40 babies until an interval misses your truth. How long did it take?
# - Set the truth to 0, then to 100. Which end of the interval stops moving, and why?
# - Set the truth to 45, near the leaflet. In how many of ten weeks does Nadia find nine or fewer?
#
# Then the waiting, with the pace of the adults (ASSUMPTION) to start from.

# %% tags=["stretch"]
effect = IntSlider(description="Effect", value=0, min=0, max=100)
in_digits = BoundedIntText(description="of 100", value=0, min=0, max=100)
link((effect, "value"), (in_digits, "value"))
pace = BoundedIntText(description="Half-time", value=104, min=1, max=520)
outcome = HTML()


def look_again(change):
    crowd = milia.simulate_waiting(
        people=10000, weeks=4, half_clear=pace.value, effect=effect.value / 100, seed=4
    )
    shares = pd.crosstab(crowd["did"], crowd["better"], normalize="index")
    outcome.value = round(shares, 2).to_html()


effect.observe(look_again, names="value")
pace.observe(look_again, names="value")
look_again(None)
milia.Panel(effect, in_digits, pace, outcome)

# %% [markdown] tags=["stretch"]
# - Move the effect. From where on would you believe in it, if you could not see who only waited?
# - Set the half-time to 4, as we built the newborns. Is an effect of 20 easier or harder to see now?

# %% [markdown] tags=["stretch"]
# ## Two kinds of spread
#
# *Stretch, for those who want to see what a pooled figure is made of.*
#
# Percentages near nought are squeezed, so surveys are pooled as log odds. Each then has a variance of its own,
# luck alone: 1 / with + 1 / without. Cochran's Q adds up how far the surveys lie from their weighted mean, in
# units of that luck. If luck were all, Q would be about one less than the number of surveys.

# %% tags=["stretch"]
import numpy as np

found = surveys["successes"].to_numpy(dtype=float)
examined = surveys["n"].to_numpy(dtype=float)
log_odds = np.log(found / (examined - found))
luck = 1 / found + 1 / (examined - found)


def mean_and_weights(between):
    """Weigh each survey by its own luck and a variance between surveys that all share."""
    weights = 1 / (luck + between)
    return (weights * log_odds).sum() / weights.sum(), 100 * weights / weights.sum()


middle, one_truth = mean_and_weights(0)
q = ((log_odds - middle) ** 2 / luck).sum()
print("Q:", round(q), "where luck alone would give about", len(surveys) - 1)
print("I²:", round(1 - (len(surveys) - 1) / q, 3))

# %% [markdown] tags=["stretch"]
# With one truth for all, a survey's weight mostly follows its size. **Random effects** grant each survey a truth
# of its own, drawn from a distribution with a variance tau² between surveys. Predict the new weights: will 4,000
# babies still outweigh 323?

# %% tags=["stretch"]
pooled = milia.pooled(surveys["successes"], surveys["n"])
_, own_truths = mean_and_weights(pooled.tau2)
weights = surveys[["reference_key", "percent", "n"]].assign(
    one_truth=one_truth.round(1), own_truths=own_truths.round(1)
)
weights.sort_values("n")

# %% [markdown] tags=["stretch"]
# Nearly level: once surveys differ this much, examining more babies in one place tells little about the next
# place.
#
# Now a question that catches many a reviewer. Suppose that every team had examined ten times as many babies and
# found the same percentages. Are the surveys more different? What will I² say, what tau², and what the prediction
# interval?

# %% tags=["stretch"]
rows = []
for times in [0.1, 1, 10]:
    with_milia = (found * times).round()
    looked_at = (examined * times).round()
    together = milia.pooled(with_milia, looked_at)
    rows.append(
        {
            "babies, times": times,
            "I²": round(milia.heterogeneity(with_milia, looked_at).i2, 3),
            "tau²": round(together.tau2, 2),
            "next survey from": round(together.prediction.low, 2),
            "to": round(together.prediction.high, 2),
        }
    )
pd.DataFrame(rows)

# %% [markdown] tags=["stretch"]
# I² climbs towards 1 although nothing moved apart: it is a share, and its other part, luck, shrinks. Tau² and the
# prediction interval hardly move from line two to line three; they measure distance [borenstein2023]. I² as a
# grade for "how different" is a misreading of its own summary, which promises a proportion [higgins2002].
#
# Three things to try:
#
# 1. `milia.pooled` finds tau² by the method of Paule and Mandel. Replace it with the moment estimate of
#    DerSimonian and Laird: (Q − 6) / (sum of weights − sum of squared weights / sum of weights), with the weights
#    1 / luck. How far do the two differ, and does the prediction interval care?
# 2. Its interval uses Student's t with six degrees of freedom, the prediction interval with five. Put 1.96 there. How
#    much surer do you look?
# 3. Plot log odds of milia against log odds of oil glands for the four surveys that counted both. How straight is
#    it? How many other things could be laid along four points just as straight?

# %% [markdown] tags=["stretch"]
# ## Those who left before the end
#
# How long do milia of adults last? In `persistence_synthetic` 80 invented adults were followed; 27 were seen to
# clear. The other 53 stopped coming, or the study ended first. All that is known of such a person is "longer than
# that". The time is **[censored](glossary.md#censoring)**.
#
# The table was built so that half of the adults clear by week 104 (an ASSUMPTION, all of it). So here, for once,
# we know what an estimate should find. Three quick ways to say when half are clear: which will come closest?

# %% tags=["stretch"]
adults = people[people["group"] == "adult"]
gone = adults["cleared"] == "yes"
curve = milia.kaplan_meier(adults["weeks"], gone)
half_gone = curve.loc[curve["persisting"] <= 0.5, "time"].min()
pd.DataFrame(
    [
        ["only those seen to clear", adults.loc[gone, "weeks"].median()],
        ["as if whoever left had cleared that day", adults["weeks"].median()],
        ["Kaplan and Meier", half_gone],
        ["built in", 104],
    ],
    columns=["half are clear by", "week"],
)

# %% [markdown] tags=["stretch"]
# The first way asks only the fast. The second takes leaving for clearing. Both come out far too early, and both
# would look ordinary in the results of a paper. Kaplan and Meier let each person count for as long as she was
# watched, and no longer [kaplan1958]: at each clearing, the share that persists is multiplied by (those at risk −
# those who cleared) / those at risk.
#
# Its answer is too late, not too early. Is it wrong? Look at the interval around week 104.

# %% tags=["stretch"]
seen = curve[curve["time"].isin([0, 24, 52, 80, 104, 136])]
seen[["time", "at_risk", "cleared", "persisting", "low", "high"]].round(2)

# %% [markdown] tags=["stretch"]
# Half (0.5) lies well inside at week 104, and by week 136 only eight people are left to speak for everybody. Read
# the column `at_risk` before you read the curve: its tail hangs on very few.
#
# Kaplan and Meier need one thing that no table shows: leaving must have nothing to do with clearing. Here it is
# so, by construction. In a real clinic, who stops coming? Perhaps those who are clear, perhaps those who gave up.
#
# Three things to try:
#
# 1. Draw the curve: `import matplotlib.pyplot as plt`, then `plt.step(curve["time"], curve["persisting"], where="post")`
#    and `plt.show()`. Add `low` and `high`.
# 2. Bound the damage. Let all who stopped coming clear on that day; then let none of them ever clear. How far apart
#    are the two curves?
# 3. Do the same for the infants. Why does censoring hurt less there?

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. How sure are you of each?

# %%
milia.ask("L04-07")

# %%
milia.ask("L04-08")

# %%
milia.ask("L04-09")

# %% [markdown]
# ## What Marisol can be told
#
# *If the four dots are milia, as they look, and Luz feeds and grows well, they are no sign of illness. Milia of
# the newborn go by themselves and need nothing: water for washing, no oil, no lotion, no scrub, no needle. "A few
# weeks" is what people say; nobody whom we found has followed babies and counted. Some sources allow three months,
# some several. If the dots are still there at the next check-up, point at them. And half of all babies? Teams that
# counted found anything from about 6 to about 45 of 100. They looked at different babies, on different days, and
# perhaps not all of them gave one dot the same name. Nadia's nine of forty fit in well. Nobody lied to you;
# somebody rounded a doubt away.*
#
# Not every sentence stands on the same ground:
#
# | the sentence | how sure, and what it rests on |
# |---|---|
# | they go by themselves | agreed by every source we read [berk2008, oconnor2008, medscape_ped]; no count |
# | weeks to a few months | four sources, four times, nobody counted [statpearls_milia, fpnotebook, contemppeds_milia, berk2008] |
# | four milia at thirteen weeks are no sign of illness | follows from "several months" [berk2008]; not studied by itself |
# | point at them at the check-up | our own caution; no source that we read sets a date |
# | no oil or lotion | advice of one paediatric page, no trial [contemppeds_milia] |
# | half of all babies | not what the counts say: seven surveys, 5.6 % [guilan2023] to 45.2 % [ramsar2020]; one more, above half, we could not find again and left out |
# | why the surveys differ | partly known: whom and when stand in the summaries [reginatto2017, guilan2023]; that names were swapped is possible, not shown |
# | nine of forty fit | luck alone covers 12 to 38 of 100; whether all nine were milia nobody checked |
#
# And a doctor? The **same day** for a young baby who feeds badly or has a fever, blisters, crusts or spots with pus:
# that is not milia, and may be an infection [neonatal_pustules_fpn, aafp_neonatal2009]. **Soon** for a child with
# many milia that stay, with sparse hair, little pits in the skin, or a relative who has the same
# [clinadvisor_bdcs, dermadvisor]. And, as our own caution, for a bump that grows, reddens or weeps: it may be no
# milium.
#
# Go back to the number that you wrote at the start.

# %%
print("Your guess:", my_guess, "of 100. Seven surveys: from", smallest, "to", largest)

# %% [markdown]
# If your number lies between the two, you have a survey on your side, and Marisol's leaflet has one too. What is
# hard to guess is how far they lie apart.
#
# ## Take home
#
# - An interval covers the luck of who was in the survey. It knows nothing of whom they chose, when they looked, and
#   what they called a milium.
# - Ten times the babies, a third of the width.
# - Milia in newborns: anything from 5.6 % [guilan2023] to 45.2 % [ramsar2020]. Ask "of whom, when, and by what name?"
#   before you quote one figure.
# - When surveys measure different things, the honest summary is wide.
# - How long milia last has been told often and counted by nobody we found; for adults the sources disagree.
# - "It worked" needs the people who did nothing. Time clears, and a bad day is mostly followed by a better
#   one.
# - `milia.wilson(successes=9, n=40)` gives `low` and `high`; `-`, `*` and `/` calculate; `round`, `min()`, `max()` and
#   `mean()` shorten and sum up.
#
# **Next:** [lesson 05, Causes](05_causes.ipynb). Back: [lesson 03, Is it milia?](03_is_it_milia.ipynb), or
# [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# About the column `verified`: *yes* means that the course found the facts in the source, most often in its
# summary; *partial*, that it knows the source through another page or a copy that breaks off.

# %%
keys = [
    "aafp_neonatal2009", "adam_milia", "ahvaz2006", "barnett2005", "belgaum2014", "berk2008",
    "borenstein2023", "cleveland2019", "clinadvisor_bdcs", "contemppeds_milia", "dermadvisor",
    "entokey_milia", "fpnotebook", "guilan2023", "higgins2002", "kanada2012", "kaplan1958",
    "kulkarni1996", "kurrey_raipur", "mayo_milia", "medscape_milia", "medscape_ped", "naaman",
    "neonatal_pustules_fpn", "netskin_neonatal", "oconnor2008", "ramsar2020", "reginatto2017",
    "stanford_newborn", "statpearls_milia", "wilson1927",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
