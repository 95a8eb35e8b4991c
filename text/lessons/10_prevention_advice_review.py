# %% [markdown]
# # Prevention, advice, review: a list on the fridge
#
# Nine rules against milia hang on a fridge, and one of them could cost a woman her kidney. You find out what
# each rule rests on, write a better list in plain words, and look back at what stayed with you.
#
# *About 47 minutes, 17 of them to read; a good place for a break is [Write it yourself](#Write-it-yourself). The last
# test takes 10 minutes more. For learning only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - say what is known to prevent milia, and how sure (O7, O8)
# - tell a person in plain words what is known, what is not, and when to see someone (O10)
# - hold a page for patients against twelve checks, and mend it (O10)
# - work out how well your own certainty fits your answers (O11)
#
# ## On this page
#
# 1. [A list on the fridge](#A-list-on-the-fridge)
# 2. [What the pages promise](#What-the-pages-promise)
# 3. [Line by line](#Line-by-line)
# 4. [The line with a reason behind it](#The-line-with-a-reason-behind-it)
# 5. [Sensible anyway](#Sensible-anyway)
# 6. [How five pages end](#How-five-pages-end)
# 7. [Telling a person](#Telling-a-person)
# 8. [What a grade can see](#What-a-grade-can-see)
# 9. [Write it yourself](#Write-it-yourself)
# 10. [One page, twelve checks](#One-page,-twelve-checks)
# 11. [When to see a doctor](#When-to-see-a-doctor)
# 12. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 13. [What stayed with you](#What-stayed-with-you)
# 14. [Stretch, the curve that would not rise](#The-curve-that-would-not-rise)
# 15. [Stretch, too sure, or unlucky](#Too-sure,-or-unlucky?)
# 16. [Exit ticket](#Exit-ticket)
# 17. [The new list](#The-new-list)
# 18. [The first test again, in other words](#The-first-test-again,-in-other-words)
# 19. [Take home](#Take-home)
# 20. [Sources](#Sources)

# %% [markdown]
# ## A list on the fridge
#
# In March a dermatologist opened six milia under Kwame's eyes. It is October, and there are three new ones. Kwame is
# 33 and teaches the cello, half of the week on a screen; his skin is dark brown, and in the little picture of himself
# he sees every white dot. He wants to know one thing: "How do I stop them coming back?"
#
# His mother has an answer. Efua, 66, came to help with the baby: Abena, nine days old, well, with white dots on nose
# and chin. Efua has had small white bumps too, on chest and arms, dozens of them, since the year after she was given a
# new kidney. She has read five pages on her phone, slowly, for English is her third language, and has hung nine lines
# on the fridge. *For all three of us*, it says above them.
#
# | line | on the list | from |
# |---|---|---|
# | 1 | "using sunscreen daily" | S0 ¶46 |
# | 2 | "keep your skin hydrated by using a moisturizer regularly" | S1 ¶50 |
# | 3 | "drink plenty of water" | S3 ¶18 |
# | 4 | "Choose lighter, non-comedogenic items" | S2 ¶30 |
# | 5 | "exfoliating gently with mild products" | S0 ¶46 |
# | 6 | "Utilizing effective retinoids" | S2 ¶36 |
# | 7 | "cleansing regularly" | S0 ¶46 |
# | 8 | "avoid picking or squeezing any existing milia" | S0 ¶46 |
# | 9 | "avoiding sun exposure, skin trauma, or certain medications may help prevent recurrence" | S3 ¶30 |
#
# (The family is invented. The lines are not.) Abena's skin is medium brown so far; on such skin the dots look like
# this. Which of the nine lines would you follow on her face?

# %%
import milia

milia.draw("newborn", tone=6)

# %% [markdown]
# For Abena line 8 holds: leave them alone. We come to the others.
#
# How many of the nine has anybody shown to prevent a single milium? Write your guess in place of the nine, and run
# the cell. Which line would you take down first? Then two questions from earlier lessons; you will need both answers.

# %%
my_guess = 9

# %%
milia.ask("L05-04")

# %%
milia.ask("L07-02")

# %% [markdown]
# ## What the pages promise
#
# Four of the five pages have a chapter on prevention. What they claim there is in the table `claims`, topic
# *prevention*. Before you run the cell: which of the five verdicts will be the commonest, and which may be missing?

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

claims = milia.load("claims")
prevention = claims[claims["topic"] == "prevention"]
print(len(prevention), "claims")
pd.crosstab(prevention["article"], prevention["verdict"])

# %% [markdown]
# S4 has no row: it promises no prevention, and for once silence is the better answer. Nothing is *contradicted*
# either. For that somebody must have looked, and we found nobody who has.
#
# Three claims are *supported*. So there is something that works? Guess what they say before you look.

# %%
held = prevention[prevention["verdict"] == "supported"]
held[["claim_id", "claim_paraphrase", "reason"]]

# %% [markdown]
# Two say what one should leave alone, for the sake of the skin. The third says that milia cannot always be prevented.
# Not one of the three names a thing that keeps milia away.
#
# **Fill one gap.** Now those that hold in part. The pattern behind the `#` sign replaces the three dots once the
# gap holds the verdict.

# %% milia={"fill": ["prevention[prevention[\"verdict\"] == \"partly supported\"]"]}
in_part = ...   # prevention[prevention["verdict"] == "______"]

milia.check("L10-C1", in_part)

# %% [markdown]
# Four of the six say *leave something out*: hard rubbing, or what brought them on. (Of retinoids and of extraction
# the half that holds is about milia that are there already.) The little that has reasons behind it is about leaving
# out, and what is sold is for putting on.
#
# Two reference texts say it in half a sentence: no way to prevent milia is known [adam_milia, doctor123_ped].

# %%
milia.ask("L10-01")

# %% [markdown]
# ## Line by line
#
# Each line has a story to explain it. For each, ask the two questions of [lesson
# 07](07_from_claim_to_evidence.ipynb#Nothing-found): did anybody look, and what for? "Nobody" means here: nobody
# whom we found.
#
# **Sunscreen and shade** (line 1; also S1 ¶49, S2 ¶32, S3 ¶53). The story: sun thickens the skin, and thick skin
# traps its cells. No count of milia with and without sunscreen was found. Experts differ: a hospital's magazine quotes
# a dermatologist who names sun damage as a contributor [cleveland2019]; a reference text knows of no prevention at all
# [adam_milia]. A sunburn is another matter: it stands on lists of triggers, as an injury [medscape_milia].
#
# **Cream and water** (lines 2 and 3). The story: "Milia can be caused by a lack of moisture" (S0 ¶21). No study of
# either. And line 4 tells Efua to fear the creams that line 2 tells her to use.
#
# **Lighter products** (line 4). That heavy creams and oils bring milia on is the opinion of some who treat skin
# [acadderm, contemppeds_milia]; nobody has tried the lighter product against the heavier. One ingredient was tested:
# petrolatum, which S2 ¶10 calls "known to comedogenic (pore-obstruct)". Ten people with acne used it for eight weeks,
# ten more a cream that holds it, and no sign of blocked pores was found [kligman1996]. Twenty are few, nobody went
# without, and nobody watched for milia. It is the only test of any line that we found, and it went against the page.
#
# **Exfoliating** (line 5; also S2 ¶34, S3 ¶54). The story: dead cells are taken away before they are trapped. Nobody
# compared. What is known points the other way: skin that is rubbed off can heal with milia in it
# [contemppeds_forearm, mayo_dermabrasion]. Whether a mild scrub is rough enough for that, nobody has looked.
#
# **Retinoids** (line 6). Creams with a [retinoid](glossary.md#retinoid) have a few case reports on milia that were
# there already [ross2017]. That they keep new ones from coming, nobody has tested. In pregnancy, or when planning one,
# they are ruled out in Europe [ema_retinoids2018].
#
# **Cleansing** (line 7; also S1 ¶55, S2 ¶38). The story: a clean pore does not clog. But a milium has no
# [pore](glossary.md#pore), and dirt has no part in it. No source was found.
#
# **No picking, no squeezing** (line 8; also S1 ¶49). Agreed by those who treat milia [adam_milia, medscape_milia]. It
# prevents no milia, but infection and scars.
#
# **Having them all out**, says S3 ¶58, "to avoid recurrence". A textbook chapter says that the cyst that was removed
# rarely returns, and that others may appear [psk_milia2]. Kwame's three new ones need not be the doctor's fault.

# %%
milia.ask("L10-02")

# %% [markdown]
# ## The line with a reason behind it
#
# Line 9 is different. Some medicines do bring milia on, in some people: strong steroid creams [steroid_milia1986,
# iacobelli1989], certain cancer tablets [gebhardt2015]. A man of 64 had crops of milia on chest and upper arms, two
# years after a kidney transplant and on three medicines against rejection [horan2025]. Where a medicine is the cause,
# it is reasonable to hope that without it fewer will come [sanomedica].
#
# And Efua, who recognises herself, has begun to ask whether she might leave her tablets out for a week or two. S3 has
# no word on whom to ask first. Line 9 is the most dangerous of the nine, and it is dangerous *because* it may be true.
#
# What would you say to her?

# %%
milia.ask("L10-03")

# %% [markdown]
# So the verdict on a sentence, which you learned to give in lesson 07, is not yet advice. Between the two stands a
# question: *what will this person do with it?*
#
# ## Sensible anyway
#
# Must the list come down, then? Sunscreen prevents sunburn. A moisturiser helps skin that is dry and itches. Water is
# good when one is thirsty. It is honest to recommend such things **for what they do**. It is not honest to let milia
# be the reason.
#
# An honest sentence about a harmless habit has three parts: what it is for, what nobody knows, and what it costs. Try
# to say one for line 7 before you answer.

# %%
milia.ask("L10-04")

# %% [markdown]
# "It cannot hurt" is not one of the parts. On nine-day-old skin, oil and scrub may; a serum costs money; and when the
# milia come back, as they may, the person who kept all nine rules will look for the fault in herself.
#
# ## How five pages end
#
# The last lines of a page tell what it wants from you. S0 says under "Last Thoughts" that the best way is "to have
# them removed by a dermatologist" (S0 ¶48); three lines below it offers a "Milia Removal Cream" (S0 ¶51), as S1 does
# (S1 ¶58). S4 ends with "Book your appointment with us" (S4 ¶32). To book is no bad advice: a bump should be named
# before it is treated, and S4 promises a doctor for that (S4 ¶31). But who offers the talk also sells the removal. So
# take two questions along: *what happens if I do nothing?* and *how often does it work, and who counted?*
#
# S3 ends otherwise: "Chances are, most people don’t notice your milia nearly as much as you do" (S3 ¶60). No source is
# given, and none of the five says anything kinder. It also says "It may take some trial and error" (S3 ¶60): with
# acids near an eye, error is not a small thing.
#
# ## Telling a person
#
# What belongs into two minutes at a kitchen table? Four things, in the listener's words.
#
# 1. **What it is**, in one sentence, and whether it is dangerous.
# 2. **What we know, and how sure.** "Those who treat it agree" is one thing; "somebody counted" is another. Say which.
# 3. **What nobody knows**, without shame. It spares people the search.
# 4. **When to see someone**, and how soon.
#
# Then one thing to do today, even if it is *nothing*. And ask the person to say it back, in a way that does not shame
# [teachback2020]: "Have I put it clearly? What will you tell Kwame?" What comes back is what was told. Short words can
# mislead too: a tired parent may take "water, and nothing else" for advice on feeding.
#
# Here is a leaflet on Abena's dots, made up for this lesson, and the same in plain words. Which of the four things
# does the plain one still lack?

# %%
leaflet = (
    "The occurrence of milia in the neonate constitutes a physiological phenomenon. "
    "Application of emollients is discouraged, and spontaneous resolution may be anticipated."
)
plain = (
    "The white dots on her nose are harmless. They go by themselves. "
    "Wash her with water. Use no oil, no scrub and no needle."
)
print("Leaflet: grade", round(milia.reading_grade(leaflet), 1))
print("Plain words: grade", round(milia.reading_grade(plain), 1))

# %% [markdown]
# Both are right as far as they go [contemppeds_milia]. The plain one says what it is and what to do; how sure, what is
# unknown and when to see someone are missing, and there is room for them.
#
# ## What a grade can see
#
# The [reading grade](glossary.md#reading-grade) estimates how many years of school a text asks for [kincaid1975].
# Put the lines in order first.

# %%
milia.ask("L10-05")

# %% [markdown]
# **Fill two gaps.** By how many grades is the leaflet harder?

# %% milia={"fill": ["milia.reading_grade(leaflet) - milia.reading_grade(plain)"]}
harder = ...   # milia.______(leaflet) - milia.______(plain)

milia.check("L10-C2", harder)

# %% [markdown]
# The formula counts two things, words in a sentence and syllables in a word. So it can be fooled. Say beforehand which
# of the next two texts will get the *better* (lower) grade.

# %%
shuffled = (
    "Her the nose dots on white harmless are. Themselves go they by. "
    "Water wash with her. No use scrub oil, no and needle no."
)
harmful = "Rub the dots hard with salt. Do it each day. They will go."
print("Shuffled: grade", round(milia.reading_grade(shuffled), 1))
print("Harmful: grade", round(milia.reading_grade(harmful), 1))

# %% [markdown]
# Nonsense gets the grade of sense, and bad advice a better one. (Below zero means: shorter than any school book.) Two
# who reviewed the formula's use for health pages warn of just that: it sees length, not meaning [jindal2017]. So: aim
# for grade 8 or less, and then ask Efua.

# %% [markdown]
# ## Write it yourself
#
# *Here is a good place for a break.*
#
# Your turn, in at most 120 words and at grade 8 or less. The part knows eight invented people. Begin with the family of
# Idris, nine days old like Abena: which one sentence must not be missing? Say it, then write, and watch the list: what
# does it tick, and what does it warn of? Then choose Adaeze: what comes first for her, as it does for Efua?

# %%
milia.Composer("advice")

# %% [markdown]
# The ticks look for words, so one can earn them without saying anything: read your text aloud to somebody, and ask
# what they would do tomorrow. And look at the sentence on what is *not* known: short to write, hard to leave in.
#
# ## One page, twelve checks
#
# Kwame has a second question: wait, or have the three opened? For such a choice there are [decision
# aids](glossary.md#decision-aid), pages that lay the options side by side, and minimum standards for them [ipdas2014].
# The course holds them as twelve checks. `milia.audit_page` reads a page and tries each.
#
# The page in the next cell is made up. It is written in HTML, the language of web pages: words between angle brackets
# say what is a heading, a paragraph or a row. Read only the sentences. How many of the twelve will it pass?

# %%
bad = """
<h1>Milia? Remove them today</h1>
<p>Milia are tiny white cysts, filled with keratin, just under the skin.</p>
<table>
<tr><th>Option</th><th>Benefit</th><th>Risk</th></tr>
<tr><td>Laser</td><td>Clears 95 % of milia in one comfortable visit</td>
    <td>unknown</td></tr>
<tr><td>Freezing</td><td>Clears milia in one or two visits</td>
    <td></td></tr>
</table>
<p>Book your appointment with us.</p>
"""
audit = milia.audit_page(bad)
audit[["check", "passed", "why"]]

# %% [markdown]
# Look at the column `why`. Some failures one sentence can mend: a date, who paid, what is to be decided. Some need
# work: harms told as fully as benefits. The laser's figure can only be taken out, for there is no source to add. And
# doing nothing is not on the page at all.
#
# **Mend what a sentence can mend.** `+` puts texts behind one another. Run the cell. Then put a sentence of your own in
# place of *Write your sentence here*, run it again, and see which checks you have won. (`False` is Python's *no*: the
# last line keeps the checks not passed.)

# %%
mended = bad + "<p>Made on 2026-11-23. It will be updated by November 2027.</p>"
mended = mended + "<p>Write your sentence here.</p>"
after = milia.audit_page(mended)
print("Passed before:", audit["passed"].sum(), "and after:", after["passed"].sum(), "of", len(after))
after[after["passed"].isin([False])][["check", "why"]]

# %% [markdown]
# You can win many, and the page is still an advert: checks find what is missing, and not what is false. So the
# library goes the other way, and builds the page from the tables: options after the gates of [lesson
# 08](08_options_and_harms.ipynb), waiting among them, each with its source, what nobody has counted, and no ranking.

# %%
kwame = milia.Patient(
    conditions=["dark_skin", "near_eye"],
    site="under the eyes",
    type="benign_primary",
    age=33,
)
page = milia.DoctorPage(
    kwame,
    matters="I teach in front of a camera, and I do not want a mark that stays.",
    questions=[
        "What happens if I wait another year?",
        "How often have you seen new ones come?",
    ],
)
page

# %% [markdown]
# Unfold the page. It passes its own audit, which is no great praise: it was written to. Put your own sentence behind
# `matters`, and look at what changes, and at what does not: nothing moves to the top. `page.write("my_page.html")`
# saves it for printing.

# %% [markdown]
# ## When to see a doctor
#
# Any advice on milia needs this part, however short.
#
# - **The same day, and at night too:** a baby in its first weeks who drinks badly, is hot, is hard to wake, or has
#   blisters, crusts or spots with pus. That is not milia [neonatal_pustules_fpn, aafp_neonatal2009].
# - **Soon, within days or a few weeks:** many bumps that came within weeks; bumps after blisters or on fragile skin
#   [batra2009, patsatsi2020]; one single bump that grows, bleeds, crusts or takes lashes, for it may be a skin cancer
#   [opt_bcc, eyelid_gp]; a person with a transplant or weak defences [horan2025] (with a fever, the same day: our own
#   caution).
# - **At the next ordinary visit:** a baby who is well and still has dots after three months (our own caution: by
#   then they are said to be gone [contemppeds_milia]); anyone who is not sure that it is milia.
# - **Before stopping a medicine:** ask the person who prescribed it. If a dose was left out, ring today.
#
# For Efua no page of options is made. `milia.referral` says what comes first for her. How many reasons will it give?

# %%
efua = milia.Patient(
    conditions=["immunosuppressed", "many_sudden"], site="chest and arms", age=66
)
milia.referral(efua)[["reason", "how_soon"]]

# %% [markdown]
# ## Argue about it in pairs
#
# Choose alone. Then find somebody who chose otherwise, and let each defend the *other* one's choice for a minute.
# If you work alone, write one sentence for each of two options.

# %%
milia.ask("L10-06")

# %% [markdown]
# The same quarrel in another place:

# %%
milia.ask("L10-07")

# %% [markdown]
# ## What stayed with you
#
# The next cell holds today's questions, at most twenty. Do one, and keep the others for tomorrow. Besides the questions of the lessons, forty short cards are in the deck; a card joins when you have met
# its subject.

# %%
milia.review()

# %% [markdown]
# And this is how far you have come.

# %%
milia.progress()

# %% [markdown]
# Under the questions you could say how sure you were. [Calibration](glossary.md#calibration) compares that with what
# came out. Below are 219 answers of an invented student (`answers_synthetic`, SYNTHETIC). Certainty 1 is a guess, 2
# fairly sure, 3 sure. When this student is *sure*, how many of 100 answers are right?

# %%
answers = milia.load("answers_synthetic")
answers.groupby("certainty")["correct"].mean()

# %% [markdown]
# Fewer than "sure" promises. One number sums it up, the [Brier score](glossary.md#Brier-score) [brier1950]:
#
# 1. Give each word a number. A guess means 0.3, fairly sure 0.7, sure 0.95 (ASSUMPTION: nobody has asked learners).
# 2. Take from it what happened: 1 for right, 0 for wrong. That is how far one was off.
# 3. Multiply it by itself, so that a big miss counts more, and take the mean. Nought is perfect. Saying 0.5 each time
#    earns 0.25.
#
# The curly brackets pair each certainty with its number, as in lesson 09. New is `.map`, which looks each one up.

# %%
said = answers["certainty"].map({1: 0.3, 2: 0.7, 3: 0.95})
off = said - answers["correct"]
off.head()

# %% [markdown]
# **All yours.** What is the Brier score of this student? You need `off` twice, a `*`, round brackets about that, and
# `.mean()` behind them. Would the student have done better by saying fifty-fifty each time?

# %% milia={"fill": ["(off * off).mean()"]}
brier = ...

milia.check("L10-C3", brier)

# %% [markdown]
# Now yours. `milia.own_answers()` holds what you answered in this course; the filter keeps answers from memory that
# have a certainty. Just run it. With fewer than ten, luck speaks louder than you do.

# %%
mine = milia.own_answers()
mine = mine[mine["unaided"] & mine["certainty"].isin([1, 2, 3])]
if len(mine) == 0:
    print("No answer with a certainty yet: here is the invented student once more.")
    mine = answers
my_off = mine["certainty"].map({1: 0.3, 2: 0.7, 3: 0.95}) - mine["correct"]
print(len(mine), "answers with a certainty; Brier score:", round((my_off * my_off).mean(), 2))

# %% [markdown]
# If your score is above 0.25: before you say *sure*, look for the one reason why you might be wrong.

# %% [markdown] tags=["stretch"]
# ## The curve that would not rise
#
# *Stretch, for those who like a paradox.*
#
# The invented student met each question again until it was right twice running. Does practice help? Take the share
# right at the first meeting, the second, and so on. In the script that made the data, every meeting takes away a
# fifth of the chance to be wrong (ASSUMPTION), for every question. Draw the curve in your head first.

# %% tags=["stretch"]
by_meeting = answers.groupby("meeting")["correct"].agg(["size", "mean"])
by_meeting.round(2)

# %% [markdown] tags=["stretch"]
# Flat, with a bump. Nothing was learned? Look at `size`. What was known left the deck; what is left at the fifth
# meeting are the questions that were hard from the start. It is the same trap as judging a clinic by the patients who
# keep coming.
#
# Two ways out, each wrong in its own direction. First, only questions that were met at least four times. Second, every
# question counts at every meeting, and one that has left counts as right for good.

# %% tags=["stretch"]
wide = answers.pivot(index="question", columns="meeting", values="correct")
stayed = wide[wide[4].notna()]
carried = wide.ffill(axis=1)
pd.DataFrame(
    {"all answers": wide.mean(), "met four times": stayed.mean(), "carried forward": carried.mean()}
).round(2)

# %% [markdown] tags=["stretch"]
# The second column starts too low, for these questions were chosen *because* they went wrong. The third ends too high,
# for what was right twice may still be forgotten. The truth was built in, and lies between them: starting from about
# one half, it rises to roughly five sixths.
#
# Three things to try:
#
# 1. Read `scripts/make_answers.py` in the course's folder, and work out the true curve. Which column is nearest, and when?
# 2. Model it: a chance for each question and a gain for each meeting, fitted together. Which assumption do you need about
#    questions that left?
# 3. Run it on `milia.own_answers()` once you have some weeks of review behind you. `at` is the time of each answer.

# %% [markdown] tags=["stretch"]
# ## Too sure, or unlucky?
#
# When the invented student said *sure*, fewer were right than 95 of 100 (ASSUMPTION). Could that be luck? Put Wilson's
# interval around each share, and look whether it holds what the word was to mean.

# %% tags=["stretch"]
levels = answers.groupby("certainty")["correct"].agg(["sum", "size"])
ends = [milia.wilson(successes=row["sum"], n=row["size"]) for _, row in levels.iterrows()]
levels["low"] = [interval.low for interval in ends]
levels["meant"] = [0.3, 0.7, 0.95]
levels["high"] = [interval.high for interval in ends]
levels.astype(float).round(2)

# %% [markdown] tags=["stretch"]
# For *sure* and *fairly sure* the interval ends below what was meant: too sure, not unlucky. For guesses it does not
# tell. And the intervals are probably too narrow, since they take 219 answers to 60 questions for 219 questions.
#
# Three things to try:
#
# 1. Draw questions, not answers, with replacement (a bootstrap as in lesson 06). How much wider do the intervals get?
# 2. Which three numbers in place of 0.3, 0.7 and 0.95 would give this student the best Brier score? Why is that no compliment?
# 3. Split the Brier score into calibration and resolution. Which of the two would you rather improve?

# %% [markdown]
# ## Exit ticket
#
# Three questions, from memory. How sure are you of each?

# %%
milia.ask("L10-08")

# %%
milia.ask("L10-09")

# %%
milia.ask("L10-10")

# %% [markdown]
# ## The new list
#
# Kwame wrote it after he had spoken with his mother's transplant team, and Efua read it back to him.
#
# > **Abena:** The white dots are harmless. They go by themselves. Put nothing on them. Feed her as always.
# >
# > **Mother:** Take every tablet. Before you stop one, ask Dr Osei. You see her on Thursday, for the bumps too.
# >
# > **Me:** Nobody knows a way to keep them off. The old ones rarely come back. New ones may come, and milia do no
# > harm. I may wait. No scrub. No squeezing. Sunscreen is for sunburn.
# >
# > **All of us:** The baby drinks badly, is hot, is hard to wake or has blisters: go to a doctor the same day. At night
# > too. A bump grows, bleeds or crusts: see a doctor soon.
#
# "How do I stop them coming back?" got its answer: *nobody knows a way, and it is not your fault*. How sure is each
# line?
#
# | the sentence | how sure, and what it rests on |
# |---|---|
# | nobody knows a way to keep them off | two reference texts say so [adam_milia, doctor123_ped]; we found no study that counted new milia |
# | a baby's dots go by themselves | agreed by all reviews that we read [berk2008, oconnor2008]; nobody counted weeks |
# | take every tablet | our own rule, from what the tablets are for; that they can bring milia on rests on single patients [horan2025] |
# | on Thursday, for the bumps too | our own caution: with weak defences, infections can look like harmless bumps [mlcc2008, skindis_hivmc] |
# | the old ones rarely come back, new ones may come | one textbook chapter [psk_milia2]; how often, nobody counted |
# | no scrub, no squeezing | skin that is rubbed off can heal with milia [contemppeds_forearm]; squeezing harms, by agreement [adam_milia] |
# | sunscreen is for sunburn | for other reasons; on milia, opinion [cleveland2019] |
#
# And your guess?

# %%
print("Your guess:", my_guess, "of 9 lines. Shown to prevent a milium: none that we found")

# %% [markdown]
# ## The first test again, in other words
#
# In lesson 00 you could answer fifteen questions. Here are their twins: the same objectives, other people, other
# numbers. Ten minutes, from memory; the reasons stand in the lessons. At the end you see what changed since then.

# %%
milia.pretest("B")

# %% [markdown]
# ## Take home
#
# - No measure was found that has been shown to prevent milia. That is no proof that none works: nobody has looked.
# - What has reasons behind it is leaving out: hard rubbing, and, only with the prescriber, a medicine that is the cause.
# - What it is, what we know and how sure, what nobody knows, when to see someone: four things fit on a fridge.
# - A reading grade sees no meaning, and checks see no falsehood. A person has to look.
# - "Sure" is a forecast. Keep the score.
#
# This is the end of the course, and the deck goes on without it: ten minutes, now and then, with `milia.review()`.
#
# **Next:** the [map of the course](index.ipynb), with the assignments. Back: [lesson 09,
# Trade-offs](09_trade_offs.ipynb).

# %% [markdown]
# ## Sources
#
# About the column `verified`: *yes* means that the course found the facts in the source, most often in its summary;
# *partial*, that it knows the source through another page or a copy that breaks off.

# %%
keys = [
    "aafp_neonatal2009", "acadderm", "adam_milia", "batra2009", "berk2008", "brier1950", "cleveland2019",
    "contemppeds_forearm", "contemppeds_milia", "doctor123_ped", "ema_retinoids2018", "eyelid_gp", "gebhardt2015",
    "horan2025", "iacobelli1989", "ipdas2014", "jindal2017", "kincaid1975", "kligman1996", "mayo_dermabrasion",
    "medscape_milia", "mlcc2008", "neonatal_pustules_fpn", "oconnor2008", "opt_bcc", "patsatsi2020", "psk_milia2",
    "ross2017", "sanomedica", "skindis_hivmc", "steroid_milia1986", "teachback2020",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
