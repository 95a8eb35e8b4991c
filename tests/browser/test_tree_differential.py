"""The differential by features: the page beside Python, by mouse and by keyboard."""

from __future__ import annotations

import random
from typing import Any

import pytest
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.data import load
from milia.science.differential import differential, flags
from milia.widgets.tree import Tree

pytestmark = pytest.mark.browser
RULES = load("differential_flags")

ALL = """async ({ esm, content, cases }) => {
  const text = `${esm}\\nexport { differentialOf, flagsOf };`;
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const { differentialOf, flagsOf } = await import(url);
  return cases.map((told) => ({
    order: differentialOf(content, told).map(
      ({ id, fits, against, notTold }) => [id, fits, against, notTold]),
    flags: flagsOf(content, told).map((rule) => rule.id),
  }));
}"""


def random_cases(count: int) -> list[dict[str, str]]:
    dice = random.Random(20261122)
    answers = load("differential_values").groupby("feature", sort=False)["value"].apply(list)
    return [
        {feature: dice.choice(values) for feature, values in answers.items() if dice.random() < 0.5}
        for _ in range(count)
    ]


def names(box: Locator) -> list[str]:
    """Read the conditions against which nothing argues, in order."""
    return box.locator(".milia-halves div > ol .milia-name").all_inner_texts()


@pytest.mark.slow
def test_page_and_python_agree_on_a_thousand_cases(stage: Stage) -> None:
    cases, part = random_cases(1000), Tree("differential")
    page = stage.page.evaluate(ALL, {"esm": part._esm, "content": part.content, "cases": cases})
    features, values = load("differential_features"), load("differential_values")
    for told, shown in zip(cases, page, strict=True):
        expected: list[list[Any]] = [
            [fit.condition_id, list(fit.fits), list(fit.against), list(fit.not_told)]
            for fit in differential(features, values, told)
        ]
        assert shown["order"] == expected, told
        assert shown["flags"] == list(flags(RULES, told)), told


def test_case_to_try_puts_the_list_in_order(stage: Stage) -> None:
    box = stage.show(Tree("differential"))
    expect(box.get_by_role("status").filter(has_text="all 24 stand")).to_be_visible()
    box.get_by_role("button", name="a newborn with white beads on the nose").click()
    assert names(box)[:2] == ["Milium", "Sebaceous hyperplasia (newborn)"]
    expect(box.get_by_text("argues against: age").first).to_be_attached()
    box.get_by_role("button", name="Reset").click()
    assert len(names(box)) == 24


def test_keyboard_alone_enters_a_newborn_with_blisters(stage: Stage) -> None:
    box = stage.show(Tree("differential"))
    keys = stage.page.keyboard
    box.get_by_label("Age").focus()
    keys.type("newborn")
    box.get_by_label("Shape").focus()
    keys.type("blisters")
    alarm = box.get_by_role("status").filter(has_text="See a doctor the same day.")
    expect(alarm).to_contain_text("herpes")
    assert names(box)[0] == "Neonatal herpes or bacterial pustules"


def test_reason_to_see_a_doctor_stands_in_the_row(stage: Stage) -> None:
    box = stage.show(Tree("differential"))
    reason = box.get_by_text("Skin cancer: refer").first
    expect(reason).to_be_hidden()
    box.get_by_role("button", name="one pearly spot on a lid, and it grows").click()
    expect(box.locator(".milia-reason:visible").first).to_contain_text("Skin cancer: refer")


def test_lines_to_copy_give_the_order_of_the_page(stage: Stage) -> None:
    box = stage.show(Tree("differential"))
    box.get_by_role("button", name="one pearly spot on a lid, and it grows").click()
    *lines, last = (box.locator(".milia-foot code").text_content() or "").splitlines()
    scope: dict[str, Any] = {}
    exec("\n".join([*lines, f"counts = {last}"]), scope)
    known = load("lookalikes").set_index("lookalike_id")["condition"]
    standing = scope["counts"][scope["counts"]["against"] == 0].index
    assert [known.get(name, "Milium") for name in standing] == names(box)


def test_damaged_content_is_told_in_place(stage: Stage) -> None:
    part = Tree("differential")
    part.content = {"features": []}
    with pytest.raises(Exception, match="TypeError"):
        stage.show(part)
    assert "could not be drawn" in stage.page.get_by_role("alert").inner_text()
