"""Skin to explore: in layers, as a map, and in ten tones."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import traitlets

from milia.drawing.palette import MONK_TONES
from milia.quiz.skin_tone import learners_tone, remember
from milia.widgets import skin_layers, skin_map, skin_tones
from milia.widgets.part import Part, static

_TWIN_TONE = 6
_VIEWS: dict[str, ModuleType] = {
    "layers": skin_layers,
    "map": skin_map,
    "tones": skin_tones,
}


class Skin(Part):
    """Skin to explore; the view names what of it.

    Parameters
    ----------
    view : {"layers", "map", "tones"}
        Layers from the surface to the dermis; where milia sit, by class and age; or a growth in all
        ten tones and growths to name.
    tone : int, optional
        Skin tone to begin with, 1 (lightest) to 10 (darkest) on the Monk scale; by default the
        learner's own (`milia.quiz.skin_tone`). The twin of a view without it has tone 6.

    Raises
    ------
    ValueError
        If there is no such view or tone.
    """

    _esm = static("part.js", "skin_layers.js", "skin_map.js", "skin_tones.js", "skin.js")
    _css = static("part.css", "skin.css")

    title = traitlets.Unicode().tag(sync=True)
    view = traitlets.Unicode().tag(sync=True)
    tone = traitlets.Int().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)
    pictures = traitlets.Dict().tag(sync=True)

    def __init__(self, view: str = "layers", *, tone: int | None = None) -> None:
        if view not in _VIEWS:
            raise ValueError(f"Skin has no view {view!r}; choose one of: {', '.join(_VIEWS)}.")
        self._shows = _VIEWS[view]
        self._twin_tone = _TWIN_TONE if tone is None else _checked(tone)
        self._known: dict[str, Any] = self._shows.content()
        tone = learners_tone() if tone is None else tone
        super().__init__(
            view=view,
            tone=tone,
            title=self._shows.TITLE,
            content=self._shows.view(self._known),
            pictures=self._shows.pictures(tone),
        )

    def on_tone(self, message: dict[str, Any]) -> None:
        """Draw the pictures in another tone, as the page asks, and keep it for the next part."""
        tone = _checked(message["tone"])
        self.set_trait("pictures", self._shows.pictures(tone))
        self.set_trait("tone", remember(tone))

    def on_growth(self, message: dict[str, Any]) -> None:
        """Draw another growth in all ten tones, as the page of that view asks."""
        self.set_trait("pictures", skin_tones.pictures(self.tone, message["growth"]))

    def twin(self) -> str:
        """Return the view as a picture and tables."""
        pictures = self._shows.pictures(self._twin_tone)
        twin: str = self._shows.twin(self.title, self._known, pictures)
        return twin

    def plain(self) -> str:
        """Return the title on one line."""
        return self.title


def _checked(tone: int) -> int:
    if isinstance(tone, bool) or not isinstance(tone, int) or not 1 <= tone <= len(MONK_TONES):
        raise ValueError(f"There is no skin tone {tone!r}; choose a whole number from 1 to 10.")
    return tone
