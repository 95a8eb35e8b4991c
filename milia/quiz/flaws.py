"""Flaws in the wording of one item, after the item-writing flaws of the US medical examiners.

Each rule takes an item and yields a sentence per flaw; `RULES` names them. All of them look at
what can be computed, so that a passing item is not yet a good one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from milia.quiz.items import Item
from milia.science.appraisal import reading_grade, sentences, words

Rule = Callable[[Item], Iterator[str]]

LONGEST_BY = 1.5
FEWEST_OPTIONS = 3
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


def echoes(item: Item) -> tuple[frozenset[str], ...]:
    """Words of the stem that come back, for each option."""
    stem = content_words(item.stem)
    return tuple(stem & content_words(option.text) for option in item.options)


def _key_longest(item: Item) -> Iterator[str]:
    keys = [len(option.text) for option in item.options if option.correct]
    wrong = [len(option.text) for option in item.options if not option.correct]
    if keys and wrong and max(keys) > LONGEST_BY * max(wrong):
        yield (
            f"the key is the longest option ({max(keys)} characters against {max(wrong)}); "
            "shorten it or fill the others."
        )


def _all_or_none(item: Item) -> Iterator[str]:
    for option in item.options:
        if _ALL_OR_NONE.search(option.text):
            yield f"“{option.text}” speaks of the other options; write an option of its own."


def _negative_stem(item: Item) -> Iterator[str]:
    found = _NEGATIVE.search(item.stem)
    if found:
        yield f"the stem asks for what is not so (“{found.group()}”); ask for what is so."


def _absolute_word(item: Item) -> Iterator[str]:
    absolute = [option.text for option in item.options if _ABSOLUTE.search(option.text)]
    if len(absolute) == 1:
        yield f"only “{absolute[0]}” says never or always, which gives it away; reword it."


def _stem_echo(item: Item) -> Iterator[str]:
    found = echoes(item)
    keys = [echo for echo, option in zip(found, item.options, strict=True) if option.correct]
    wrong = [echo for echo, option in zip(found, item.options, strict=True) if not option.correct]
    if keys and wrong:
        for word in sorted(frozenset.intersection(*keys) - frozenset.union(*wrong)):
            yield f"the stem's word “{word}…” comes back in the key alone; use it elsewhere too."


def _few_options(item: Item) -> Iterator[str]:
    if item.options and len(item.options) < FEWEST_OPTIONS:
        yield f"has {len(item.options)} options; write at least {FEWEST_OPTIONS}."


def reasons(item: Item) -> Iterator[tuple[str, str]]:
    """Name and text of each reason that a learner can be shown."""
    for i, option in enumerate(item.options, 1):
        yield f"option {i}", option.why
    for i, near in enumerate(item.near, 1):
        yield f"near miss {i}", near.why
    if not item.options:
        yield "the key", item.why


def _no_reason(item: Item) -> Iterator[str]:
    for name, why in reasons(item):
        if not why:
            yield f"{name} has no 'why'; write its reason in one to three sentences."
    if not item.options and not item.otherwise:
        yield "has no 'otherwise'; write what to look at again after any other answer."


def _bare_reason(item: Item) -> Iterator[str]:
    for name, why in reasons(item):
        if why and len(words(why)) < FEWEST_WORDS:
            yield f"the reason of {name} is only “{why}”; say why."
        if len(sentences(why)) > MOST_SENTENCES:
            yield f"the reason of {name} has {len(sentences(why))} sentences; keep to three."


def _article_cue(item: Item) -> Iterator[str]:
    starts = {option.text[:1].lower() in "aeiou" for option in item.options}
    if len(starts) > 1 and _ENDS_IN_ARTICLE.search(item.stem):
        yield "the stem ends in a or an, which only some options fit; put the article into them."


def _one_word_apart(item: Item) -> Iterator[str]:
    for a, b in combinations([tokens(option.text) for option in item.options], 2):
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
    "key-longest": _key_longest,
    "all-or-none": _all_or_none,
    "negative-stem": _negative_stem,
    "absolute-word": _absolute_word,
    "stem-echo": _stem_echo,
    "few-options": _few_options,
    "no-reason": _no_reason,
    "bare-reason": _bare_reason,
    "article-cue": _article_cue,
    "one-word-apart": _one_word_apart,
    "hard-stem": _hard_stem,
}
