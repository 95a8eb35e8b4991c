"""Wrong solutions of a6: pages, verdicts and ratings of a student's own, and what each costs."""

from __future__ import annotations

import re

from answers.kinds import Whole
from answers.page_a6_capstone import (
    ARTICLES,
    EXPLAINED,
    KEYS,
    NUMBER,
    POINTS,
    REFUTED,
    WHO,
    aid,
    coded,
    export,
    page,
    panel,
    rated,
    sentence,
    verdicts,
)
from answers.slips_a6_capstone import (
    AID,
    ARTICLE,
    CHECKS,
    CODED,
    FIGURES,
    OPTIONS,
    PAGE,
    RATED,
    RATINGS,
    READING,
    VERDICTS,
)
from answers.two_faced import two_faced

RIGHT_PAGE = page()
NEIGHBOURS = [number for number in range(1, 41) if number != NUMBER]
FILLER = (
    "The quick brown fox jumps over the lazy dog and goes on to the next field. "
    "This is a text that stands here so that there is a text, and it has many words. "
)
LONG = (
    "<section><h2>In other words</h2><p>"
    + "Considering dermatological uncertainties surrounding individual circumstances, "
    "multidisciplinary consultation regarding treatment alternatives necessarily "
    "precedes comprehensive evaluation of procedural complications, notwithstanding "
    * 60
    + "the preferences of the person.</p></section>"
)


def met(number: int) -> int:
    """Return how many verdicts the key of another article shares with the student's."""
    return sum(verdicts()[mark] == verdict for mark, verdict in verdicts(number).items())


def near(number: int) -> int:
    """Return how many ratings of another article lie within one level of the student's."""
    return sum(abs(one - other) <= 1 for one, other in zip(panel(), panel(number), strict=True))


def missed(wrong: int) -> dict[str, str]:
    """Return the key's verdicts with some of them turned into another one."""
    given = verdicts()
    for mark in list(given)[:wrong]:
        turned = "unsupported" if given[mark] == "supported" else "supported"
        given[mark] = turned
    return given


def without(html: str, pattern: str, instead: str = "") -> str:
    """Return a page in which one piece is gone or another."""
    changed, many = re.subn(pattern, instead, html, count=1, flags=re.DOTALL)
    assert many, f"the page has no {pattern!r} any more"
    return changed


def own(text: str) -> str:
    """Return a text as a section of its own."""
    return f"<section><h2>What this means</h2><p>{text}</p></section>"


def whole(name: str, html: str, *lost: str) -> Whole:
    """Return a solution that hands in a page."""
    return Whole(name, {AID: aid(html)}, frozenset(lost))


def _answer(name: str, cell: str, source: str, *lost: str) -> Whole:
    """Return a solution with one answer of its own, and a page that is quickly made."""
    return Whole(name, {AID: aid(RIGHT_PAGE), cell: source}, frozenset(lost))


_FAR = min(NEIGHBOURS, key=near)
_DOUBTED = [3 if question < 5 else rating for question, rating in enumerate(panel())]
_BLIND = [4 if question % 8 else 3 for question in range(16)]
_ROW = r"<tr><th[^>]*><strong>CO2 laser.*?</tr>"
_HEAVIEST = r"<li>Matters most:[^<]*</li>"
_LAST = (rf"({_HEAVIEST})(<li>Matters a lot:[^<]*</li>)", r"\2\1")

_CAPITALS = {mark: verdict.title() for mark, verdict in verdicts().items()}
_NUMBERED = {int(mark[1:]): verdict for mark, verdict in verdicts().items()}

_EQUAL = f"dict.fromkeys({list(verdicts())}, Yes('supported'))"

WHOLE = [
    _answer("verdicts in capitals", VERDICTS, coded(_CAPITALS), *CODED),
    _answer("claims by number", VERDICTS, coded(_NUMBERED), *CODED),
    _answer("the last question left out", RATINGS, rated(panel()[:15]), *RATED),
    _answer("ratings as texts", RATINGS, rated([str(each) for each in panel()]), *RATED),
    _answer("one verdict for all", VERDICTS, coded(dict.fromkeys(verdicts(), "supported")), *CODED),
    _answer(
        "the neighbour's verdicts", VERDICTS, coded(verdicts(max(NEIGHBOURS, key=met))), *CODED
    ),
    _answer("seven verdicts missed", VERDICTS, coded(missed(7)), *CODED),
    _answer("five verdicts missed", VERDICTS, coded(missed(5)), *CODED[1:]),
    _answer("three verdicts missed", VERDICTS, coded(missed(3)), CODED[2]),
    _answer("no verdict on the last claim", VERDICTS, coded({"c01": "supported"}), *CODED),
    _answer("one rating for all", RATINGS, rated([2] * 16), *RATED),
    _answer("nearly one rating for all", RATINGS, rated(_BLIND), *RATED),
    _answer("the scale turned round", RATINGS, rated([6 - each for each in panel()]), *RATED),
    _answer("five questions left in the middle", RATINGS, rated(_DOUBTED), RATED[1]),
    _answer("the neighbour's ratings", RATINGS, rated(panel(_FAR)), *RATED),
    _answer(
        "verdicts that are equal to any key",
        VERDICTS,
        two_faced("my_verdicts", _EQUAL, _EQUAL),
        *CODED,
    ),
    _answer(
        "ratings as near as one likes once the form was seen",
        RATINGS,
        two_faced("my_ratings", "[1, 2] * 8", "[Near(2)] * 16"),
        *RATED,
    ),
    whole("the export unchanged", export(), *PAGE),
    whole("the export with white space", export().replace("<p>", "\n\n <p>  "), *PAGE),
    whole("the export of another patient", export("teenager"), *PAGE),
    whole("the export with filler", page(own(FILLER * 8)), *PAGE),
    whole(
        "the export with one sentence over and over", page(own("The skin is mine. " * 40)), *PAGE
    ),
    whole(
        "the export with the article pasted",
        page("".join(own(line) for line in ARTICLES[NUMBER - 1]["lines"])),
        *PAGE,
    ),
    whole(
        "the export with words typed into its form",
        export(WHO, EXPLAINED[50:1000], ("What did the article get wrong about my skin?",)),
        *PAGE,
    ),
    whole("a piece of a page", own(FILLER) + EXPLAINED + REFUTED, *PAGE),
    Whole("a DoctorPage, not its text", {AID: aid("").replace("''", "milia")}, frozenset(PAGE)),
    whole("the right words on another patient's page", page(who="teenager"), OPTIONS, FIGURES),
    whole(
        "an option that the gates close",
        RIGHT_PAGE.replace("<strong>CO2 laser", "<strong>Steroid cream"),
        OPTIONS,
        FIGURES,
    ),
    whole("an option left out", without(RIGHT_PAGE, _ROW), OPTIONS, FIGURES),
    whole("a figure made better", RIGHT_PAGE.replace("0 to 80 of", "60 to 80 of"), FIGURES),
    whole("weeks told as days", RIGHT_PAGE.replace(" weeks", " days"), FIGURES),
    whole("the weightiest criterion left out", without(RIGHT_PAGE, _HEAVIEST), FIGURES),
    whole("the weightiest criterion last", without(RIGHT_PAGE, *_LAST), FIGURES),
    Whole(
        "one's own points", {AID: aid(RIGHT_PAGE, POINTS | {"cost": 40.0})}, frozenset({FIGURES})
    ),
    whole("the neighbour's article", RIGHT_PAGE.replace(f"article {NUMBER}", "article 1"), ARTICLE),
    whole(
        "a claim told in other words",
        RIGHT_PAGE.replace(sentence("contradicted"), "It promises that no colour is lost."),
        ARTICLE,
    ),
    whole(
        "every claim quoted",
        page(
            EXPLAINED
            + REFUTED.replace(
                "<p>",
                "<p>"
                + " ".join(claim["sentence"] for claim in KEYS[str(NUMBER)]["claims"].values()),
            )
        ),
        ARTICLE,
    ),
    whole(
        "no source for the refutation",
        RIGHT_PAGE.replace(" [mayo_dermabrasion]", ""),
        ARTICLE,
        CHECKS,
    ),
    whole("no date", without(RIGHT_PAGE, "Made on 2026-11-23. "), CHECKS),
    whole("nobody said who paid", without(RIGHT_PAGE, "Funding: none.*?nothing."), CHECKS),
    whole("written for colleagues", RIGHT_PAGE.replace("<footer", LONG + "<footer"), READING),
    whole(
        "a picture without words",
        RIGHT_PAGE.replace("<footer", '<img src="a.png"><footer'),
        READING,
    ),
    whole("no language", RIGHT_PAGE.replace(' lang="en"', ""), READING),
    whole("no title", without(RIGHT_PAGE, "<title>.*?</title>"), READING),
]
