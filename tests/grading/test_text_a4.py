"""What a4 says in its text is what its model answer does, and its page can be judged as it asks."""

from __future__ import annotations

import ast
import collections
import functools
import json
import re
from typing import Any

import pandas as pd
import pytest
from runner import answer_cells, source_notebook

import milia
from milia.authoring.secret import DEMO

NAME = "a4_claim_ledger"
CODE = re.compile(r"`([^`]+)`")
GIVEN = ("a4-setup", "a4-article", "a4-lines", "a4-tables", "a4-example", "a4-strata")
WORDS, GRADE = 120, 8


@functools.cache
def texts() -> dict[str, str]:
    return {cell.id: cell.source for cell in source_notebook(NAME).cells}


@functools.cache
def space() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for grade_id in (*GIVEN, *answer_cells(source_notebook(NAME))):
        exec(texts()[grade_id], names)
    return names


@functools.cache
def claims() -> dict[str, dict[str, str]]:
    key = json.loads((DEMO / NAME / "key.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, str]] = key["claims"]
    return found


def rows(grade_id: str, columns: int) -> list[list[str]]:
    """Return the rows of the tables with so many columns in a cell."""
    lines = [line.strip("|").split("|") for line in texts()[grade_id].splitlines() if "|" in line]
    cut = [[cell.strip() for cell in line] for line in lines if len(line) == columns]
    return [line for number, line in enumerate(cut) if number > 1]


def test_the_printed_claims_are_what_parse_gives() -> None:
    table = space()["parse"](space()["lines"])
    assert [[str(cell) for cell in row] for row in table.itertuples()] == rows("a4-parse-task", 4)


def test_the_printed_ledger_is_what_the_join_gives() -> None:
    table = space()["with_evidence"](space()["claims"], space()["evidence"])
    told = [["–" if pd.isna(cell) else str(cell) for cell in row] for row in table.itertuples()]
    assert told == rows("a4-merge-task", 4)


def test_the_levels_in_the_table_of_evidence_are_those_of_the_causes() -> None:
    levels = milia.load("causes").set_index("cause_id")["evidence_level"]
    for name, level in space()["evidence"].dropna().itertuples(index=False):
        assert levels[name.strip().lower()] == level


@pytest.mark.parametrize("row", rows("a4-f1-task", 3), ids=lambda row: row[0])
def test_the_table_of_scores_is_true(row: list[str]) -> None:
    (call,), (value,) = CODE.findall(row[0]), CODE.findall(row[1])
    assert eval(call, space()) == pytest.approx(eval(value))


def test_the_counts_behind_the_score_are_those_of_the_example() -> None:
    key, answer = space()["key"], space()["answer"]
    for verdict, hits, in_key, in_answer, _ in rows("a4-f1-task", 5):
        assert list(key.values()).count(verdict) == int(in_key)
        assert list(answer.values()).count(verdict) == int(in_answer)
        assert sum(key[claim] == answer[claim] == verdict for claim in key) == int(hits)


@pytest.mark.parametrize("row", rows("a4-ratios-task", 3), ids=lambda row: row[0])
def test_the_table_of_ratios_is_true(row: list[str]) -> None:
    (call,), (value,) = CODE.findall(row[0]), CODE.findall(row[1])
    assert eval(call, space()) == pytest.approx(ast.literal_eval(value), abs=5e-5)


def test_the_three_printed_words_are_right() -> None:
    text = " ".join(texts()["a4-explained-task"].split())
    calls = re.findall(r"`(explained\([\d., ]+\))` is `\"(\w+)\"`", text)
    assert len(calls) == 3
    for call, word in calls:
        assert eval(call, space()) == word


def test_the_page_has_twenty_claims_and_two_or_three_pairs_as_the_text_says() -> None:
    pairs = space()["my_contradictions"]()
    assert len(claims()) == len(space()["parse"](space()["ARTICLE"]["lines"])) == 20
    assert len(pairs) in {2, 3}


def test_parse_cuts_the_sentences_of_the_key_out_of_the_page() -> None:
    table = space()["parse"](space()["ARTICLE"]["lines"])
    for claim, line, sentence in table.itertuples(index=False):
        assert (line, sentence) == (claims()[claim]["line"], claims()[claim]["sentence"])


def test_no_one_word_serves_for_all_claims_of_the_page() -> None:
    verdicts = collections.Counter(space()["my_verdicts"]().values())
    assert set(verdicts) == set(space()["VERDICTS"])
    for word in verdicts:
        same = dict.fromkeys(claims(), word)
        assert space()["macro_f1"](space()["my_verdicts"](), same) < 0.5
    assert len(set(space()["my_links"]().values())) == 3
    assert len(set(space()["my_known"]().values())) >= 2
    assert len(set(space()["my_concepts"]().values())) >= 3


def test_what_is_known_of_a_cause_follows_the_rule_of_the_text() -> None:
    level = milia.load("causes").set_index("cause_id")["evidence_level"]
    words = {"established": "cause", "case reports": "association"}
    for claim, word in space()["my_known"]().items():
        assert words.get(level[claims()[claim]["cause_id"]], "none") == word


def test_a_claim_of_the_page_says_wrongly_what_a_milium_is() -> None:
    wrong = [claim for claim in claims().values() if claim["verdict"] == "contradicted"]
    assert [claim for claim in wrong if claim["topic"] == "definition"] != []


@pytest.mark.parametrize(
    ("cell", "pattern"),
    [
        ("a4-refute-task", r"place of c98\)\. \"(.*?)\"\n\n"),
        ("a4-refute", r"SOLUTION\n(.*?)\n### END"),
    ],
)
def test_an_answer_of_level_4_keeps_to_length_and_grade(cell: str, pattern: str) -> None:
    found = re.search(pattern, texts()[cell], re.DOTALL)
    assert found is not None
    letter = " ".join(re.sub(r"\([^()]*\)", "", found[1]).split()).replace(" .", ".")
    assert len(letter.split()) <= WORDS
    assert milia.reading_grade(letter) <= GRADE
