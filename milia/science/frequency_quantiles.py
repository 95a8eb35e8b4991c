"""How many standard errors an interval reaches: from the normal and from Student's distribution."""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

from milia.science.frequency_inputs import FrequencyError, share


def critical_z(confidence: float) -> float:
    """Return the half-width, in standard errors, of a normal interval.

    Parameters
    ----------
    confidence : float
        Share of the distribution inside the interval, between 0 and 1 and neither of them.

    Returns
    -------
    float
        1.96 for 0.95.

    Raises
    ------
    FrequencyError
        If `confidence` is not between 0 and 1.
    """
    return -NormalDist().inv_cdf((1 - _inner(confidence)) / 2)


def critical_t(confidence: float, df: int) -> float:
    """Return the half-width, in standard errors, of an interval from Student's t.

    Parameters
    ----------
    confidence : float
        Share of the distribution inside the interval, between 0 and 1 and neither of them.
    df : int
        Degrees of freedom, at least 1.

    Returns
    -------
    float
        2.45 for 0.95 and 6 degrees of freedom.

    Raises
    ------
    FrequencyError
        If `confidence` is not between 0 and 1.

    Notes
    -----
    The closed sum for a whole number of degrees of freedom (Abramowitz and Stegun, Handbook of
    Mathematical Functions, 1964, 26.7.3 and 26.7.4), solved for the angle whose tangent is
    t / √df.
    """
    inner = _inner(confidence)
    return math.sqrt(df) * math.tan(crossing(lambda at: _central(at, df) - inner, 0, math.pi / 2))


def crossing(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function crosses 0, by halving; `low` if it is not below 0 there."""
    if rising(low) >= 0:
        return low
    while low < (middle := (low + high) / 2) < high:
        low, high = (low, middle) if rising(middle) >= 0 else (middle, high)
    return high


def _central(angle: float, df: int) -> float:
    """Probability that |t| is at most √df · tan(angle)."""
    odd, cosine = df % 2, math.cos(angle)
    term, total = cosine**odd, 0.0
    for power in range(odd, df - 1, 2):
        total += term
        term *= (power + 1) / (power + 2) * cosine**2
    total *= math.sin(angle)
    return (angle + total) * 2 / math.pi if odd else total


def _inner(confidence: float) -> float:
    """Check a confidence level."""
    if share("confidence", confidence) in (0, 1):
        raise FrequencyError(f"confidence is {confidence!r}: give a share such as 0.95.")
    return float(confidence)
