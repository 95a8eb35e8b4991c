"""The pictures of the tables to explore: choose a line, by mouse or from the list beside it."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia import TableExplorer, load
from milia.widgets.explorer_content import content_of
from milia.widgets.explorer_views import VIEWS

pytestmark = pytest.mark.browser
HIT = """(line) => {
  const path = line.querySelector(".hit"), length = path.getTotalLength();
  for (let share = 0.02; share < 1; share += 0.02) {
    const { x, y } = path.getPointAtLength(length * share).matrixTransform(path.getScreenCTM());
    if (document.elementFromPoint(x, y)?.closest("[data-row]") === line) return [x, y];
  }
  return null;
}"""


def line(box: Locator, row: str) -> Locator:
    """Return the line of a row in the picture that is in view."""
    return box.locator(f"svg:visible [data-row='{row}']")


def dimmed(box: Locator) -> int:
    """Count the lines that stand back."""
    return box.locator("svg:visible [data-row].milia-out").count()


def test_a_line_that_is_clicked_shows_its_pair_alone(stage: Stage) -> None:
    box = stage.show(TableExplorer("contradictions"))
    stage.page.mouse.click(*line(box, "X08").evaluate(HIT))
    pair = load("contradictions").set_index("contradiction_id").loc["X08"]
    rows = box.locator(".milia-rows li:visible")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(pair["paraphrase_a"])
    expect(rows).to_contain_text(pair["paraphrase_b"])
    assert dimmed(box) == len(load("contradictions")) - 1
    stage.page.mouse.click(*line(box, "X08").evaluate(HIT))
    assert dimmed(box) == 0


@pytest.mark.parametrize("name", ["causes", "contradictions"])
def test_every_line_can_be_hit_somewhere(stage: Stage, name: str) -> None:
    box = stage.show(TableExplorer(name))
    stage.page.set_viewport_size({"width": 900, "height": 2400})
    lines = box.locator("svg:visible [data-row]")
    assert [each.get_attribute("data-row") for each in lines.all() if not each.evaluate(HIT)] == []


def test_keyboard_alone_chooses_a_line_and_reads_the_literature(stage: Stage) -> None:
    box = stage.show(TableExplorer("contradictions"))
    keys = stage.page.keyboard
    box.get_by_label("Point at a line").focus()
    keys.type("X03")
    expect(box.locator(".milia-rows li:visible")).to_have_count(1)
    summary = box.locator("summary", has_text="(X03)")
    summary.focus()
    keys.press("Enter")
    said = load("contradictions").set_index("contradiction_id")["what_the_literature_says"]["X03"]
    expect(box.get_by_text(said)).to_be_visible()
    expect(summary).to_be_focused()
    assert result_of(box)["contradiction_id"].tolist() == ["X03"]


def test_filter_dims_the_lines_that_it_leaves_out(stage: Stage) -> None:
    box = stage.show(TableExplorer("causes"))
    box.get_by_label("Named by").select_option("S2")
    table = load("causes")
    named = table["articles"].fillna("").str.contains("S2")
    assert dimmed(box) == (~named).sum() > 0
    assert result_of(box)["cause_id"].tolist() == table.loc[named, "cause_id"].tolist()


def test_narrow_box_has_a_picture_of_its_own(stage: Stage) -> None:
    stage.page.set_viewport_size({"width": 216, "height": 800})
    box = stage.show(TableExplorer("contradictions"))
    expect(box.locator("svg:visible")).to_have_class("milia-narrow")
    stage.page.mouse.click(*line(box, "X01").evaluate(HIT))
    expect(box.get_by_label("Point at a line")).not_to_have_value("")


@pytest.mark.parametrize(
    ("name", "words", "column", "value"),
    [
        ("causes", "steroid", "Level of evidence", "contradicted"),
        ("contradictions", "steam", "Article", "S0"),
        ("omissions", "pregnancy", "Article", "S0"),
        ("certainty", "milia", "Read", "partial"),
    ],
)
def test_lines_to_copy_give_the_rows_of_every_table(
    stage: Stage, name: str, words: str, column: str, value: str
) -> None:
    box = stage.show(TableExplorer(name))
    box.get_by_label("Group by").select_option("")
    box.get_by_label("Search").fill(words)
    box.get_by_label(column, exact=True).select_option(value)
    box.get_by_label("Sort by").select_option(index=1)
    shown = box.locator(".milia-rows li:visible:has(> details) > .milia-eyebrow")
    found = result_of(box)
    assert len(found) > 0
    expect(shown).to_have_count(min(len(found), 10))
    ids = {row["head"]: row["id"] for row in content_of(VIEWS[name])["rows"]}
    assert [ids[text] for text in shown.all_inner_texts()] == found.iloc[:10, 0].tolist()


def test_empty_rungs_say_that_nothing_was_found_while_others_can_be_unfolded(stage: Stage) -> None:
    box = stage.show(TableExplorer("certainty"))
    expect(box.get_by_text("no randomised trial of any treatment of milia")).to_be_visible()
    rung = box.locator("details.milia-group:has(> summary:text('rung 4'))")
    rung.locator("> summary").click()
    table = load("references").merge(load("evidence_ladder"), on="type")
    expect(rung.locator("li:visible:has(> details)")).to_have_count(
        int((table["level"] == "4").sum())
    )


def test_judging_a_source_hides_the_ladder_first(stage: Stage) -> None:
    part = TableExplorer("certainty")
    box = stage.show(part)
    box.get_by_role("checkbox", name="Show every rung").uncheck()
    expect(box.get_by_label("Group by")).to_have_value("")
    row = box.locator(".milia-rows > ul > li").first
    row.get_by_role("button", name="no rung").click()
    expect(row.get_by_text("The course says")).to_contain_text("no rung")
    assert list(part.judgements.values()) == ["none"]
