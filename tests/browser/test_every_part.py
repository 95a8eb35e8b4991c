"""What holds for every part: axe, reflow, themes, names, targets, motion, JupyterLab's keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import a_review
import pieces
import pytest
from few_rows import few
from golden import assert_golden, nameless
from harness import Stage, axe_findings, local_page
from playwright.sync_api import Browser, Locator

from milia.quiz.items import Item
from milia.widgets.composer import Composer
from milia.widgets.framing import Framing
from milia.widgets.icon_array import IconArray
from milia.widgets.interval_plot import IntervalPlot
from milia.widgets.item_card import ItemCard
from milia.widgets.part import Part
from milia.widgets.simulator import Simulator
from milia.widgets.skin import Skin
from milia.widgets.studio import Studio
from milia.widgets.tree import Tree

pytestmark = pytest.mark.browser

LAB_BOX = 216
LEAST_TARGET = 24
FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]"
TARGETS = "button:visible, select:visible, label:has(input):visible"
SMALL = """(all, least) => all.filter((e) => {
  const { width, height } = e.getBoundingClientRect();
  return Math.min(width, height) < least;
}).map((e) => e.outerHTML)"""
WIDE = "(all, edge) => all.filter((e) => e.getBoundingClientRect().right > edge).length"
MOVING = """(all) => all.filter((e) => {
  const { transitionDuration, animationName } = getComputedStyle(e);
  return transitionDuration !== "0s" || animationName !== "none";
}).length"""
REMOVE_LABELS = """(controls) => controls.forEach((control) => {
  for (const name of ["aria-label", "title"]) control.removeAttribute(name);
  if (control.matches("button")) control.textContent = "";
  for (const label of control.labels ?? [])
    label.replaceChildren(...[...label.childNodes].filter((child) => child === control));
})"""

FEWER = ("comedone_extractor", "electrodesiccation", "tretinoin", "adapalene")
"""Options that a studio leaves out here, so that its tree on file stays short."""


def answered(item: Item, answer: object) -> ItemCard:
    """Give a card after an answer, which names no date."""
    card = ItemCard(item)
    card.receive({"kind": "answer", "answer": answer, "certainty": 1})
    return card


def as_it_opens(_: Locator) -> None:
    """Leave the part alone."""


def with_help(box: Locator) -> None:
    """Have the line that does not belong taken out."""
    box.get_by_role("button", name="Help").click()


def before_erasing(box: Locator) -> None:
    """Ask to erase every answer."""
    box.get_by_role("button", name="Erase my answers").click()


def to_trauma(box: Locator) -> None:
    """Point at a class in the picture."""
    box.get_by_role("button", name="Trauma, secondary class").click()


def to_the_milium(box: Locator) -> None:
    """Answer the first question of the skin in layers."""
    box.get_by_role("button", name="The milium").click()


def to_a_spot_that_grows(box: Locator) -> None:
    """Enter the case in which a doctor should be seen."""
    box.get_by_role("button", name="one pearly spot on a lid, and it grows").click()


def without_the_sick(box: Locator) -> None:
    """Take a survey out of the pooled figure."""
    box.get_by_role("checkbox", name="Guilan").uncheck()


def a_hundred_surveys(box: Locator) -> None:
    """Draw a hundred surveys."""
    box.get_by_role("button", name="Draw 100").click()


def both_groups(box: Locator) -> None:
    """Let the weeks pass at once, and show those who only waited."""
    box.page.emulate_media(reduced_motion="reduce")
    box.get_by_role("button", name="Watch the weeks pass").click()
    box.get_by_role("checkbox", name="Show those who only waited").check()


def adjusted_in_the_clinic(box: Locator) -> None:
    """Adjust for sun damage among those who come to the clinic alone."""
    box.get_by_role("checkbox", name="Adjust for sun damage").check()
    box.get_by_label("Who is looked at").select_option("clinic")


def to_the_newborn(box: Locator) -> None:
    """Light the places of the newborn up."""
    box.get_by_label("Age").select_option("newborn")


def to_a_wrong_name(box: Locator) -> None:
    """Name the first growth wrongly."""
    box.get_by_role("button", name="Xanthelasma").click()


def to_three_odd_words(box: Locator) -> None:
    """Find two of three odd words, and take an ordinary one for odd."""
    for name in ["Next"] * 3 + ["consumes", "structure", "skin", "Check 3 marked words"]:
        box.get_by_role("button", name=name).click()


def to_bad_advice(box: Locator) -> None:
    """Write what one should not, with a hard word."""
    box.get_by_label("Your advice").fill("Milia are harmless. Squeeze them, sterility is a must.")


def to_a_judgement(box: Locator) -> None:
    """Judge the first claim."""
    box.get_by_role("button", name="partly supported").click()


def to_gain_compared(box: Locator) -> None:
    """Tell who does not have it, beside people without the treatment."""
    box.get_by_label("who does not").check()
    box.get_by_label("compared").check()


def to_every_rung(box: Locator) -> None:
    """Show on which rung each treatment stands, and read on."""
    box.get_by_role("checkbox", name="Show every rung").check()
    box.get_by_role("status").filter(has_text="rung").wait_for(state="attached")


def to_every_level(box: Locator) -> None:
    """Show what the course holds of every row."""
    box.get_by_role("checkbox", name="Show every").check()
    box.get_by_role("status").filter(has_text="established").wait_for(state="attached")


def to_one_line(box: Locator) -> None:
    """Choose a line of the picture, and unfold its row."""
    box.get_by_label("Point at a line").select_option("X02")
    box.locator("summary", has_text="(X02)").click()
    box.get_by_role("status").filter(has_text="1 of").wait_for(state="attached")


def to_words_and_own(box: Locator) -> None:
    """Unfold what is folded in the studio, refuse a number, add a criterion."""
    for words in ("What is true", "Not compared", "Every cell in words", "Add something"):
        box.locator("summary", has_text=words).click()
    box.get_by_label("What else matters to you?").fill("a wedding")
    box.get_by_label("What else matters to you?").blur()
    box.get_by_role("spinbutton", name="Points for cost").fill("1000")
    shown = box.locator("[data-slot='sentence'] b").inner_text()
    box.get_by_role("status").filter(has_text=shown).wait_for(state="attached")


Case = tuple[Callable[[], Part], Callable[[Locator], None]]
CASES: dict[str, Case] = {
    "item_one": (lambda: ItemCard(pieces.one()), as_it_opens),
    "item_several": (lambda: ItemCard(pieces.several()), as_it_opens),
    "item_numeric": (lambda: ItemCard(pieces.numeric()), as_it_opens),
    "item_answered": (lambda: answered(pieces.one(), 0), as_it_opens),
    "item_order": (lambda: ItemCard(pieces.order()), as_it_opens),
    "item_order_helped": (lambda: ItemCard(pieces.order()), with_help),
    "item_order_answered": (lambda: answered(pieces.order(), [0, 2, 1, 4]), as_it_opens),
    "item_match": (lambda: ItemCard(pieces.match()), as_it_opens),
    "item_match_answered": (lambda: answered(pieces.match(), [0, 1, 2]), as_it_opens),
    "item_two_tier": (lambda: ItemCard(pieces.two_tier()), as_it_opens),
    "item_two_tier_answered": (lambda: answered(pieces.two_tier(), [1, 0]), as_it_opens),
    "item_cards": (lambda: ItemCard(pieces.with_cards()), as_it_opens),
    "item_rating": (lambda: ItemCard(pieces.rating()), as_it_opens),
    "item_rating_answered": (lambda: answered(pieces.rating(), 4), as_it_opens),
    "deck_buttons": (a_review.buttons, as_it_opens),
    "progress": (a_review.progress, before_erasing),
    "tree_start": (Tree, as_it_opens),
    "tree_class": (Tree, to_trauma),
    "differential": (lambda: Tree("differential"), to_a_spot_that_grows),
    "icon_array": (IconArray, as_it_opens),
    "interval_plot": (IntervalPlot, without_the_sick),
    "interval_effects": (lambda: IntervalPlot("effects"), as_it_opens),
    "simulator_survey": (lambda: Simulator("survey"), a_hundred_surveys),
    "simulator_waiting": (lambda: Simulator("waiting"), both_groups),
    "simulator_confounding": (lambda: Simulator("confounding"), adjusted_in_the_clinic),
    "composer_spun": (lambda: Composer("spun"), as_it_opens),
    "composer_spun_checked": (lambda: Composer("spun"), to_three_odd_words),
    "composer_advice": (lambda: Composer("advice"), as_it_opens),
    "composer_advice_written": (lambda: Composer("advice"), to_bad_advice),
    "skin_map": (lambda: Skin("map", tone=8), to_the_newborn),
    "skin_tones": (lambda: Skin("tones", tone=8), to_a_wrong_name),
    "skin_layers": (lambda: Skin("layers", tone=8), to_the_milium),
    "explorer_claims": (lambda: few("claims"), to_a_judgement),
    "explorer_causes": (lambda: few("causes"), to_every_level),
    "explorer_contradictions": (lambda: few("contradictions"), to_one_line),
    "explorer_omissions": (lambda: few("omissions"), as_it_opens),
    "explorer_certainty": (lambda: few("certainty"), as_it_opens),
    "explorer_treatments": (lambda: few("treatments"), to_every_rung),
    "framing": (Framing, as_it_opens),
    "framing_compared": (lambda: Framing("tretinoin"), to_gain_compared),
    "explorer_gates": (lambda: few("gates"), as_it_opens),
    "studio": (lambda: Studio("teenager", left_out=FEWER), as_it_opens),
    "studio_open": (lambda: Studio("pregnant", left_out=FEWER), to_words_and_own),
    "studio_referral": (lambda: Studio("many_blisters"), as_it_opens),
}


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> str:
    """Name a part and its state."""
    return str(request.param)


@pytest.fixture(scope="module")
def drawn(
    chromium: Browser, case: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Locator]:
    """Draw one part in one state; the tests below look at it and press nothing."""
    with pytest.MonkeyPatch.context() as patch, local_page(chromium) as page:
        patch.setenv("MILIA_HOME", str(tmp_path_factory.mktemp("home")))
        stage = Stage(page)
        yield draw(stage, case)
        assert not stage.failures, f"The part reported: {stage.failures}"


def draw(stage: Stage, case: str) -> Locator:
    """Show the part of a case and bring it to its state."""
    make, act = CASES[case]
    box = stage.show(make())
    act(box)
    return box


@pytest.fixture
def box(drawn: Locator) -> Locator:
    """Give the part in a wide light page without any preference of the reader."""
    drawn.page.set_viewport_size({"width": 900, "height": 900})
    drawn.page.emulate_media(forced_colors="none", reduced_motion="no-preference")
    return drawn


@pytest.mark.slow
def test_axe_finds_nothing_serious(box: Locator) -> None:
    assert axe_findings(box.page) == []


def test_accessibility_tree_is_the_one_on_file(box: Locator, case: str) -> None:
    assert_golden(box, case)


def test_jupyterlab_leaves_the_keys_to_each_control(box: Locator) -> None:
    assert box.locator(FOCUSABLE).count() > 0
    unguarded = box.locator(f":is({FOCUSABLE}):not([data-lm-suppress-shortcuts='true'])")
    assert unguarded.evaluate_all("(all) => all.map((e) => e.outerHTML)") == []


def test_narrow_box_needs_no_sideways_scrolling(box: Locator) -> None:
    box.page.set_viewport_size({"width": LAB_BOX, "height": 800})
    box.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert box.page.evaluate("() => document.documentElement.scrollWidth") <= LAB_BOX
    assert box.locator("button, p, li, select, img").evaluate_all(WIDE, LAB_BOX) == 0
    assert box.locator(TARGETS).evaluate_all(SMALL, LEAST_TARGET) == []


def test_targets_are_large_enough(box: Locator) -> None:
    assert box.locator(TARGETS).evaluate_all(SMALL, LEAST_TARGET) == []


def test_focus_is_seen_also_in_forced_colours(box: Locator) -> None:
    box.page.emulate_media(forced_colors="active")
    box.page.keyboard.press("Tab")
    outline = box.locator(":focus").evaluate("(e) => getComputedStyle(e).outline")
    assert "solid 3px" in outline


def test_nothing_moves_for_who_asked_for_less_motion(box: Locator) -> None:
    box.page.emulate_media(reduced_motion="reduce")
    assert box.locator("*").evaluate_all(MOVING) == 0


DARK = [
    "item_answered",
    "item_order_helped",
    "item_match_answered",
    "item_rating_answered",
    "tree_class",
    "differential",
    "icon_array",
    "interval_plot",
    "simulator_survey",
    "simulator_waiting",
    "simulator_confounding",
    "composer_spun_checked",
    "studio_open",
    "studio_referral",
]


@pytest.mark.slow
@pytest.mark.parametrize("case", DARK)
def test_axe_finds_nothing_serious_in_the_dark(stage: Stage, case: str) -> None:
    make, act = CASES[case]
    act(stage.show(make(), "dark"))
    assert axe_findings(stage.page) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "case", ["item_one", "item_numeric", "item_order", "item_match", "tree_class", "icon_array"]
)
def test_each_removed_label_is_noticed(stage: Stage, case: str) -> None:
    shown = draw(stage, case)
    controls = shown.locator("button:visible, input:visible, select:visible")
    controls.evaluate_all(REMOVE_LABELS)
    assert len(nameless(shown.aria_snapshot())) == controls.count() > 0


def test_part_that_cannot_be_drawn_says_so(stage: Stage) -> None:
    card = ItemCard(pieces.one())
    card.question = {}
    with pytest.raises(Exception, match="TypeError"):
        stage.show(card)
    assert "could not be drawn" in stage.page.get_by_role("alert").inner_text()


def test_view_that_is_closed_listens_no_longer(stage: Stage) -> None:
    stage.show(ItemCard(pieces.one()))
    assert stage.page.evaluate("() => listening()") > 0
    stage.page.evaluate("() => unmount()")
    assert stage.page.evaluate("() => listening()") == 0


def test_request_that_leaves_this_machine_fails(chromium: Browser) -> None:
    with pytest.raises(AssertionError, match="outside"), local_page(chromium) as page:
        page.evaluate("() => fetch('http://example.org/').catch(() => null)")
