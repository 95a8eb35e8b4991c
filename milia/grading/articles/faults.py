"""What is wrong with templates: sources, rows and names that the course's tables do not have."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from milia.data import load, tables
from milia.grading.articles.templates import Statement, Templates

ASSUMED = "ASSUMPTION"


class _Known(NamedTuple):
    """The names that templates may use."""

    references: set[str]
    concepts: set[str]
    causes: set[str]
    treatments: set[str]
    verdicts: set[str]


def find(templates: Templates) -> list[str]:
    """Return one sentence for each fault."""
    known = _Known(
        {*_read_sources(), ASSUMED},
        {*_column("concepts", "concept"), ""},
        {*_column("causes", "cause_id"), ""},
        {*_column("treatments", "treatment_id"), ""},
        set(_column("claims", "verdict")),
    )
    statements = templates.all_statements()
    ids = [statement.id for statement in statements]
    return [
        *(f"{one}: this id is used twice." for one in sorted(set(ids)) if ids.count(one) > 1),
        *(
            f"{statement.id}: {problem}"
            for statement in statements
            for problem in _in_statement(statement, known, set(templates.omissions))
        ),
        *_in_blocks(templates, known),
        *_in_pairs(templates),
    ]


def _column(table: str, column: str) -> Iterable[str]:
    """Return one column of a table."""
    values: Iterable[str] = load(table)[column]
    return values


def _read_sources() -> Iterable[str]:
    """Return the keys of the sources, without those that are known from memory alone."""
    sources = load("references")
    read: Iterable[str] = sources.loc[sources["verified"] != "from-memory", "key"]
    return read


def _in_statement(statement: Statement, known: _Known, omissions: set[str]) -> Iterator[str]:
    """Yield what is wrong with one statement."""
    given = {
        "concept": ({statement.concept}, known.concepts),
        "cause": ({statement.cause_id}, known.causes),
        "treatment": ({statement.treatment_id}, known.treatments),
        "verdict": ({statement.verdict}, known.verdicts),
        "link": ({statement.link}, {"", "cause", "association"}),
        "omission": (set(statement.omits), omissions),
    }
    for what, (names, allowed) in given.items():
        for name in sorted(names - allowed):
            yield f"there is no {what} {name!r}."
    if statement.link and not statement.cause_id:
        yield "it asserts a link and names no cause_id."
    yield from _unfounded(statement.rows, statement.references, known)
    judged = {verdict for verdict in map(_verdict, statement.rows) if verdict}
    if judged - {statement.verdict} and not statement.differs and statement.kind != "open":
        yield f"its claim is {' and '.join(sorted(judged))}: say in `differs` why this is not."


def _verdict(row: str) -> str:
    """Return the verdict of a row of claims; nothing for rows of other tables."""
    table, _, key = row.partition(":")
    return _verdicts().get(key, "") if table == "claims" else ""


@functools.cache
def _verdicts() -> dict[str, str]:
    """Return the verdict of each claim of the articles S0 to S4."""
    return dict(zip(_column("claims", "claim_id"), _column("claims", "verdict"), strict=True))


def _unfounded(rows: tuple[str, ...], references: tuple[str, ...], known: _Known) -> Iterator[str]:
    """Yield the sources and rows that do not exist, or that there are none."""
    if not (rows and references):
        yield "it names no row or no reference that it stands on."
    for reference in sorted(set(references) - known.references):
        yield f"there is no reference {reference!r}."
    for row in rows:
        table, _, key = row.partition(":")
        if table not in tables() or not _has(table, key):
            yield f"there is no row {row!r}."


def _has(table: str, key: str) -> bool:
    """Tell whether the first columns of a table's row hold the parts of a key."""
    parts = tuple(key.split("|"))
    return any(row[: len(parts)] == parts for row in _rows(table))


@functools.cache
def _rows(table: str) -> list[tuple[str, ...]]:
    """Return the rows of a table as texts."""
    return [tuple(map(str, row)) for row in load(table).itertuples(index=False)]


def _in_blocks(templates: Templates, known: _Known) -> Iterator[str]:
    """Yield what is wrong with the blocks."""
    for question, levels in templates.blocks.items():
        for level, block in levels.items():
            named = {block.omission, *block.tells} - {""} - set(templates.omissions)
            problems = [f"there is no omission {name!r}." for name in sorted(named)]
            if block.rows or block.references:
                problems += _unfounded(block.rows, block.references, known)
            yield from (f"discern.yaml, {question} {level}: {problem}" for problem in problems)


def _in_pairs(templates: Templates) -> Iterator[str]:
    """Yield the decided pairs that no line of clashes.yaml holds, or that nothing decides."""
    for one, other in templates.pairs["decided"]:
        if not templates.clash(one.says, other.says):
            yield f"{one.id} and {other.id}: clashes.yaml does not say that they clash."
        if {one.verdict, other.verdict} != {"supported", "contradicted"}:
            yield f"{one.id} and {other.id}: one has to be supported, the other contradicted."
