"""Whether a page fits one person: its options, figures and weights. A fault is one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from milia.aid.options_found import options_of
from milia.aid.reading import Page
from milia.aid.statements import keys_in
from milia.checks.a6_words import plain_words, read
from milia.data import load
from milia.science.tradeoffs import Patient, options, referral

HEAVY = 60
"""Points of 100 from which on a criterion has to stand on the page (ASSUMPTION)."""

_TO = r"\s*(?:to|–|-)\s*"
_OF_100 = r"\s*(?:(?:of|in|out of) 100)\b"
_AFTER = {"clearing": _OF_100, "mark": _OF_100, "time": r" weeks\b"}
_OF_PEOPLE, _OF_TIME = (rf"\b\d+{_TO}\d+{_AFTER[name]}" for name in ("mark", "time"))
_DOCTOR = re.compile(
    r"\b(?:see|seen|visit|go|ask|call|ring)\b[^.?]*\b(?:doctor|dermatologist|hospital)", re.I
)


def options_shown(html: str) -> list[str]:
    """Return what a page's table of options offers, in its order.

    Parameters
    ----------
    html : str
        The page.

    Returns
    -------
    list of str
        The `treatment_id` of each row; of a row that bears no known name, the name itself. Empty
        without a table of options.
    """
    found = options_of(read(html))
    return [_option(name) for name in found.names] if found else []


def rows_without_intervals(html: str) -> list[str]:
    """Return the options in whose row an interval of the form asked for is missing.

    Parameters
    ----------
    html : str
        The page. A row has "a to b of 100" twice and "a to b weeks" once, whatever the ends.

    Returns
    -------
    list of str
        The names as they stand on the page. Empty without a table of options.
    """
    found = options_of(read(html))
    return [row[0] for row in found.rows if not _has_intervals(row)] if found else []


def _has_intervals(row: Sequence[str]) -> bool:
    told = " ".join(row[1:])
    return bool(
        re.search(rf"{_OF_PEOPLE}.*{_OF_PEOPLE}", told, re.DOTALL) and re.search(_OF_TIME, told)
    )


def options_fault(html: str, who: Patient) -> str:
    """Say which option of a person is missing on a page, or is none; empty if all is right.

    Parameters
    ----------
    html : str
        The page.
    who : Patient
        Whose gates decide; who has to see a doctor first gets no table of options.
    """
    shown, left = options_shown(html), list(dict.fromkeys(options(who)["option"]))
    faults = [f"{name!r} is no option for this patient" for name in shown if name not in left]
    faults += [f"the option {name!r} is missing" for name in left if name not in shown]
    faults += [f"{name!r} stands twice" for name in shown if shown.count(name) > 1]
    if len(referral(who)) and not _sends_to_doctor(read(html)):
        faults.append("no heading or paragraph near the top sends this patient to a doctor")
    return "; ".join(dict.fromkeys(faults))


def figures_fault(html: str, who: Patient) -> str:
    """Say which of a person's figures a page lacks; empty if they are all there.

    Parameters
    ----------
    html : str
        The page.
    who : Patient
        For whom the figures hold. With a table of options: both ends of the intervals of being
        gone, of the time and of a lasting mark. For a referral: how soon and why, with a source.
    """
    page = read(html)
    faults = _referral_faults(page, who) if len(referral(who)) else _interval_faults(page, who)
    return "; ".join(faults)


def weights_fault(html: str, points: Mapping[str, float]) -> str:
    """Say what is wrong with how a page tells a person's weights; empty if nothing is.

    Parameters
    ----------
    html : str
        The page.
    points : mapping of str to float
        Swing points. Each criterion of 60 or more has to stand under a heading that says "matter",
        by its label or its plain words, a weightier one before a lighter one.
    """
    blocks = [block for block in read(html).blocks if "matter" in block.section.lower()]
    told = " ".join(block.text for block in blocks).lower()
    place = {name: _place(told, name) for name in points if points[name] >= HEAVY}
    missing = [name for name, where in place.items() if where < 0]
    if missing:
        return f"{missing[0]!r} is not told among what matters to this patient"
    for first, then in pairwise(sorted(place, key=place.__getitem__)):
        if points[first] < points[then]:
            return f"{first!r} is told before {then!r}, which weighs more"
    return ""


def _option(name: str) -> str:
    """Return the id of the treatment whose name a row begins with, the longest such name."""
    begun = plain_words(name)
    fits = [(each, i) for each, i in _names("treatment") if begun[: len(each)] == each]
    return max(fits, key=lambda found: len(found[0]))[1] if fits else name


@cache
def _names(subject: str) -> list[tuple[tuple[str, ...], str]]:
    """Return the ways to call each treatment or criterion, as words, with its id."""
    table, key, label = {
        "treatment": ("treatments", "treatment_id", "treatment"),
        "criterion": ("criteria", "criterion", "label"),
    }[subject]
    rows, plain = load(table), load("plain_words")
    plain = plain[plain["subject"] == subject]
    names = [(plain["words"], plain["id"]), (rows[label], rows[key])]
    return [(plain_words(name), str(i)) for pair in names for name, i in zip(*pair, strict=True)]


def _place(told: str, criterion: str) -> int:
    """Return where a text first names a criterion by its label or plain words, else -1."""
    text = f" {' '.join(plain_words(told))} "
    called = [" ".join(words) for words, i in _names("criterion") if i == criterion]
    ways = [text.find(f" {name} ") for name in called]
    return min((where for where in ways if where >= 0), default=-1)


def _interval_faults(page: Page, who: Patient) -> Iterator[str]:
    found = options_of(page)
    rows = found.rows if found else ()
    told = {_option(row[0]): " ".join(row[1:]) for row in rows}
    left = options(who)
    for each in left[left["criterion"].isin(list(_AFTER))].to_dict("records"):
        ends = rf"\b{each['low']:.0f}{_TO}{each['high']:.0f}{_AFTER[each['criterion']]}"
        if not re.search(ends, told.get(str(each["option"]), "")):
            yield f"the row of {each['option']!r} lacks its interval of {each['criterion']!r}"


def _referral_faults(page: Page, who: Patient) -> Iterator[str]:
    reasons = referral(who)
    if not any(_how_soon(soon, page) for soon in reasons["how_soon"]):
        yield "the page does not say how soon"
    for reason, source in zip(reasons["reason"], reasons["source"], strict=True):
        if not set(source.split(";")) & set(keys_in(page.text)):
            yield f"the page has no source for the reason {reason!r}"


def _how_soon(soon: str, page: Page) -> bool:
    urgent = soon.partition(",")[0].partition("(")[0].strip()
    said = (block.text.lower() for block in page.blocks if block.section != block.text)
    return any(urgent in text for text in said)


def _sends_to_doctor(page: Page) -> bool:
    """Tell whether the first third of a page sends its reader to a doctor."""
    first = page.blocks[: max(4, len(page.blocks) // 3)]
    return any(_DOCTOR.search(block.text) for block in first)
