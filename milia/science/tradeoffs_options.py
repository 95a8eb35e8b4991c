"""The options a person has, side by side: what the gates leave, criterion by criterion."""

from __future__ import annotations

import pandas as pd

from milia.science.tradeoffs_gates import gates, referral
from milia.science.tradeoffs_outcomes import outcomes_of
from milia.science.tradeoffs_patient import Patient, kind_of

_OPEN = ("none", "caution")


def options(patient: Patient | None = None, every: bool = False) -> pd.DataFrame:
    """List what a person can choose from, with an interval for each criterion.

    Parameters
    ----------
    patient : Patient, optional
        Who decides; left out, an adult with a few milia on the cheeks.
    every : bool
        Also list treatments of which no outcome in this kind of milia was reported.

    Returns
    -------
    pandas.DataFrame
        A row per treatment and criterion, waiting first: `option`, `treatment`, `criterion`,
        `low`, `mode`, `high` (in `unit`; a missing mode = no likeliest value), `worst` and `best`
        (the ends of the scale), `unit`, `horizon`, `certainty`, `basis` (counted = a source states
        the numbers; word = a source's word, read through ``word_scales``; none = nobody looked, the
        whole scale), `word`, `source` (keys joined by semicolons, or ASSUMPTION) and `what` happens
        in plain words. Empty where only referral is left.

    Examples
    --------
    >>> from milia.science.tradeoffs import options, patient
    >>> sorted(set(options(patient("newborn"))["option"]))
    ['waiting']
    """
    person = Patient() if patient is None else patient
    if len(referral(person)):
        return outcomes_of(kind_of(person)).iloc[:0].copy()
    table = gates(person)
    # Doing nothing for now is always a choice, whether or not anybody reported how it went.
    listed = (table["reported"] == "yes") | (table["option"] == "waiting") | every
    left = table["effect"].isin(_OPEN) & listed
    outcomes = outcomes_of(kind_of(person))
    chosen = outcomes["option"].isin(table.loc[left, "option"])
    return outcomes[chosen].reset_index(drop=True)
