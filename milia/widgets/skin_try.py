"""The question with which a view of skin begins, as the HTML of its page."""

from __future__ import annotations

from collections.abc import Iterable

from milia.markup import Html, tag


def first_try(stem: str, choices: Iterable[tuple[dict[str, str], str]]) -> Html:
    """Return a question with its buttons.

    Parameters
    ----------
    stem : str
        The question.
    choices : iterable of (dict, str)
        For each button the attributes by which the page knows it, and its words.
    """
    buttons = (tag("button", words, type="button", **about) for about, words in choices)
    legend = tag(
        "legend",
        tag("span", "Try first", **{"class": "milia-eyebrow"}),
        tag("span", stem, **{"class": "milia-stem"}),
    )
    below = tag("div", *buttons, **{"class": "milia-choices"})
    return tag("fieldset", legend, below, **{"class": "milia-try"})
