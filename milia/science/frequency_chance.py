"""Chance that can be repeated, and what it does to those who are measured on a bad day."""

from __future__ import annotations

import hashlib

import numpy as np
import pandas as pd

from milia.science.frequency_inputs import finite, whole


def stream(seed: int, name: str) -> np.random.Generator:
    """Open a stream of chance that belongs to a seed and a name.

    Parameters
    ----------
    seed : int
        0 or more.
    name : str
        What the stream is for. What is drawn from one name never moves what another gives.

    Returns
    -------
    numpy.random.Generator
        PCG64, started from the seed and the SHA-256 of the name: the same on every machine.

    Raises
    ------
    FrequencyError
        If `seed` is no whole number of at least 0.
    """
    word = int.from_bytes(hashlib.sha256(name.encode("utf-8")).digest(), "big")
    return np.random.Generator(np.random.PCG64([whole("seed", seed), word]))


def regression_to_the_mean(
    people: int,
    bad_day: float,
    *,
    mean: float,
    spread_between: float,
    spread_within: float,
    seed: int,
) -> pd.DataFrame:
    """Measure people on two days between which nothing was done that works.

    Who looks bad on the first day tries a remedy. Its effect is nought, and still those people look
    better on the second day: a bad day is in part bad luck, and luck does not stay.

    Parameters
    ----------
    people : int
        How many people, at least 1.
    bad_day : float
        From this severity on the first day, a remedy is tried.
    mean : float
        Mean severity of all people.
    spread_between : float
        Standard deviation of people's usual severities, 0 or more.
    spread_within : float
        Standard deviation of a person's days around the usual, 0 or more. These four numbers share
        one unit, such as a score that people give; none of them is known for milia (ASSUMPTION).
    seed : int
        Start of the streams of chance, 0 or more.

    Returns
    -------
    pandas.DataFrame
        A row per person: `usual`, `first` and `second` (severities) and `tried` (bool). With the
        same seed, more people are the same people and some others.

    Raises
    ------
    FrequencyError
        If `people` is no whole number of at least 1, if a number is not finite, if a spread is
        negative, or if `seed` is no whole number of at least 0.

    Notes
    -----
    Normal usual severities and normal days. Source: Davis CE, The effect of regression to the mean
    in epidemiologic and clinical studies, Am J Epidemiol 1976.
    """
    count = whole("people", people, least=1)
    between = finite("spread_between", spread_between, least=0)
    within = finite("spread_within", spread_within, least=0)
    luck = {
        name: stream(seed, name).standard_normal(count) for name in ("usual", "first", "second")
    }
    usual = finite("mean", mean) + between * luck["usual"]
    days = {day: usual + within * luck[day] for day in ("first", "second")}
    tried = days["first"] >= finite("bad_day", bad_day)
    return pd.DataFrame({"usual": usual, **days, "tried": tried})
