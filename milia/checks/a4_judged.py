"""Visible checks of a4, steps 4 and 5: whether what a student decided is in the right form.

Nothing here knows what is right: a form is all that can be tried before the hidden tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from milia.checks.verdict import call, require
from milia.data import load

VERDICTS = (
    "supported",
    "partly supported",
    "unsupported",
    "contradicted",
    "internally inconsistent",
)
LINKS = ("cause", "association", "neither")
KNOWN = ("cause", "association", "none")
_VERDICTS = "Step 4, verdicts"
_PAIRS = "Where the page contradicts itself"
_CONCEPTS = "Which rule it breaks"
_LINKS = "What a claim says"
_KNOWN = "What is known"

Decided = Callable[[], Any]
Article = dict[str, Any]


def verdicts(my_verdicts: Decided, article: Article) -> None:
    """Ask for a verdict on each claim of the article.

    Parameters
    ----------
    my_verdicts : callable
        The student's function, without arguments.
    article : dict
        The generated article.

    Raises
    ------
    NotYet
        If it gives no dict, lacks a claim, or has a word that is no verdict.
    """
    got = _dict(my_verdicts, "my_verdicts()", _VERDICTS, VERDICTS, article)
    _all_there(got, "my_verdicts()", _VERDICTS, article)
    _in_form(f"{len(got)} claims")


def contradictions(my_contradictions: Decided, article: Article) -> None:
    """Ask for a list of pairs of claims.

    Parameters
    ----------
    my_contradictions : callable
        The student's function, without arguments.
    article : dict
        The generated article.

    Raises
    ------
    NotYet
        If it gives no list of tuples of two different marks of the page, or a pair twice.
    """
    shown = "my_contradictions()"
    got = call(my_contradictions, part=_PAIRS, shown=shown)
    require(
        type(got) is list and got != [] and all(type(pair) is tuple for pair in got),
        f'{shown} returned {got!r}. It should return a list of pairs such as ("c98", "c99"), at '
        f"least one. Read again: '{_PAIRS}'.",
    )
    marks = _marks(article)
    wrong = [
        pair
        for pair in got
        if len(pair) != 2  # noqa: PLR2004
        or not all(type(mark) is str and mark in marks for mark in pair)
        or pair[0] == pair[1]
    ]
    require(
        not wrong,
        f"{shown} has {wrong[:1]}, which is no pair of two claims of the page."
        f"{_without_brackets(wrong[0]) if wrong else ''}",
    )
    twice = [pair for pair in got if got.count(pair) > 1 or pair[::-1] in got]
    require(not twice, f"{shown} has the pair {twice[:1]} twice; the order within it is no matter.")
    _in_form(f"{len(got)} pair(s)")


def concepts(my_concepts: Decided, article: Article) -> None:
    """Ask for names of broken rules.

    Parameters
    ----------
    my_concepts : callable
        The student's function, without arguments.
    article : dict
        The generated article.

    Raises
    ------
    NotYet
        If it gives no dict from claims of the page to names of the table `concepts`.
    """
    names = list(load("concepts")["concept"])
    leave = " Leave out claims that break no rule."
    got = _dict(my_concepts, "my_concepts()", _CONCEPTS, names, article, advice=leave)
    _in_form(f"{len(got)} claim(s)")


def links(my_links: Decided, article: Article) -> None:
    """Ask what each claim asserts.

    Parameters
    ----------
    my_links : callable
        The student's function, without arguments.
    article : dict
        The generated article.

    Raises
    ------
    NotYet
        If it gives no dict, lacks a claim, or has a word that is not one of the three.
    """
    got = _dict(my_links, "my_links()", _LINKS, LINKS, article)
    _all_there(got, "my_links()", _LINKS, article)
    _in_form(f"{len(got)} claims")


def known(my_known: Decided, article: Article) -> None:
    """Ask what is known of the links that the claims assert.

    Parameters
    ----------
    my_known : callable
        The student's function, without arguments.
    article : dict
        The generated article.

    Raises
    ------
    NotYet
        If it gives no dict from claims of the page to one of the three words.
    """
    got = _dict(my_known, "my_known()", _KNOWN, KNOWN, article)
    _in_form(f"{len(got)} claim(s)")


def _dict(
    decided: Decided,
    shown: str,
    part: str,
    words: Collection[str],
    article: Article,
    *,
    advice: str = "",
) -> dict[str, str]:
    """Ask for a dict from claims of the page to some of the words."""
    got = call(decided, part=part, shown=shown)
    require(
        type(got) is dict and got != {},
        f"{shown} returned {got!r}. It should return a dict from claims, such as 'c01', to words. "
        f"Read again: '{part}'.",
    )
    strange = [mark for mark in got if type(mark) is not str or mark not in _marks(article)]
    require(
        not strange,
        f"{shown} has {strange[:1]}, which is no claim of the page.{_without_brackets(strange)}",
    )
    others = [word for word in got.values() if type(word) is not str or word not in words]
    require(
        not others,
        f"{shown} has the word {others[:1]}; the words are {', '.join(words)}.{advice} Read again: "
        f"'{part}'.",
    )
    return dict(got)


def _all_there(got: dict[str, str], shown: str, part: str, article: Article) -> None:
    """Ask for every claim of the page."""
    missing = [mark for mark in _marks(article) if mark not in got]
    require(
        not missing,
        f"{shown} lacks {', '.join(missing)}: each claim of the page needs a word. Read again: "
        f"'{part}'.",
    )


def _without_brackets(names: Collection[Any]) -> str:
    """Tell how a claim is written, where somebody wrote one with its brackets."""
    bracketed = [name for name in names if type(name) is str and re.fullmatch(r"\[c\d+\]", name)]
    return f" Write {bracketed[0][1:-1]}, without brackets." if bracketed else ""


def _marks(article: Article) -> list[str]:
    """Return the names of the claims of an article, in order."""
    return re.findall(r"\[(c\d+)\]", " ".join(article["lines"]))


def _in_form(what: str) -> None:
    """Print that the form is right, and that nothing more is said."""
    print(f"In order in its form: {what}. Whether it is right, the hidden tests say.")
