"""The composer of advice: to whom, what good advice holds, and one way to say it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from milia.aid.advice import kind_of_advice, points_for
from milia.data import load
from milia.markup import Html, bullets, folded_table, tag
from milia.science.appraisal import reading_grade, words
from milia.science.tradeoffs import patient
from milia.widgets.citations import cite

TITLE = "Advice in plain words"
MOST_WORDS = 120
MOST_GRADE = 8
LONG_SENTENCE = 20
HARD_WORD = 4
_FIRST = (
    "Try first: write what you would say to the family, as you would say it at the door. Then "
    "look at what is still missing."
)
_SAID = {"say": ("not said yet:", "said:"), "leave out": ("left out:", "found:")}
_CAUTION = (
    f"The goals, {MOST_WORDS} words and grade {MOST_GRADE}, are ours (ASSUMPTION); a sentence of"
    f" more than {LONG_SENTENCE} words counts as long, a word of {HARD_WORD} syllables as hard "
    "(ASSUMPTION). A point is looked for by its words, so that it can be missed when said in "
    "others, and a grade sees length and no sense: ask somebody to read it to you. Nothing you "
    "write is saved."
)
MODELS = {
    "newborn": (
        "These white dots are milia. They are tiny and harmless, and they do not hurt him. They"
        " go by themselves, mostly within weeks, some within three months. Doctors agree on "
        "that. You can wash him as always and wait. Please do not scrub or squeeze them, and "
        "put nothing on them: that can only hurt his skin. See a doctor the same day if he gets"
        " blisters or a fever, or if he is not well."
    ),
    "other": (
        "These white bumps are milia. They are harmless, and nobody can catch them. You can "
        "leave them alone. In grown people they often stay, and some go. If they bother you, a "
        "doctor can open them. Nobody has counted how often that works or leaves a mark, so "
        "nobody can promise it. Please do not squeeze them or use a needle at home: it can hurt"
        " the skin and leave a scar. See a doctor soon if a spot grows, bleeds or hurts."
    ),
    "referred": (
        "These white bumps look like milia, but we do not know yet what goes with them. Please "
        "see a doctor before anything is done to the skin. The doctor may take a small piece of"
        " skin to find out. Do not squeeze or scrub them until then, and do not stop a medicine"
        " alone. It may turn out to be nothing bad."
    ),
}


def content_of() -> dict[str, Any]:
    """Return what the page is told: the people, and for each what good advice holds."""
    return {
        "first": _FIRST,
        "caution": _CAUTION,
        "people": [_person(row) for row in load("patients").to_dict("records")],
        "goals": {
            "words": MOST_WORDS,
            "grade": MOST_GRADE,
            "sentence": LONG_SENTENCE,
            "syllables": HARD_WORD,
        },
    }


def _person(row: dict[Hashable, str]) -> dict[str, Any]:
    kind = kind_of_advice(patient(row["patient_id"]))
    points = points_for(kind)
    model = MODELS[kind]
    size = f"{len(words(model))} words, reading grade {reading_grade(model):.1f}."
    one = tag("details", tag("summary", "One way to say it"), tag("p", model), tag("p", size))
    lines = tag("ul", *map(_line, points), role="list", **{"class": "milia-points"})
    return {
        "name": row["name"],
        "story": row["story"],
        "task": tag("p", row["story"]),
        "marks": Html(lines + one),
        "model": one,
        "points": [
            {
                "point": point["point"],
                "pattern": point["pattern"],
                "unless": point["unless"],
                "say": point["stands"] == "say",
                "words": _SAID[point["stands"]],
                "why": _why(point),
            }
            for point in points
        ],
    }


def _line(point: dict[str, str]) -> Html:
    """Return a line of the list, whose mark and quotation the page fills in."""
    why = tag("span", _why(point), **{"class": "milia-sources"})
    return tag("li", tag("b"), f" {point['point']} ", tag("q"), why)


def _why(point: dict[str, str]) -> str:
    return f"{point['why']} Sources: {cite(point['reference_keys'].split(';'))}"


def plain_of(content: dict[str, Any]) -> str:
    """Say how many people there are to write about."""
    return f"{len(content['people'])} people to write about"


def twin_of(content: dict[str, Any]) -> Html:
    """Return the task, what good advice holds, and for the first person one way to say it."""
    person = content["people"][0]
    rows = (
        (each["point"], tag("td", "say" if each["say"] else "leave out"), tag("td", each["why"]))
        for each in person["points"]
    )
    told = f"{person['story']} Write to the family, in at most {MOST_WORDS} words, at grade "
    others = [f"{each['name']}: {each['story']}" for each in content["people"][1:]]
    return tag(
        "div",
        tag("p", tag("strong", TITLE)),
        tag("p", f"{told}{MOST_GRADE} or lower."),
        folded_table(
            "What good advice says and leaves out", ("Point", "Say or leave out", "Why"), rows
        ),
        person["model"],
        tag("details", tag("summary", "Others to write about"), bullets(others)),
        tag("p", content["caution"]),
    )
