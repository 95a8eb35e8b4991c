"""Readability: the rule that `data/SOURCES.md` states."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milia.science.appraisal import reading_grade, sentences, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cyst", 1),
        ("skin,", 1),
        ("milia", 3),
        ("facial", 2),
        ("keratin", 3),
        ("table", 2),
        ("disease", 2),
        ("steam", 1),
        ("scrubbed", 1),
        ("needed", 2),
        ("treated", 2),
        ("the", 1),
        ("2008", 1),
        ("Dermatologists", 5),
    ],
)
def test_syllables_of_words_counted_by_hand(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_end_at_marks_and_lines_and_not_inside_a_number() -> None:
    text = "Milia\nA cyst of 1.5 mm (“Is it?”) stays. It does not spread!\n\n- - -\n"
    assert sentences(text) == [
        "Milia",
        "A cyst of 1.5 mm (“Is it",
        "”) stays",
        "It does not spread",
    ]
    assert words("A cyst – of 1.5 mm") == ["A", "cyst", "of", "1.5", "mm"]


def test_the_grade_of_a_text_worked_out_by_hand() -> None:
    # 7 words, 2 sentences, 9 syllables: 0.39 · 3.5 + 11.8 · 9/7 − 15.59
    grade = reading_grade("The cyst is small. It holds keratin.")
    assert grade == pytest.approx(0.946, abs=0.001)


def test_longer_words_raise_the_grade() -> None:
    plain = reading_grade("These spots go away by themselves.")
    assert reading_grade("Spontaneous resolution is characteristically anticipated.") > plain + 5


@pytest.mark.parametrize("text", ["", " \n", "– … !"])
def test_a_text_without_words_has_no_grade(text: str) -> None:
    with pytest.raises(ValueError, match="holds no word"):
        reading_grade(text)


@settings(deadline=None)
@given(st.text())
def test_every_word_belongs_to_a_sentence_and_has_a_syllable(text: str) -> None:
    assert bool(words(text)) == bool(sentences(text))
    assert all(syllables(word) >= 1 for word in words(text))


@settings(deadline=None)
@given(st.lists(st.sampled_from(["Milia stay.", "It is a cyst.", "Nobody knows why."]), min_size=1))
def test_said_twice_a_text_is_as_hard_as_once(parts: list[str]) -> None:
    text = " ".join(parts)
    assert reading_grade(f"{text} {text}") == pytest.approx(reading_grade(text))
