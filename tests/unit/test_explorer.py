"""The tables to explore: every row is there, a judgement is kept, the twin tells no more."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest

from milia import TableExplorer, load
from milia.widgets.explorer_content import content_of
from milia.widgets.explorer_views import VIEWS

NAMES = {
    "claims": "claims",
    "causes": "causes",
    "contradictions": "contradictions",
    "omissions": "omissions",
    "certainty": "references",
    "treatments": "treatments",
    "gates": "gates",
}
"""What can be explored, and the table whose rows it shows."""
LARGEST = 250_000


@pytest.fixture(scope="module")
def parts() -> dict[str, TableExplorer]:
    """Make each part once."""
    return {name: TableExplorer(name) for name in NAMES}


@pytest.fixture(scope="module")
def contents() -> dict[str, dict[str, Any]]:
    """Read each table once."""
    return {name: content_of(VIEWS[name]) for name in NAMES}


def made_by(code: str) -> pd.DataFrame:
    """Run the lines that make a table, as a reader would."""
    names: dict[str, Any] = {}
    exec(code, names)
    table = names["table"]
    assert isinstance(table, pd.DataFrame)
    return table


@pytest.mark.parametrize("name", NAMES)
def test_every_row_of_the_table_is_there_in_its_order(
    parts: dict[str, TableExplorer], name: str
) -> None:
    rows = parts[name].content["rows"]
    assert [row["id"] for row in rows] == load(NAMES[name]).iloc[:, 0].tolist()


@pytest.mark.parametrize("name", NAMES)
def test_lines_that_make_the_table_give_the_columns_to_choose_by(
    parts: dict[str, TableExplorer], name: str
) -> None:
    content = parts[name].content
    table = made_by(content["code"]["table"]).astype("string").fillna("")
    for place, column in enumerate(content["columns"]):
        shown = [";".join(row["values"][place]) for row in content["rows"]]
        assert table[column["name"]].tolist() == shown


@pytest.mark.parametrize("name", NAMES)
def test_every_value_can_be_chosen_and_every_row_falls_in_one_group(
    parts: dict[str, TableExplorer], name: str
) -> None:
    content = parts[name].content
    for place, column in enumerate(content["columns"]):
        found = [value for row in content["rows"] for value in row["values"][place]]
        assert set(found) | set(column["bare"]) == {value for value, _ in column["options"]}
        assert column["several"] or len(found) == len(content["rows"])


@pytest.mark.parametrize("name", NAMES)
def test_twin_holds_every_row_once_as_plain_html(
    parts: dict[str, TableExplorer], contents: dict[str, dict[str, Any]], name: str
) -> None:
    twin = parts[name].twin()
    assert len(twin) < LARGEST
    assert not re.search(r"<(style|script|svg)|\s(style|id|class)=", twin)
    for row in contents[name]["rows"]:
        assert twin.count(f'<th scope="row">{row["called"]}</th>') == 1
    assert twin == TableExplorer(name).twin()


@pytest.mark.parametrize("name", ["causes", "contradictions"])
def test_picture_has_a_line_for_each_row_and_a_twin_in_words(
    parts: dict[str, TableExplorer], contents: dict[str, dict[str, Any]], name: str
) -> None:
    content = contents[name]
    rows = sorted(row["id"] for row in content["rows"])
    assert sorted(mark["id"] for mark in content["graph"]["marks"]) == rows
    for svg in content["graph"]["svg"]:
        assert sorted(re.findall(r'data-row="([^"]+)"', svg)) == rows
    assert f'alt="{content["graph"]["alt"]}"' in parts[name].twin()


def test_twin_keeps_the_verdicts_apart_from_the_claims(parts: dict[str, TableExplorer]) -> None:
    claims, told, *_ = parts["claims"].twin().split("<details>")[1:]
    assert "contradicted" not in claims
    assert "contradicted" in told


def test_empty_rungs_are_shown_as_empty(parts: dict[str, TableExplorer]) -> None:
    twin = parts["certainty"].twin()
    for missing in ("systematic review of trials", "randomised trial", "cohort"):
        assert re.search(f"Nothing stands here: no {missing}[a-z ]* milia was found", twin)


def test_every_type_of_source_stands_on_the_ladder_once() -> None:
    ladder = load("evidence_ladder")["type"]
    assert set(load("references")["type"]) <= set(ladder)
    assert ladder.is_unique


def test_row_from_memory_is_never_shown_as_checked(contents: dict[str, dict[str, Any]]) -> None:
    rows = {row["id"]: row for row in contents["causes"]["rows"]}
    table = load("causes").set_index("cause_id")["verified"]
    unread = {name for name, row in rows.items() if "Not checked" in dict(row["tells"])}
    assert unread == set(table.index[table == "from-memory"]) != set()
    known = contents["certainty"]["sources"]
    for key, read in load("references").set_index("key")["verified"].items():
        assert (known[key][2] == "read") == (read == "yes")


def test_plain_text_counts_the_rows(parts: dict[str, TableExplorer]) -> None:
    assert parts["claims"].plain().endswith(f": {len(load('claims'))} claims")


def test_judgement_reaches_python_and_not_the_twin() -> None:
    part = TableExplorer("claims")
    before = part.twin()
    part.receive({"kind": "judge", "judgements": {"S0-05": "contradicted"}})
    assert part.error == ""
    assert part.judgements == {"S0-05": "contradicted"}
    assert part.twin() == before


def test_unknown_table_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"no table 'claim' to explore: choose one of claims, "):
        TableExplorer("claim")
