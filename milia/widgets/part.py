"""What every part has: a live view, a twin for readers without a kernel, errors shown in place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets

_STATIC = Path(__file__).parent / "static"


def static(*names: str) -> str:
    """Return the text of files in `static/`, one after another.

    A page loads a part as one script, so what parts share stands before their own text.
    """
    return "\n".join((_STATIC / name).read_text(encoding="utf-8") for name in names)


class Part(anywidget.AnyWidget):
    """A view that draws itself in the page and leaves a readable twin where no kernel runs.

    A subclass gives `twin` and `plain`, and a method `on_<kind>` for each kind of message that its
    page sends.
    """

    error = traitlets.Unicode("").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(lambda _, content, __: self.receive(content))

    def twin(self) -> str:
        """Return the part as plain HTML: no style, id or script, and nothing of the learner."""
        raise NotImplementedError

    def plain(self) -> str:
        """Return one fixed line that names the part, for readers of text alone."""
        raise NotImplementedError

    def receive(self, content: dict[str, Any]) -> None:
        """Answer a message of the page; an error is shown in the part, not lost in a log."""
        try:
            getattr(self, f"on_{content['kind']}")(content)
        except Exception as problem:
            self.error = f"This did not work: {problem} ({type(problem).__name__})"
        else:
            self.error = ""

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        bundle, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return bundle | {"text/plain": self.plain(), "text/html": self.twin()}, metadata
