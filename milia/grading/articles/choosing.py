"""Choose the statements of one page so that no two of them clash but the planted pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from milia.grading.articles.drawing_lots import in_lot_order
from milia.grading.articles.templates import Pair, Statement, Templates


class Page:
    """The statements of one page as they are chosen.

    Parameters
    ----------
    templates
        What there is to choose from.
    levels
        The level of each DISCERN question; a question at *low* is one on which nothing may be said.
    used
        How often each statement stands on other pages; what is used least comes first.
    """

    def __init__(self, templates: Templates, levels: Mapping[int, str], used: Counter[str]) -> None:
        self.statements: list[Statement] = []
        self.pairs: list[Pair] = []
        self._templates, self._used = templates, used
        self._silent = {question for question, level in levels.items() if level == "low"}
        self._said = {
            word
            for question, level in levels.items()
            for word in templates.blocks[question][level].says
        }

    def choose(self, profile: Mapping[str, Any], lot: str) -> bool:
        """Choose pairs and statements as a profile asks; tell whether there were enough of them."""
        for kind in ("open", "decided"):
            if not self._take_pairs(kind, profile[kind], lot):
                return False
        return all(
            self._take(place, f"{lot}|{number}") for number, place in enumerate(profile["places"])
        )

    def _take_pairs(self, kind: str, count: int, lot: str) -> bool:
        """Take so many pairs of statements that contradict one another."""
        pairs = in_lot_order(self._templates.pairs[kind], lot, lambda pair: pair[0].id + pair[1].id)
        for pair in sorted(pairs, key=lambda pair: sum(self._used[one.id] for one in pair)):
            if count and all(map(self._fits, pair)):
                self._add(pair)
                self.pairs.append(pair)
                count -= 1
        return not count

    def _take(self, place: Sequence[Any], lot: str) -> bool:
        """Fill one entry of a profile's places: count, kinds, verdict and perhaps a topic."""
        count, kinds, verdict, *topics = place
        statements = in_lot_order(self._templates.statements, lot, lambda one: one.id)
        for statement in sorted(statements, key=lambda one: self._used[one.id]):
            suits = (
                statement.kind in kinds.split("|")
                and statement.verdict == verdict
                and (not topics or statement.topic in topics)
            )
            if count and suits and self._fits(statement):
                self._add([statement])
                count -= 1
        return not count

    def _add(self, statements: Iterable[Statement]) -> None:
        """Put statements on the page."""
        for statement in statements:
            self.statements.append(statement)
            self._said.update(statement.says)

    def _fits(self, statement: Statement) -> bool:
        """Tell whether a statement can join: nothing clashes, repeats or breaks a silence."""
        return (
            not self._templates.clash(statement.says, self._said)
            and self._silent.isdisjoint(statement.touches)
            and all(self._new(statement, other) for other in self.statements)
        )

    def _new(self, statement: Statement, other: Statement) -> bool:
        """Tell whether two statements are about different things."""
        return statement.id != other.id and all(
            not mine or mine != theirs
            for mine, theirs in (
                (statement.cause_id, other.cause_id),
                (statement.treatment_id, other.treatment_id),
            )
        )
