# %% [markdown]
# # Types of milia: ten names that exist, and three that do not
#
# Milia come in ten described classes, and the first question a clinician asks is where the cyst came
# from: by itself, or after something happened to that skin. You will sort cases into the classes, count
# them with pandas, and find out which of the names used by five web articles exist.

# %%
import milia

milia_types = milia.load("types")
milia_types["parent_class"].value_counts()

# %%
milia.ask("L02-01")
