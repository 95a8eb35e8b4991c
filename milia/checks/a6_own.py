"""A student's own article and patient of a6: both follow from the student id."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from milia.checks.verdict import NotYet, call
from milia.data import load

ARTICLES = 40
POOL = "articles.json"
NOBODY = "demo"
_PART = "Step 1, your article and your patient"


def article_number(student_id: str) -> int:
    """Return the number of a student's article, 1 to 40.

    Parameters
    ----------
    student_id : str
        The id under which the student hands in; spaces around it do not matter.
    """
    return int(_digest(student_id)[:8], 16) % ARTICLES + 1


def patient_id(student_id: str) -> str:
    """Return the `patient_id` of a student's patient, one of the table ``patients``.

    Parameters
    ----------
    student_id : str
        The id under which the student hands in; spaces around it do not matter.
    """
    people = load("patients")["patient_id"]
    return str(people.iloc[int(_digest(student_id)[8:16], 16) % len(people)])


def _digest(student_id: str) -> str:
    return hashlib.sha256(student_id.strip().encode("utf-8")).hexdigest()


def pool() -> dict[int, dict[str, Any]]:
    """Return the articles beside the notebook, by number.

    Raises
    ------
    NotYet
        If the file is not in the notebook's folder, or cannot be read.
    """
    try:
        articles = json.loads(Path(POOL).read_text(encoding="utf-8"))
        return {article["number"]: article for article in articles}
    except FileNotFoundError:
        problem = f"There is no {POOL} in this notebook's folder"
    except (OSError, ValueError, TypeError, KeyError):
        problem = f"{POOL} in this notebook's folder cannot be read"
    raise NotYet(
        f"{problem}: fetch the assignment again, or start `milia lab`, which puts the file there."
    )


def article(student_id: str) -> dict[str, Any]:
    """Return a student's article: number, title, byline, date, lines and footer.

    Parameters
    ----------
    student_id : str
        The id under which the student hands in.

    Raises
    ------
    NotYet
        If the articles are not beside the notebook, or this one is not among them.
    """
    number, articles = article_number(student_id), pool()
    if number not in articles:
        raise NotYet(f"{POOL} has no article {number}: fetch the assignment again.")
    return articles[number]


def student(my_id: Callable[[], Any]) -> str:
    """Return a student's id as the rest of the notebook uses it, and say what follows from it.

    Parameters
    ----------
    my_id : callable
        The student's function.

    Returns
    -------
    str
        The id; while `my_id` gives none, that of the invented student "demo".
    """
    try:
        given = call(my_id, part=_PART, shown="my_id()")
        if type(given) is not str or not given.strip():
            raise NotYet(f"my_id() returned {given!r}. It should return your id, a text.")
    except NotYet as sentence:
        print(f"Not yet: {sentence}")
        print(f"What follows is not yours: it belongs to the invented student {NOBODY!r}.")
        given = NOBODY
    number, who = article_number(given), patient_id(given)
    print(f"The id {given.strip()!r} leads to article {number} and to the patient {who!r}.")
    return str(given.strip())
