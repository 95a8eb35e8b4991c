"""Visible checks of a5, step 1: `allowed`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import NotYet, agreed, call, require

_PART = "Step 1, what is open"
_COLUMNS = ["option", "effect", "reasons"]
_SMARTS = "it smarts on raw skin"
_WENNA = [
    ("leave", "none", ""),
    (
        "fog_lantern",
        "exclude",
        "after nights awake its light burns raw skin; tired eyes bear its light badly; "
        "it smarts on raw skin",
    ),
    ("moon_paste", "caution", _SMARTS),
    ("pearl_drops", "none", ""),
    ("rope_brush", "caution", _SMARTS),
]
_BRUSH = "brass is looked for under the raw skin first; its bristles are brass; " + _SMARTS
_MISSPELT = "sea_fewer"


def gates_one(allowed: Callable[..., Any], rules: pd.DataFrame) -> None:
    """Try `allowed` on the text's calls in which a rule needs one condition.

    Parameters
    ----------
    allowed : callable
        The student's function.
    rules : DataFrame
        The rules that the text shows.

    Raises
    ------
    NotYet
        If the options or their effects are others than in the table of calls.
    """
    for patient, options, expected in (
        (["sea_fever"], ["pearl_drops", "leave"], ["refer", "refer"]),
        (["child"], ["moon_paste", "pearl_drops"], ["none", "exclude"]),
        ([], ["leave"], ["none"]),
    ):
        _same_effects(allowed, rules, patient, options, expected)
    agreed()


def gates_together(
    allowed: Callable[..., Any], rules: pd.DataFrame, wenna: list[str], options: list[str]
) -> None:
    """Try `allowed` on Wenna's conditions, two of which make a rule hold together.

    Parameters
    ----------
    allowed : callable
        The student's function.
    rules : DataFrame
        The rules that the text shows.
    wenna, options : list of str
        Her conditions, and all options.

    Raises
    ------
    NotYet
        If an effect is another than in her table.
    """
    _same_effects(allowed, rules, wenna, options, [effect for _, effect, _ in _WENNA])
    agreed()


def gates_reasons(
    allowed: Callable[..., Any], rules: pd.DataFrame, wenna: list[str], options: list[str]
) -> None:
    """Try `allowed` on the reasons that the text prints, in their order.

    Parameters
    ----------
    allowed : callable
        The student's function.
    rules : DataFrame
        The rules that the text shows.
    wenna, options : list of str
        Her conditions, and all options.

    Raises
    ------
    NotYet
        If a reason is missing, foreign or stands elsewhere.
    """
    expected = {option: reasons for option, _, reasons in _WENNA}
    _same_reasons(allowed, rules, wenna, {name: expected[name] for name in options})
    _same_reasons(allowed, rules, ["salt_rash", "brass_allergy"], {"rope_brush": _BRUSH})
    agreed()


def gates_refuses(allowed: Callable[..., Any], rules: pd.DataFrame, options: list[str]) -> None:
    """Try `allowed` on a condition that no rule knows.

    Parameters
    ----------
    allowed : callable
        The student's function.
    rules : DataFrame
        The rules that the text shows.
    options : list of str
        All options.

    Raises
    ------
    NotYet
        If the misspelt condition raises no `ValueError`, or a known one raises an error.
    """
    _table(allowed, rules, ["sea_fever"], options)
    shown = _shown([_MISSPELT], options)
    try:
        got = allowed([_MISSPELT], rules.copy(), list(options))
    except ValueError:
        agreed()
        return
    except Exception as error:
        raise NotYet(
            f"{shown} raised {type(error).__name__}. It should raise a ValueError, because no "
            f"rule knows this condition. Read again: '{_PART}', the list."
        ) from None
    raise NotYet(
        f"{shown} returned {type(got).__name__}. No rule knows this condition, so it should raise "
        f"a ValueError. Read again: '{_PART}', the list."
    )


def _same_effects(
    allowed: Callable[..., Any],
    rules: pd.DataFrame,
    patient: list[str],
    options: list[str],
    expected: list[str],
) -> None:
    """Ask for the effects that the text prints."""
    got = _table(allowed, rules, patient, options)["effect"].tolist()
    require(
        got == expected,
        f"{_shown(patient, options)} has the effects {got}; under '{_PART}' they are {expected}.",
    )


def _same_reasons(
    allowed: Callable[..., Any], rules: pd.DataFrame, patient: list[str], expected: dict[str, str]
) -> None:
    """Ask for the reasons that the text prints."""
    table = _table(allowed, rules, patient, list(expected))
    for got, (option, reasons) in zip(table["reasons"], expected.items(), strict=True):
        require(
            got == reasons,
            f"{_shown(patient, list(expected))} gives for {option} the reasons {got!r}; by the "
            f"rules they are {reasons!r}. Read again the list under '{_PART}'.",
        )


def _table(
    allowed: Callable[..., Any], rules: pd.DataFrame, patient: list[str], options: list[str]
) -> pd.DataFrame:
    """Ask for a table with the right columns, the options in their order, and texts in it."""
    shown = _shown(patient, options)
    got = call(allowed, list(patient), rules.copy(), list(options), part=_PART, shown=shown)
    require(
        type(got) is pd.DataFrame,
        f"{shown} returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_PART}'.",
    )
    require(
        list(got.columns) == _COLUMNS,
        f"{shown} has the columns {list(got.columns)}; they should be {_COLUMNS}, in this order.",
    )
    strange = [cell for cell in got.to_numpy().ravel() if type(cell) is not str]
    require(
        not strange,
        f"{shown} has {strange[:1]} in a cell, where a plain text should be. "
        f"Read again the list under '{_PART}'.",
    )
    require(
        got["option"].tolist() == options,
        f"{shown} has the options {got['option'].tolist()}; they should be {options}, one row for "
        f"each in this order. Read again: '{_PART}'.",
    )
    return pd.DataFrame(got)


def _shown(patient: list[str], options: list[str]) -> str:
    """Write a call as the student can repeat it."""
    return f"allowed({patient}, rules, {options})"
