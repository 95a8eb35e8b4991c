"""What an answer can rest on, shown between the stem and the answers: for the page and its twin.

A rating has what the page shows, folded where its words tell more, and what it says. Any item may
have frozen cards of lateral reading (`lateral_cards.csv`): what one finds on leaving the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from milia.data import load
from milia.markup import Html, tag
from milia.quiz.items import Item
from milia.quiz.rating import Rating
from milia.widgets.citations import cite

_READ = {
    "yes": "what is told here was read in it, or in a page that gives its details",
    "partial": "only a part of it, or a page that cites it, was read",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A short list of names and texts under a title; `folded` until a reader opens it."""

    title: str
    lines: tuple[tuple[str, str], ...]
    folded: bool = False

    def twin(self) -> Html:
        """Return it as plain HTML."""
        lines = (tag("li", tag("strong", f"{name}: "), text) for name, text in self.lines)
        if self.folded:
            return tag("details", tag("summary", self.title), tag("ul", *lines))
        return tag("div", tag("p", tag("strong", self.title)), tag("ul", *lines))


def sheets_of(item: Item) -> Iterator[Sheet]:
    """Yield what an item shows beside its stem."""
    if isinstance(item, Rating):
        words_tell = item.instrument == "discern" and bool(item.passages)
        yield Sheet(f"What page {item.article} shows", item.facts, folded=words_tell)
        if item.passages:
            quoted = tuple((place, f"“{words}”") for place, words in item.passages)
            yield Sheet("What it says", quoted)
    if item.cards:
        cards = load("lateral_cards").set_index("card_id")
        sources = load("references").set_index("key")
        for place, name in enumerate(item.cards, 1):
            yield _card(f"Card {place} of {len(item.cards)}", cards.loc[name], sources)


def _card(title: str, card: Any, sources: Any) -> Sheet:
    source = sources.loc[card["reference_key"]]
    who = f"{cite([card['reference_key']])} ({source['type']}); {_READ[source['verified']]}."
    return Sheet(
        title,
        (
            (f"{card['where']} says", card["page_says"]),
            ("You leave the page and look up", card["looked_up"]),
            ("What is there", card["found"]),
            ("Who says it", who),
        ),
    )
