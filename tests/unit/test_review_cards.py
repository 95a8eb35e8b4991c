"""Which short cards join the review: those on what lessons have asked, a few a day."""

from __future__ import annotations

from datetime import timedelta

from a_learner import START, answer, question

from milia.quiz.answers import Answer
from milia.quiz.cards import NEW_A_DAY, new_cards
from milia.quiz.items import Item, bank

CARDS = {name: question(name, lesson="review") for name in (f"R-{n:02}" for n in range(1, 9))}
BANK: dict[str, Item] = {
    "T-01": question("T-01", objective="O2"),
    "FA-01": question("FA-01", objective="O3", lesson="00"),
    "R-90": question("R-90", lesson="review", objective="O3"),
    **CARDS,
}


def joining(log: list[Answer], day: float) -> list[str]:
    return new_cards(log, BANK, START + timedelta(days=day))


def test_a_card_waits_for_a_lesson_on_its_objective_and_a_night() -> None:
    log = [answer("T-01")]
    assert joining([], 1) == []
    assert joining(log, 0.1) == []
    assert joining(log, 1) == list(CARDS)[:NEW_A_DAY]


def test_neither_the_pre_test_nor_another_card_opens_an_objective() -> None:
    assert joining([answer("FA-01"), answer("R-90")], 2) == []


def test_cards_join_a_few_a_day_until_all_have() -> None:
    log = [answer("T-01"), answer("R-01", 1), answer("R-02", 1)]
    assert joining(log, 1) == ["R-03", "R-04", "R-05"]
    assert joining(log, 2) == ["R-03", "R-04", "R-05", "R-06", "R-07"]
    assert joining([answer("T-01"), *(answer(name, 1) for name in CARDS)], 2) == []


def test_a_card_that_has_joined_comes_back_as_what_is_due_and_not_as_new() -> None:
    log = [answer("T-01"), answer("R-01", 1, right=False)]
    assert "R-01" not in joining(log, 2)


def test_the_course_has_forty_cards_over_all_objectives() -> None:
    cards = [item for item in bank().values() if item.lesson == "review"]
    assert [card.id for card in cards] == [f"R-{n:02}" for n in range(1, 41)]
    covered = {objective for card in cards for objective in card.objectives}
    assert covered == {f"O{n}" for n in range(1, 12)}
    assert all(card.kind != "code" for card in cards), "a code check does not come back"
