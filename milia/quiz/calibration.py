"""How sure, and how often right: the calibration curve and the Brier score of a learner.

Only answers from memory with a certainty count, those of the pre-test among them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from milia.quiz.answers import RATING, Answer, unaided
from milia.science.frequency import wilson
from milia.science.frequency_inputs import Interval

WORDS = {1: "a guess", 2: "fairly sure", 3: "sure"}
"""What a learner clicks, by the certainty that the journal keeps."""

MEANT = {1: 0.3, 2: 0.7, 3: 0.95}
"""The share right that each word stands for (ASSUMPTION: nobody asked learners what they mean)."""

FEWEST = 10
"""Fewest answers for which a Brier score is told (ASSUMPTION)."""


@dataclass(frozen=True, slots=True)
class Level:
    """The answers given at one certainty: how many, how many right, and the Wilson interval.

    `share` and `interval` are shares of 0 to 1, None where there is no answer.
    """

    certainty: int
    n: int
    right: int

    @property
    def share(self) -> float | None:
        """The share right."""
        return self.right / self.n if self.n else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval of the share right."""
        return wilson(self.right, self.n) if self.n else None


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curve, lowest certainty first, and the Brier score, None below `FEWEST` answers."""

    levels: tuple[Level, ...]
    brier: float | None

    @property
    def n(self) -> int:
        """How many answers it rests on."""
        return sum(level.n for level in self.levels)


def calibration(answers: Iterable[Answer]) -> Calibration:
    """Compare how sure a learner was with how often they were right.

    Parameters
    ----------
    answers
        The log, in its order.

    Notes
    -----
    The Brier score is the mean of (p - right)², where p is what the certainty stands for (`MEANT`)
    and right is 1 or 0. Lower is better: always saying one half gives 0.25. Source: Brier GW,
    Verification of forecasts expressed in terms of probability, Mon Weather Rev 1950.
    """
    given = [a for a in unaided(answers) if a.kind != RATING]
    said = [(a.certainty, a.correct) for a in given if a.certainty is not None]
    levels = tuple(
        Level(sure, sum(c == sure for c, _ in said), sum(c == sure and right for c, right in said))
        for sure in WORDS
    )
    if len(said) < FEWEST:
        return Calibration(levels, None)
    return Calibration(levels, sum((MEANT[c] - right) ** 2 for c, right in said) / len(said))


def in_words(curve: Calibration) -> list[str]:
    """Say what the Brier score is and means, and where sureness and being right part."""
    if curve.brier is None:
        return [
            f"Too few answers for a score: {curve.n} with a certainty so far, {FEWEST} are needed. "
            "Click how sure you are when you answer."
        ]
    sentence = (
        f"Brier score {curve.brier:.2f}, from {curve.n} answers: 0 is perfect, and 0.25 is what "
        "one gets by saying fifty-fifty each time. "
    )
    return [sentence + _verdict(curve.brier), *_overconfidence(curve.levels[-1])]


def _verdict(brier: float) -> str:
    if brier < 0.25:  # noqa: PLR2004
        return "Your certainty tells more than that."
    return "So far your certainty tells no more than that."


def _overconfidence(sure: Level) -> list[str]:
    """Point out that "sure" was wrong more often than meant, where the interval leaves no doubt."""
    if sure.interval is None or sure.interval[1] >= MEANT[3]:
        return []
    return [
        f"When you were sure, {sure.right} of {sure.n} were right. The others come first in the "
        "review."
    ]
