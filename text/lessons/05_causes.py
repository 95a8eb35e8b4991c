# %% [markdown]
# # Causes: before, beside, because
#
# The course's table holds 63 supposed causes of milia, and 47 of them stand in the five articles. In this lesson
# you sort them by what they rest on, take an association apart until you see what made it, and answer a woman who has
# been given five reasons for her milia and the blame as well.
#
# *About 50 minutes, 15 of them to read; a good place for a break is [What goes along](#What-goes-along). For learning
# only: this is not medical advice.*
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# ## What you will be able to do
#
# - tell a mechanism, an association and a cause apart, and say what each would need to become more (O5)
# - say what a single patient can show, and what not (O5)
# - turn a column of lists into rows that pandas can count, and compare like with like (O11)
#
# ## On this page
#
# 1. [Six weeks after](#Six-weeks-after)
# 2. [Sixty-three answers](#Sixty-three-answers)
# 3. [Who claims what](#Who-claims-what)
# 4. [Because](#Because)
# 5. [What one patient can show](#What-one-patient-can-show)
# 6. [The cure that makes them](#The-cure-that-makes-them)
# 7. [What goes along](#What-goes-along)
# 8. [The same in three lines](#The-same-in-three-lines)
# 9. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 10. [Stretch, adjusting by hand](#Adjusting-by-hand)
# 11. [Stretch, the waiting room](#The-waiting-room)
# 12. [Stretch, what nobody measured](#What-nobody-measured)
# 13. [Exit ticket](#Exit-ticket)
# 14. [What Tendai can be told](#What-Tendai-can-be-told)
# 15. [Take home](#Take-home)
# 16. [To look things up, page by page](#Page-by-page)
# 17. [Sources](#Sources)

# %% [markdown]
# ## Six weeks after
#
# Tendai is 34. Her skin is dark brown, about tone 9 of the [Monk scale](glossary.md#Monk-scale). Six weeks ago a
# surgeon sanded the acne scars on her cheeks with a fast wheel, which is called
# [dermabrasion](glossary.md#dermabrasion). While the skin healed, she kept a thick ointment on it. Now she counts
# sixteen small, firm, white bumps. All of them sit on her cheeks, none on forehead or chin.
#
# She has looked for the reason, and found five. Too much sun (S1 ¶5). Creams that are too heavy (S0 ¶6). "A lack of
# moisture in the skin" (S0 ¶21). Skin cells that are shed "too quickly" (S3 ¶6). Oil and dirt left on the skin
# (S2 ¶38). Whatever she did, it was too much of it or too little. And one page, which names sun, hormones and
# medicines, recommends for milia what she has just had: dermabrasion (S1 ¶44).
#
# "So what did I do wrong?" she asks.
#
# (Tendai and her story are invented. Her ointment is nothing unusual: surgeons' advice after dermabrasion speaks of
# ointments and dressings [asds_dermabrasion].)
#
# What do you suspect? Write it between the quotes and run the cell. Then two questions from earlier lessons.

# %%
import milia

my_suspect = "what I think"

# %%
milia.ask("L02-03")

# %%
milia.ask("L04-05")

# %% [markdown]
# ## Sixty-three answers
#
# The table `causes` has a row for everything that an article, or a source we read, names as a cause of milia. Each
# row has a level, which says what stands behind it:
#
# | level | what it means here |
# |---|---|
# | established | shown in patients or in tissue, and agreed by the reviews |
# | case reports | seen in single people or small series |
# | plausible | a mechanism, a list or an opinion, and no patients |
# | unsupported | we looked and found no evidence; that is no proof of the opposite |
# | contradicted | evidence or anatomy says otherwise |
#
# The levels were given by machine, and no clinician has reviewed them yet. How many of the 63 do you expect to be
# *established*? Say a number, then run.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

causes = milia.load("causes")
causes["evidence_level"].value_counts()

# %% [markdown]
# Thirteen, one in five. And even there we found no study that set people with the cause beside people without it and
# counted milia in both. *Established* means that enough people have seen it, and that place, time or the microscope
# fit.
#
# Now judge three for yourself. Search for *heavy*, then *dermabrasion*, then *dirt*. Open *Judge it for yourself* each
# time and say what stands behind it, before the course does. Then look at the picture, or at the list under *Point at a
# line*: only what is established, reported or plausible gets all the way to the milium. Which kinds of cause have an
# established line?

# %%
milia.TableExplorer("causes")

# %% [markdown]
# Injuries and diseases have many, as in the first warm-up, and cosmetics none. Of the reasons that Tendai was given,
# none stands higher than *plausible*.
#
# One word is easily misread. *Unsupported* does not say "wrong". It says that whoever claims it has shown us
# nothing. Hormones might do something to milia; apart from the articles, only a seller's pages were found to say so
# [advertiser_page].

# %% [markdown]
# ## Who claims what
#
# Which article has the best list? The column `articles` should tell, but it cannot be counted as it is: one row holds
# "S0;S1;S3", three articles in one text. All their names begin with S, so a search for that letter at least counts the
# rows in which anybody claims anything:

# %%
print("Causes that an article claims:", causes["articles"].str.contains("S").sum())

# %% [markdown]
# To count by article, each article needs a row of its own. Two new pieces do it. `str.split(";")` cuts each text at
# the semicolons into a list; `explode` then makes one row for each thing in the list. (A column name in square
# brackets on the left of `=` adds a column.) All five articles say that milia are retained keratin, the first row of
# the table. In how many rows of `long` will it stand?

# %%
causes["article"] = causes["articles"].str.split(";")
long = causes.explode("article")
long[["cause", "evidence_level", "article"]].head()

# %% [markdown]
# In five, once for each. Now `pd.crosstab` can do its work. Which article will have most in the row *established*?

# %%
pd.crosstab(long["evidence_level"], long["article"])

# %% [markdown]
# S4, by far, and it is the page that begins its causes with "Nobody knows what causes milia" (S4 ¶6). The two go well
# together: what it then names is what "secondary milia" (S4 ¶7) follow, burns, blisters, dermabrasion, and most of it
# holds. S0 lists nearly as many causes, and two of them are established. (A good list is no certificate: the same S4
# has steam open pores, S4 ¶29.)
#
# Put the same steps in order for another question.

# %%
milia.ask("L05-01")

# %% [markdown]
# **Fill two gaps.** Five causes are *contradicted*. Who claims which? The rows are picked already. Make a cross-table
# with the causes down the side and the articles along the top.

# %% milia={"fill": ["pd.crosstab(wrong['cause'], wrong['article'])"]}
wrong = long[long["evidence_level"] == "contradicted"]
who = ...   # pd.crosstab(wrong[______], wrong[______])

milia.check("L05-C1", who)

# %% [markdown]
# **Without a pattern.** How many of the causes that S4 claims are established? You have read it off the table; now
# let `len` count the rows of `long`. Both conditions have a name, and `&` joins them. (What have *you* heard named most
# often? A table near the end, [Page by page](#Page-by-page), says where it stands and what we found.)

# %% milia={"fill": ["len(long[is_s4 & is_established])"]}
is_s4 = long["article"] == "S4"
is_established = long["evidence_level"] == "established"
firm = ...

milia.check("L05-C2", firm)

# %% [markdown]
# ## Because
#
# Read two sentences of one paragraph. Sun damages collagen, "which leads to thickening of the outer layer of skin
# which then traps sebum" (S0 ¶6). And ageing makes "less collagen", "leading to thinner skin and increased
# susceptibility to milia formation" (S0 ¶6). Each sounds like knowledge. Now read them together. What would skin have
# to do *not* to get milia?
#
# | a story | and its opposite |
# |---|---|
# | the skin becomes thicker (S0 ¶6) | the skin becomes thinner (S0 ¶6) |
# | cells are shed "too quickly" (S3 ¶6) | cells "don’t properly slough off" (S3 ¶9) |
# | the skin lacks moisture (S0 ¶21) | the creams on it are too heavy (S0 ¶6) |
#
# Such a story is a [mechanism](glossary.md#mechanism): it says how something would work, if it worked. A good one
# tells you where to look. It is not a look. And it costs nothing: whatever the cause, a tale can be found of how it
# closes a pore. **If a story can be turned round and is still convincing, it was not the evidence that convinced you.**
#
# Yet a mechanism can be checked, piece by piece. A milium holds keratin, no sebum, and has no opening
# [berk2008, rodriguez_alam]. At that one sentence four of the five *contradicted* causes fall.
#
# And some pieces have been seen. Nine milia were rebuilt in three dimensions, and their origin was found in the sweat
# duct, near the surface [sweatduct3d]. The next picture shows how that is thought to happen after a blister. Before
# you run it: Tendai had no blister. Which of its three steps may her skin share?

# %%
milia.draw("blister_to_milium", tone=9)

# %% [markdown]
# The second: new skin closes over a damaged duct. So this is a story too, a better one, because parts of it were
# observed. What it does not tell is why some ducts end in a milium and their neighbours heal.

# %%
milia.ask("L05-02")

# %%
milia.ask("L05-03")

# %% [markdown]
# ## What one patient can show
#
# Below "established" stand the [case reports](glossary.md#case-report). Take isotretinoin, a strong acne medicine.
# Two articles offer it *against* milia (S0 ¶31, S3 ¶37). Among the published patients it turns up too. As what? Guess,
# and run.

# %%
cases = milia.load("case_reports")
on_drug = cases[cases["trigger_or_association"].str.contains("isotretinoin")]
on_drug = on_drug[["first_author", "n_patients", "trigger_or_association", "treatment"]]
on_drug.fillna("")

# %% [markdown]
# As the suspect, in four people. (An empty cell means that we could not read it.) How does one question a suspect? In
# 1965 the statistician Bradford Hill named nine viewpoints from which to look at an association before calling it a
# cause; none is a proof, and none is a must [hill1965]. For a patient and a medicine there is a list of ten questions
# [naranjo1981]. Here are five in their spirit, in our words, put to a boy of 17 on isotretinoin [alqaydi2026] and to
# Tendai.
#
# | ask | the boy, isotretinoin | Tendai, dermabrasion |
# |---|---|---|
# | Did the cause come before? | yes, two months | yes, six weeks; after other triggers two weeks to seven months are told [iacobelli1989, altalhab2019] |
# | Are the bumps where the cause was? | on the upper cheeks; but a tablet goes everywhere | on the sanded cheeks and nowhere else |
# | Did they go when it stopped? | nobody tried: he went on taking it | cannot be tried |
# | Did they come back when it came back? | they were taken out and did not return, though he still took it | nobody should try |
# | Have others seen it? | in three more people [altalhab2019] | yes: a hospital and a textbook chapter list it [mayo_dermabrasion, rodriguez_alam] |
#
# "Before" is the cheapest of the five. Breakfast comes before everything.
#
# Now the other side. A team followed 51 people on isotretinoin for eight months. None got milia [alsaif2021]. Who is
# right, the four or the 51? The recipe of lesson 04 knows what nought of 51 allows. How high could the true share be?

# %%
followed = milia.wilson(successes=0, n=51)
print("From", round(100 * followed.low), "to", round(100 * followed.high), "of 100")

# %% [markdown]
# Up to 7 of 100 would fit: so both can be right. Four patients show that it *may* happen, if it was the drug. Fifty-one
# show that, at their dose, it is no matter of one in ten. Neither shows that isotretinoin treats milia; we found no
# patient whom it helped. (It also does grave harm to an unborn child [choi2021], which neither page says.)
#
# A case report has no denominator: of how many, nobody knows. So it can never say how often. It is not nothing, though.
# The next picture shows where milia sit, from a tablet and from an ointment. For which of the two does the place help
# you to believe it?

# %%
milia.draw("site_medication", tone=2)

# %% [markdown]
# The ointment: its milia keep to the frame, while those of the tablet stand where milia often stand. Two people
# rubbed a strong steroid ointment on leg, hands and arms, and within two weeks milia stood there [iacobelli1989].
# Where an effect is large, fast and stands out from what happens anyway, a few people can be enough to believe in it
# [glasziou2007].

# %%
milia.ask("L05-04")

# %% [markdown]
# ## The cure that makes them
#
# Some of what the pages offer against milia is suspected of making them. Can you name one? Here are five.
#
# | offered against milia | where | as a cause of milia |
# |---|---|---|
# | dermabrasion | S0 ¶28, S1 ¶44, S3 ¶30 | established [mayo_dermabrasion, rodriguez_alam] |
# | laser | S0 ¶29, S1 ¶45, S3 ¶35 | established, for lasers that resurface a whole area [co2_sequelae1997] |
# | steroids, as a cream or injected | S1 ¶16, S1 ¶34 | established, for strong or long-used creams [steroid_milia1986, iacobelli1989] |
# | isotretinoin tablets | S0 ¶31, S3 ¶37 | case reports [alqaydi2026, altalhab2019] |
# | peels | S0 ¶28, S1 ¶44, S2 ¶22 | plausible: one list; we read no case [acadderm] |
#
# Is that a contradiction? Not by itself. Sanding takes off cysts that lie there today; a skin clinic's list does name
# it, for many milia [naaman]. While the wound heals, new ones may form.
#
# The fault is to print one half. S1 promises "minimal scarring or side effects" (S1 ¶44). S4 prints the other half,
# but makes it "rare" (S4 ¶19). How often, then? The one figure that we found runs from 5 to 100 %
# [acneorg_dermabrasion], which is a way of saying that it is not known. For skin like Tendai's another harm weighs
# more, and none of the five pages names it: after dermabrasion, patches that stay too dark or too light are more common
# on darker skin [mayo_dermabrasion].

# %% [markdown]
# ## What goes along
#
# One suspect is left, the ointment. It came before. It was on the cheeks and nowhere else. It answers the first two
# questions as well as the wheel does.
#
# Suppose that a forum had counted (it has not; this is invented): of women with fresh milia on their cheeks, eight in
# ten had used a thick ointment; of women without, two in ten. This is an [association](glossary.md#association), two
# things that are found together more often than chance would have it. Why is it no use to Tendai?
#
# Because whoever has her cheeks sanded gets ointment. The wheel leads to both. Such a third thing, behind what looks
# like the cause and what looks like the effect, is a [confounder](glossary.md#confounder): one of three ways in which
# something can go along with milia and be innocent.
#
# - **A third thing does both.** Dermabrasion brings ointment, and dermabrasion brings milia.
# - **The arrow points the other way.** Rough, bumpy skin makes people buy cream:
#   [reverse causation](glossary.md#reverse-causation).
# - **Somebody chose whom to count.** A forum on milia is not the street.
#
# The fourth is luck, from lesson 04.
#
# In the next part you build the third thing yourself. Its world is made up (SYNTHETIC, and each share an ASSUMPTION):
# sun damage makes people use more cream *and* have more milia. Nobody has shown either. Cream itself does nothing.
# How many more of 100 cream users will have milia? Guess, then run. (The part calls one of 100 a *point*.)
#
# 1. Read the gap, then tick *Adjust for sun damage*. What is left?
# 2. Untick it, and set *People in this world* to 5000: that leaves luck less room. Set *Sun damage adds to milia* to 0,
#    look, and put back 30. Then set *Sun damage adds to cream use* to 0. Does it matter which?
# 3. Press *Reset*, give cream a *True effect* of 10 and tick the box again. Does adjusting take that away too?

# %%
milia.Simulator("confounding")

# %% [markdown]
# The cream did nothing, and its users still had far more milia. [Adjusting](glossary.md#adjust) compares like with
# like: users with sun damage against others with sun damage, and those without against those without. What cream
# truly does stays. And a third thing has to push on *both* to fool you; cut either arrow and the gap closes, but for a
# point or two of luck.
#
# Work one out with a pencil.

# %%
milia.ask("L05-05")

# %% [markdown]
# ## The same in three lines
#
# `milia.simulate_confounding` makes such people, one in a row. Those below are the people with whom the part began, and
# cream does nothing for them: `effect=0`. Which two figures of the part will come back?

# %%
people = milia.simulate_confounding(people=2000, effect=0, seed=5)
round(pd.crosstab(people["cream"], people["milia"], normalize="index"), 2)

# %% [markdown]
# Of 100 who use cream 35 have milia, of 100 others 17. `milia.crude_difference(people)` takes one share from the
# other:

# %%
round(milia.crude_difference(people), 2)

# %% [markdown]
# **On your own.** Compare like with like. Keep those who have sun damage (the column `sun_damage` says *yes*), and give
# only them to `milia.crude_difference`. What do you expect?

# %% milia={"fill": ["milia.crude_difference(people[people['sun_damage'] == 'yes'])"]}
in_the_sun = ...

milia.check("L05-C3", in_the_sun)

# %% [markdown]
# Two of 100 *fewer*: nothing but luck, for we built it to be nought. `milia.adjusted_difference(people)` does this in
# both groups and weighs them by how many people are in each.

# %%
round(milia.adjusted_difference(people), 3)

# %% [markdown]
# From 18 of 100 to none. But look at what it took: somebody had written down the sun damage of every person. One can
# adjust only for what was measured, and no study that measured sun, cream and milia in the same people was found. So
# creams stay where the table has them: *plausible*. (Petrolatum, which S2 blames by name (S2 ¶10), was tried on twenty
# people with acne and brought out no comedones [kligman1996]. Milia were not what they counted.)

# %% [markdown]
# ## Argue about it in pairs
#
# Choose alone. Then draw your answer for a partner: three words, and arrows between them, without saying anything. Can
# they tell from the arrows which option you took? Whoever works alone draws two of the options.

# %%
milia.ask("L05-06")

# %% [markdown]
# Once more, with other arrows.

# %%
milia.ask("L05-07")

# %% [markdown] tags=["stretch"]
# ## Adjusting by hand
#
# *Stretch. What the library did in one line, three times over, and why the three need not agree.*
#
# Take the gap within each group, and average the two gaps. With which weights? Those of everybody, as the library and
# the textbook do [hernan_robins2020]; or those of the cream users, since it is of them that one asks what the cream
# did; or let a regression decide. `lstsq` finds the line milia = a + b · cream + c · sun with the smallest squared
# errors, and b is the gap with the sun held still.

# %% tags=["stretch"]
import numpy as np


def three_ways(people):
    """Return the gap with the sun held still: averaged in two ways, and by a straight line."""
    yes = people[["sun_damage", "cream", "milia"]] == "yes"
    shares = yes.groupby(["sun_damage", "cream"])["milia"].mean().unstack("cream")
    gap = shares[True] - shares[False]
    everybody = yes["sun_damage"].value_counts(normalize=True)
    users = yes.loc[yes["cream"], "sun_damage"].value_counts(normalize=True)
    causes = np.column_stack([np.ones(len(yes)), yes["cream"], yes["sun_damage"]])
    line = np.linalg.lstsq(causes, yes["milia"].to_numpy(dtype=float), rcond=None)[0]
    return pd.Series(
        {
            "weighted as everybody": (gap * everybody).sum(),
            "weighted as the users": (gap * users).sum(),
            "straight line": line[1],
        }
    ).round(3)


three_ways(people)

# %% [markdown] tags=["stretch"]
# Three answers near nought, and not the same, because the two gaps (plus two, minus two of 100) are weighed
# differently. The line gives most weight to the group in which users and others are most evenly mixed: that is where it
# learns most.
#
# Here only luck parts them. Let the effect differ from group to group and they answer different questions, each
# correctly. Build it and predict the order of the three before you run it: 20,000 people, in whom cream adds 20 of
# 100 with sun damage and nothing without.

# %% tags=["stretch"]
base = milia.simulate_confounding(people=20000, effect=0, seed=7)
harmed = milia.simulate_confounding(people=20000, effect=0.2, seed=7)
three_ways(base.where(base["sun_damage"] == "no", harmed))

# %% [markdown] tags=["stretch"]
# About 11, 16 and 12 of 100. The first is what would change if all used cream in place of none, the second what the
# cream did to those who use it, and the third is neither. "The effect, adjusted" is not one number. Say of whom.
#
# Two things to try:
#
# 1. Add the product of cream and sun as a fourth column of `causes`. Which numbers does the line give you now?
# 2. Give `sun_to_cream=0.8` to `milia.simulate_confounding`, then call `milia.adjusted_difference`. The error asks for
#    more people or weaker arrows. Which of the two would help here, and why is an error better than a number?

# %% [markdown] tags=["stretch"]
# ## The waiting room
#
# *Stretch. An association out of nothing at all.*
#
# Take both arrows from the sun away: cream, milia and sun now have nothing to do with one another. Then look only at
# people who come to a clinic. Some come about their milia, some about what their cream has done to them. Predict the
# sign of the difference.

# %% tags=["stretch"]
rows = {}
for who in ["everybody", "clinic"]:
    for arrows in [0, 0.3]:
        sun = {"sun_to_cream": arrows, "sun_to_milia": arrows}
        seen = milia.simulate_confounding(people=20000, looked_at=who, seed=5, **sun)
        rows[who, arrows] = {
            "people": len(seen),
            "crude": milia.crude_difference(seen),
            "adjusted": milia.adjusted_difference(seen),
        }
table = pd.DataFrame(rows).T.rename_axis(["looked at", "arrows"])
table.round(2).astype({"people": int})

# %% [markdown] tags=["stretch"]
# In the waiting room cream seems to protect, and strongly. Whoever sits there without cream has to have another
# reason to be there, and that is milia. Being in the clinic is a [collider](glossary.md#collider): two arrows run
# into it, and by looking only there one ties their tails together. It was described for hospital patients in 1946
# [berkson1946, snoep2014]. Adjusting for the sun does not help, since the sun did not do it. In the last row both are
# at work, and they pull against each other: one wrong turn hides part of the other.
#
# So "adjust for everything you have" is bad advice: adjusting for a collider *makes* the gap. Which it is, confounder
# or collider, no column of numbers says. It has to be known which way the arrows run.
#
# To try: find an `effect` and arrows with which the clinic shows no difference at all, though cream truly adds milia.
# Then another waiting room, one that you have used today.

# %% tags=["stretch"]
milia.ask("L05-11")

# %% [markdown] tags=["stretch"]
# ## What nobody measured
#
# *Stretch. How strong would an unmeasured third thing have to be?*
#
# Turn the question round. Somebody finds 10 of 100 more milia among cream users (ASSUMPTION), and has measured
# nothing else. A hidden thing sits in half of the people. It adds some to the chance of using cream (20 of 100 without
# it, as above) and some to the chance of milia. Which pairs would explain the whole 10, with a cream that does nothing?
# The crude gap it makes is what it adds to milia, times how much more often cream users have it.

# %% tags=["stretch"]
import matplotlib.pyplot as plt

to_cream = np.linspace(0.05, 0.75, 71)
with_cream = (0.2 + to_cream) / (0.4 + to_cream)
without = (0.8 - to_cream) / (1.6 - to_cream)

figure, axes = plt.subplots(figsize=(6.4, 4))
for found, style in [(0.05, "-"), (0.10, "--"), (0.20, ":")]:
    to_milia = found / (with_cream - without)
    axes.plot(to_cream, to_milia, style, color="#0072B2", label=f"{100 * found:.0f} of 100")
axes.plot(0.5, 0.3, "o", color="#D55E00", label="the sun in our world")
axes.set_xlabel("what it adds to cream")
axes.set_ylabel("what it adds to milia")
axes.set_ylim(0, 0.8)
axes.legend(title="gap it would explain")
plt.close(figure)
milia.picture(
    figure,
    alt="Three falling curves: the more a hidden thing adds to cream use, the less it "
    "has to add to milia to explain a gap of 5, 10 or 20 of 100. The sun of our world, "
    "0.5 and 0.3, lies between the curves for 10 and for 20.",
)

# %% [markdown] tags=["stretch"]
# Every point above a curve could explain that gap and more. A hidden thing that adds 0.2 to both can pass for an
# effect of about 5 of 100; for 20 of 100 it needs to be strong on both sides. Small gaps are cheap to explain away
# and large ones are not: much the same thought as [glasziou2007], in a picture.
#
# On the scale of ratios there is a formula for it, the E-value [vanderweele2017]. For a ratio RR it is
# RR + √(RR · (RR − 1)). A hidden thing that goes with cream *and* with milia by this ratio could explain the whole; one
# that stays below it with both could not.
#
# 1. Work it out for our 0.35 against 0.17. Do the sun's own ratios reach it? (One of the two may fall short, if the
#    other is well above.)
# 2. Move the prevalence of the hidden thing from one half to one in fifty. How do the curves move?
# 3. Which hidden thing would you name for creams and milia, and what would you have to write down to measure it?

# %% [markdown]
# ## Exit ticket
#
# Three people, three causes. No looking back; say how sure you are.

# %%
milia.ask("L05-08")

# %%
milia.ask("L05-09")

# %%
milia.ask("L05-10")

# %% [markdown]
# ## What Tendai can be told
#
# *Nothing says that you did anything wrong. Milia are a known side effect of sanding, and your bumps stand where the
# wheel was and nowhere else. Nobody has shown that dirt or dry skin makes milia. So please do not scrub: rubbing is an
# injury too, and on newly healed dark skin it can leave marks. The ointment cannot be cleared of all suspicion, because
# it came together with the wheel; ask the clinic about it, and do not stop or change by yourself what they gave you.
# Show them the bumps, too: only a look can say that they are milia. Will they go by themselves? A hospital says
# usually, others are less sure, and nobody has counted. Milia do no harm while you wait. And before anybody offers you
# the wheel again, also against milia, ask what it may do to the colour of your skin.*
#
# | the sentence | how sure, and what it rests on |
# |---|---|
# | the bumps are milia | likely by look, place and time; nobody has examined her |
# | dermabrasion set them off | likely: a list of side effects and a chapter name it [mayo_dermabrasion, rodriguez_alam]; we found no comparison and no good count |
# | nobody has shown dirt or dry skin | we found no evidence for either [adam_milia, berk2008]; that is no proof of the opposite |
# | the sun: nothing said | one expert names sun damage, no study was found [cleveland2019]; after sanding, keep out of it in any case [asds_dermabrasion] |
# | the ointment stays a suspect | opinion against heavy creams, no study [acadderm, aesthetics_walsh2019] |
# | they may go by themselves | "usually" after dermabrasion [mayo_dermabrasion], "many" after injuries [dovemed_traumatic], rarely after blisters [medscape_milia]: three opinions, no count |
# | no scrubbing | our caution: abrasion is a trigger in a published case [contemppeds_forearm], though the hospital's page mentions an abrasive pad [mayo_dermabrasion] |
# | ask about colour | more common on darker skin, and it may last [mayo_dermabrasion] |
#
# **See a doctor soon** for a bump that grows, bleeds or does not heal [opt_bcc, eyelid_gp]; for blisters that keep
# coming, or skin that tears easily, above all on the backs of the hands, because porphyria or another blistering
# disease may be behind the milia [nguyen2018, patsatsi2020, eba_statpearls]; and for many milia soon after a new
# medicine, which nobody should stop without asking who prescribed it [gebhardt2015]. Treated skin that turns painful,
# weeps or blisters is shown the same day: infection is among the risks [mayo_dermabrasion], and the hurry is our own
# caution.

# %%
print("You suspected:", my_suspect)

# %% [markdown]
# Whatever you wrote: was it before, beside, or because?
#
# ## Take home
#
# - *Because* is a mechanism: where to look, and not yet a look. Turn it round; if the opposite sounds as good, wait.
# - *Before* is needed, and comes cheap.
# - *Beside* is an association: ask for a third thing, for the arrow's other end, and who was chosen.
# - One patient shows that it can happen. How often needs everybody who had the treatment.
# - What removes milia can make milia. A page that prints one half has not lied, and has not told you.
# - Adjusting compares like with like, as far as somebody has measured it.
# - `str.split` and `explode` make rows out of lists; then `pd.crosstab` can count.
#
# **Next:** [lesson 06, Reading the page](06_reading_the_page.ipynb). Back:
# [lesson 04, How common, how long](04_how_common_how_long.ipynb), or [the map of the course](index.ipynb).

# %% [markdown]
# ## Page by page
#
# A table to look things up in, not to read through: for the day when somebody asks you.
#
# | what the pages name | where | what we found |
# |---|---|---|
# | sun, tanning beds | S0 ¶6, S1 ¶5, S2 ¶12, S3 ¶26 | an expert's opinion, no study [cleveland2019]; colloid milium, which sun does bring, is another disease [colloid_medscape] |
# | heavy creams, oils, make-up | S0 ¶6, S2 ¶10, S3 ¶17, S4 ¶6 | opinion and trade articles [acadderm, aesthetics_walsh2019] |
# | family, genes | S0 ¶6, S2 ¶14, S3 ¶27 | families with many milia exist and are rare [kumar2012], so do inherited syndromes [berk2008]; for ordinary milia no tendency is known [doctor123_ped] |
# | hormones in puberty, pregnancy or menopause; birth-control pills | S1 ¶7, S1 ¶9, S2 ¶6 | no evidence [berk2008]; no reason to stop a pill |
# | eczema, psoriasis, rosacea, acne | S0 ¶6, S0 ¶42, S1 ¶11, S3 ¶16, S3 ¶43 | nothing that shows a cause [healio2013, lmdf2014, berk2008] |
# | chickenpox, measles | S1 ¶19 | no report found; after shingles there are some [asoprs_milia] |
# | burns, blisters, rashes | S1 ¶17, S2 ¶8, S3 ¶14, S4 ¶7 | burns and blisters are agreed [medscape_milia, patsatsi2020]; of rashes, those that blister [poisonivy_consultant] |
# | sunburn | S4 ¶10 | in a review's list [medscape_milia]; we read no case |
# | tattoos | S4 ¶7 | four reports up to 2017 [ross2017] |
# | porphyria, epidermolysis bullosa | S4 ¶9 | established [nguyen2018, patsatsi2020] |
# | medicines: steroid creams | S0 ¶6, S1 ¶9, S3 ¶15, S4 ¶11 | patients in small series: established for strong or long-used creams [steroid_milia1986, iacobelli1989] |
# | medicines: kinase inhibitors, "chemotherapy drugs" | S4 ¶11, S3 ¶29 | case reports for targeted drugs and for a 5-fluorouracil cream [altmeyers_mem, gebhardt2015, martins_mep] |
# | too little exfoliation, harsh products | S0 ¶42, S3 ¶9 | no study found [adam_milia, berk2008] |
# | rough bedding | S4 ¶13 | may redden milia that are there, says S4, and so does an encyclopedia [adam_milia]; neither says that it makes them |
# | unknown | S3 ¶44, S4 ¶6 | so say the sources of milia that come by themselves [londonskin, healio2013] |

# %% [markdown]
# ## Sources
#
# In the column `verified`, *yes* says that the facts were found in the source, for most in its summary; *partial*,
# that they come by way of another page or of a copy that was cut.

# %%
keys = [
    "acadderm", "acneorg_dermabrasion", "adam_milia", "advertiser_page", "aesthetics_walsh2019",
    "alqaydi2026", "alsaif2021", "altalhab2019", "altmeyers_mem", "asds_dermabrasion",
    "asoprs_milia", "berk2008", "berkson1946", "choi2021", "cleveland2019", "co2_sequelae1997",
    "colloid_medscape", "contemppeds_forearm", "doctor123_ped", "dovemed_traumatic",
    "eba_statpearls", "eyelid_gp", "gebhardt2015", "glasziou2007", "healio2013",
    "hernan_robins2020", "hill1965", "iacobelli1989", "kligman1996", "kumar2012", "lmdf2014",
    "londonskin", "martins_mep", "mayo_dermabrasion", "medscape_milia", "naaman", "naranjo1981",
    "nguyen2018", "opt_bcc", "patsatsi2020", "poisonivy_consultant", "rodriguez_alam", "ross2017",
    "snoep2014", "steroid_milia1986", "sweatduct3d", "vanderweele2017",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
