"""Visible checks of a2, step 1, task 2: `refer`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.a2_printed import refused, same_float
from milia.checks.figures import written
from milia.checks.verdict import agreed, call, require

_PART = "Step 1, two tests in a row"
_WHERE = f"'{_PART}', task 2"
_COUNTS = {
    "either": {"referred": 2914.0, "found": 170.0, "missed": 30.0, "asked": 7410.0},
    "both": {"referred": 616.0, "found": 126.0, "missed": 74.0, "asked": 2590.0},
}
_SHARES = {"either": {"ppv": 0.0583, "npv": 0.9958}, "both": {"ppv": 0.2045, "npv": 0.9921}}


def refer_counts(refer: Callable[..., Any], results: pd.DataFrame) -> None:
    """Try the counts of `refer` on the text's example.

    Parameters
    ----------
    refer : callable
        The student's function.
    results : DataFrame
        The four results that the text shows.

    Raises
    ------
    NotYet
        If a count differs from the table in the text.
    """
    _same(refer, results, _COUNTS)
    agreed()


def refer_worth(refer: Callable[..., Any], results: pd.DataFrame) -> None:
    """Try the predictive values of `refer` on the text's example, and a rule that does not exist.

    Parameters
    ----------
    refer : callable
        The student's function.
    results : DataFrame
        The four results that the text shows.

    Raises
    ------
    NotYet
        If a share differs from the table in the text, or the rule is not refused.
    """
    _same(refer, results, _SHARES)
    why = "There is no such rule"
    shown = "refer(results, 'any')"
    refused(refer, results.copy(), "any", why=why, part=_PART, shown=shown)
    agreed()


def _same(
    refer: Callable[..., Any], results: pd.DataFrame, printed: dict[str, dict[str, float]]
) -> None:
    """Ask for a dict that has these values by each rule."""
    for rule, values in printed.items():
        shown = f"refer(results, {rule!r})"
        got = call(refer, results.copy(), rule, part=_PART, shown=shown)
        require(
            type(got) is dict,
            f"{shown} returned {written(got)}, a {type(got).__name__}. It should return a dict. "
            f"Read again: {_WHERE}.",
        )
        for name, value in values.items():
            require(
                name in got,
                f"{shown} has the names {list(got)}; {name!r} is missing. Read again: {_WHERE}.",
            )
            same_float(got[name], value, f"{shown}[{name!r}]", _WHERE)
