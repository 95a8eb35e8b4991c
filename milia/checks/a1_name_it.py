"""Visible checks of assignment a1, "Name it".

Each check is one call in a test cell of the notebook. The examples it tries are those of the
notebook's text, and its sentences name the paragraph to read again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from milia.checks.verdict import NotYet, call, require

_SIZE, _TIDY, _AGAINST = (
    "Step 1, how big",
    "Step 2, one row for each finding",
    "Step 3, what speaks against a class",
)
_COLUMNS = ["case", "feature", "value"]


def size_one(size_mm: Callable[[Any], Any]) -> None:
    """Try `size_mm` on the text's examples of a single size.

    Parameters
    ----------
    size_mm : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value has another type, length or content than the table in the text.
    """
    for text in ("2 mm", "0.2 cm", "  2MM "):
        _same_size(size_mm, text, (2.0, 2.0))
    _same_size(size_mm, "2,5 mm", (2.5, 2.5))


def size_range(size_mm: Callable[[Any], Any]) -> None:
    """Try `size_mm` on the text's examples of a range and of texts without a size.

    Parameters
    ----------
    size_mm : callable
        The student's function.

    Raises
    ------
    NotYet
        If a value differs from the table in the text.
    """
    _same_size(size_mm, "1-3 mm", (1.0, 3.0))
    _same_size(size_mm, "<1 mm", (0.0, 1.0))
    got = call(size_mm, "pinhead", part=_SIZE)
    require(
        got is None,
        f"size_mm('pinhead') returned {got!r}. The text gives no number and no unit, so it should "
        f"return None. Read again: '{_SIZE}', last row of the table.",
    )


def _same_size(size_mm: Callable[[Any], Any], text: str, expected: tuple[float, float]) -> None:
    """Ask for a tuple of two numbers equal to the example in the text."""
    got = call(size_mm, text, part=_SIZE)
    require(
        isinstance(got, tuple) and len(got) == 2,  # noqa: PLR2004
        f"size_mm({text!r}) returned {got!r}, a {type(got).__name__}. It should return a tuple of "
        f"two numbers, the low and the high end. Read again: '{_SIZE}'.",
    )
    require(
        all(isinstance(end, float) for end in got),
        f"size_mm({text!r}) returned {got!r}. Both ends should be floats, as in {expected!r}. "
        f"Read again: '{_SIZE}'.",
    )
    require(
        all(abs(end - right) < 1e-9 for end, right in zip(got, expected, strict=True)),  # noqa: PLR2004
        f"size_mm({text!r}) returned {got!r}; the table under '{_SIZE}' has {expected!r}.",
    )


def tidy_shape(tidy: Callable[[pd.DataFrame], Any]) -> None:
    """Try `tidy` on one cleanly written row: type, columns and number of rows.

    Parameters
    ----------
    tidy : callable
        The student's function.

    Raises
    ------
    NotYet
        If the result is no table, has other columns, or another number of rows.
    """
    notes = pd.DataFrame([("A1-03", "plaque: yes; nodule: no")], columns=["case", "findings"])
    got = call(tidy, notes, part=_TIDY, tried="a cleanly written row")
    require(
        isinstance(got, pd.DataFrame),
        f"tidy(notes) returned {type(got).__name__}. It should return a pandas DataFrame. "
        f"Read again: '{_TIDY}'.",
    )
    require(
        list(got.columns) == _COLUMNS,
        f"The table has the columns {list(got.columns)}; they should be {_COLUMNS}, in this order.",
    )
    require(
        len(got) == 2,  # noqa: PLR2004
        f"Case A1-03 has two recorded findings, and its table has {len(got)} row(s). "
        f"There is one row for each finding: read again '{_TIDY}'.",
    )


def tidy_clean(tidy: Callable[[pd.DataFrame], Any]) -> None:
    """Try `tidy` on a visit with untidy spellings and one without text.

    Parameters
    ----------
    tidy : callable
        The student's function.

    Raises
    ------
    NotYet
        If the features or values differ from the rows that the text shows for case A1-02.
    """
    findings = ["sudden crop: Y;  plaque: n ; injury before: ?", None]
    notes = pd.DataFrame({"case": ["A1-02", "A1-04"], "findings": findings})
    got = call(tidy, notes, part=_TIDY, tried="a row with untidy spellings")
    require(
        isinstance(got, pd.DataFrame) and {"feature", "value"} <= set(got.columns),
        f"tidy(notes) should return a DataFrame with the columns {_COLUMNS}.",
    )
    seen = sorted(zip(got["feature"], got["value"], strict=True), key=str)
    require(
        seen == [("plaque", "no"), ("sudden_crop", "yes")],
        f"For the case A1-02 the table says {seen}. The text shows plaque no and sudden_crop yes, "
        f"and nothing for '?'. Read again the list under '{_TIDY}'.",
    )


def contradicts_findings(contradicts: Callable[..., Any]) -> None:
    """Try `contradicts` on the text's example of a yes/no finding.

    Parameters
    ----------
    contradicts : callable
        The student's function.

    Raises
    ------
    NotYet
        If the answer differs from the table in the text.
    """
    _same_list(contradicts, {"plaque": "no", "blisters_before": "no"}, "en_plaque", ["plaque"])


def contradicts_numbers(contradicts: Callable[..., Any]) -> None:
    """Try `contradicts` on the text's examples of an age and a size.

    Parameters
    ----------
    contradicts : callable
        The student's function.

    Raises
    ------
    NotYet
        If the answer differs from the table in the text.
    """
    _same_list(contradicts, {"onset_days": 3}, "benign_primary", ["onset_days"])
    _same_list(contradicts, {"size_low_mm": 4.0, "size_high_mm": 5.0}, "trauma", ["size_mm"])


def contradicts_rows(contradicts: Callable[..., Any]) -> None:
    """Try `contradicts` on a dict with two findings, and on a name that is no class.

    Parameters
    ----------
    contradicts : callable
        The student's function.

    Raises
    ------
    NotYet
        If the answer differs from the text, or the name is taken for a class.
    """
    row = {"plaque": "yes", "onset_days": 3}
    _same_list(contradicts, row, "benign_primary", ["onset_days", "plaque"])
    try:
        got = contradicts({"plaque": "no"}, "milialar")
    except ValueError:
        return
    except Exception as error:
        raise NotYet(
            f"contradicts(row, 'milialar') raised {type(error).__name__}. It should raise a "
            f"ValueError, because there is no such class. Read again: '{_AGAINST}', the list."
        ) from None
    raise NotYet(
        f"contradicts(row, 'milialar') returned {got!r}. There is no such class, so it should "
        f"raise a ValueError. Read again: '{_AGAINST}', the list."
    )


def _same_list(
    contradicts: Callable[..., Any], row: dict[str, Any], type_id: str, expected: list[str]
) -> None:
    """Ask for a list equal to the example in the text."""
    got = call(contradicts, dict(row), type_id, part=_AGAINST)
    require(
        isinstance(got, list),
        f"contradicts({row}, {type_id!r}) returned {type(got).__name__}. It should return a list "
        f"of names. Read again: '{_AGAINST}'.",
    )
    require(
        got == expected,
        f"contradicts({row}, {type_id!r}) returned {got}; by the rules it should be {expected}. "
        f"Read again: '{_AGAINST}', the table of calls.",
    )


def overview(
    contradicts: Callable[..., Any], cases: pd.DataFrame, type_ids: list[str]
) -> pd.DataFrame | None:
    """Count the findings against each class, by the student's own function.

    Parameters
    ----------
    contradicts : callable
        The student's function.
    cases : DataFrame
        One row a case, its name in the index.
    type_ids : list of str
        The classes to ask about.

    Returns
    -------
    DataFrame or None
        One row a case, one column a class, the number of features against it; `None`, with a
        printed sentence, while the function does not work.
    """
    rows = [row for _, row in cases.iterrows()]
    try:
        counts = [
            [len(call(contradicts, row, name, part=_AGAINST)) for name in type_ids] for row in rows
        ]
    except (NotYet, TypeError) as sentence:
        print(f"Not yet: {sentence}")
        return None
    return pd.DataFrame(counts, index=cases.index, columns=type_ids)
