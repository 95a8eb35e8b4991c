"""What lesson 03 says in words is what its tables, its trees and its icons give."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from nbformat import NotebookNode

import milia
from milia.authoring import text
from milia.data import ROOT
from milia.quiz.items import bank
from milia.science.differential import differential, flags

LESSON = ROOT / "text" / "lessons" / "03_is_it_milia.py"
LOOK = {"age": "older", "site": "nose", "opening": "none", "colour": "pearly", "number": "one"}
STORY = {"symptoms": "bleeds", "course": "grows"}


@pytest.fixture(scope="module")
def cells() -> list[NotebookNode]:
    return list(text.read(LESSON).cells)


@pytest.fixture(scope="module")
def prose(cells: list[NotebookNode]) -> str:
    """Return the lesson's prose on one line."""
    return " ".join(" ".join(c.source for c in cells if c.cell_type == "markdown").split())


@pytest.fixture(scope="module")
def spots() -> pd.DataFrame:
    return milia.load("lesions_synthetic")


@pytest.fixture(scope="module")
def learnt(cells: list[NotebookNode], spots: pd.DataFrame) -> dict[str, Any]:
    """Return the names that the cells of the stretch "A tree that learns" make."""
    names: dict[str, Any] = {"milia": milia, "pd": pd, "spots": spots}
    at = next(i for i, c in enumerate(cells) if c.source.startswith("## A tree that learns"))
    for cell in cells[at:]:
        if cell.cell_type == "code" and "stretch" in cell.metadata.get("tags", []):
            exec(cell.source, names)
    return names


def called(rows: pd.DataFrame) -> int:
    return int((rows["looked_like_milium"] == "yes").sum())


def of_100(share: float) -> int:
    return round(100 * share)


def said(item: str) -> str:
    """Return what an item says about its right answer."""
    return bank()[item].why


def test_red_flags_and_the_rest(prose: str) -> None:
    looks = milia.load("lookalikes")
    flagged = (looks["red_flag"] == "yes").sum()
    assert f"holds {len(looks)} conditions" in prose
    assert (flagged, len(looks) - flagged) == (6, 17)
    assert "Six. They come in four kinds." in prose
    assert "The other seventeen stand in" in prose


def test_what_the_look_finds_and_clears(prose: str, spots: pd.DataFrame) -> None:
    truth = spots["condition"] == "milium"
    found, of = called(spots[truth]), truth.sum()
    assert f"of {of} milia, how many will" in prose
    assert f"{found} of {of} were recognised" in prose
    others = spots[~truth]
    cleared = len(others) - called(others)
    assert f"{len(spots)} bumps, marked" in prose
    assert f"clears {cleared} of {len(others)} others" in said("L03-C1")
    assert (of_100(found / of), of_100(cleared / len(others))) == (91, 75)


def test_what_was_taken_for_a_milium(spots: pd.DataFrame) -> None:
    others = spots[spots["condition"] != "milium"]
    mistaken = others[others["looked_like_milium"] == "yes"]["condition"].value_counts()
    assert f"These {mistaken.sum()} bumps" in said("L03-C2")
    assert mistaken.index[0] == "closed_comedo", "the item says: comedones lead the list"
    cancers = (spots["condition"] == "basal_cell_carcinoma").sum()
    assert (mistaken["basal_cell_carcinoma"], cancers) == (6, 14), "six of the fourteen cancers"


def test_most_of_those_that_grow_or_bleed_and_were_waved_through_are_cancers(
    prose: str, spots: pd.DataFrame
) -> None:
    change = spots[spots["grows_or_bleeds"] == "yes"]
    through = change[change["looked_like_milium"] == "yes"]
    assert (len(through), len(change)) == (7, 20)
    assert "Seven of the twenty bumps that grow or bleed" in said("L03-C3")
    assert (through["condition"] == "basal_cell_carcinoma").mean() > 0.5
    assert "Most of those you found are cancers" in prose
    assert not (through["condition"] == "milium").any(), "one question would have stopped each"


def test_what_a_call_is_worth_in_three_places(prose: str) -> None:
    nurseries = milia.load("numbers").query("fact == 'Newborns with milia'")
    ramsar, san_diego = (
        nurseries.set_index("reference_key").loc[key, "low"] / 100
        for key in ("ramsar2020", "kanada2012")
    )
    first, second, clinic = (
        of_100(milia.predictive_values(0.91, 0.75, common).positive)
        for common in (ramsar, san_diego, 0.02)
    )
    assert (
        f"first nursery {first} of 100 calls are right, in the second {second}, "
        f"in the clinic {clinic}."
    ) in prose
    assert bank()["L03-07"].value == clinic


def test_yusufs_bump_by_its_look_and_with_its_story(prose: str) -> None:
    features, rules = milia.load("differential_features"), milia.load("differential_flags")
    values = milia.load("differential_values")
    look = differential(features, values, LOOK)
    assert [fit.condition_id for fit in look][:2] == ["basal_cell_carcinoma", "milium"]
    assert not look[1].against
    assert not flags(rules, LOOK)
    assert "nothing argues against a milium: it stands second, right behind the cancer" in prose
    story = differential(features, values, LOOK | STORY)
    milium = next(fit for fit in story if fit.condition_id == "milium")
    assert story[0].condition_id == "basal_cell_carcinoma"
    assert set(milium.against) == set(STORY)
    assert flags(rules, LOOK | STORY), "the doctor comes before all names"


def test_the_tree_asks_two_of_the_five_questions(prose: str, learnt: dict[str, Any]) -> None:
    column, value, yes, _ = learnt["tree"]
    assert (column, value, yes[0]) == ("colour", "white", "firm")
    assert "White, and then firm" in prose


def test_the_tree_buys_specificity_with_sensitivity(prose: str, learnt: dict[str, Any]) -> None:
    true, calls = learnt["true"], learnt["calls"]
    found = {name: (call & true).sum() for name, call in calls.items()}
    right = {name: (call == true).mean() for name, call in calls.items()}
    assert found["tree"] < found["examiner"]
    assert right["tree"] > right["examiner"] > right["never a milium"] > 0.5
    assert "The tree is right more often, and finds fewer milia" in prose


def test_red_that_looks_violet_brown_is_waved_through(prose: str, learnt: dict[str, Any]) -> None:
    errors = learnt["errors"]
    share = errors["called a milium"] / errors["of"]
    assert share["7 to 10"] > 3 * share["1 to 3"]
    assert errors.loc["7 to 10", "low"] > errors.loc["1 to 3", "high"]
    assert "the interval does not touch that of tones 1 to 3" in prose
