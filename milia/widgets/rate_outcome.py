"""What comes out of rating a page: words, and a table that the page draws beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import isnan
from typing import Any

from milia.quiz.own_ratings import Comparison
from milia.quiz.rating import Rating

FEWEST = 8
"""Fewest DISCERN points from which a learner's kappa is told (ASSUMPTION)."""

WHO = (
    "Agreement says how well ratings can be repeated, not whether they are right. The panel are "
    "automated readings of the page; no clinician was among them."
)
_HEADS = ["Point", "You", "Panel", "Apart", "You ●, panel ○"]


def table_of(ratings: Iterable[Rating], own: Mapping[str, int]) -> dict[str, Any]:
    """Return a learner's scores, by the points' ids, beside the panel's, for `Deck.tell`."""
    return {
        "caption": "Your scores beside the panel’s median",
        "heads": _HEADS,
        "rows": [_row(each, own.get(each.id)) for each in ratings],
    }


def _row(item: Rating, own: int | None) -> dict[str, Any]:
    """Return a row of the table: its cells, and what the page draws beside them."""
    given = ["–", "–"] if own is None else [str(own), str(abs(own - item.median))]
    return {
        "cells": [item.label, given[0], str(item.median), given[1]],
        "scale": item.scale,
        "own": own,
        "panel": [opinion.score for opinion in item.panel],
    }


def in_words(found: Comparison) -> Iterator[str]:
    """Say how often a learner is near the panel, and the kappas."""
    if found.rated:
        yield (
            f"DISCERN: within 1 of the panel’s median on {found.near} of {found.rated} points. "
            f"{_kappa(found)}"
        )
    if found.benchmarks:
        yield f"JAMA benchmarks: the same as the panel on {found.same} of {found.benchmarks}."
    pairs = (f"{one} and {two} {_figure(kappa)}" for (one, two), kappa in found.pairs.items())
    yield f"Kappa between the raters of the panel, for comparison: {', '.join(pairs)}."


def _kappa(found: Comparison) -> str:
    if found.rated < FEWEST:
        return f"That is too few for a kappa: {FEWEST} are needed."
    if isnan(found.kappa):
        return "Weighted kappa is undefined: you and the panel gave one score throughout."
    return (
        f"Weighted kappa {_figure(found.kappa)}, 95 % interval {_figure(found.interval.low)} to "
        f"{_figure(found.interval.high)}: 1 is full agreement, 0 is chance."
    )


def _figure(kappa: float) -> str:
    return "undefined" if isnan(kappa) else f"{kappa:.2f}".replace("-", "\u2212")
