# %% [markdown]
# # Options and harms: a bathroom shelf and an offer
#
# A pregnant woman has milia on her cheeks, three products on a shelf and an offer for a peel. You sort 39 treatments by
# what is known of them, close those that her case closes, and learn what to say of a harm that was counted, and of one
# that was not.
#
# *About 50 minutes, 17 of them to read; a good place for a break is [How long it takes](#How-long-it-takes). For
# learning only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - say which treatments a person's case closes, before any are compared (O8)
# - keep benefit, harm, burden and certainty apart, and say where nobody has counted (O8)
# - read a difference of two shares with its interval, also when it runs through "no difference" (O8, O11)
#
# ## On this page
#
# 1. [A shelf](#A-shelf)
# 2. [Thirty-nine things to do](#Thirty-nine-things-to-do)
# 3. [Gates before scores](#Gates-before-scores)
# 4. [Four questions](#Four-questions)
# 5. [What is in the kitchen](#What-is-in-the-kitchen)
# 6. [What is in the clinic](#What-is-in-the-clinic)
# 7. [What is in the tablet](#What-is-in-the-tablet)
# 8. [How long it takes](#How-long-it-takes)
# 9. [Harms are counted elsewhere](#Harms-are-counted-elsewhere)
# 10. [Compared with what?](#Compared-with-what?)
# 11. [One number, told four ways](#One-number,-told-four-ways)
# 12. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 13. [Stretch, the rule book](#The-rule-book)
# 14. [Stretch, a map of what is missing](#A-map-of-what-is-missing)
# 15. [Stretch, through infinity](#Through-infinity)
# 16. [Stretch, nought of 51](#Nought-of-51)
# 17. [Stretch, the drawer](#The-drawer)
# 18. [When to refer](#When-to-refer)
# 19. [Exit ticket](#Exit-ticket)
# 20. [What Ingrid can be told](#What-Ingrid-can-be-told)
# 21. [Take home](#Take-home)
# 22. [Sources](#Sources)

# %% [markdown]
# ## A shelf
#
# Ingrid is 31, fair, and five months pregnant. Five white spots came on her cheeks last year; her doctor has called
# them milia. She would like them gone by the birth, but nothing may reach the baby.
#
# On her shelf stand a retinol cream, a wash with salicylic acid and a small bottle of tea tree oil. The studio on the
# corner offers a peel, "quite natural, fruit acids". She has read that products sold freely "can be used safely and
# effectively" (S0 ¶38), and that retinol is a home remedy (S1 ¶40). "What of all this may I use," she asks, "and what of
# it works?" (She and the studio are invented. The sentences of the pages are not.)
#
# Your guess first: how many of the 39 would you leave open to her? Write it in place of the zero and run the cell. Then
# two questions from earlier lessons.

# %%
import milia

my_guess = 0

# %%
milia.ask("L05-08")

# %%
milia.ask("L06-02")

# %% [markdown]
# ## Thirty-nine things to do
#
# The table `treatments` has what the five pages propose and what reviews add. Its first row is to wait, an option like
# any other.
#
# Find three by the search box: one from Ingrid's shelf, one that a clinic would sell her, and waiting. Before you open
# *Judge it for yourself*, say what kind of evidence you expect. Leave the other 36.

# %%
milia.TableExplorer("treatments")

# %% [markdown]
# No trial was found for any of them, as you saw in [lesson
# 07](07_from_claim_to_evidence.ipynb#A-ladder,-and-four-words). The best there is are published patients, rung 4.
# `pd.crosstab`, from lesson 03, counts the category against the rung. Of the twelve from the kitchen, how many will
# stand on rung 4?

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

treatments = milia.load("treatments")
pd.crosstab(treatments["category"], treatments["evidence_level_ocebm2011"])

# %% [markdown]
# Not one of the twelve. **All yours.** On rung 5 some have a reviewer's experience behind them, and some nothing. For
# how many of the 39 does the column `what_evidence_exists` contain the words "no study"? You asked texts like that with
# `.str.contains` in lesson 01.

# %% milia={"fill": ["treatments[\"what_evidence_exists\"].str.contains(\"no study\").sum()"]}
nobody_looked = ...

milia.check("L08-C1", nobody_looked)

# %% [markdown]
# ## Gates before scores
#
# The best tablet in the world is no option for somebody it would harm. So before anything is compared come
# [gates](glossary.md#gate): rules that act for a person whatever a treatment's merits. A gate can say **caution** (open,
# with care), **exclude** (closed) or **refer** (a doctor first).

# %%
milia.ask("L08-01")

# %% [markdown]
# `milia.gates` applies our 46 rules to a person. `milia.patient("pregnant")` is Ingrid. How many of the 39 will be
# excluded?

# %%
ingrid = milia.patient("pregnant")
gates = milia.gates(ingrid)
gates["effect"].value_counts()

# %% [markdown]
# Which, and why? `!=` keeps the rows in which a gate does something. Look at `verified` too.

# %%
gates[gates["effect"] != "none"][["treatment", "effect", "reason", "source", "verified"]]

# %% [markdown]
# - **Closed by a rule or a known harm**: isotretinoin, minocycline, and on the skin tretinoin and adapalene. Against
#   milia steroids are closed to everybody: they are a cause of them [steroid_milia1986].
# - **Closed as a precaution**: her retinol. The European rule names other retinoids and not this one
#   [ema_retinoids2018]. Nobody has shown that it harms, nor that it helps. Its row says *partial*, for partly verified.
# - **Open with care**: her acid wash, and the peel. Little gets through small areas at low strength [bozzo2011]; what
#   covers the whole face can wait until after the birth.
#
# And the tea tree oil? No gate closes it for her. **An open gate is no recommendation**: the rules have nothing against
# the oil in pregnancy, and the table has nothing for it.
#
# Nor is a shop a gate. **Over-the-counter** says who may sell a thing. Adapalene gel is sold freely in the United States,
# with a label that tells pregnant women to ask a doctor [differin_otc2016]; in Europe it is barred to them
# [ema_retinoids2018]. S0 sends whoever has concerns about such products to a doctor (S0 ¶38). It does not say who ought
# to have some.

# %% [markdown]
# ## Four questions
#
# What a gate leaves open has to answer four questions, and each has an answer of its own.
#
# | question | for the needle |
# |---|---|
# | **Benefit**: what gets better, for whom? | what it lifts out is gone at once; new ones may come |
# | **Harm**: what can go wrong, of how many? | bleeding, infection, one scar in print [lmdf2014]; of how many, nobody says |
# | **Burden**: what does everybody go through? | a visit for each crop, some pain, a bill [thepricer] |
# | **Certainty**: how far off could all this be? | very low: reviews agree [medscape_ped], and no trial |
#
# A page that answers one likes to sound as if it had answered all. Sort these.

# %%
milia.ask("L08-02")

# %% [markdown]
# What does the benefit rest on? Mostly on [case reports](glossary.md#case-report). How did the treatments end whose
# ending we could read? (One report we know only from memory; the filter leaves it out.)

# %%
cases = milia.load("case_reports")
read = cases[cases["verified"] != "from-memory"]
told = read[read["outcome_code"].isin(["complete", "improved", "no_benefit", "persisted"])]
told["outcome_code"].value_counts()

# %% [markdown]
# Twelve of fifteen went well. Does treatment help four times in five? Before a patient gets into print, somebody has to
# be struck by the case, write it down and find an editor. A needle that failed on a Tuesday afternoon strikes nobody.
# Of 100 reports on new treatments in a skin journal, four told of a failure [albrecht2009]. Where are the others? In
# drawers, mostly.
#
# So a case report says *it can happen*, not how often. For harms that is worth more: that a thing *can* harm, one
# patient may show.

# %%
milia.ask("L08-03")

# %% [markdown]
# ## What is in the kitchen
#
# For each home remedy below we found the same thing: no study, no series, not one patient. (It does not mean "shown to
# fail".) Before you go on to the last column, guess which of them has hurt somebody.
#
# | remedy | what pages say | what it can do |
# |---|---|---|
# | **exfoliation**: a washcloth, **scrubs** of salt, sugar, oatmeal, baking soda | "One of the easiest ways" (S1 ¶37; S0 ¶14, ¶22; S3 ¶7) | rub the skin raw, and a graze can bring milia [contemppeds_forearm] |
# | **steam** over a bowl | "opens the pores" (S4 ¶29; S0 ¶16, S1 ¶38) | scald: 16 children at one burns centre, all after steam for colds [himdani2016] |
# | **tea tree** oil | "may help reduce milia" (S0 ¶17) | cause allergy; harm an eye; poison whoever swallows it [rutherford2007, tto_poisonorg] |
# | cider **vinegar** | "twice a day for best results" (S0 ¶23) | burn: a child, under a dressing [acv_burn] |
# | **castor**, grape-seed, coconut oil | "twice daily until desired results" (S1 ¶39) | not studied; advised against on babies [contemppeds_milia] |
# | **moisturising**, drinking water | "will help prevent milia" (S0 ¶21; S3 ¶18) | little; heavy creams may block, in one opinion [contemppeds_milia] |
# | **salicylic** or **glycolic** acid; **citric** acid | keep skin "from overproducing keratin" (S4 ¶30; S0 ¶35, ¶44) | irritate; burn if strong or left on [fda_peels2024] |
# | **retinol** | "stimulate cell turnover" (S1 ¶40; S3 ¶7) | redden, peel; left out in pregnancy |
# | the cream sold at the end of S0 and S1 | "simply remove your Milia" (S0 ¶50) | nobody knows: no contents are given |
#
# **Retinoid** creams on prescription (S0 ¶15, S1 ¶33, S2 ¶20) stand apart: tretinoin has a few patients, whom you met in
# [lesson 07](07_from_claim_to_evidence.ipynb#One-sentence,-all-the-way-down).
#
# **May one pop them?** All five pages say no, for fear of scars and infection (S2 ¶44), and so do other sources
# [adam_milia]. One review says that patients and parents can be taught [medscape_milia]. Nobody has counted how either
# goes. But nobody says *squeeze*: there is no opening. And to be taught one needs a clinician, who has first given the
# bump its name. Whoever was not taught leaves it alone; near an eye, everybody does.

# %% [markdown]
# ## What is in the clinic
#
# A whitehead can be pressed out and a milium cannot. Say why, from lesson 01. Then look at what a clinician does; it is
# no recipe.

# %%
milia.draw("extraction", tone=3)

# %% [markdown]
# Extraction is what reviews name first [medscape_ped, medatlax]. Look for treatments that can themselves *bring* milia.
#
# | procedure | what pages say | what we found for it | what it can do |
# |---|---|---|---|
# | **extraction**, or de-roofing: a doctor's **needle** or blade, then pressure | all five; "quick and painless" (S3 ¶8); under local anaesthetic (S0 ¶30) | single patients, clear for up to two years [transverse_line]; anaesthetic seldom needed [acadderm] | bleed, infect; one scar [lmdf2014] |
# | **curettage** and a hot wire | S4 ¶24 | named on patients' pages [naaman] | burn, change of colour |
# | **freezing** | "common first-line" (S3 ¶33); "fast and generally easy" (S2 ¶26) | one woman with milia en plaque [noto2016] | pale marks, at times for good, plainest on dark skin; not at the rim of a lid; **listed as a cause** [spotcheck_cryo, aafp_cryo2004, acadderm] |
# | **laser** (CO2) | "minimal downtime" (S3 ¶35); S0 ¶29, S1 ¶32 | named for milia near the eyes [yates2015] | pale skin for good, scars; **milia two to four weeks later** [ward2008, co2_sequelae1997] |
# | **IPL**, a lamp | S3 ¶49 | no study; milia have no pigment for it to aim at [berk2008] | near the eye: damaged the iris of two people for good [ipl_lee2011] |
# | **peel** with acids | S0 ¶28, S1 ¶44, S2 ¶22 | named in lists, no patient [naaman] | burn, change of colour; **listed as a cause** [acadderm] |
# | **dermabrasion** | "minimal scarring or side effects" (S1 ¶44); S0 ¶28 | named in lists, no patient [naaman] | lasting change of colour; **milia** are a known side effect [mayo_dermabrasion] |
# | **microdermabrasion** | "painless" (S2 ¶24) | opinion [sharecare_book] | irritate; it takes off the layer above the cyst |
# | **steroid** injection | for "resistant cases" (S1 ¶34) | no gain in one patient [batra2009] | thin and bleach the skin; rarely, loss of sight [tac_atrophy2022, gpnotebook_ils] |
#
# Four can leave some behind: laser, peel, dermabrasion and steroids. Freezing stands on one list of causes. S1 names
# steroids as cause and as cure (¶9, ¶34). Of the pages that offer laser or dermabrasion none says so; S4, which offers
# neither, does (S4 ¶19).

# %% [markdown]
# ## What is in the tablet
#
# **Minocycline** "may be beneficial" for milia en plaque (S4 ¶26); reviews say so too [naaman, entokey_milia]. S4 calls it
# the one without scars (S4 ¶27), and leaves out that it can stain the skin and is closed to pregnant women and young
# children. Other **antibiotics** are offered where there is infection (S0 ¶31); milia by themselves
# are sterile [skindis_neonatal].
#
# **Isotretinoin** is offered for many milia (S0 ¶31) or severe ones (S3 ¶37). Reviews name retinoids by mouth for milia en
# plaque [entokey_milia]; we found no patient whom isotretinoin helped, and four who got milia *on* it [altalhab2019,
# alqaydi2026]. S3 lists three side effects and asks for careful monitoring. What does the list lack?

# %%
omissions = milia.load("omissions")
offered = omissions[omissions["omission_id"].isin(["OM01", "OM24"])]
offered[["where", "article_says", "leaves_out", "why_it_matters"]]

# %% [markdown]
# Of 100 pregnancies on it, in ten studies pooled, there was a major malformation in about 15 [choi2021]. Of all the
# omissions that we noted we think this the worst: a harmless bump on one side, a child's health on the other, and a list
# of side effects that looks complete.

# %% [markdown]
# ## How long it takes
#
# *Here is a good place for a break.*
#
# Four months until the child comes. For how many of the 39 does any source give a time in numbers? Guess. Then see how
# many people stand behind each bar, and open the two lists under the drawing.

# %%
milia.IntervalPlot("effects")

# %% [markdown]
# For three: waiting in newborns, freezing and tretinoin. "About eight weeks" after freezing is one woman with another
# kind of milia [noto2016]; "three months" with tretinoin are two people with that kind too [mdedge_mep72]. Others are
# told in words, and for 28 there is nothing, the whole kitchen among them. One difference is plain: what opens the skin
# works in the visit, and then heals; what is rubbed on takes weeks, if it works.

# %% [markdown]
# ## Harms are counted elsewhere
#
# Nobody has counted how many a treatment of milia helps. Harms *have* been counted, mostly in people who had the same
# thing done for another reason. `.notna()`, the opposite of `.isna()`, keeps the rows in which `low` has a number: so many
# of 100. `n` is how many were looked at, where that is told. Read `population` before the numbers. In which rows is
# somebody like Ingrid?

# %%
harms = milia.load("harms")
counted = harms[harms["low"].notna()]
print("Harms in the table:", len(harms), "- with a number of 100:", len(counted))
counted[["treatment_id", "harm", "low", "high", "n", "population", "verified"]]

# %% [markdown]
# In two, and both are about retinoids that she never took. The rest is about other people. Lasting pale skin in 13 %
# of 47 is after resurfacing *whole faces* [ward2008], not after a few dots. The stains of minocycline, 2.4–14.8 %, are
# in people who took it for long [visualdx_mino]. Milia after dermabrasion in 5 to 100 of 100 is one page's word for other
# pages, and no count that we could open [acneorg_dermabrasion]. And whose were the 1.8 % of 2,320 with tea tree
# oil [rutherford2007]?

# %%
milia.ask("L08-04")

# %% [markdown]
# A rate belongs to those who were counted. To move it to somebody else is a step, and has to be said aloud. And a harm
# that nobody counted, as most in the table are, is not a rare harm.

# %% [markdown]
# ## Compared with what?
#
# A rate by itself says little: children with malformations are born to women who took nothing, too. So a second rate
# is needed, from people without the treatment: a *baseline*. For one cousin of Ingrid's retinol somebody has looked.
# Tretinoin cream in the first three months of pregnancy: a major malformation in 2.2 % of the children, and without the
# cream in 1.2 % [loureiro2005].
# Three ways to put it:

# %%
with_cream = 0.022
without = 0.012
print("Times as often:", round(with_cream / without, 1))
print("More of 100 children:", round(100 * (with_cream - without), 1))
print("Women for one more child:", round(1 / (with_cream - without)))

# %% [markdown]
# "Nearly twice as often" and "one more of 100" are both true. The second, a [risk
# difference](glossary.md#risk-difference), can be weighed against something. Turned over, it is the [number needed to
# harm](glossary.md#number-needed): 100 women using the cream for one more malformation, if the difference is real. Put
# another such sum in order.

# %%
milia.ask("L08-05")

# %% [markdown]
# Now the doubt. There were 106 women with the cream and 389 without, so these percentages are some two children and
# five. (The summary gives no counts. Ours are worked back, an ASSUMPTION.) `milia.risk_difference` puts an interval
# around the difference. Which side of nought will its low end be on?

# %%
tretinoin = milia.risk_difference(events=2, n=106, events_without=5, n_without=389)
print("From", round(100 * tretinoin.low, 1), "to", round(100 * tretinoin.high, 1), "more of 100")

# %% [markdown]
# It runs from about two fewer to five more. What may a reader say? Not "the cream is safe", and not "the cream harms".
# This: **the study cannot tell, and a harm of up to five more of 100 is not ruled out.** That is why there is a rule, and
# why it is a precaution. A number needed from such a study is no number to print [altman1998].
#
# **Fill the gap.** Another team, earlier: a malformation in 4 children of 215 with the cream, and in 11 of 430 without
# [jick1993] (counts worked back here too, an ASSUMPTION). Take the second share from the first. Replace the three dots
# by the line behind `#`, its two gaps filled. Do the studies point the same way?

# %% milia={"fill": ["4 / 215 - 11 / 430"]}
earlier = ...   # 4 / ____ - ____ / 430

milia.check("L08-C2", earlier)

# %%
milia.ask("L08-07")

# %% [markdown]
# **Why is there no number needed to treat for milia?** Because it takes two rates. Say, as an ASSUMPTION, that a clinic
# clears 90 of 100 with the needle. How many would be clear by then with nothing done? In newborns nearly all; in adults
# nobody has counted. Without the second number the first is an advert.

# %% [markdown]
# ## One number, told four ways
#
# Gain or loss, relative or absolute: the figures stay the same, and choices move. Here are a treatment's benefit and
# harms as people of 100, striped where nobody has counted. It opens with the laser. Turn both switches, then choose
# tretinoin and turn them again. For how many of the 39 will it know a relative figure?

# %%
milia.Framing()

# %% [markdown]
# "Of 100 people 87 keep their colour" sounds like praise, and is the 13 of 100 from the other side. A relative figure
# takes somebody to compare with: two of the 39 have that, both retinoids in pregnancy. And the stripes under *benefit*
# are the largest finding here. Give both sides, as whole people out of one number, which is understood better than
# probabilities [akl2011], and leave the stripes in.

# %% [markdown]
# ## Argue about it in pairs
#
# Choose alone. Then sit with somebody who chose otherwise. Each reads out the cell as it would be printed, and the other
# says what a hurried reader would take from it. Alone: write two.

# %%
milia.ask("L08-08")

# %% [markdown]
# Another page, another pair. Is it the same trap?

# %%
milia.ask("L08-09")

# %% [markdown] tags=["stretch"]
# ## The rule book
#
# *Stretch. All 46 gates, to judge for yourself.*
#
# Search for *pregnant*, then for a rule that you did not expect. Two questions for whoever writes such rules: what does
# the person lose whom a rule closes out for nothing? And should a rule that is only *partly verified* close, or warn?

# %% tags=["stretch"]
milia.TableExplorer("gates")

# %% [markdown] tags=["stretch"]
# ## A map of what is missing
#
# *Stretch. Reviewers call it an evidence-gap map: treatments against outcomes, and in each cell how sure one can be.*
#
# The table `outcomes` has a row for each treatment and each of eight outcomes, with the basis of the entry: *counted*
# by a source, a source's *word*, or *none*. Which outcome will be the barest?

# %% tags=["stretch"]
outcomes = milia.load("outcomes")
ordinary = outcomes[outcomes["who"] == "any"]
with_kind = ordinary.merge(
    treatments[["treatment_id", "category"]], on="treatment_id"
)
pd.crosstab(with_kind["criterion"], with_kind["basis"])

# %% [markdown] tags=["stretch"]
# Now as a map: for each category and outcome the share of treatments of which at least a word is known, whoever said
# it.

# %% tags=["stretch"]
with_kind["known"] = with_kind["basis"] != "none"
gaps = with_kind.groupby(["category", "criterion"])["known"].mean().unstack()
gaps.round(2)

# %% [markdown] tags=["stretch"]
# The columns that make a price list, cost and effort, are well filled. The column that people come for, clearing, is
# not. A page can be written from the full columns alone, and will read as if it were complete.
#
# Three things to try:
#
# 1. Replace `basis` by `certainty`. Does anything stand above *low*? Which rows, and do they deserve it?
# 2. Draw it: `plt.imshow(gaps, cmap="cividis", vmin=0, vmax=1)`. A blank cell and a cell of nought must not look alike.
#    How do you mark the difference without colour?
# 3. Count, for each treatment, how many of the five articles name it (`articles`, split at the semicolons). Do the
#    pages prefer the treatments of which more is known?

# %% [markdown] tags=["stretch"]
# ## Through infinity
#
# *Stretch. What becomes of a number needed when the interval of the difference holds nought.*
#
# First one in your head. Then tretinoin's: by hand the number needed to harm was 100, and from whole children?

# %% tags=["stretch"]
milia.ask("L08-06")

# %% tags=["stretch"]
milia.number_needed(events=2, n=106, events_without=5, n_without=389)

# %% [markdown] tags=["stretch"]
# Now 166. Two of 106 are not 2.2 of 100 but 1.9 (a reckoning of ours), so the summary [loureiro2005] must have divided by
# fewer than 106, by children born perhaps; so few are they that this alone moves the number. And an interval from 19 to
# harm, through infinity, to 64 to benefit is one unbroken piece, though it looks like two: the difference passes
# nought, and one divided by nought is where the two ends meet [altman1998].
#
# 1. Which denominator gives 2.2? How far does the number needed move with it?
# 2. Multiply all four counts by the same number. From which number on does the interval leave nought out?

# %% [markdown] tags=["stretch"]
# ## Nought of 51
#
# *Stretch. What a study that saw nothing has seen.*
#
# Of 51 people on isotretinoin none got milia in eight months [alsaif2021]. A rule of thumb: if none of *n* had it, the
# upper end is about 3/*n* [hanley1983]. It comes from asking for which true rate a clean run would be a one-in-twenty
# surprise. Four ways; predict their order.

# %% tags=["stretch"]
n = 51
upper_ends = {
    "rule of three": 3 / n,
    "one-sided, exact": 1 - 0.05 ** (1 / n),
    "two-sided, exact": 1 - 0.025 ** (1 / n),
    "two-sided, Wilson": milia.wilson(successes=0, n=n).high,
}
pd.Series(upper_ends).sort_values().round(3)

# %% [markdown] tags=["stretch"]
# From 6 to 7 of 100. Two differences hide in there: 3 is a rounding of −ln 0.05, and one-sided limits are lower than
# two-sided ones, since they spend the whole 5 of 100 on one end. None is wrong; each answers its own question, and a
# report should say which.
#
# Try it the other way round: how many patients without milia would you have to follow until the upper end falls below
# 1 of 100? Below the rate that you would tell a patient about?

# %% [markdown] tags=["stretch"]
# ## The drawer
#
# *Stretch. A SYNTHETIC world, in which you know what case reports do not tell.*
#
# A hundred thousand doctors treat one patient each. The milium clears in a share *true* of them (an ASSUMPTION, like
# every number here). Each doctor writes it up with a chance that depends on the ending: successes with one chance in ten,
# failures with one in two hundred. Say what the journals will show for a true rate of 0.3, then run.

# %% tags=["stretch"]
import numpy as np


def published(true, write_success=0.10, write_failure=0.005, doctors=100_000, seed=8):
    """Share of successes among the reports that get written (SYNTHETIC)."""
    dice = np.random.default_rng(seed)
    cleared = dice.random(doctors) < true
    written = dice.random(doctors) < np.where(cleared, write_success, write_failure)
    return cleared[written].mean()


shares = {true: round(published(true), 2) for true in (0.1, 0.3, 0.5, 0.7, 0.9)}
pd.Series(shares, name="in the journals").rename_axis("true rate")

# %% [markdown] tags=["stretch"]
# From 0.3 upwards the journals look alike: everything works. Worse, the curve is flat just where one would like to
# choose between treatments. Reading more reports makes the figure more exact and no truer.
#
# Can it be undone? By Bayes' rule the odds in print are the true odds times a ratio, that of the two chances to be
# written.
#
# 1. Show it with the code: divide the odds of `published(0.3)` by 0.3/0.7. Which number comes out, and why?
# 2. Our table has 12 of 15. For which true rates is that no surprise, if the ratio is 1, 5 or 20? Give intervals.
# 3. In the survey of a skin journal, four reports of 100 told of a failure [albrecht2009]. What would you have to know
#    besides to work out the ratio? Who could know it?

# %% [markdown]
# ## When to refer
#
# For some people nothing should be weighed: the spots are a sign of something. Adaeze, also invented, is 63 and has dark
# brown skin. In two months over a hundred white spots came on her arms and hands, where blisters had healed. How many options
# will be left?

# %%
sudden = milia.patient("many_blisters")
print("Options left to compare:", milia.options(sudden)["option"].nunique())
milia.referral(sudden)

# %% [markdown]
# None: a ranking would answer the wrong question. Read this list as gates that stand before all others.
#
# | what is seen | how soon | because of |
# |---|---|---|
# | a newborn with blisters, pus spots, fever, or who feeds badly | **the same day** | infection, herpes above all [neonatal_pustules_fpn, aafp_neonatal2009] |
# | a bump that grows, bleeds, crusts or takes lashes | **soon**; nothing is frozen, burnt or squeezed before | skin cancer [opt_bcc, aafp_cryo2020] |
# | a bump that hurts, is hot or weeps, also after a treatment | within **a day or two**; **the same day** with fever, spreading redness or a changed eye | infection or another disease: milia are calm [medscape_milia]; how soon is ours (ASSUMPTION) |
# | many at once; after blisters; on the backs of the hands; with a new medicine | **soon** | a drug, porphyria, a blistering disease [batra2009, nguyen2018, patsatsi2020] |
# | a red or thick patch set with milia | **soon** | milia en plaque has serious look-alikes [dermadvisor, noto2016] |
# | sparse hair, pits in the skin, relatives with the same | **soon** | inherited disease [clinadvisor_bdcs] |
# | weakened defences: a transplant, HIV, chemotherapy | **soon** | infections that pass for harmless bumps [skindis_hivmc] |
# | on the rim of a lid | somebody used to lids | the eye [asoprs_milia] |
# | isotretinoin or another retinoid by mouth, and perhaps pregnant | **today**, before the next dose, whoever prescribed it | birth defects [choi2021, ema_retinoids2018]; "today" is ours (ASSUMPTION) |
# | tea tree oil swallowed, or in an eye | **at once**, a poison line or an emergency room | poisoning, a damaged eye [tto_poisonorg]; "at once" is ours (ASSUMPTION) |
#
# *Soon* means: book now. No bump that nobody can name is treated. No other prescribed medicine is stopped for milia
# without whoever prescribed it [gebhardt2015].

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. Say of each how sure you are.

# %%
milia.ask("L08-10")

# %%
milia.ask("L08-11")

# %%
milia.ask("L08-12")

# %% [markdown]
# ## What Ingrid can be told
#
# > Your milia harm neither you nor the baby. They can wait.
# >
# > **The retinol:** put it away for now. If you have used it, tell your midwife or doctor. Do not panic. Studies of
# > stronger creams did not show harm to babies. They could not rule it out either, so we leave such creams alone.
# >
# > **The acid wash:** it is allowed on a small part of the skin. Nobody has shown that it helps.
# >
# > **The oil:** leave it. It gives some people a rash, and a small child who drinks it can get very ill.
# >
# > **The peel:** let it wait until after the birth. Nobody has counted whom it helps, and it may bring new milia.
# >
# > **Do you want the spots gone sooner?** A skin doctor can open the skin and lift them out, most often in one visit. Say
# > that you are pregnant. Doctors who review milia say that this works. No trial has tested it. New spots may come.
# >
# > If a spot grows, bleeds or hurts, see a doctor soon.
#
# Not all of that stands on the same ground:
#
# | the sentence | how sure, and what it rests on |
# |---|---|
# | they can wait | every review calls them harmless [berk2008, medscape_ped]; whether they go by themselves is disputed for adults |
# | put the retinol away | a precaution, by likeness with a rule for others [ema_retinoids2018]; partly verified |
# | do not panic | prescription creams, pooled: 1.22 times the odds, 0.65 to 2.29 [kaplan2015]; not retinol |
# | the wash is allowed | a review of skin care in pregnancy [bozzo2011], partly verified |
# | leave the oil | that allergy happens is shown, how often in users is not [rutherford2007]; two children gravely ill after a little, both recovered [tto_jacobs1994, tto_morris2003] |
# | the peel may bring milia | one page lists it [acadderm] |
# | lift them out | reviews, single patients [medscape_ped, transverse_line]; certainty very low |
#
# And your guess?

# %%
still_open = gates[gates["effect"].isin(["none", "caution"])]
options = milia.options(ingrid)
print("Your guess:", my_guess, "of 39. Not closed by a gate:", len(still_open))
print("Of those, with anything reported for milia like hers:", options["option"].nunique())
options[options["criterion"] == "clearing"][["treatment", "word", "certainty"]]

# %% [markdown]
# Put *not closed* beside your guess: that is about what is allowed. The last number is about what anybody has seen. How
# to weigh the few that are left, with a child, a purse and a mirror in the other scale, is what [lesson
# 09](09_trade_offs.ipynb) asks.
#
# ## Take home
#
# - Gates first. An open gate is no recommendation, and over-the-counter is no gate.
# - Benefit, harm, burden, certainty: four questions, four answers.
# - A case report shows that it can happen. The failures are in the drawer.
# - Some treatments of milia cause milia. The worst omission: isotretinoin without birth defects.
# - A rate belongs to those who were counted; an empty cell is not a nought.
# - No baseline, no number needed. Where an interval runs through "no difference", the study cannot tell.
# - `milia.gates(…)` applies the rules, `milia.risk_difference(…)` compares two shares, `.notna()` keeps filled cells.
#
# **Next:** [lesson 09, Trade-offs](09_trade_offs.ipynb). Back: [lesson 07, From claim to
# evidence](07_from_claim_to_evidence.ipynb), or [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# About the column `verified`: *yes* means that the course found the facts in the source, most often in its summary;
# *partial*, that it knows the source through another page or a copy that breaks off.

# %%
keys = [
    "aafp_cryo2004", "aafp_cryo2020", "aafp_neonatal2009", "acadderm", "acneorg_dermabrasion",
    "acv_burn", "adam_milia", "akl2011", "albrecht2009", "alqaydi2026", "alsaif2021",
    "altalhab2019", "altman1998", "asoprs_milia", "batra2009", "berk2008", "bozzo2011",
    "choi2021", "clinadvisor_bdcs", "co2_sequelae1997", "contemppeds_forearm",
    "contemppeds_milia", "dermadvisor", "differin_otc2016", "ema_retinoids2018",
    "entokey_milia", "fda_peels2024", "gebhardt2015", "gpnotebook_ils", "hanley1983",
    "himdani2016", "ipl_lee2011", "jick1993", "kaplan2015", "lmdf2014", "loureiro2005",
    "mayo_dermabrasion", "mdedge_mep72", "medatlax", "medscape_milia", "medscape_ped", "naaman",
    "neonatal_pustules_fpn", "nguyen2018", "noto2016", "opt_bcc", "patsatsi2020",
    "rutherford2007", "sharecare_book", "skindis_hivmc", "skindis_neonatal", "spotcheck_cryo",
    "steroid_milia1986", "tac_atrophy2022", "thepricer", "transverse_line", "tto_jacobs1994",
    "tto_morris2003", "tto_poisonorg", "visualdx_mino", "ward2008", "yates2015",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
