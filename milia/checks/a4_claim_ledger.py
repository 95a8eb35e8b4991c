"""Visible checks of assignment a4, "The claim ledger": all that its notebook calls.

Where the text prints an example, a check tries it; of what a student decides about the article it
tries the form alone. Its sentences name the paragraph to read again.
"""

from milia.checks.a4_judged import concepts, contradictions, known, links, verdicts
from milia.checks.a4_score import f1_classes, f1_edges
from milia.checks.a4_strata import five_words, two_ratios
from milia.checks.a4_tables import merged, overview, parsed

__all__ = [
    "concepts",
    "contradictions",
    "f1_classes",
    "f1_edges",
    "five_words",
    "known",
    "links",
    "merged",
    "overview",
    "parsed",
    "two_ratios",
    "verdicts",
]
