"""Two values of a code check → what differs, in one sentence, or None when they agree.

Agreement forgives what a beginner cannot be asked to know: the dtype, the name of an index or of
a Series, the order of columns, list or tuple or array, and the last digits of a float (1e-9).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isclose
from numbers import Real
from typing import Any

import numpy as np
import pandas as pd

_CLOSE = 1e-9
_A_LIST = (list, tuple, range, np.ndarray, pd.Index, pd.api.extensions.ExtensionArray)
_GROUPS = (pd.api.typing.DataFrameGroupBy, pd.api.typing.SeriesGroupBy)
_HOLDERS = (*_A_LIST, dict, set, frozenset, pd.Series, pd.DataFrame)
_SERIES = "A Series is one column of a table, or a count of each value."
_NOUNS = {"a Series": "row", "a list": "place"}
# The first that fits counts: True is a number to Python too.
_KINDS: tuple[tuple[Any, str], ...] = (
    (pd.DataFrame, "a DataFrame"),
    (pd.Series, "a Series"),
    (_GROUPS, "a set of groups"),
    ((bool, np.bool_), "True or False"),
    (Real, "a number"),
    (str, "a text"),
    (_A_LIST, "a list"),
    (dict, "a dict"),
    ((set, frozenset), "a set"),
)


def difference(expected: object, got: object) -> str | None:
    """Say what first tells `got` from `expected`, or return None when they agree.

    Parameters
    ----------
    expected, got
        DataFrames, Series, numbers, texts, truth values, lists, dicts or sets.
    """
    wanted, given = kind_of(expected), kind_of(got)
    if wanted != given:
        return f"It is {given}; {wanted} is asked for.{_advice(expected, got)}"
    if isinstance(expected, pd.DataFrame) and isinstance(got, pd.DataFrame):
        return _frames(expected, got)
    if isinstance(expected, set | frozenset) and isinstance(got, set | frozenset):
        return _sets(expected, got)
    entries = _entries(expected), _entries(got)
    if entries[0] is not None and entries[1] is not None:
        return _labelled(entries[0], entries[1], _NOUNS.get(wanted, "entry"))
    return None if same(expected, got) else f"It is {_shown(got)}."


def same(expected: Any, got: Any) -> bool:
    """Whether two single values agree; a missing value agrees with a missing value."""
    if isinstance(expected, _HOLDERS) or isinstance(got, _HOLDERS):
        return kind_of(expected) == kind_of(got) and difference(expected, got) is None
    if pd.isna(expected) or pd.isna(got):
        return bool(pd.isna(expected) and pd.isna(got))
    if isinstance(expected, Real) and isinstance(got, Real):
        return isclose(expected, got, rel_tol=_CLOSE, abs_tol=_CLOSE)
    return bool(expected == got)


def kind_of(value: object) -> str:
    """Name the kind of a value in words a beginner knows."""
    if value is None:
        return "None (nothing)"
    for types, words in _KINDS:
        if isinstance(value, types):
            return words
    if callable(value):
        return "a function that was not called"
    return f"an object of type {type(value).__name__}"


def _advice(expected: object, got: object) -> str:
    number, rows = isinstance(expected, Real), isinstance(got, pd.DataFrame | pd.Series)
    table_lost = isinstance(expected, pd.DataFrame) and isinstance(got, pd.Series)
    cases = (
        (callable(got) and not isinstance(got, type), "Put () behind its name."),
        (isinstance(got, _GROUPS), ".size() behind it counts the rows of each."),
        (table_lost, "Double brackets, [[…]], keep a table a table."),
        (isinstance(expected, pd.Series), _SERIES),
        (number and rows, "len(…) counts rows."),
        (number and isinstance(got, str), "Leave out the quotes."),
    )
    return next((f" {advice}" for holds, advice in cases if holds), "")


def _frames(expected: pd.DataFrame, got: pd.DataFrame) -> str | None:
    missing = [name for name in expected.columns if name not in got.columns]
    if missing:
        return f"The column {missing[0]!r} is missing."
    if len(got.columns) != len(expected.columns):
        extra = [name for name in got.columns if name not in expected.columns]
        return f"It has {_count(len(got.columns), 'column')}, {len(expected.columns)} asked for" + (
            f"; {extra[0]!r} is not among them." if extra else "."
        )
    rows = _rows_differ(list(expected.index), list(got.index), "row")
    if rows:
        return rows
    for name in expected.columns:
        said = _labelled(_entries(expected[name]) or [], _entries(got[name]) or [], "row")
        if said:
            return f"Column {name!r}: {said[0].lower()}{said[1:]}"
    return None


def _labelled(
    expected: Sequence[tuple[Any, Any]], got: Sequence[tuple[Any, Any]], noun: str
) -> str | None:
    """Compare labels first, then the values under them, and name the first that differs."""
    said = _rows_differ([label for label, _ in expected], [label for label, _ in got], noun)
    if said:
        return None if _only_ties_differ(expected, got) else said
    for (label, wanted), (_, given) in zip(expected, got, strict=True):
        if not same(wanted, given):
            return f"At {noun} {_shown(label)} the value is {_shown(given)}, which is not right."
    return None


def _only_ties_differ(expected: Sequence[tuple[Any, Any]], got: Sequence[tuple[Any, Any]]) -> bool:
    """Whether only labels with equal values changed places: sorting may leave them either way."""
    return (
        len(expected) == len(got)
        and all(same(a, b) for (_, a), (_, b) in zip(expected, got, strict=True))
        and all(any(same(x, y) and same(a, b) for y, b in got) for x, a in expected)
    )


def _rows_differ(expected: list[Any], got: list[Any], noun: str) -> str | None:
    if len(expected) != len(got):
        return f"It has {_count(len(got), noun)}; {len(expected)} asked for."
    for wanted, given in zip(expected, got, strict=True):
        if not same(wanted, given):
            if _members(expected) == _members(got):
                return f"The {_plural(noun)} are right and stand in another order."
            return f"Where {noun} {_shown(wanted)} belongs, {_shown(given)} stands."
    return None


def _sets(expected: Iterable[Any], got: Iterable[Any]) -> str | None:
    missing = sorted(map(_shown, set(expected) - set(got)))
    extra = sorted(map(_shown, set(got) - set(expected)))
    if missing:
        return f"{missing[0]} is missing."
    return f"{extra[0]} does not belong." if extra else None


def _entries(value: object) -> list[tuple[Any, Any]] | None:
    """Labels and values of what has them; a dict in the order of its keys' texts."""
    if isinstance(value, pd.Series):
        return list(zip(value.index, value.array, strict=True))
    if isinstance(value, dict):
        return sorted(value.items(), key=lambda entry: str(entry[0]))
    return list(enumerate(value)) if isinstance(value, _A_LIST) else None


def _members(labels: list[Any]) -> list[str]:
    return sorted(map(str, labels))


def _shown(value: object) -> str:
    if isinstance(value, float | np.floating):
        return f"{value:.6g}"
    text = str(value) if kind_of(value) == "a number" else repr(value)
    return text if len(text) <= 60 else text[:59] + "…"  # noqa: PLR2004 - one line of a sentence


def _plural(noun: str) -> str:
    return noun.removesuffix("y") + "ies" if noun.endswith("y") else noun + "s"


def _count(n: int, noun: str) -> str:
    return f"{n} {noun if n == 1 else _plural(noun)}"
