"""Flaws in the wording of one item, after the item-writing flaws of the US medical examiners.

Each rule takes an item and yields a sentence per flaw; `RULES` names them. All of them look at
what can be computed, so that a passing item is not yet a good one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from milia.quiz.choices import choices
from milia.quiz.items import Item, Option
from milia.quiz.reasoned import key_has_reason, reasoned
from milia.science.appraisal import reading_grade, sentences, words

Tier = tuple[Option, ...]
Rule = Callable[[Item], Iterator[str]]
TierRule = Callable[[Item, Tier], Iterator[str]]

LONGEST_BY = 1.5
HARDEST_GRADE = 12.0
MOST_SENTENCES = 3
FEWEST_WORDS = 4
"""A reason of fewer words gives none; options of fewer words are names, and names are alike."""

_ALL_OR_NONE = re.compile(
    r"\b(all|none|both|neither|any)\s+(of\s+)?(the\s+)?(above|these|others|options)\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(NOT|EXCEPT)\b|(?i:\bexcept\s*[:?]|\bwhich\b(\s+\w+){0,3}?\s+(is|are|was|were|does|do|did"
    r"|has|have|can|should|would)(\s+not\b|n[’']t\b))"
)
_ABSOLUTE = re.compile(r"\b(never|always)\b", re.IGNORECASE)
_ENDS_IN_ARTICLE = re.compile(r"\ban?\s*[:…._]*\s*$", re.IGNORECASE)
_VERDICT = re.compile(
    "(in)?correct|right|wrong|true|false|yes|no|not|quite|exactly|indeed|well|done|good|great"
    "|excellent|perfect|that|this|it|you|your|is|s|are|was|answer|the|a"
)
_TOKEN = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_SHORTEST_CONTENT_WORD = 4
_ENDINGS = re.compile(r"(?<=\w{3})(?:ies|es|s|ing|ed|ly)$")
_SAYS_LITTLE = re.compile(
    "milia|milium|class|type|kind|page|article|best|fits|following|about|after|also|because|been"
    "|before|both|does|each|from|have|here|into|many|more|most|none|only|other|same|some|such|than"
    "|that|their|them|then|there|these|they|this|those|very|well|were|what|when|where|which|while"
    "|will|with|would|your"
)


def tokens(text: str) -> list[str]:
    """Words of a text in lower case, without punctuation."""
    return [token.lower() for token in _TOKEN.findall(text)]


def content_words(text: str) -> frozenset[str]:
    """Words that carry a text's meaning, without their endings."""
    long = (t for t in tokens(text) if len(t) >= _SHORTEST_CONTENT_WORD or t.isdigit())
    return frozenset(_ENDINGS.sub("", t) for t in long if not _SAYS_LITTLE.fullmatch(t))


def echoes(choice: Item) -> tuple[frozenset[str], ...]:
    """Words of the stem that come back, for each option."""
    stem = content_words(choice.stem)
    return tuple(stem & content_words(option.text) for option in choice.options)


def _each_tier(flaw: TierRule) -> Rule:
    """Return the rule that looks for the flaw among the answers, then among the reasons."""
    return lambda item: (said for tier in item.tiers for said in flaw(item, tier))


def _key_longest(_: Item, tier: Tier) -> Iterator[str]:
    keys = [len(option.text) for option in tier if option.correct]
    wrong = [len(option.text) for option in tier if not option.correct]
    if keys and wrong and max(keys) > LONGEST_BY * max(wrong):
        yield (
            f"the key is the longest option ({max(keys)} characters against {max(wrong)}); "
            "shorten it or fill the others."
        )


def _all_or_none(_: Item, tier: Tier) -> Iterator[str]:
    for option in tier:
        if _ALL_OR_NONE.search(option.text):
            yield f"“{option.text}” speaks of the other options; write an option of its own."


def _negative_stem(item: Item) -> Iterator[str]:
    found = _NEGATIVE.search(item.stem)
    if found:
        yield f"the stem asks for what is not so (“{found.group()}”); ask for what is so."


def _absolute_word(_: Item, tier: Tier) -> Iterator[str]:
    absolute = [option.text for option in tier if _ABSOLUTE.search(option.text)]
    if len(absolute) == 1:
        yield f"only “{absolute[0]}” says never or always, which gives it away; reword it."


def _stem_echo(item: Item) -> Iterator[str]:
    for choice in choices(item):
        found = list(zip(echoes(choice), choice.options, strict=True))
        keys = [echo for echo, option in found if option.correct]
        wrong = [echo for echo, option in found if not option.correct]
        if keys and wrong:
            for word in sorted(frozenset.intersection(*keys) - frozenset.union(*wrong)):
                yield f"the word “{word}…” of {_asked(choice, item)} comes back in the key alone."


def _asked(choice: Item, item: Item) -> str:
    return "the stem" if choice.stem == item.stem else f"“{choice.stem}”"


def reasons(item: Item) -> Iterator[tuple[str, str]]:
    """Name and text of each reason that a learner can be shown."""
    yield from ((name, one.why) for name, one in reasoned(item))
    if key_has_reason(item):
        yield "the key", item.why


def _no_reason(item: Item) -> Iterator[str]:
    for name, why in reasons(item):
        if not why:
            yield f"{name} has no 'why'; write its reason in one to three sentences."
    if not item.options and not item.otherwise:
        yield "has no 'otherwise'; write what to look at again after any other answer."


def _bare_reason(item: Item) -> Iterator[str]:
    for name, why in reasons(item):
        bare = next(filter(_is_bare, sentences(why)), "")
        if bare or (why and len(words(why)) < FEWEST_WORDS):
            yield f"the reason of {name} says only “{bare or why}”; say why."
        if len(sentences(why)) > MOST_SENTENCES:
            yield f"the reason of {name} has {len(sentences(why))} sentences; keep to three."


def _is_bare(sentence: str) -> bool:
    return all(map(_VERDICT.fullmatch, tokens(sentence)))


def _article_cue(item: Item, tier: Tier) -> Iterator[str]:
    starts = {option.text[:1].lower() in "aeiou" for option in tier}
    if len(starts) > 1 and _ENDS_IN_ARTICLE.search(item.stem):
        yield "the stem ends in a or an, which only some options fit; put the article into them."


def _one_word_apart(_: Item, tier: Tier) -> Iterator[str]:
    for a, b in combinations([tokens(option.text) for option in tier], 2):
        if min(len(a), len(b)) >= FEWEST_WORDS and _differ_in_one(a, b):
            yield (f"“{' '.join(a)}” and “{' '.join(b)}” differ in one word; set them apart.")


def _differ_in_one(a: list[str], b: list[str]) -> bool:
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) <= 1
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _hard_stem(item: Item) -> Iterator[str]:
    grade = reading_grade(item.stem) if words(item.stem) else 0.0
    if grade > HARDEST_GRADE:
        yield (
            f"the stem's reading grade is {grade:.1f}, above {HARDEST_GRADE:.0f}; "
            "use shorter sentences and words."
        )


RULES: dict[str, Rule] = {
    "key-longest": _each_tier(_key_longest),
    "all-or-none": _each_tier(_all_or_none),
    "negative-stem": _negative_stem,
    "absolute-word": _each_tier(_absolute_word),
    "stem-echo": _stem_echo,
    "no-reason": _no_reason,
    "bare-reason": _bare_reason,
    "article-cue": _each_tier(_article_cue),
    "one-word-apart": _each_tier(_one_word_apart),
    "hard-stem": _hard_stem,
}
