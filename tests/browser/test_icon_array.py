"""A thousand icons: moved by mouse, by keyboard, by a typed number, and back."""

from __future__ import annotations

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.science.frequency import natural_frequencies
from milia.widgets.icon_array import IconArray

pytestmark = pytest.mark.browser

PREVALENCE = "How many have milia (prevalence)"
ICONS = "(path) => (path.getAttribute('d').match(/M/g) ?? []).length"
KINDS = ("found", "missed", "alarmed", "cleared")


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Give the documented example."""
    return stage.show(IconArray())


def typed(box: Locator, name: str = PREVALENCE) -> Locator:
    return box.get_by_role("spinbutton", name=name)


def drawn(box: Locator) -> tuple[int, ...]:
    """Count the icons of each kind in the picture."""
    paths = (box.locator(f".milia-array path.milia-{kind}") for kind in KINDS)
    return tuple(path.evaluate(ICONS) for path in paths)


def test_picture_words_and_code_say_the_same(box: Locator) -> None:
    typed(box).fill("1.5")
    counts = natural_frequencies(0.9, 0.9, 0.015)
    assert drawn(box) == counts == result_of(box)
    positive = counts.true_positive + counts.false_positive
    said = f"Of 1,000 newborns, {positive} would test positive; of these {counts[0]} have milia."
    expect(box.get_by_text(said)).to_be_visible()
    expect(box.get_by_role("img", name=said)).to_be_visible()


def test_slider_moves_by_mouse_and_by_keyboard(box: Locator) -> None:
    slider = box.get_by_role("slider", name=PREVALENCE)
    slider.click(position={"x": 2, "y": 14})
    assert float(slider.input_value()) < 3
    slider.press("Home")
    assert drawn(box)[:2] == (0, 0)
    slider.press("ArrowRight")
    expect(typed(box)).to_have_value("0.1")
    slider.press("End")
    assert drawn(box) == (900, 100, 0, 0)


def test_keyboard_alone_reaches_every_control_in_order(box: Locator) -> None:
    keys, reached = box.page.keyboard, []
    for _ in range(8):
        keys.press("Tab")
        reached.append(box.locator(":focus").evaluate("(e) => e.type ?? e.tagName"))
    assert reached == [*["range", "number"] * 3, "button", "SUMMARY"]


@pytest.mark.parametrize("entry", ["120", "-1", "", "0.05"])
def test_impossible_number_is_told_and_changes_nothing(box: Locator, entry: str) -> None:
    before = drawn(box)
    typed(box).fill(entry)
    refused = box.get_by_text(f"{PREVALENCE} was left as it is: type a number from 0 to 100")
    expect(refused).to_be_visible()
    expect(typed(box)).to_have_attribute("aria-invalid", "true")
    assert drawn(box) == before
    typed(box).blur()
    expect(typed(box)).to_have_value("8")
    expect(refused).to_be_hidden()


def test_reset_brings_the_example_back(box: Locator) -> None:
    before = drawn(box)
    typed(box).fill("50")
    assert drawn(box) != before
    box.get_by_role("button", name="Reset").click()
    assert drawn(box) == before == result_of(box)
    expect(typed(box)).to_have_value("8")


def test_commoner_makes_a_positive_test_more_often_right(box: Locator) -> None:
    cells = box.get_by_role("table").get_by_role("cell")
    assert [int(text) for text in cells.all_inner_texts()] == [8, 32, 50, 75, 90]
    typed(box, "Of the others, it clears (specificity)").fill("99")
    assert [int(text) for text in cells.all_inner_texts()] == [48, 83, 91, 97, 99]


def test_narrow_picture_keeps_every_icon(box: Locator) -> None:
    before = drawn(box)
    picture = box.locator(".milia-array")
    box.page.set_viewport_size({"width": 216, "height": 800})
    expect(picture).to_have_attribute("viewBox", "-1 -1 402 642")
    assert drawn(box) == before


def test_other_people_and_another_test_are_named(stage: Stage) -> None:
    part = IconArray(
        prevalence=0.5, sensitivity=1, specificity=1, of=10, have="acne", who="teenagers", test="X"
    )
    box = stage.show(part)
    expect(box.get_by_text("Of 10 teenagers, 5 would test positive; of these 5")).to_be_visible()
    expect(box.get_by_text("ASSUMPTION")).to_be_visible()
    assert drawn(box) == (5, 0, 0, 5)
