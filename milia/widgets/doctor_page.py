"""The page for the doctor in a notebook: how it does on the twelve checks, and what it says."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from milia.aid.audit import audit_page
from milia.aid.page import page_html
from milia.aid.reading import read_page
from milia.markup import Html, folded_table, tag
from milia.quiz import clock
from milia.science.appraisal import reading_grade
from milia.science.tradeoffs import Patient, patient, referral


class DoctorPage:
    """One printable page that sets a person's options side by side, without a rank.

    Parameters
    ----------
    who : str or Patient
        One of the eight invented people, such as ``"teenager"``, or a `milia.Patient`.
    matters : str
        What matters to the person, in own words, up to 1,000 characters.
    questions : sequence of str
        Up to five questions to ask, each up to 200 characters.
    points : mapping of str to float, optional
        Swing points by criterion; the patient's own by default.
    date : datetime.date or str, optional
        The day that the page bears, such as ``"2026-11-23"``; today by default.

    Attributes
    ----------
    html : str
        The page: no script, nothing to fetch.

    Raises
    ------
    ValueError
        If the patient, a criterion or the date is unknown, or a text is too long.
    """

    def __init__(
        self,
        who: str | Patient,
        matters: str = "",
        questions: Sequence[str] = (),
        points: Mapping[str, float] | None = None,
        date: datetime.date | str | None = None,
    ) -> None:
        person = patient(who) if isinstance(who, str) else who
        self._refers = bool(len(referral(person)))
        made = _day(date)
        self._made = made.isoformat()
        self.html = page_html(
            person, made=made, matters=matters, questions=questions, points=points
        )

    @property
    def reading_grade(self) -> float:
        """The reading grade of all that the page says, its sources and tables included."""
        return reading_grade(read_page(self.html).text)

    def audit(self) -> pd.DataFrame:
        """Hold the page against the twelve checks, as `milia.audit_page` does."""
        return audit_page(self.html, refers=self._refers)

    def write(self, path: str | Path = "page_for_the_doctor.html") -> Path:
        """Write the page to a file, which any browser opens and prints.

        A page that stands there already is replaced.

        Parameters
        ----------
        path
            Where to, ending in ``.html``.

        Returns
        -------
        pathlib.Path
            The file's whole path.

        Raises
        ------
        ValueError
            If the path does not end in ``.html``, so that no other file is overwritten.
        FileNotFoundError
            If the folder does not exist.
        """
        file = Path(path).expanduser().resolve()
        if file.suffix.lower() not in {".html", ".htm"}:
            raise ValueError(f"The page is HTML: let {file.name!r} end in .html.")
        if not file.parent.is_dir():
            raise FileNotFoundError(
                f"There is no folder {file.parent}: make it, or choose another."
            )
        file.write_text(self.html, encoding="utf-8")
        return file

    def __repr__(self) -> str:
        return f"The page for the doctor: {self._passed()}"

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.twin()}

    def twin(self) -> Html:
        """Return how the page does on each check, and folded away the page without its pictures.

        The day is left out, so that what is built twice is the same.
        """
        told = f"{self!r}. Reading grade {self.reading_grade:.1f}. Save it with .write()."
        rows = (
            (each["check_id"], tag("td", "yes" if each["passed"] else "no"), tag("td", each["why"]))
            for each in self.audit().to_dict("records")
        )
        checks = folded_table("The twelve checks", ("Check", "Passed", "Why"), rows)
        page = tag("details", tag("summary", "The page, without its pictures"), _bare(self.html))
        return Html(
            tag("div", tag("p", told), checks, page).replace(self._made, "the day you make it")
        )

    def _passed(self) -> str:
        passed = self.audit()["passed"]
        return f"it passes {passed.sum()} of {len(passed)} checks"


def _bare(html: str) -> Html:
    """Return the body of a page as an output in a notebook keeps it: no drawing, no heading."""
    body = html[html.index("<main>") : html.index("</body>")]
    drawn = re.sub(r"<svg.*?</svg>| (?:class|role|tabindex|aria-\w+)=\"[^\"]*\"", "", body)
    return Html(re.sub(r"<h\d>(.*?)</h\d>", r"<p><strong>\1</strong></p>", drawn))


def _day(date: datetime.date | str | None) -> datetime.date:
    if date is None:
        return clock.now().date()
    if isinstance(date, datetime.date):
        return date
    try:
        return datetime.date.fromisoformat(date)
    except ValueError:
        raise ValueError(f"{date!r} is no day: write it as 2026-11-23.") from None
