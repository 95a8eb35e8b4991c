"""The page for the doctor: one sheet of HTML that a person takes to a visit, and no rank on it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import pandas as pd

from milia.aid import wording
from milia.aid.cells import options_table
from milia.aid.matters import in_words, own_questions, own_words
from milia.aid.ruled_out import cautions, left_out
from milia.aid.sources import source_list
from milia.aid.statements import keys_in
from milia.data import load
from milia.markup import Html, bullets, tag
from milia.science.tradeoffs import Patient, gates, options, referral

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
    weights = patient.weights if points is None else points
    mine = _mine(patient, own_words(matters), in_words(weights))
    asked = _to_ask(patient, own_questions(questions), len(reasons) > 0)
    middle = _referred(reasons) if len(reasons) else _chosen_from(patient)
    notes = (asked, _living(patient, len(reasons) > 0), _seen_soon(patient))
    body = tag(
        "main",
        _header(made),
        tag("div", _about(patient, len(reasons) > 0), mine, **{"class": "top"}),
        middle[0],
        tag("div", *middle[1:], *notes, **{"class": "notes"}),
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


def _section(title: str, *children: str, kind: str = "") -> Html:
    return tag("section", tag("h2", title), *children, **({"class": kind} if kind else {}))


def _cited(text: str) -> Html:
    """Mark the brackets of a text up as small print."""
    pieces = text.replace("[", "\0[").replace("]", "]\0").split("\0")
    marked = (
        tag("small", piece) if piece.startswith("[") else tag("span", piece) for piece in pieces
    )
    return Html("".join(piece.removeprefix("<span>").removesuffix("</span>") for piece in marked))


def _header(made: date) -> Html:
    told = f"Made on {made.isoformat()}. {wording.NOT_ADVICE}"
    return tag("header", tag("h1", wording.TITLE), tag("p", told))


def _about(patient: Patient, referred: bool) -> Html:
    asked = wording.QUESTION_NEWBORN if "newborn" in patient.conditions else wording.QUESTION
    about = f"{wording.MILIA} {wording.MAYBE_NOT}" if referred else wording.MILIA
    return tag(
        "div",
        _section("What milia are", tag("p", _cited(about))),
        _section(
            "The choice",
            tag("p", wording.QUESTION_REFERRED if referred else asked, **{"class": "question"}),
        ),
    )


def _referred(reasons: pd.DataFrame) -> tuple[Html, ...]:
    rows = reasons.to_dict("records")
    found = [
        _cited(
            f"{_plain_reason(row['reason'])}. When: {_when(row)} "
            f"{wording.in_brackets(str(row['source']).split(';'))}{_partly(row['verified'])}"
        )
        for row in rows
    ]
    why = _section(
        "See a doctor first",
        tag("p", f"{_whom(rows)} Nothing should be done to the skin before that, because:"),
        bullets(list(found)),
        kind="soon",
    )
    return why, _section("Tell the doctor", bullets(list(wording.TELL)))


def _whom(rows: list[dict[Hashable, str]]) -> str:
    today = any(row["how_soon"] == "the same day" for row in rows)
    return wording.WHOM_TODAY if today else wording.WHOM


def _when(row: dict[Hashable, str]) -> str:
    return row["how_soon"].replace("(how soon: ASSUMPTION)", "(ASSUMPTION)")


def _partly(verified: str) -> str:
    return "" if verified == "yes" else " (partly verified)"


@cache
def _gate_of_reason() -> dict[str, str]:
    table = load("gates")
    return dict(zip(table["reason"], table["gate_id"], strict=True))


def _plain_reason(reason: str) -> str:
    return wording.plain("gate").get(_gate_of_reason().get(reason, ""), reason)


def _chosen_from(patient: Patient) -> tuple[Html, ...]:
    every, left = gates(patient), options(patient)
    table = options_table(left, {name: _cited(said) for name, said in cautions(every).items()})
    wide = tag(
        "div", table, role="region", tabindex="0", **{"class": "wide", "aria-label": "Options"}
    )
    out = [_cited(said) for said in left_out(every, set(left["option"]))]
    return (
        _section("What can be done", tag("p", _cited(wording.ORDER)), wide),
        _section("Ruled out or left out, and why", bullets(list(out))),
        _section("What is unknown", *(tag("p", said) for said in wording.UNKNOWN)),
    )


def _mine(patient: Patient, words: str, weights: list[str]) -> Html:
    labels = load("conditions").set_index("condition_id")["label"]
    told = [f"Where: {patient.site}."] if patient.site else []
    told += [f"{labels[each][0].upper()}{labels[each][1:]}." for each in sorted(patient.conditions)]
    own = [tag("blockquote", words)] if words else []
    about = [tag("p", " ".join(told))] if told else []
    return _section("What matters to me", *own, bullets(list(weights)), *about, kind="mine")


def _to_ask(patient: Patient, own: list[str], referred: bool) -> Html:
    usual = wording.QUESTIONS_NEWBORN if "newborn" in patient.conditions else wording.QUESTIONS
    return _section(
        "My questions", bullets([*own, *(wording.QUESTIONS_REFERRED if referred else usual)])
    )


def _living(patient: Patient, referred: bool) -> Html:
    if referred:
        kinds = ["until"]
    elif "newborn" in patient.conditions:
        kinds = ["baby"]
    else:
        kinds = ["none", *_categories(options(patient)["option"])]
    said = [tag("p", _cited(wording.LIVING[kind])) for kind in kinds]
    return _section("What living with it is like", *said)


def _categories(names: pd.Series) -> list[str]:
    """Return the ways of treating that the page offers and says something of."""
    table = load("treatments")
    present = set(table.loc[table["treatment_id"].isin(names), "category"])
    return [kind for kind in ("procedure", "topical") if kind in present]


def _seen_soon(patient: Patient) -> Html:
    newborn = wording.SOON_NEWBORN if "newborn" in patient.conditions else ()
    entries = [_cited(said) for said in (*newborn, *wording.SOON)]
    told = tag("p", "See a doctor soon, and do not wait for a visit that is planned, if you find:")
    return _section("When to be seen soon", told, bullets(list(entries)), kind="soon")


def _ending(body: str) -> Html:
    told = f"{wording.UPDATE} {wording.FUNDING}"
    keys = sorted(set(keys_in(body)))
    return tag(
        "footer",
        tag("p", told),
        _section("Sources", bullets(source_list(keys))),
        **{"class": "sources"},
    )
