"""The harms of a treatment as figures that can be told in several ways (`harms.csv`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from milia.data import load

_ODDS = {"H33": "N72"}
"""Harms for which a source gives the odds against people without the treatment, and no share."""


@dataclass(frozen=True)
class Figure:
    """One harm, and how often it was seen.

    Attributes
    ----------
    harm, population, note : str
        What it is, who was counted if anybody, and what to bear in mind.
    unit : str
        Of what 100, or what `events` and `n` count.
    low, high : float or None
        Of 100; None where nobody has counted of how many.
    without : float or None
        Of 100 without the treatment, where somebody looked.
    odds : float or None
        How many times the odds without it, where that alone is told.
    events, n, n_without : int or None
        Counts, as far as they are told.
    sources : tuple of str
        Keys of `references.csv`.
    """

    harm: str
    population: str
    note: str
    unit: str
    low: float | None
    high: float | None
    without: float | None
    odds: float | None
    events: int | None
    n: int | None
    n_without: int | None
    sources: tuple[str, ...]

    def told(self, way: str) -> str:
        """Return the absolute figure as loss (who has it) or gain (who does not)."""
        if self.low is None or self.high is None:
            return self._uncounted()
        among = f", among {self.n:,}" if self.n else ""
        words = f"{_span(self.low, self.high, way)} {self.unit}{_ending(way)}{among}"
        if self.without is None:
            return f"{words}."
        other = f"{_span(self.without, self.without, way)} of 100{_ending(way)}"
        return f"{words}; without the treatment {other}, among {self.n_without:,}."

    def compared(self, way: str) -> str:
        """Return the relative figure; nothing where nobody without the treatment was counted."""
        if self.odds is not None:
            times = self.odds if way == "loss" else 1 / self.odds
            having = "not having it" if way == "gain" else "having it"
            return f"The odds of {having} are {times:.2g} times those without the treatment."
        if self.without is None or self.low is None:
            return ""
        shares = (self.low, self.without)
        more, less = shares if way == "loss" else (100 - share for share in shares)
        having = "do not have it" if way == "gain" else "have it"
        return f"{more / less:.2g} times as many {having} as without the treatment."

    def _uncounted(self) -> str:
        if self.events is None:
            return "Nobody has counted."
        if self.n:
            return f"{self.events} of {self.n} {self.unit}. That is no share of 100 people treated."
        cases = "1 case is" if self.events == 1 else f"{self.events} cases are"
        return f"{cases} known. Nobody has counted of how many."


def figures_of(treatment: str) -> list[Figure]:
    """Return a treatment's harms in the order of the table, by its treatment_id."""
    return [
        _figure(row) for row in load("harms").to_dict("records") if row["treatment_id"] == treatment
    ]


def _figure(row: Mapping[Any, Any]) -> Figure:
    counts = {name: _number(row[name]) for name in ("events", "n", "n_without")}
    return Figure(
        harm=row["harm"],
        population="" if row["population"] == "nobody counted" else row["population"],
        note=row["note"] if isinstance(row["note"], str) else "",
        unit=row["unit"],
        low=_number(row["low"]),
        high=_number(row["high"]),
        without=_number(row["without"]),
        odds=_odds().get(_ODDS.get(row["harm_id"], "")),
        sources=tuple(row["reference_keys"].split(";")),
        **{name: None if count is None else int(count) for name, count in counts.items()},
    )


@cache
def _odds() -> dict[str, float]:
    numbers = load("numbers").set_index("number_id")["low"].to_dict()
    return {name: numbers[name] for name in _ODDS.values()}


def _number(value: Any) -> float | None:
    return None if value is None or math.isnan(value) else float(value)


def _span(low: float, high: float, way: str) -> str:
    if way == "gain":
        low, high = 100 - high, 100 - low
    return f"{low:.4g} to {high:.4g}" if low != high else f"{low:.4g}"


def _ending(way: str) -> str:
    return " do not have it" if way == "gain" else ""
