"""Visible checks of a4, step 3: `macro_f1`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from milia.checks.figures import written
from milia.checks.verdict import NotYet, agreed, call, require

_PART = "Step 3, a score for verdicts"
_NEAR = 1e-9
_THIRD = 1 / 3

Verdicts = dict[str, str]
Score = Callable[[Verdicts, Verdicts], Any]


def f1_classes(macro_f1: Score, key: Verdicts, answer: Verdicts) -> None:
    """Try the first two calls of the text.

    Parameters
    ----------
    macro_f1 : callable
        The student's function.
    key, answer : dict of str to str
        The verdicts that the text shows.

    Raises
    ------
    NotYet
        If a value differs from the table of calls.
    """
    _same(macro_f1, (key, answer), "macro_f1(key, answer)", _THIRD, "1/3")
    _same(macro_f1, (key, key), "macro_f1(key, key)", 1.0, "1.0")
    agreed()


def f1_edges(macro_f1: Score, key: Verdicts) -> None:
    """Try the last two calls of the text, and a key without claims.

    Parameters
    ----------
    macro_f1 : callable
        The student's function.
    key : dict of str to str
        The key that the text shows.

    Raises
    ------
    NotYet
        If a value differs from the table of calls, or the empty key is not refused.
    """
    _same(macro_f1, (key, {}), "macro_f1(key, {})", 0.0, "0.0")
    one, two = {"t1": "supported"}, {"t1": "supported", "t9": "contradicted"}
    _same(macro_f1, (one, two), f"macro_f1({one}, {two})", 1.0, "1.0")
    refuses(lambda: macro_f1({}, {"t1": "supported"}), "macro_f1({}, ...)", _PART)
    agreed()


def refuses(attempt: Callable[[], Any], shown: str, part: str) -> None:
    """Ask that a call raises a ValueError.

    Parameters
    ----------
    attempt : callable
        The call, without arguments.
    shown : str
        The call as the student reads it.
    part : str
        The heading under which the refusal is asked for.

    Raises
    ------
    NotYet
        If the call returns, or raises something else.
    """
    try:
        got = attempt()
    except ValueError:
        return
    except Exception as error:
        raise NotYet(
            f"{shown} raised {type(error).__name__}. It should raise a ValueError: read again "
            f"the list under '{part}'."
        ) from None
    raise NotYet(
        f"{shown} returned {got!r}. It should raise a ValueError: read again the list under "
        f"'{part}'."
    )


def _same(
    macro_f1: Score, given: tuple[Verdicts, Verdicts], shown: str, right: float, printed: str
) -> None:
    """Ask for a plain float equal to the example in the text."""
    got = call(macro_f1, *(dict(verdicts) for verdicts in given), part=_PART, shown=shown)
    require(
        type(got) is float,
        f"{shown} returned {written(got)}, a {type(got).__name__}. It should return a plain float; "
        f"float(x) makes one. Read again: '{_PART}'.",
    )
    require(
        abs(got - right) < _NEAR,
        f"{shown} returned {written(got)}; the table of calls under '{_PART}' has {printed}.",
    )
