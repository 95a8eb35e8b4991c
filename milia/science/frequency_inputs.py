"""What the calculations of lesson 04 accept: counts, shares, and one sentence for anything else."""

from __future__ import annotations

import math
from collections.abc import Iterable
from numbers import Real
from typing import Any, NamedTuple

import numpy as np


class FrequencyError(ValueError):
    """A count or a share is impossible, or there are too few to calculate with."""


class Interval(NamedTuple):
    """Two ends of an interval, in the unit of the quantity that it belongs to."""

    low: float
    high: float


def whole(name: str, value: Any, least: int = 0) -> int:
    """Return a count as a whole number.

    Parameters
    ----------
    name : str
        What the count is called in an error.
    value : Any
        The count; 75.0 counts as 75.
    least : int
        Smallest count that makes sense.

    Raises
    ------
    FrequencyError
        If it is not a whole number, or smaller than `least`.
    """
    if not _is_finite(value) or value != int(value):
        raise FrequencyError(f"{name} is {_shown(value)}, not a whole number: give a count.")
    if value < least:
        raise FrequencyError(f"{name} is {_shown(value)}, and it has to be at least {least}.")
    return int(value)


def finite(name: str, value: Any, least: float = -math.inf) -> float:
    """Return a measurement: a finite number that is not smaller than `least`.

    Raises
    ------
    FrequencyError
        If it is anything else.
    """
    if not _is_finite(value) or value < least:
        wanted = "a number" if least == -math.inf else f"a number from {least:g} upwards"
        raise FrequencyError(f"{name} is {_shown(value)}, and it has to be {wanted}.")
    return float(value)


def found_among(successes: Any, n: Any, where: str = "") -> tuple[int, int]:
    """Return how many have something, and how many were examined.

    Parameters
    ----------
    successes, n : Any
        The two counts, in people.
    where : str
        Ending of the names in an error, such as ``" of survey 2"``.

    Raises
    ------
    FrequencyError
        If a count is no whole number or negative, if `n` is 0, or if `successes` is more than `n`.
    """
    found, people = whole(f"successes{where}", successes), whole(f"n{where}", n, least=1)
    if found > people:
        raise FrequencyError(
            f"successes{where} is {found}, more than the {people} people among whom they were "
            "counted: look whether the two are swapped."
        )
    return found, people


def found_in_each(successes: Iterable[Any], n: Iterable[Any]) -> list[tuple[int, int]]:
    """Pair the counts of several surveys, as `found_among` does for one.

    Raises
    ------
    FrequencyError
        If there are fewer than two surveys, if the two lists differ in length, or if a survey's
        counts are impossible.
    """
    found, people = list(successes), list(n)
    if len(found) != len(people):
        raise FrequencyError(
            f"There are {len(found)} successes for {len(people)} n: give one of each per survey."
        )
    if len(found) < 2:  # noqa: PLR2004
        raise FrequencyError(f"Comparing surveys needs at least two, and there are {len(found)}.")
    pairs = enumerate(zip(found, people, strict=True), start=1)
    return [found_among(*pair, where=f" of survey {number}") for number, pair in pairs]


def share(name: str, value: Any) -> float:
    """Return a share (a probability, a proportion) of 0 to 1.

    Raises
    ------
    FrequencyError
        If it is no number, or lies outside 0 to 1.
    """
    if not _is_finite(value) or not 0 <= value <= 1:
        raise FrequencyError(
            f"{name} is {_shown(value)}, and a share lies between 0 and 1: divide a percentage by "
            "100."
        )
    return float(value)


def _is_finite(value: Any) -> bool:
    """Tell whether a value is a number, and neither infinite nor missing."""
    return isinstance(value, Real) and math.isfinite(value)


def _shown(value: Any) -> str:
    """Write a value as Python does, without the name of a NumPy type around it."""
    return repr(value.item() if isinstance(value, np.generic) else value)
