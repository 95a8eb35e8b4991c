"""What the items of lessons 00 to 02 say of the claims is what the table gives."""

from __future__ import annotations

import pandas as pd
import pytest

import milia
from milia.quiz.items import item


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return milia.load("claims")


def test_the_guess_of_lesson_00_is_the_share_that_is_supported(claims: pd.DataFrame) -> None:
    given = claims["verdict"].value_counts()
    against = given["contradicted"] + given["internally inconsistent"]
    asked = item("L00-03")
    assert f"{len(claims)} claims were taken" in asked.stem
    assert asked.value == given["supported"]
    assert asked.why.startswith(
        f"{given['supported']}, about a quarter. Another {given['partly supported']} are true in"
        f" part; for {given['unsupported']} no evidence was found either way; {against} are"
        " contradicted,"
    )
    assert item("L00-C1").why.startswith(f"{len(claims)} claims")


def test_the_definitions_of_lesson_01_are_counted(claims: pd.DataFrame) -> None:
    supported = claims.loc[claims["topic"] == "definition", "verdict"] == "supported"
    asked = item("L01-C3")
    assert asked.why.startswith(f"{(~supported).sum()} of {len(supported)}.")
    reasons = " ".join(near.why for near in asked.near)
    assert f"These {supported.sum()} are the supported ones" in reasons
    assert f"There are {(~supported).sum()} of them" in reasons


def test_the_commonest_verdict_on_types_is_the_one_told(claims: pd.DataFrame) -> None:
    counts = claims.loc[claims["topic"] == "type", "verdict"].value_counts()
    first, second = counts.iloc[:2]
    assert first > second
    told = f"{counts.index[0].capitalize()} comes first, with {first} of {counts.sum()}"
    assert item("L02-C3").why.startswith(told)
