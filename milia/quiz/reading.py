"""YAML files of items → `Item`s, with the file and line of whatever is wrong.

The checks here are light: enough that marking can rely on an item. `item.schema.json` says the
same in full, and `milia.quiz.lint` holds what makes an item good.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from milia.quiz.items import Item, ItemError, Near, Option, place_of

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

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
}
_CHOICE: dict[str, type] = {"options": list}
_VALUE: dict[str, type] = {"why": str, "source": list, "near": list, "otherwise": str}
_BY_KIND: dict[str, tuple[str, dict[str, type]]] = {
    "one": ("options", _CHOICE),
    "several": ("options", _CHOICE),
    "numeric": ("value", {"value": float, "tolerance": float, "unit": str, **_VALUE}),
    "code": ("expects", {"expects": str, **_VALUE}),
}
_REASON: dict[str, type] = {"why": str, "source": list, "misconception": str, "slip": str}
_OPTION: dict[str, type] = {"text": str, "correct": bool, **_REASON}
_NEAR: dict[str, dict[str, type]] = {
    "value": {"value": float, "tolerance": float, **_REASON},
    "expects": {"expects": str, **_REASON},
}
_SAID: dict[type, str] = {
    str: "a text (put it in quotes)",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    list: "a list of texts in [brackets]",
}
_MAY_BE_NULL = {"group", "misconception", "slip"}
_LISTS_OF_MAPPINGS = {"options", "near"}
_FEWEST_OPTIONS = 2


class Entry(NamedTuple):
    """One entry of an item file as written: its fields, and where it stands."""

    fields: dict[str, Any]
    file: Path
    line: int

    def error(self, message: str) -> ItemError:
        """Return the error that names this entry's file, line and id."""
        name = self.fields.get("id", "this item")
        return ItemError(f"{place_of(self.file)}:{self.line}: {name} {message}")


def read_items(file: Path) -> list[Item]:
    """Read every item of a YAML file, in its order.

    Raises
    ------
    ItemError
        When the file is no YAML, or an item lacks a field, has one that its kind does not know,
        or has a key that does not fit its kind.
    """
    return [_item(entry) for entry in entries(file)]


def entries(file: Path) -> Iterator[Entry]:
    """Yield the entries of an item file as they are written.

    Raises
    ------
    ItemError
        When the file is no YAML list of items, or an entry has the same field twice.
    """
    try:
        loader = _Loader(file.read_text(encoding="utf-8"))
        root = loader.get_single_node()
        if not isinstance(root, yaml.SequenceNode):
            raise ItemError(f"{place_of(file)}:1: write a list of items, each beginning '- id:'.")
        for node in root.value:
            yield _entry(loader, node, file)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ItemError(_yaml_sentence(error, file)) from error


def _entry(loader: Any, node: yaml.Node, file: Path) -> Entry:
    line = node.start_mark.line + 1
    twice = _field_twice(node)
    if twice is not None:
        raise ItemError(
            f"{place_of(file)}:{twice.start_mark.line + 1}: the field '{twice.value}' stands "
            "twice in one item; keep one of them."
        )
    fields = loader.construct_document(node)
    if not isinstance(fields, dict):
        raise ItemError(f"{place_of(file)}:{line}: an item begins with '- id:'; mend this entry.")
    return Entry(fields, file, line)


def _field_twice(node: yaml.Node) -> yaml.ScalarNode | None:
    """Find a key that YAML would silently let overwrite an earlier one."""
    children: list[yaml.Node] = []
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, child in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                return key
            seen.add(getattr(key, "value", ""))
            children.append(child)
    elif isinstance(node, yaml.SequenceNode):
        children = node.value
    return next((twice for child in children if (twice := _field_twice(child))), None)


def _yaml_sentence(error: Exception, file: Path) -> str:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    problem = getattr(error, "problem", None) or str(error)
    return (
        f"{place_of(file)}:{line}: this is not YAML ({problem}); look at the indentation, the "
        "quotes and the colons of this line and the one before it."
    )


def _item(entry: Entry) -> Item:
    for name in _REQUIRED:
        if entry.fields.get(name) in (None, "", []):
            raise entry.error(f"has no field '{name}'; add it.")
    kind = entry.fields["kind"]
    if kind not in _BY_KIND:
        raise entry.error(f"is of kind {kind!r}; the kinds are {', '.join(_BY_KIND)}.")
    needed, own = _BY_KIND[kind]
    if entry.fields.get(needed) is None:
        raise entry.error(f"is of kind {kind} and has no field '{needed}'; add it.")
    fields = _typed(entry, entry.fields, {**_REQUIRED, **_ANY_KIND, **own}, "")
    if "options" in fields:
        fields["options"] = _options(entry, fields["options"])
    if "near" in fields:
        fields["near"] = _near(entry, fields["near"], needed)
    return Item(**fields, file=entry.file, line=entry.line)


def _options(entry: Entry, written: tuple[Any, ...]) -> tuple[Option, ...]:
    options = tuple(
        Option(**_typed(entry, option, _OPTION, f"options[{i}]."))
        for i, option in enumerate(written)
    )
    if any(not option.text for option in options):
        raise entry.error("has an option without text; write it or take the option out.")
    if len(options) < _FEWEST_OPTIONS:
        raise entry.error("has fewer than two options; add the others.")
    keys = sum(option.correct for option in options)
    if keys == 0:
        raise entry.error("has no correct option; mark one with 'correct: true'.")
    if keys > 1 and entry.fields["kind"] == "one":
        raise entry.error(f"has {keys} keys; keep one 'correct: true' or write 'kind: several'.")
    return options


def _near(entry: Entry, written: tuple[Any, ...], needed: str) -> tuple[Near, ...]:
    near = [_typed(entry, miss, _NEAR[needed], f"near[{i}].") for i, miss in enumerate(written)]
    if any(needed not in miss for miss in near):
        raise entry.error(f"has a near miss without '{needed}'; add it.")
    return tuple(Near(**miss) for miss in near)


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
