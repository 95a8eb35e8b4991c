"""One recorded answer, its row in the journal, and which answers were given from memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

COLUMNS = ("at", "item_id", "item_version", "kind", "answer", "correct", "certainty", "session")

RATING = "rating"
"""The kind of an answer that is neither right nor wrong: `correct` says nothing there."""

PAUSE = timedelta(hours=8)
"""How long a learner has to have been away from a question for an answer to come from memory.

ASSUMPTION: a night. Sooner, the reasons have just been read, and the answer tells little.
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as recorded.

    `at` is a UTC time (ISO 8601), `answer` what was chosen or typed, `certainty` 1 (guessed) to 3
    (sure) or None, `session` the kernel that recorded it.
    """

    at: str
    item_id: str
    item_version: int
    kind: str
    answer: Any
    correct: bool
    certainty: int | None
    session: str

    @property
    def when(self) -> datetime:
        """The time of the answer, in UTC."""
        return datetime.fromisoformat(self.at).astimezone(UTC)

    @property
    def wrong_and_sure(self) -> bool:
        """Whether the learner was sure of something that is not so."""
        return not self.correct and self.certainty == 3  # noqa: PLR2004


def row_of(answer: Answer) -> tuple[Any, ...]:
    """Return an answer as a row of the journal, in the order of `COLUMNS`."""
    return (
        answer.at,
        answer.item_id,
        answer.item_version,
        answer.kind,
        json.dumps(answer.answer, ensure_ascii=False),
        int(answer.correct),
        answer.certainty,
        answer.session,
    )


def answer_of(row: tuple[Any, ...]) -> Answer | None:
    """Return the answer in a row of the journal, or None when the row cannot be read."""
    at, item_id, version, kind, answer, correct, certainty, session = row
    try:
        read = Answer(
            at, item_id, version, kind, json.loads(answer), bool(correct), certainty, session
        )
        _ = read.when
    except (TypeError, ValueError, OverflowError):
        return None
    return read


def unaided(answers: Iterable[Answer]) -> Iterator[Answer]:
    """Yield the answers given from memory: none to the same question in the `PAUSE` before.

    The order of the log counts, not the times in it. A clock that was set back cannot make an
    answer look recent: times that lie apart, in either direction, are times apart.
    """
    last: dict[tuple[str, int], datetime] = {}
    for answer in answers:
        key = (answer.item_id, answer.item_version)
        if key not in last or abs(answer.when - last[key]) >= PAUSE:
            yield answer
        last[key] = answer.when
