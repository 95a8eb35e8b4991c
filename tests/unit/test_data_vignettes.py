"""The synthetic cases: made from their source, and each in keeping with its class and no other."""

import importlib.util
import re
from types import ModuleType

import pandas as pd
import pytest

from milia.data import ROOT, load

FEATURES = [
    "since_birth",
    "red_plaque",
    "lump",
    "pale_patch",
    "sudden_crop",
    "blisters_before",
    "skin_disease_before",
    "medicine_before",
    "injury_before",
    "family_history",
    "syndrome_signs",
]
BEFORE = ["blisters_before", "skin_disease_before", "medicine_before", "injury_before"]

# After types.csv: the feature that makes the class, and what may come with it.
DECIDES = {
    "congenital": "since_birth",
    "benign_primary": None,
    "en_plaque": "red_plaque",
    "nodular_grouped": "lump",
    "eruptive": "sudden_crop",
    "nevus_depigmentosus": "pale_patch",
    "genodermatosis": "syndrome_signs",
    "disease": "skin_disease_before",
    "medication": "medicine_before",
    "trauma": "injury_before",
}
ACCOMPANIES = {
    "eruptive": {"family_history"},
    "genodermatosis": {"family_history"},
    "disease": {"blisters_before"},
}

CASES = [
    pytest.param(case, id=f"{case['vignette_id']}-{case['type_id']}")
    for _, case in load("vignettes").iterrows()
]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Load ``scripts/make_vignettes.py``."""
    path = ROOT / "scripts" / "make_vignettes.py"
    spec = importlib.util.spec_from_file_location("make_vignettes", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def present(case: pd.Series) -> set[str]:
    """List the features that a case has."""
    return {feature for feature in FEATURES if case[feature] == "yes"}


def fits(case: pd.Series, type_id: str) -> bool:
    """Tell whether a class explains every feature of a case, and the case has the class's own."""
    own = {DECIDES[type_id]} - {None}
    return own <= present(case) <= own | ACCOMPANIES.get(type_id, set())


def test_the_table_is_what_its_source_makes(maker: ModuleType) -> None:
    made = maker.table(maker.CASES.read_text(encoding="utf-8"))
    assert maker.TABLE.read_bytes() == made.encode("utf-8"), "run: python scripts/make_vignettes.py"


def test_a_feature_nobody_knows_stops_the_making(maker: ModuleType) -> None:
    with pytest.raises(ValueError, match="redness"):
        maker.table("{ordinary: {}, cases: [{redness: 'yes'}]}")


@pytest.mark.parametrize("case", CASES)
def test_a_case_fits_its_class_and_no_other(case: pd.Series) -> None:
    assert [type_id for type_id in DECIDES if fits(case, type_id)] == [case["type_id"]]


@pytest.mark.parametrize("case", CASES)
def test_a_size_lies_in_the_range_of_the_class(case: pd.Series) -> None:
    words = load("types").set_index("type_id").loc[case["type_id"], "morphology_size"]
    ranges = re.findall(r"(\d+)-(\d+) mm", words)
    assert all(int(low) <= case["size_mm"] <= int(high) for low, high in ranges)


@pytest.mark.parametrize("case", CASES)
def test_what_came_before_is_named_and_dated(case: pd.Series) -> None:
    something = bool(present(case) & set(BEFORE))
    assert pd.notna(case["before"]) == pd.notna(case["weeks_since_trigger"]) == something


@pytest.mark.parametrize("case", CASES)
def test_the_age_in_words_is_the_age_in_years(case: pd.Series) -> None:
    number, unit = case["age"].split()
    years = int(number) / {"days": 365.25, "weeks": 365.25 / 7, "years": 1}[unit]
    assert case["age_years"] == pytest.approx(years, abs=5e-4)


@pytest.mark.parametrize("case", CASES)
def test_a_case_rests_on_a_source_of_its_class(case: pd.Series) -> None:
    of_class = load("types").set_index("type_id").loc[case["type_id"], "reference_keys"]
    assert set(case["reference_keys"].split(";")) & set(of_class.split(";"))


def test_newborns_alone_have_congenital_milia() -> None:
    cases = load("vignettes")
    young = cases["age_years"] < 0.25
    assert (young == (cases["type_id"] == "congenital")).all()


def test_crops_are_larger_than_ordinary_numbers() -> None:
    counts = load("vignettes").groupby("type_id")["n_lesions"]
    assert counts.min()["eruptive"] > counts.max()[["congenital", "benign_primary"]].max()


def test_every_class_is_covered_and_twice_where_cases_were_read() -> None:
    counts = load("vignettes")["type_id"].value_counts()
    types = load("types")
    classes = types[types["in_2008_classification"] == "yes"].set_index("type_id")
    assert set(counts.index) == set(classes.index) == set(DECIDES)
    unread = classes["note"].str.contains("no case report read", na=False)
    assert (counts[unread.index[~unread]] >= 2).all()
    assert unread.sum() == 2


def test_the_three_groups_of_skin_tones_are_even() -> None:
    groups = pd.cut(load("vignettes")["skin_tone"].astype(int), [0, 3, 6, 10])
    assert groups.value_counts().nunique() == 1


def test_cases_invented_without_a_source_say_so() -> None:
    cases = load("vignettes").set_index("type_id")
    for type_id in ("nodular_grouped", "nevus_depigmentosus"):
        assert "ASSUMPTION" in cases.loc[type_id, "reference_keys"]
