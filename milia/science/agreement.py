"""How far raters agree beyond chance: weighted kappa with an interval, and Krippendorff's alpha.

Agreement says how well ratings can be repeated, not whether they are right.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from milia.science.frequency_inputs import Interval, whole

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]

SCALE = (1, 2, 3, 4, 5)
_POWER = {"none": 0, "linear": 1, "quadratic": 2}
_TAIL = 0.025


class AgreementError(ValueError):
    """Ratings that cannot be compared; the sentence says what to mend."""


def weighted_kappa(
    first: Iterable[Hashable],
    second: Iterable[Hashable],
    categories: Sequence[Hashable] = SCALE,
    weights: str = "quadratic",
) -> float:
    """Agreement of two raters beyond chance, near misses counted in part.

    1 is full agreement, 0 what the raters' own habits would give by chance; it can be negative.

    Parameters
    ----------
    first, second
        The two raters' ratings of the same units in the same order, none missing.
    categories
        Every rating that could be given, from the lowest to the highest.
    weights
        ``"none"``: each disagreement counts alike (Cohen's kappa); ``"linear"``: by how many
        categories it spans; ``"quadratic"``: by the square of that.

    Returns
    -------
    float
        One minus observed over expected disagreement (`cohen1968`). It is nan where both raters
        gave one and the same rating throughout: no disagreement could be expected then.

    Raises
    ------
    AgreementError
        If the lengths differ, there is no rating, or a rating or the weights are unknown.

    Examples
    --------
    >>> round(weighted_kappa([1, 2, 4, 5], [1, 3, 4, 5]), 2)
    0.95
    """
    places = _places(first, second, categories)
    return float(_kappas(places[:, None, :], _distances(len(categories), weights))[0])


def kappa_interval(
    first: Iterable[Hashable],
    second: Iterable[Hashable],
    categories: Sequence[Hashable] = SCALE,
    weights: str = "quadratic",
    *,
    draws: int = 2000,
    seed: int = 6,
) -> Interval:
    """95 % interval of a weighted kappa, by the bootstrap over units.

    The units are drawn again with replacement, each with both its ratings, and the interval runs
    from the 2.5th to the 97.5th percentile of the kappas (`efron1979`). Draws whose kappa is
    undefined are left out. From few units the interval is wide, and only roughly right.

    Parameters
    ----------
    first, second, categories, weights
        As for `weighted_kappa`.
    draws : int
        How often the units are drawn.
    seed : int
        Seed of the draws: the same seed gives the same interval.

    Returns
    -------
    Interval
        `low` and `high`; nan where the kappa of every draw is undefined.

    Raises
    ------
    AgreementError
        As for `weighted_kappa`.
    FrequencyError
        If `draws` is no whole number of at least 1.
    """
    places = _places(first, second, categories)
    n = places.shape[1]
    drawn = np.random.default_rng(seed).integers(n, size=(whole("draws", draws, 1), n))
    kappas = _kappas(places[:, drawn], _distances(len(categories), weights))
    defined = kappas[~np.isnan(kappas)]
    if not defined.size:
        return Interval(float("nan"), float("nan"))
    low, high = np.quantile(defined, [_TAIL, 1 - _TAIL])
    return Interval(float(low), float(high))


def krippendorff_alpha(ratings: pd.DataFrame, level: str = "ordinal") -> float:
    """Agreement of any number of raters beyond chance, with gaps allowed.

    Parameters
    ----------
    ratings
        Units in rows, raters in columns; an empty cell where a rater left a unit out. A unit with
        fewer than two ratings does not count.
    level
        What the ratings are: ``"nominal"`` names, ``"ordinal"`` ranks, or ``"interval"``
        measurements.

    Returns
    -------
    float
        One minus observed over expected disagreement (`krippendorff2011`,
        `hayes_krippendorff2007`): 1 is full agreement, 0 chance. It is nan where all ratings that
        count are the same.

    Raises
    ------
    AgreementError
        If the level is unknown, no unit has two ratings, or ratings are no numbers where the
        level needs them.
    """
    if level not in _LEVELS:
        raise AgreementError(f"There is no level {level!r}: write one of {_listed(_LEVELS)}.")
    tally = _tally(ratings, level)
    totals = tally.sum()
    gaps = _LEVELS[level](totals)
    counts, per_value = tally.to_numpy(np.float64), totals.to_numpy(np.float64)
    observed = (gaps * _coincidences(counts)).sum()
    expected = (gaps * np.outer(per_value, per_value)).sum() / (per_value.sum() - 1)
    return float(1 - observed / expected) if expected else float("nan")


def _places(
    first: Iterable[Hashable], second: Iterable[Hashable], categories: Sequence[Hashable]
) -> Places:
    """Return the ratings of both as places in `categories`, a row a rater."""
    # An array's own numbers are slow to look up; its `tolist` gives Python's.
    pair = [each.tolist() if hasattr(each, "tolist") else list(each) for each in (first, second)]
    if len(pair[0]) != len(pair[1]):
        raise AgreementError(
            f"There are {len(pair[0])} ratings against {len(pair[1])}: give one of each for "
            "every unit."
        )
    if not pair[0]:
        raise AgreementError("There is no rating to compare: give at least one from each rater.")
    place = {category: i for i, category in enumerate(categories)}
    for rating in (each for ratings in pair for each in ratings):
        if rating not in place:
            raise AgreementError(
                f"A rating is {rating!r}, which is not among the categories "
                f"{', '.join(map(str, categories))}: mend it, or name it among them."
            )
    return np.array([[place[rating] for rating in ratings] for ratings in pair])


def _distances(k: int, weights: str) -> Numbers:
    """Return how grave each disagreement between two of `k` categories is, 0 on the diagonal."""
    if weights not in _POWER:
        raise AgreementError(f"There are no weights {weights!r}: write one of {_listed(_POWER)}.")
    apart = np.abs(np.subtract.outer(np.arange(k), np.arange(k)))
    return np.where(apart, apart ** _POWER[weights], 0).astype(np.float64)


def _kappas(places: Places, distances: Numbers) -> Numbers:
    """Return the kappa of each draw; `places` is raters x draws x units."""
    first, second = places
    observed = distances[first, second].mean(axis=1)
    one, two = ((each[..., None] == np.arange(len(distances))).mean(axis=1) for each in places)
    expected = ((one @ distances) * two).sum(axis=1)
    kappas = np.full(len(observed), np.nan)
    np.divide(observed, expected, out=kappas, where=expected > 0)
    return 1 - kappas


def _tally(ratings: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return how often each value (columns, rising) was given to each unit with two ratings."""
    if level != "nominal" and not all(map(pd.api.types.is_numeric_dtype, ratings.dtypes)):
        raise AgreementError(f"The level {level!r} needs numbers: turn the ratings into numbers.")
    given = pd.DataFrame([row.value_counts() for _, row in ratings.iterrows()]).fillna(0)
    paired = given[given.sum(axis=1) > 1]
    if paired.empty:
        raise AgreementError("No unit has two ratings: give a table of units by raters.")
    return paired.loc[:, paired.any()].sort_index(axis=1)


def _coincidences(counts: Numbers) -> Numbers:
    """Return how often two values meet in a unit, each unit weighed by its number of raters."""
    pairs = counts[:, :, None] * counts[:, None, :]
    pairs -= counts[:, :, None] * np.eye(counts.shape[1])  # No rating meets itself.
    raters = counts.sum(axis=1)
    met: Numbers = (pairs / (raters - 1)[:, None, None]).sum(axis=0)
    return met


def _names(totals: pd.Series[int]) -> Numbers:
    """Return 1 for each pair of different values."""
    return 1 - np.eye(len(totals))


def _ranks(totals: pd.Series[int]) -> Numbers:
    """Return the squares of how many ratings lie between two values, half of theirs included."""
    return _squares((totals.cumsum() - totals / 2).to_numpy(np.float64))


def _measurements(totals: pd.Series[int]) -> Numbers:
    """Return the squares of the differences between two values."""
    return _squares(totals.index.to_numpy(np.float64))


def _squares(values: npt.NDArray[Any]) -> Numbers:
    gaps: Numbers = np.subtract.outer(values, values) ** 2
    return gaps


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(repr, names))


_LEVELS: dict[str, Callable[[pd.Series[int]], Numbers]] = {
    "nominal": _names,
    "ordinal": _ranks,
    "interval": _measurements,
}
