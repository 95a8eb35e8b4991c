"""Visible checks of assignment a2, "Find and measure": all that its notebook calls.

Each check is one call in a test cell. The examples it tries are those that the notebook's text
prints, and its sentences name the paragraph to read again. Types are asked for exactly: a subclass
could compare as equal to anything.
"""

from milia.checks.a2_flag import flag_bounds, flag_rule
from milia.checks.a2_influence import (
    influence_order,
    influence_pooled,
    influence_rows,
    overview,
)
from milia.checks.a2_interval import interval_ends, interval_inside
from milia.checks.a2_refer import refer_counts, refer_worth
from milia.checks.a2_results import results

__all__ = [
    "flag_bounds",
    "flag_rule",
    "influence_order",
    "influence_pooled",
    "influence_rows",
    "interval_ends",
    "interval_inside",
    "overview",
    "refer_counts",
    "refer_worth",
    "results",
]
