"""Lay out a page's statements and blocks as paragraphs, mark its claims, and make its key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from milia.grading.articles import keys, levels
from milia.grading.articles.choosing import Page
from milia.grading.articles.drawing_lots import in_lot_order
from milia.grading.articles.templates import Block, Statement, Templates

PARTS = (
    "opening",
    "what",
    "why",
    "tell",
    "treat",
    "works",
    "hopes",
    "harms",
    "time",
    "daily",
    "keep",
    "decide",
    "product",
    "close",
    "sources",
    "payer",
)
"""The parts of a page in their order."""

PART_OF = {
    "definition": "what",
    "type": "what",
    "cause": "why",
    "diagnosis": "tell",
    "treatment": "treat",
    "home remedy": "treat",
    "prognosis": "time",
    "prevention": "keep",
    "product": "product",
}
_PARAGRAPH = 3
"""Statements in one paragraph, at most (ASSUMPTION)."""


class Article(NamedTuple):
    """A page as students see it, its key, and what it was made from."""

    page: dict[str, Any]
    key: dict[str, Any]
    statements: frozenset[str]


class Composer:
    """One page on its way to paragraphs.

    Parameters
    ----------
    templates, page, level
        The templates, the statements chosen and the level of each DISCERN question.
    number
        The article's number; it decides the title, and whether author and payer are named.
    lot
        Decides the rest: names, dates, and the order within a part.
    """

    def __init__(
        self, templates: Templates, page: Page, level: Mapping[int, str], number: int, lot: str
    ) -> None:
        self._templates, self._page, self._level = templates, page, level
        self._number, self._lot, self._pool = number, lot, templates.pool
        self._names = {name: self._pick(f"{name}s") for name in ("product", "kind")}
        self._named = keys.Named(author=number % 2 == 0, payer=number // 2 % 2 == 0)
        self._claims: dict[str, dict[str, Any]] = {}
        self._marks: dict[str, str] = {}

    def article(self) -> Article:
        """Return the page and its key."""
        lines = list(self._lines())
        page = {
            "number": self._number,
            "title": self._title(),
            "byline": self._pick("authors" if self._named.author else "unnamed"),
            "date": self._pick("dates", self._level[levels.DATE]),
            "lines": lines,
            "footer": self._pool["footer"],
        }
        chosen = frozenset(statement.id for statement in self._page.statements)
        return Article(page, self._key(), chosen)

    def _pick(self, name: str, inner: str = "") -> str:
        """Draw one of the pool's names; an empty list gives nothing."""
        choices = self._pool[name].get(inner, []) if inner else self._pool[name]
        return next(iter(in_lot_order(choices, f"{self._lot}|{name}")), "")

    def _title(self) -> str:
        """Return the title that belongs to the article's number."""
        subjects, titles = self._pool["subjects"], self._pool["titles"]
        subject = subjects[self._number % len(subjects)]
        title: str = titles[self._number // len(subjects) % len(titles)]
        return title.format(subject=subject, subject_low=subject[0].lower() + subject[1:])

    def _blocks(self) -> Iterator[tuple[int, Block]]:
        """Yield the block of each DISCERN question."""
        for question, level in self._level.items():
            yield question, self._templates.blocks[question][level]

    def _lines(self) -> Iterator[str]:
        """Yield the paragraphs, and note each claim on the way."""
        number = 0
        for part in PARTS:
            for sentences in self._paragraphs(part):
                number += 1
                yield " ".join(self._written(sentence, number) for sentence in sentences)

    def _paragraphs(self, part: str) -> Iterator[list[str | Statement]]:
        """Yield the paragraphs of one part as lists of sentences."""
        plain = [block.text for _, block in self._blocks() if block.where == part and block.text]
        statements = in_lot_order(
            (one for one in self._page.statements if (one.part or PART_OF[one.topic]) == part),
            self._lot,
            lambda one: one.id,
        )
        first: list[str | Statement] = [*self._before(part), *plain]
        if plain or statements or part in {"opening", "payer"}:
            first += statements[:_PARAGRAPH]
            if first:
                yield first
        for start in range(_PARAGRAPH, len(statements), _PARAGRAPH):
            yield list(statements[start : start + _PARAGRAPH])

    def _before(self, part: str) -> list[str]:
        """Return what a part opens with."""
        if part == "opening":
            return [self._pick("hooks")]
        if part == "payer":
            return [self._pool["disclosure"]] if self._named.payer else []
        if part == "product":
            return [self._pool["advertisement"]] if self._level[levels.BALANCED] == "high" else []
        return [self._pool["leads"][part]] if part in self._pool["leads"] else []

    def _written(self, sentence: str | Statement, line: int) -> str:
        """Return a sentence with its names, and with its mark if it is a claim."""
        if isinstance(sentence, str):
            return sentence.format_map(self._names)
        mark = f"c{len(self._claims) + 1:02}"
        text = sentence.text.format_map(self._names)
        self._claims[mark] = keys.claim(sentence, text, line)
        self._marks[sentence.id] = mark
        return f"{text} [{mark}]"

    def _key(self) -> dict[str, Any]:
        """Return what is known of the page by the way it was made."""
        return {
            "claims": self._claims,
            "contradictions": sorted(
                sorted(self._marks[one.id] for one in pair) for pair in self._page.pairs
            ),
            "omissions": keys.omissions(
                self._templates, self._level, self._page.statements, self._named
            ),
            "panel": keys.panel(self._level, self._named),
        }
