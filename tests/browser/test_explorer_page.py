"""The tables to explore, in the page: find, judge, compare, copy; by mouse and by keyboard."""

from __future__ import annotations

import random

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia import TableExplorer, load

pytestmark = pytest.mark.browser

IDS = """(box) => [...box.querySelectorAll(".milia-rows li:has(> details):not([hidden])")]
  .map((row) => /\\((\\S+)\\)$/.exec(row.querySelector("summary").textContent)[1])"""
MANY = """async ({ esm, content, states }) => {
  const text = `${esm}\\nexport { fits };`;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const { fits } = await import(url);
  return states.map((state) => content.rows.filter((row) => fits(row, state)).map(({ id }) => id));
}"""


def ids(box: Locator) -> list[str]:
    """Read the rows in view, all of them."""
    while box.get_by_role("button", name="more").is_visible():
        box.get_by_role("button", name="more").click()
    return [str(name) for name in box.evaluate(IDS)]


@pytest.mark.slow
def test_page_and_pandas_find_the_same_claims_a_thousand_times(stage: Stage) -> None:
    dice, table, part = random.Random(20261123), load("claims"), TableExplorer("claims")
    words = sorted({word.lower() for text in table["claim_paraphrase"] for word in text.split()})
    columns = ["article", "topic", "verdict"]
    states = [
        {
            "words": dice.choice(words) if dice.random() < 0.7 else "",
            "chosen": [
                dice.choice(sorted(set(table[name]))) if dice.random() < 0.3 else ""
                for name in columns
            ],
        }
        for _ in range(1000)
    ]
    page = stage.page.evaluate(MANY, {"esm": part._esm, "content": part.content, "states": states})
    for state, found in zip(states, page, strict=True):
        text = table["claim_id"] + " " + table["claim_paraphrase"]
        fit = text.str.lower().str.contains(state["words"], regex=False)
        for name, value in zip(columns, state["chosen"], strict=True):
            fit &= (table[name] == value) | (value == "")
        assert found == table.loc[fit, "claim_id"].tolist(), state


def test_search_and_filter_leave_what_fits_and_say_how_many(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    table = load("claims")
    box.get_by_label("Search the claims").fill("Steam")
    box.get_by_label("Article").select_option("S4")
    text = table["claim_paraphrase"].str.lower()
    expected = table.loc[text.str.contains("steam") & (table["article"] == "S4"), "claim_id"]
    assert ids(box) == expected.tolist() != []
    status = box.get_by_role("status").filter(has_text=f"{len(expected)} of {len(table)} claims")
    expect(status).to_have_count(1)


def test_verdict_is_hidden_until_the_claim_is_judged(stage: Stage) -> None:
    part = TableExplorer("claims")
    box = stage.show(part)
    row = box.locator("li", has_text="S0-05 ")
    row.get_by_text("Judge it for yourself").click()
    expect(row.get_by_text("The course says")).to_have_count(0)
    row.get_by_role("button", name="supported", exact=True).click()
    verdict = load("claims").set_index("claim_id")["verdict"]["S0-05"]
    expect(row.get_by_text("The course says")).to_contain_text(verdict)
    expect(row.get_by_role("link", name="Berk & Bayliss 2008")).to_have_attribute(
        "href", "references.md#berk2008"
    )
    expect(box.get_by_text("You and the course agree on")).to_be_visible()
    assert part.judgements == {"S0-05": "supported"}


def test_first_judgement_counts(stage: Stage) -> None:
    part = TableExplorer("claims")
    box = stage.show(part)
    for word in ("unsupported", "contradicted"):
        box.get_by_role("button", name=word, exact=True).click(force=True)
    assert list(part.judgements.values()) == ["unsupported"]


def test_keyboard_alone_judges_the_first_claim(stage: Stage) -> None:
    part = TableExplorer("claims")
    box = stage.show(part)
    keys = stage.page.keyboard
    box.get_by_label("Show every verdict").focus()
    keys.press("Tab")  # the first row's summary
    for _ in range(4):
        keys.press("Tab")
    keys.press("Enter")
    (judgement,) = part.judgements.values()
    pressed = box.locator("[aria-pressed=true]")
    expect(pressed).to_be_focused()
    expect(pressed).to_have_text(judgement)


@pytest.mark.slow
def test_choosing_by_verdict_shows_the_verdicts_and_hiding_them_gives_it_up(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    box.get_by_label("Verdict", exact=True).select_option("contradicted")
    every = box.get_by_role("checkbox", name="Show every verdict")
    expect(every).to_be_checked()
    table = load("claims")
    assert ids(box) == table.loc[table["verdict"] == "contradicted", "claim_id"].tolist()
    every.uncheck()
    expect(box.get_by_label("Verdict", exact=True)).to_have_value("")
    assert len(ids(box)) == len(table)


def test_judgements_are_there_when_the_part_is_drawn_again(stage: Stage) -> None:
    part = TableExplorer("claims")
    part.judgements = {"S0-01": "supported"}
    box = stage.show(part)
    expect(box.get_by_text("You and the course agree on")).to_contain_text("of 1")


def test_lines_to_copy_give_the_rows_in_view(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    box.get_by_role("button", name="contradicted", exact=True).click()
    box.get_by_label("Search the claims").fill("milia")
    box.get_by_label("Article").select_option("S1")
    box.get_by_label("Sort by").select_option(label="verdict")
    shown = ids(box)
    copied = result_of(box)
    assert copied["claim_id"].tolist() == shown != []
    box.get_by_label("Article").select_option("")
    assert result_of(box).set_index("claim_id")["yours"].dropna().to_dict() == {
        "S0-01": "contradicted"
    }


def test_groups_hold_their_rows_in_the_order_of_the_copied_lines(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    box.get_by_label("Group by").select_option(label="topic")
    box.get_by_label("Sort by").select_option(label="article")
    expect(box.locator("details.milia-group").first).to_contain_text("cause")
    assert ids(box) == result_of(box)["claim_id"].tolist()


@pytest.mark.slow
def test_reset_gives_everything_back(stage: Stage) -> None:
    part = TableExplorer("claims")
    box = stage.show(part)
    box.get_by_role("button", name="supported", exact=True).click()
    box.get_by_label("Search the claims").fill("steam")
    box.get_by_role("button", name="Reset").click()
    assert part.judgements == {}
    assert len(ids(box)) == len(load("claims"))
    expect(box.get_by_text("You and the course agree on")).to_have_count(0)


def test_damaged_content_is_told_in_place(stage: Stage) -> None:
    part = TableExplorer("claims")
    part.content = {"rows": []}
    with pytest.raises(Exception, match="TypeError"):
        stage.show(part)
    assert "could not be drawn" in stage.page.get_by_role("alert").inner_text()


def test_more_rows_are_shown_and_the_focus_goes_to_the_first_of_them(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    eleventh = load("claims")["claim_id"][10]
    box.get_by_role("button", name="more").click()
    expect(box.locator("summary:focus")).to_contain_text(f"({eleventh})")


def test_what_was_searched_is_copied_as_it_was_typed(stage: Stage) -> None:
    box = stage.show(TableExplorer("claims"))
    box.get_by_label("Search the claims").fill('[ "a\\n" {')
    assert result_of(box).empty
    expect(box.get_by_text("0 of")).to_be_visible()


DETACHED = """async ({ esm, state }) => {
  const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
  const { default: widget } = await import(url);
  const el = document.createElement("div");
  await widget.render({ model: { get: (name) => state[name], on() {}, off() {}, send() {} }, el });
  const first = el.querySelector(".milia-rows details");
  await new Promise((done) => first.addEventListener("toggle", done));
  document.body.append(el);
  return first.querySelectorAll("fieldset").length;
}"""


def test_a_part_drawn_before_it_stands_in_the_page_asks_once(stage: Stage) -> None:
    part = TableExplorer("claims")
    state = {"content": part.content, "judgements": {}, "error": ""}
    assert stage.page.evaluate(DETACHED, {"esm": part._esm, "state": state}) == 1
