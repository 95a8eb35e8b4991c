"""So many people as icons: what a test says of them, and which of them have the condition."""

from __future__ import annotations

import traitlets

from milia.data import load
from milia.science.frequency import natural_frequencies
from milia.science.frequency_inputs import FrequencyError, share, whole
from milia.science.frequency_surveys import published_surveys
from milia.widgets.citations import cite
from milia.widgets.icon_array_twin import twin_of
from milia.widgets.icon_array_view import frame_of, sliders_of
from milia.widgets.part import Part, static

MOST_ICONS = 1000
"""More icons than this are too small to be told apart."""
_EXAMPLE = "kanada2012"
_ASSUMED = "ASSUMPTION: the three starting values were chosen for practice."
_GUESSED = 0.9
"""Sensitivity and specificity of the example. ASSUMPTION: no figure was found."""
_FIRST = (
    "Try first: make the condition ten times rarer. Before you do, guess: of the icons on the "
    "tinted ground, who test positive, what part will still be round, and have it?"
)


class IconArray(Part):
    """A test in use, in natural frequencies: three sliders, and an icon for each person.

    Without values it opens with newborns who are looked at for milia: the prevalence is that of one
    survey, sensitivity and specificity are an ASSUMPTION, and the part says so.

    Parameters
    ----------
    prevalence, sensitivity, specificity : float, optional
        Where the sliders start, as shares of 0 to 1.
    of : int
        How many people, 1 to 1,000.
    have : str
        What they may have, as in "80 have milia".
    test : str
        The test.
    who : str
        Who they are, in the plural.
    note : str, optional
        Where the starting values come from; by default that they are an ASSUMPTION.

    Raises
    ------
    milia.science.frequency_inputs.FrequencyError
        If a share lies outside 0 to 1, or `of` is no whole number of 1 to 1,000.
    """

    _esm = static("part.js", "slider.js", "frequency.js", "icon_array.js")
    _css = static("part.css", "slider.css", "icon_array.css")

    title = traitlets.Unicode().tag(sync=True)
    content = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        *,
        prevalence: float | None = None,
        sensitivity: float | None = None,
        specificity: float | None = None,
        of: int = MOST_ICONS,
        have: str = "milia",
        test: str = "the look of the spot",
        who: str = "newborns",
        note: str = "",
    ) -> None:
        documented, source = _documented()
        given = prevalence, sensitivity, specificity
        start = {
            "prevalence": _percent("prevalence", documented, prevalence),
            "sensitivity": _percent("sensitivity", _GUESSED, sensitivity),
            "specificity": _percent("specificity", _GUESSED, specificity),
        }
        words = {"have": have, "test": test, "who": who}
        title = f"{of:,} {who}, one test: {test}"
        note = note or (source if given == (None,) * 3 else _ASSUMED)
        super().__init__(
            title=title,
            content=words
            | {
                "of": _icons(of),
                "start": start,
                "note": note,
                "sliders": sliders_of(have),
                "frame": frame_of(title, _FIRST, note, words),
            },
        )

    def twin(self) -> str:
        """Return the starting values as a sentence, a table and a picture of the icons."""
        return twin_of(self.content, self.title, self._counts())

    def plain(self) -> str:
        """Return the title and the four counts on one line."""
        found, missed, alarmed, cleared = self._counts()
        return (
            f"{self.title}: {found} found, {missed} missed, {alarmed} false alarms, "
            f"{cleared} cleared"
        )

    def _counts(self) -> tuple[int, int, int, int]:
        shares = {name: round(value / 100, 6) for name, value in self.content["start"].items()}
        return natural_frequencies(**shares, people=self.content["of"])


def _documented() -> tuple[float, str]:
    """Return the prevalence of the example, and the words that say where it comes from."""
    surveys = published_surveys(load("numbers"))
    (survey,) = surveys[surveys["reference_key"] == _EXAMPLE].to_dict("records")
    source = (
        f"Prevalence {survey['percent']:g} of 100: {survey['population']} ({cite([_EXAMPLE])}). "
        "Sensitivity and specificity are an ASSUMPTION: our tables hold no measurement of how well "
        "the look alone tells milia."
    )
    return survey["percent"] / 100, source


def _icons(of: int) -> int:
    """Check how many icons to draw."""
    if whole("of", of, least=1) > MOST_ICONS:
        raise FrequencyError(f"of is {of}, and more than {MOST_ICONS} icons cannot be told apart.")
    return int(of)


def _percent(name: str, otherwise: float, given: float | None) -> float:
    """Return a share as the percentage at which its slider starts."""
    return round(share(name, otherwise if given is None else given) * 100, 1)
