# %% [markdown]
# # From claim to evidence: ten underlined sentences
#
# A customer has underlined ten sentences on web pages about milia, and a pharmacy assistant has one evening to find
# out what they rest on. You follow a claim to its sources, grade what you find there, and measure how far two readers
# of the same claims agree.
#
# *About 50 minutes, 16 of them to read; a good place for a break is [Every claim to its
# sources](#Every-claim-to-its-sources). For learning only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - give a claim one of five verdicts, and say on which kind of evidence it rests (O7)
# - say what "no evidence was found" means, and name the rule that a claim breaks (O7)
# - join two tables by what they have in common, and notice what fell out (O11)
#
# ## On this page
#
# 1. [A printout](#A-printout)
# 2. [One sentence, all the way down](#One-sentence,-all-the-way-down)
# 3. [Five verdicts](#Five-verdicts)
# 4. [Nothing found](#Nothing-found)
# 5. [A ladder, and four words](#A-ladder,-and-four-words)
# 6. [Judge six yourself](#Judge-six-yourself)
# 7. [Every claim to its sources](#Every-claim-to-its-sources)
# 8. [A second reader](#A-second-reader)
# 9. [Who disagrees with whom](#Who-disagrees-with-whom)
# 10. [Name the rule](#Name-the-rule)
# 11. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 12. [Stretch, are some topics harder](#Are-some-topics-harder?)
# 13. [Stretch, a machine that finds the source](#A-machine-that-finds-the-source)
# 14. [Exit ticket](#Exit-ticket)
# 15. [What Marta says at nine](#What-Marta-says-at-nine)
# 16. [Take home](#Take-home)
# 17. [Sources](#Sources)

# %% [markdown]
# ## A printout
#
# Marta is 28 and works in a pharmacy in Lisbon. At closing time Anjali comes in, 33, with light brown skin. On her
# left cheekbone sit three white bumps, which a dermatologist has called milia. On skin like hers they look so.

# %%
import milia

milia.draw("surface", tone=6)

# %% [markdown]
# Anjali has printed five web pages and underlined ten sentences. She points at the sixth, and at a retinol serum on
# the shelf. "Before I spend money: which of these can I believe?" While Marta looks for her glasses, Anjali adds that
# the money is meant for a cot, if all goes well next year. She will be back at nine.
#
# (Marta and Anjali are invented. The sentences are not.)
#
# | number | underlined | where |
# |---|---|---|
# | 1 | "Milia are keratin-filled cysts that grow just beneath the skin’s surface" | S4 ¶4 |
# | 2 | "Certain medications such as corticosteroids and birth control pills may also cause milia spots" | S1 ¶9 |
# | 3 | "Milia can be caused by a lack of moisture in the skin." | S0 ¶21 |
# | 4 | "The steam opens the pores and aids in the removal of keratin flakes." | S4 ¶29 |
# | 5 | "a few home remedies that will not harm your skin" | S4 ¶29 |
# | 6 | "Retinoids can help reduce milia by loosening the top layer of skin cells" | S0 ¶15 |
# | 7 | "Milia spots can be unsightly and difficult to remove." | S1 ¶29 |
# | 8 | "mineral oil or petrolatum, which are known to comedogenic (pore-obstruct)" | S2 ¶10 |
# | 9 | "milia do not usually go away on their own once you’re past infancy" | S3 ¶46 |
# | 10 | "On the off chance that you have numerous milia or they show up out of nowhere, it is ideal to talk with a dermatologist." | S2 ¶42 |
#
# How many of the ten hold as they stand? Write your guess in place of the zero, and run the cell. Then two questions
# from earlier lessons.

# %%
my_guess = 0

# %%
milia.ask("L03-05")

# %%
milia.ask("L05-07")

# %% [markdown]
# ## One sentence, all the way down
#
# She begins with number 6, because money hangs on it. Her six steps work for any [claim](glossary.md#claim).
#
# **1. Say what is claimed.** That [retinoids](glossary.md#retinoid) make milia fewer; and how, by loosening the top
# layer. Only a comparison of people with and without one could show it. And *can help* asks for less than *help*.
#
# **2. Find out who might know.** The table `claims` holds what the five pages say, one checkable claim a row, in
# other words. Sentence 6 is the claim `S0-25`. Its sources stand in one cell, with semicolons between their keys.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

claims = milia.load("claims")
retinoids = claims[claims["claim_id"] == "S0-25"]
retinoids[["claim_id", "claim_paraphrase", "reference_keys"]]

# %% [markdown]
# **3. Look at the sources as sources.** What kind is each, and has it been read? How many of the three do you expect
# to be a comparison?

# %%
references = milia.load("references")
found = references[references["key"].isin(["mdedge_mep72", "ross2017", "batra2009"])]
found[["key", "type", "title", "verified"]]

# %% [markdown]
# None. All three are [case reports](glossary.md#case-report).
#
# **4. Read what they say.** `case_reports` has a row for each course of treatment. Whom does Anjali resemble, and did
# anybody use the serum from the shelf? Look at `milia_type` and `treatment`.

# %%
cases = milia.load("case_reports")
treated = cases[cases["ref_key"].isin(["mdedge_mep72", "ross2017", "batra2009"])]
treated[["ref_key", "first_author", "milia_type", "treatment", "outcome"]].fillna("")

# %% [markdown]
# Four people got tretinoin, a prescription cream. Two with [milia en plaque](glossary.md#milia-en-plaque) were clear
# in three months, as another paper retells it [mdedge_mep72]. One with milia in a tattoo got better, after a urea
# cream as well [ross2017]. One with a crop of new milia on face and trunk hardly gained, with two further treatments
# at the same time [batra2009]. Nobody had three milia on a cheek, and nobody used retinol.
#
# **5. Give a verdict, with its reason.** Say yours before you run the cell.

# %%
retinoids[["verdict", "reason"]]

# %% [markdown]
# **6. Ask what the sentence leaves out.** The table of [omissions](glossary.md#omission) from lesson 06 has a row for
# it.

# %%
omissions = milia.load("omissions")
omissions[omissions["omission_id"] == "OM02"][["where", "leaves_out", "why_it_matters"]]

# %% [markdown]
# The cot. Anjali hopes for a child; nobody had asked her, and S0 gives her no reason to tell. The European rule bars
# tretinoin and adapalene on the skin in pregnancy and while planning one [ema_retinoids2018]. For her the sixth step
# weighs more than the fifth.
#
# ## Five verdicts
#
# A [verdict](glossary.md#verdict) says how a claim stands to the sources that were found. For each there is one
# question to ask.
#
# | verdict | the question | among the ten |
# |---|---|---|
# | supported | Do sources say it, as strongly as the page does? | 1: cysts of keratin [berk2008] |
# | partly supported | Does it hold for some people or some kinds, or in weaker words? | 6, as you saw |
# | unsupported | Did we look, and find nothing for it? | 3: no source for dryness |
# | contradicted | Does something we know say otherwise? | 4: a milium has no pore [rodriguez_alam] |
# | internally inconsistent | Does the page say the opposite elsewhere, with no source to decide? | 7: on the same page they are "relatively easy to remove" (S1 ¶1) |
#
# Two borders cause most quarrels. Between *unsupported* and *contradicted*: to contradict, something has to stand on
# the other side, and silence does not. Between *supported* and *partly supported*: read the small words. "The most
# common" asks for a count, "may" for one good example.
#
# And cut before you judge. Number 2 is one sentence and two claims: steroid creams are a known cause
# [steroid_milia1986, iacobelli1989], and for the pill no source was found. Half of a sentence can carry the other
# half past you.

# %%
milia.ask("L07-01")

# %% [markdown]
# ## Nothing found
#
# "Unsupported" is the verdict that is misread most easily, in two ways.
#
# *No evidence, so it is false.* But dryness was not cleared; it was never on trial. *Nobody has disproved it, so
# there may be something in it.* Nobody has disproved that milia come from whistling. A claim begins with nothing in
# its favour, and stays there until somebody looks.
#
# So ask one question more: **has anybody looked, and how hard?** All three answers get told as "there is no
# evidence".
#
# - *Nobody looked*, as far as we found. Dryness, the pill. Nothing is known either way.
# - *Somebody looked and could not tell.* Retinoid cream in early pregnancy: 654 women who had used it were set beside
#   1,375 who had not. The odds of a malformation came out 1.22 times as high, with an interval from 0.65 to 2.29
#   [kaplan2015]. That leaves room for a third less and for more than double. It does not say "safe".
# - *Somebody looked and saw none.* In lesson 05, 51 people took isotretinoin and none got milia [alsaif2021]; the
#   interval stopped at 7 of 100. That is a finding.

# %%
milia.ask("L07-02")

# %% [markdown]
# ## A ladder, and four words
#
# Sources are not equal, and neither are questions. For the question *does a treatment help?* a group at Oxford put
# kinds of evidence on five levels, like the rungs of a ladder [oxford2011]. On rung 1 stand [systematic
# reviews](glossary.md#systematic-review) of [randomised trials](glossary.md#randomised-trial), in which chance
# decides who gets the treatment; on rung 4, patients with nobody to compare them with; on rung 5, a reason why it
# ought to work, a [mechanism](glossary.md#mechanism), with no patients at all.
#
# A rung is where doubt starts. It may go down when a study is small or its patients are unlike yours, and up when the
# effect is very large [oxford2011]. And it is a ladder for one question: that a treatment *can* harm, one well told
# patient may show.
#
# The next cell puts the sources of this course on their rungs. Which will be the fullest, and which bare?

# %%
milia.TableExplorer("certainty")

# %% [markdown]
# Rung 5 is the fullest. Reviews stand there, since no trial of milia stands behind them.
#
# Now each of the 39 treatments, on the rung of the best evidence that we found for it. How many have patients behind
# them, rung 4? Guess; then run.

# %%
treatments = milia.load("treatments")
treatments["evidence_level_ocebm2011"].value_counts()

# %% [markdown]
# Ten; the other 29 stand on rung 5, and above rung 4 stands none. **We found no trial of any treatment of milia**:
# not of the needle, the laser or the creams. If you keep one sentence of this lesson, keep this one. None of the five
# pages has it.
#
# A rung belongs to a study. How sure one may be *of an answer* is a matter of all its studies together, and for that
# a working group named GRADE has [four words](glossary.md#certainty-of-evidence) [balshem2011].

# %%
milia.load("certainty_words")[["word", "means"]]

# %% [markdown]
# How sure may one be that retinoid creams clear milia? A handful of reports, nobody compared with anybody, nobody
# with three milia on a cheek: *very low*. That does not say that the creams fail. It says that the truth may be far
# from whatever we would guess.

# %%
milia.ask("L07-03")

# %% [markdown]
# ## Judge six yourself
#
# Here is the whole ledger of claims. Judge six before you look at any verdict: two on causes, two on treatments, two
# on home remedies (choose them in the list *Topic*). On how many will you and the course agree? The part counts.

# %%
milia.TableExplorer("claims")

# %% [markdown]
# Where you parted, were you the milder or the stricter, and at which border? Perhaps the course is wrong: its reason
# and sources stand there so that you can say so.
#
# And all together? On which topic do the pages do best, and on which worst?

# %%
pd.crosstab(claims["topic"], claims["verdict"])

# %% [markdown]
# Could one divide *supported* by the sum of its row, and call that a mark for truth? Keep your answer for the pair
# argument further down.

# %% [markdown]
# ## Every claim to its sources
#
# *Here is a good place for a break.*
#
# Marta followed one sentence. All of them take three lines. Two you know from [lesson
# 05](05_causes.ipynb#Who-claims-what): `split` cuts a cell at its semicolons, and `explode` gives each key a row of
# its own. Will there be twice as many rows? Fewer? More?

# %%
claims["key"] = claims["reference_keys"].str.split(";")
pairs = claims.explode("key")
print(len(claims), "claims make", len(pairs), "rows")
pairs[["claim_id", "verdict", "key"]].head()

# %% [markdown]
# Now two tables have a column `key`. `.merge(references, on="key")` puts together the rows that have the same key: to
# the right of each claim comes what is known of its source. Will as many rows come back?

# %%
joined = pairs.merge(references, on="key")
print(len(pairs), "rows went in,", len(joined), "came out")
joined[["claim_id", "verdict", "key", "type", "verified"]].head()

# %% [markdown]
# Four rows are gone, and pandas did not say so. A merge keeps only rows that find a partner. So count what went in
# and what came out, and look at what fell. `.isna()` asks of each cell whether it is empty. Will it find all four?

# %%
pairs[pairs["key"].isna()][["claim_id", "claim_paraphrase", "verdict"]]

# %% [markdown]
# Three are claims without any source. (The fourth row bears the word ASSUMPTION, which is no source either.) Just
# these fall silently out of a table of "what claims rest on".

# %%
milia.ask("L07-04")

# %% [markdown]
# The contradictions have their sources in such cells too. Put the lines in order.

# %%
milia.ask("L07-05")

# %% [markdown]
# **Fill two gaps.** The same for what the pages leave out. The pattern behind the `#` sign shows what belongs in
# place of the dots.

# %% milia={"fill": ["omissions.explode(\"key\").merge(references, on=\"key\")"]}
omissions["key"] = omissions["reference_keys"].str.split(";")
left_out = ...   # omissions.explode("key").______(references, on="______")

milia.check("L07-C1", left_out)

# %% [markdown]
# What does the ledger rest on, then? Each row of the next count is a kind of source. Which will carry most?

# %%
joined["type"].value_counts()

# %% [markdown]
# Reviews carry more than all patients together, and there is no row for trials.
#
# **All yours.** How many different claims have at least one *case report* among their sources? You need a filter of
# `joined`, a column, and `.nunique()`.

# %% milia={"fill": ["joined[joined[\"type\"] == \"case report\"][\"claim_id\"].nunique()"]}
on_cases = ...

milia.check("L07-C2", on_cases)

# %% [markdown]
# ## A second reader
#
# One reading can be careful and still be one reader's habit. So 288 of the claims were read twice: the second time in
# shuffled order, with the first verdicts out of sight. (The other 42 were found by the second reader, and have been
# read once.) **Both readings were automated. No clinician has reviewed them.**
#
# Both tables have one row a claim, so they join on `claim_id`. Where two columns bear the same name, merge adds `_x`
# to the left table's and `_y` to the right table's. In which cells will the disagreements lie?

# %%
first = milia.load("claims_first")
second = milia.load("claims_second")
both = first.merge(second, on="claim_id")
pd.crosstab(both["verdict_x"], both["verdict_y"])

# %% [markdown]
# **Fill two gaps.** For what share of the claims is the verdict the same? Two columns can be compared like a column
# and a text: each row answers yes or no. The mean of the answers is the share of yes.

# %% milia={"fill": ["(both[\"verdict_x\"] == both[\"verdict_y\"]).mean()"]}
agreement = ...   # (both["verdict_x"] ____ both["verdict_y"]).____()

milia.check("L07-C3", agreement)

# %% [markdown]
# Luck has a part in that: two readers who both like the word *supported* meet there often. [Kappa](glossary.md#kappa)
# takes luck out, as in [lesson 06](06_reading_the_page.ipynb#Three-raters). There, scores had an order, and there
# were sixteen. Five verdicts have no sure order, so each disagreement counts the same: `weights="none"`. Will the
# interval be as wide?

# %%
verdicts = [
    "supported", "partly supported", "unsupported", "contradicted", "internally inconsistent",
]
x = both["verdict_x"]
y = both["verdict_y"]
kappa = milia.weighted_kappa(first=x, second=y, categories=verdicts, weights="none")
ends = milia.kappa_interval(first=x, second=y, categories=verdicts, weights="none")
print("Kappa", round(kappa, 2), "in an interval from", round(ends.low, 2), "to", round(ends.high, 2))

# %% [markdown]
# Narrower: 288 claims say more than sixteen scores. And yet about one claim in four got two verdicts. Go back to the
# crosstab: what one reader called *supported*, the other never called *contradicted*. Most quarrels sit at the
# borders, and they lean. Between *supported* and *partly*, and between *partly* and *unsupported*, the second reader
# was nearly always the milder; between *unsupported* and *contradicted*, mostly the stricter. Slips of attention
# would scatter. Here two readers drew their lines in different places.
#
# A third look, automated too, settled each quarrel with a reason: 45 times for the first reader, 32 times for the
# second, and once for neither. Two examples:

# %%
chosen = both[both["claim_id"].isin(["S0-26", "S0-28"])]
course = claims[["claim_id", "claim_paraphrase", "verdict", "resolution"]]
settled = chosen.merge(course, on="claim_id")
settled[["claim_paraphrase", "verdict_x", "verdict_y", "verdict", "resolution"]]

# %% [markdown]
# Kappa vouches for one thing: that the reading can be repeated, roughly. Even that it flatters, for both readers
# leaned on the same tables. Whether the verdicts are *right*, two programs of one kind cannot tell each other.

# %%
milia.ask("L07-06")

# %% [markdown]
# ## Who disagrees with whom
#
# The pages also disagree with each other, and with themselves. Which will be more frequent? Say so. Then read one
# pair of each sort: choose a line in the picture, or in the list *Point at a line*.

# %%
milia.TableExplorer("contradictions")

# %% [markdown]
# A page falls out with itself nearly as often as with another. Sometimes both halves are true, of different people.
# S3 lets milia go "in a few weeks or months" (S3 ¶6) and lets them stay "once you’re past infancy" (S3 ¶46). Put "in
# babies" into the first, and the two can live together.
#
# Experts disagree as well. The thing to ask is *what about*.
#
# | the question | one says | another says | what the quarrel is about |
# |---|---|---|---|
# | Do milia of adults go? | they tend to stay [berk2008, medscape_milia] | they often go [naaman, cleveland2019] | a fact that nobody counted |
# | Which pearls in a newborn’s mouth are Epstein’s? | those on the midline of the palate [medscape_ped] | the others; these are Bohn nodules [dermadvisor] | words |
# | What comes first, needle or freezing? | the needle [medscape_ped] | freezing, for milia en plaque [noto2016] | different patients |
# | Retinoid cream in pregnancy? | no, in Europe [ema_retinoids2018] | ask a doctor, on a US label [differin_otc2016] | how much doubt is too much, on the same thin data [kaplan2015] |
#
# Only the first could be settled by a count. The second needs an agreement on names, the third a longer question, and
# the fourth is about values. A page at odds with itself leaves its reader alone. Experts at odds need not: once one
# knows what about, one knows what to ask next.

# %% [markdown]
# ## Name the rule
#
# A verdict says *that* a claim fails. It helps a customer more to hear *how*, for the same trick waits on the next
# shelf. Here are sixteen rules of reasoning about treatments, after a list made for that purpose [ihc_concepts2018].
# Which of them did the two warm-ups need?

# %%
milia.load("concepts")

# %% [markdown]
# In the first, a scan stood on a doctor's title alone (`authority`). In the second, bumps and products went together,
# and nobody had asked which came first (`association_not_cause`). Now five sentences that Anjali may hear.

# %%
milia.ask("L07-07")

# %% [markdown]
# ## Argue about it in pairs
#
# Choose alone. Then find somebody who chose otherwise. Each of you looks in the printout for the sentence that speaks
# best for the own side; whoever works alone finds one for each side.

# %%
milia.ask("L07-08")

# %% [markdown]
# Another mark, another page. Does the same objection hold?

# %%
milia.ask("L07-09")

# %% [markdown] tags=["stretch"]
# ## Are some topics harder?
#
# *Stretch, for those who would not leave a table of shares alone.*
#
# On which topics did the two readers agree least? Here are the shares, with Wilson's interval. Which topic would you
# send back to the coders for clearer rules?

# %% tags=["stretch"]
import numpy as np

both["same"] = both["verdict_x"] == both["verdict_y"]
both = both.merge(claims[["claim_id", "topic"]], on="claim_id")
by_topic = both.groupby("topic")["same"].agg(["sum", "size", "mean"])
intervals = [milia.wilson(row["sum"], row["size"]) for _, row in by_topic.iterrows()]
by_topic["low"] = [ends.low for ends in intervals]
by_topic["high"] = [ends.high for ends in intervals]
by_topic.sort_values("mean").round(2)

# %% [markdown] tags=["stretch"]
# It looks like a league table, with types at the bottom. But somebody is always at the bottom. Suppose that all
# topics were equally hard, and that luck alone dealt the disagreements out. How far apart would the best and the
# worst of eight topics lie then? Shuffle and see: that is a **permutation test**.

# %% tags=["stretch"]
random = np.random.default_rng(7)


def gap(agreed):
    """Say how far the best topic lies above the worst."""
    shares = pd.Series(agreed).groupby(both["topic"].to_numpy()).mean()
    return shares.max() - shares.min()


seen = gap(both["same"].to_numpy())
shuffled = np.array([gap(random.permutation(both["same"].to_numpy())) for _ in range(2000)])
print("Gap seen:", round(seen, 2))
print("Middle gap when luck deals:", round(np.median(shuffled), 2))
print("At least as wide by luck:", round((shuffled >= seen).mean(), 2))

# %% [markdown] tags=["stretch"]
# Luck alone makes a gap as wide as this more often than not. There may be harder topics; this table does not show
# them. Before you explain who comes last, look at the sizes: shares of few claims swing widest, so small topics are
# the likeliest to lie at *either* end.
#
# Three things to try:
#
# 1. Replace the gap by a sum that weighs each topic by its size, as in a chi-squared test. Does the answer change?
# 2. Do it by article, and then by the first reader's verdict. One of the two *does* come out. Why would it, even for two
#    equally careful readers?
# 3. Test whether one reader is milder: let a coin swap the two verdicts of each claim, 2,000 times. Which number would you
#    watch?

# %% [markdown] tags=["stretch"]
# ## A machine that finds the source
#
# *Stretch. Could a program have done the second of Marta's six steps?*
#
# Given a claim, rank all titles by the words they share with it, rare words counting more (TF-IDF), and offer the
# best five. A hit is a claim for which one of its own sources is among them: **recall at 5**. Guess the share of
# hits.

# %% tags=["stretch"]
import re

IDLE = {"the", "a", "of", "and", "in", "to", "or", "is", "are", "it", "by", "with", "for", "on", "as", "at"}
library = references[references["type"] != "web article"].reset_index(drop=True)
known = pairs[pairs["key"].isin(library["key"])]
sources_of = known.groupby("claim_id")["key"].agg(set)
asked = claims[claims["claim_id"].isin(sources_of.index)]


def words_of(text):
    """Split a text into words that may tell something."""
    return [word for word in re.findall(r"[a-z]+", text.lower()) if word not in IDLE]


def weigh(texts, vocabulary, rarity):
    """Turn each text into a row of length one: how often each word, times how rare it is."""
    place = {word: column for column, word in enumerate(vocabulary)}
    counts = np.zeros((len(texts), len(vocabulary)))
    for row, text in enumerate(texts):
        for word in words_of(text):
            if word in place:
                counts[row, place[word]] += 1
    weighed = counts * rarity
    return weighed / np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-9)


def best_five(texts):
    """Find for each claim the five sources whose texts are most like it."""
    vocabulary = sorted({word for text in texts for word in words_of(text)})
    in_how_many = weigh(texts, vocabulary, 1) > 0
    rarity = np.log(len(texts) / in_how_many.sum(axis=0))
    titles = weigh(texts, vocabulary, rarity)
    likeness = weigh(asked["claim_paraphrase"], vocabulary, rarity) @ titles.T
    return np.argsort(-likeness.round(9), axis=1, kind="stable")[:, :5]


def recall(offered):
    """Share of claims for which one of the offered keys is a source of theirs."""
    return np.mean([bool(set(keys) & sources_of[claim]) for keys, claim in offered])


keys = library["key"].to_numpy()
by_title = recall(zip(keys[best_five(library["title"].fillna(""))], asked["claim_id"]))
print("Recall at 5, by the words of titles:", round(by_title, 2))

# %% [markdown] tags=["stretch"]
# Is that good? Compare it with a machine that cannot read. It offers the same five keys for every claim of an
# article: those cited most for the *other four* articles. Guess again.

# %% tags=["stretch"]
offered = []
for article in ["S0", "S1", "S2", "S3", "S4"]:
    favourites = known[known["article"] != article]["key"].value_counts().head(5).index
    offered += [(favourites, claim) for claim in asked[asked["article"] == article]["claim_id"]]
print("Recall at 5, always the favourites:", round(recall(offered), 2))
known["key"].value_counts().head()

# %% [markdown] tags=["stretch"]
# The machine that cannot read wins, because a few reviews carry a large part of the ledger. A score means nothing
# before the dull rival has been run. And a source that answers everything is itself a finding: if that one review is
# wrong on a point, so are all the verdicts that lean on it.
#
# Why do titles fail? Look at some misses. For "sun exposure triggers milia" it offers papers on exposure to medicines
# in pregnancy. For "steam opens pores" it offers burns, where the answer is anatomy, in a chapter that is called
# "Milia". And to a program that counts letters, *steaming* is not *steam*.
#
# Four things to try:
#
# 1. Add the column `note` to the title. It holds facts from the source. Better or worse, and why? (Think of what long
#    texts do to a likeness.)
# 2. Score *by claim* on topics: on which does reading beat the favourites?
# 3. Mix the two: likeness plus a little for popularity. How would you choose "a little" without looking at the
#    answers?
# 4. A ledger should be examined like the pages that it examines. `joined["verified"].value_counts()` says how far
#    each source was read; even *yes* means, for many, that only its summary was. Which verdicts would you read again
#    first?

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. How sure are you of each?

# %%
milia.ask("L07-10")

# %%
milia.ask("L07-11")

# %%
milia.ask("L07-12")

# %% [markdown]
# ## What Marta says at nine
#
# *"Three of your ten hold as they stand: what milia are, that in adults they tend to stay, and that many at once or
# out of nowhere should be seen by a dermatologist. Two are half true. Steroid creams can bring milia on; for the pill
# nobody has shown it, so this page is no reason to stop one. And your sixth. Four people were treated with a
# prescription retinoid, three of them got better, and none had milia like yours; with the retinol on our shelf,
# nobody that I found. You said that you hope for a child. Then the prescription creams are out, by the European rule,
# and I would leave the serum too. Please don't steam your face for it: that can scald. Yours are harmless. You can
# leave them, or let a dermatologist open the skin and lift them out. I went through this with our pharmacist, and
# wrote the rest down."*
#
# Not all of that stands on the same ground:
#
# | what she says | how sure, and what it rests on |
# |---|---|
# | cysts of keratin, harmless | very sure: every review, and the microscope [berk2008, rodriguez_alam] |
# | in adults they tend to stay | reviews say so [berk2008, medscape_milia], two other pages that they often go [naaman, cleveland2019]; no count |
# | many or sudden: a dermatologist | agreed, because of the diseases and medicines that can stand behind it [clinadvisor_bdcs, patsatsi2020] |
# | steroid creams can bring them on; nobody has shown it for the pill | two series of patients [steroid_milia1986, iacobelli1989], how often is unknown; for the pill, we found no source |
# | retinoid creams: three of four got better | single patients, other kinds of milia; very low certainty [mdedge_mep72, ross2017, batra2009] |
# | no retinoid when a child is planned | for the creams a rule [ema_retinoids2018]; pooled data show no clear harm and cannot rule it out [kaplan2015]; for the serum caution, by likeness |
# | steam cannot open them, and can scald | anatomy [rodriguez_alam]; scalds from steam bowls are reported in children [himdani2016, murphy2004] |
# | leave them, or the needle in trained hands | reviews agree [berk2008, medscape_ped]; no trial, so very low certainty |
#
# What she wrote down, and your own guess:

# %%
underlined = [
    "S4-03", "S1-12", "S1-13", "S0-34", "S4-44", "S4-43", "S0-25", "S1-43", "S2-08", "S3-51", "S2-27",
]
printout = claims[claims["claim_id"].isin(underlined)]
held = (printout["verdict"] == "supported").sum()
print("Your guess:", my_guess, "of 10. Of the eleven claims in them, supported:", held)
printout[["claim_id", "claim_paraphrase", "verdict", "reason"]]

# %% [markdown]
# Four of the claims, and three of the sentences, since number 2 has a second half.
#
# ## Take home
#
# - Say what is claimed, find who might know, look at the sources, read them, give a verdict with its reason, ask what
#   is left out.
# - Cut before you judge. And at *unsupported*, ask whether anybody looked, and how hard.
# - A rung belongs to a study, certainty to an answer. For no treatment of milia did we find a trial.
# - Two readers who agree show that a reading can be repeated. Ours agree on nearly three claims of four; no clinician
#   has looked at either.
# - Where experts disagree, ask what about: an uncounted fact, a word, other patients, or how much doubt is too much.
# - `.merge` drops what finds no partner, and `.isna()` finds empty cells. Count before and after.
#
# **Next:** [lesson 08, Options and harms](08_options_and_harms.ipynb). Or back to [lesson 06, Reading the
# page](06_reading_the_page.ipynb), and to the [map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# About the column `verified`: *yes* means that the course found the facts in the source, most often in its summary;
# *partial*, that it knows the source through another page or a copy that breaks off.

# %%
keys = [
    "alsaif2021", "balshem2011", "batra2009", "berk2008", "cleveland2019", "clinadvisor_bdcs",
    "dermadvisor", "differin_otc2016", "ema_retinoids2018", "himdani2016", "iacobelli1989",
    "ihc_concepts2018", "kaplan2015", "mdedge_mep72", "medscape_milia",
    "medscape_ped", "murphy2004", "naaman", "noto2016", "oxford2011", "patsatsi2020",
    "rodriguez_alam", "ross2017", "steroid_milia1986",
]
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
