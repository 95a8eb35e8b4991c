"""A matplotlib figure becomes a picture with words, once, with the same bytes each time."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest

import milia
from milia.drawing.picture import Picture


def dots() -> Picture:
    figure, axes = plt.subplots()
    axes.plot([1, 2, 3], [1, 4, 9], "o")
    return milia.picture(figure, alt="Three dots that rise.")


def test_the_words_reach_who_cannot_see_and_the_figure_is_not_shown_twice() -> None:
    shown = dots()._repr_mimebundle_()
    assert 'alt="Three dots that rise."' in shown["text/html"]
    assert shown["text/plain"] == "Picture: Three dots that rise."
    assert plt.get_fignums() == []


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert dots().svg == dots().svg


def test_a_picture_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="say in `alt` what it shows"):
        milia.picture(plt.figure(), alt=" ")
