"""Visible checks of a3, step 1: `coleman_liau`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.a3_numbers import same_number
from milia.checks.figures import written
from milia.checks.verdict import agreed, call, require

_PART = "Step 1, a second reading grade"
_PLAIN = {
    "Steam opens the milium, and the keratin gets out.": (39, 9, 1, 6.391),
    "Steam opens no milium, and the keratin stays in.": (38, 9, 1, 5.738),
    "Is it milia? Wait and see! Most of them need no treatment.": (44, 12, 3, -1.640),
}
"""Letters, words, sentences and grade of texts, as the table of the task prints them."""

_UNTIDY = {
    "A cream (e.g. a retinoid) was tried for 3.5 months. It stung.": (41, 11, 2, 0.735),
    "Over-the-counter scrubs don't help": (28, 4, 1, 17.960),
    'She said: "They went." Dr. Ito had seen 12 of them.': (33, 10, 2, -2.316),
    "It had\ngrown. 3. ... So she\nwent": (19, 6, 2, -7.047),
}
_WORDLESS = ("", "1-2 ...")


def index_plain(coleman_liau: Callable[[str], Any]) -> None:
    """Try `coleman_liau` on the text's examples that hold words alone.

    Parameters
    ----------
    coleman_liau : callable
        The student's function.

    Raises
    ------
    NotYet
        If a grade has another type or value than the table in the text.
    """
    _same_grades(coleman_liau, _PLAIN)
    agreed()


def index_rules(coleman_liau: Callable[[str], Any]) -> None:
    """Try `coleman_liau` on the text's untidy examples, and on those without a word.

    Parameters
    ----------
    coleman_liau : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    _same_grades(coleman_liau, _UNTIDY)
    for text in _WORDLESS:
        shown = f"coleman_liau({text!r})"
        got = call(coleman_liau, text, part=_PART, shown=shown)
        require(
            got is None,
            f"{shown} returned {written(got)}. There is no word in it, so it should return None. "
            f"Read again: '{_PART}', the last rule.",
        )
    agreed()


def _same_grades(
    coleman_liau: Callable[[str], Any], table: dict[str, tuple[int, int, int, float]]
) -> None:
    """Ask for the grades of the table in the text."""
    for text, (letters, words, sentences, grade) in table.items():
        counts = f"{letters} letters, {words} words, {sentences} sentence{'s' * (sentences > 1)}"
        again = f"'{_PART}', the rules. Compare your counts with the table's: {counts}"
        shown = f"coleman_liau({text!r})"
        got = call(coleman_liau, text, part=_PART, shown=shown)
        same_number(got, grade, shown=shown, again=again)
