"""What a3 says in its text is what its model answer does."""

from __future__ import annotations

import ast
import functools
import re
from typing import Any

import pandas as pd
import pytest
from answers.right_a3_rate_the_page import PANEL
from runner import answer_cells, source_notebook

import milia
from milia.checks.article import ArticlePage

NAME = "a3_rate_the_page"
CODE = re.compile(r"`([^`]+)`")


@functools.cache
def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


@functools.cache
def space() -> dict[str, Any]:
    names: dict[str, Any] = {}
    given = ("a3-setup", "a3-signs", "a3-weights", "a3-examples", "a3-panel", "a3-article")
    for grade_id in (*given, *answer_cells(source_notebook(NAME))):
        exec(texts()[grade_id], names)
    return names


def table(grade_id: str) -> list[list[str]]:
    lines = [line for line in texts()[grade_id].splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if not set("".join(row)) <= {"-"} and CODE.search(row[0])]


def rounded(value: float | None) -> str:
    return "`None`" if value is None else f"{value:.3f}"


@pytest.mark.parametrize("row", table("a3-index-task")[1:], ids=lambda row: row[0])
def test_the_table_of_grades_is_true(row: list[str]) -> None:
    for written in CODE.findall(row[0]):
        text = ast.literal_eval(written)
        assert rounded(space()["coleman_liau"](text)) == row[4]
        assert sum(map(str.isalpha, text)) == int(row[1])
        assert sum(any(map(str.isalpha, piece)) for piece in text.split()) == int(row[2])


def test_the_printed_sentences_are_as_many_as_the_grade_says() -> None:
    for _, letters, words, sentences, grade in table("a3-index-task")[1:-1]:
        by_hand = (5.88 * int(letters) - 29.6 * int(sentences)) / int(words) - 15.8
        assert f"{by_hand:.3f}" == grade


def test_the_course_grades_the_first_two_sentences_alike_and_this_index_does_not() -> None:
    pair = [ast.literal_eval(CODE.findall(row[0])[0]) for row in table("a3-index-task")[1:3]]
    assert milia.reading_grade(pair[0]) == milia.reading_grade(pair[1])
    assert space()["coleman_liau"](pair[0]) > space()["coleman_liau"](pair[1])


@pytest.mark.parametrize("row", table("a3-agree-task"), ids=lambda row: row[0])
def test_the_table_of_coefficients_is_true(row: list[str]) -> None:
    value = eval(CODE.findall(row[0])[0], space())
    assert value == pytest.approx(float(row[1]), abs=5e-4) if value else row[1] == "`None`"


def test_the_coefficient_gives_what_another_program_documents() -> None:
    """AC1 of 100 patients, as the package irrCAC prints it: identity weights, three diagnoses."""
    met = [[13, 0, 0], [0, 20, 7], [0, 4, 56]]
    pairs = [(i + 1, j + 1) for i in range(3) for j in range(3) for _ in range(met[i][j])]
    identity = [[float(i == j) for j in range(3)] for i in range(3)]
    assert space()["ac2"](*zip(*pairs, strict=True), identity) == pytest.approx(0.84933, abs=5e-6)


def test_what_the_text_says_of_the_panel_is_so(capsys: pytest.CaptureFixture[str]) -> None:
    exec(texts()["a3-beside"].replace("check.", "shown = check."), space())
    shown = space()["shown"]
    assert capsys.readouterr().out == ""
    assert shown.loc["question 16", ["kappa", "AC2"]].tolist() == [0, 0.94]
    assert shown.loc["question 3", ["kappa", "AC2"]].tolist() == [-0.25, 0.96]
    assert "AC2 should be 0.94 where kappa is 0" in texts()["a3-beside-text"]
    assert "0.96 against −0.25" in texts()["a3-beside-text"]
    overall = space()["overall"]
    assert (overall["A"].tolist(), overall["B"].tolist()) == ([2] * 5, [2] * 5)
    assert sorted(overall["C"]) == [1, 1, 1, 2, 2]
    third = space()["discern"].query("item == '3'")
    wide = third.pivot(index="article", columns="rater", values="score")
    assert (wide["A"] - wide["C"]).abs().max() == 1


@pytest.mark.parametrize("row", table("a3-sections-task"), ids=lambda row: "".join(row[:2]))
def test_the_table_of_sections_is_true(row: list[str]) -> None:
    (call,), (section,), (printed,) = (CODE.findall(cell) for cell in row[:3])
    got = eval(call, space())[ast.literal_eval(section)]
    assert str(got).startswith(printed.rstrip("…)"))


def test_the_printed_table_of_two_raters_is_what_the_function_gives() -> None:
    lines = texts()["a3-sections-task"].splitlines()
    printed = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith(("| Noor", "| Jo"))
    ]
    got = space()["section_table"](space()["pair"])
    cells = [
        [name, *(f"{cell:.1f}".replace("nan", "NaN") for cell in row)]
        for name, *row in got.itertuples()
    ]
    assert cells == printed


def test_the_page_is_shown_with_its_paragraphs() -> None:
    page = space()["check"].show_article(space()["ARTICLE"])
    assert isinstance(page, ArticlePage)
    assert page.lines == tuple(space()["ARTICLE"]["lines"])


def near(ratings: dict[int, int]) -> int:
    return sum(abs(ratings[item] - given) <= 1 for item, given in PANEL.items())


def test_no_rating_without_reading_reaches_a_bound() -> None:
    same = [near(dict.fromkeys(PANEL, rating)) for rating in range(1, 6)]
    assert max(same) < 10
    assert near({item: 6 - given for item, given in PANEL.items()}) < 10


def test_a_level_four_answer_keeps_to_its_length_and_to_the_page() -> None:
    scheme = texts()["a3-defend-task"]
    answer = re.search(r'demo secret\)\. "(.*?)"\n\n\*\*Common', scheme, re.DOTALL)
    assert answer is not None
    assert len(answer[1].split()) <= 200
    cited = {int(number) for number in re.findall(r"¶(\d+)", answer[1])}
    assert cited <= set(range(1, len(space()["ARTICLE"]["lines"]) + 1))
    rated = dict(re.findall(r"Question (\d+), (\d)", answer[1]))
    assert len(rated) == 3
    assert all(abs(PANEL[int(item)] - int(given)) <= 1 for item, given in rated.items())
    assert any(9 <= int(item) <= 15 for item in rated)


def test_the_sources_are_those_of_the_table() -> None:
    keys = re.findall(r"\b([a-z]+\d{4}): ", texts()["a3-end"])
    assert set(keys) <= set(milia.load("references")["key"])
    used = re.findall(r"\(([a-z]+\d{4})\)", "\n".join(texts().values()))
    assert set(used) == set(keys)


def test_hidden_raters_have_each_kind_of_gap() -> None:
    """A section just rated enough, one just not, and questions absent as well as blank."""
    source = re.search(r"RATERS = (.*?)  # secret", texts()["a3-sections-one"])
    assert source is not None
    space_of_cell: dict[str, Any] = {"json": __import__("json")}
    raters = eval(source[1], space_of_cell)
    rated = {
        (section, case["sections"][section][0], case["sections"][section][2] is None)
        for case in raters.values()
        for section in ("reliability", "treatment")
    }
    assert {("reliability", 6, False), ("reliability", 5, True)} <= rated
    assert {("treatment", 6, False), ("treatment", 5, True)} <= rated
    assert any(pd.isna(rating) for case in raters.values() for rating in case["ratings"].values())
    assert any(len(case["ratings"]) < 16 for case in raters.values())
