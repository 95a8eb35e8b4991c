"""How a visible check says that something is not right yet: one sentence, no traceback."""

from __future__ import annotations

import textwrap
import traceback
from collections.abc import Callable
from typing import Any

_WIDTH = 80
"""Letters a line: JupyterLab breaks an error's longer lines within a word."""
AGREED = "The examples in the text agree. The hidden tests try more."


class NotYet(AssertionError):  # noqa: N818 (a student reads the name)
    """An answer that does not yet do what the text asks.

    Parameters
    ----------
    sentence : str
        What was seen, what was expected, and what to read again.
    """

    def _render_traceback_(self) -> list[str]:
        """Give IPython the sentence alone: the frames of the check would only hide it."""
        said = textwrap.wrap(
            f"Not yet: {self}", _WIDTH, break_long_words=False, break_on_hyphens=False
        )
        return ["\n".join(said)]


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


def agreed() -> None:
    """Print that a check is passed, and how far that goes."""
    print(AGREED)


def call(function: Callable[..., Any], *arguments: Any, part: str, shown: str) -> Any:
    """Call a student's function, and turn an error in it into a sentence.

    Parameters
    ----------
    function : callable
        The student's function.
    *arguments
        What to call it with.
    part : str
        The heading in the assignment under which its task stands.
    shown : str
        The call as the student can repeat it in the notebook.

    Returns
    -------
    object
        What the function returned.

    Raises
    ------
    NotYet
        If the function raised, or is still the stub.
    """
    try:
        return function(*arguments)
    except NotImplementedError:
        name = shown.partition("(")[0]
        raise NotYet(
            f"{name} is not written yet, so {shown} could not be tried. "
            f"Its task stands under '{part}'."
        ) from None
    except Exception as error:
        raise NotYet(
            f"{shown} stopped with {type(error).__name__}: {error}.{_place(function, error)} "
            f"Read again: '{part}'."
        ) from None


def _place(function: Callable[..., Any], error: Exception) -> str:
    """Name the line of the student's cell in which an error arose."""
    cell = getattr(getattr(function, "__code__", None), "co_filename", None)
    lines = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == cell]
    if not lines:
        return ""
    code = f": `{lines[-1].line}`" if lines[-1].line else ""
    return f" It arose in line {lines[-1].lineno} of your cell{code}."
