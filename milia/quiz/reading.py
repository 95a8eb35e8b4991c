"""YAML files of items → `Item`s, with the file and line of whatever is wrong.

The checks here are light: enough that marking can rely on an item. `item.schema.json` says the
same in full, and `milia.quiz.lint` holds what makes an item good.
"""

from __future__ import annotations

from collections.abc import Callable, Sized
from pathlib import Path
from typing import Any

from milia.quiz.entries import Entry, entries
from milia.quiz.items import Item, Near, Option, Pair

_REQUIRED: dict[str, type] = {
    "id": str,
    "version": int,
    "lesson": str,
    "objectives": list,
    "bloom": str,
    "kind": str,
    "stem": str,
}
_ANY_KIND: dict[str, type] = {
    "article_refs": list,
    "concept": list,
    "group": str,
    "alt": str,
    "cards": list,
}
_CHOICE: dict[str, type] = {"options": list}
_AFTER: dict[str, type] = {"why": str, "source": list, "otherwise": str}
_VALUE: dict[str, type] = {**_AFTER, "near": list}
_BY_KIND: dict[str, tuple[tuple[str, ...], dict[str, type]]] = {
    "one": (("options",), _CHOICE),
    "several": (("options",), _CHOICE),
    "numeric": (("value",), {"value": float, "tolerance": float, "unit": str, **_VALUE}),
    "code": (("expects",), {"expects": str, **_VALUE}),
    "order": (("lines",), {"lines": list, "code": bool, "distractors": list, **_AFTER}),
    "match": (("pairs",), {"pairs": list, "extra": list, "near": list, "otherwise": str}),
    "two_tier": (("options", "reasons"), {**_CHOICE, "reasons": list}),
}
_REASON: dict[str, type] = {"why": str, "source": list, "misconception": str, "slip": str}
_OPTION: dict[str, type] = {"text": str, "correct": bool, **_REASON}
_DISTRACTOR: dict[str, type] = {"text": str, **_REASON}
_PAIR: dict[str, type] = {"left": str, "right": str, "why": str, "source": list}
_NEAR: dict[str, dict[str, type]] = {
    "numeric": {"value": float, "tolerance": float, **_REASON},
    "code": {"expects": str, **_REASON},
    "match": {"left": str, "right": str, **_REASON},
}
_NEAR_NEEDS = {"numeric": ("value",), "code": ("expects",), "match": ("left", "right")}
_SAID: dict[type, str] = {
    str: "a text (put it in quotes)",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    list: "a list of texts in [brackets]",
}
_MAY_BE_NULL = {"group", "misconception", "slip"}
_LISTS_OF_MAPPINGS = {"options", "reasons", "distractors", "pairs", "near"}
_ONE_KEY = {"one", "two_tier"}


def read_items(file: Path) -> list[Item]:
    """Read every item of a YAML file, in its order.

    Raises
    ------
    ItemError
        When the file is no YAML, or an item lacks a field, has one that its kind does not know,
        or has a key that does not fit its kind.
    """
    return [_item(entry) for entry in entries(file)]


def _item(entry: Entry) -> Item:
    for name in _REQUIRED:
        if entry.fields.get(name) in (None, "", []):
            raise entry.error(f"has no field '{name}'; add it.")
    kind = entry.fields["kind"]
    if kind not in _BY_KIND:
        raise entry.error(f"is of kind {kind!r}; the kinds are {', '.join(_BY_KIND)}.")
    needed, own = _BY_KIND[kind]
    for name in needed:
        if entry.fields.get(name) is None:
            raise entry.error(f"is of kind {kind} and has no field '{name}'; add it.")
    fields = _typed(entry, entry.fields, {**_REQUIRED, **_ANY_KIND, **own}, "")
    fields |= {name: part(entry, fields[name]) for name, part in _PARTS.items() if name in fields}
    return Item(**fields, file=entry.file, line=entry.line)


def _options(entry: Entry, written: tuple[Any, ...], name: str = "options") -> tuple[Option, ...]:
    options = tuple(
        Option(**_typed(entry, option, _OPTION, f"{name}[{i}]."))
        for i, option in enumerate(written)
    )
    if any(not option.text for option in options):
        raise entry.error(f"has among its {name} one without text; write it or take it out.")
    _at_least_two(entry, options, name)
    keys = sum(option.correct for option in options)
    if keys == 0:
        raise entry.error(
            f"has no correct {name.removesuffix('s')}; mark one with 'correct: true'."
        )
    if keys > 1 and entry.fields["kind"] in _ONE_KEY:
        several = " or write 'kind: several'" if entry.fields["kind"] == "one" else ""
        raise entry.error(f"has {keys} keys in '{name}'; keep one 'correct: true'{several}.")
    return options


def _reasons(entry: Entry, written: tuple[Any, ...]) -> tuple[Option, ...]:
    return _options(entry, written, "reasons")


def _lines(entry: Entry, written: tuple[str, ...]) -> tuple[str, ...]:
    _at_least_two(entry, written, "lines")
    if not all(line.strip() for line in written):
        raise entry.error("has an empty line among its 'lines'; write it or take it out.")
    return tuple(line.rstrip() for line in written)


def _distractors(entry: Entry, written: tuple[Any, ...]) -> tuple[Option, ...]:
    lines = [
        _typed(entry, line, _DISTRACTOR, f"distractors[{i}].") for i, line in enumerate(written)
    ]
    if not all(line.get("text") for line in lines):
        raise entry.error("has a distractor without 'text'; write it or take it out.")
    return tuple(Option(**line) for line in lines)


def _pairs(entry: Entry, written: tuple[Any, ...]) -> tuple[Pair, ...]:
    pairs = [_typed(entry, pair, _PAIR, f"pairs[{i}].") for i, pair in enumerate(written)]
    _at_least_two(entry, pairs, "pairs")
    if not all(pair.get("left") and pair.get("right") for pair in pairs):
        raise entry.error("has a pair without 'left' or 'right'; write both.")
    return tuple(Pair(**pair) for pair in pairs)


def _near(entry: Entry, written: tuple[Any, ...]) -> tuple[Near, ...]:
    kind = entry.fields["kind"]
    near = [_typed(entry, miss, _NEAR[kind], f"near[{i}].") for i, miss in enumerate(written)]
    for needed in _NEAR_NEEDS[kind]:
        if any(needed not in miss for miss in near):
            raise entry.error(f"has a near miss without '{needed}'; add it.")
    return tuple(Near(**miss) for miss in near)


def _at_least_two(entry: Entry, found: Sized, name: str) -> None:
    if len(found) < 2:  # noqa: PLR2004 - with one there is nothing to ask
        raise entry.error(f"has fewer than two {name}; add the others.")


_PARTS: dict[str, Callable[[Entry, tuple[Any, ...]], tuple[Any, ...]]] = {
    "options": _options,
    "reasons": _reasons,
    "lines": _lines,
    "distractors": _distractors,
    "pairs": _pairs,
    "near": _near,
}


def _typed(entry: Entry, written: Any, known: dict[str, type], where: str) -> dict[str, Any]:
    """Return the fields with their types checked, lists as tuples and texts stripped."""
    if not isinstance(written, dict):
        raise entry.error(f"has at {where.rstrip('.')} no 'name: value' fields; write them.")
    unknown = [name for name in written if name not in known]
    if unknown:
        raise entry.error(
            f"has a field '{where}{unknown[0]}' that is not known here; "
            f"known are {', '.join(known)}."
        )
    return {
        name: _value(entry, value, known[name], where + name)
        for name, value in written.items()
        if value is not None or name not in _MAY_BE_NULL
    }


def _value(entry: Entry, value: Any, wanted: type, where: str) -> Any:
    if wanted is list and isinstance(value, list):
        return _members(entry, value, where)
    if wanted is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    # To Python true is a whole number; in an item it is a slip.
    if isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool)):
        return value.strip() if isinstance(value, str) else value
    raise entry.error(f"has {value!r} in '{where}'; write {_SAID[wanted]}.")


def _members(entry: Entry, values: list[Any], where: str) -> tuple[Any, ...]:
    if where not in _LISTS_OF_MAPPINGS and not all(isinstance(value, str) for value in values):
        raise entry.error(f"has {values!r} in '{where}'; write {_SAID[list]}.")
    return tuple(values)
