"""Visible checks of assignment a5, "Trade-offs": all that its notebook calls.

Each check is one call in a test cell. The examples it tries are those that the notebook's text
prints, and its sentences name the paragraph to read again. Types are asked for exactly: a subclass
could compare as equal to anything.
"""

from milia.checks.a5_break_even import even_cost, even_gain, even_never, even_side
from milia.checks.a5_gates import gates_one, gates_reasons, gates_refuses, gates_together
from milia.checks.a5_regret import least_choice, regret_sense, regret_values, worth_all
from milia.checks.a5_weights import centroid_order, centroid_ties, rank_sum

__all__ = [
    "centroid_order",
    "centroid_ties",
    "even_cost",
    "even_gain",
    "even_never",
    "even_side",
    "gates_one",
    "gates_reasons",
    "gates_refuses",
    "gates_together",
    "least_choice",
    "rank_sum",
    "regret_sense",
    "regret_values",
    "worth_all",
]
