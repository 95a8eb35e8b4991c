"""How a visible check says that something is not right yet: one sentence, no traceback."""


class NotYet(AssertionError):
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
        # `from None`: an error of the student's own, already told in the sentence, is not repeated.
        raise NotYet(sentence) from None
