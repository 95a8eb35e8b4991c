"""A made world in which sun damage drives both cream and milia, and two ways to compare people.

Nothing here was measured: the world is SYNTHETIC, and each of its shares is an ASSUMPTION.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from milia.science.frequency_dice import rolls
from milia.science.frequency_inputs import FrequencyError, finite, whole

SUN = 0.5
"""Share of the adults with sun damage. ASSUMPTION, as are the shares below."""
CREAM, SUN_TO_CREAM = 0.2, 0.5
"""Share who use face cream without sun damage, and how much larger it is with it."""
MILIA, SUN_TO_MILIA = 0.1, 0.3
"""Share with milia without sun damage and without cream, and how much larger it is with sun damage.
"""
CLINIC, CREAM_TO_CLINIC, MILIA_TO_CLINIC = 0.05, 0.45, 0.45
"""Share who come to a clinic with neither cream nor milia, and what each of the two adds."""
STREAM = 41
"""First of the four streams of chance, which no other world uses."""
EVERYBODY, IN_CLINIC = "everybody", "clinic"
"""Who is looked at."""


def simulate_confounding(
    people: int = 2000,
    effect: float = 0.0,
    *,
    sun_to_cream: float = SUN_TO_CREAM,
    sun_to_milia: float = SUN_TO_MILIA,
    looked_at: str = EVERYBODY,
    seed: int = 5,
) -> pd.DataFrame:
    """Make adults whose sun damage may lead to face cream and to milia: SYNTHETIC.

    Parameters
    ----------
    people : int
        How many adults there are, at least 1.
    effect : float
        What cream truly does: how much it adds to a person's chance of milia (a difference of
        shares, 0.05 for 5 of 100 more; negative where it protects).
    sun_to_cream, sun_to_milia : float
        What sun damage adds to the chance of using cream, and of having milia. 0 is no arrow.
    looked_at : str
        ``"everybody"``, or ``"clinic"``: only those who come to a clinic, where cream and milia
        both make a visit likelier (a collider).
    seed : int
        Start of the streams of chance, 0 or more.

    Returns
    -------
    pandas.DataFrame
        A row per person who is looked at: `person` (1, 2, …) and ``"yes"`` or ``"no"`` in
        `sun_damage`, `cream` and `milia`. More people begin with the same people.

    Raises
    ------
    FrequencyError
        If a number is impossible, if the arrows together lead to a share outside 0 to 1, or if
        `looked_at` is neither of the two.

    Notes
    -----
    Every share is an ASSUMPTION: no study of sun, cream and milia was found. What the arrows add is
    added up, so the true effect is the same with sun damage and without. The part
    `Simulator("confounding")` draws the same people in its page.
    """
    if looked_at not in (EVERYBODY, IN_CLINIC):
        raise FrequencyError(f"looked_at is {looked_at!r}: choose {EVERYBODY!r} or {IN_CLINIC!r}.")
    count = whole("people", people, least=1)
    _possible(CREAM, sun_to_cream=sun_to_cream)
    _possible(MILIA, sun_to_milia=sun_to_milia, effect=effect)
    luck = [rolls(seed, stream, count) for stream in range(STREAM, STREAM + 4)]
    sun = luck[0] < SUN
    cream = luck[1] < CREAM + sun_to_cream * sun
    milia = luck[2] < MILIA + sun_to_milia * sun + effect * cream
    comes = luck[3] < CLINIC + CREAM_TO_CLINIC * cream + MILIA_TO_CLINIC * milia
    made = pd.DataFrame({"person": np.arange(1, count + 1)})
    for name, has in (("sun_damage", sun), ("cream", cream), ("milia", milia)):
        made[name] = np.where(has, "yes", "no")
    return made[comes].reset_index(drop=True) if looked_at == IN_CLINIC else made


def crude_difference(people: pd.DataFrame) -> float:
    """Compare cream users with all others, whatever else sets them apart.

    Parameters
    ----------
    people : pandas.DataFrame
        A row per person with ``"yes"`` or ``"no"`` in `cream` and `milia`.

    Returns
    -------
    float
        The share with milia among cream users less the share among the others, −1 to 1.

    Raises
    ------
    FrequencyError
        If a column is missing or holds another word, or if nobody uses cream, or everybody does.
    """
    _told(people, "cream", "milia")
    return _difference(people, "these people")


def adjusted_difference(people: pd.DataFrame) -> float:
    """Compare cream users with others of the same sun damage: standardised to all these people.

    Parameters
    ----------
    people : pandas.DataFrame
        A row per person with ``"yes"`` or ``"no"`` in `sun_damage`, `cream` and `milia`.

    Returns
    -------
    float
        The difference within each stratum of sun damage, weighted by how many people are in it,
        −1 to 1. It is the effect of cream only if sun damage is all that confounds.

    Raises
    ------
    FrequencyError
        If a column is missing or holds another word, or if a stratum has no users or no others:
        there is then nobody to compare with.

    Notes
    -----
    Standardisation. Source: Hernán MA, Robins JM, Causal Inference: What If, 2020, section 2.3.
    """
    _told(people, "sun_damage", "cream", "milia")
    strata = people.groupby("sun_damage")
    weighed = (
        len(stratum) * _difference(stratum, f"those with sun_damage {level!r}")
        for level, stratum in strata
    )
    return sum(weighed) / len(people)


def _possible(base: float, **arrows: float) -> None:
    """Check that the arrows, alone and together, leave every share between 0 and 1."""
    added = [finite(name, value) for name, value in arrows.items()]
    low = base + sum(value for value in added if value < 0)
    high = base + sum(value for value in added if value > 0)
    if low < 0 or high > 1:
        said = ", ".join(f"{name}={value!r}" for name, value in arrows.items())
        raise FrequencyError(
            f"With {said} a share would run from {low:.2f} to {high:.2f}, and it has to stay "
            "between 0 and 1: choose smaller arrows."
        )


def _told(people: pd.DataFrame, *columns: str) -> None:
    """Check that there are people, and that each column is there and holds yes and no alone."""
    if people.empty:
        raise FrequencyError("The table has no rows, so there is nobody to compare.")
    for column in columns:
        if column not in people:
            raise FrequencyError(
                f"The table has no column {column!r}: give one as simulate_confounding makes it."
            )
        others = set(people[column]) - {"yes", "no"}
        if others:
            raise FrequencyError(
                f"{column} holds {others.pop()!r}, and it has to hold 'yes' and 'no' alone."
            )


def _difference(people: pd.DataFrame, who: str) -> float:
    """Return the share with milia among cream users less that among the others."""
    ill = (people["milia"] == "yes").groupby(people["cream"]).mean()
    for cream, words in (("yes", "uses cream"), ("no", "goes without cream")):
        if cream not in ill:
            raise FrequencyError(
                f"Nobody among {who} {words}, so there is no one to compare: take more people or "
                "weaker arrows."
            )
    return float(ill["yes"] - ill["no"])
