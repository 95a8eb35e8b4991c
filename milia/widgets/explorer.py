"""A table to explore: filter, search, sort, group, judge a row for yourself, follow its sources."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.widgets.explorer_content import content_of
from milia.widgets.explorer_page import page_of
from milia.widgets.explorer_twin import twin_of
from milia.widgets.explorer_views import VIEWS
from milia.widgets.part import Part, static


class TableExplorer(Part):
    """A table of the course in the reader's hands.

    What the course holds of a row is shown once the reader has judged it, or has asked for all.

    Parameters
    ----------
    name : str
        ``"claims"``, ``"causes"``, ``"contradictions"``, ``"omissions"``, ``"treatments"``,
        ``"gates"``: the rules that come before any weighing, or ``"certainty"``: the sources on a
        ladder of evidence.

    Attributes
    ----------
    judgements : dict of str to str
        The reader's own judgement of each row judged so far, by the row's name.

    Raises
    ------
    ValueError
        If there is no such table to explore.
    """

    _esm = static("part.js", "explorer.js")
    _css = static("part.css", "explorer.css")

    content = traitlets.Dict().tag(sync=True)
    judgements = traitlets.Dict().tag(sync=True)

    def __init__(self, name: str) -> None:
        if name not in VIEWS:
            known = ", ".join(VIEWS)
            raise ValueError(f"There is no table {name!r} to explore: choose one of {known}.")
        self._view = VIEWS[name]
        super().__init__(content=page_of(content_of(self._view), self._view.title))

    def on_judge(self, content: dict[str, Any]) -> None:
        """Keep what the reader judged; an empty dictionary after a reset."""
        self.judgements = content["judgements"]

    def twin(self) -> str:
        """Return all rows folded by group, and what the course says of them folded apart."""
        return twin_of(content_of(self._view), self._view.title, self._view.fold)

    def plain(self) -> str:
        """Return the title and the number of rows on one line."""
        return f"{self._view.title}: {len(self.content['rows'])} {self.content['things']}"
