"""The tone a learner sees: random, then remembered, fixed where a test or a class wants it."""

from __future__ import annotations

import pytest

from milia.quiz.journal import home
from milia.quiz.skin_tone import FILE_NAME, learners_tone, remember
from milia.widgets.skin import Skin


def test_first_tone_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    seen = set()
    for _ in range(40):
        monkeypatch.setenv("MILIA_HOME", str(tmp_path_factory.mktemp("home")))
        first = learners_tone()
        assert learners_tone() == first
        seen.add(first)
    assert seen <= set(range(1, 11))
    assert len(seen) > 1


def test_tone_chosen_in_a_part_is_that_of_the_next() -> None:
    part = Skin("layers")
    part.receive({"kind": "tone", "tone": 9})
    assert Skin("map").tone == 9


def test_tone_that_a_lesson_asks_for_is_not_kept() -> None:
    remember(2)
    assert Skin("layers", tone=7).tone == 7
    assert learners_tone() == 2


def test_environment_fixes_the_tone(monkeypatch: pytest.MonkeyPatch) -> None:
    remember(2)
    monkeypatch.setenv("MILIA_TONE", "10")
    assert Skin("layers").tone == 10


@pytest.mark.parametrize("text", ["0", "11", "dark", "2.5"])
def test_environment_off_the_scale_is_told(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("MILIA_TONE", text)
    with pytest.raises(ValueError, match="whole number from 1 to 10"):
        learners_tone()


@pytest.mark.parametrize("text", ["", "12", "dark"])
def test_damaged_file_is_replaced(text: str) -> None:
    remember(3)
    (home() / FILE_NAME).write_text(text, encoding="utf-8")
    assert learners_tone() == learners_tone()


def test_folder_that_cannot_be_written_stops_nobody() -> None:
    home().parent.mkdir(parents=True, exist_ok=True)
    home().write_text("a file where the folder should be", encoding="utf-8")
    assert learners_tone() in range(1, 11)


def test_twin_shows_nothing_of_the_learners_tone() -> None:
    remember(2)
    before = Skin("layers").twin()
    part = Skin("layers")
    part.receive({"kind": "tone", "tone": 10})
    assert part.twin() == before == Skin("layers").twin()
