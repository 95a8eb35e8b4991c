"""Every heading of the five articles is taken up by a cell that says something on it."""

from __future__ import annotations

from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from milia.authoring.coverage import gaps, places
from milia.data import ROOT, load

TABLE = load("coverage").fillna("")
LESSONS = load("lessons").fillna("")
READY = LESSONS[LESSONS["state"] == "ready"].to_dict("records")
LONG = "Steam cannot open a milium, for there is nothing to open. " * 5


@pytest.mark.parametrize("lesson", READY, ids=lambda lesson: lesson["lesson"])
def test_every_place_that_is_named_takes_its_heading_up(lesson: dict[str, str]) -> None:
    notebook = nbformat.read(ROOT / "course" / lesson["file"], as_version=4)
    assert gaps(TABLE, lesson["lesson"], notebook) == []


def test_what_is_still_to_come_is_marked_so() -> None:
    ready = {lesson["lesson"] for lesson in READY}
    for row in TABLE.to_dict("records"):
        expected = "covered" if row["lesson"] in ready else "to come"
        assert row["state"] == expected, row["coverage_id"]
        assert bool(row["cell"]) == (expected == "covered"), row["coverage_id"]


def test_the_rows_follow_the_articles() -> None:
    paragraphs = TABLE["where"].str.extract(r"(S\d) ¶(\d+)")
    assert list(paragraphs[0]) == list(TABLE["article"])
    assert set(TABLE["article"]) == set(load("articles")["article"])


def row(cell: str, terms: str) -> dict[str, Any]:
    return {
        "coverage_id": "CV999",
        "article": "S0",
        "topic": "steam",
        "lesson": "08",
        "cell": cell,
        "terms": terms,
    }


def told(cell: str, terms: str, *cells: nbformat.NotebookNode) -> list[str]:
    table = TABLE.iloc[:0].astype(object)
    table.loc[0, list(row(cell, terms))] = list(row(cell, terms).values())
    return gaps(table, "08", new_notebook(cells=list(cells)))


def asked(said: str) -> nbformat.NotebookNode:
    shown = new_output("display_data", {"text/html": f"<p>{said}</p>", "text/plain": "item"})
    cell: nbformat.NotebookNode = new_code_cell('milia.ask("L08-01")', outputs=[shown])
    return cell


def test_prose_a_part_and_an_item_count() -> None:
    prose = new_markdown_cell(f"## Hot water\n\n{LONG}")
    assert told("Hot water", "steam;open", prose) == []
    assert told("Hot water", "steam;open", new_markdown_cell("## Hot water"), asked(LONG)) == []
    assert told("L08-01", "steam;open", asked(LONG)) == []


def test_a_place_that_is_not_there_is_named() -> None:
    (sentence,) = told("Cold water", "steam", new_markdown_cell(f"## Hot water\n\n{LONG}"))
    assert sentence == "CV999 (S0, steam): lesson 08 has no section or item 'Cold water'."


def test_terms_in_two_cells_are_not_terms_in_one() -> None:
    cells = new_markdown_cell(f"## Hot water\n\n{LONG}"), asked("About scalds. " * 40)
    (sentence,) = told("Hot water", "steam;scald", *cells)
    assert sentence == "CV999 (S0, steam): no cell of 'Hot water' holds steam and scald."


def test_a_mention_is_too_short() -> None:
    (sentence,) = told("Hot water", "steam", new_markdown_cell("## Hot water\n\nSteam, too."))
    assert sentence.endswith("has fewer than 40 words.")


def test_a_table_of_contents_is_no_place() -> None:
    contents = new_markdown_cell(f"# Options\n\n## On this page\n\n1. Steam. {LONG}")
    assert "On this page" not in places(new_notebook(cells=[contents]))
