"""Benefit and harm of a treatment out of 100, told in the ways that move a choice."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.data import load
from milia.widgets.framing_figures import Figure, figures_of
from milia.widgets.framing_twin import twin_of
from milia.widgets.framing_view import frame_of, treatment_of
from milia.widgets.part import Part, static

_TITLE = "Benefit and harm of a treatment, out of 100 people"
_FIRST = (
    "Try first: read the harms as they stand, and guess how each sounds from the other side. Then "
    "turn both switches. For which treatment is there a figure to compare with?"
)
_NOTE = (
    "Striped squares: nobody has counted, or the figure is somewhere in between. Harms were nearly "
    "all counted in people treated for something else. Nothing here is advice for one person."
)


class Framing(Part):
    """A treatment's benefit and harms side by side, as people of 100.

    Two switches: who has it or who does not, and of 100 people or compared with people without the
    treatment, where somebody has looked at such people.

    Parameters
    ----------
    treatment : str
        The treatment with which it opens, a treatment_id such as ``"co2_laser"``.

    Raises
    ------
    ValueError
        If there is no such treatment.
    """

    _esm = static("part.js", "framing.js")
    _css = static("part.css", "framing.css")

    content = traitlets.Dict().tag(sync=True)

    def __init__(self, treatment: str = "co2_laser") -> None:
        treatments = load("treatments").to_dict("records")
        known = [row["treatment_id"] for row in treatments]
        if treatment not in known:
            raise ValueError(
                f"There is no treatment {treatment!r}: choose one of {', '.join(known)}."
            )
        self._start = treatment
        self._rows = [_row(row["treatment_id"], row["treatment"]) for row in treatments]
        super().__init__(
            content={
                "frame": frame_of(_TITLE, _FIRST, _NOTE),
                "start": treatment,
                "treatments": [_shown(row) for row in self._rows],
            }
        )

    def twin(self) -> str:
        """Return one treatment as a picture, and the harms of all as a table."""
        return twin_of(self._rows, self._start, _TITLE, _NOTE)

    def plain(self) -> str:
        """Return the title on one line."""
        return f"{_TITLE}: {len(self._rows)} treatments"


def _row(name: str, words: str) -> dict[str, Any]:
    outcomes = load("outcomes")
    told = outcomes[(outcomes["treatment_id"] == name) & (outcomes["criterion"] == "clearing")]
    told = told[told["basis"] != "none"]
    reported = ". ".join(told["what"]) or "nobody has reported how milia did with it"
    return {"id": name, "name": words, "reported": reported, "figures": figures_of(name)}


def _shown(row: dict[str, Any]) -> dict[str, str]:
    figures: list[Figure] = row["figures"]
    counted = sum(figure.low is not None for figure in figures)
    compared = sum(bool(figure.compared("loss")) for figure in figures)
    harms = f"{len(figures)} {'harm' if len(figures) == 1 else 'harms'}"
    return {
        "id": row["id"],
        "name": row["name"],
        "html": treatment_of(row["reported"], figures),
        "absolute": f"{row['name']}: benefit counted by nobody; {counted} of {harms} counted.",
        "relative": f"{row['name']}: {compared} of {harms} can be compared with people without it.",
    }
