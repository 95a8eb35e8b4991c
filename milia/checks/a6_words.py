"""Which words of a page are its author's own, and not the library's, the tables' or the article's.

Not counted are sentences under a heading that the library's page has too (its questions and the
person's own words are typed into a form), in tables, said twice or nearly, about something else, or
with eight words running that stand elsewhere; a shorter one must not stand there whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache

from milia.aid.page import page_html
from milia.aid.reading import Block, Page, read_page
from milia.aid.statements import is_sentence
from milia.data import load
from milia.science.appraisal import sentences, words
from milia.science.tradeoffs import patient

LEAST_OWN_WORDS = 80
"""ASSUMPTION: about six sentences, enough to explain one choice and to refute one claim."""

RUN = 8
"""Words running that two authors hardly choose alike (ASSUMPTION)."""

_NEARLY = 2 / 3
"""Share of the words of the longer of two sentences from which on they say one thing: a pattern
with another name in it each time is written once (ASSUMPTION)."""

_TABLES = ("advice_points", "causes", "claims", "glossary", "outcomes", "treatments")
_ABOUT = re.compile(
    r"\b(?:mili(?:a|um)|skin|spots?|bumps?|dots?|cysts?|doctors?|dermatologists?|wait\w*|needles?|"
    r"creams?|lasers?|fr(?:ee|o)z\w+|marks?|scars?|blisters?|biops\w+|weeks?|months?|visits?|"
    r"pain\w*|hurts?|bab(?:y|ies)|pages?|articles?|costs?|choices?|"
    r"ch(?:oos(?:e|es|ing)|ose)|options?|treat\w*|harms?)\b",
    re.IGNORECASE,
)
_Runs = frozenset[tuple[str, ...]]


def own_words(html: str, others: Iterable[str]) -> int:
    """Count the words of a page that stand in sentences of its author's own.

    Parameters
    ----------
    html : str
        The page.
    others : iterable of str
        Texts of other people, such as the paragraphs of the article.
    """
    return _counted(html, tuple(others))


# A notebook asks this of the same page ten times.
@lru_cache(maxsize=8)
def _counted(html: str, others: tuple[str, ...]) -> int:
    number, kept = 0, list[set[str]]()
    for sentence in own_sentences(read(html), others):
        said = set(plain_words(sentence))
        if not any(_say_the_same(said, other) for other in kept):
            kept.append(said)
            number += len(words(sentence))
    return number


def _say_the_same(one: set[str], two: set[str]) -> bool:
    """Tell whether two sentences have most of their words in common."""
    return len(one & two) >= _NEARLY * max(len(one), len(two))


read = lru_cache(maxsize=8)(read_page)
"""Read a page as the audit does; what was read last is kept."""


def own_sentences(page: Page, others: Iterable[str]) -> Iterator[str]:
    """Yield the sentences of a page that are its author's own.

    Parameters
    ----------
    page : Page
        What is to be read on it.
    others : iterable of str
        Texts of other people, such as the paragraphs of the article.
    """
    _, known = _exported()
    elsewhere = known | frozenset(run for text in others for run in _runs(text))
    for block in own_blocks(page):
        for sentence in sentences(block.text):
            about = is_sentence(sentence) and _ABOUT.search(sentence)
            if about and elsewhere.isdisjoint(_runs(sentence)):
                yield sentence


def own_blocks(page: Page) -> list[Block]:
    """Return what stands on a page under headings that the library's pages do not have.

    Parameters
    ----------
    page : Page
        What is to be read on it.
    """
    headings, _ = _exported()
    return [block for block in page.blocks if plain_words(block.section) not in headings]


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without signs: what two texts are compared by.

    Examples
    --------
    >>> plain_words("“No,” she said.")
    ('no', 'she', 'said')
    """
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each eight words running of a text's sentences, and a shorter sentence whole."""
    for sentence in sentences(text):
        said = plain_words(sentence)
        for first in range(max(1, len(said) - RUN + 1)):
            yield said[first : first + RUN]


@cache
def _exported() -> tuple[frozenset[tuple[str, ...]], _Runs]:
    """Return the headings of the library's pages, and the runs of these and of the tables."""
    who = map(patient, load("patients")["patient_id"])
    pages = [read_page(page_html(each, made=date(2000, 1, 1))) for each in who]
    headings = {plain_words(block.section) for page in pages for block in page.blocks}
    texts = [block.text for page in pages for block in page.blocks]
    for name in _TABLES:
        table = load(name).select_dtypes(include=["str", "object"])
        texts += [text for column in table for text in table[column].dropna().astype(str)]
    return frozenset(headings), frozenset(run for text in texts for run in _runs(text))
