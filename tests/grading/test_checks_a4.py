"""What a student reads when a visible check of a4 fails, and when it passes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from runner import answer_cells, source_notebook

from milia.checks import a4_claim_ledger as check
from milia.checks.verdict import AGREED, NotYet

Answer = Callable[..., Any]
Check = Callable[[Answer], None]
TABLES = ("a4-setup", "a4-article", "a4-lines", "a4-tables", "a4-example", "a4-strata")


@functools.cache
def space() -> dict[str, Any]:
    notebook = source_notebook("a4_claim_ledger")
    cells = {cell.id: cell.source for cell in notebook.cells}
    names: dict[str, Any] = {}
    for grade_id in (*TABLES, *answer_cells(notebook)):
        exec(cells[grade_id], names)
    return names


def on(test: Callable[..., None], *given: str) -> Check:
    """Give a check what its cell gives it."""

    @functools.wraps(test)
    def with_the_given(answer: Answer) -> None:
        test(answer, *(space()[name] for name in given))

    return with_the_given


PARSED, MERGED = on(check.parsed, "lines"), on(check.merged, "claims", "evidence")
CLASSES, EDGES = on(check.f1_classes, "key", "answer"), on(check.f1_edges, "key")
RATIOS = on(check.two_ratios, "creams", "lamps")
VERDICTS, PAIRS = on(check.verdicts, "ARTICLE"), on(check.contradictions, "ARTICLE")
CONCEPTS, LINKS = on(check.concepts, "ARTICLE"), on(check.links, "ARTICLE")
KNOWN = on(check.known, "ARTICLE")
EXAMPLES = {
    PARSED: "parse",
    MERGED: "with_evidence",
    CLASSES: "macro_f1",
    EDGES: "macro_f1",
    RATIOS: "ratios",
    check.five_words: "explained",
}
FORMS = {
    VERDICTS: "my_verdicts",
    PAIRS: "my_contradictions",
    CONCEPTS: "my_concepts",
    LINKS: "my_links",
    KNOWN: "my_known",
}
TEXT = "line is the text '1', it should be a whole number"
CRUDE = (19 / 80) / (11 / 120)
EMPTY = pd.DataFrame(columns=["claim", "line", "sentence"])


def told(test: Check, answer: Answer) -> str:
    with pytest.raises(NotYet) as caught:
        test(answer)
    return str(caught.value)


def stumbling(*_: object) -> None:
    raise KeyError("claim")


def verdict_of_all(word: str) -> dict[str, str]:
    return dict.fromkeys(space()["my_verdicts"](), word)


class Word(str):
    """A word that is equal to anything."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (PARSED, ["c01"], ["parse(lines) returned list", "DataFrame"]),
        (PARSED, pd.DataFrame(), ["columns []", "'sentence'"]),
        (PARSED, EMPTY, ["0 row(s)", "has 5"]),
        (MERGED, pd.DataFrame(), ["columns []", "'evidence_level'"]),
        (CLASSES, 0.5, ["returned 0.5", "has 1/3"]),
        (CLASSES, "1/3", ["a str", "plain float"]),
        (EDGES, 0.0, ["macro_f1({'t1': 'supported'}", "has 1.0"]),
        (RATIOS, [2.5909, 1.0], ["ratios(creams) returned [2.5909, 1.0]", "tuple"]),
        (RATIOS, (2.5, 1.0), ["returned (2.5, 1.0)", "has (2.5909, 1.0)"]),
        (RATIOS, (2.5909, 1.0), ["2.5909 looks rounded", "return it unrounded"]),
        (RATIOS, (CRUDE, 1.0), ["ratios(lamps)", "has (3.8163, 2.775)"]),
        (
            RATIOS,
            (np.float64(CRUDE), 1.0),
            ["returned (2.590909, 1.0), a tuple of float64, float", "float(x) makes one"],
        ),
        (check.five_words, "cause", ["explained(2.59, 1.0) returned 'cause'", "'explained'"]),
        (check.five_words, Word("x"), ["should be 'explained'"]),
        (VERDICTS, ["supported"], ["my_verdicts() returned ['supported']", "a dict"]),
        (VERDICTS, {}, ["returned {}", "a dict"]),
        (VERDICTS, {"c1": "supported"}, ["['c1']", "no claim of the page"]),
        (VERDICTS, {"[c01]": "supported"}, ["['[c01]']", "Write c01, without brackets"]),
        (VERDICTS, {"c01": "true"}, ["the word ['true']", "partly supported"]),
        (VERDICTS, {"c01": Word("x")}, ["the word ['x']"]),
        (VERDICTS, {"c01": "supported"}, ["lacks c02, c03"]),
        (PAIRS, [], ["returned []", "list of pairs"]),
        (PAIRS, [["c01", "c02"]], ["list of pairs"]),
        (PAIRS, [("c01", "c01")], ["[('c01', 'c01')]", "no pair of two claims"]),
        (PAIRS, [("c02", "[c18]")], ["no pair of two claims", "Write c18, without brackets"]),
        (PAIRS, [("c01", "c77")], ["no pair of two claims"]),
        (PAIRS, [("c01", "c02", "c03")], ["no pair of two claims"]),
        (PAIRS, [("c01", "c02"), ("c02", "c01")], ["twice"]),
        (CONCEPTS, {"c01": "bias"}, ["the word ['bias']", "association_not_cause"]),
        (CONCEPTS, {"c01": None}, ["the word [None]", "Leave out claims that break no rule"]),
        (LINKS, {"c01": "cause"}, ["lacks c02"]),
        (LINKS, {"c01": ""}, ["cause, association, neither"]),
        (KNOWN, {"c01": "neither"}, ["cause, association, none"]),
    ],
)
def test_the_sentence_says_what_came_and_what_should(
    test: Check, value: object, words: list[str]
) -> None:
    sentence = told(test, lambda *_: value)
    assert [word for word in words if word not in sentence] == []
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("test", "spoiled", "words"),
    [
        (PARSED, lambda table: table.assign(line=table["line"].astype(str)), TEXT),
        (PARSED, lambda table: table.assign(claim="c09"), "('c09', 1, 'Milia are white.')"),
        (PARSED, lambda table: table.set_axis(range(1, 6)), "should count from 0"),
        (PARSED, lambda table: table[::-1], "('c05', 5, 'No, they are seeds'), where"),
        (MERGED, lambda table: table.dropna(), "has 3 row(s)"),
        (MERGED, lambda table: table.fillna("no"), "('p3', 'vitamin_b12', 'no'), where"),
    ],
)
def test_another_table_than_the_printed_one_is_refused(
    test: Check, spoiled: Callable[[pd.DataFrame], pd.DataFrame], words: str
) -> None:
    answer = space()[(EXAMPLES | FORMS)[test]]
    assert words in told(test, lambda *given: spoiled(answer(*given)))


@pytest.mark.parametrize("test", [*EXAMPLES, *FORMS])
def test_an_error_in_the_answer_is_told_with_the_paragraph_to_read(test: Check) -> None:
    sentence = told(test, stumbling)
    assert "stopped with KeyError" in sentence
    assert "Read again: '" in sentence


@pytest.mark.parametrize(("test", "name"), EXAMPLES.items())
def test_a_right_answer_is_told_in_one_plain_line(
    test: Check, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    test(space()[name])
    shown = capsys.readouterr()
    assert shown.out == f"{AGREED}\n"
    assert shown.err == ""


@pytest.mark.parametrize(("test", "name"), FORMS.items())
def test_a_right_form_is_not_told_as_a_right_answer(
    test: Check, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    test(space()[name])
    assert capsys.readouterr().out.endswith("Whether it is right, the hidden tests say.\n")


@pytest.mark.parametrize("name", ["claims", "evidence"])
def test_a_ledger_that_changes_a_given_table_is_told_which(name: str) -> None:
    def writing(claims: pd.DataFrame, evidence: pd.DataFrame) -> Any:
        ledger = space()["with_evidence"](claims, evidence)
        {"claims": claims, "evidence": evidence}[name]["more"] = 1
        return ledger

    assert f"changed the table {name}. Work in a copy" in told(MERGED, writing)


def test_the_form_says_the_same_of_right_and_wrong_verdicts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    VERDICTS(space()["my_verdicts"])
    right = capsys.readouterr().out
    VERDICTS(lambda: verdict_of_all("contradicted"))
    assert capsys.readouterr().out == right


@pytest.mark.parametrize(
    ("test", "lenient", "words"),
    [
        (EDGES, lambda key, answer: space()["macro_f1"](key, answer) if key else 0.0, "returned 0"),
        (EDGES, lambda key, answer: space()["macro_f1"](key, answer) if key else 1 / 0, "Division"),
        (
            RATIOS,
            lambda t: space()["ratios"](t) if t["exposed_none"].sum() else (0.0, 0.0),
            "returned (0.0, 0.0)",
        ),
    ],
)
def test_what_has_no_value_has_to_be_refused(test: Check, lenient: Answer, words: str) -> None:
    sentence = told(test, lenient)
    assert words in sentence
    assert "should raise a ValueError" in sentence


def test_the_overview_shows_the_table_of_a_function_that_works(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = space()["ARTICLE"]
    table = check.overview(space()["parse"], page)
    assert table is not None
    assert len(table) == 20
    assert capsys.readouterr().out == ""
    assert check.overview(stumbling, page) is None
    assert "stopped with KeyError" in capsys.readouterr().out
    assert check.overview(lambda _: [], page) is None
    assert "should return a pandas DataFrame" in capsys.readouterr().out
