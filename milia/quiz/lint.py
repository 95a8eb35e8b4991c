"""Every rule for items in one pass over the bank: wording, layout, provenance, guessing, schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from milia.quiz import flaws, guessing, layout, provenance
from milia.quiz.entries import entries
from milia.quiz.items import Item, ItemError, bank, place_of
from milia.quiz.provenance import Known


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: in which item, by which rule, what, and where it is written."""

    item_id: str
    rule: str
    message: str
    file: Path
    line: int

    def __str__(self) -> str:
        where = f"{place_of(self.file)}:{self.line}"
        return f"{where}: {self.item_id} [{self.rule}] {self.message}"


def lint(items: Mapping[str, Item], known: Known | None = None) -> list[Finding]:
    """Every finding in a bank, in the order of the items' places.

    Parameters
    ----------
    items
        Items by id.
    known
        The ids that items may name; by default those of the course's tables.
    """
    known = known or Known.from_tables()
    found = [
        Finding(item.id, rule, message, item.file, item.line)
        for item, rule, message in _findings(list(items.values()), known)
    ]
    return sorted(found, key=lambda f: (f.file.as_posix(), f.line, f.rule, f.message))


def lint_bank() -> list[Finding]:
    """Every finding in the course's own bank, the fit of its files to the schema included.

    Raises
    ------
    ItemError
        When a file cannot be read as items at all.
    """
    items = bank()
    files = sorted({item.file for item in items.values()})
    return [*(f for file in files for f in schema_findings(file)), *lint(items)]


def schema_findings(file: Path) -> Iterator[Finding]:
    """Yield where a file of items does not fit `item.schema.json`."""
    # Only the lint needs jsonschema, which is slow to load.
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    schema = json.loads(Path(__file__).with_name("item.schema.json").read_text(encoding="utf-8"))
    written = list(entries(file))
    for error in Draft202012Validator(schema).iter_errors([entry.fields for entry in written]):
        entry = written[error.absolute_path[0]]
        place = ".".join(map(str, list(error.absolute_path)[1:])) or "the item"
        yield Finding(
            str(entry.fields.get("id", "")), "schema", f"{place}: {error.message}", file, entry.line
        )


def _findings(items: list[Item], known: Known) -> Iterator[tuple[Item, str, str]]:
    for item in items:
        for name, flaw in (flaws.RULES | layout.RULES).items():
            yield from ((item, name, message) for message in flaw(item))
        for name, check in provenance.RULES.items():
            yield from _checked(item, name, check, known)
    for name, rule in guessing.RULES.items():
        yield from ((item, name, message) for item, message in rule(items))


def _checked(
    item: Item, name: str, check: provenance.Rule, known: Known
) -> Iterator[tuple[Item, str, str]]:
    try:
        yield from ((item, name, message) for message in check(item, known))
    except ItemError as error:
        yield item, "cannot-evaluate", str(error)
