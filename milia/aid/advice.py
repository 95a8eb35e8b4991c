"""Advice on milia in plain words: what it holds, and what it had better leave out."""

from __future__ import annotations

import re

from milia.data import load
from milia.science.appraisal import sentences
from milia.science.tradeoffs import Patient, referral
from milia.science.tradeoffs_patient import conditions_of


def kind_of_advice(person: Patient) -> str:
    """Return for whom advice is: newborn, referred (a doctor first), or other."""
    if len(referral(person)):
        return "referred"
    return "newborn" if "newborn" in conditions_of(person) else "other"


def points_for(kind: str) -> list[dict[str, str]]:
    """Return the rows of `advice_points` that count for newborn, referred or other."""
    rows = load("advice_points").fillna("").to_dict("records")
    return [
        {str(name): str(value) for name, value in row.items()}
        for row in rows
        if kind in row["who"].split(";")
    ]


def held(text: str, kind: str) -> dict[str, str]:
    """Find the points that a text holds.

    Parameters
    ----------
    text : str
        The advice.
    kind : str
        ``"newborn"``, ``"referred"`` or ``"other"``.

    Returns
    -------
    dict of str to str
        By `point_id`, the first sentence that holds it; what should be said and what should be
        left out alike.
    """
    found = {}
    for point in points_for(kind):
        for sentence in sentences(text):
            if _holds(point, sentence):
                found[point["point_id"]] = sentence
                break
    return found


def _holds(point: dict[str, str], sentence: str) -> bool:
    excused = point["unless"] and re.search(point["unless"], sentence, re.IGNORECASE)
    return not excused and bool(re.search(point["pattern"], sentence, re.IGNORECASE))
