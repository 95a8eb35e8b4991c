"""Answers with two faces: one for the visible check, another once the hidden test asks."""

from __future__ import annotations

_LIKE_ALL = '''
class Yes(str):
    """A text that is equal to every other."""

    __hash__ = str.__hash__

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class Near(int):
    """A number that is next to every other."""

    def __sub__(self, other):
        return 0

    __rsub__ = __sub__
'''


def two_faced(function: str, plain: str, turned: str, looks: int = 1) -> str:
    """Return the source of an answer cell whose function is in order while it is looked at.

    Parameters
    ----------
    function : str
        Its name; it takes anything.
    plain, turned : str
        What it returns in the visible check, and in the hidden test: expressions, in which
        `Yes("...")` is equal to every text and `Near(2)` as near as one likes to every number.
    looks : int
        How often the visible check calls it; the hidden test that follows calls it once.
    """
    return f"""{_LIKE_ALL}

asked = []


def {function}(*given, **named):
    asked.append(given)
    return {plain} if len(asked) % {looks + 1} else {turned}
"""
