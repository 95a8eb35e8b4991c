"""Visible checks of a6, steps 2 and 3: verdicts, ratings and points have the form that is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from milia.checks.verdict import call, require
from milia.data import load

VERDICTS = (
    "supported",
    "partly supported",
    "unsupported",
    "contradicted",
    "internally inconsistent",
)
MARKS = tuple(f"c{number:02}" for number in range(1, 13))
_ITEMS, _LEVELS, _LEAST_LEVELS = 16, range(1, 6), 2
_HIGHEST = 100
_CLAIMS, _RATING = "Step 2, the claims of your article", "Step 3, how good a source it is"
_POINTS = "Step 4, a page for your patient"
_Answer = Callable[[], Any]


def verdicts(my_verdicts: _Answer) -> None:
    """Ask for one of the five verdicts on each of the twelve claims.

    Parameters
    ----------
    my_verdicts : callable
        The student's function.

    Raises
    ------
    NotYet
        If a claim has no verdict, or something else than a verdict.
    """
    got = call(my_verdicts, part=_CLAIMS, shown="my_verdicts()")
    require(
        type(got) is dict,
        f"my_verdicts() returned {got!r}, a {type(got).__name__}. It should return a dict of mark "
        f"and verdict. Read again: '{_CLAIMS}'.",
    )
    missing = [mark for mark in MARKS if mark not in got]
    require(not missing, f"my_verdicts() has no verdict on {missing}. See '{_CLAIMS}'.")
    other = [mark for mark in got if mark not in MARKS]
    require(not other, f"my_verdicts() has a verdict on {other[:1]}, which is no mark of a claim.")
    strange = {mark: got[mark] for mark in MARKS if got[mark] not in VERDICTS}
    require(
        not strange,
        f"my_verdicts() has {strange}. A verdict is one of {VERDICTS}: see '{_CLAIMS}'.",
    )
    _formed("Twelve claims have a verdict.")


def met_by_article(
    given: Mapping[str, str], keys: Mapping[str, Mapping[str, Any]]
) -> dict[int, int]:
    """Count, for each article of the pool, the verdicts that are as in its key.

    Parameters
    ----------
    given : mapping
        A verdict for each mark.
    keys : mapping
        By number: `claims`, and for each mark its `verdict`.
    """
    return {
        int(number): sum(
            given.get(mark) == claim["verdict"] for mark, claim in key["claims"].items()
        )
        for number, key in keys.items()
    }


def ratings(my_ratings: _Answer) -> None:
    """Ask for sixteen whole numbers from 1 to 5, not all of them alike.

    Parameters
    ----------
    my_ratings : callable
        The student's function.

    Raises
    ------
    NotYet
        If the answer is no such list.
    """
    got = call(my_ratings, part=_RATING, shown="my_ratings()")
    require(
        type(got) is list,
        f"my_ratings() returned {got!r}, a {type(got).__name__}. It should return a list of "
        f"whole numbers. Read again: '{_RATING}'.",
    )
    require(
        len(got) == _ITEMS,
        f"my_ratings() has {len(got)} ratings; there are {_ITEMS} questions. See '{_RATING}'.",
    )
    strange = [rated for rated in got if type(rated) is not int or rated not in _LEVELS]
    require(
        not strange,
        f"my_ratings() has {strange[:1]} in it. A rating is a whole number from 1 to 5.",
    )
    require(
        len(set(got)) >= _LEAST_LEVELS,
        f"my_ratings() has {got[0]} for each question. Read again what each one asks: "
        f"'{_RATING}' wants two different levels at least.",
    )
    _formed("Sixteen questions have a rating.")


def points(my_points: _Answer) -> None:
    """Ask for points from 0 to 100 on each criterion, the heaviest with 100.

    Parameters
    ----------
    my_points : callable
        The student's function.

    Raises
    ------
    NotYet
        If a criterion is missing or unknown, or has something else than points.
    """
    got = call(my_points, part=_POINTS, shown="my_points()")
    require(
        type(got) is dict,
        f"my_points() returned {got!r}, a {type(got).__name__}. It should return a dict of "
        f"criterion and points. Read again: '{_POINTS}'.",
    )
    criteria = list(load("criteria")["criterion"])
    require(
        sorted(map(str, got)) == sorted(criteria),
        f"my_points() has the names {sorted(map(str, got))}; the criteria are {criteria}.",
    )
    strange = {name: given for name, given in got.items() if not _is_points(given)}
    require(not strange, f"my_points() has {strange}. Points are numbers from 0 to 100.")
    require(
        max(got.values()) == _HIGHEST,
        f"The heaviest criterion of my_points() has {max(got.values())} points; it should have "
        f"100, and the others are told beside it. Read again: '{_POINTS}'.",
    )


def _is_points(given: Any) -> bool:
    return type(given) in (int, float) and 0 <= given <= _HIGHEST


def _formed(sentence: str) -> None:
    """Print that the form is right, and that this is not yet the content."""
    print(f"{sentence} The form is right; the hidden test looks at the content.")
