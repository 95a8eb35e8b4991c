"""The invented people: made from their script, and useful for what they are to teach."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pandas as pd
import pytest

from milia.data import ROOT, load
from milia.science.frequency_clearing import kaplan_meier


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Load ``scripts/make_persistence.py``."""
    path = ROOT / "scripts" / "make_persistence.py"
    spec = importlib.util.spec_from_file_location("make_persistence", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def people() -> pd.DataFrame:
    """Load the invented people."""
    return load("persistence_synthetic")


def left_at(people: pd.DataFrame, week: int) -> float:
    """Estimate the share with milia after a week."""
    curve = kaplan_meier(people["weeks"], people["cleared"] == "yes")
    return float(curve.loc[curve["time"] <= week, "persisting"].iloc[-1])


def test_the_table_is_what_its_script_makes(maker: ModuleType) -> None:
    advice = "run: python scripts/make_persistence.py"
    assert maker.TABLE.read_bytes() == maker.table().encode("utf-8"), advice


def test_nobody_is_real_and_every_row_says_what_is_assumed(people: pd.DataFrame) -> None:
    assert set(people["synthetic"]) == {"yes"}
    assert people["reference_keys"].str.split(";").map(lambda keys: "ASSUMPTION" in keys).all()


def test_an_end_is_told_once(people: pd.DataFrame) -> None:
    assert ((people["ended"] == "cleared") == (people["cleared"] == "yes")).all()


def test_newborns_clear_in_weeks_and_adults_do_not(people: pd.DataFrame) -> None:
    newborns, adults = (people[people["group"] == name] for name in ("newborn", "adult"))
    assert left_at(newborns, 13) < 0.15
    assert left_at(adults, 13) > 0.9


def test_leaving_out_the_censored_misleads(people: pd.DataFrame) -> None:
    adults = people[people["group"] == "adult"]
    seen = adults[adults["cleared"] == "yes"]
    assert left_at(adults, 52) - left_at(seen, 52) > 0.2


def test_the_remedy_does_nothing_and_seems_to_work(
    maker: ModuleType, people: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    newborns = people[people["group"] == "newborn"]
    better = (newborns["cleared"] == "yes").groupby(newborns["remedy"]).mean()
    assert better["yes"] > 0.8
    before = [{**row, "remedy": ""} for row in maker.rows()]
    monkeypatch.setattr(maker, "TRIED", 1.0)
    assert [{**row, "remedy": ""} for row in maker.rows()] == before
