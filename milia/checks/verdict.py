"""How a visible check says that something is not right yet: one sentence, no traceback."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class NotYet(AssertionError):  # noqa: N818 (a student reads the name)
    """An answer that does not yet do what the text asks.

    Parameters
    ----------
    sentence : str
        What was seen, what was expected, and what to read again.
    """

    def _render_traceback_(self) -> list[str]:
        """Give IPython the sentence alone: the frames of the check would only hide it."""
        return [f"Not yet: {self}"]


def require(condition: bool, sentence: str) -> None:
    """Raise `NotYet` with the sentence unless the condition holds.

    Parameters
    ----------
    condition : bool
        What has to be true.
    sentence : str
        What the student reads when it is not.

    Raises
    ------
    NotYet
        If the condition is false.
    """
    if not condition:
        raise NotYet(sentence)


def call(function: Callable[..., Any], *arguments: Any, part: str, tried: str = "") -> Any:
    """Call a student's function, and turn an error in it into a sentence.

    Parameters
    ----------
    function : callable
        The student's function.
    *arguments
        What to call it with.
    part : str
        The heading in the assignment under which its task stands.
    tried : str
        What the check tries, in words, where the arguments do not say it.

    Returns
    -------
    object
        What the function returned.

    Raises
    ------
    NotYet
        If the function raised, or is still the stub.
    """
    name = getattr(function, "__name__", "your function")
    shown = ", ".join(_shown(argument) for argument in arguments)
    try:
        return function(*arguments)
    except NotImplementedError:
        raise NotYet(
            f"{name} is not written yet, so {tried or f'{name}({shown})'} could not be tried. "
            f"Its task stands under '{part}'."
        ) from None
    except Exception as error:
        raise NotYet(
            f"{name}({shown}) stopped with {type(error).__name__}: {error}. Read again: '{part}'."
        ) from None


def _shown(argument: Any) -> str:
    """Write an argument in a sentence; one that fills several lines by its type alone."""
    text = repr(argument)
    return type(argument).__name__ if "\n" in text else text
