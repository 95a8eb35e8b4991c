"""What a student reads when a visible check of a1 fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest

from milia.checks import a1_name_it as check
from milia.checks.verdict import NotYet


def told(test: Callable[[Any], None], answer: Callable[..., Any]) -> str:
    with pytest.raises(NotYet) as caught:
        test(answer)
    return str(caught.value)


def stumbling(*_: object) -> None:
    raise KeyError("plaque")


@pytest.mark.parametrize(
    ("test", "value", "words"),
    [
        (check.size_one, "2", ["size_mm('2 mm') returned '2', a str", "tuple of two numbers"]),
        (check.size_one, (2, 2), ["(2, 2)", "floats"]),
        (check.size_one, (20.0, 20.0), ["(20.0, 20.0)", "has (2.0, 2.0)"]),
        (check.size_range, (1.0, 3.0), ["size_mm('<1 mm')", "(0.0, 1.0)"]),
        (check.tidy_shape, [], ["returned list", "DataFrame"]),
        (check.tidy_shape, pd.DataFrame({"case": []}), ["columns ['case']", "'feature'"]),
        (check.tidy_clean, pd.DataFrame(), ["['case', 'feature', 'value']"]),
        (check.contradicts_findings, "plaque", ["returned str", "list of names"]),
        (check.contradicts_findings, [], ["returned []", "should be ['plaque']"]),
        (check.contradicts_numbers, ["size"], ["returned ['size']", "['onset_days']"]),
        (check.contradicts_rows, ["onset_days", "plaque"], ["'milialar'", "ValueError"]),
    ],
)
def test_the_sentence_says_what_came_and_what_should(
    test: Callable[[Any], None], value: object, words: list[str]
) -> None:
    sentence = told(test, lambda *_: value)
    assert [word for word in words if word not in sentence] == []
    assert "\n" not in sentence


@pytest.mark.parametrize(
    "test",
    [
        *(check.size_one, check.size_range, check.tidy_shape, check.tidy_clean),
        *(check.contradicts_findings, check.contradicts_numbers, check.contradicts_rows),
    ],
)
def test_an_error_in_the_answer_is_told_with_the_paragraph_to_read(
    test: Callable[[Any], None],
) -> None:
    sentence = told(test, stumbling)
    assert "stopped with KeyError" in sentence
    assert "Read again: 'Step " in sentence


def test_a_notebook_shows_the_sentence_and_no_traceback() -> None:
    shown = NotYet("size_mm is not written yet.")._render_traceback_()
    assert shown == ["Not yet: size_mm is not written yet."]


def test_the_overview_counts_with_the_students_own_function(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cases = pd.DataFrame({"plaque": ["yes", "no"]}, index=["A", "B"])
    counts = check.overview(lambda row, _: ["plaque"] * (row["plaque"] == "yes"), cases, ["one"])
    assert counts is not None
    assert counts["one"].to_dict() == {"A": 1, "B": 0}
    assert check.overview(stumbling, cases, ["one"]) is None
    assert "stopped with KeyError" in capsys.readouterr().out
