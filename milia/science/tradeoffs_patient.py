"""Who decides: a person's conditions, the place and kind of the milia, age, and what matters."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from milia.data import load
from milia.science.tradeoffs_checks import TradeoffError, number


@dataclass(frozen=True)
class Patient:
    """A person with milia, as far as a choice of treatment depends on it.

    Attributes
    ----------
    conditions : frozenset of str
        Ids of the table ``conditions``.
    site : str
        Where the milia are, in words; the gates look at `conditions` alone.
    type : str
        The kind of milia, a `type_id` of the table ``types``; empty if it is not known.
    age : float or None
        Age in years.
    weights : mapping of str to float
        How much each criterion matters: swing points, 0 to 100 where the most wanted has 100.

    Raises
    ------
    TradeoffError
        If a condition, a kind or a criterion is unknown, or if an age or a weight is no number of
        at least 0.
    """

    conditions: frozenset[str] = frozenset()
    site: str = ""
    type: str = ""
    age: float | None = None
    weights: Mapping[str, float] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Check every name and number, and keep copies of what was given."""
        asked: Any = self.conditions
        given = frozenset([asked] if isinstance(asked, str) else asked)
        for condition in given:
            known("condition", condition, [each.name for each in _conditions()])
        if self.type:
            known("kind of milia", self.type, _kinds())
        if self.age is not None:
            _not_negative("The age", self.age)
        for criterion, points in self.weights.items():
            known("criterion", criterion, load("criteria")["criterion"])
            _not_negative(f"The weight of {criterion!r}", points)
        object.__setattr__(self, "conditions", given)
        object.__setattr__(self, "weights", dict(self.weights))


def patient(name: str) -> Patient:
    """Return one of the eight invented people of the table ``patients``.

    Parameters
    ----------
    name : str
        The `patient_id`, such as ``"teenager"``.

    Raises
    ------
    TradeoffError
        If there is nobody of that name.
    """
    people = load("patients").set_index("patient_id")
    row: Any = people.fillna({"conditions": ""}).loc[known("patient", name, people.index)]
    return Patient(
        conditions=frozenset(row["conditions"].split(";")) - {""},
        site=str(row["site"]),
        type=str(row["type_id"]),
        age=float(row["age_years"]),
        weights={name: float(row[f"points_{name}"]) for name in load("criteria")["criterion"]},
    )


def conditions_of(person: Patient) -> frozenset[str]:
    """Return a person's conditions, and those that come with the kind of milia and the age."""
    age = math.inf if person.age is None else person.age
    return person.conditions | {
        condition.name
        for condition in _conditions()
        if age < condition.below_age or (person.type and condition.kind == person.type)
    }


def kind_of(person: Patient) -> str:
    """Return the kind of milia whose outcomes hold: what a condition says, else what is given."""
    present = conditions_of(person)
    told = (each.kind for each in _conditions() if each.kind and each.name in present)
    return next(told, person.type)


def known(what: str, name: Any, names: Iterable[str]) -> str:
    """Return a name that exists.

    Raises
    ------
    TradeoffError
        If it does not; the sentence gives the nearest, or all of them.
    """
    choices = list(names)
    if name in choices:
        return str(name)
    near = get_close_matches(str(name), choices, n=3) or choices
    raise TradeoffError(f"There is no {what} {name!r}: choose {' or '.join(map(repr, near))}.")


class _Condition(NamedTuple):
    """A row of the table ``conditions``: its id, the kind of milia and the age it comes with."""

    name: str
    kind: str
    below_age: float


@cache
def _conditions() -> tuple[_Condition, ...]:
    table = load("conditions").fillna({"type_id": "", "below_age": 0})
    rows = table[["condition_id", "type_id", "below_age"]].itertuples(index=False, name=None)
    return tuple(_Condition(*row) for row in rows)


@cache
def _kinds() -> tuple[str, ...]:
    """Return the classes of 2008; the articles' own inventions are no kinds of milia."""
    types = load("types")
    return tuple(types.loc[types["in_2008_classification"] == "yes", "type_id"])


def _not_negative(name: str, value: Any) -> None:
    if number(name, value) < 0:
        raise TradeoffError(f"{name} is {value!r}: give 0 or more.")
