"""The tone in which a learner sees skin: random at first, then the one chosen last.

In this order: the number in `MILIA_TONE`, which fixes it for a test or a room of learners; the file
in the learner's own folder; else any of the ten with the same chance, kept from then on. What is
built never depends on it: a twin has a tone of its own.
"""

from __future__ import annotations

import os
import random
from contextlib import suppress

from milia.quiz.journal import home

FILE_NAME = "skin_tone.txt"
TONES = range(1, 11)


def learners_tone() -> int:
    """Return the learner's tone, 1 to 10 on the Monk scale, and remember it if it is new.

    Raises
    ------
    ValueError
        If `MILIA_TONE` is set and is no whole number from 1 to 10.
    """
    fixed = os.environ.get("MILIA_TONE")
    if fixed:
        return _fixed(fixed)
    return _remembered() or remember(random.choice(TONES))


def remember(tone: int) -> int:
    """Keep a tone for the next part, where the learner's folder can be written; return it."""
    # A learner whose folder is full or locked still sees skin.
    with suppress(OSError):
        home().mkdir(parents=True, exist_ok=True)
        (home() / FILE_NAME).write_text(str(tone), encoding="utf-8")
    return tone


def _remembered() -> int | None:
    with suppress(OSError, ValueError):
        tone = int((home() / FILE_NAME).read_text(encoding="utf-8"))
        return tone if tone in TONES else None
    return None


def _fixed(text: str) -> int:
    if text.isdecimal() and int(text) in TONES:
        return int(text)
    raise ValueError(f"MILIA_TONE is {text!r}; set it to a whole number from 1 to 10, or unset it.")
