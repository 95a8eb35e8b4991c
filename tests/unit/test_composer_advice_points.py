"""Advice in plain words without a browser: what a sentence holds, the models, and the twin."""

from __future__ import annotations

import re

import pytest

from milia.aid.advice import held, kind_of_advice, points_for
from milia.data import load
from milia.science.appraisal import reading_grade, words
from milia.science.tradeoffs import patient
from milia.widgets.composer import Composer
from milia.widgets.composer_advice import MODELS

KINDS = ("newborn", "other", "referred")
HOLDS = {
    "AP01": ["Milia are harmless.", "They do not harm him.", "There is no harm in them."],
    "AP02": [
        "You can wait.",
        "Leave them alone.",
        "Nothing has to be done.",
        "No need to treat it.",
    ],
    "AP03": [
        "Do not squeeze them.",
        "Please never use a needle.",
        "No scrubs.",
        "Don’t pick at it.",
    ],
    "AP04": [
        "See a doctor if it grows.",
        "If it bleeds, ask a nurse.",
        "Call the GP when it hurts.",
    ],
    "AP05": [
        "See a doctor first.",
        "Before you do anything, go to the clinic.",
        "To hospital today.",
    ],
    "AP06": ["They go by themselves in weeks.", "Within months they go on their own."],
    "AP07": ["They may stay.", "In adults they often last for years."],
    "AP08": [
        "Nobody has counted it.",
        "There is no trial.",
        "We don't know.",
        "I am not sure.",
    ],
    "AP11": ["Squeeze it gently.", "Use a clean needle.", "Pop the bump after a bath."],
    "AP12": ["This cures milia.", "It always works.", "Guaranteed.", "They are gone for good."],
    "AP13": ["They will be gone in two weeks.", "Within a month they have cleared."],
    "AP14": [
        "Try a retinol cream.",
        "Castor oil helps.",
        "Steam your face.",
        "A scrub opens them.",
    ],
    "AP15": ["They are full of pus.", "Your pores are dirty.", "It is a kind of acne."],
}
HOLDS_NOT = {
    "AP01": ["They are milia.", "They can harm the skin."],
    "AP02": ["Have them opened."],
    "AP03": ["Squeeze them.", "They do not hurt.", "A doctor uses a needle."],
    "AP04": ["A doctor told me.", "If it grows, wait."],
    "AP05": ["A doctor may open them."],
    "AP06": ["They go by themselves.", "Come back in two weeks."],
    "AP07": ["They stay."],
    "AP08": ["It works."],
    "AP11": ["Do not squeeze them.", "A doctor may use a needle.", "Never pop it."],
    "AP12": ["Nobody can cure them.", "There is no miracle."],
    "AP13": [
        "They may be gone in a month.",
        "They will not go in weeks.",
        "Come back in two weeks.",
    ],
    "AP14": ["Put no cream on it.", "A doctor may prescribe a cream.", "Avoid scrubs."],
    "AP15": ["They hold no pus.", "It is not acne.", "See a doctor if it is infected."],
}


def kind_for(point: str) -> str:
    """Return a kind of advice for which a point counts."""
    rows = load("advice_points").set_index("point_id")
    return str(rows["who"][point]).split(";")[0]


def test_every_point_has_sentences_that_hold_it_and_that_do_not() -> None:
    every = set(load("advice_points")["point_id"])
    assert set(HOLDS) == set(HOLDS_NOT) == every


@pytest.mark.parametrize(
    ("point", "said"), [(point, said) for point, all_ in HOLDS.items() for said in all_]
)
def test_a_sentence_holds_its_point(point: str, said: str) -> None:
    assert held(f"Hello. {said} Bye.", kind_for(point)).get(point) == said.rstrip(".")


@pytest.mark.parametrize(
    ("point", "said"), [(point, said) for point, all_ in HOLDS_NOT.items() for said in all_]
)
def test_a_sentence_does_not_hold_what_it_does_not_say(point: str, said: str) -> None:
    assert point not in held(said, kind_for(point))


def test_a_no_in_one_sentence_excuses_no_other() -> None:
    assert "AP11" in held("Do not worry. Squeeze it.", "newborn")


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_answer_says_all_leaves_out_the_rest_and_keeps_the_goals(kind: str) -> None:
    model = MODELS[kind]
    found = held(model, kind)
    wrong = [
        point["point"]
        for point in points_for(kind)
        if (point["stands"] == "say") != (point["point_id"] in found)
    ]
    assert not wrong
    assert len(words(model)) <= 120
    assert reading_grade(model) <= 8


def test_advice_fits_the_person() -> None:
    kinds = {name: kind_of_advice(patient(name)) for name in load("patients")["patient_id"]}
    assert kinds["newborn"] == "newborn"
    assert {name for name, kind in kinds.items() if kind == "referred"} == {
        "plaque",
        "many_blisters",
    }
    assert "AP02" not in {point["point_id"] for point in points_for("referred")}


def test_the_twin_gives_the_task_and_folds_points_and_model() -> None:
    part = Composer("advice")
    read = part.twin()
    first, *folded = read.split("<details>")
    assert "Idris is nine days old" in first
    assert MODELS["newborn"] not in first
    assert all(point["why"] in folded[0] for point in points_for("newborn"))
    assert MODELS["newborn"] in folded[1]
    assert "Mateus" in folded[2]
    assert part.plain() == "Advice in plain words: 8 people to write about"
    assert not re.search(r"<svg|<style|<script| id=| style=", read)
