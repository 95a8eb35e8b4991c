"""The gates: every rule alone, every pair of conditions, and what the sources demand."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
import pytest

from milia.data import load
from milia.science.tradeoffs import Patient, gates, patient, referral

TREATMENTS = load("treatments").set_index("treatment")["treatment_id"]
CONDITIONS = list(load("conditions")["condition_id"])
EFFECTS = ["none", "caution", "exclude", "refer"]
ACTIVE = set(TREATMENTS) - {"waiting", "stop_cause"}
STEROIDS = {"steroid_cream", "steroid_injection"}
RETINOIDS = {"tretinoin", "adapalene", "retinol"}
ACIDS = {"salicylic_acid", "glycolic_acid"}
LASERS = {"co2_laser", "eryag_laser"}
OPENING = {"extraction", "comedone_extractor"}
CURRENT = {"curettage_cautery", "electrodesiccation"}
KITCHEN = {"scrubs", "tea_tree_oil", "cider_vinegar", "plant_oils"}

# What the sources demand of each condition by itself. Steroids are excluded for anyone (G45).
DEMANDED: dict[str, dict[str, set[str]]] = {
    "newborn": {"exclude": ACTIVE},
    "newborn_unwell": {"refer": ACTIVE},
    "many_that_stay": {"refer": ACTIVE},
    "child_under_9": {"exclude": {"minocycline", "steaming", *KITCHEN}},
    "child": {"exclude": {"steaming", *KITCHEN}},
    "restless_child": {
        "exclude": {"steaming", *KITCHEN},
        "caution": {*OPENING, *CURRENT, "excision", *LASERS, "cryotherapy"},
    },
    "unsteady": {"exclude": {"steaming"}},
    "pregnant": {
        "exclude": {"isotretinoin", *RETINOIDS, "minocycline"},
        "caution": {"chemical_peel", "tca", *ACIDS},
    },
    "breastfeeding": {"caution": {"isotretinoin", "minocycline", "tretinoin", "adapalene"}},
    "lid_margin": {
        "exclude": {
            "cryotherapy",
            *{"chemical_peel", "tca", "citric_acid", *ACIDS},
            *RETINOIDS,
            *{"ipl", "dermabrasion", "microdermabrasion", "urea"},
            *KITCHEN,
            *{"washcloth", "steaming", "self_extraction", "removal_cream"},
        },
        "refer": {*OPENING, *CURRENT, "excision", *LASERS},
    },
    "near_eye": {
        "caution": {
            *LASERS,
            *{"ipl", "cryotherapy", "tretinoin", "adapalene", "chemical_peel", "tca"},
        },
    },
    "infected_skin": {
        "caution": {
            *{*OPENING, *CURRENT, "excision", *LASERS, "cryotherapy", *RETINOIDS, *ACIDS},
            *{"dermabrasion", "microdermabrasion", "chemical_peel", "tca", "urea"},
        },
    },
    "dark_skin": {
        "exclude": {"ipl"},
        "caution": {
            *{"cryotherapy", *LASERS, *CURRENT, "dermabrasion", "chemical_peel", "tca"},
            *{"scrubs", "cider_vinegar", "tea_tree_oil"},
        },
    },
    "recent_tan": {"exclude": {"ipl"}},
    "keloid": {
        "caution": {
            *{*CURRENT, "excision", *LASERS, "cryotherapy"},
            *{"dermabrasion", "chemical_peel", "tca"},
        },
    },
    "eczema": {"caution": {*KITCHEN, *ACIDS, *RETINOIDS, "urea"}},
    "cold_sores": {
        "caution": {*LASERS, "dermabrasion", "microdermabrasion", "chemical_peel", "tca"}
    },
    "isotretinoin": {
        "exclude": {"minocycline", "other_antibiotics", "dermabrasion"},
        "refer": {"stop_cause"},
        "caution": {
            *{*LASERS, *OPENING, "excision"},
            *{"chemical_peel", "microdermabrasion", "cryotherapy"},
        },
    },
    "medicine_cause": {"refer": {"stop_cause"}},
    "bleeding": {"caution": {"excision", "curettage_cautery", *LASERS, "extraction"}},
    "pacemaker": {"caution": CURRENT},
    "salicylate_allergy": {"exclude": {"salicylic_acid", "chemical_peel"}},
    "cold_illness": {"exclude": {"cryotherapy"}},
    "lupus_or_liver": {"exclude": {"minocycline"}},
    "unsure": {"refer": ACTIVE},
    "changing": {"refer": ACTIVE},
    "painful": {"refer": ACTIVE},
    "many_sudden": {"refer": ACTIVE},
    "after_blisters": {"refer": ACTIVE},
    "inherited_signs": {"refer": ACTIVE},
    "plaque": {"refer": ACTIVE},
    "immunosuppressed": {"refer": ACTIVE},
}

# Of each invented person: how many treatments are referred, excluded, to be taken with care.
PEOPLE = {
    "newborn": (0, 37, 0),
    "teenager": (0, 2, 0),
    "lid_margin": (7, 23, 0),
    "pregnant": (0, 7, 4),
    "after_peel": (0, 2, 10),
    "plaque": (37, 0, 0),
    "many_blisters": (37, 0, 0),
    "little_money": (0, 3, 11),
}


def having(*conditions: str) -> Patient:
    return Patient(conditions=frozenset(conditions))


def effects(person: Patient) -> pd.Series[str]:
    return gates(person).set_index("option")["effect"]


def with_effect(person: Patient, effect: str) -> set[str]:
    table = gates(person)
    return set(table.loc[table["effect"] == effect, "option"])


@pytest.fixture(scope="module")
def by_table() -> pd.DataFrame:
    """How strongly each condition by itself acts on each treatment, read off the table."""
    rules = load("gates")[["condition_ids", "treatments_affected", "effect"]].copy()
    for column in ("condition_ids", "treatments_affected"):
        rules[column] = rules[column].str.split(";")
        rules = rules.explode(column)
    rules["strength"] = rules["effect"].map(EFFECTS.index)
    grid = rules.pivot_table(
        index="condition_ids", columns="treatments_affected", values="strength", aggfunc="max"
    )
    grid = grid.reindex(columns=[*TREATMENTS.index, "ALL_ACTIVE"]).fillna(0)
    for name in TREATMENTS.index[TREATMENTS.isin(ACTIVE)]:
        grid[name] = grid[[name, "ALL_ACTIVE"]].max(axis=1)
    grid = grid.drop(columns="ALL_ACTIVE").rename(columns=TREATMENTS)
    return grid.clip(lower=grid.loc["anyone"], axis="columns")


def test_every_condition_is_asked_for_by_a_rule_and_every_rule_asks_for_one() -> None:
    asked = set(load("gates")["condition_ids"].str.split(";").explode())
    assert asked == {*CONDITIONS, "anyone"}
    assert set(DEMANDED) == set(CONDITIONS)


@pytest.mark.parametrize("rule", list(load("gates").itertuples()), ids=lambda rule: rule.gate_id)
def test_a_rule_alone(rule: Any, by_table: pd.DataFrame) -> None:
    row = load("gates").set_index("gate_id").loc[rule.gate_id]
    names = row["treatments_affected"].split(";")
    hit = ACTIVE if names == ["ALL_ACTIVE"] else set(TREATMENTS[names])
    for condition in row["condition_ids"].split(";"):
        person = Patient() if condition == "anyone" else having(condition)
        table = gates(person).set_index("option")
        for option in hit:
            told = table.loc[option]
            strongest = EFFECTS[int(by_table.loc[condition, option])]
            assert told["effect"] == strongest
            if row["effect"] == strongest:
                assert row["reason"] in told["reason"]
                assert row.name in told["gate_ids"].split(";")
                assert set(str(row.fillna("")["reference_keys"]).split(";")) - {""} <= set(
                    told["source"].split(";")
                )


def test_a_pair_of_conditions_acts_as_the_stronger_of_the_two(by_table: pd.DataFrame) -> None:
    wrong = []
    for one, other in combinations(CONDITIONS, 2):
        found = effects(having(one, other)).map(EFFECTS.index)
        wanted = np.maximum(by_table.loc[one], by_table.loc[other])
        if (found != wanted).any():
            wrong.append((one, other))
    assert wrong == []


@pytest.mark.parametrize("condition", DEMANDED)
def test_what_the_sources_demand(condition: str) -> None:
    wanted = DEMANDED[condition]
    everywhere = wanted.get("exclude", set()) | (STEROIDS - wanted.get("refer", set()))
    person = having(condition)
    assert with_effect(person, "exclude") == everywhere
    assert with_effect(person, "refer") == wanted.get("refer", set())
    assert with_effect(person, "caution") == wanted.get("caution", set()) - everywhere


def test_steroids_are_for_nobody_and_waiting_is_always_open() -> None:
    assert with_effect(Patient(), "exclude") == STEROIDS
    table = gates(having(*CONDITIONS))
    assert table["option"].iloc[0] == "waiting"
    assert table["effect"].tolist() == ["none"] + ["refer"] * 38


@pytest.mark.parametrize("name", PEOPLE)
def test_the_gates_of_each_of_the_eight(name: str) -> None:
    found = effects(patient(name)).value_counts()
    counts = tuple(int(found.get(effect, 0)) for effect in ("refer", "exclude", "caution"))
    assert counts == PEOPLE[name]


def test_a_row_is_as_doubtful_as_its_most_doubtful_rule() -> None:
    lid = gates(having("lid_margin")).set_index("option")
    assert lid.loc["cryotherapy", ["gate_ids", "verified"]].tolist() == ["G10", "partial"]
    assert lid.loc["excision", ["gate_ids", "verified"]].tolist() == ["G11", "yes"]
    both = gates(having("dark_skin", "restless_child")).set_index("option")
    assert both.loc["excision", ["gate_ids", "verified"]].tolist() == ["G35", "from-memory"]
    assert both.loc["cryotherapy", ["gate_ids", "verified"]].tolist() == ["G15;G35", "from-memory"]


def test_where_two_rules_are_as_strong_both_reasons_and_each_source_once_are_told() -> None:
    row = gates(having("near_eye", "keloid")).set_index("option").loc["co2_laser"]
    assert row["gate_ids"] == "G12;G14"
    assert row["reason"].startswith("Metal eye shields") and "elective wounds" in row["reason"]
    assert row["source"].split(";") == [
        *("blanco2007", "ipl_lee2011", "keloid_clinrev", "mayo_dermabrasion")
    ]


def test_a_weaker_rule_is_not_mixed_into_the_reason_of_a_stronger() -> None:
    row = gates(having("pregnant", "eczema")).set_index("option").loc["tretinoin"]
    assert (row["effect"], row["gate_ids"]) == ("exclude", "G05")


def test_without_a_rule_nothing_is_told() -> None:
    row = gates(Patient()).set_index("option").loc["extraction"]
    assert row[["reason", "source", "verified", "gate_ids"]].tolist() == ["", "", "", ""]


def test_there_is_a_row_per_treatment_in_the_order_of_the_table() -> None:
    assert gates(having("pregnant"))["option"].tolist() == TREATMENTS.tolist()
    assert gates(having("pregnant"))["treatment"].tolist() == TREATMENTS.index.tolist()


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_referral_is_given_where_everything_is_referred(condition: str) -> None:
    refers = DEMANDED[condition].get("refer", set()) == ACTIVE
    assert len(referral(having(condition))) == refers


def test_a_referral_says_why_how_soon_and_from_where() -> None:
    baby = referral(having("newborn_unwell")).iloc[0]
    assert baby["how_soon"] == "the same day"
    assert baby["verified"] == "partial"
    reasons = referral(patient("many_blisters"))
    assert list(reasons) == ["reason", "how_soon", "source", "verified"]
    assert reasons["source"].str.split(";").str[0].tolist() == ["batra2009", "nguyen2018"]
    assert reasons["how_soon"].str.contains("ASSUMPTION").all()


def test_the_kind_of_milia_brings_its_conditions() -> None:
    assert with_effect(Patient(type="en_plaque"), "refer") == ACTIVE
    assert with_effect(Patient(type="congenital"), "exclude") == ACTIVE
    assert with_effect(Patient(type="eruptive"), "refer") == ACTIVE
    assert with_effect(Patient(type="medication"), "refer") == {"stop_cause"}


def test_the_age_brings_its_conditions() -> None:
    assert with_effect(Patient(age=0.05), "exclude") == ACTIVE
    assert "minocycline" in with_effect(Patient(age=8.9), "exclude")
    assert "minocycline" not in with_effect(Patient(age=9), "exclude")
    assert "steaming" in with_effect(Patient(age=11), "exclude")
    assert "steaming" not in with_effect(Patient(age=12), "exclude")
