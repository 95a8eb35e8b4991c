"""Several surveys of one thing: how far they differ, and what they say together.

Both calculations work on the log odds of each survey, log(x / (n − x)), with the variance
1 / x + 1 / (n − x). A survey that found it in nobody or in everybody gets a half added to both
counts, because its log odds would be infinite.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from milia.science.frequency_inputs import Interval, found_in_each
from milia.science.frequency_quantiles import critical_t, critical_z, crossing

_Numbers = NDArray[np.float64]
_UNKNOWN = Interval(math.nan, math.nan)


@dataclass(frozen=True, slots=True)
class Pooled:
    """What several surveys say together.

    `estimate`, `interval` and `prediction` are shares of 0 to 1; `interval` is for the typical
    survey, `prediction` for one more survey of the same kind (nan from fewer than three surveys).
    `tau2` is the variance between surveys, in squared log odds.
    """

    estimate: float
    interval: Interval
    prediction: Interval
    tau2: float


@dataclass(frozen=True, slots=True)
class Heterogeneity:
    """How far surveys differ: Cochran's `q` with its degrees of freedom `df`, and I².

    `i2` and `i2_interval` are shares of 0 to 1: how much of the spread is more than chance. The
    interval is nan where two surveys agree so well that its formula does not apply.
    """

    q: float
    df: int
    i2: float
    i2_interval: Interval


def pooled(successes: Iterable[int], n: Iterable[int], confidence: float = 0.95) -> Pooled:
    """Pool the proportions of several surveys that need not share one true value.

    Parameters
    ----------
    successes : iterable of int
        How many had it in each survey, in people.
    n : iterable of int
        How many were examined in each survey, in people.
    confidence : float
        Confidence level of both intervals, between 0 and 1 and neither of them.

    Returns
    -------
    Pooled
        Estimate, interval, prediction interval and the variance between surveys.

    Raises
    ------
    FrequencyError
        If there are fewer than two surveys or lists of two lengths, if counts are impossible, or if
        `confidence` is not between 0 and 1.

    Notes
    -----
    Random effects on the log odds. Between-survey variance: Paule RC, Mandel J, Consensus values
    and weighting factors, J Res Natl Bur Stand 1982. Interval: Student's t with k − 1 degrees of
    freedom, which is that of Knapp G, Hartung J, Improved tests for a random effects
    meta-regression with a single covariate, Stat Med 2003, never narrower than without their
    factor (Paule and Mandel's variance makes the factor 1). Prediction interval: t with k − 2
    degrees of freedom, Higgins JPT, Thompson SG, Spiegelhalter DJ, A re-evaluation of
    random-effects meta-analysis, J R Stat Soc A 2009.
    """
    y, v = _log_odds(successes, n)
    tau2 = _paule_mandel(y, v)
    mean, error = _weighted(y, v + tau2)
    reach = critical_t(confidence, len(y) - 1) * error
    prediction = _UNKNOWN
    if len(y) > 2:  # noqa: PLR2004
        prediction = _shares(mean, critical_t(confidence, len(y) - 2) * math.sqrt(tau2 + error**2))
    return Pooled(_share(mean), _shares(mean, reach), prediction, tau2)


def heterogeneity(
    successes: Iterable[int], n: Iterable[int], confidence: float = 0.95
) -> Heterogeneity:
    """Measure how far surveys differ beyond what chance makes them.

    Parameters
    ----------
    successes : iterable of int
        How many had it in each survey, in people.
    n : iterable of int
        How many were examined in each survey, in people.
    confidence : float
        Confidence level of the interval of I², between 0 and 1 and neither of them.

    Returns
    -------
    Heterogeneity
        Cochran's Q, its degrees of freedom, I² and its interval.

    Raises
    ------
    FrequencyError
        As in `pooled`.

    Notes
    -----
    Q: Cochran WG, The combination of estimates from different experiments, Biometrics 1954. I² and
    its test-based interval, normal on the log of H: Higgins JPT, Thompson SG, Quantifying
    heterogeneity in a meta-analysis, Stat Med 2002.
    """
    y, v = _log_odds(successes, n)
    q, df = _q(y, v), len(y) - 1
    log_h = max(0.0, math.log(q / df) / 2) if q else 0.0
    reach = critical_z(confidence) * _error_of_log_h(q, df + 1)
    interval = Interval(_i2(log_h - reach), _i2(log_h + reach))
    return Heterogeneity(q, df, _i2(log_h), interval if math.isfinite(reach) else _UNKNOWN)


def _log_odds(successes: Iterable[int], n: Iterable[int]) -> tuple[_Numbers, _Numbers]:
    """Return the log odds of each survey and their variances."""
    found, people = np.array(found_in_each(successes, n), dtype=float).T
    half = np.where((found == 0) | (found == people), 0.5, 0.0)
    yes, no = found + half, people - found + half
    return np.log(yes / no), 1 / yes + 1 / no


def _weighted(y: _Numbers, v: _Numbers) -> tuple[float, float]:
    """Return the mean weighted by 1 / v, and its standard error."""
    weight = 1 / v
    return float((weight * y).sum() / weight.sum()), float(weight.sum() ** -0.5)


def _q(y: _Numbers, v: _Numbers) -> float:
    """Return the weighted squared distances from the weighted mean, added up."""
    mean, _ = _weighted(y, v)
    return float(((y - mean) ** 2 / v).sum())


def _paule_mandel(y: _Numbers, v: _Numbers) -> float:
    """Return the variance between surveys that makes Q what it is expected to be, or 0."""
    # With the plain variance of y added, Q cannot exceed its expectation: the search ends there.
    return crossing(lambda tau2: len(y) - 1 - _q(y, v + tau2), 0.0, float(y.var(ddof=1)))


def _error_of_log_h(q: float, k: int) -> float:
    """Return the standard error of log H, or nan for two surveys that agree."""
    if q > k:
        return math.log(q / (k - 1)) / 2 / (math.sqrt(2 * q) - math.sqrt(2 * k - 3))
    if k == 2:  # noqa: PLR2004
        return math.nan
    return math.sqrt((1 - 1 / (3 * (k - 2) ** 2)) / (2 * (k - 2)))


def _i2(log_h: float) -> float:
    """Turn log H into I²."""
    return 1 - math.exp(-2 * max(0.0, log_h))


def _share(log_odds: float) -> float:
    """Turn log odds into a share; unlike exp, tanh never overflows."""
    return (1 + math.tanh(log_odds / 2)) / 2


def _shares(middle: float, reach: float) -> Interval:
    """Turn an interval of log odds into one of shares."""
    return Interval(_share(middle - reach), _share(middle + reach))
