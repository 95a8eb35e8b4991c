"""What a bank of items gives away to somebody who knows nothing.

Bots answer by the place, the length or the wording of what is shown: choices of one option (kind
`one` and both tiers of `two_tier`), pairs, and lines to order. In a fair bank none of them does
much better than chance. Below `FEWEST_ITEMS` of a kind a score says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import permutations
from math import factorial

from milia.quiz.choices import choices
from milia.quiz.flaws import content_words, echoes
from milia.quiz.items import Item
from milia.quiz.shuffling import shown_order
from milia.science.appraisal import sentences

Bot = Callable[[Item], Sequence[float]]
Finding = tuple[Item, str]
Rule = Callable[[Sequence[Item]], Iterator[Finding]]

FEWEST_ITEMS = 8
MOST_ABOVE_CHANCE = Fraction(1, 10)
_HEDGE = re.compile(r"\b(usually|often|sometimes|may|might|can|some|most|likely)\b", re.IGNORECASE)
_ABSOLUTE = re.compile(r"\b(always|never|all|none|only|every|must|cannot)\b", re.IGNORECASE)


def _longest(item: Item) -> Sequence[float]:
    return [len(option.text) for option in item.options]


def _shortest(item: Item) -> Sequence[float]:
    return [-len(option.text) for option in item.options]


def _echoing(item: Item) -> Sequence[float]:
    return [len(echo) for echo in echoes(item)]


def _hedged(item: Item) -> Sequence[float]:
    texts = [option.text for option in item.options]
    return [len(_HEDGE.findall(text)) - len(_ABSOLUTE.findall(text)) for text in texts]


BOTS: dict[str, Bot] = {
    "takes the longest option": _longest,
    "takes the shortest option": _shortest,
    "takes the option that repeats the stem": _echoing,
    "takes hedged options and shuns absolute ones": _hedged,
}


def expected_score(bot: Bot, asked: Sequence[Item]) -> Fraction:
    """Share of single choices that a bot gets right; where it wavers, its chance counts."""
    return _mean([_share(choice, bot(choice)) for choice in asked])


def chance(asked: Sequence[Item]) -> Fraction:
    """Share of single choices that blind guessing gets right."""
    return _mean([Fraction(1, len(choice.options)) for choice in asked])


def _share(item: Item, liking: Sequence[float]) -> Fraction:
    liked = [i for i, value in enumerate(liking) if value == max(liking)]
    return Fraction(sum(item.options[i].correct for i in liked), len(liked))


def _mean(shares: Sequence[Fraction]) -> Fraction:
    return sum(shares, Fraction()) / len(shares) if shares else Fraction()


def _same_row(item: Item) -> Fraction:
    """Take for each left text the right one that is shown beside it."""
    return Fraction(sum(i == place for place, i in enumerate(shown_order(item))), len(item.pairs))


def _sharing_words(item: Item) -> Fraction:
    return expected_score(_echoing, [*choices(item)])


PAIR_BOTS: dict[str, Callable[[Item], Fraction]] = {
    "takes the right side in the same row": _same_row,
    "takes the right side that repeats the left": _sharing_words,
}
ORDER_BOTS: dict[str, Callable[[Item], list[str]]] = {
    "leaves the lines as shown": lambda item: [
        item.lines[i] for i in shown_order(item) if i < len(item.lines)
    ],
    "puts the short lines first": lambda item: sorted(item.lines, key=len),
    "puts the long lines first": lambda item: sorted(item.lines, key=len, reverse=True),
    "sorts the lines by the alphabet": lambda item: sorted(item.lines),
}


def _one_best(items: Sequence[Item]) -> list[Item]:
    """Choices of one best option, those of pairs left out: their key has every place in turn."""
    asked = [item for item in items if item.kind in {"one", "two_tier"}]
    return [choice for item in asked for choice in choices(item)] if _enough(asked) else []


def _enough(items: Sequence[Item]) -> bool:
    return len(items) >= FEWEST_ITEMS


def _key_place(items: Sequence[Item]) -> Iterator[Finding]:
    one = _one_best(items)
    for place in range(max((len(item.options) for item in one), default=0)):
        has_place = [item for item in one if len(item.options) > place]
        keyed = [item for item in has_place if item.keys == (place,)]
        too_often = Fraction(len(keyed), len(one)) > chance(one) + MOST_ABOVE_CHANCE
        if too_often or (not keyed and len(has_place) >= FEWEST_ITEMS):
            yield (
                (keyed or has_place)[-1],
                f"option {place + 1} is the key in {len(keyed)} of {len(one)} items; "
                f"move some keys {'away from' if too_often else 'to'} it.",
            )


def _bot(items: Sequence[Item]) -> Iterator[Finding]:
    one = _one_best(items)
    for name, bot in BOTS.items():
        scores = [_share(choice, bot(choice)) for choice in one]
        yield from _too_good(name, one, scores, chance(one))


def _pair_bot(items: Sequence[Item]) -> Iterator[Finding]:
    matches = [item for item in items if item.kind == "match"]
    if not _enough(matches):
        return
    for name, bot in PAIR_BOTS.items():
        luck = _mean([chance([*choices(item)]) for item in matches])
        yield from _too_good(name, matches, [bot(item) for item in matches], luck)


def _order_bot(items: Sequence[Item]) -> Iterator[Finding]:
    orders = [item for item in items if item.kind == "order"]
    if not _enough(orders):
        return
    luck = _mean([Fraction(1, factorial(len(item.lines))) for item in orders])
    for name, bot in ORDER_BOTS.items():
        scores = [Fraction(bot(item) == list(item.lines)) for item in orders]
        yield from _too_good(name, orders, scores, luck)


def _too_good(
    name: str, asked: Sequence[Item], scores: Sequence[Fraction], luck: Fraction
) -> Iterator[Finding]:
    if _mean(scores) > luck + MOST_ABOVE_CHANCE:
        given_away = [item for item, score in zip(asked, scores, strict=True) if score == 1]
        ids = ", ".join(dict.fromkeys(item.id for item in given_away or asked))
        yield (
            (given_away or asked)[-1],
            f"somebody who {name} gets {float(_mean(scores)):.0%} right where chance gets "
            f"{float(luck):.0%}; reword {ids}.",
        )


def _answered_elsewhere(items: Sequence[Item]) -> Iterator[Finding]:
    for asked, telling in permutations(items, 2):
        if asked.lesson == telling.lesson and _tells(telling, asked):
            yield asked, f"the stem of {telling.id} answers it; take the answer out of that stem."


def _tells(telling: Item, asked: Item) -> bool:
    """Whether one sentence of a stem holds another item's answer and most of its question."""
    question = content_words(sentences(asked.stem)[-1])
    answer = _answer_words(asked) - content_words(asked.stem)
    said = [content_words(sentence) for sentence in sentences(telling.stem)]
    # One word in common is chance.
    needed = max(2, (len(question) + 1) // 2)
    return bool(answer) and any(
        answer <= words and len(question & words) >= needed for words in said
    )


def _answer_words(item: Item) -> frozenset[str]:
    if item.kind == "numeric":
        return content_words(f"{item.value:g} {item.unit}")
    return content_words(" ".join(option.text for option in item.options if option.correct))


RULES: dict[str, Rule] = {
    "key-place": _key_place,
    "guessable": _bot,
    "guessable-pairs": _pair_bot,
    "guessable-order": _order_bot,
    "answered-elsewhere": _answered_elsewhere,
}
