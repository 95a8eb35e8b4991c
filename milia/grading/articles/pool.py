"""Make the pages of a3, a4 and a6 so that they are even, and no two of them alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from milia.grading.articles import levels
from milia.grading.articles.choosing import Page
from milia.grading.articles.composing import Article, Composer
from milia.grading.articles.templates import TemplateError, Templates
from milia.science.appraisal import reading_grade, words

RATE, LEDGER, CAPSTONE = "a3_rate_the_page", "a4_claim_ledger", "a6_capstone"
_ATTEMPTS = 100
_MARK = re.compile(r" \[c\d+\]")


class Pool(NamedTuple):
    """The page of a3, the page of a4 and the pages of a6."""

    rate: Article
    ledger: Article
    capstone: tuple[Article, ...]


def make(templates: Templates) -> Pool:
    """Make all pages; the same templates give the same pages, byte by byte.

    Raises
    ------
    TemplateError
        If there are too few statements for pages as even and as different as `bounds` asks.
    """
    count = templates.pool["pool"]
    rate = _article(templates, RATE, count + 1, [])
    ledger = _article(templates, LEDGER, count + 2, [rate])
    capstone: list[Article] = []
    for number in range(1, count + 1):
        capstone.append(_article(templates, CAPSTONE, number, [rate, ledger, *capstone]))
    return Pool(rate, ledger, tuple(capstone))


def _article(
    templates: Templates, assignment: str, number: int, before: Sequence[Article]
) -> Article:
    """Return the first of a number's attempts that is even and unlike the pages before it."""
    used = Counter(one for article in before for one in article.statements)
    for article in _attempts(templates, assignment, number, used):
        if _is_even(article, templates.pool, assignment) and _is_new(article, before, templates):
            return article
    raise TemplateError(
        f"No page {number} of {assignment} could be made within the bounds of pool.yaml: "
        "write more statements of each kind, or set its targets anew."
    )


def _attempts(
    templates: Templates, assignment: str, number: int, used: Counter[str]
) -> Iterator[Article]:
    """Yield one page after another for a number, each with its length and reading grade."""
    seed = templates.pool["seed"]
    order = levels.middles(seed)
    for attempt in range(_ATTEMPTS):
        lot = f"{seed}|{number}|{attempt}"
        level = levels.draw(order[number % len(order)], lot)
        page = Page(templates, level, used)
        if page.choose(templates.pool["profiles"][assignment], lot):
            yield _measured(Composer(templates, page, level, number, lot).article())


def _measured(article: Article) -> Article:
    """Return an article with its length and reading grade in the key."""
    text = plain_text(article.page)
    measures: dict[str, Any] = {
        "reading_grade": round(reading_grade(text), 1),
        "words": len(words(text)),
    }
    return article._replace(key=article.key | measures)


def plain_text(page: dict[str, Any]) -> str:
    """Return the paragraphs of a page without the marks of its claims."""
    return _MARK.sub("", "\n".join(page["lines"]))


def _is_even(article: Article, pool: dict[str, Any], assignment: str) -> bool:
    """Tell whether length and reading grade are near the targets."""
    target, bounds = pool["targets"][assignment], pool["bounds"]
    return bool(
        abs(article.key["words"] / target["words"] - 1) <= bounds["words"]
        and abs(article.key["reading_grade"] - target["grade"]) <= bounds["grades"] / 2
    )


def _is_new(article: Article, before: Sequence[Article], templates: Templates) -> bool:
    """Tell whether a page shares few enough statements with each page before it."""
    shared: int = templates.pool["bounds"]["shared"]
    return all(len(article.statements & other.statements) <= shared for other in before)
