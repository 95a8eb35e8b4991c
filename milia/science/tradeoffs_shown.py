"""Tables that calculate with every digit and show three."""

from __future__ import annotations

from typing import Any

import pandas as pd

_DIGITS = 3


class Shown(pd.DataFrame):
    """A table whose numbers are rounded where they are read, and nowhere else.

    More digits would claim more than intervals made from words can say.
    """

    @property
    def _constructor(self) -> type[Shown]:
        """Keep what is cut from the table a table of this kind."""
        return Shown

    def __repr__(self) -> str:
        return repr(self._rounded())

    def _repr_html_(self) -> Any:
        return self._rounded()._repr_html_()

    def _rounded(self) -> Any:
        return pd.DataFrame(self).round(_DIGITS)
