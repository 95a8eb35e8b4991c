"""How long it lasts, where some people were not seen to the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from milia.science.frequency_inputs import FrequencyError, finite
from milia.science.frequency_quantiles import critical_z


def kaplan_meier(
    times: Iterable[float], cleared: Iterable[bool], confidence: float = 0.95
) -> pd.DataFrame:
    """Estimate the share of people who still have it after each time.

    Parameters
    ----------
    times : iterable of float
        How long each person was followed, from 0, in any one unit (weeks in the lesson).
    cleared : iterable of bool
        True where it had cleared by then; False where the person was no longer followed and still
        had it (censored).
    confidence : float
        Confidence level, between 0 and 1 and neither of them.

    Returns
    -------
    pandas.DataFrame
        A row for time 0 and one for each time in `times`: `time` (unit of `times`), `at_risk`,
        `cleared` and `censored` (people), `persisting` with its standard error `se` and its
        interval `low`, `high` (shares of 0 to 1). Before the first clearing the interval has no
        width; once nobody persists, `se`, `low` and `high` are missing: the formula says nothing
        there.

    Raises
    ------
    FrequencyError
        If there is nobody, if the two lists differ in length, if a time is no number from 0
        upwards, if `cleared` holds anything but True and False, or if `confidence` is not between
        0 and 1.

    Notes
    -----
    Who is censored at the time of a clearing still counts as at risk. Estimate: Kaplan EL, Meier P,
    Nonparametric estimation from incomplete observations, J Am Stat Assoc 1958. Variance:
    Greenwood M, The natural duration of cancer, 1926. The interval is taken on log(−log), which
    keeps it within 0 and 1: Kalbfleisch JD, Prentice RL, The statistical analysis of failure time
    data, 1980.
    """
    z = critical_z(confidence)
    table = _counted(*_followed(times, cleared))
    stayed = table["at_risk"] - table["cleared"]
    table["persisting"] = (stayed / table["at_risk"]).cumprod()
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = np.cumsum(table["cleared"] / (table["at_risk"] * stayed))
        table["se"] = table["persisting"] * np.sqrt(variance)
        reach = np.exp(z * np.sqrt(variance) / -np.log(table["persisting"]))
    table["low"] = table["persisting"] ** reach
    table["high"] = table["persisting"] ** (1 / reach)
    return table


def _followed(times: Iterable[Any], cleared: Iterable[Any]) -> tuple[list[float], list[bool]]:
    """Check who was followed for how long, and how it ended."""
    long, ends = list(times), list(cleared)
    if not long or len(long) != len(ends):
        raise FrequencyError(
            f"There are {len(long)} times and {len(ends)} values of cleared: give one of each per "
            "person, for at least one person."
        )
    for end in ends:
        if not isinstance(end, bool | np.bool_):
            raise FrequencyError(
                f"cleared holds {end!r}, and it has to hold True and False alone: compare first, "
                "as in cleared == 'yes'."
            )
    return [finite("A time", time, least=0) for time in long], [bool(end) for end in ends]


def _counted(times: list[float], cleared: list[bool]) -> pd.DataFrame:
    """Count who was at risk, cleared and was censored at each time, and at 0."""
    people = pd.DataFrame({"time": times, "cleared": cleared})
    seen = people.groupby("time")["cleared"].agg(["sum", "size"])
    seen = seen.reindex(seen.index.union([0.0]), fill_value=0)
    return pd.DataFrame(
        {
            "time": seen.index.to_numpy(),
            "at_risk": (len(times) - seen["size"].cumsum() + seen["size"]).to_numpy(),
            "cleared": seen["sum"].to_numpy(),
            "censored": (seen["size"] - seen["sum"]).to_numpy(),
        }
    )
