"""Text to work on word by word: find the words that a machine seems to have swapped."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.widgets import composer_spun
from milia.widgets.part import Part, static

_KINDS: dict[str, Any] = {"spun": composer_spun}


class Composer(Part):
    """Sentences whose words the reader marks, and what each marked or missed word does.

    Parameters
    ----------
    kind : str
        ``"spun"``: quotations from the five articles; find the words that read as if a machine had
        put a synonym where the usual word stood.

    Raises
    ------
    ValueError
        If there is no such composer.
    """

    _esm = static("part.js", "composer.js")
    _css = static("part.css", "composer.css")

    title = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, kind: str) -> None:
        if kind not in _KINDS:
            raise ValueError(f"There is no composer {kind!r}: choose one of {', '.join(_KINDS)}.")
        self._made = _KINDS[kind]
        super().__init__(title=self._made.TITLE, content=self._made.content_of())

    def twin(self) -> str:
        """Return the quotations, and folded away what is odd in them."""
        return str(self._made.twin_of(self.content))

    def plain(self) -> str:
        """Return the title and the number of quotations on one line."""
        return f"{self.title}: {len(self.content['quotations'])} quotations"
