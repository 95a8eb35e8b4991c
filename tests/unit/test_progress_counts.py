"""How far a learner has come, and the next step with its reason."""

from __future__ import annotations

from datetime import timedelta

from a_learner import START, answer, question, questions, upgraded

from milia.data import ROOT
from milia.quiz.answers import Answer
from milia.quiz.items import Item
from milia.quiz.progress import Share, by_lesson, by_objective, lessons, next_step, objectives

BANK: dict[str, Item] = {
    item.id: item
    for item in [
        *(question(f"L02-0{i}", objective="O2") for i in range(1, 5)),
        *(question(f"L03-0{i}", lesson="03", objective="O3") for i in range(1, 3)),
        question("R-01", lesson="review", objective="O1"),
        question("FA-01", lesson="00", objective="O1"),
    ]
}


def test_lessons_count_questions_answers_and_what_was_right_last() -> None:
    log = [answer("L02-01", right=False), answer("L02-01", 0.01), answer("L02-02", right=False)]
    assert by_lesson([*log, answer("gone"), answer("FA-01")], BANK) == [
        Share("02", 4, 2, 1),
        Share("03", 2, 0, 0),
        Share("review", 1, 0, 0),
    ]
    assert by_objective(log, BANK)[1] == Share("O2", 4, 2, 1)


def test_an_answer_to_an_earlier_version_is_not_counted() -> None:
    bank = BANK | {"L02-01": upgraded(BANK["L02-01"])}
    assert by_lesson([answer("L02-01")], bank)[0].answered == 0


def step(log: list[Answer], day: float) -> str:
    return next_step(log, BANK, START + timedelta(days=day))


def test_next_step_goes_from_what_is_due_to_a_new_lesson() -> None:
    log = [answer(f"L02-0{i}", right=i == 1, sure=3) for i in range(1, 4)]
    assert "Open 02_types.ipynb" in step([], 0)
    assert "2 questions wait for today" in step(log, 1)
    assert "Finish lesson 02, Types: 1 of its 4 questions are left." in step(log, 0)
    log.append(answer("L02-04", right=False))
    assert "Go back to O2, “classify a case”: 1 of 4 right" in step(log, 0)
    log = [answer(f"L02-0{i}", sure=3) for i in range(1, 5)]
    assert "Open 03_is_it_milia.ipynb" in step(log, 0)
    assert "Every question is answered" in step([answer(name, sure=3) for name in BANK], 0)


def test_a_bank_without_questions_has_nothing_to_count() -> None:
    assert by_lesson([answer("T-01")], {}) == []
    assert by_objective([], questions(0)) == []


def test_lessons_that_are_ready_have_a_text_and_no_others() -> None:
    texts = {path.stem for path in (ROOT / "text" / "lessons").glob("[0-9]*.py")}
    assert {lesson.file.removesuffix(".ipynb") for lesson in lessons() if lesson.ready} == texts
    assert all(lesson.ready == bool(lesson.file) for lesson in lessons())
    assert list(objectives()) == [f"O{i}" for i in range(1, 12)]
