"""Ratings of a page: made from the tables, compared with a panel, and never right or wrong."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
from a_learner import Clock, question

import milia
from milia.markup import tag
from milia.quiz.calibration import calibration
from milia.quiz.items import ItemError, bank
from milia.quiz.journal import journal
from milia.quiz.progress import by_lesson, by_objective, next_step
from milia.quiz.rating import Rating, rating, ratings_of
from milia.quiz.schedule import A_DAY, standings, todays
from milia.widgets.item_card import ItemCard
from milia.widgets.item_view import rich

PAGES = sorted(milia.load("discern_panel")["article"].unique())
RATERS = sorted(milia.load("discern_panel")["rater"].unique())
# Two raters and one page: neither number is fixed in the code.
STAND_IN = pd.DataFrame(
    [
        ("S4", "discern", "1", "Q", 5, "Stated."),
        ("S4", "discern", "1", "P", 2, "Hardly stated"),
        ("S4", "jama", "currency", "P", 1, "Dated."),
        ("S4", "jama", "currency", "Q", 0, "Not dated."),
    ],
    columns=["article", "instrument", "item", "rater", "score", "reason"],
)


@pytest.fixture
def _two_raters(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> pd.DataFrame:
        return STAND_IN.copy() if name == "discern_panel" else milia.load(name)

    monkeypatch.setattr("milia.quiz.rating.load", load)


def rate(item_id: str, place: int) -> ItemCard:
    """Choose the score at a place, as the page does."""
    card = milia.ask(item_id)
    card.receive({"kind": "answer", "answer": place, "certainty": None})
    assert card.error == ""
    return card


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_twenty_points_each_rated_by_the_whole_panel(page: str) -> None:
    ratings = ratings_of(page)
    assert [each.instrument for each in ratings] == ["discern"] * 16 + ["jama"] * 4
    assert ratings[3].id == f"{page}-D04"
    assert ratings[-4].id == f"{page}-J-authorship"
    for each in ratings:
        assert [opinion.rater for opinion in each.panel] == RATERS
        assert {opinion.score for opinion in each.panel} <= set(each.scale)
        assert len(each.options) == len(each.scale) == (5 if each.instrument == "discern" else 2)


def test_the_panel_stays_hidden_until_a_score_is_given() -> None:
    card = milia.ask("S3-D11")
    reasons = [opinion.reason for opinion in rating("S3-D11").panel]
    assert not any(rich(reason) in card.question["card"] for reason in reasons)
    assert card.feedback == {}
    shown = rate("S3-D11", 0).feedback
    places = [shown["told"].index(tag("p", rich(reason))) for reason in reasons]
    assert places == sorted(places)
    assert re.findall(r"<strong>(Rater .)", shown["told"]) == [f"Rater {r}" for r in RATERS]


def test_a_score_is_near_the_panel_or_says_where_to_look_again() -> None:
    item = rating("S3-D11")
    assert item.median == 2
    verdicts = [rate("S3-D11", place).feedback["verdict"] for place in range(5)]
    assert verdicts[0] == "You gave 1, the panel’s median is 2: within 1 of the panel."
    assert verdicts[1] == "You gave 2, the panel’s median is 2: the same."
    assert "2 or more away. Look again at S3 ¶35 (laser), S3 ¶37" in verdicts[3]
    assert [item.is_near(score) for score in item.scale] == [True, True, True, False, False]


def test_yes_and_no_are_the_same_or_another_answer() -> None:
    assert rate("S3-J-currency", 0).feedback["verdict"].endswith("median is 0: the same.")
    assert (
        "another answer. Look again at what the raters saw"
        in (rate("S3-J-currency", 1).feedback["verdict"])
    )


@pytest.mark.usefixtures("_two_raters")
def test_of_two_raters_the_lower_score_is_the_median() -> None:
    first = rating("S4-D01")
    assert [(each.rater, each.score) for each in first.panel] == [("P", 2), ("Q", 5)]
    assert first.median == 2
    assert rating("S4-J-currency").median == 0
    assert first.panel[0].reason == "Hardly stated."


def test_the_journal_keeps_the_score_and_the_card_shows_it_again() -> None:
    rate("S3-D01", 2)
    rate("S3-J-authorship", 0)
    assert [(a.item_id, a.kind, a.answer) for a in journal().answers()] == [
        ("S3-D01", "rating", 3),
        ("S3-J-authorship", "rating", 0),
    ]
    again = milia.ask("S3-D01")
    assert again.feedback["answer"] == 2
    assert again.feedback["on"]
    scores = [opinion.score for opinion in rating("S3-D01").panel]
    assert [bool(mark) for mark in again.feedback["marks"]] == [n in scores for n in range(1, 6)]


def test_no_score_is_asked_for_again() -> None:
    card = milia.ask("S3-D01")
    card.receive({"kind": "answer", "answer": None, "certainty": None})
    assert "Not done yet" in card.feedback["verdict"]
    assert journal().answers() == []


def test_a_rating_counts_nowhere_as_right_or_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    items = bank() | {each.id: each for each in ratings_of("S3")}
    before = (
        by_lesson([], bank()),
        by_objective([], bank()),
        next_step([], bank(), clock.now),
        calibration([]),
    )
    for item_id in ("S3-D01", "S3-D11", "S3-J-currency"):
        card = milia.ask(item_id)
        card.receive({"kind": "answer", "answer": 0, "certainty": 3})
    log = journal().answers()
    assert len(log) == 3
    assert before == (
        by_lesson(log, items),
        by_objective(log, items),
        next_step(log, items, clock.now),
        calibration(log),
    )
    clock.later(days=30)
    assert standings(log, items) == []
    assert todays(log, items, clock.now) == []


def test_rating_again_takes_no_place_in_the_days_review(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    asked = {f"T-{i:02}": question(f"T-{i:02}") for i in range(A_DAY)}
    for item in asked.values():
        journal().record(item, 1, correct=False)
    rate("S3-D01", 0)
    clock.later(days=2)
    rate("S3-D01", 1)
    assert len(todays(journal().answers(), asked, clock.now)) == A_DAY


def test_the_exported_answers_leave_right_or_wrong_empty(tmp_path: Path) -> None:
    rate("S3-D01", 2)
    journal().record(question("T-01"), 0, correct=True)
    table = pd.read_csv(milia.export_answers(tmp_path / "mine.csv"))
    assert table["answer"].tolist() == [3, 0]
    assert table["correct"].isna().tolist() == [True, False]


def test_the_bank_of_questions_holds_no_rating() -> None:
    assert not any(isinstance(item, Rating) for item in bank().values())


@pytest.mark.parametrize(
    ("item_id", "words"),
    [
        ("S9-D04", "no page 'S9'; it rated S0, S1"),
        ("S3-D44", "no rating 'S3-D44'; there are S3-D01"),
        ("S3-J-fame", "S3-J-authorship"),
    ],
)
def test_what_cannot_be_rated_says_what_can(item_id: str, words: str) -> None:
    with pytest.raises(ItemError, match=words):
        milia.ask(item_id)


def test_twin_folds_the_panel_and_shows_nothing_of_the_learner() -> None:
    before = milia.ask("S3-D11").twin()
    assert rate("S3-D11", 4).twin() == before
    asked, _, folded = before.partition("<summary>What the panel gave, and why</summary>")
    assert "“Oral retinoids can cause side effects" in asked
    assert "Rater" not in asked
    assert folded.count("Rater") == len(RATERS)


def test_passages_are_short_few_and_bear_on_known_points() -> None:
    passages = milia.load("rating_passages")
    known = {each.id.partition("-")[2] for each in ratings_of("S3")}
    bearing: Counter[tuple[str, str]] = Counter()
    for row in passages.itertuples():
        assert len(row.quotation.split()) <= 25, row.passage_id
        assert row.paragraph.startswith(row.article), row.passage_id
        assert set(row.points.split(";")) <= known, row.passage_id
        bearing.update((row.article, point) for point in row.points.split(";"))
    assert max(bearing.values()) <= 3
    assert {page for page, _ in bearing} == set(PAGES)
