"""`milia.progress`: how far a learner has come, what to do next, and how well they know it."""

from __future__ import annotations

from typing import Any

import traitlets

from milia.markup import Html, bullets, tag
from milia.quiz import clock
from milia.quiz.calibration import calibration
from milia.quiz.items import bank
from milia.quiz.journal import journal
from milia.quiz.own_answers import count_in_words, export_answers
from milia.quiz.progress import by_lesson, by_objective, next_step
from milia.widgets.part import Part, static
from milia.widgets.progress_view import progress_view

CODE = """import milia
import pandas as pd

answers = pd.read_csv(milia.export_answers("my_answers.csv", overwrite=True))
answers[answers["unaided"]].groupby("certainty")["correct"].agg(["count", "mean"])"""


class Progress(Part):
    """What the journal says of a learner, read when the part is made and when the page asks."""

    _esm = static("part.js", "progress.js")
    _css = static("part.css", "progress.css")

    content = traitlets.Dict().tag(sync=True)
    said = traitlets.Unicode("").tag(sync=True)

    def __init__(self) -> None:
        self._journal = journal()
        super().__init__(content=self._content())

    def on_read(self, _: dict[str, Any]) -> None:
        """Read the journal again."""
        self._renew("Read again.")

    def on_export(self, content: dict[str, Any]) -> None:
        """Save the answers next to the notebook, and say where."""
        try:
            self.said = f"Saved as {export_answers(content['file']).resolve()}."
        except (OSError, ValueError) as problem:
            self.said = str(problem)

    def on_erase(self, _: dict[str, Any]) -> None:
        """Erase every answer, and say how many it were."""
        self._renew(f"{count_in_words(self._journal.erase())} erased.")

    def twin(self) -> Html:
        """Return what the part shows and how to see it."""
        return tag(
            "div",
            tag("p", tag("strong", "Your progress")),
            bullets(
                [
                    "what to do next, and why",
                    "for each lesson and objective: how many questions you answered, and how many "
                    "were right at your last answer",
                    "how often you were right when you guessed, were fairly sure, and were sure",
                    "buttons to save your answers, or to erase them",
                ]
            ),
            tag("p", tag("em", "Run this cell to see yours. They stay in your own account.")),
        )

    def plain(self) -> str:
        """Return one fixed line."""
        return "Your progress: run this cell to see it."

    def _renew(self, sentence: str) -> None:
        self.content = self._content()
        self.said = ""  # The same sentence twice has to reach the page twice.
        self.said = sentence

    def _content(self) -> dict[str, Any]:
        log, items = self._journal.answers(), bank()
        shown = progress_view(
            next_step(log, items, clock.now()),
            self._journal.notice or "",
            (by_lesson(log, items), by_objective(log, items)),
            calibration(log),
            len(log),
        )
        where = str(self._journal.path)
        return {"shown": shown, "count": len(log), "where": where, "code": CODE}


def progress() -> Progress:
    """Return how far you have come, to be shown as a cell's last line.

    By lesson and objective, with what to do next, the calibration curve and the Brier score, and
    buttons to save or erase your answers.
    """
    return Progress()
