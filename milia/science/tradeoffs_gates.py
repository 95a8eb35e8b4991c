"""Gates before scores: which treatments a person's conditions close, narrow or send to a doctor.

The rules are the rows of the table ``gates``; none stands here.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pandas as pd

from milia.data import load
from milia.science.tradeoffs_outcomes import reported_in
from milia.science.tradeoffs_patient import Patient, conditions_of, kind_of

_STRENGTH = ("refer", "exclude", "caution")
_DOUBT = ("from-memory", "partial", "yes")
_ALL = "ALL_ACTIVE"
_NOT_ACTIVE = frozenset({"waiting", "stop_cause"})
_HEAD = ["option", "treatment", "effect", "reason", "source", "verified", "gate_ids", "reported"]


class _Rule(NamedTuple):
    """A row of the table ``gates``."""

    gate_id: str
    conditions: frozenset[str]
    treatments: frozenset[str]
    effect: str
    reason: str
    source: str
    verified: str
    how_soon: str


def gates(patient: Patient) -> pd.DataFrame:
    """Tell what stands in the way of each treatment for this person.

    Parameters
    ----------
    patient : Patient
        Whose conditions are asked; those that come with the kind of milia and the age count too.

    Returns
    -------
    pandas.DataFrame
        A row per treatment, waiting first: `option`, `treatment`, `effect` (the strongest of
        refer, exclude, caution, none), `reason`, `source` and `gate_ids` of the rules with that
        effect, `verified` (the weakest of these rules: yes, partial or from-memory) and `reported`
        (yes if an outcome in this person's kind of milia was reported). Without a rule the texts
        are empty.
    """
    rules, reported = _in_force(patient), reported_in(kind_of(patient))
    rows = [
        (option, name, *_told(name, option, rules), "yes" if option in reported else "no")
        for option, name in _treatments()
    ]
    return pd.DataFrame(rows, columns=_HEAD)


def referral(patient: Patient) -> pd.DataFrame:
    """Give the reasons for which nothing is treated before a doctor has looked.

    Parameters
    ----------
    patient : Patient
        Whose conditions are asked.

    Returns
    -------
    pandas.DataFrame
        A row per rule that refers every active treatment: `reason`, `how_soon`, `source`,
        `verified`. Empty where there is none.
    """
    stops = [r for r in _in_force(patient) if r.effect == "refer" and _ALL in r.treatments]
    rows = [(rule.reason, rule.how_soon, rule.source, rule.verified) for rule in stops]
    return pd.DataFrame(rows, columns=["reason", "how_soon", "source", "verified"])


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            row["gate_id"],
            frozenset(row["condition_ids"].split(";")),
            frozenset(row["treatments_affected"].split(";")),
            row["effect"],
            row["reason"],
            row["reference_keys"],
            row["verified"],
            row["how_soon"],
        )
        for row in load("gates").fillna("").to_dict("records")
    )


@cache
def _treatments() -> tuple[tuple[str, str], ...]:
    rows = load("treatments")[["treatment_id", "treatment"]].itertuples(index=False, name=None)
    return tuple(rows)


def _in_force(patient: Patient) -> list[_Rule]:
    present = conditions_of(patient) | {"anyone"}
    return [rule for rule in _rules() if rule.conditions & present]


def _told(name: str, option: str, rules: list[_Rule]) -> tuple[str, str, str, str, str]:
    """Return effect, reason, source, verified and ids of the strongest rules on a treatment."""
    over = {name} if option in _NOT_ACTIVE else {name, _ALL}
    hits = [rule for rule in rules if rule.treatments & over]
    if not hits:
        return "none", "", "", "", ""
    effect = min((rule.effect for rule in hits), key=_STRENGTH.index)
    strongest = [rule for rule in hits if rule.effect == effect]
    keys = ";".join(rule.source for rule in strongest if rule.source)
    return (
        effect,
        ". ".join(rule.reason for rule in strongest),
        ";".join(dict.fromkeys(key for key in keys.split(";") if key)),
        min((rule.verified for rule in strongest), key=_DOUBT.index),
        ";".join(rule.gate_id for rule in strongest),
    )
