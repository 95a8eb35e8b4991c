"""Visible checks of a6, step 4: the page is whole, and its own words, table and title are found."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pandas as pd

from milia.aid.audit import audit_page
from milia.checks.a6_answers import points
from milia.checks.a6_own import article, article_number, patient_id
from milia.checks.a6_page import options_shown, rows_without_intervals
from milia.checks.a6_refuted import reading_fault, under_article
from milia.checks.a6_words import LEAST_OWN_WORDS, own_words, read
from milia.checks.verdict import call, require
from milia.data import load
from milia.science.tradeoffs import patient, referral

_PART = "Step 4, a page for your patient"
_Answer = Callable[[], Any]


def aid_options(my_aid: _Answer, student: str) -> None:
    """Ask for a page with words of one's own, on which each option bears a known name.

    Parameters
    ----------
    my_aid : callable
        The student's function.
    student : str
        The student's id.

    Raises
    ------
    NotYet
        If the page is no whole page, has too few own words, or names an option otherwise.
    """
    shown = options_shown(_page(my_aid, student))
    strange = [name for name in shown if name not in set(load("treatments")["treatment_id"])]
    require(
        not strange,
        f"Your table has the option {strange[:1]}, a name that the course does not have. "
        f"'{_PART}' says where the names stand.",
    )
    _formed(f"Options in the table: {len(shown)}.")


def aid_figures(my_aid: _Answer, my_points: _Answer, student: str) -> None:
    """Ask for points on each criterion, a heading for them, and intervals in each row.

    Parameters
    ----------
    my_aid, my_points : callable
        The student's functions.
    student : str
        The student's id.

    Raises
    ------
    NotYet
        If the points have another form, no heading says what matters, or an interval is missing.
    """
    html = _page(my_aid, student)
    points(my_points)
    headed = [each for each in read(html).blocks if "matter" in each.section.lower()]
    require(
        bool(headed),
        f"No heading of your page has the word “matter”, as in “What matters to me”. "
        f"Read again: '{_PART}'.",
    )
    bare = rows_without_intervals(html)
    require(
        not bare,
        f"The row {bare[:1]} of your table lacks an interval. Each row has two such as "
        f"“0 to 70 of 100” and one such as “8 to 52 weeks”. Read again: '{_PART}'.",
    )
    _formed("The points have the right form, and page and rows have a place for what is asked.")


def aid_article(my_aid: _Answer, student: str) -> None:
    """Ask for a heading with the word "article", and one's own number below it.

    Parameters
    ----------
    my_aid : callable
        The student's function.
    student : str
        The student's id.

    Raises
    ------
    NotYet
        If there is no such heading, or the number does not stand below it.
    """
    number = article_number(student)
    told = under_article(read(_page(my_aid, student)))
    require(
        f"article {number}" in told.lower(),
        f"“Article {number}” does not stand under a heading of your page that has the word "
        f"“article”. Read again: '{_PART}'.",
    )
    _formed(f"There is something under a heading on article {number}.")


def aid_checks(my_aid: _Answer, student: str) -> None:
    """Hold the page against the twelve checks of lesson 10.

    Parameters
    ----------
    my_aid : callable
        The student's function.
    student : str
        The student's id.

    Raises
    ------
    NotYet
        If the page fails a check; the sentence says which, and why.
    """
    failed = failed_checks(_page(my_aid, student), student)
    told = "; ".join(f"{each['check_id']}: {each['why']}" for each in failed.to_dict("records"))
    require(not len(failed), f"Your page fails {len(failed)} of the twelve checks. {told}")
    _formed("The page passes the twelve checks.")


def aid_plain(my_aid: _Answer, student: str) -> None:
    """Ask for a language, a title, texts for pictures, and a reading grade of 8 at most.

    Parameters
    ----------
    my_aid : callable
        The student's function.
    student : str
        The student's id.

    Raises
    ------
    NotYet
        If one of them is missing; the sentence says which.
    """
    fault = reading_fault(_page(my_aid, student))
    require(not fault, f"Not everybody can read your page: {fault}. Read again: '{_PART}'.")
    _formed("Language, title, pictures and reading grade are in order.")


def failed_checks(html: str, student: str) -> pd.DataFrame:
    """Return the rows of `milia.audit_page` that a page for a student's patient fails.

    Parameters
    ----------
    html : str
        The page.
    student : str
        The student's id: whoever has to see a doctor first gets no table of options.
    """
    refers = len(referral(patient(patient_id(student)))) > 0
    audit = _audited(html, refers)
    return audit[audit["passed"].isin([False])]


@lru_cache(maxsize=8)
def _audited(html: str, refers: bool) -> pd.DataFrame:
    """Keep the audit of a page that is asked about once by each test."""
    return audit_page(html, refers=refers)


def own_words_of(html: str, student: str) -> int:
    """Count the own words of a page, beside what stands in the student's article.

    Parameters
    ----------
    html : str
        The page.
    student : str
        The student's id.
    """
    return own_words(html, article(student)["lines"])


def _page(my_aid: _Answer, student: str) -> str:
    """Ask for a whole page of HTML with enough own words on it."""
    got = call(my_aid, part=_PART, shown="my_aid()")
    require(
        type(got) is str,
        f"my_aid() returned a {type(got).__name__}. It should return the page as one text of HTML.",
    )
    begins = got.lstrip()[:15].lower()
    require(
        begins == "<!doctype html>",
        f"my_aid() begins with {begins!r}. A whole page begins with '<!doctype html>'. "
        f"Read again: '{_PART}'.",
    )
    own = own_words_of(got, student)
    require(
        own >= LEAST_OWN_WORDS,
        f"Your page has {own} words of your own, and needs {LEAST_OWN_WORDS}: sentences under "
        f"headings of your own. What counts is told under '{_PART}'.",
    )
    return str(got)


def _formed(sentence: str) -> None:
    print(f"{sentence} The hidden test looks at the content.")
