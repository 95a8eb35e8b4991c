"""The checks on what a decision aid says around its options: D01, D02, D06, D09, D10 and D12."""

from __future__ import annotations

import re
from collections.abc import Iterator

from milia.aid.audit_options import Finding
from milia.aid.options_found import WAITING
from milia.aid.reading import Page
from milia.aid.statements import dates_in, is_sentence, short, statements
from milia.science.appraisal import words

_MILIA = re.compile(r"\bmili(?:a|um)\b", re.IGNORECASE)
_WHAT = re.compile(r"\b(?:cysts?|sacs?|keratin|bumps?)\b", re.IGNORECASE)
_ACTION = re.compile(
    r"\b(?:treat|remov|open|extract|fr(?:ee|o)z|laser|cream|see a|done|"
    r"have (?:it|them|my|something))",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:shall|should|do|can|will|which|what|whether|is|are|am)\b", re.IGNORECASE)
_PHYSICAL = re.compile(
    r"\b(?:itch|pain|hurt|sore|stinging|red|bleed|blood|scab|scars?|mark|swell|swollen|peel|dry|wound|"
    r"heal|bump)",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:work|school|make-?up|photo|mirror|look|people|others|travel|visit|appointment|time off|"
    r"cost|pay|money|each day|every day|daily|shav|wash|sun|worr|mind|shy|ask)",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"\b(?:mili(?:a|um)|it|them|spots?|bumps?|skin|cysts?)\b", re.IGNORECASE)
_NO_CYST = re.compile(
    r"\b(?:not|no|never)(?: an?)?(?: \w+)? (?:cysts?|sacs?|bumps?)\b", re.IGNORECASE
)
_OTHERS_WORDS = re.compile(r"sources|references|matters|my (?:own )?words", re.IGNORECASE)
_BROKEN = re.compile(
    r"\bnever\b|\b(?:not|nobody|no one)\b[^.;:]*\b(?:update|revis|renew)|\bno updates?\b",
    re.IGNORECASE,
)
_OF_THE_PAGE = re.compile(
    r"\b(?:page|sheet|leaflet|aid|handout|website|text|work|course|we|us|our|authors?|writers?)\b|"
    r"^\W*(?:fund|paid|sponsor|nobody paid|no one paid)",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"\b(?:update|updating|revis|renew|check(?:ed)? again|look(?:ed)? at again)", re.IGNORECASE
)
_WHEN = re.compile(
    r"\b(?:will|shall|to be|next|every|each|again|when|whenever|until|once a|twice a|yearly)\b",
    re.IGNORECASE,
)
_BARE = 2
_MADE = re.compile(
    r"\b(?:date|made|written|changed|(?:last )?updated|dated|version)\b", re.IGNORECASE
)
_FUNDING = re.compile(
    r"\b(?:fund(?:ed|ing|s|er)?|paid|pays|sponsor\w*|grants?|money)\b", re.IGNORECASE
)
_PAYER = re.compile(
    r"\bno (?:one|company|companies|money|funding|outside|sponsor|maker|seller)|"
    r"\bnobody\b|\bnone\b|"
    r"\bnot funded\b|\b(?:by|from) (?!\[)\w+|\b(?!Who\b)[A-Z]\w+ (?:paid|pays|funded|funds)\b|"
    r"\b(?i:an?|the|our|my) (?:(?!was|were|is|are|been|be|who|not|page)\w+ ){1,4}"
    r"(?:paid|pays|funded|funds)\b",
)
_SOURCES = re.compile(r"sources|references", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"\b(?:see website|to be (?:added|filled)|tb[ad]|xxx+|\[\.*\])", re.IGNORECASE
)


def _sentences(page: Page) -> Iterator[str]:
    """Give every sentence of the page's own prose that is more than keywords."""
    for block in page.blocks:
        if block.kind != "blockquote" and not _OTHERS_WORDS.search(block.section):
            yield from filter(is_sentence, statements(block.text))


def describes_milia(page: Page) -> Finding:
    """D01: a paragraph names milia and what they are."""
    for block in page.blocks:
        told = is_sentence(block.text) and _MILIA.search(block.text) and _WHAT.search(block.text)
        if told and not _NO_CYST.search(block.text):
            return True, f"It says what milia are: “{short(block.text)}”."
    return False, "No paragraph says what milia are: name them, and say that each is a small cyst."


def asks_the_question(page: Page) -> Finding:
    """D02: one sentence holds the choice in question form."""
    for block in page.blocks:
        for asked in _questions(block.text):
            chooses = WAITING.search(asked) or _CHOSEN.search(asked)
            if is_sentence(asked) and _ASKS.search(asked) and chooses and _ACTION.search(asked):
                return True, f"The choice is put as a question: “{asked}”."
    return False, (
        "No sentence puts the choice as a question, such as “Shall I wait, or have them opened?”."
    )


def _questions(text: str) -> list[str]:
    return [found.strip() for found in re.findall(r"[^.!?]+\?", text)]


def living_with_it(page: Page) -> Finding:
    """D06: at least one physical and one practical or social consequence is described."""
    said = list(_sentences(page))
    for what, pattern in (("the skin", _PHYSICAL), ("daily life or other people", _DAILY)):
        if not any(map(pattern.search, said)):
            return False, f"No sentence says what it is like to live with it for {what}."
    return True, "It says what it is like, for the skin and in daily life."


def dated(page: Page) -> Finding:
    """D09: the date on which it was made or last changed, as an ISO date."""
    wrong: list[str] = []
    for block in page.blocks:
        # A source's own date is not the page's.
        for said in () if _SOURCES.search(block.section) else statements(block.text):
            real, unreal = dates_in(said)
            wrong += unreal
            if real and (_MADE.search(said) or len(words(said)) <= _BARE):
                return True, f"It is dated {real[0].isoformat()}."
    if wrong:
        return False, f"{wrong[0]} is no day of the calendar; give the day on which it was made."
    return False, "No day on which it was made: write it as 2026-01-31."


def to_be_updated(page: Page) -> Finding:
    """D10: a sentence says when or how it will be updated."""
    for said in _sentences(page):
        if _promises(said):
            return True, f"It says when it will be updated: “{short(said)}”."
    return False, "No sentence says when or how the page will be updated."


def _promises(said: str) -> bool:
    return bool(_PROMISE.search(said) and _WHEN.search(said) and not _BROKEN.search(said))


def funded(page: Page) -> Finding:
    """D12: a sentence says who paid for it, or that nobody did."""
    told = [
        said
        for block in page.blocks
        for said in statements(block.text)
        if _FUNDING.search(said) and _OF_THE_PAGE.search(said)
    ]
    for said in told:
        if _PAYER.search(said) and not _PLACEHOLDER.search(said):
            return True, f"It says who paid: “{short(said)}”."
    if told:
        return False, f"“{short(told[0])}” does not say who paid."
    return False, "No sentence says who paid for the page."
