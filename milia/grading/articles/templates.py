"""An instructor's templates as they stand in the secret folder → statements, pairs and blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import yaml

INCONSISTENT = "internally inconsistent"
_STATEMENTS = {
    "true_statements": ("supported", "known"),
    "partly_statements": ("partly supported", ""),
    "unsupported_statements": ("unsupported", ""),
    "contradicted_statements": ("contradicted", ""),
}


class TemplateError(ValueError):
    """Templates that cannot be read or used; the sentence says where and what to do."""


class Statement(NamedTuple):
    """One sentence to be judged, with its verdict and what that stands on.

    `rows` are rows of the course's tables, as ``table:row``; `says` are words for the table of
    clashes; `touches` are the DISCERN questions on which the sentence gives an answer; `omits` are
    the omissions that it brings with it; `part` is its part of the page, if not its topic's;
    `differs` says why the verdict is not that of a claim among its rows.
    """

    id: str
    topic: str
    text: str
    verdict: str
    kind: str
    rows: tuple[str, ...]
    references: tuple[str, ...]
    concept: str = ""
    link: str = ""
    cause_id: str = ""
    treatment_id: str = ""
    says: tuple[str, ...] = ()
    touches: tuple[int, ...] = ()
    omits: tuple[str, ...] = ()
    part: str = ""
    differs: str = ""


class Block(NamedTuple):
    """How a page answers one DISCERN question at one level, and why that is the level.

    `omission` is left out by it, `tells` are omissions that it makes good.
    """

    why: str
    text: str = ""
    where: str = ""
    omission: str = ""
    rows: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()


Pair = tuple[Statement, Statement]


@dataclass(frozen=True)
class Templates:
    """All that the articles are made from.

    `pairs` holds statements that contradict one another, under ``open`` those between which no
    source decides; `blocks` goes by question and level; `pool` holds the settings.
    """

    statements: tuple[Statement, ...]
    pairs: dict[str, tuple[Pair, ...]]
    clashes: frozenset[frozenset[str]]
    blocks: dict[int, dict[str, Block]]
    omissions: dict[str, dict[str, Any]]
    pool: dict[str, Any] = field(hash=False)

    def all_statements(self) -> list[Statement]:
        """Return each statement once, those of open pairs included."""
        return [*self.statements, *(one for pair in self.pairs["open"] for one in pair)]

    def clash(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Tell whether two things said cannot stand on one page."""
        others = set(other)
        return any(frozenset((mine, theirs)) in self.clashes for mine in one for theirs in others)


def read(folder: Path) -> Templates:
    """Read the templates of a secret folder's `articles/`.

    Raises
    ------
    TemplateError
        If a file is missing, is no YAML, or an entry has a field that it should not have.
    """
    statements = tuple(
        _statement(entry, f"{name}.yaml", verdict=verdict, kind=kind)
        for name, (verdict, kind) in _STATEMENTS.items()
        for entry in _load(folder, name)
    )
    by_id = {statement.id: statement for statement in statements}
    return Templates(
        statements,
        _pairs(_load(folder, "pairs"), by_id),
        frozenset(frozenset(pair) for pair in _load(folder, "clashes")),
        {
            question: {level: _block(entry) for level, entry in levels.items()}
            for question, levels in _load(folder, "discern").items()
        },
        {entry["id"]: entry for entry in _load(folder, "omissions")},
        _load(folder, "pool"),
    )


def _load(folder: Path, name: str) -> Any:
    """Return the content of one YAML file."""
    path = folder / f"{name}.yaml"
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TemplateError(
            f"{name}.yaml is missing in {folder}: copy the demo's articles/ there to begin with."
        ) from None
    except yaml.YAMLError as problem:
        raise TemplateError(f"{path} is no YAML: {' '.join(str(problem).split())}.") from None


def _statement(entry: dict[str, Any], name: str, **given: str) -> Statement:
    """Return an entry as a statement, its lists as tuples."""
    fields = {key: value for key, value in given.items() if value} | entry
    try:
        return Statement(**_with_tuples(fields))
    except TypeError as problem:
        raise TemplateError(f"{name}, {entry.get('id', entry)}: {problem}.") from None


def _block(entry: dict[str, Any]) -> Block:
    """Return an entry of discern.yaml as a block."""
    try:
        return Block(**_with_tuples(entry))
    except TypeError as problem:
        raise TemplateError(f"discern.yaml, {entry}: {problem}.") from None


def _with_tuples(entry: dict[str, Any]) -> dict[str, Any]:
    """Return an entry with tuples in place of its lists."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


def _pairs(entries: dict[str, Any], by_id: dict[str, Statement]) -> dict[str, tuple[Pair, ...]]:
    """Return the pairs; those that a source decides name statements of the other files."""
    missing = {entry[side] for entry in entries["decided"] for side in "ab"} - set(by_id)
    if missing:
        raise TemplateError(f"pairs.yaml names statements that nobody wrote: {sorted(missing)}.")
    return {
        "open": tuple((_open(entry["a"]), _open(entry["b"])) for entry in entries["open"]),
        "decided": tuple((by_id[entry["a"]], by_id[entry["b"]]) for entry in entries["decided"]),
    }


def _open(entry: dict[str, Any]) -> Statement:
    """Return one half of a pair between which no source decides."""
    return _statement(entry, "pairs.yaml", verdict=INCONSISTENT, kind="open")
