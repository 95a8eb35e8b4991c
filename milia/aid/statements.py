"""What single statements of a decision aid hold: a sentence, a number, a source, a doubt."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from milia.data import load
from milia.science.appraisal import sentences, words

ASSUMPTION = "ASSUMPTION"
_YEARS = range(2000, 2100)
_KEY = re.compile(r"\b[A-Za-z]\w*\b")
_DENIED = re.compile(r"\b(?:no|not|never|without)(?: an?)? ASSUMPTION")
_LIKE_A_KEY = re.compile(r"\b[A-Za-z_]+\d{4}[a-z]?\b|\b[a-z]+\d*_\w+\b")
_BRACKETS = re.compile(r"\[[^\]]*\]|\([^()]*\)")
_CITATION_AFTER = re.compile(r"([.!?])\s*((?:\[[^\]]*\]|\([^()]*\))+)")
_ISO_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"{_ISO_DATE.pattern}|(?:\d{{1,2}} )?(?:{_MONTHS}) \d{{4}}")
_NUMBER = re.compile(
    r"(?<![\w¶-])\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|of|out of) \w+|"
    r"\b(?:half|thirds?|quarters?) of\b|\b(?:per cent|percent|hundreds?|thousands?) of\b|"
    r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b",
    re.IGNORECASE,
)
_INTERVAL = re.compile(r"\d\s*(?:%|per cent)?\s*(?:to|–|-|and)\s*\d", re.IGNORECASE)
_JOINT = re.compile(
    r"\b(?:is|are|was|were|be|can|could|may|might|will|would|should|has|have|had|do|does|did|"
    r"you|your|we|i|it|they|the|a|an|this|that|if|when|no|nobody|paid|found|stays?|goes|made)\b",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    r"\b(?:un(?:known|clear|certain)|not (?:yet )?(?:known|established|clear|sure|counted)|"
    r"no(?:body| one) (?:has )?(?:counted|knows)|no (?:count|data|evidence|figures?|numbers?)|"
    r"no (?:stud(?:y|ies)|trials?)|"
    r"cannot (?:say|tell)|do(?:es)? ?n[o’']t know)\b|^\W*\?+\W*$",
    re.IGNORECASE,
)
_LOOKED = re.compile(
    r"\b(?:we|i|us|our|authors?|review\w*|researchers?|course|team|clinicians?|doctors?)\b[^.;]*"
    r"\b(?:search\w*|look\w*|read|found|checked)\b",
    re.IGNORECASE,
)
_DOUBT = r"\b(?:un)?(?:sure|certain|certainty)\b|\bguess"
_CERTAINTY = re.compile(
    rf"\b(?:high|moderate|low|no) (?:certainty|confidence|evidence)\b|{_DOUBT}", re.IGNORECASE
)
_GRADE = re.compile(
    rf"\b(?:high|moderate|low|none)\b|{_DOUBT}|"
    r"\bno (?:\w+ )?(?:evidence|data|trials?|stud|reports?)",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"^(?:to be (?:filled|added|done)|tbd|tba|todo|n/?a|xxx+|lorem ipsum.*|…|"
    r"(?:please )?(?:see|ask|read|look) (?:\w+ )?(?:above|below|website|table|column|doctor|nurse|"
    r"text|box)\b.*)$",
    re.I,
)
_QUOTED = 70
LEAST_WORDS = 3
LEAST_SENTENCE = 5


@cache
def known_keys() -> frozenset[str]:
    """Return every source key that a page may name."""
    return frozenset(load("references")["key"])


def keys_in(text: str) -> list[str]:
    """Return the source keys that a text names, in their order."""
    return [word for word in _KEY.findall(text) if word in known_keys()]


def sourced(text: str) -> bool:
    """Whether a text names a source key or the word ASSUMPTION."""
    return (ASSUMPTION in text and not _DENIED.search(text)) or bool(keys_in(text))


def unknown_keys(text: str) -> list[str]:
    """Return what stands in brackets like a source key and is none of `references.csv`."""
    cited = [word for part in _BRACKETS.findall(text) for word in _LIKE_A_KEY.findall(part)]
    return [word for word in cited if word not in known_keys()]


def without_sources(text: str) -> str:
    """Return a text without its source keys, their brackets and the word ASSUMPTION."""
    bare = _KEY.sub(lambda m: "" if m[0] in known_keys() or m[0] == ASSUMPTION else m[0], text)
    return re.sub(r"[\[(][\s,;]*[\])]", "", bare)


def statements(text: str) -> list[str]:
    """Split a text into sentences, each with the citation that stands behind its full stop."""
    return sentences(_CITATION_AFTER.sub(r" \2\1", text))


def is_sentence(text: str) -> bool:
    """Whether a text is more than a row of keywords."""
    return len(words(text)) >= LEAST_SENTENCE and bool(_JOINT.search(text))


def holds_number(text: str) -> bool:
    """Whether a text states a number; a date, a ¶ and the 2 of CO2 are none."""
    return bool(_NUMBER.search(_DATE.sub("", text)))


def holds_interval(text: str) -> bool:
    """Whether a text gives a lowest and a highest figure."""
    return bool(_INTERVAL.search(_DATE.sub("", text)))


def holds_certainty(text: str) -> bool:
    """Whether a text says in words how sure one can be; a low cost is no such word."""
    return bool(_CERTAINTY.search(text))


def holds_grade(text: str) -> bool:
    """Whether a cell under “how sure” gives a grade, such as “low”."""
    return bool(_GRADE.search(text))


def is_unknown(text: str) -> bool:
    """Whether a text says that something is not known."""
    return bool(_UNKNOWN.search(without_sources(text)))


def says_who_looked(text: str) -> bool:
    """Whether a text says who looked for what is not known, or names the source that says so."""
    return bool(_LOOKED.search(text)) or bool(keys_in(text))


def lack(text: str) -> str:
    """Say what a cell lacks to be a statement about an option, or nothing.

    Examples
    --------
    >>> lack("unknown")
    'says that it is not known, and not who looked'
    """
    said = without_sources(text)
    if (not words(said) and "?" not in said) or _EMPTY.match(said.strip(" .[]()")):
        return "is empty"
    if is_unknown(text) and not says_who_looked(text):
        return "says that it is not known, and not who looked"
    if len({word.lower() for word in words(said)}) < LEAST_WORDS:
        return f"says “{said.strip()}” alone"
    return ""


def short(text: str) -> str:
    """Return the beginning of a text, to quote it."""
    return text if len(text) <= _QUOTED else text[:_QUOTED].rsplit(" ", 1)[0] + " …"


def dates_in(text: str) -> tuple[list[date], list[str]]:
    """Return the ISO dates of a text, and what is written like one and is no day of our time."""
    real, wrong = [], []
    for written in _ISO_DATE.findall(text):
        try:
            day = date.fromisoformat(written)
        except ValueError:
            wrong.append(written)
        else:
            if day.year in _YEARS:
                real.append(day)
            else:
                wrong.append(written)
    return real, wrong
