"""What fits a set of features: the coding table, the model, and the code a learner copies."""

from __future__ import annotations

from itertools import product

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_widgets import twin

import milia
from milia.data import load
from milia.science.differential import FeatureError, Fit, differential, flags

FEATURES, VALUES, RULES = (load(f"differential_{name}") for name in ("features", "values", "flags"))
ANSWERS = VALUES.groupby("feature", sort=False)["value"].apply(list).to_dict()
TOLD = st.fixed_dictionaries(
    {}, optional={feature: st.sampled_from(answers) for feature, answers in ANSWERS.items()}
)


def ordered(**told: str) -> list[Fit]:
    return list(differential(FEATURES, VALUES, told))


def test_every_lookalike_and_the_milium_are_coded_with_known_answers() -> None:
    assert set(FEATURES["condition_id"]) == {"milium", *load("lookalikes")["lookalike_id"]}
    for row in FEATURES.fillna("").to_dict("records"):
        fits, against = (set(filter(None, row[side].split(";"))) for side in ("fits", "against"))
        assert fits | against <= set(ANSWERS[row["feature"]]), row
        assert fits | against
        assert not fits & against, row


def test_rules_ask_for_known_answers_and_have_a_source() -> None:
    for row in RULES.fillna("").to_dict("records"):
        assert row["value"] in ANSWERS[row["feature"]]
        assert not row["and_feature"] or row["and_value"] in ANSWERS[row["and_feature"]]


@settings(deadline=None)
@given(told=TOLD)
def test_each_feature_told_is_sorted_once_and_the_order_holds(told: dict[str, str]) -> None:
    found = ordered(**told)
    assert len(found) == FEATURES["condition_id"].nunique()
    for fit in found:
        assert sorted(fit.fits + fit.against + fit.not_told) == sorted(told)
    ranks = [(len(fit.against), -len(fit.fits)) for fit in found]
    assert ranks == sorted(ranks)


@settings(deadline=None)
@given(told=TOLD)
def test_order_of_the_answers_does_not_matter(told: dict[str, str]) -> None:
    assert ordered(**told) == ordered(**dict(reversed(told.items())))


def test_white_bead_of_a_newborn_fits_milium_first() -> None:
    first, second, *_ = ordered(age="newborn", site="nose", opening="none", colour="white")
    assert (first.condition_id, first.against) == ("milium", ())
    assert second.condition_id == "sebaceous_hyperplasia_newborn"


def test_visible_opening_argues_against_a_milium() -> None:
    for answer in ("pore", "dimple", "dark"):
        (milium,) = (fit for fit in ordered(opening=answer) if fit.condition_id == "milium")
        assert milium.against == ("opening",)


@pytest.mark.parametrize(
    "told", [{"shape": "blister"}, {"feel": "fluid"}, {"symptoms": "ill"}], ids=str
)
def test_newborn_who_may_have_an_infection_is_seen_the_same_day(told: dict[str, str]) -> None:
    first, *_ = flags(RULES, {"age": "newborn"} | told)
    assert RULES.set_index("flag_id")["how_soon"][first] == "the same day"


def test_rule_with_two_answers_needs_both() -> None:
    needed = {"number": "many", "course": "sudden"}
    assert flags(RULES, needed) != ()
    assert all(flags(RULES, {feature: value}) == () for feature, value in needed.items())


def test_calm_white_bead_raises_no_alarm() -> None:
    calm = {"colour": "white", "feel": "firm", "shape": "dome", "symptoms": "none"}
    for age, course in product(ANSWERS["age"], ("stays", "fades")):
        assert flags(RULES, calm | {"age": age, "course": course}) == ()


@pytest.mark.parametrize(
    ("told", "said"),
    [({"size": "1 mm"}, "no feature 'size'"), ({"age": "old"}, "'age' cannot be 'old'")],
)
def test_unknown_answer_is_refused_in_a_sentence(told: dict[str, str], said: str) -> None:
    with pytest.raises(FeatureError, match=said):
        differential(FEATURES, VALUES, told)


def test_condition_that_nobody_coded_on_a_feature_is_not_told_of_it() -> None:
    table = pd.DataFrame(
        {"condition_id": ["a", "b"], "feature": ["age", "site"], "fits": ["newborn", "nose"]}
    ).assign(against="")
    found = differential(table, VALUES, {"age": "newborn"})
    assert [(fit.condition_id, fit.not_told) for fit in found] == [("a", ()), ("b", ("age",))]


def test_twin_gives_every_rule_condition_and_reason() -> None:
    read = twin(milia.Tree("differential"))
    assert read.tags.isdisjoint({"svg", "style", "script", "input"})
    assert all(text in read.text for text in RULES["advice"])
    assert all(text in read.text for text in load("lookalikes")["key_difference"])
