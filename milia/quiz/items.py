"""What a quiz item is, and the bank of all items (`text/items/*.yaml`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Literal

from milia.data import ROOT

Kind = Literal["one", "several", "numeric", "code", "order", "match", "two_tier", "rating"]


class ItemError(ValueError):
    """An item is missing or badly written; the sentence says where and what to do."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: an answer, a reason of kind `two_tier`, or a line that does not belong.

    `misconception` is an id of `misconceptions.csv`, `slip` a slip of reasoning in words; a wrong
    option carries one of them. `source` holds keys of `references.csv`.
    """

    text: str
    correct: bool = False
    why: str = ""
    source: tuple[str, ...] = ()
    misconception: str | None = None
    slip: str | None = None


@dataclass(frozen=True, slots=True)
class Near:
    """A wrong answer that authors foresaw, with its own reason.

    Numeric items state it by `value` and `tolerance` (in the item's unit), code items by
    `expects`, a Python expression that gives the wrong value, match items by `left` and `right`.
    """

    value: float | None = None
    tolerance: float = 0.0
    expects: str | None = None
    left: str | None = None
    right: str | None = None
    why: str = ""
    source: tuple[str, ...] = ()
    misconception: str | None = None
    slip: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts of an item of kind `match` that belong together, and why."""

    left: str
    right: str
    why: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its key and the reasons.

    Kinds `one` and `several` use `options`; `numeric` uses `value`, `tolerance` and `unit`;
    `code` uses `expects`, a Python expression over `load`, `pd` and `np`; `order` has its `lines`
    in the right order and in `distractors` those that do not belong, with `code` where the lines
    are Python; `match` has `pairs`, and in `extra` right sides that fit nothing; `two_tier` has
    `options` and the `reasons` for them. All but the kinds with `options` give the reason in
    `why` (`match` in each pair), foreseen wrong answers in `near`, and what to look at again in
    `otherwise`. Kind `rating` has no key and a class of its own (`milia.quiz.rating`). `cards` are
    ids of `lateral_cards.csv`, shown between the stem and the answers. `file` and `line` say where
    the item is written.
    """

    id: str
    version: int
    lesson: str
    objectives: tuple[str, ...]
    bloom: str
    kind: Kind
    stem: str
    options: tuple[Option, ...] = ()
    value: float | None = None
    tolerance: float = 0.0
    unit: str = ""
    expects: str | None = None
    lines: tuple[str, ...] = ()
    code: bool = False
    distractors: tuple[Option, ...] = ()
    pairs: tuple[Pair, ...] = ()
    extra: tuple[str, ...] = ()
    reasons: tuple[Option, ...] = ()
    why: str = ""
    source: tuple[str, ...] = ()
    near: tuple[Near, ...] = ()
    otherwise: str = ""
    article_refs: tuple[str, ...] = ()
    concept: tuple[str, ...] = ()
    group: str | None = None
    alt: str = ""
    cards: tuple[str, ...] = ()
    file: Path = field(default=Path(), compare=False)
    line: int = field(default=0, compare=False)

    @property
    def keys(self) -> tuple[int, ...]:
        """Indices of the correct options, in the order of the file."""
        return tuple(i for i, option in enumerate(self.options) if option.correct)

    @property
    def tiers(self) -> tuple[tuple[Option, ...], ...]:
        """What one chooses from: the options, and for kind `two_tier` also the reasons."""
        return tuple(tier for tier in (self.options, self.reasons) if tier)

    @property
    def rights(self) -> tuple[str, ...]:
        """Right sides of kind `match` in the order of the file, those that fit nothing last."""
        return (*(pair.right for pair in self.pairs), *self.extra)

    @property
    def place(self) -> str:
        """File and line of the item, as `text/items/02_types.yaml:12`."""
        return f"{place_of(self.file)}:{self.line}"


def place_of(file: Path) -> str:
    """Path of an item file as people read it: relative to the course, with forward slashes."""
    return (file.relative_to(ROOT) if file.is_relative_to(ROOT) else file).as_posix()


def gather(items: Iterable[Item]) -> dict[str, Item]:
    """Items by id.

    Raises
    ------
    ItemError
        When two items have one id; the sentence names both places.
    """
    bank: dict[str, Item] = {}
    for item in items:
        if item.id in bank:
            raise ItemError(
                f"{item.place}: the id {item.id} is taken already at {bank[item.id].place}; "
                "give one of the two a new id."
            )
        bank[item.id] = item
    return bank


@cache
def bank() -> dict[str, Item]:
    """Every item of the course by id, in the order of the files and of the items in them.

    Raises
    ------
    ItemError
        When there is no item file, or an item is badly written; file, line and what to do.
    """
    # Reading YAML is loaded here and not above: `import milia` has 40 ms in all.
    from milia.quiz.reading import read_items  # noqa: PLC0415

    files = sorted((ROOT / "text" / "items").glob("*.yaml"))
    if not files:
        raise ItemError("There is no question bank: text/items holds no .yaml file; restore it.")
    return gather(item for file in files for item in read_items(file))


def item(item_id: str) -> Item:
    """Return the item with this id.

    Raises
    ------
    ItemError
        When no item has the id; the sentence names the nearest ids.
    """
    items = bank()
    if item_id in items:
        return items[item_id]
    near = get_close_matches(str(item_id), items, n=3, cutoff=0.5) or list(items)[:3]
    raise ItemError(f"There is no item {item_id!r}; the nearest ids are {', '.join(near)}.")
