"""Text to work on: find the odd words in a page, or write advice in plain ones."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.widgets import composer_advice, composer_spun
from milia.widgets.part import Part, static

_KINDS: dict[str, Any] = {"spun": composer_spun, "advice": composer_advice}


class Composer(Part):
    """Text that the reader marks or writes, and what can be said of it at once.

    Parameters
    ----------
    kind : str
        ``"spun"``: quotations from the five articles; find the words that read as if a machine had
        put a synonym where the usual word stood. ``"advice"``: write to the family of one of the
        eight invented people, in plain words; nothing written is saved.

    Raises
    ------
    ValueError
        If there is no such composer.
    """

    _esm = static("part.js", "advice.js", "composer.js")
    _css = static("part.css", "composer.css")

    title = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, kind: str) -> None:
        if kind not in _KINDS:
            raise ValueError(f"There is no composer {kind!r}: choose one of {', '.join(_KINDS)}.")
        self._made = _KINDS[kind]
        super().__init__(title=self._made.TITLE, content=self._made.content_of())

    def twin(self) -> str:
        """Return what there is to work on, and folded away the answers."""
        return str(self._made.twin_of(self.content))

    def plain(self) -> str:
        """Return the title and how much there is on one line."""
        return f"{self.title}: {self._made.plain_of(self.content)}"
