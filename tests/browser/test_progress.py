"""Progress in the page: read again, saved, and erased behind a second step."""

from __future__ import annotations

import re
from pathlib import Path

import a_review
import pytest
from harness import Stage, axe_findings
from playwright.sync_api import Locator, expect

import milia
from milia.quiz.journal import journal

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _in_an_empty_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def box(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Locator:
    """Draw the progress of a learner with twelve answers."""
    a_review.answer_all(monkeypatch)
    return stage.show(milia.progress())


def press(box: Locator, name: str) -> None:
    box.get_by_role("button", name=name).click()


def test_figures_stand_in_tables_and_the_curve_has_one_mark_for_each_certainty(
    box: Locator,
) -> None:
    lesson = box.get_by_role("row", name="02 Types 4 of 4 2 of 4")
    expect(lesson).to_have_count(1)
    expect(box.get_by_role("row", name=re.compile(r"^sure 86\s%, 6\sof\s7"))).to_have_count(1)
    marks = box.get_by_role("img").locator("circle")
    expect(marks).to_have_count(3)
    heights = [float(mark.get_attribute("cy") or 0) for mark in marks.all()]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3
    expect(box.get_by_text("Brier score 0.15, from 12 answers")).to_be_visible()


def test_reading_again_shows_what_was_answered_meanwhile(box: Locator) -> None:
    item = next(iter(a_review.items().values()))
    journal().record(item, 0, correct=False)
    press(box, "Read again")
    expect(box.get_by_role("row", name="02 Types 4 of 4 1 of 4")).to_have_count(1)
    expect(box.get_by_text("Read again.")).to_be_visible()


def test_answers_are_saved_under_the_name_in_the_box(box: Locator) -> None:
    box.get_by_label("File, next to the notebook").fill("mine.csv")
    press(box, "Save my answers")
    expect(box.get_by_role("status").first).to_contain_text("mine.csv")
    assert Path("mine.csv").is_file()
    press(box, "Save my answers")
    expect(box.get_by_role("status").first).to_contain_text("already")


def test_erasing_by_the_keyboard_alone_takes_two_steps(stage: Stage, box: Locator) -> None:
    keys = stage.page.keyboard
    box.get_by_role("button", name="Save my answers").focus()
    keys.press("Tab")
    keys.press("Enter")
    expect(box.get_by_text("12 answers in ")).to_be_visible()
    expect(box.get_by_role("button", name="Keep them")).to_be_focused()
    keys.press("Enter")
    expect(box.get_by_role("button", name="Erase my answers")).to_be_focused()
    assert len(journal().answers()) == 12
    keys.press("Enter")
    keys.press("Tab")
    expect(box.get_by_role("button", name="Erase 12 answers for good")).to_be_focused()
    keys.press("Enter")
    expect(box.get_by_text("12 answers erased.")).to_be_visible()
    assert journal().answers() == []


def test_erasing_that_fails_says_so_in_the_part(stage: Stage, box: Locator) -> None:
    folder = journal().path.parent
    journal().path.unlink()
    folder.rmdir()
    folder.write_text("no folder any more", encoding="utf-8")
    press(box, "Erase my answers")
    press(box, "Erase 12 answers for good")
    expect(box.get_by_role("alert")).to_contain_text("could not be erased")
    stage.take_failure("could not be erased")


def test_without_answers_there_is_one_sentence_and_nothing_to_erase(stage: Stage) -> None:
    box = stage.show(milia.progress())
    expect(box.get_by_text("Open 00_start_here.ipynb")).to_be_visible()
    expect(box.get_by_role("table")).to_have_count(0)
    expect(box.get_by_role("button", name="Erase")).to_have_count(0)


def test_question_before_erasing_is_accessible_in_the_dark(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_review.answer_all(monkeypatch)
    press(stage.show(milia.progress(), "dark"), "Erase my answers")
    assert axe_findings(stage.page) == []
