"""Two made worlds: surveys that differ by chance alone, and a remedy that is only waited out."""

from __future__ import annotations

import numpy as np
import pandas as pd

from milia.science.frequency import wilson
from milia.science.frequency_dice import bells, rolls
from milia.science.frequency_inputs import FrequencyError, finite, share, whole

MEAN, SPREAD_BETWEEN, SPREAD_WITHIN, BAD_DAY = 3.0, 1.5, 1.5, 5.0
"""Bother by milia on a scale of 0 to 10. ASSUMPTION: all four; nobody has measured it."""
_COIN = 0.5
WORST = 10.0
"""Upper end of that scale."""
NEWBORN_HALF_CLEAR, ADULT_HALF_CLEAR = 4, 104
"""Weeks in which half are clear, as `persistence_synthetic` was built (ASSUMPTION: both)."""
REMEDY, WAITED, NO_BAD_DAY = "tried the remedy", "only waited", "had no bad day"
"""What a person did, as the column `did` says it."""


def simulate_surveys(
    prevalence: float, n: int, surveys: int = 20, *, seed: int = 0
) -> pd.DataFrame:
    """Draw survey after survey of the same size from people of whom a known share has it.

    Parameters
    ----------
    prevalence : float
        The truth: share of all people who have it, 0 to 1.
    n : int
        How many people each survey examines, at least 1.
    surveys : int
        How many surveys, at least 1.
    seed : int
        Start of the streams of chance, 0 or more.

    Returns
    -------
    pandas.DataFrame
        A row per survey: `survey` (1, 2, …), `n` and `successes` (people), the Wilson interval
        `low`, `high` (95 %, shares of 0 to 1), and `holds` (bool): whether it holds the truth.
        With the same seed a survey keeps its people: a higher prevalence never finds fewer.

    Raises
    ------
    FrequencyError
        If `prevalence` lies outside 0 to 1, or a count is no whole number that makes sense.

    Notes
    -----
    The part `Simulator("survey")` draws the same numbers in its page.
    """
    truth, people = share("prevalence", prevalence), whole("n", n, least=1)
    numbers = range(1, whole("surveys", surveys, least=1) + 1)
    found = [int((rolls(seed, number, people) < truth).sum()) for number in numbers]
    ends = [wilson(successes, people) for successes in found]
    table = pd.DataFrame({"survey": numbers, "n": people, "successes": found})
    table["low"], table["high"] = zip(*ends, strict=True)
    table["holds"] = (table["low"] <= truth) & (truth <= table["high"])
    return table


def simulate_waiting(
    people: int = 1000,
    *,
    weeks: float = 4,
    half_clear: float = NEWBORN_HALF_CLEAR,
    effect: float = 0.0,
    spread_within: float = SPREAD_WITHIN,
    mean: float = MEAN,
    spread_between: float = SPREAD_BETWEEN,
    bad_day: float = BAD_DAY,
    seed: int = 0,
) -> pd.DataFrame:
    """Let people with milia have a bad day, try a remedy or only wait, and look again.

    Whose bother reaches `bad_day` takes part, and a coin decides between the remedy and waiting.
    Three things can make such a person better: the milia clear by themselves, the bad day was bad
    luck that does not stay (regression to the mean), or the remedy works.

    Parameters
    ----------
    people : int
        How many people have milia, at least 1.
    weeks : float
        Time between the two looks, 0 or more.
    half_clear : float
        Weeks in which half of them clear by themselves, at the same rate throughout; above 0. The
        default is what `persistence_synthetic` was built with for newborns (ASSUMPTION).
    effect : float
        What the remedy truly does: share of 0 to 1 of those treated whom it clears by itself.
    spread_within : float
        Standard deviation of a person's days around the usual bother, 0 or more.
    mean, spread_between : float
        Mean and standard deviation of people's usual bother, a score of 0 to 10.
    bad_day : float
        From this score on the first look, a person wants to do something.
    seed : int
        Start of the streams of chance, 0 or more.

    Returns
    -------
    pandas.DataFrame
        A row per person: `usual`, `first` and `second` (scores; `first` and `second` are held
        between 0 and 10), `did` ("tried the remedy", "only waited" or "had no bad day"), `cleared`
        (bool) and `better` (bool: `second` below `first`). More people begin with the same people.

    Raises
    ------
    FrequencyError
        If a number is impossible; the sentence names it.

    Notes
    -----
    Every number is an ASSUMPTION: nobody has measured bother by milia day by day. The part
    `Simulator("waiting")` draws the same people in its page. Source of the idea: Davis CE, The
    effect of regression to the mean in epidemiologic and clinical studies, Am J Epidemiol 1976.
    """
    count = whole("people", people, least=1)
    usual = finite("mean", mean) + _spread("spread_between", spread_between) * bells(seed, 1, count)
    within = _spread("spread_within", spread_within)
    first, second = (
        np.clip(usual + within * bells(seed, stream, count), 0, WORST) for stream in (2, 3)
    )
    by_itself = rolls(seed, 4, count) < 1 - 2 ** -(_weeks(weeks) / _half(half_clear))
    bad = first >= finite("bad_day", bad_day)
    treated = bad & (rolls(seed, 5, count) < _COIN)
    cleared = by_itself | (treated & (rolls(seed, 6, count) < share("effect", effect)))
    second = np.where(cleared, 0.0, second)
    did = np.select([treated, bad], [REMEDY, WAITED], NO_BAD_DAY)
    return pd.DataFrame(
        {
            "usual": usual,
            "first": first,
            "second": second,
            "did": did,
            "cleared": cleared,
            "better": second < first,
        }
    )


def _spread(name: str, value: float) -> float:
    return finite(name, value, least=0)


def _weeks(value: float) -> float:
    return finite("weeks", value, least=0)


def _half(value: float) -> float:
    """Check the time in which half clear: it divides, so it cannot be 0."""
    half = finite("half_clear", value, least=0)
    if not half:
        raise FrequencyError("half_clear is 0, and it has to be above 0: half clear in some weeks.")
    return half
