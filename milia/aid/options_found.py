"""The options that a decision aid sets side by side, found in whatever table its author chose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from milia.aid.reading import Page, Table
from milia.aid.statements import without_sources
from milia.science.appraisal import words

WAITING = re.compile(
    r"(?<!not )(?<!n’t )(?<!n't )(?<!never )(?<!without )"
    r"\b(?:wait\w*|do(?:ing)? nothing|no treatment|leav\w+ (?:it|them)|leav\w+ .{0,20}alone)\b",
    re.IGNORECASE,
)
_BENEFIT = re.compile(
    r"speaks? for|benefit|advantage|\bpros?\b|in favour|\bgood\b|\bhelps?\b|\bgain|\bfor\b",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"against|harm|\brisks?|burden|side effect|downside|disadvantage|\bcons?\b|\bbad\b",
    re.IGNORECASE,
)
_CERTAINTY = re.compile(r"\bsure|certain|confiden|evidence", re.IGNORECASE)
_LEAST_REASON = 2
_RULED_OUT = re.compile(r"ruled out|not (?:for|an option)|left out|excluded", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Options:
    """A table of options: names, and for each the texts under the same heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def names(self) -> list[str]:
        """The options' names."""
        return [row[0] for row in self.rows]

    def places(self, kind: re.Pattern[str]) -> list[int]:
        """Return the columns whose head is of a kind."""
        return [i for i, head in enumerate(self.heads) if i and kind.search(head)]

    @property
    def benefits(self) -> list[int]:
        """The columns of what speaks for an option."""
        against = self.harms
        return [i for i in self.places(_BENEFIT) if i not in against]

    @property
    def harms(self) -> list[int]:
        """The columns of what speaks against it."""
        return self.places(_HARM)

    @property
    def certainty(self) -> list[int]:
        """The columns of how sure one can be."""
        return self.places(_CERTAINTY)

    def cells(self, places: list[int]) -> Iterator[tuple[str, str, str]]:
        """Give name, head and text of each cell in some columns."""
        for row in self.rows:
            for i in places:
                yield row[0], self.heads[i], row[i] if i < len(row) else ""


def options_of(page: Page) -> Options | None:
    """Return the table of options, whether they are its rows or its columns.

    It is the first table in which one head speaks of benefit and another of harm.
    """
    for table in page.tables:
        for each in (table, table.turned()):
            found = Options(each.heads, each.rows)
            if found.rows and found.benefits and found.harms:
                return found
    return None


def ruled_out(page: Page) -> list[str]:
    """Return what the page names as ruled out with a reason.

    An entry of a list names its options before a colon, with commas between them.
    """
    named = [row[0] for table in page.tables if _ruled_out(table) for row in table.rows if row[1:]]
    for block in page.blocks:
        names, colon, reason = block.text.partition(":")
        listed = block.kind in {"li", "dd"} and _RULED_OUT.search(block.section)
        if listed and colon and len(words(without_sources(reason))) >= _LEAST_REASON:
            named += re.split(r", | and ", names)
    return named


def different(names: list[str]) -> list[str]:
    """Return names without those that stand twice; all ways to wait are one option."""
    found = {"waiting" if WAITING.search(name) else _letters(name): name for name in names}
    return [name for letters, name in found.items() if letters]


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name.lower()))


def _ruled_out(table: Table) -> bool:
    return bool(_RULED_OUT.search(" ".join((table.title, *table.heads))))
