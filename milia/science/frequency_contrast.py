"""Two shares compared: how many more of 100, how many people for one more, and how sure that is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from milia.science.frequency import wilson
from milia.science.frequency_inputs import FrequencyError, found_among


class RiskDifference(NamedTuple):
    """A share with something minus the share without it, and the ends of its interval.

    Shares of -1 to 1; above 0 it was seen more often with the thing than without.
    """

    difference: float
    low: float
    high: float


@dataclass(frozen=True, repr=False)
class NumberNeeded:
    """How many people have the thing for one more, or one fewer, to have what was counted.

    It is shown as a sentence, for where the interval of the difference runs through nought a pair
    of numbers would mislead.

    Attributes
    ----------
    difference : RiskDifference
        What it is made from, with the ends of its interval.
    counted : str
        ``"harm"`` or ``"benefit"``: what was counted.
    """

    difference: RiskDifference
    counted: str

    @property
    def value(self) -> float:
        """People for one more or one fewer; infinity where no difference was seen."""
        return _people(self.difference.difference)

    @property
    def undecided(self) -> bool:
        """Whether the interval runs through no difference."""
        return self.difference.low <= 0 <= self.difference.high

    def __repr__(self) -> str:
        """Say the number and its interval in words."""
        difference, low, high = self.difference
        if not difference:
            first = "No difference was seen, so there is no number needed."
        else:
            first = f"Number needed to {self._kind(difference)}: {_shown(difference)}."
        if self.undecided:
            return (
                f"{first} The 95 % interval runs through no difference: from one "
                f"to {self._kind(1)} of {_shown(high)}, through infinity, to one to "
                f"{self._kind(-1)} of {_shown(low)}. These counts cannot tell the two apart."
            )
        near, far = sorted((_people(low), _people(high)))
        return f"{first} The 95 % interval is {near:,.0f} to {far:,.0f}."

    def _kind(self, sign: float) -> str:
        other = {"harm": "benefit", "benefit": "harm"}
        return self.counted if sign > 0 else other[self.counted]


def risk_difference(
    events: int, n: int, events_without: int, n_without: int, confidence: float = 0.95
) -> RiskDifference:
    """Give the difference of two shares with Newcombe's interval.

    Parameters
    ----------
    events, n : int
        How many had it among those with the thing (a treatment, an exposure), in people.
    events_without, n_without : int
        The same among those without it.
    confidence : float
        Confidence level, between 0 and 1 and neither of them.

    Returns
    -------
    RiskDifference
        The difference and both ends, shares of -1 to 1.

    Raises
    ------
    FrequencyError
        If a count is no whole number or negative, if a group is empty, if more had it than there
        are people, or if `confidence` is not between 0 and 1.

    Notes
    -----
    The hybrid score interval, made of the two Wilson intervals: method 10 of Newcombe RG, Interval
    estimation for the difference between independent proportions, Stat Med 1998 (`newcombe1998`).

    Examples
    --------
    >>> tuple(round(share, 3) for share in risk_difference(56, 70, 48, 80))
    (0.2, 0.052, 0.334)
    """
    found, people = found_among(events, n, where=" of those with it")
    others, without = found_among(events_without, n_without, where=" of those without it")
    share, other = found / people, others / without
    low, high = wilson(found, people, confidence)
    other_low, other_high = wilson(others, without, confidence)
    difference = share - other
    return RiskDifference(
        difference,
        difference - math.hypot(share - low, other_high - other),
        difference + math.hypot(high - share, other - other_low),
    )


def number_needed(
    events: int,
    n: int,
    events_without: int,
    n_without: int,
    counted: str = "harm",
) -> NumberNeeded:
    """Turn a difference of two shares over: how many people for one more, or one fewer.

    Parameters
    ----------
    events, n, events_without, n_without
        As in `risk_difference`.
    counted : str
        ``"harm"`` if the events are a harm, ``"benefit"`` if they are what one hopes for.

    Returns
    -------
    NumberNeeded
        A number of people, shown as a sentence with its 95 % interval.

    Raises
    ------
    FrequencyError
        As in `risk_difference`, or if `counted` is another word.

    Notes
    -----
    Where the interval of the difference holds 0, the number needed runs from a number to harm
    through infinity to a number to benefit: Altman DG, Confidence intervals for the number needed
    to treat, BMJ 1998 (`altman1998`).

    Examples
    --------
    >>> number_needed(20, 100, 5, 100)
    Number needed to harm: 7 people. The 95 % interval is 4 to 17.
    """
    if counted not in {"harm", "benefit"}:
        raise FrequencyError(f"counted is {counted!r}: say 'harm' or 'benefit'.")
    return NumberNeeded(risk_difference(events, n, events_without, n_without), counted)


def _people(difference: float) -> float:
    return 1 / abs(difference) if difference else math.inf


def _shown(difference: float) -> str:
    people = _people(difference)
    return f"{people:,.0f} people" if math.isfinite(people) else "infinitely many people"
