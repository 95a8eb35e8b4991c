"""What a person brings: own words, own questions, and weights told in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from milia.aid.wording import WEIGHTS, plain

MOST_WORDS = 1000
MOST_QUESTION = 200
MOST_QUESTIONS = 5


def own_words(text: str) -> str:
    """Return the person's words as they are, if the page has room for them.

    Raises
    ------
    ValueError
        If they are longer than 1,000 characters.
    """
    return _bounded(text.strip(), MOST_WORDS, "What matters to you")


def own_questions(questions: Sequence[str]) -> list[str]:
    """Return the person's questions without the empty ones.

    Raises
    ------
    ValueError
        If there are more than five, or one is longer than 200 characters.
    TypeError
        If they are one text and not a list of texts.
    """
    if isinstance(questions, str):
        raise TypeError("Give the questions as a list of texts, such as ['Does it hurt?'].")
    asked = [text.strip() for text in questions if text.strip()]
    if len(asked) > MOST_QUESTIONS:
        raise ValueError(
            f"There are {len(asked)} questions; the page has room for {MOST_QUESTIONS}: keep those "
            "that you must have answered."
        )
    return [_bounded(text, MOST_QUESTION, f"Question {i}") for i, text in enumerate(asked, 1)]


def _bounded(text: str, most: int, what: str) -> str:
    if len(text) > most:
        raise ValueError(
            f"{what} is {len(text):,} characters long, and the page has room for {most:,}: "
            "shorten it."
        )
    return text


def in_words(points: Mapping[str, float]) -> list[str]:
    """Tell swing points in words, weightiest first, and say nothing of any option.

    Parameters
    ----------
    points
        Points by criterion, on any scale: each is told beside the highest.

    Raises
    ------
    ValueError
        If a name is no criterion.
    """
    names = plain("criterion")
    unknown = [name for name in points if name not in names]
    if unknown:
        raise ValueError(f"{unknown[0]!r} is no criterion. The criteria are: {', '.join(names)}.")
    top = max(points.values(), default=0)
    told: dict[str, list[str]] = {}
    order = list(names)
    for name in sorted(points, key=lambda name: (-points[name], order.index(name))):
        share = 100 * points[name] / top if top else 0
        word = next(word for least, word in WEIGHTS if share >= least or least == 0)
        told.setdefault(word, []).append(names[name])
    return [f"{word}: {'; '.join(members)}." for word, members in told.items()]
