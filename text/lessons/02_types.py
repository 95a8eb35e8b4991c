# %% [markdown]
# # Types of milia: ten names that exist, and three that do not
#
# Milia come in ten described classes, and one question sorts many of them: what happened to that skin before?
# In this lesson you sort cases, count with pandas what five web pages say about types, and answer a gardener who
# was given the wrong name.
#
# [Map of the course](index.ipynb) · [Glossary](glossary.md) · [References](references.md)
#
# *About 45 minutes, 14 of them to read. For learning only: this is not medical advice.*
#
# ## What you will be able to do
#
# - name the class of a case of milia, and say which findings speak for it (O2)
# - filter, count and group a table in pandas so that somebody else gets the same figures (O11)
#
# ## On this page
#
# 1. [A gardener and two names](#A-gardener-and-two-names)
# 2. [Warm up](#Warm-up)
# 3. [A first case](#A-first-case)
# 4. [Two origins](#Two-origins)
# 5. [Ten classes](#Ten-classes)
# 6. [The questions a clinician asks](#The-questions-a-clinician-asks)
# 7. [What gets written up](#What-gets-written-up)
# 8. [Five pages and the names they use](#Five-pages-and-the-names-they-use)
# 9. [A control of your own](#A-control-of-your-own)
# 10. [Argue about it in pairs](#Argue-about-it-in-pairs)
# 11. [Stretch, a classifier](#A-classifier-in-ten-lines)
# 12. [Exit ticket](#Exit-ticket)
# 13. [What Amara can be told](#What-Amara-can-be-told)
# 14. [Take home](#Take-home)
# 15. [Sources](#Sources)

# %% [markdown]
# ## A gardener and two names
#
# Amara is 34, has deep brown skin and looks after a city park. (She is invented. Her question is not:
# real pages provoke it.) In May an oven rack burned her forearm. The burn healed. In July a row of
# small, hard, pale bumps stood where it had been.
#
# She looks them up, and an article has a name for her: "Solar milia usually appears on areas such as
# arms, legs or hands" (S1 ¶18). Arms. Sun. Nine summers in a park. It fits like a glove, and the next
# words are that it "may require medical intervention".
#
# One paragraph earlier the same page has another name: "Traumatic milia form after an injury such as a
# burn or abrasion to the skin has healed over time" (S1 ¶17).
#
# One arm, one page, two names. Which is hers? Does it change anything? Does she have to leave the park?
# Hold on to your answer. She gets hers at the end.

# %% [markdown]
# ## Warm up
#
# A type is a type *of something*. Two questions from lesson 01, to have it before your eyes.

# %%
import milia

milia.ask("L01-08")

# %%
milia.ask("L01-02")

# %% [markdown]
# ## A first case
#
# You have not been told the classes yet. Guess anyway: a guess made before the answer is a question of your own.

# %%
milia.ask("L02-01")

# %% [markdown]
# ## Two origins
#
# The ten classes are those of a review of 2008, by Berk and Bayliss [berk2008], and behind them stands one fork.
# Some milia come with nothing before them: [primary milia](glossary.md#primary-milia). Others come where skin was
# hurt and is growing again, after a disease, a medicine or an injury:
# [secondary milia](glossary.md#secondary-milia).
#
# Think of Amara's forearm. The burn took off the surface. Deeper down, two kinds of tube were left from
# which new skin can grow: the follicles of fine hairs and the ducts of sweat glands. From which of the two
# would you expect a little cyst? Write your guess between the quotes, then run both cells.

# %%
my_guess = "not decided yet"   # or "hair follicle", or "sweat duct"

# %%
print("Your guess:", my_guess)
milia.draw("primary_and_secondary", tone=8)

# %% [markdown]
# On the left of the drawing stands a primary milium: it is thought to come from the lower part of the
# [funnel](glossary.md#infundibulum) of a fine, [vellus hair](glossary.md#vellus-hair) [berk2008]. On the right stands
# a secondary one: a damaged duct grows again, closes on itself, and its cells go on shedding keratin into the
# little room.
#
# How sure is that? Less than a drawing looks. For secondary milia the review of 2008 names the sweat duct
# more often than the hair follicle [berk2008]; another review names the follicle unit [medscape_milia].
# Nine milia were once cut into thin slices and rebuilt in three dimensions, and those came from sweat
# ducts [sweatduct3d]; nine cannot tell how often that is so. If you guessed the follicle, you are in published company.
#
# > **One page says** that "Secondary milia occurs when sweat ducts become blocked with a substance called
# > sebum" (S1 ¶16). Sweat ducts carry no sebum, and a milium holds keratin. **What is known instead:** secondary
# > milia have been traced to sweat ducts that repair themselves after damage [sweatduct3d, patsatsi2020].

# %% [markdown]
# ## Ten classes
#
# Before you see the list, one prediction.

# %%
milia.ask("L02-02")

# %% [markdown]
# Now the list, as a table. The lines on top are known to you: pandas, and long texts shown in full.

# %%
import pandas as pd

pd.set_option("display.max_colwidth", None)

types = milia.load("types")
types[["short_name", "parent_class", "typical_age"]]

# %% [markdown]
# Fourteen rows, and the classification has ten. The last four are names that the articles use and that are no
# class of it; NaN stands where there is nothing to say.
#
# We set those four aside with a filter and count what is left, with the `==` and the `value_counts()` of lesson 01.
# Two origins: how many lines do you expect? Say a number, then run.

# %%
ten = types[types["in_2008_classification"] == "yes"]
ten["parent_class"].value_counts()

# %% [markdown]
# Three lines, although there are two origins. Milia en plaque count as primary, yet some cases followed something,
# for instance radiotherapy of the head [actas_rt_mep], and whoever filled the cell said so. A person reads
# "primary, with a remark"; `==` reads another text.
#
# So the table has a second column, `origin_group`, with one plain word per class. To count with it, meet
# the tool of this lesson. **`groupby`** sorts the rows into piles, one pile for each value of a column, and
# **`size()`** counts each pile. (`value_counts()` puts the largest count first; `groupby` keeps the piles in the
# order of the alphabet.)

# %%
ten.groupby("origin_group").size()

# %% [markdown]
# Seven and three. Here they are in words; read them as you would meet people at a party, for one thing
# each that you will not forget.
#
# **Seven with nothing before them**
#
# 1. **Congenital.** On a newborn's nose first. How many babies have them is the question of lesson 04. They go
#    by themselves in weeks to a few months [berk2008]. A newborn with blisters, pus spots, crusts or
#    fever, or who feeds badly or is drowsy, is another story: a doctor, the same day [neonatal_pustules_fpn, aafp_neonatal2009].
# 2. **Benign primary.** Any age later: eyelids, cheeks, forehead, genitals. Whether they clear in adults is
#    disputed: reviews say that they tend to stay [berk2008, medscape_milia], other pages that they
#    often go [naaman, cleveland2019]. A row in the crease across a child's nose is kept as a pattern of this class;
#    what makes it is not settled [waller2012, healio2013].
# 3. **En plaque.** Many milia on a red, swollen or thickened [plaque](glossary.md#plaque), most often behind or around
#    the ear [noto2016, thederm_mep]. On dark skin the redness may look violet-brown: our sources say so of other
#    rashes, and we carry it over. A doctor looks at such a plaque, because lupus and other diseases can look like it
#    [dermadvisor, asoprs_milia, mdedge_mep72].
# 4. **Nodular grouped.** Milia packed into one lump. Who gets it, where, and how it runs is not established, and we
#    found no case report to read [berk2008].
# 5. **Multiple eruptive.** Crops over weeks to months, far more than anyone expects: head, neck, upper
#    trunk [batra2009]. Eruptions with medicines or after a transplant are reported under the same name
#    [horan2025], so a doctor asks here too what came before.
# 6. **With nevus depigmentosus.** Inside a pale patch that does not change. How these milia run is not
#    established either [berk2008].
# 7. **With a [genodermatosis](glossary.md#genodermatosis),** an inherited disease of the skin. In one of them,
#    Bazex-Dupré-Christol syndrome, about 75 % have milia [clinadvisor_bdcs]. Sparse hair or small pits in the skin are
#    the hint; the reason to refer is what can follow: [basal cell carcinoma](glossary.md#basal-cell-carcinoma), in some
#    syndromes disease of other organs [aa_rombo, dermadvisor].
#
# **Three that follow something**
#
# 8. **After a disease of the skin,** most of all one that blisters: bullous pemphigoid, epidermolysis
#    bullosa, porphyria [patsatsi2020, nguyen2018]. Here the milia are a footnote; the blisters are the text.
# 9. **After a medicine.** Two patients had milia after two weeks of a strong steroid ointment [iacobelli1989];
#    they are reported with a drug against melanoma too [gebhardt2015]. Nobody should stop a prescribed medicine
#    for this without asking the prescriber.
# 10. **After an injury.** Burns, grazes, tattoos, dermabrasion [dovemed_traumatic, ross2017, mayo_dermabrasion];
#     after laser resurfacing of the face they are expected at two to four weeks [co2_sequelae1997]. Note what is
#     on that list: treatments that are sold against milia.

# %%
milia.ask("L02-03")

# %% [markdown]
# ## The questions a clinician asks
#
# Nobody recites ten classes at a bedside. One looks, then asks, and each answer closes some doors. The next part
# puts the questions one at a time.
#
# Try these four. Say the class before the tree does; **Start again** takes
# you back to the first question.
#
# 1. A baby of three days, white dots on the nose.
# 2. Amara.
# 3. A class that you can reach although nobody has described how it runs.
# 4. Under "Find a name that an article uses", choose solar milia. Does it have a place on the tree?

# %%
milia.Tree()

# %% [markdown]
# ## What gets written up
#
# The table `case_reports` holds published patients, each a [case report](glossary.md#case-report); its column
# `type_id` holds the class, as one short word. First a small puzzle: the lines that count the reports of each class
# are there, in the wrong order.

# %%
milia.ask("L02-04")

# %% [markdown]
# Now predict. In nurseries congenital milia are an everyday sight. Milia en plaque are so rare that one report counted
# fewer than fifty published cases in the world [barzegar_mep]: they would fit into one bus. Which of the two has more
# rows in our table?

# %%
reports = milia.load("case_reports")
per_class = reports.groupby("type_id").size()
per_class

# %% [markdown]
# The rare one, by far. Nobody writes to a journal about a calm newborn with eleven dots on the nose. What
# gets published is what surprises. So this table can teach you what en plaque looks like; it can tell you
# nothing about how common anything is.
#
# And look for what is *not* there. Ten classes, eight lines: where there is no row there is no pile, and the missing
# class does not even show as a zero. Nodular grouped milia and milia with nevus depigmentosus have no case report in
# our table.

# %% [markdown]
# ## Five pages and the names they use
#
# The table `article_type_names` has one row for each name of a type on each page, with the place where it stands.
# S0 is about milia on the back and names no type at all. The other four pages make sixteen rows. In how many
# of them is the name a class of the classification? Write a number in place of the zero, then run both cells.

# %%
my_number = 0

# %%
names = milia.load("article_type_names")
names[["article", "name", "paragraph", "in_2008_classification"]]

# %% [markdown]
# In the column `in_2008_classification`, *yes* means a class, *group* one of the two big groups, and *no* neither.
# "Primary milia" is a *group* for S1, which means babies and adults alike, and a *yes* for S4, which describes one
# class by that name.
#
# **Your turn, with a hand on the rail.** Count the rows of each article. The pattern stands behind the `#`
# sign: copy it in place of the three dots, and put the right column in place of the underscores. (Red text that ends in
# `KeyError` says that the table has no column of that name.) To see your counts as well, write `per_article` as the
# last line of the cell.

# %% milia={"fill": ["names.groupby('article').size()"]}
per_article = ...   # names.groupby("______").size()

milia.check("L02-C1", per_article)

# %% [markdown]
# **With less rail.** The first line keeps the rows whose name is a class. Count these for each article.

# %% milia={"fill": ["real.groupby('article').size()"]}
real = names[names["in_2008_classification"] == "yes"]
real_per_article = ...

milia.check("L02-C2", real_per_article)

# %%
print("Your number:", my_number, "of", len(names))
print("Rows whose name is a class:", len(real))
print("Different classes behind them:", real["type_id"].nunique())

# %% [markdown]
# `len` counts the rows of a table, and `nunique` counts how many *different* values a column holds. Half of
# the rows name a class, and behind them are five classes. The other five are named by no page: among
# them those that come with a disease, a medicine or a syndrome, where knowing the class would change what a
# doctor does.
#
# Now the other half, fairly, for they are not all of one kind.
#
# **Two groups, used as types.** "Primary" and "secondary" are the two branches, not the leaves. S4 says "There are
# five forms of milia: neonatal, primary, traumatic, milia en plaque, and multiple eruptive milia" (S4 ¶17). All five
# exist. But neonatal milia *are* primary [berk2008], and nothing on that list follows a disease or a medicine, although
# the same page names both among the causes (S4 ¶7).
#
# **Solar milia** (S1 ¶18). Not in the classification, and nowhere else that we read. There is a rare disease
# with a similar name, *colloid milium*: amber, jelly-like bumps in skin with much sun damage. It is not a
# keratin cyst [colloid_medscape]. Whether the page meant it, we can only guess.
#
# **Multiplexed eruptive** (S1 ¶19). You decide:

# %%
milia.ask("L02-05")

# %% [markdown]
# **Milialar** (S2, S3). "Milia, also known as milialar cysts, can be confusing", says S3 ¶40. In ¶32 of the same
# page the word is "the larger and more stubborn variant of milia", and freezing, laser and tablets for it follow, one
# paragraph each. We found it in no medical source. A made-up name can still send a reader to a real freezer
# [article_S3].
#
# **Epstein pearls** (S4 ¶15). This one is real: white cysts of 1 to 3 mm in a newborn's mouth, gone in weeks to
# about three months [springer_epstein2017]. They are the counterparts of milia in the mouth, and the
# classification is one of the skin [statpearls_oral].
#
# So the five rows with *no* are three inventions, one of them on two pages, and one real
# [look-alike](glossary.md#look-alike).
#
# **Now on your own.** What do the pages *say* about the types? The course has taken their statements one by one and
# compared each with the sources. The first lines keep the claims on types. Count how often each value of the column
# `verdict` was given, the commonest first: lesson 01 had the tool. Before you do: which verdict will lead?

# %% milia={"fill": ["type_claims['verdict'].value_counts()"]}
claims = milia.load("claims")
type_claims = claims[claims["topic"] == "type"]
verdicts = ...

milia.check("L02-C3", verdicts)

# %% [markdown]
# *Contradicted* means that evidence or anatomy says otherwise. *Unsupported* means that no evidence was
# found, which is not proof that there is none. Two automated readings gave the verdicts, mostly from
# summaries, and where they differed a third look decided. No clinician has checked them.

# %% [markdown]
# ## A control of your own
#
# Everything that moves in a notebook is made of a few lines. Here are some to run and to change. They show
# twenty-four invented cases, the table `vignettes`, marked [SYNTHETIC](glossary.md#SYNTHETIC) because nobody in
# it exists.
#
# Guess first: which classes have nobody of ten or younger among these cases? Then run the cell and choose one class
# after another. Do not read the code yet: what is new in it is explained below, when you have seen it work.

# %%
from ipywidgets import HTML, BoundedIntText, Dropdown, IntSlider, link

cases = milia.load("vignettes")

choice = Dropdown(description="Class", options=["all"] + list(ten["type_id"]))
oldest = IntSlider(description="Up to age", value=10, min=0, max=100)
typed = BoundedIntText(description="Or type it", value=10, min=0, max=100)
link((oldest, "value"), (typed, "value"))
view = HTML()


def show(change):
    picked = cases[cases["age_years"] <= oldest.value]
    if choice.value != "all":
        picked = picked[picked["type_id"] == choice.value]
    table = picked[["vignette_id", "age", "site", "type_id"]].to_html(index=False)
    view.value = str(len(picked)) + " of " + str(len(cases)) + " cases" + table


choice.observe(show, names="value")
oldest.observe(show, names="value")
show(None)
milia.Panel(choice, oldest, typed, view)

# %% [markdown]
# Nodular grouped, disease and medication: no child here. The cases are invented, so that tells you how they were
# written, and nothing about patients. Now change one thing and run the cell again:
#
# - Add `"text"` to the list of columns, and read the stories.
# - Turn `<=` into `>=`. What should the slider be called now?
#
# What the lines say, for looking up:
#
# - `from ipywidgets import …` brings single tools out of a library. `Dropdown`, `IntSlider` and `BoundedIntText` are
#   controls, and `HTML` is an empty space to write into. `link` ties the slider to the number box.
# - `list(…)` makes a list out of a column, `+` puts texts or lists behind one another, and `str(…)` makes a text
#   out of a number.
# - `def show(change):` begins a **function**, a recipe with a name. The indented lines below it are the recipe.
# - `oldest.value` is what the slider says now; `<=` means "at most".
# - `if …:` runs its indented line only when the question before the colon gets a yes.
# - `to_html` turns a table into something a page can show.
# - `observe(show, names="value")` says: whenever the value of this control changes, follow the recipe.
#   `show(None)` follows it once at the start.

# %% [markdown]
# ## Argue about it in pairs
#
# Answer alone first. Then find somebody who chose otherwise, and try to change each other's mind: one
# minute each, with the words "what would we have to know?". Whoever works alone argues the other side
# aloud.

# %%
milia.ask("L02-06")

# %% [markdown]
# Now the same kind of question in another place. Did the argument carry over?

# %%
milia.ask("L02-07")


# %% [markdown] tags=["stretch"]
# ## A classifier in ten lines
#
# *Stretch: for those who like data science. Nothing later depends on it.*
#
# Can a few rules name the class of the 24 invented cases? The first set of rules may look at the patient
# but ask nothing: plaque, lump, pale patch, age, number of spots. Predict which classes it will miss.

# %% tags=["stretch"]
def by_look(case):
    """Name a class from what can be seen."""
    if case["red_plaque"] == "yes":
        return "en_plaque"
    if case["lump"] == "yes":
        return "nodular_grouped"
    if case["pale_patch"] == "yes":
        return "nevus_depigmentosus"
    if case["age_years"] < 0.25:
        return "congenital"
    if case["n_lesions"] >= 30:
        return "eruptive"
    return "benign_primary"


looked = cases.apply(by_look, axis="columns")
pd.crosstab(cases["type_id"], looked, rownames=["the case is"], colnames=["the rules say"])


# %% [markdown] tags=["stretch"]
# Each row of this [confusion matrix](glossary.md#confusion-matrix) is a true class, each column a verdict of
# the rules. Four rows have no column of their own. Disease, medication and trauma have a past, and looking cannot see it. The genodermatoses
# show more than spots, sparse hair or pitted skin, and these rules never look there. The second set of rules
# asks first and then looks.

# %% tags=["stretch"]
def by_story(case):
    """Name a class from the story first, and from the look where the story is empty."""
    for finding, class_id in [
        ("syndrome_signs", "genodermatosis"),
        ("blisters_before", "disease"),
        ("medicine_before", "medication"),
        ("injury_before", "trauma"),
    ]:
        if case[finding] == "yes":
            return class_id
    return by_look(case)


asked = cases.apply(by_story, axis="columns")
pd.DataFrame(
    {
        "rules": ["look", "look and ask"],
        "right": [(looked == cases["type_id"]).sum(), (asked == cases["type_id"]).sum()],
        "of": len(cases),
    }
)

# %% [markdown] tags=["stretch"]
# Do not celebrate. The cases are SYNTHETIC: they were written from the same classification as the rules, so
# this measures how well two texts of ours agree and nothing about patients. The thresholds, 30 spots and a
# quarter of a year, are ASSUMPTIONS; no source gives them. And the classes are almost empty: one case of
# nodular grouped milia would be right or wrong by luck.
#
# Three things to try:
#
# 1. What does the rule "always say the commonest class" score, and how many classes share that place? No classifier
#    means anything without such a baseline.
# 2. Move the threshold of 30 up and down. How far can you go before the score changes, and what does that say
#    about the cases?
# 3. Put `injury_before` first in the list. The score stays. Which real patient would it wrong all the same?

# %% [markdown]
# ## Exit ticket
#
# Three questions, no looking back. Say how sure you are; nobody grades it.

# %%
milia.ask("L02-08")

# %%
milia.ask("L02-09")

# %%
milia.ask("L02-10")

# %% [markdown]
# ## What Amara can be told
#
# *The bumps came where a burn had healed, weeks after it. That is the usual story of milia after an injury,
# one of the three secondary classes, and a doctor can usually tell by looking. "Solar milia" is a name that
# one page uses and the classification does not. That sun makes milia is an opinion, and no study of it was
# found: nothing here says that you must leave the park. Milia are harmless. Some go by themselves and some
# stay; you may leave them alone, or have a clinician open them with a needle if they bother you, and ask about marks
# first. Freezing is not the first choice on skin like yours: it can leave pale marks.*
#
# How sure can one be of each sentence?
#
# | what she is told | how sure, and why |
# |---|---|
# | milia after an injury are a class, and a secondary one | agreed in the reviews [berk2008, medscape_ped] |
# | they follow burns and grazes | agreed; the reports are single cases and lists [dovemed_traumatic, contemppeds_forearm] |
# | a doctor can usually tell by looking | agreed; scans have no part in it [adam_milia, contemppeds_forearm] |
# | sun as a cause is an opinion | no study was found [cleveland2019] |
# | some go by themselves | one source says that many do [dovemed_traumatic]; nobody has counted |
# | she may leave them alone | S1 ¶17 says "usually requires treatment"; no source for that was found, and one says the opposite [dovemed_traumatic] |
# | a clinician can open them with a needle | reviews agree [medscape_ped], no trial was found; one published case, in a wider disease of the face, left a scar [lmdf2014]; dark marks have not been counted |
# | freezing can leave pale marks | known of freezing in general [spotcheck_cryo, aafp_cryo2004]; the one case of frozen milia that we read had none, its skin tone not given [noto2016] |
#
# And when would she go to a doctor soon? If the bumps came in sudden crops beyond the burn, on a red or thick
# plaque, after blisters that no burn explains, or with a new medicine; if one of them grew, bled or did not
# heal; if sparse hair or pits in the skin came with them
# [batra2009, dermadvisor, patsatsi2020, gebhardt2015, opt_bcc, clinadvisor_bdcs].
#
# The page that misled her had the right name too, one paragraph up. What it lacked was the question
# that chooses between them: *what happened to this skin before?*

# %% [markdown]
# ## Take home
#
# - Two origins: milia with nothing before them (seven classes), and milia after a disease, a medicine or an
#   injury (three).
# - Look at the skin between the spots, then ask what happened to it before.
# - A name on a page is not a class. Solar, multiplexed eruptive and milialar are in no medical source that we
#   read; Epstein pearls are real, and live in the mouth.
# - A doctor, soon: a plaque, sudden crops, unexplained blisters, a new medicine, a spot that grows, bleeds or does not
#   heal, sparse hair or skin pits. The same day: a newborn with blisters, pus, crusts or fever, or who is unwell.
# - Case reports show what exists, not how often.
# - `groupby("column").size()` counts piles, and a pile without rows does not show.
#
# **Next:** [assignment 1, Name it](a1_name_it/a1_name_it.ipynb). Or back to [the map of the course](index.ipynb).

# %% [markdown]
# ## Sources
#
# The column `verified` says how far the course has read the source: *yes* means that the facts were read in it,
# mostly in its summary, or in a page that gives its details; *partial* means that only another page, a citation or a
# cut-off copy was read.

# %%
keys = [
    "aa_rombo", "aafp_cryo2004", "aafp_neonatal2009", "actas_rt_mep", "adam_milia",
    "article_S1", "article_S2", "article_S3", "article_S4", "asoprs_milia",
    "barzegar_mep", "batra2009", "berk2008", "cleveland2019", "clinadvisor_bdcs",
    "co2_sequelae1997", "colloid_medscape", "contemppeds_forearm", "dermadvisor",
    "dovemed_traumatic", "gebhardt2015", "healio2013", "horan2025", "iacobelli1989",
    "lmdf2014", "mayo_dermabrasion", "mdedge_mep72", "medscape_milia", "medscape_ped", "naaman",
    "neonatal_pustules_fpn", "nguyen2018", "noto2016", "opt_bcc", "patsatsi2020",
    "ross2017", "spotcheck_cryo", "springer_epstein2017", "statpearls_oral",
    "sweatduct3d", "thederm_mep", "waller2012",
]
references = milia.load("references")
shown = references[references["key"].isin(keys)]
shown[["key", "authors", "title", "venue", "verified"]].fillna("")
