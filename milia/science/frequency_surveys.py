"""Surveys: those that were published, and those that chance would make."""

from __future__ import annotations

import pandas as pd

from milia.science.frequency_chance import stream
from milia.science.frequency_inputs import share, whole

NEWBORNS = "Newborns with milia"
"""What the surveys of newborns are called in the column `fact` of `numbers`."""


def published_surveys(numbers: pd.DataFrame, fact: str = NEWBORNS) -> pd.DataFrame:
    """Pick the surveys of one fact that can be pooled.

    Parameters
    ----------
    numbers : pandas.DataFrame
        `load("numbers")`.
    fact : str
        The fact, word for word as in the column `fact`.

    Returns
    -------
    pandas.DataFrame
        A row per survey that gives one percentage and its denominator, in the order of `numbers`:
        `number_id`, `population`, `percent`, `n` (people), `successes` (people), `reference_key`,
        `verified`, `note`. Rows from memory are left out, as `data/SOURCES.md` says. `successes`
        is worked back from a rounded percentage, so it may be a few people off.
    """
    rows = numbers[
        (numbers["fact"] == fact)
        & (numbers["units"] == "percent")
        & (numbers["low"] == numbers["high"])
        & numbers["n"].notna()
        & (numbers["verified"] != "from-memory")
    ].reset_index(drop=True)
    rows["percent"] = rows["low"]
    rows["successes"] = (rows["percent"] * rows["n"] / 100).round().astype("Int64")
    kept = ["number_id", "population", "percent", "n", "successes"]
    return rows[[*kept, "reference_key", "verified", "note"]]


def sample_survey(prevalence: float, n: int, *, seed: int, name: str = "survey") -> int:
    """Examine people drawn by chance from very many, and count who has it.

    Parameters
    ----------
    prevalence : float
        Share of all people who have it, 0 to 1.
    n : int
        How many people are examined, at least 1.
    seed : int
        Start of the stream of chance, 0 or more.
    name : str
        Name of the survey; each name has a stream of its own.

    Returns
    -------
    int
        How many of the `n` have it. With the same seed and name the same people come, in the same
        order: a larger survey holds the smaller one, and a higher prevalence never finds fewer.

    Raises
    ------
    FrequencyError
        If `prevalence` lies outside 0 to 1, if `n` is no whole number of at least 1, or if `seed`
        is no whole number of at least 0.
    """
    people = stream(seed, name).random(whole("n", n, least=1))
    return int((people < share("prevalence", prevalence)).sum())
