"""The composer of spun text without a browser: what it tells the page, and its twin."""

from __future__ import annotations

from typing import Any

import pytest

from milia.data import load
from milia.widgets.composer import Composer


@pytest.fixture(scope="module")
def quotations() -> list[dict[str, Any]]:
    return list(Composer("spun").content["quotations"])


def members(cell: object) -> list[str]:
    return cell.split(";") if isinstance(cell, str) else []


def test_tokens_put_together_are_the_quotation(quotations: list[dict[str, Any]]) -> None:
    told = ["".join(token["text"] for token in each["tokens"]) for each in quotations]
    assert told == load("spun_phrases")["quotation"].tolist()


def test_words_are_odd_where_the_table_says_so(quotations: list[dict[str, Any]]) -> None:
    for each, row in zip(quotations, load("spun_phrases").itertuples(), strict=True):
        spun = members(row.spun)
        assert [odd for odd, _ in each["odd"]] == spun
        for place, phrase in enumerate(spun):
            words = [token["text"] for token in each["tokens"] if token.get("odd") == place]
            assert words == phrase.split()


def test_what_may_have_stood_has_the_usual_words_and_no_odd_one(
    quotations: list[dict[str, Any]],
) -> None:
    for each, row in zip(quotations, load("spun_phrases").itertuples(), strict=True):
        expected = row.quotation
        for odd, usual in zip(members(row.spun), members(row.likely), strict=True):
            expected = expected.replace(odd, usual, 1)
        assert each["mended"] == expected


def test_twin_gives_every_quotation_and_folds_the_answers() -> None:
    part = Composer("spun")
    read, folded = part.twin().split("<details>")
    phrases = load("spun_phrases")
    for row in phrases.itertuples():
        assert row.quotation in read
        assert row.note in folded
        for usual in members(row.likely):
            assert f": usually {usual}" in folded
    assert ": usually" not in read
    assert part.plain().endswith(f"{len(phrases)} quotations")


@pytest.mark.parametrize("stripped", ["<svg", "<style", "<script", " id=", " style="])
def test_twin_has_nothing_that_an_untrusted_notebook_strips(stripped: str) -> None:
    assert stripped not in Composer("spun").twin()


def test_an_unknown_composer_is_told_with_the_choices() -> None:
    with pytest.raises(ValueError, match=r"no composer 'advise'.*spun"):
        Composer("advise")
