"""The invented student: made from their script, too sure, and better than the shares say."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pandas as pd
import pytest

from milia.data import ROOT, load
from milia.quiz.calibration import MEANT


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Load ``scripts/make_answers.py``."""
    path = ROOT / "scripts" / "make_answers.py"
    spec = importlib.util.spec_from_file_location("make_answers", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def answers() -> pd.DataFrame:
    """Load the invented answers."""
    return load("answers_synthetic")


def test_the_table_is_what_its_script_makes(maker: ModuleType) -> None:
    advice = "run: python scripts/make_answers.py"
    assert maker.TABLE.read_bytes() == maker.table().encode("utf-8"), advice


def test_a_question_comes_back_until_it_was_right_twice_running(
    answers: pd.DataFrame, maker: ModuleType
) -> None:
    assert set(answers["synthetic"]) == {"yes"}
    for _, asked in answers.groupby("question"):
        assert list(asked["meeting"]) == list(range(1, len(asked) + 1))
        marks = "".join(map(str, asked["correct"]))
        assert len(asked) == maker.MOST_MEETINGS or marks.endswith("11")
        assert "11" not in marks[:-1]


def test_the_student_is_too_sure(answers: pd.DataFrame) -> None:
    share = answers.groupby("certainty")["correct"].mean()
    assert share[1] < share[2] < share[3]
    assert all(share[level] < meant for level, meant in MEANT.items())


def test_the_share_right_hides_that_every_question_gets_easier(
    answers: pd.DataFrame, maker: ModuleType
) -> None:
    share = answers.groupby("meeting")["correct"].mean()
    assert share[4] - share[1] < 0.1, "the shares look flat: what is known does not come back"
    assert maker.FORGOTTEN < 1
