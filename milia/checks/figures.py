"""How a visible check writes what it was given, and whether a number in it was rounded."""

from __future__ import annotations

from typing import Any

import numpy as np

_SHOWN = 6
_FEWEST, _MOST = 2, 8
_NEAR = 1e-9


def written(value: Any) -> str:
    """Write a value in a sentence: numbers, numpy's too, as plain ones to six decimal places.

    Parameters
    ----------
    value : object
        What a student's function returned, or a part of it.

    Returns
    -------
    str
        The value as a student would type it.

    Examples
    --------
    >>> written((np.float64(0.1 + 0.2), "above"))
    "(0.3, 'above')"
    """
    if type(value) in (tuple, list):
        inside = ", ".join(written(part) for part in value)
        return f"({inside})" if type(value) is tuple else f"[{inside}]"
    if type(value) is dict:
        return "{" + ", ".join(f"{key!r}: {written(part)}" for key, part in value.items()) + "}"
    plain = value.item() if isinstance(value, np.generic) else value
    return repr(round(plain, _SHOWN)) if type(plain) is float else repr(plain)


def looks_rounded(got: float, right: float) -> bool:
    """Say whether a number is another one rounded to two to eight decimal places.

    Parameters
    ----------
    got, right : float
        The number in question, and the one that it should be.

    Returns
    -------
    bool
        True where rounding alone lies between the two.
    """
    if abs(got - right) < _NEAR:
        return False
    return any(got == round(right, places) for places in range(_FEWEST, _MOST + 1))
