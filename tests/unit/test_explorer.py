"""The tables to explore: every row is there, a judgement is kept, the twin tells no more."""

from __future__ import annotations

import re

import pytest

from milia import TableExplorer, load

ROWS = {"claims": "claims"}
LARGEST = 250_000


@pytest.mark.parametrize(("name", "table"), ROWS.items())
def test_every_row_of_the_table_is_there_in_its_order(name: str, table: str) -> None:
    rows = TableExplorer(name).content["rows"]
    assert [row["id"] for row in rows] == load(table).iloc[:, 0].tolist()


@pytest.mark.parametrize("name", ROWS)
def test_a_column_that_can_be_sorted_by_has_one_of_its_options_in_every_row(name: str) -> None:
    content = TableExplorer(name).content
    for place, column in enumerate(content["columns"]):
        known = {value for value, _ in column["options"]}
        found = {value for row in content["rows"] for value in row["values"][place]}
        assert found <= known
        assert column["several"] or all(len(row["values"][place]) == 1 for row in content["rows"])


@pytest.mark.parametrize("name", ROWS)
def test_twin_holds_every_row_once_as_plain_html(name: str) -> None:
    part = TableExplorer(name)
    twin = part.twin()
    assert len(twin) < LARGEST
    assert not re.search(r"<(style|script|svg)|\s(style|id|class)=", twin)
    for row in part.content["rows"]:
        assert twin.count(f'<th scope="row">{row["id"]}</th>') == 1
    assert twin == TableExplorer(name).twin()


def test_twin_keeps_the_verdicts_apart_from_the_claims() -> None:
    claims, told, *_ = TableExplorer("claims").twin().split("<details>")[1:]
    assert "contradicted" not in claims
    assert "contradicted" in told


def test_plain_text_counts_the_rows() -> None:
    assert TableExplorer("claims").plain().endswith(f": {len(load('claims'))} claims")


def test_judgement_reaches_python_and_not_the_twin() -> None:
    part = TableExplorer("claims")
    before = part.twin()
    part.receive({"kind": "judge", "judgements": {"S0-05": "contradicted"}})
    assert part.error == ""
    assert part.judgements == {"S0-05": "contradicted"}
    assert part.twin() == before


def test_unknown_table_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"no table 'claim' to explore: choose one of claims"):
        TableExplorer("claim")
