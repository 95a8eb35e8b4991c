"""Visible check of a2, step 1, task 1: `four_results`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.a2_printed import counted_from_0, same_column, table_of
from milia.checks.verdict import agreed, call, require

_PART = "Step 1, two tests in a row"
_WHERE = f"'{_PART}', task 1"
_SHOWN = "four_results(10000, 0.02, accuracy)"
_PAIRS = [["yes", "yes"], ["yes", "no"], ["no", "yes"], ["no", "no"]]


def results(four_results: Callable[..., Any], accuracy: pd.DataFrame) -> None:
    """Try `four_results` on the text's example.

    Parameters
    ----------
    four_results : callable
        The student's function.
    accuracy : DataFrame
        The table of sensitivities and specificities that the text shows.

    Raises
    ------
    NotYet
        If the result differs from the table in the text.
    """
    got = call(four_results, 10000, 0.02, accuracy.copy(), part=_PART, shown=_SHOWN)
    columns = ["look", "question", "cancer", "other"]
    table = table_of(got, columns, len(_PAIRS), _SHOWN, _WHERE)
    counted_from_0(table, _SHOWN, _WHERE)
    pairs = table[["look", "question"]].to_numpy().tolist()
    plain = all(type(said) is str for pair in pairs for said in pair)
    require(
        plain and pairs == _PAIRS,
        f"The columns look and question of {_SHOWN} are {pairs}; the text has {_PAIRS}. "
        f"Read again: {_WHERE}.",
    )
    same_column(table, "cancer", [126.0, 14.0, 30.0, 30.0], _SHOWN, _WHERE)
    same_column(table, "other", [490.0, 1960.0, 294.0, 7056.0], _SHOWN, _WHERE)
    agreed()
