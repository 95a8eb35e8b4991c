# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-opening", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Assignment 1: Name it
#
# Ten classes of milia, and a clinic's untidy list of cases. You write the three functions that
# bring the list into order and say which recorded findings speak against a class.

# %% nbgrader={"grade": false, "grade_id": "a1-setup", "locked": true, "schema_version": 3, "solution": false, "task": false}
from milia.checks import a1_name_it as check

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-size-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Step 1, how big
#
# Write `size_mm(text)`: the size of a spot as a tuple `(low, high)` in millimetres.

# %% nbgrader={"grade": false, "grade_id": "a1-size", "locked": false, "schema_version": 3, "solution": true, "task": false}
def size_mm(text):
    """The size as a tuple (low, high) in millimetres."""
    ### BEGIN SOLUTION
    number, unit = text.replace(",", ".").split()
    value = float(number) * {"mm": 1, "cm": 10}[unit]
    return (value, value)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "a1-size-one", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
check.size_one(size_mm)
### BEGIN HIDDEN TESTS
import json
SIZES = ...  # secret: a1_name_it/sizes.json
for text, expected in SIZES["one"]:
    low, high = size_mm(text)
    assert abs(low - expected[0]) < 1e-9 and abs(high - expected[1]) < 1e-9, text
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "a1-describe-task", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": true}
# ## Step 4, in your own words (3 points, read by a person)
#
# Look at the schematic below and write at most 120 words in the next cell.
#
# === BEGIN MARK SCHEME ===
# To be written.
# === END MARK SCHEME ===

# %% [markdown] nbgrader={"grade": true, "grade_id": "a1-describe", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}
# === your answer ===
