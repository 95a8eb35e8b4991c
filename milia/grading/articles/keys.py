"""What is known of a page by the way it was made: its claims, what it leaves out, its panel."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from milia.data import load
from milia.grading.articles import levels
from milia.grading.articles.templates import Block, Statement, Templates

_KNOWN = {"established": "cause", "case reports": "association"}
"""What stands behind a cause, by its level in `causes`: nothing, for every other level."""

_BASIS = "ASSUMPTION: the ratings follow from the passages that the page was built from."
_NO_AUTHOR, _NO_PAYER = "OA17", "OA18"


class Named(NamedTuple):
    """Whether a page names its author with training, and who pays for it."""

    author: bool
    payer: bool


def claim(statement: Statement, sentence: str, line: int) -> dict[str, Any]:
    """Return what is known of one claim, with the paragraph that it stands in."""
    return {
        "line": line,
        "sentence": sentence,
        "topic": statement.topic,
        "verdict": statement.verdict,
        "link": statement.link,
        "evidence": known_link(statement.cause_id) if statement.link else "",
        "concept": statement.concept,
        "treatment_id": statement.treatment_id,
        "cause_id": statement.cause_id,
        "reference_keys": ";".join(statement.references),
        "statement": statement.id,
    }


def known_link(cause_id: str) -> str:
    """Return what the table of causes knows: cause, association (single cases) or none."""
    return _KNOWN.get(_evidence_levels()[cause_id], "none")


@functools.cache
def _evidence_levels() -> dict[str, str]:
    """Return the level of evidence of each cause."""
    causes = load("causes")
    return dict(zip(causes["cause_id"], causes["evidence_level"], strict=True))


def panel(level: Mapping[int, str], named: Named) -> dict[str, Any]:
    """Return the ratings that follow from the levels of a page."""
    return {
        "basis": _BASIS,
        "discern": levels.ratings(level),
        "jama": {
            "authorship": named.author,
            "attribution": level[levels.SOURCES] == "high",
            "disclosure": named.payer,
            "currency": level[levels.DATE] == "high",
        },
    }


def omissions(
    templates: Templates, level: Mapping[int, str], statements: Iterable[Statement], named: Named
) -> list[str]:
    """Return what a page leaves out: what its blocks and statements omit and no block tells."""
    blocks: list[Block] = [templates.blocks[question][level[question]] for question in level]
    left_out = {block.omission for block in blocks if block.omission}
    left_out.update(*(statement.omits for statement in statements))
    left_out |= set() if named.author else {_NO_AUTHOR}
    left_out |= set() if named.payer else {_NO_PAYER}
    return sorted(left_out - {told for block in blocks for told in block.tells})
