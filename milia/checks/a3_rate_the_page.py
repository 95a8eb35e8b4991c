"""Visible checks of assignment a3, "Rate the page": all that its notebook calls.

Each check is one call in a test cell. The examples it tries are those that the notebook's text
prints, rounded as they stand there, and its sentences name the paragraph to read again.
"""

from milia.checks.a3_agreement import agree_gaps, agree_whole, beside_kappa
from milia.checks.a3_ratings import ratings
from milia.checks.a3_readability import index_plain, index_rules
from milia.checks.a3_sections import sections_one, sections_table
from milia.checks.article import show_article

__all__ = [
    "agree_gaps",
    "agree_whole",
    "beside_kappa",
    "index_plain",
    "index_rules",
    "ratings",
    "sections_one",
    "sections_table",
    "show_article",
]
