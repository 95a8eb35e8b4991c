"""How a studio opens: who chooses, with which conditions and points, what is added or left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from milia.data import load
from milia.science.tradeoffs import Patient, TradeoffError, patient
from milia.science.tradeoffs_checks import number
from milia.science.tradeoffs_patient import known
from milia.widgets.studio_frame import ME, MY_NAME, OWN

_MOST_POINTS, _MOST_JUDGED = 100, 10
_NAME = 40
Points = dict[str, float]


@dataclass(frozen=True)
class Start:
    """What a studio was asked to show.

    Attributes
    ----------
    name : str
        An id of the table ``patients``, or "me".
    person : Patient
        With the conditions asked for.
    points : dict of str to float
        Swing points asked for; empty for the person's own.
    own : str
        Name of the criterion that was added, or nothing.
    judged : dict of str to float
        Its judgement of each option, 0 to 10.
    left_out : tuple of str
        Options that are not compared.
    compare : tuple of dict
        Other people's points.
    """

    name: str
    person: Patient
    points: Points
    own: str
    judged: Points
    left_out: tuple[str, ...]
    compare: tuple[Points, ...]

    @property
    def title(self) -> str:
        """Who it is in words: the name that the table has, or "me"."""
        people = load("patients").set_index("patient_id")["name"]
        return MY_NAME if self.name == ME else str(people[self.name])

    def told(self) -> dict[str, Any]:
        """Return what the page needs of it, ready for JSON."""
        return {
            "patient": self.name,
            "points": self._keyed(self.points),
            "own": self.own,
            "judged": self.judged,
            "leftOut": list(self.left_out),
            "compare": [self._keyed(each) for each in self.compare],
        }

    def _keyed(self, points: Points) -> Points:
        """Give the added criterion the name that it has in the page."""
        return {OWN if self.own == name else name: value for name, value in points.items()}


def start_of(
    who: str | Patient,
    *,
    points: Mapping[str, float] | None,
    conditions: Iterable[str] | None,
    own: Mapping[str, Mapping[str, float]] | None,
    left_out: Iterable[str],
    compare: Sequence[Mapping[str, float]],
) -> Start:
    """Check what a studio is asked to show; parameters and errors are those of `Studio`."""
    name = who if isinstance(who, str) else ME
    person = who if isinstance(who, Patient) else (Patient() if who == ME else patient(who))
    if conditions is not None:
        person = replace(person, conditions=frozenset(conditions))
    added, judged = _own(own or {})
    treatments = load("treatments")["treatment_id"]
    return Start(
        name=name,
        person=person,
        points=_points(points or {}, added),
        own=added,
        judged=judged,
        left_out=tuple(known("treatment", option, treatments) for option in left_out),
        compare=tuple(_points(each, added) for each in compare),
    )


def _points(points: Mapping[str, float], added: str) -> Points:
    names = [*load("criteria")["criterion"], *([added] if added else [])]
    return {
        known("criterion", name, names): _within(
            f"The number of points for {name!r}", value, _MOST_POINTS
        )
        for name, value in points.items()
    }


def _own(own: Mapping[str, Mapping[str, float]]) -> tuple[str, Points]:
    """Return the name of the criterion that was added, and its judgements."""
    if not own:
        return "", {}
    if len(own) > 1:
        raise TradeoffError(f"There is room for one criterion of your own, and own has {len(own)}.")
    ((name, judged),) = own.items()
    if not 0 < len(name) <= _NAME:
        raise TradeoffError(f"The name {name!r} is too long: give 1 to {_NAME} letters.")
    if name in set(load("criteria")["criterion"]):
        raise TradeoffError(f"There is a criterion {name!r} already: give your own another name.")
    treatments = load("treatments")["treatment_id"]
    return name, {
        known("treatment", option, treatments): _within(
            f"{name!r} of {option!r}", value, _MOST_JUDGED
        )
        for option, value in judged.items()
    }


def _within(name: str, value: Any, most: int) -> float:
    if not 0 <= number(name, value) <= most:
        raise TradeoffError(f"{name} is {value!r}: give a number from 0 to {most}.")
    return float(value)
