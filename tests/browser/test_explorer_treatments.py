"""Treatments and the rules before any weighing, explored in the page."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import expect

from milia import TableExplorer, load

pytestmark = pytest.mark.browser


def test_three_rungs_are_empty_and_the_rest_is_on_two(stage: Stage) -> None:
    box = stage.show(TableExplorer("treatments"))
    box.get_by_label("Group by").select_option(label="rung")
    expect(box.get_by_text("Nothing stands here")).to_have_count(3)
    rungs = load("treatments")["evidence_level_ocebm2011"].value_counts()
    for rung in (4, 5):
        heading = box.locator("details.milia-group > summary", has_text=f"rung {rung}")
        expect(heading).to_contain_text(f" {rungs[rung]}")


def test_harms_are_told_after_the_judgement_counted_apart_from_uncounted(stage: Stage) -> None:
    box = stage.show(TableExplorer("treatments"))
    box.get_by_label("Search the treatments").fill("tea tree")
    row = box.locator("li:visible:has(> details)")
    row.locator("summary").click()
    expect(row.get_by_text("41 of 2,320")).to_have_count(0)
    row.get_by_role("button", name="rung 5").click()
    expect(row.get_by_text("The course says")).to_contain_text("So do you.")
    expect(row.get_by_text("Harms that were counted")).to_be_visible()
    expect(row.get_by_text("41 of 2,320, not treated for milia")).to_be_visible()
    expect(row.locator("p", has_text="Harms that nobody counted")).to_contain_text("poisoning")


def test_rule_read_in_part_says_so(stage: Stage) -> None:
    box = stage.show(TableExplorer("gates"))
    box.get_by_label("Search the rules").fill("G02")
    row = box.locator("li:visible:has(> details)")
    row.locator("summary").click()
    row.get_by_role("button", name="refer: a doctor first").click()
    expect(row.get_by_text("partly verified")).to_be_visible()
    expect(row.get_by_text("the same day", exact=True)).to_be_visible()


@pytest.mark.parametrize(
    ("name", "words", "column", "value"),
    [
        ("treatments", "pregnan", "Rung", "5"),
        ("treatments", "", "Named by", "S4"),
        ("gates", "pregnant", "Treatment", "Retinol (cosmetic)"),
    ],
)
def test_lines_to_copy_give_the_rows_in_view(
    stage: Stage, name: str, words: str, column: str, value: str
) -> None:
    box = stage.show(TableExplorer(name))
    box.get_by_label("Search").fill(words)
    box.get_by_label(column, exact=True).select_option(value)
    found = result_of(box)
    assert len(found) > 0
    expect(box.locator("li:visible:has(> details)")).to_have_count(min(len(found), 10))
