"""The trade-offs studio: gates before scores, options side by side, what weights imply."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import traitlets

from milia.markup import Html, tag
from milia.science.tradeoffs import Patient, patient
from milia.widgets.doctor_page import DoctorPage
from milia.widgets.part import Part, static
from milia.widgets.studio_frame import ME, criteria, frame
from milia.widgets.studio_state import Start, start_of
from milia.widgets.studio_twin import twin_of
from milia.widgets.studio_view import view_of

_TITLE = "The trade-offs studio"
_FILE = "page_for_the_doctor.html"


class Studio(Part):
    """Options of one person side by side, what their weights imply, and how firm that is.

    Parameters
    ----------
    who : str or Patient
        One of the eight invented people, such as ``"teenager"``; ``"me"``, of whom nothing is
        saved; or a `milia.Patient`, who is shown as "me".
    points : mapping of str to float, optional
        Swing points from 0 to 100 by criterion; the person's own by default.
    conditions : iterable of str, optional
        Ids of the table ``conditions``, in place of the person's own.
    own : mapping of str to mapping, optional
        One criterion more: its name, and for each option a judgement from 0 to 10.
    left_out : iterable of str
        Options that are not compared.
    compare : sequence of mappings
        Other people's points, such as a class's, shown as marks beside the weights.

    Raises
    ------
    milia.science.tradeoffs.TradeoffError
        If a patient, a condition or a criterion is unknown, or a number is none from 0 to 100.

    Notes
    -----
    What a reader ticks and types goes to the kernel as a message and comes back as one. It is no
    part of the widget's state, so no notebook can save it.
    """

    _esm = static("part.js", "frequency.js", "tradeoffs.js", "studio_draw.js", "studio.js")
    _css = static("part.css", "framing.css", "studio.css")

    content = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        who: str | Patient = "teenager",
        *,
        points: Mapping[str, float] | None = None,
        conditions: Iterable[str] | None = None,
        own: Mapping[str, Mapping[str, float]] | None = None,
        left_out: Iterable[str] = (),
        compare: Sequence[Mapping[str, float]] = (),
    ) -> None:
        self._start: Start = start_of(
            who,
            points=points,
            conditions=conditions,
            own=own,
            left_out=left_out,
            compare=compare,
        )
        super().__init__(content={"frame": frame(_TITLE), "criteria": criteria()} | self._opening())

    def _opening(self) -> dict[str, Any]:
        """Return what the page opens with; of "me" it holds nothing, and the page has to ask."""
        start = self._start
        told: dict[str, Any] = {"start": {}, "view": None}
        if start.name != ME:
            told |= {"start": start.told(), "view": self._view(start.name, start.person)}
        return told

    def _view(self, name: str, person: Patient) -> dict[str, Any]:
        return view_of(name, person, self._start.told()["compare"])

    def on_open(self, _: dict[str, Any]) -> None:
        """Send the page what it opens with, where that is not in the widget's state."""
        start = self._start
        view = self._view(start.name, start.person)
        self.send({"kind": "view", "view": view, "start": start.told()})

    def on_choose(self, content: dict[str, Any]) -> None:
        """Send the page another person, or the same with other conditions."""
        person = _person(content)
        self.send({"kind": "view", "view": self._view(content["patient"], person)})

    def on_page(self, content: dict[str, Any]) -> None:
        """Send the page for the doctor, and how it does on the checks for decision aids."""
        made = DoctorPage(
            _person(content),
            matters=content["matters"],
            questions=[asked for asked in content["questions"] if asked.strip()],
            points=content["points"],
        )
        self.send({"kind": "page", "page": _saving(made)})

    def twin(self) -> str:
        """Return the gates, the options and the ranking; of "me" what holds for anybody."""
        return str(twin_of(self._start, _TITLE))

    def plain(self) -> str:
        """Return the title and whose choice it is on one line."""
        return f"{_TITLE}: {self._start.title}"


def _person(content: Mapping[str, Any]) -> Patient:
    """Return who the page names, with the conditions that it says are ticked."""
    name, ticked = content["patient"], content["conditions"]
    person = Patient() if name == ME else patient(name)
    return person if ticked is None else replace(person, conditions=frozenset(ticked))


def _saving(made: DoctorPage) -> Html:
    """Return how the page does on its checks, and a link that saves it without any network."""
    passed = made.audit()["passed"]
    encoded = base64.b64encode(made.html.encode("utf-8")).decode("ascii")
    about = {"href": f"data:text/html;base64,{encoded}", "download": _FILE}
    said = f"Your page is ready: it passes {passed.sum()} of {len(passed)} checks for such pages. "
    then = tag("p", "Open the file that you saved with a double-click, and print it.")
    return tag("div", tag("p", said, tag("a", "Save the page", **about)), then)
