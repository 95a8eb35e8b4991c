"""Worlds to play with: surveys by chance, a remedy only waited out, a third thing behind two."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.widgets import simulator_confounding, simulator_survey, simulator_waiting
from milia.widgets.part import Part, static

_KINDS: dict[str, Any] = {
    "survey": simulator_survey,
    "waiting": simulator_waiting,
    "confounding": simulator_confounding,
}


class Simulator(Part):
    """A made world whose truth the reader sets, and what somebody who does not know it would see.

    Parameters
    ----------
    kind : str
        ``"survey"``: surveys of the same size, drawn one after the other. ``"waiting"``: people who
        try a remedy on a bad day, beside others who only wait. ``"confounding"``: sun damage that
        drives both cream and milia, compared without adjusting for it and with.

    Raises
    ------
    ValueError
        If there is no such world.
    """

    _esm = static(
        "part.js",
        "slider.js",
        "frequency.js",
        "simulator_survey.js",
        "simulator_waiting.js",
        "confounding.js",
        "simulator_confounding.js",
        "simulator.js",
    )
    _css = static("part.css", "slider.css", "simulator.css")

    kind = traitlets.Unicode().tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(self, kind: str) -> None:
        if kind not in _KINDS:
            raise ValueError(f"There is no simulator {kind!r}: choose one of {', '.join(_KINDS)}.")
        world = _KINDS[kind]
        super().__init__(kind=kind, title=world.TITLE, content=world.content_of())

    def twin(self) -> str:
        """Return what the world shows with its first settings, as a picture and a table."""
        return str(_KINDS[self.kind].twin_of(self.content))

    def plain(self) -> str:
        """Return the simulator's title on one line."""
        return f"Simulator: {self.title}"
