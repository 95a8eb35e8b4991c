"""Visible checks of a5, step 4: `break_even`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from milia.checks.figures import written
from milia.checks.verdict import agreed, call, require

_PART = "Step 4, how far it is from turning"
_NEAR = 1e-6

Option = dict[str, float]
Pair = tuple[Option, Option]
Scales = Mapping[str, tuple[float, float]]
Weights = Mapping[str, float]


def even_gain(
    break_even: Callable[..., Any], option: Option, rival: Option, scales: Scales, weights: Weights
) -> None:
    """Try `break_even` on the text's example of a gain, and look at the value.

    Parameters
    ----------
    break_even : callable
        The student's function.
    option, rival : dict
        The paste and leaving alone in a wet winter.
    scales, weights : dict
        Those of step 3.

    Raises
    ------
    NotYet
        If the value is another than in the text.
    """
    asked = _Asked(break_even, (option, rival), "wet", scales, weights)
    _same_value(*asked.pair("cleared", (0, 100)), 80.0)
    agreed()


def even_cost(
    break_even: Callable[..., Any], option: Option, rival: Option, scales: Scales, weights: Weights
) -> None:
    """Try `break_even` on the text's example of a cost, and look at the value.

    Parameters are those of `even_gain`.

    Raises
    ------
    NotYet
        If the value is another than in the text.
    """
    asked = _Asked(break_even, (option, rival), "wet", scales, weights)
    _same_value(*asked.pair("mark", (0, 50)), 2.0)
    agreed()


def even_never(
    break_even: Callable[..., Any], wet: Pair, hard: Pair, scales: Scales, weights: Weights
) -> None:
    """Try `break_even` on the text's examples at an end of the span, and outside of it.

    Parameters
    ----------
    break_even : callable
        The student's function.
    wet, hard : tuple of dict
        The paste and leaving alone in a wet and in a hard winter.
    scales, weights : dict
        Those of step 3.

    Raises
    ------
    NotYet
        If an answer is another than in the text.
    """
    in_hard = _Asked(break_even, hard, "hard", scales, weights)
    _same_value(*in_hard.pair("shells", (0, 400)), 400.0)
    in_wet = _Asked(break_even, wet, "wet", scales, weights)
    for asked, span in ((in_hard, (0, 300)), (in_wet, (0, 400))):
        got, shown = asked.ask("shells", span)
        require(
            got is None,
            f"{shown} returned {written(got)}. No value in the span makes the two level, so it "
            f"should return None. Read again: '{_PART}', the list.",
        )
    agreed()


def even_side(
    break_even: Callable[..., Any], option: Option, rival: Option, scales: Scales, weights: Weights
) -> None:
    """Try `break_even` on the text's examples, and look at the side.

    Parameters are those of `even_gain`.

    Raises
    ------
    NotYet
        If a side is another than in the text.
    """
    asked = _Asked(break_even, (option, rival), "wet", scales, weights)
    for (got, shown), expected in (
        (asked.pair("cleared", (0, 100)), "above"),
        (asked.pair("mark", (0, 50)), "below"),
    ):
        require(
            got[1] == expected,
            f"{shown} has the side {got[1]!r}; the table under '{_PART}' has {expected!r}.",
        )
    agreed()


class _Asked:
    """One pair of options, and how a call with it is written in the notebook."""

    def __init__(
        self,
        break_even: Callable[..., Any],
        pair: Pair,
        winter: str,
        scales: Scales,
        weights: Weights,
    ) -> None:
        self._function, self._pair, self._winter = break_even, pair, winter
        self._scales, self._weights = scales, weights

    def ask(self, criterion: str, span: tuple[float, float]) -> tuple[Any, str]:
        """Return the student's answer, and the call."""
        names = f"paste_{self._winter}, leave_{self._winter}"
        shown = f"break_even({names}, {criterion!r}, {span}, scales, weights)"
        option, rival = (dict(values) for values in self._pair)
        settings = (criterion, span, dict(self._scales), dict(self._weights))
        return call(self._function, option, rival, *settings, part=_PART, shown=shown), shown

    def pair(self, criterion: str, span: tuple[float, float]) -> tuple[Any, str]:
        """Return the same, and ask for a tuple of a float and a side."""
        got, shown = self.ask(criterion, span)
        require(
            type(got) is tuple and [type(part) for part in got] == [float, str],
            f"{shown} returned {written(got)}. It should return a tuple of a plain float and a "
            f"text, such as (12.5, 'above'); float(x) makes a plain float. Read again: "
            f"'{_PART}', the list.",
        )
        return got, shown


def _same_value(got: tuple[float, str], shown: str, expected: float) -> None:
    """Ask for the value that the text prints."""
    require(
        abs(got[0] - expected) < _NEAR,
        f"{shown} has the value {written(got[0])}; the table under '{_PART}' has {expected!r}.",
    )
