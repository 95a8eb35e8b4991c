"""Whether what an item names exists: sources, misconceptions, claims, concepts, objectives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from milia.data import load
from milia.quiz.comparing import difference
from milia.quiz.items import Item, Near
from milia.quiz.marking_value import evaluate, within
from milia.quiz.reasoned import key_has_reason, reasoned, wrong

Rule = Callable[[Item, "Known"], Iterator[str]]

ASSUMPTION = "ASSUMPTION"
OBJECTIVES = frozenset(f"O{n}" for n in range(1, 12))
ABOUT_CODE = ("O11",)
"""Items of this objective alone are about pandas, whose reasons rest on no reference."""
BLOOM = ("remember", "understand", "apply", "analyse", "evaluate", "create")
_LESSON = re.compile(r"0\d|10|review")


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that items may name."""

    references: frozenset[str]
    claims: frozenset[str]
    concepts: frozenset[str]
    misconceptions: frozenset[str]
    cards: frozenset[str] = frozenset()

    @classmethod
    def from_tables(cls) -> Known:
        """Read them from the course's tables."""
        return cls(
            references=frozenset(load("references")["key"]) | {ASSUMPTION},
            claims=frozenset(load("claims")["claim_id"]),
            concepts=frozenset(load("concepts")["concept"]),
            misconceptions=frozenset(load("misconceptions")["misconception_id"]),
            cards=frozenset(load("lateral_cards")["card_id"]),
        )


def _missing(named: tuple[str, ...], known: frozenset[str], table: str) -> Iterator[str]:
    for name in named:
        if name not in known:
            yield f"names {name!r}, which {table} does not hold; correct the id or add the row."


def _unexplained(item: Item, _: Known) -> Iterator[str]:
    for name, answer in wrong(item):
        given = [field for field in (answer.misconception, answer.slip) if field]
        if not given:
            yield f"{name} is wrong without a 'misconception' or a 'slip'; say how one gets there."
        if len(given) > 1:
            yield f"{name} has a 'misconception' and a 'slip'; keep the one that fits better."


def _unknown_misconception(item: Item, known: Known) -> Iterator[str]:
    named = tuple(a.misconception for _, a in wrong(item) if a.misconception)
    yield from _missing(named, known.misconceptions, "misconceptions.csv")


def _no_source(item: Item, _: Known) -> Iterator[str]:
    if item.kind == "code" or item.objectives == ABOUT_CODE:
        return
    for name, one in reasoned(item):
        if not one.source and not isinstance(one, Near):
            yield f"{name} has no 'source'; name the references its reason rests on."
    if key_has_reason(item) and not item.source:
        yield "the key has no 'source'; name the references it rests on, or ASSUMPTION."


def _unknown_source(item: Item, known: Known) -> Iterator[str]:
    sources = [item.source, *(one.source for _, one in reasoned(item))]
    named = tuple(dict.fromkeys(key for keys in sources for key in keys))
    yield from _missing(named, known.references, "references.csv")


def _unknown_claim(item: Item, known: Known) -> Iterator[str]:
    yield from _missing(item.article_refs, known.claims, "claims.csv")


def _unknown_concept(item: Item, known: Known) -> Iterator[str]:
    yield from _missing(item.concept, known.concepts, "concepts.csv")


def _unknown_card(item: Item, known: Known) -> Iterator[str]:
    yield from _missing(item.cards, known.cards, "lateral_cards.csv")


def _unknown_objective(item: Item, _: Known) -> Iterator[str]:
    yield from _missing(item.objectives, OBJECTIVES, "the list of objectives, O1 to O11,")
    if not item.objectives:
        yield "names no objective; add at least one of O1 to O11."


def _unknown_level(item: Item, _: Known) -> Iterator[str]:
    if item.bloom not in BLOOM:
        yield f"has bloom {item.bloom!r}; write one of {', '.join(BLOOM)}."
    if not _LESSON.fullmatch(item.lesson):
        yield f"has lesson {item.lesson!r}; write two digits in quotes, or review."


def _near_unreachable(item: Item, _: Known) -> Iterator[str]:
    for i, near in enumerate(item.near, 1):
        problem = _UNREACHED[item.kind](item, near)
        if problem:
            yield f"near miss {i} {problem}, so it is never reached."


def _unreached_number(item: Item, near: Near) -> str:
    inside = near.value is not None and within(near.value, item.value, item.tolerance)
    return "lies within the key's tolerance" if inside else ""


def _unreached_value(item: Item, near: Near) -> str:
    same = difference(evaluate(item, item.expects), evaluate(item, near.expects)) is None
    return "gives the same value as the key" if same else ""


def _unreached_pair(item: Item, near: Near) -> str:
    if near.left not in {pair.left for pair in item.pairs}:
        return f"has “{near.left}” on its left, which no pair has"
    if near.right not in item.rights:
        return f"has “{near.right}” on its right, which neither a pair nor 'extra' has"
    right = (near.left, near.right) in {(pair.left, pair.right) for pair in item.pairs}
    return "is one of the right pairs" if right else ""


_UNREACHED: dict[str, Callable[[Item, Near], str]] = {
    "numeric": _unreached_number,
    "code": _unreached_value,
    "match": _unreached_pair,
}

RULES: dict[str, Rule] = {
    "unexplained-wrong": _unexplained,
    "unknown-misconception": _unknown_misconception,
    "no-source": _no_source,
    "unknown-source": _unknown_source,
    "unknown-claim": _unknown_claim,
    "unknown-concept": _unknown_concept,
    "unknown-card": _unknown_card,
    "unknown-objective": _unknown_objective,
    "unknown-level": _unknown_level,
    "near-unreachable": _near_unreachable,
}
