"""A person who decides: the eight invented ones, one's own, and a sentence for what cannot be."""

from __future__ import annotations

from typing import Any

import pytest

from milia.data import load
from milia.science.tradeoffs import Patient, TradeoffError, patient

WRONG = {
    "an unknown condition": ({"conditions": {"pregnent"}}, "no condition 'pregnent'.*'pregnant'"),
    "an unknown kind": ({"type": "plaque"}, "no kind of milia 'plaque'.*'en_plaque'"),
    "a kind that an article made up": ({"type": "milialar"}, "no kind of milia 'milialar'"),
    "an unknown weight": ({"weights": {"pian": 3}}, "no criterion 'pian'.*'pain'"),
    "a weight below 0": ({"weights": {"pain": -3}}, "weight of 'pain' is -3"),
    "words for a weight": ({"weights": {"pain": "much"}}, "weight of 'pain' is 'much'"),
    "an age below 0": ({"age": -1}, "age is -1"),
    "words for an age": ({"age": "old"}, "age is 'old'"),
}


@pytest.mark.parametrize(("given", "sentence"), WRONG.values(), ids=WRONG)
def test_a_person_that_cannot_be_is_told_in_a_sentence(
    given: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(TradeoffError, match=sentence) as caught:
        Patient(**given)
    assert "\n" not in str(caught.value)


def test_an_unknown_person_gets_the_nearest_name() -> None:
    with pytest.raises(TradeoffError, match="no patient 'tenager': choose 'teenager'"):
        patient("tenager")
    with pytest.raises(TradeoffError, match="'newborn' or 'teenager' or 'lid_margin'"):
        patient("xyz")


def test_a_person_keeps_copies_of_what_was_given() -> None:
    weights = {"pain": 100.0}
    person = Patient(conditions=["pregnant"], weights=weights)
    weights["pain"] = 0
    assert person.weights == {"pain": 100.0}
    assert person.conditions == frozenset({"pregnant"})
    assert person in {person}


@pytest.mark.parametrize("row", list(load("patients").itertuples()), ids=lambda row: row.patient_id)
def test_each_of_the_eight_is_as_the_table_says(row: Any) -> None:
    person = patient(row.patient_id)
    assert (person.site, person.type, person.age) == (row.site, row.type_id, row.age_years)
    assert ";".join(sorted(person.conditions)) == (
        "" if row.conditions != row.conditions else row.conditions
    )
    assert person.weights["reversibility"] == row.points_reversibility
    assert list(person.weights) == load("criteria")["criterion"].tolist()
