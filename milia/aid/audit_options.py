"""The checks on the options of a decision aid: D03, D04, D05, D07 and D11."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from milia.aid.options_found import WAITING, Options, different, options_of, ruled_out
from milia.aid.reading import Page
from milia.aid.statements import (
    holds_certainty,
    holds_grade,
    holds_interval,
    is_unknown,
    lack,
    says_who_looked,
    without_sources,
)
from milia.science.appraisal import words

Finding = tuple[bool, str]
NO_TABLE = (
    "No table of options was found: one whose heads name what speaks for an option (benefit) and "
    "what speaks against it (harm)."
)
LEAST_OPTIONS = 3
_FACTOR = 2
_OUT_OF = re.compile(r"\b(?:out of|in|of) (\d[\d,]*)\b|(%|per cent)", re.IGNORECASE)
_UNITS = re.compile(r"\b(day|week|month|year)s?\b", re.IGNORECASE)


def lists_options(page: Page) -> Finding:
    """D03: at least three options, one of them waiting; one that is ruled out counts too."""
    options = options_of(page)
    if options is None:
        return False, NO_TABLE
    out = ruled_out(page)
    total = len(different([*options.names, *out]))
    if not any(map(WAITING.search, options.names)):
        return False, f"None of the rows is waiting: {', '.join(options.names)}."
    told = f"{len(options.rows)} in the table, {len(out)} ruled out with a reason"
    if total < LEAST_OPTIONS:
        return False, f"Fewer than three different options are named: {told}."
    return True, f"Options are named, waiting among them: {told}."


def speaks_for(page: Page) -> Finding:
    """D04: each option has what speaks for it; "unknown" says who looked."""
    options = options_of(page)
    return (False, NO_TABLE) if options is None else _all_filled(options, options.benefits)


def speaks_against(page: Page) -> Finding:
    """D05: each option has what speaks against it."""
    options = options_of(page)
    return (False, NO_TABLE) if options is None else _all_filled(options, options.harms)


def _all_filled(options: Options, places: list[int]) -> Finding:
    for name, head, text in options.cells(places):
        missing = lack(text)
        if missing:
            return False, f"“{name}”, under “{head}”, {missing}."
    twice = next(_same_on_both_sides(options), "")
    if twice:
        return False, f"“{twice}” has the same words for it and against it."
    if all(is_unknown(text) for _, _, text in options.cells(places)):
        return False, "Nothing is known of any option: then say what is, and who looked."
    heads = " and ".join(f"“{options.heads[i]}”" for i in places)
    return True, f"Every option says something under {heads}."


def _same_on_both_sides(options: Options) -> Iterator[str]:
    for row in options.rows:
        benefits, harms = (
            {without_sources(row[i]).strip().lower() for i in places if i < len(row)}
            for places in (options.benefits, options.harms)
        )
        if benefits & harms and not any(map(is_unknown, benefits & harms)):
            yield row[0]


def equal_detail(page: Page) -> Finding:
    """D07: the same fields, units and denominators; word counts within a factor of two."""
    options = options_of(page)
    if options is None:
        return False, NO_TABLE
    problem = next(_unequal(options), "")
    same = "Every option has the same fields, units and denominator, in about as many words."
    return not problem, problem or same


def _unequal(options: Options) -> Iterator[str]:
    every = list(range(1, len(options.heads)))
    for name, head, text in options.cells(every):
        if not words(text) and "?" not in text:
            yield f"“{name}” has nothing under “{head}”, where other options have."
    for place in every:
        yield from _mixed(options, place)
    yield from _uneven(options)


def _mixed(options: Options, place: int) -> Iterator[str]:
    """Find two options that are told in another denominator or another unit of time."""
    told = [(name, text) for name, _, text in options.cells([place])]
    for (one, first), (other, second) in combinations(told, 2):
        for what, pattern in (("how many people", _OUT_OF), ("the unit", _UNITS)):
            here, there = (_matches(pattern, text) for text in (first, second))
            if here and there and not here & there:
                yield (
                    f"“{one}” and “{other}” differ in {what} under "
                    f"“{options.heads[place]}”: {'/'.join(sorted(here))} and "
                    f"{'/'.join(sorted(there))}."
                )


def _matches(pattern: re.Pattern[str], text: str) -> set[str]:
    return {"".join(filter(None, found.groups())).lower() for found in pattern.finditer(text)}


def _uneven(options: Options) -> Iterator[str]:
    length = {}
    for row in options.rows:
        benefit, harm = (
            sum(len(words(without_sources(row[i]))) for i in places if i < len(row))
            for places in (options.benefits, options.harms)
        )
        if not _balanced(benefit, harm):
            yield (
                f"“{row[0]}” has {benefit} words for it and {harm} against it: "
                "more than a factor of two."
            )
        length[row[0]] = benefit + harm
    for (one, first), (other, second) in combinations(length.items(), 2):
        if not _balanced(first, second):
            yield (
                f"“{one}” is told in {first} words and “{other}” in {second}: "
                "more than a factor of two."
            )


def _balanced(one: int, other: int) -> bool:
    return max(one, other) <= _FACTOR * min(one, other)


def how_sure(page: Page) -> Finding:
    """D11: each benefit and harm has an interval or a certainty word; "unknown" says who looked."""
    options = options_of(page)
    if options is None:
        return False, NO_TABLE
    sure = {name for name, _, text in options.cells(options.certainty) if holds_grade(text)}
    for name, head, text in options.cells([*options.benefits, *options.harms]):
        if is_unknown(text) and not says_who_looked(text):
            return (
                False,
                f"“{name}”, under “{head}”, is not known, and nobody is said to have looked.",
            )
        if name not in sure and not (holds_interval(text) or holds_certainty(text)):
            return (
                False,
                f"“{name}”, under “{head}”, has no interval and no word for how sure it is.",
            )
    return True, "Each benefit and harm has an interval or a word for how sure it is."
