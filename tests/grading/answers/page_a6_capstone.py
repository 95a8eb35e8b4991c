"""What the solutions of a6 are made of: the keys of the demo student, and a page that is right."""

from __future__ import annotations

import json

import milia
from milia.authoring.secret import DEMO
from milia.checks import a6_capstone as check

STUDENT = "demo"
NUMBER = check.article_number(STUDENT)
WHO = check.patient_id(STUDENT)
KEYS = json.loads((DEMO / "a6_capstone" / "keys.json").read_text(encoding="utf-8"))
ARTICLES = json.loads((DEMO / "a6_capstone" / "articles.json").read_text(encoding="utf-8"))
POINTS = dict(milia.patient(WHO).weights)
VERDICTS = ("supported", "partly supported", "unsupported", "contradicted")
DAY = "2026-11-23"


def verdicts(number: int = NUMBER) -> dict[str, str]:
    """Return the key's verdict for each mark of an article."""
    return {mark: claim["verdict"] for mark, claim in KEYS[str(number)]["claims"].items()}


def panel(number: int = NUMBER) -> list[int]:
    """Return the panel's ratings of an article."""
    discern = KEYS[str(number)]["panel"]["discern"]
    return [discern[str(question)] for question in range(1, 17)]


def sentence(verdict: str) -> str:
    """Return the longest claim of the demo student's article with a verdict."""
    claims = KEYS[str(NUMBER)]["claims"].values()
    told = [claim["sentence"] for claim in claims if claim["verdict"] == verdict]
    return max(told, key=len)


EXPLAINED = """
<section><h2>What this means for Rosalind</h2>
<p>Your skin has been through enough, so begin with what a mark would mean to you. With the needle
up to ten of a hundred may keep one, and with waiting hardly anybody [ASSUMPTION]. On the other
side stands the summer. Nobody can say whether the spots will leave by themselves before then, for
no one has followed people after a peel. A cream asks for months, and your skin is easily sore.
You may start with waiting and set a day in spring on which you choose again. If you go for a
visit, ask to have one spot done first, and look at it with the doctor some weeks
later.</p></section>
"""

REFUTED = f"""
<section><h2>About the article that you read</h2>
<blockquote>“{sentence("contradicted")}”</blockquote>
<p>So says article {NUMBER}, and it is not so [mayo_dermabrasion]. The sources that we read tell
of the other thing, and the page gives none of its own. A page that leaves out harm makes every
choice look easy. It also sells what it praises, so take it as an advert and bring your doubts to
the visit.</p></section>
"""


def export(who: str = WHO, matters: str = "", questions: tuple[str, ...] = ()) -> str:
    """Return the library's page as it comes."""
    return milia.DoctorPage(who, matters=matters, questions=questions, date=DAY).html


def page(own: str = EXPLAINED + REFUTED, who: str = WHO) -> str:
    """Return the library's page with a student's own part before the sources."""
    return export(who).replace("<footer", own + "<footer", 1)


def aid(html: str, points: dict[str, float] | None = None) -> str:
    """Return the source of an answer cell that hands in a page."""
    given = POINTS if points is None else points
    return f"def my_points():\n    return {given!r}\n\n\ndef my_aid():\n    return {html!r}\n"


def coded(given: object) -> str:
    """Return the source of an answer cell that hands in verdicts."""
    return f"def my_verdicts():\n    return {given!r}\n"


def rated(given: object) -> str:
    """Return the source of an answer cell that hands in ratings."""
    return f"def my_ratings():\n    return {given!r}\n"
