"""What a bank of items gives away to somebody who knows nothing.

Bots answer every item of kind `one` by the place, the length or the wording of its options. In
a fair bank none of them does much better than chance. Below `FEWEST_ITEMS` a score says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from milia.quiz.flaws import content_words, echoes
from milia.quiz.items import Item
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


def expected_score(bot: Bot, items: Sequence[Item]) -> Fraction:
    """Share of items of kind `one` that a bot gets right; where it wavers, its chance counts."""
    return _mean([_share(item, bot(item)) for item in items])


def chance(items: Sequence[Item]) -> Fraction:
    """Share that blind guessing gets right."""
    return _mean([Fraction(1, len(item.options)) for item in items])


def _share(item: Item, liking: Sequence[float]) -> Fraction:
    liked = [i for i, value in enumerate(liking) if value == max(liking)]
    return Fraction(sum(item.options[i].correct for i in liked), len(liked))


def _mean(shares: Sequence[Fraction]) -> Fraction:
    return sum(shares, Fraction()) / len(shares) if shares else Fraction()


def _one_best(items: Sequence[Item]) -> list[Item]:
    one = [item for item in items if item.kind == "one"]
    return one if len(one) >= FEWEST_ITEMS else []


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
        score = expected_score(bot, one)
        if score > chance(one) + MOST_ABOVE_CHANCE:
            given_away = [item for item in one if _share(item, bot(item)) == 1]
            yield (
                given_away[-1] if given_away else one[-1],
                f"somebody who {name} gets {float(score):.0%} right where chance gets "
                f"{float(chance(one)):.0%}; reword {', '.join(i.id for i in given_away)}.",
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
    "answered-elsewhere": _answered_elsewhere,
}
