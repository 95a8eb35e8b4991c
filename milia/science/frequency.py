"""How common it is, and what a test says: one survey's interval, predictive values, 1,000 people.

Shares are between 0 and 1 throughout, never percentages.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from milia.science.frequency_inputs import Interval, found_among, share, whole
from milia.science.frequency_quantiles import critical_z


class PredictiveValues(NamedTuple):
    """Of those the test calls ill, the share that is (`positive`); of the others, the share well.

    Shares of 0 to 1; not a number (nan) where nobody has that result.
    """

    positive: float
    negative: float


class NaturalFrequencies(NamedTuple):
    """How many people there are of each of the four kinds, in whole people."""

    true_positive: int
    false_negative: int
    false_positive: int
    true_negative: int


def wilson(successes: int, n: int, confidence: float = 0.95) -> Interval:
    """Give the Wilson score interval of a proportion.

    Parameters
    ----------
    successes : int
        How many have it, in people.
    n : int
        How many were examined, in people.
    confidence : float
        Confidence level, between 0 and 1 and neither of them.

    Returns
    -------
    Interval
        Low and high end, as shares of 0 to 1.

    Raises
    ------
    FrequencyError
        If a count is no whole number or negative, if `n` is 0, if `successes` is more than `n`, or
        if `confidence` is not between 0 and 1.

    Notes
    -----
    The shares that a score test would not reject. Source: Wilson EB, Probable inference, the law of
    succession, and statistical inference, J Am Stat Assoc 1927.

    Examples
    --------
    >>> low, high = wilson(75, 1000)
    >>> round(low, 3), round(high, 3)
    (0.06, 0.093)
    """
    found, people = found_among(successes, n)
    z, p = critical_z(confidence), found / people
    shrink = 1 + z**2 / people
    middle = (p + z**2 / (2 * people)) / shrink
    half = z / shrink * math.sqrt(p * (1 - p) / people + (z / (2 * people)) ** 2)
    # At 0 and at n one end is exactly there; rounding would leave it a hair away.
    return Interval(middle - half if found else 0.0, middle + half if found < people else 1.0)


def predictive_values(
    sensitivity: float, specificity: float, prevalence: float
) -> PredictiveValues:
    """Tell how far a test result can be believed where a condition is that common (Bayes).

    Parameters
    ----------
    sensitivity : float
        Share of those with the condition whom the test finds, 0 to 1.
    specificity : float
        Share of those without it whom the test clears, 0 to 1.
    prevalence : float
        Share of people with the condition, 0 to 1.

    Returns
    -------
    PredictiveValues
        Positive and negative predictive value, shares of 0 to 1; nan where nobody has that result.

    Raises
    ------
    FrequencyError
        If one of the three lies outside 0 to 1.

    Notes
    -----
    Source: Altman DG, Bland JM, Statistics notes: Diagnostic tests 2: predictive values, BMJ 1994.
    """
    sensitivity, specificity, prevalence = _test(sensitivity, specificity, prevalence)
    ill, well = prevalence, 1 - prevalence
    return PredictiveValues(
        positive=_part(sensitivity * ill, (1 - specificity) * well),
        negative=_part(specificity * well, (1 - sensitivity) * ill),
    )


def natural_frequencies(
    sensitivity: float, specificity: float, prevalence: float, people: int = 1000
) -> NaturalFrequencies:
    """Count what a test does among so many people, in whole people that add up.

    Parameters
    ----------
    sensitivity, specificity, prevalence : float
        Shares of 0 to 1, as in `predictive_values`.
    people : int
        How many people there are in all, at least 1.

    Returns
    -------
    NaturalFrequencies
        Four counts whose sum is `people`; each is at most 1 away from its exact value.

    Raises
    ------
    FrequencyError
        If a share lies outside 0 to 1, or if `people` is no whole number of at least 1.

    Notes
    -----
    People are first parted into ill and well, then each part by its test result; a half is rounded
    up. Source of the form: Gigerenzer G, Hoffrage U, How to improve Bayesian reasoning without
    instruction: frequency formats, Psychol Rev 1995.
    """
    sensitivity, specificity, prevalence = _test(sensitivity, specificity, prevalence)
    everybody = whole("people", people, least=1)
    ill = _rounded(prevalence * everybody)
    well = everybody - ill
    found, cleared = _rounded(sensitivity * ill), _rounded(specificity * well)
    return NaturalFrequencies(found, ill - found, well - cleared, cleared)


def _test(sensitivity: float, specificity: float, prevalence: float) -> tuple[float, float, float]:
    """Check the three shares that describe a test in use."""
    return (
        share("sensitivity", sensitivity),
        share("specificity", specificity),
        share("prevalence", prevalence),
    )


def _part(right: float, wrong: float) -> float:
    """Return the share that is right, or nan where there is nobody."""
    return right / (right + wrong) if right + wrong else math.nan


def _rounded(value: float) -> int:
    """Round as a web page does: `round` would take 2.5 to 2."""
    return math.floor(value + 0.5)
