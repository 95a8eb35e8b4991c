"""YAML files of items → their entries as written, with the file and line of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from milia.quiz.items import ItemError, place_of

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Entry(NamedTuple):
    """One entry of an item file as written: its fields, and where it stands."""

    fields: dict[str, Any]
    file: Path
    line: int

    def error(self, message: str) -> ItemError:
        """Return the error that names this entry's file, line and id."""
        name = self.fields.get("id", "this item")
        return ItemError(f"{place_of(self.file)}:{self.line}: {name} {message}")


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
