"""A learner over sixty days: two notebooks, an upgraded bank, and a clock that is set back."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from a_learner import Clock, questions, upgraded

from milia.quiz.items import Item
from milia.quiz.journal import Journal
from milia.quiz.schedule import A_DAY, Standing, standings, todays

pytestmark = pytest.mark.slow

DAYS = 60
NEW_A_DAY = 10
UPGRADE = 30
SET_BACK = 40
KNOWN = ["T-01", "T-02", "T-03"]
UPGRADED = ["T-05", "T-11"]

REPLAY = """
import json, sys
from pathlib import Path
from a_learner import questions, upgraded
from milia.quiz.journal import Journal
from milia.quiz.schedule import standings
bank = questions(60)
bank |= {name: upgraded(bank[name]) for name in sys.argv[2:]}
for each in standings(Journal.open(Path(sys.argv[1])).answers(), bank):
    print(json.dumps([each.item_id, each.due.isoformat(), each.stability, each.difficulty]))
"""


class Learner:
    """Somebody who knows three things well, is sure of some things that are not so, and forgets."""

    def __init__(self, folder: Path, clock: Clock, seed: int) -> None:
        self.clock = clock
        self.chance = random.Random(seed)
        self.bank = questions(60)
        self.notebooks = [Journal.open(folder), Journal.open(folder)]
        self.reviewed: dict[str, int] = {}
        self.intervals: dict[str, list[float]] = {name: [] for name in KNOWN}

    def queue(self) -> list[Standing]:
        """Return what another notebook, opened now, would ask."""
        return todays(self.notebooks[0].answers(), self.bank, self.clock.now)

    def answer(self, item: Item) -> None:
        """Answer in one of the two notebooks."""
        right = item.id in KNOWN or self.chance.random() < 0.7
        sure = 3 if item.id in KNOWN else self.chance.choice([None, 1, 2, 3])
        self.clock.later(minutes=1)
        book = self.chance.choice(self.notebooks)
        book.record(item, int(not right), correct=right, certainty=sure)

    def lesson(self, day: int) -> None:
        """Answer the new questions of a day, and those that an upgrade made new."""
        new = list(self.bank)[day * NEW_A_DAY : (day + 1) * NEW_A_DAY]
        for name in new + (UPGRADED if day == UPGRADE + 1 else []):
            self.answer(self.bank[name])

    def review(self) -> int:
        """Answer what is asked today, and say how many it were; nothing is left after it."""
        queue = self.queue()
        assert_order(queue)
        for each in queue:
            self.answer(self.bank[each.item_id])
            if each.item_id in KNOWN:
                self.intervals[each.item_id].append(each.interval.days)
        assert self.queue() == []
        return len(queue)

    def standing(self, name: str) -> Standing:
        """Return how the learner stands with one question."""
        log = self.notebooks[1].answers()
        return next(each for each in standings(log, self.bank) if each.item_id == name)


def assert_order(queue: list[Standing]) -> None:
    """Nobody comes before somebody more urgent."""
    ranks = [0 if each.last.wrong_and_sure else 2 if each.last.correct else 1 for each in queue]
    assert ranks == sorted(ranks)
    assert len(queue) <= A_DAY


def live(learner: Learner) -> dict[datetime, int]:
    """Live through the sixty days; return how many reviews each calendar day had."""
    reviews: dict[datetime, int] = {}
    for day in range(DAYS):
        if day == UPGRADE:
            learner.bank |= {name: upgraded(learner.bank[name]) for name in UPGRADED}
        if day == SET_BACK:
            learner.clock.later(days=-1)
        today = learner.clock.now.replace(hour=0, minute=0, second=0)
        learner.lesson(day)
        reviews[today] = reviews.get(today, 0) + learner.review()
        learner.clock.now = today
        learner.clock.later(days=1, hours=learner.chance.randint(7, 20))
    return reviews


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> tuple[Learner, dict[datetime, int], Path]:
    """Give the learner after sixty days, the reviews of each day, and the folder."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        learner = Learner(folder, Clock(patch), seed=8)
        return learner, live(learner), folder


Lived = tuple[Learner, dict[datetime, int], Path]


def test_no_day_has_more_than_twenty_reviews_also_when_it_is_lived_twice(lived: Lived) -> None:
    learner, reviews, _ = lived
    assert len(reviews) == DAYS - 1
    assert max(reviews.values()) == A_DAY
    assert sum(reviews.values()) + 60 + len(UPGRADED) == len(learner.notebooks[0].answers())


def test_intervals_grow_for_what_is_known(lived: Lived) -> None:
    for grown in lived[0].intervals.values():
        assert grown == sorted(set(grown))
        assert grown


def test_upgraded_questions_keep_their_old_answers_in_the_log_alone(lived: Lived) -> None:
    learner, _, _ = lived
    log = learner.notebooks[0].answers()
    for name in UPGRADED:
        assert {a.item_version for a in log if a.item_id == name} == {1, 2}
        assert learner.standing(name).last.item_version == 2
        gone = [a for a in log if a.item_id != name or a.item_version == 2]
        assert standings(gone, learner.bank) == standings(log, learner.bank)


def test_two_notebooks_share_one_log(lived: Lived) -> None:
    first, second = lived[0].notebooks
    assert first.answers() == second.answers()
    assert len({answer.session for answer in first.answers()}) == 2


def test_a_new_process_replays_the_same_state_byte_for_byte(lived: Lived) -> None:
    learner, _, folder = lived
    mine = "".join(
        json.dumps([s.item_id, s.due.isoformat(), s.stability, s.difficulty]) + "\n"
        for s in standings(learner.notebooks[0].answers(), learner.bank)
    )
    done = subprocess.run(
        [sys.executable, "-c", REPLAY, str(folder), *UPGRADED],
        cwd=Path(__file__).parent,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == mine
    assert len(mine.splitlines()) == 60


def test_an_answer_more_changes_its_own_question_alone(lived: Lived) -> None:
    learner, _, _ = lived
    log = learner.notebooks[0].answers()
    before = standings(log, learner.bank)
    more = replace(log[-1], item_id="T-07", correct=False, at="2027-01-01T00:00:00.000+00:00")
    after = standings([*log, more], learner.bank)
    changed = [a.item_id for a, b in zip(after, before, strict=True) if a != b]
    assert changed == ["T-07"]
