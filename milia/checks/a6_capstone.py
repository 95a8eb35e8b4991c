"""Checks of assignment a6, the capstone: all that its notebook calls.

What a visible check says is the form of an answer; a hidden test asks the same rooms for the
content, with the keys that only the instructor has. Types are asked for exactly.
"""

from milia.checks.a6_aid import (
    aid_article,
    aid_checks,
    aid_figures,
    aid_options,
    aid_plain,
    failed_checks,
    own_words_of,
)
from milia.checks.a6_answers import met_by_article, ratings, verdicts
from milia.checks.a6_own import article, article_number, patient_id, pool, student
from milia.checks.a6_page import figures_fault, options_fault, weights_fault
from milia.checks.a6_refuted import article_fault, reading_fault
from milia.checks.a6_shown import show_page
from milia.checks.a6_words import LEAST_OWN_WORDS
from milia.checks.article import show_article

__all__ = [
    "LEAST_OWN_WORDS",
    "aid_article",
    "aid_checks",
    "aid_figures",
    "aid_options",
    "aid_plain",
    "article",
    "article_fault",
    "article_number",
    "failed_checks",
    "figures_fault",
    "met_by_article",
    "options_fault",
    "own_words_of",
    "patient_id",
    "pool",
    "ratings",
    "reading_fault",
    "show_article",
    "show_page",
    "student",
    "verdicts",
    "weights_fault",
]
