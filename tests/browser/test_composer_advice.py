"""Advice in plain words: counted, graded and held against the points while it is written."""

from __future__ import annotations

import random
from typing import Any

import pytest
from copied_code import code_of, result_of
from harness import STATIC, Stage
from playwright.sync_api import Locator, expect

from milia.aid.advice import held, points_for
from milia.data import load
from milia.science.appraisal import reading_grade, sentences, syllables, words
from milia.widgets.composer import Composer
from milia.widgets.composer_advice import MODELS

pytestmark = pytest.mark.browser

PIECES = [
    "milia",
    "table",
    "scrubbed",
    "needed",
    "facial",
    "page",
    "gently",
    "the",
    "a",
    "needle",
    "e.g.",
    "d'accord",
    "x2",
    "3.5",
    "çà",
    "cyst",
    "keratin",
    "area",
    "special",
    "little",
    "be",
    "ied",
    "tied",
    "pieced",
    "naïve",
    "…",
    "—",
    "%",
    "&",
    "under_score",
    "_",
    "__",
    "²",
    "½",
    "Ⅷ",
    "harmless",
    "wait",
    "do",
    "not",
    "squeeze",
    "them",
    "if",
    "see",
    "doctor",
    "nobody",
    "knows",
    "cure",
    "weeks",
    "gone",
    "cream",
    "pus",
]
MARKS = [". ", "! ", "? ", "\n", "\n\n", "…", ".” ", "?) ", ".\n", "\u00a0", "\t", "\ufeff", "\x1c"]
GAPS = [" "] * 3 + MARKS
MEASURE = """(texts) => texts.map((text) => {
  const [words, sentences] = [wordsIn(text), sentencesIn(text)];
  const grade = words.length ? gradeOf(words, sentences) : null;
  return { words, sentences, syllables: words.map(syllablesIn), grade };
})"""


def bare(texts: list[str]) -> list[str]:
    """Take off what a page and Python differ in calling white."""
    return [text.strip("\ufeff\x1c\u00a0 \t") for text in texts]


def a_text(dice: random.Random) -> str:
    size = dice.randrange(30)
    return "".join(dice.choice(PIECES) + dice.choice(GAPS) for _ in range(size))


@pytest.mark.slow
def test_page_and_library_count_and_grade_1000_texts_alike(stage: Stage) -> None:
    dice = random.Random(1)
    texts = [a_text(dice) for _ in range(1000)]
    stage.page.set_content("<title>Counts</title>")
    stage.page.add_script_tag(content=(STATIC / "advice.js").read_text(encoding="utf-8"))
    counted: list[dict[str, Any]] = stage.page.evaluate(MEASURE, texts)
    for text, page in zip(texts, counted, strict=True):
        assert page["words"] == words(text), repr(text)
        assert bare(page["sentences"]) == bare(sentences(text)), repr(text)
        assert page["syllables"] == [syllables(word) for word in words(text)], repr(text)
        if page["grade"] is not None:
            assert page["grade"] == pytest.approx(reading_grade(text), abs=1e-9)


@pytest.fixture
def box(stage: Stage) -> Locator:
    """Give the composer as it opens."""
    return stage.show(Composer("advice"))


def area(box: Locator) -> Locator:
    return box.get_by_label("Your advice")


def counts(box: Locator) -> Locator:
    """Give the paragraph below the box, behind the title and what to try first."""
    return box.locator(".milia-composer > p").nth(2)


def points(box: Locator) -> Locator:
    return box.locator(".milia-points li")


def test_an_empty_text_has_everything_still_to_say(box: Locator) -> None:
    expect(counts(box)).to_have_text("Nothing written yet.")
    rows = points_for("newborn")
    told = ["not said yet:" if row["stands"] == "say" else "left out:" for row in rows]
    expect(points(box)).to_contain_text(told)
    expect(points(box)).to_contain_text([row["point"] for row in rows])


@pytest.mark.parametrize(
    ("name", "kind"), [("Idris", "newborn"), ("Mateus", "other"), ("Goran", "referred")]
)
def test_the_model_answer_says_all_and_leaves_out_the_rest(
    box: Locator, name: str, kind: str
) -> None:
    box.get_by_label("Write to the family of").select_option(name)
    box.get_by_text("One way to say it").click()
    expect(box.locator("details p").first).to_have_text(MODELS[kind])
    area(box).fill(MODELS[kind])
    expect(box.locator(".milia-points [data-good=false]")).to_have_count(0)
    expect(counts(box)).to_have_text(
        f"{len(words(MODELS[kind]))} words of 120, {len(sentences(MODELS[kind]))} sentences, "
        f"reading grade {reading_grade(MODELS[kind]):.1f} (aim at 8 or lower)"
    )


@pytest.mark.slow
def test_page_and_library_find_the_same_points_in_100_texts(box: Locator) -> None:
    dice = random.Random(2)
    rows = points_for("newborn")
    for _ in range(100):
        text = a_text(dice)
        area(box).fill(text)
        found = held(text, "newborn")
        good = [(row["point_id"] in found) == (row["stands"] == "say") for row in rows]
        shown = points(box).evaluate_all("(all) => all.map((e) => e.dataset.good === 'true')")
        assert shown == good, repr(text)


def test_what_should_not_stand_is_quoted_with_its_reason(box: Locator) -> None:
    area(box).fill("They are harmless. Squeeze them gently.")
    row = load("advice_points").set_index("point_id").loc["AP11"]
    line = points(box).filter(has_text=str(row["point"]))
    expect(line).to_contain_text("found:")
    expect(line).to_contain_text("“Squeeze them gently”")
    expect(line.get_by_text(str(row["why"]))).to_be_visible()
    area(box).fill("They are harmless. Do not squeeze them.")
    expect(line).to_contain_text("left out:")
    expect(line.get_by_text(str(row["why"]))).to_be_hidden()


def test_long_sentences_and_hard_words_are_named(box: Locator) -> None:
    long = "This is " + "very " * 19 + "long"
    area(box).fill(f"Sterility helps. {long}. Sterility.")
    expect(box.locator("ul").first.get_by_role("listitem")).to_have_text(
        [f"Long sentence: {long}", "Hard words: Sterility, Sterility."]
    )


def test_the_standing_is_spoken_when_the_writer_leaves_the_box_and_not_before(box: Locator) -> None:
    said = box.get_by_role("status").first
    area(box).press_sequentially("They are harmless.")
    expect(said).to_have_text("")
    area(box).press("Tab")
    expect(said).to_contain_text("of 10 points are as they should be.")


def test_keyboard_alone_writes_changes_the_person_and_resets(box: Locator) -> None:
    keys = box.page.keyboard
    keys.press("Tab")
    expect(box.get_by_label("Write to the family of")).to_be_focused()
    keys.press("ArrowDown")
    expect(box).to_contain_text("Saskia is 14.")
    keys.press("Tab")
    expect(area(box)).to_be_focused()
    keys.type("Wait.\nThey may stay.")
    expect(counts(box)).to_contain_text("4 words of 120, 2 sentences")
    for _ in range(2):
        keys.press("Tab")
    expect(box.get_by_role("button", name="Reset")).to_be_focused()
    keys.press("Enter")
    expect(area(box)).to_have_value("")
    expect(counts(box)).to_have_text("Nothing written yet.")


def test_code_gives_the_count_and_the_grade_of_what_is_written(box: Locator) -> None:
    text = 'Say "no" \\ to needles.\nWait — they\u2028go.'
    area(box).fill(text)
    kept = area(box).input_value()
    assert result_of(box) == (len(words(kept)), reading_grade(kept))
    assert "milia" in code_of(box)


def test_nothing_written_reaches_the_kernel(stage: Stage) -> None:
    part = Composer("advice")
    before = dict(part.content)
    box = stage.show(part)
    area(box).fill("My secret.")
    area(box).press("Tab")
    assert part.content == before
    assert "secret" not in str(part.get_state()) + part.twin()
