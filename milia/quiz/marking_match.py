"""Marking of pairs (kind `match`).

An answer holds for each left text, in the order of the file, the index of the right text chosen
for it among `Item.rights`, or None.
"""

from __future__ import annotations

from collections.abc import Iterator

from milia.quiz.feedback import Feedback, Marked, not_yet, of_near, standing
from milia.quiz.items import Item, ItemError


def mark_match(item: Item, answer: object) -> Marked:
    """Mark the right texts chosen: right when each left text has its own."""
    chosen = _chosen(item, answer)
    missing = [pair.left for pair, i in zip(item.pairs, chosen, strict=True) if i is None]
    if missing:
        return not_yet(_what_is_missing(item, missing))
    right = sum(place == i for place, i in enumerate(chosen))
    feedback = tuple(_of_pairs(item, chosen))
    return Marked(right == len(item.pairs), _verdict(item, right, feedback), feedback)


def _chosen(item: Item, answer: object) -> list[int | None]:
    known = range(len(item.rights))
    given = list(answer) if isinstance(answer, list | tuple) else []
    if len(given) != len(item.pairs) or not all(i is None or i in known for i in given):
        raise ItemError(
            f"{item.id} cannot mark {answer!r}; give {len(item.pairs)} indices "
            f"from 0 to {len(known) - 1}, one for each left text."
        )
    return [None if i is None else int(i) for i in given]


def _what_is_missing(item: Item, missing: list[str]) -> str:
    if len(missing) == 1:
        return f"choose what belongs to “{missing[0]}”."
    of_how_many = f"{len(missing)} of the {len(item.pairs)} texts"
    return f"{of_how_many} have no match; choose one for each."


def _of_pairs(item: Item, chosen: list[int | None]) -> Iterator[Feedback]:
    for place, (pair, i) in enumerate(zip(item.pairs, chosen, strict=True)):
        if i != place:
            yield _wrong(item, pair.left, item.rights[i or 0])
        label = standing("pair", correct=True, chosen=i == place)
        text = _together(pair.left, pair.right)
        yield Feedback(text, True, i == place, pair.why, None, pair.source, label)


def _wrong(item: Item, left: str, right: str) -> Feedback:
    text = _together(left, right)
    label = standing("pair", correct=False, chosen=True)
    near = next((near for near in item.near if (near.left, near.right) == (left, right)), None)
    return of_near(near, text, "pair") if near else Feedback(text, False, True, "", label=label)


def _together(left: str, right: str) -> str:
    return f"{left.rstrip('.:')}: {right}"


def _verdict(item: Item, right: int, feedback: tuple[Feedback, ...]) -> str:
    if right == len(item.pairs):
        return f"Yes: all {right} pairs are right. The reasons stand below."
    unforeseen = any(not f.correct and not f.why for f in feedback)
    again = f" {item.otherwise}" if unforeseen and item.otherwise else ""
    verb = "is" if right == 1 else "are"
    return f"Not yet: {right} of the {len(item.pairs)} pairs {verb} right.{again}"
