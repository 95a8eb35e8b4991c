"""Make ``data/answers_synthetic.csv``: an invented student's answers through the term.

Run it after a change of the numbers below::

    python scripts/make_answers.py

The student meets 60 questions, some hard and some easy, and meets each again until it was right
twice running, as in a review deck. Nobody measured any number here: all of them are ASSUMPTIONs.
Chance comes from ``random.Random`` with a fixed seed, one stream per question, and from its method
``random`` alone, which Python promises to keep: the same numbers give the same bytes.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

TABLE = Path(__file__).resolve().parent.parent / "data" / "answers_synthetic.csv"
SEED = 10
QUESTIONS = 60
HARDEST, EASIEST = 0.15, 0.85
"""Chance that the first answer is right, of the hardest and of the easiest question."""
FORGOTTEN = 0.8
"""What a further meeting leaves of the chance to be wrong: every question gets easier."""
MOST_MEETINGS = 6
KNOWN_AFTER = 2
"""Right answers running after which a question does not come back."""
FAR_OFF = 0.5
"""Width of the error with which the student feels that chance."""
TOO_SURE = 0.12
"""How much surer the student feels than the chance is, on average."""
SURE, FAIRLY = 0.75, 0.45
"""The felt chance from which the student says sure, and fairly sure."""

COLUMNS = ("answer_id", "synthetic", "question", "meeting", "certainty", "correct")
"""Columns of the table, in order; ``data/datapackage.json`` describes them."""

Row = dict[str, str | int]


def rows() -> list[Row]:
    """Invent the answers, meeting after meeting, and number them.

    Returns
    -------
    list of dict
        One mapping from column to value per answer.
    """
    answers = [answer for number in range(1, QUESTIONS + 1) for answer in _answers(number)]
    answers.sort(key=lambda answer: (answer["meeting"], answer["question"]))
    return [
        {"answer_id": f"SYN-A{number:03}", "synthetic": "yes", **answer}
        for number, answer in enumerate(answers, start=1)
    ]


def table() -> str:
    """Write the answers as CSV.

    Returns
    -------
    str
        The CSV, with a header and line feeds.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows())
    return text.getvalue()


def _answers(number: int) -> Iterator[Row]:
    """Yield the answers to one question, until it was right twice running."""
    luck = Random(f"{SEED} {number}")
    wrong = 1 - (HARDEST + luck.random() * (EASIEST - HARDEST))
    running = 0
    for meeting in range(1, MOST_MEETINGS + 1):
        right = luck.random() >= wrong
        felt = 1 - wrong + TOO_SURE + (luck.random() - 0.5) * FAR_OFF
        yield {
            "question": f"Q{number:02}",
            "meeting": meeting,
            "certainty": 3 if felt >= SURE else 2 if felt >= FAIRLY else 1,
            "correct": int(right),
        }
        running = running + 1 if right else 0
        if running == KNOWN_AFTER:
            return
        wrong *= FORGOTTEN


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
