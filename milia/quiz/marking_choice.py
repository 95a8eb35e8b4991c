"""Marking of what is chosen from options: kinds `one`, `several` and `two_tier`."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from milia.quiz.feedback import Feedback, Marked, not_yet, of_option, standing
from milia.quiz.items import Item, ItemError, Option

TIERS = ("answer", "reason")


def mark_one(item: Item, answer: object) -> Marked:
    """Mark the index of one option."""
    (chosen,) = _indices(item, [answer], item.options, "one index")
    feedback = _of_tier(item.options, chosen, "answer")
    return Marked(item.options[chosen].correct, _verdict_one(feedback), feedback)


def mark_several(item: Item, answer: object) -> Marked:
    """Mark the indices of all chosen options: right with each that belongs and no other."""
    given: list[Any] = list(answer) if isinstance(answer, Sequence | Set) else [answer]
    chosen = frozenset(_indices(item, given, item.options, "a list of indices"))
    if not chosen:
        return not_yet("choose at least one option.")
    feedback = tuple(
        of_option(option, _belongs(option, i in chosen), chosen=i in chosen)
        for i, option in enumerate(item.options)
    )
    return Marked(chosen == frozenset(item.keys), _verdict_several(feedback), feedback)


def mark_two_tier(item: Item, answer: object) -> Marked:
    """Mark `[option, reason]`, two indices: right only when both are."""
    if not isinstance(answer, list | tuple) or len(answer) != len(TIERS):
        raise ItemError(f"{item.id} cannot mark {answer!r}; give two indices, [answer, reason].")
    missing = [tier for tier, index in zip(TIERS, answer, strict=True) if index is None]
    if missing:
        return not_yet(f"choose {' and '.join(f'one {tier}' for tier in missing)}.")
    chosen = [
        *_indices(item, answer[:1], item.options, "an answer's index"),
        *_indices(item, answer[1:], item.reasons, "a reason's index"),
    ]
    answers, reasons = (
        _of_tier(tier, index, name, name)
        for tier, index, name in zip(item.tiers, chosen, TIERS, strict=True)
    )
    right = [tier[index].correct for tier, index in zip(item.tiers, chosen, strict=True)]
    return Marked(all(right), _verdict_two(answers, reasons), (*answers, *reasons))


def _indices(
    item: Item, given: Sequence[Any], options: tuple[Option, ...], asked: str
) -> list[int]:
    known = range(len(options))
    if not all(i in known for i in given):
        shown = given[0] if len(given) == 1 else given
        raise ItemError(
            f"{item.id} cannot mark {shown!r}; give {asked} from 0 to {len(options) - 1}."
        )
    return [int(i) for i in given]


def _of_tier(
    options: tuple[Option, ...], chosen: int, thing: str, tier: str = ""
) -> tuple[Feedback, ...]:
    return tuple(
        of_option(
            option,
            standing(thing, correct=option.correct, chosen=i == chosen),
            chosen=i == chosen,
            tier=tier,
        )
        for i, option in enumerate(options)
    )


def _belongs(option: Option, chosen: bool) -> str:
    if chosen:
        return standing("answer", correct=option.correct, chosen=True)
    return "Belongs too, not chosen" if option.correct else "Rightly left out"


def _verdict_one(feedback: tuple[Feedback, ...]) -> str:
    chosen, key = _chosen(feedback), _key(feedback)
    if chosen == key:
        return f"Yes: “{chosen}”. Why, and why not the others, stands below."
    return f"Not “{chosen}” but “{key}”; each has its reason below."


def _verdict_several(feedback: tuple[Feedback, ...]) -> str:
    keys = sum(f.correct for f in feedback)
    found = sum(f.correct and f.chosen for f in feedback)
    astray = sum(f.chosen and not f.correct for f in feedback)
    if found == keys and not astray:
        return f"Yes: you chose all {keys} that belong and no other. The reasons stand below."
    extra = f", and {astray} of your choices {'does' if astray == 1 else 'do'} not belong"
    return f"Not yet: {found} of the {keys} that belong{extra if astray else ''}; see below."


def _verdict_two(answers: tuple[Feedback, ...], reasons: tuple[Feedback, ...]) -> str:
    answer_right = _chosen(answers) == _key(answers)
    reason_right = _chosen(reasons) == _key(reasons)
    if answer_right and reason_right:
        return f"Yes: “{_key(answers)}”, and your reason carries it. More stands below."
    if answer_right:
        return (
            "Right answer, but this reason does not carry it. What does is "
            f"“{_key(reasons)}”; see below."
        )
    if reason_right:
        return f"Your reason holds, but it leads to another answer: “{_key(answers)}”; see below."
    return f"Not “{_chosen(answers)}” but “{_key(answers)}”, and for another reason; see below."


def _chosen(feedback: tuple[Feedback, ...]) -> str:
    return _bare(next(f.text for f in feedback if f.chosen))


def _key(feedback: tuple[Feedback, ...]) -> str:
    return _bare(next(f.text for f in feedback if f.correct))


def _bare(text: str) -> str:
    return text.rstrip(".")
