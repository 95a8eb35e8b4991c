"""The page for the doctor: one sheet of HTML that a person takes to a visit, and no rank on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import pandas as pd

from milia.aid import wording
from milia.aid.cells import options_table
from milia.aid.matters import in_words, own_questions, own_words
from milia.aid.pieces import cited, entries, paragraphs, section
from milia.aid.referred import referred
from milia.aid.ruled_out import cautions, left_out
from milia.aid.sources import source_list
from milia.aid.statements import keys_in
from milia.data import load
from milia.markup import Html, bullets, tag
from milia.science.tradeoffs import Patient, gates, options, referral
from milia.science.tradeoffs_patient import conditions_of

_STYLE = Path(__file__).with_name("page.css")


def page_html(
    patient: Patient,
    *,
    made: date,
    matters: str = "",
    questions: Sequence[str] = (),
    points: Mapping[str, float] | None = None,
) -> str:
    """Return the page as HTML: no script, nothing to fetch, readable at grade 8.

    Parameters
    ----------
    patient : Patient
        Whose conditions open and close the gates.
    made : datetime.date
        The day that the page bears.
    matters : str
        What matters to the person, in own words, up to 1,000 characters.
    questions : sequence of str
        Up to five questions of the person's own, each up to 200 characters.
    points : mapping of str to float, optional
        Swing points from 0 to 100 by criterion; the patient's own by default.

    Returns
    -------
    str
        A whole page. Who has to see a doctor first gets no table of options.

    Raises
    ------
    ValueError
        If the words or questions are too long or too many, or points name no criterion.
    """
    reasons = referral(patient)
    sees_first = len(reasons) > 0
    weights = patient.weights if points is None else points
    mine = _mine(patient, own_words(matters), in_words(weights))
    asked = _to_ask(patient, own_questions(questions), sees_first)
    top = (
        _about(patient, sees_first),
        mine,
        asked,
        section("Tell the doctor", bullets(list(wording.TELL))),
    )
    chosen = () if sees_first else _chosen_from(patient)
    soon, living = _seen_soon(patient), _living(patient, sees_first)
    body = tag(
        "main",
        _header(made),
        *([referred(reasons)] if sees_first else []),
        tag("div", *top, **{"class": "top"}),
        *chosen[:1],
        tag("div", soon, living, *chosen[1:], **{"class": "notes"}),
    )
    return _whole(Html(body + _ending(body)))


def _whole(body: Html) -> str:
    head = tag(
        "head",
        Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width">'),
        tag("title", wording.TITLE),
        tag("style", Html(_style())),
    )
    return f"<!doctype html>\n{tag('html', head, tag('body', body), lang='en')}\n"


@cache
def _style() -> str:
    return _STYLE.read_text(encoding="utf-8")


def _header(made: date) -> Html:
    told = f"Made on {made.isoformat()}. {wording.NOT_ADVICE}"
    return tag("header", tag("h1", wording.TITLE), tag("p", told))


def _about(patient: Patient, sees_first: bool) -> Html:
    asked = _question(patient, sees_first)
    about = f"{wording.MILIA} {wording.MAYBE_NOT}" if sees_first else wording.MILIA
    waiting = [] if sees_first else paragraphs([wording.WAITING])
    return tag(
        "div",
        section("What milia are", *paragraphs([about])),
        section("The choice", tag("p", asked, **{"class": "question"}), *waiting),
    )


def _question(patient: Patient, sees_first: bool) -> str:
    if "newborn" in conditions_of(patient):
        return wording.QUESTION_REFERRED_NEWBORN if sees_first else wording.QUESTION_NEWBORN
    return wording.QUESTION_REFERRED if sees_first else wording.QUESTION


def _chosen_from(patient: Patient) -> tuple[Html, ...]:
    every, left = gates(patient), options(patient)
    table = options_table(left, {name: cited(said) for name, said in cautions(every).items()})
    wide = tag(
        "div", table, role="region", tabindex="0", **{"class": "wide", "aria-label": "Options"}
    )
    shut = [
        section(title, entries(told))
        for title, told in left_out(every, set(left["option"])).items()
    ]
    how = tag(
        "div", tag("h3", "How to read it"), entries(list(wording.HOW_TO_READ)), **{"class": "how"}
    )
    return (
        section("What can be done", how, wide),
        *shut,
        section("What is unknown", *paragraphs(list(wording.UNKNOWN))),
    )


def _mine(patient: Patient, words: str, weights: list[str]) -> Html:
    labels = load("conditions").set_index("condition_id")["label"]
    told = [f"Where: {patient.site}."] if patient.site else []
    told += [f"{labels[each][0].upper()}{labels[each][1:]}." for each in sorted(patient.conditions)]
    own = [tag("blockquote", words)] if words else []
    ranked = [bullets(list(weights))] if weights else []
    empty = [] if own or ranked else [tag("p", wording.WRITE_HERE, **{"class": "blank"})]
    about = [tag("p", " ".join(told))] if told else []
    return section("What matters to me", *about, *own, *ranked, *empty, kind="mine")


def _to_ask(patient: Patient, own: list[str], sees_first: bool) -> Html:
    usual = wording.QUESTIONS_NEWBORN if "newborn" in conditions_of(patient) else wording.QUESTIONS
    asked = bullets([*own, *(wording.QUESTIONS_REFERRED if sees_first else usual)])
    return section("My questions", tag("p", wording.SAY_FIRST), asked)


def _living(patient: Patient, sees_first: bool) -> Html:
    if sees_first:
        kinds = ["until"]
    elif "newborn" in conditions_of(patient):
        kinds = ["baby"]
    else:
        kinds = ["none", *_categories(options(patient)["option"])]
    said = [wording.LIVING[kind] for kind in kinds]
    return section("What living with it is like", *paragraphs(said))


def _categories(names: pd.Series) -> list[str]:
    """Return the ways of treating that the page offers and says something of."""
    table = load("treatments")
    present = set(table.loc[table["treatment_id"].isin(names), "category"])
    return [kind for kind in ("procedure", "topical") if kind in present]


def _seen_soon(patient: Patient) -> Html:
    signs = wording.SOON_NEWBORN if "newborn" in conditions_of(patient) else wording.SOON
    told = tag("p", "See a doctor soon, and do not wait for a visit that is planned, if you find:")
    return section("When to be seen soon", told, entries(list(signs)), kind="soon")


def _ending(body: str) -> Html:
    told = f"{wording.UPDATE} {wording.FUNDING}"
    keys = sorted(set(keys_in(body)))
    return tag(
        "footer",
        tag("p", told),
        section("Sources", bullets(source_list(keys))),
        **{"class": "sources"},
    )
