"""Two made worlds: the page shows what Python simulates, and says what it means."""

from __future__ import annotations

import re

import pytest
from copied_code import result_of
from harness import Stage
from playwright.sync_api import Locator, expect

from milia.science.frequency_simulated import REMEDY, WAITED, simulate_surveys
from milia.widgets.simulator import Simulator

pytestmark = pytest.mark.browser


@pytest.fixture
def survey(stage: Stage) -> Locator:
    return stage.show(Simulator("survey"))


@pytest.fixture
def waiting(stage: Stage) -> Locator:
    stage.page.emulate_media(reduced_motion="reduce")
    return stage.show(Simulator("waiting"))


def status(box: Locator) -> Locator:
    return box.locator(":scope > .milia-part > .milia-status")


def typed(box: Locator, name: str) -> Locator:
    return box.get_by_role("spinbutton", name=name)


def press(box: Locator, name: str) -> None:
    box.get_by_role("button", name=name).click()


def test_surveys_in_the_page_are_those_of_the_code(survey: Locator) -> None:
    press(survey, "Draw 100")
    press(survey, "Draw one survey")
    last = result_of(survey)
    assert last["survey"].tolist() == list(range(82, 102))
    drawn = simulate_surveys(0.17, 323, 101, seed=4)
    found = 100 * drawn["successes"] / drawn["n"]
    expect(status(survey)).to_contain_text(f"found {found.min():.1f} to {found.max():.1f} of 100")
    expect(status(survey)).to_contain_text(f"{last['holds'].sum()} of the last 20 intervals")
    expect(status(survey)).to_contain_text(f"{drawn['holds'].sum()} of all 101")


def test_surveys_come_one_by_one_in_the_order_of_the_code(survey: Locator) -> None:
    for count in (1, 2, 3):
        press(survey, "Draw one survey")
        found = 100 * simulate_surveys(0.17, 323, count, seed=4)["successes"] / 323
        said = f"found {found.min():.1f} to {found.max():.1f} of 100"
        expect(status(survey)).to_contain_text(said)


def test_larger_surveys_have_shorter_intervals(survey: Locator) -> None:
    press(survey, "Draw one survey")
    line = survey.locator(".milia-held, .milia-missed").first
    width = "(path) => path.getBBox().width"
    before = line.evaluate(width)
    typed(survey, "Newborns in each survey").fill("2000")
    expect(status(survey)).to_contain_text("1 survey of 2,000")
    assert line.evaluate(width) < before / 2


def test_drawing_ends_at_three_hundred_and_reset_begins_again(survey: Locator) -> None:
    for _ in range(3):
        press(survey, "Draw 100")
    expect(status(survey)).to_contain_text("300 are enough")
    expect(survey.get_by_role("button", name="Draw 100")).to_have_attribute("aria-disabled", "true")
    survey.get_by_role("button", name="Draw 100").press("Enter")
    expect(status(survey)).to_contain_text("300 surveys")
    press(survey, "Reset")
    expect(status(survey)).to_have_text("No survey drawn yet.")


def test_keyboard_alone_draws_a_survey(survey: Locator) -> None:
    keys = survey.page.keyboard
    for _ in range(5):
        keys.press("Tab")
    expect(survey.get_by_role("button", name="Draw one survey")).to_be_focused()
    keys.press("Enter")
    expect(status(survey)).to_contain_text("1 survey of 323")


def test_survey_of_nobody_is_told_in_place(survey: Locator) -> None:
    typed(survey, "Newborns in each survey").fill("0")
    expect(survey.get_by_text("was left as it is: type a number from 10 to 2000")).to_be_visible()


def test_most_say_it_worked_when_the_remedy_does_nothing(waiting: Locator) -> None:
    expect(status(waiting)).to_contain_text("had a bad day and tried the remedy")
    press(waiting, "Watch the weeks pass")
    counts = result_of(waiting)["better"]
    said, all_of_them = counts.loc[REMEDY]
    assert said / all_of_them > 0.8
    expect(waiting.get_by_text(f"Say “it worked”: {said} of {all_of_them}")).to_be_visible()
    expect(waiting.get_by_text("Got better all the same")).to_be_hidden()
    waiting.get_by_role("checkbox").check()
    better, others = counts.loc[WAITED]
    expect(waiting.get_by_text(f"Got better all the same: {better} of {others}")).to_be_visible()


def test_true_effect_shows_beside_those_who_waited(waiting: Locator) -> None:
    press(waiting, "Watch the weeks pass")
    waiting.get_by_role("checkbox").check()
    typed(waiting, "Half are clear by themselves in").fill("260")
    typed(waiting, "The remedy's true effect: it clears").fill("90")
    table = result_of(waiting)
    for did, words in ((REMEDY, "Say “it worked”"), (WAITED, "Got better all the same")):
        better, count = table.loc[did, "better"]
        gone = table.loc[did, "cleared"]["sum"]
        said = f"{words}: {better} of {count}"
        expect(waiting.get_by_text(said)).to_contain_text(f"In {gone} the milia are gone.")
    assert table.loc[REMEDY, "cleared"]["sum"] > 5 * table.loc[WAITED, "cleared"]["sum"]


def test_other_people_come_and_reset_brings_the_first_back(waiting: Locator) -> None:
    opened = status(waiting).inner_text()
    press(waiting, "Other people")
    expect(status(waiting)).not_to_have_text(opened)
    press(waiting, "Watch the weeks pass")
    press(waiting, "Reset")
    expect(status(waiting)).to_have_text(opened)


def test_weeks_pass_in_motion_unless_asked_otherwise(stage: Stage) -> None:
    box = stage.show(Simulator("waiting"))
    press(box, "Watch the weeks pass")
    expect(status(box)).to_have_text(re.compile("say “it worked”"))
    expect(box.locator(".milia-worse").first).to_have_attribute("d", re.compile("^M"))


def test_unknown_world_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="survey, waiting, confounding"):
        Simulator("weather")
