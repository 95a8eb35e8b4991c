"""What a learner typed → a number, or one sentence on why it cannot be read as one."""

from __future__ import annotations

import re
from math import isfinite
from numbers import Real

_NUMBER = re.compile(r"[+-]?(?:\d[\d.,]*|[.,]\d+)(?:e[+-]?\d+)?", re.IGNORECASE)
# "1,234" is a thousand to some readers and a little more than one to others.
_THOUSANDS_OR_DECIMALS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_SPACES_IN_A_NUMBER = re.compile(r"(?<=\d)[\s\u00a0\u2009\u202f_'](?=\d{3}(?!\d))")
_SAME_UNIT = {"%": "percent", "per cent": "percent", "millimetre": "mm", "millimeter": "mm"}


class NotANumber(ValueError):  # noqa: N818 - the sentence is meant for a learner
    """The answer cannot be read as one number; the sentence says what to write."""


def read_figure(answer: object, unit: str = "") -> float:
    """Read a number the way people write it.

    A decimal comma is a decimal point, spaces between groups of three digits are dropped, and
    the item's own unit may stand behind the number.

    Parameters
    ----------
    answer
        A number, or a text such as `"1,5"`, `"1 234"` or `"10 %"`.
    unit
        The unit the item asks for, `""` for a bare number.

    Raises
    ------
    NotANumber
        When it is no number, more than one, not finite, in another unit, or when its comma can
        be read in two ways.
    """
    if isinstance(answer, bool) or not isinstance(answer, Real | str):
        raise NotANumber(f"{answer!r} is not a number: write digits, for example 12 or 1.5.")
    if isinstance(answer, Real):
        return _finite(float(answer), answer)
    text = _SPACES_IN_A_NUMBER.sub("", answer.strip().replace("\u2212", "-"))
    found = _NUMBER.match(text)
    if found is None:
        raise NotANumber(
            f"“{answer.strip()}” is not a number: write digits, for example 12 or 1.5."
        )
    _check_unit(text[found.end() :].strip(), unit, answer)
    return _finite(float(_with_point(found.group(), answer)), answer)


def _with_point(number: str, answer: str) -> str:
    """Return the number with a decimal point and no signs between thousands."""
    if _THOUSANDS_OR_DECIMALS.fullmatch(number):
        whole, rest = number.split(",")
        raise NotANumber(
            f"“{answer.strip()}” can be read in two ways: write {whole}{rest} or {whole}.{rest}."
        )
    last = max(number.rfind(","), number.rfind("."))
    mark = number[last] if last >= 0 else ""
    if mark and number.count(mark) > 1:
        whole, fraction = number, ""
    else:
        whole, fraction = (number[:last], number[last + 1 :]) if mark else (number, "")
    groups = re.split(r"[.,]", whole)
    if any(len(group) != 3 for group in groups[1:]):  # noqa: PLR2004 - digits in a group
        raise NotANumber(f"“{answer.strip()}” is not one number: write for example 1234.5.")
    return "".join(groups) + (f".{fraction}" if fraction else "")


def _check_unit(rest: str, unit: str, answer: str) -> None:
    if not rest or _plain_unit(rest) == _plain_unit(unit):
        return
    asked = f"in {unit}" if unit else "without a unit"
    raise NotANumber(f"“{answer.strip()}”: the answer is asked {asked}; write the number alone.")


def _plain_unit(unit: str) -> str:
    plain = unit.strip().rstrip(".").casefold()
    plain = _SAME_UNIT.get(plain, plain)
    for ending, singular in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if plain.endswith(ending) and not plain.endswith("ss"):
            plain = plain.removesuffix(ending) + singular
            break
    return _SAME_UNIT.get(plain, plain)


def _finite(number: float, answer: object) -> float:
    if not isfinite(number):
        raise NotANumber(f"{answer} is not a finite number: write digits, for example 12 or 1.5.")
    return number
