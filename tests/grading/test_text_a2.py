"""What a2 says in its text is what its model answer does."""

from __future__ import annotations

import ast
import functools
import re
from typing import Any

import pandas as pd
import pytest
from runner import answer_cells, source_notebook

import milia

NAME = "a2_find_and_measure"
CODE = re.compile(r"`([^`]+)`")
GIVEN = ("a2-setup", "a2-accuracy", "a2-reference", "a2-hospitals", "a2-overview", "a2-ends")
LEVELS = range(5)


@functools.cache
def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


@functools.cache
def space() -> dict[str, Any]:
    names: dict[str, Any] = {}
    answers = list(answer_cells(source_notebook(NAME)))
    for grade_id in ("a2-setup", *answers, *GIVEN[1:]):
        exec(texts()[grade_id], names)
    return names


def table(grade_id: str) -> list[list[str]]:
    lines = [line for line in texts()[grade_id].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def test_the_printed_results_are_what_the_tree_gives() -> None:
    printed = [[row[1], row[2], float(row[3]), float(row[4])] for row in table("a2-results-task")]
    got = space()["four_results"](10000, 0.02, space()["accuracy"])
    assert got.round(6).to_numpy().tolist() == printed
    assert space()["results"].to_numpy().tolist() == printed


def test_multiplying_is_as_far_off_as_the_text_says() -> None:
    sens = space()["accuracy"].loc["sensitivity"]
    overall = sens["look"] * sens["after_yes"] + (1 - sens["look"]) * sens["after_no"]
    assert f"{overall:.2f}" == "0.78"
    assert round(200 * (1 - sens["look"]) * (1 - overall)) == 13
    assert "13 of 200 cancers to slip past both. By this table it is 30." in " ".join(
        texts()["a2-results-task"].split()
    )


@pytest.mark.parametrize("row", table("a2-refer-task"), ids=lambda row: row[0])
def test_the_table_of_the_two_rules_is_true(row: list[str]) -> None:
    (name,) = CODE.findall(row[0])
    for rule, printed in zip(("either", "both"), row[2:], strict=True):
        value = space()["refer"](space()["results"], rule)[ast.literal_eval(name)]
        assert round(value, 4) == float(printed)


def test_what_the_rules_cost_is_told_as_it_is() -> None:
    either, both = (space()["refer"](space()["results"], rule) for rule in ("either", "both"))
    fewer = f"{either['referred'] - both['referred']:,.0f}"
    more = f"{both['missed'] - either['missed']:.0f}"
    assert f"spares the doctor {fewer} bumps and misses {more} cancers more" in " ".join(
        texts()["a2-refer-after"].split()
    )


@pytest.mark.parametrize("row", table("a2-refer-after"), ids=lambda row: row[0])
def test_the_table_of_intervals_is_true(row: list[str]) -> None:
    (call,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    if answer == "ValueError":
        with pytest.raises(ValueError, match="impossible"):
            eval(call, space())
    else:
        low, high = eval(call, space())
        assert (round(low, 4), round(high, 4)) == ast.literal_eval(answer)


def test_wilsons_interval_and_the_clipped_end_are_told_as_they_are() -> None:
    told = texts()["a2-refer-after"]
    assert "Wilson's interval is {:.4f} to {:.4f}".format(*milia.wilson(9, 40)) in told
    z2 = space()["NormalDist"]().inv_cdf(0.975) ** 2
    n, p = 40 + z2, z2 / 2 / (40 + z2)
    assert f"gives −{(z2 * p * (1 - p) / n) ** 0.5 - p:.4f}, clipped" in told


def test_the_printed_influence_is_what_leaving_out_gives() -> None:
    got = space()["influence"](space()["hospitals"]).round(4)
    printed = [[row[1], number(row[2]), number(row[3])] for row in table("a2-influence-task")]
    assert got.to_numpy().tolist() == printed


def test_the_largest_survey_is_not_the_one_that_moves_most() -> None:
    """The text asks; a reader who guesses by the number of babies should be surprised."""
    moved = space()["influence"](space()["seven"])
    largest = space()["seven"].sort_values("n")["reference_key"].iloc[-1]
    assert largest == "kurrey_raipur"
    assert moved["left_out"].iloc[0] != largest


@pytest.mark.parametrize("row", table("a2-flag-task"), ids=lambda row: row[0])
def test_the_table_of_flags_is_true(row: list[str]) -> None:
    (call,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    assert eval(call, space()) == ast.literal_eval(answer)


def test_the_reasons_beside_the_flags_are_true() -> None:
    ends: pd.DataFrame = space()["ends"]
    assert f"{space()['i2']:.2f}" == "0.99"
    assert (ends["share"].idxmax(), ends["share"].idxmin()) == ("ramsar2020", "guilan2023")


def test_the_figures_of_the_two_surveys_are_those_of_the_table() -> None:
    told = " ".join(texts()["a2-note-text"].split())
    numbers = milia.load("numbers").set_index("reference_key")
    surveys = milia.published_surveys(milia.load("numbers")).set_index("reference_key")
    rounded = {
        key: [round(100 * end) for end in milia.wilson(*surveys.loc[key, ["successes", "n"]])]
        for key in ("ahvaz2006", "ramsar2020")
    }
    assert rounded == {"ahvaz2006": [6, 9], "ramsar2020": [42, 48]}
    assert "6 to 9 and 42 to 48 of 100" in told
    glands = numbers[numbers["fact"].str.startswith("Sebaceous hyperplasia, newborns")]
    assert glands.loc["ahvaz2006", "value"] == "43.7"
    assert "43.7 %" in told
    for key, words in (("ahvaz2006", "1,000 newborns"), ("ramsar2020", "1,202 within three days")):
        assert f"{surveys.loc[key, 'n']:,.0f}" in words
        assert words in told


def test_every_source_named_is_in_the_list() -> None:
    keys = set(milia.load("references")["key"])
    named = set(re.findall(r"\b[a-z]+(?:_[a-z]+|\d{4})\b", texts()["a2-end"]))
    assert named - {"a2_find_and_measure"} <= keys
    assert len(named) > len(LEVELS)


def test_an_answer_of_level_four_keeps_to_its_length() -> None:
    answer = re.search(r'level 4\.\*\* "(.*?)"\n\n', texts()["a2-note-task"], re.DOTALL)
    assert answer is not None
    assert len(answer[1].split()) <= 150
    model = texts()["a2-note"].replace("### BEGIN SOLUTION", "").replace("### END SOLUTION", "")
    assert 50 < len(model.split()) <= 150


def test_each_level_of_the_rubric_has_its_sentence() -> None:
    levels = [row for row in table("a2-note-task") if row[0].isdigit()]
    assert [int(row[0]) for row in levels] == list(LEVELS)
    assert all(row[1].endswith((".", ")")) for row in levels)
