"""What a5 says in its text is what its model answer does."""

from __future__ import annotations

import ast
import functools
import re
from typing import Any

import numpy as np
import pandas as pd
import pytest
from runner import answer_cells, source_notebook

NAME = "a5_trade_offs"
CODE = re.compile(r"`([^`]+)`")
GIVEN = ("a5-setup", "a5-rules", "a5-scores", "a5-worths", "a5-regrets", "a5-winters")
NEAR = 1e-9


@functools.cache
def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


@functools.cache
def space() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for grade_id in (*GIVEN, *answer_cells(source_notebook(NAME))):
        exec(texts()[grade_id], names)
    return names


def tables(grade_id: str) -> list[list[list[str]]]:
    """Return the tables of a text, each without its head."""
    found: list[list[list[str]]] = []
    before = ""
    for line in texts()[grade_id].splitlines():
        if line.startswith("|"):
            if not before.startswith("|"):
                found.append([])
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        before = line
    return [table[2:] for table in found]


def numbers(table: list[list[str]]) -> list[list[float]]:
    return [[float(cell) for cell in row[1:]] for row in table]


def close(frame: pd.DataFrame, printed: list[list[float]] | pd.DataFrame) -> bool:
    return bool((abs(frame.to_numpy() - np.array(printed)) < NEAR).all())


def test_wennas_table_is_what_allowed_gives() -> None:
    got = eval("allowed(wenna, rules, options)", space())
    printed = [[int(row[0]), *row[1:]] for row in tables("a5-gates-task")[0]]
    assert [list(row) for row in got.itertuples()] == printed


@pytest.mark.parametrize("row", tables("a5-gates-task")[1], ids=lambda row: row[0])
def test_the_table_of_gates_is_true(row: list[str]) -> None:
    (call,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    if answer == "ValueError":
        with pytest.raises(ValueError, match="sea_fewer"):
            eval(call, space())
        return
    got = eval(call, space())[["option", "effect"]]
    assert list(got.itertuples(index=False, name=None)) == ast.literal_eval(answer)


def test_three_rules_hold_for_raw_skin_and_brass() -> None:
    rules = space()["rules"].set_index("rule")["reason"]
    got = eval('allowed(["salt_rash", "brass_allergy"], rules, ["rope_brush"])', space())
    assert got["reasons"].tolist() == ["; ".join(rules[[10, 4, 5]])]


@pytest.mark.parametrize("row", tables("a5-weights-text")[0], ids=lambda row: row[0])
def test_the_table_of_weights_is_true(row: list[str]) -> None:
    (ranks,) = CODE.findall(row[0])
    for name, cell, first in zip(
        ("centroid_weights", "rank_sum_weights"),
        row[1:],
        tables("a5-weights-text")[0][0][1:],
        strict=True,
    ):
        (answer,) = CODE.findall(first if cell == "the same weights" else cell)
        got = space()[name](ast.literal_eval(ranks))
        assert got == pytest.approx(eval(answer))
        assert sum(got.values()) == pytest.approx(1)


def test_the_rounded_weights_keep_wennas_order() -> None:
    exact = space()["centroid_weights"]({"mark": 1, "cleared": 2, "nights": 3, "shells": 3})
    rounded = space()["weights"]
    assert sum(rounded.values()) == pytest.approx(1)
    assert rounded == pytest.approx(exact, abs=0.04)


def test_the_table_of_worths_is_what_worth_gives_and_what_the_next_cell_holds() -> None:
    got = eval("worth(scores, scales, weights)", space())
    assert close(got, numbers(tables("a5-worth-task")[0]))
    assert close(got, space()["worths"])


def test_the_brush_on_the_other_scale_of_nights_is_worth_what_the_text_says() -> None:
    got = eval('worth(scores, {**scales, "nights": (18, 0)}, weights)', space())
    (told,) = re.findall(r"which is ([\d.]+), written short", texts()["a5-worth-task"])
    assert f"{got.loc['rope_brush', 'calm']:.5f}" == told


def test_the_table_of_regrets_is_what_regret_gives_and_what_the_next_cell_holds() -> None:
    got = eval("regret(worths)", space())
    assert close(got, numbers(tables("a5-regret-task")[0]))
    assert close(got, space()["regrets"])


def test_the_decoys_regrets_are_those_of_the_text() -> None:
    worths = space()["worths"]
    decoy = worths.loc[["moon_paste"]].rename(index={"moon_paste": "old_paste"}) - 0.1
    got = space()["regret"](pd.concat([worths, decoy])).loc["old_paste"]
    text = "its own are {:.3f}, {:.3f} and {:.3f}".format(*got)
    assert text in " ".join(texts()["a5-regret-task"].split())


@pytest.mark.parametrize("row", tables("a5-least-task")[0], ids=lambda row: row[0])
def test_the_table_of_choices_is_true(row: list[str]) -> None:
    (given,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    table = pd.DataFrame(eval(given), index=["calm", "hard"]).T
    assert space()["least_regret"](table) == ast.literal_eval(answer)


def test_four_rules_of_choice_choose_four_ways() -> None:
    worths = space()["worths"]
    assert space()["least_regret"](space()["regrets"]) == "moon_paste"
    assert worths.min(axis="columns").idxmax() == "rope_brush"
    assert worths.mean(axis="columns").idxmax() == "leave"


@pytest.mark.parametrize("row", tables("a5-even-text")[0], ids=lambda row: row[0])
def test_the_table_of_break_evens_is_true(row: list[str]) -> None:
    (call,), (answer,) = CODE.findall(row[0]), CODE.findall(row[1])
    assert eval(call, space()) == ast.literal_eval(answer)


def test_the_winters_of_step_4_are_rows_of_the_scores() -> None:
    rows = space()["scores"].set_index(["option", "winter"])
    for name, place in {"paste": "moon_paste", "leave": "leave"}.items():
        for winter in ("wet", "hard"):
            assert space()[f"{name}_{winter}"] == rows.loc[(place, winter)].to_dict()


def test_the_facts_of_step_5_are_those_of_steps_1_to_3() -> None:
    head = [cell.strip() for cell in texts()["a5-facts-text"].split("|")[2:6]]
    gates, largest, winters = (row[1:] for row in tables("a5-facts-text")[0])
    effects = eval("allowed(wenna, rules, options)", space()).set_index("option")["effect"]
    regrets = space()["regrets"]
    assert [float(value) for value in largest] == regrets.loc[head].max(axis=1).tolist()
    assert winters == regrets.loc[head].idxmax(axis=1).tolist()
    assert gates == effects[head].tolist()


def regrets_at(price: float, marks: float = 10) -> pd.DataFrame:
    """Return the regrets when the paste has this price, and so many keep a mark of the brush."""
    scores = space()["scores"].copy()
    scores.loc[scores["option"] == "moon_paste", "shells"] = price
    scores.loc[scores["option"] == "rope_brush", "mark"] = marks
    return space()["regret"](space()["worth"](scores, space()["scales"], space()["weights"]))


def test_the_mark_scheme_says_what_the_new_price_does() -> None:
    least, text = space()["least_regret"], texts()["a5-letter-task"]
    assert [least(regrets_at(price)) for price in (199, 200, 250)] == [
        "moon_paste",
        "rope_brush",
        "rope_brush",
    ]
    paste = regrets_at(250).loc["moon_paste"]
    assert (paste["wet"], paste["calm"]) == pytest.approx((0.0925, 0.0825))
    assert regrets_at(200).loc["moon_paste"].max() == pytest.approx(0.08)
    assert {figure for figure in ("0.0925", "0.0825", "200 shells") if figure not in text} == set()


def test_the_limits_in_the_mark_scheme_have_the_effects_that_it_says() -> None:
    least = space()["least_regret"]
    assert least(regrets_at(250, marks=12)) == "moon_paste"
    assert least(regrets_at(250, marks=11)) == "rope_brush"
    assert regrets_at(250).loc["leave", ["calm", "wet"]].tolist() == pytest.approx([0, 0])


def test_a_healed_rash_opens_the_lantern_with_care() -> None:
    got = eval('allowed(["night_work"], rules, options)', space()).set_index("option")
    assert got.loc["fog_lantern", "effect"] == "caution"
    assert got.loc[["moon_paste", "rope_brush"], "effect"].tolist() == ["none", "none"]


def test_a_level_four_answer_keeps_to_its_length() -> None:
    answer = re.search(r'level 4\.\*\* "(.*?)"\n\n', texts()["a5-letter-task"], re.DOTALL)
    assert answer is not None
    assert len(answer[1].split()) <= 200
    assert len(texts()["a5-letter"].split()) <= 200
