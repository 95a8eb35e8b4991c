"""The studio's page as it stands before anybody is chosen: headings, boxes, empty places."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, tag
from milia.widgets.framing_view import key, switches

OWN = "own"
"""The name of the criterion that a reader adds."""
ME, MY_NAME = "me", "Me, not saved anywhere"
_LETTERS = "ABCDEFGHI"
_TRY = (
    "Try first: read what is ruled out and why. Then give one thing 100 points and the others 0, "
    "and watch what comes first in part 5."
)
_PRIVACY = (
    "What you tick and type here about yourself is not saved: not in the notebook, not in the "
    "journal of your answers. It is gone when the notebook is closed."
)
_SWING = (
    "Think of an option that is at its worst in everything below. If you could move one single "
    "thing from worst to best, which would it be? Give that one 100 points. Then give each other "
    "thing its share of 100: how much is its step from worst to best worth beside that one?"
)


def frame(title: str) -> str:
    """Return the sections of the page, with a `data-slot` wherever something is to be put."""
    return "".join(
        (
            tag("p", title, **{"class": "milia-title"}),
            tag("p", _TRY),
            tag("p", role="status", **{"class": "milia-unseen", "data-slot": "status"}),
            _section(
                "1 · Whose choice is it?", _person(), _silence(), _slot("story"), _conditions()
            ),
            _section("2 · What is ruled out, and why", _slot("gates")),
            _section("3 · What the options would mean", _slot("table"), _hundred(), needs=1),
            _section("4 · What matters, and how much", *_weights(), needs=2),
            _section("5 · What these weights imply", *_implied(), needs=2),
            _section("6 · How firm is that?", *_robustness(), needs=2),
            _section("7 · A page for the doctor", *_page()),
            _slot("foot"),
        )
    )


def criteria() -> list[dict[str, str]]:
    """Return the criteria of the course and a place for the reader's own, each with a letter."""
    rows = load("criteria")[["criterion", "label", "short"]].to_dict("records")
    rows.append({"criterion": OWN, "label": "your own", "short": "your own"})
    named = zip(rows, _LETTERS, strict=True)
    return [{str(k): str(v) for k, v in row.items()} | {"letter": key} for row, key in named]


def _section(heading: str, *children: str, needs: int = 0) -> Html:
    """Return a section that is shown where at least so many options are left."""
    return tag("section", tag("h3", heading), *children, **{"data-needs": str(needs)})


def _slot(name: str, **about: str) -> Html:
    return tag("div", **{"data-slot": name} | about)


def _conditions() -> Html:
    groups = load("conditions").groupby("group", sort=False)
    return tag(
        "details",
        tag("summary", "What is true of this person"),
        tag("p", _PRIVACY, **{"data-slot": "privacy"}),
        *(_group(str(name), rows) for name, rows in groups),
        **{"data-slot": "conditions"},
    )


def _group(name: str, rows: pd.DataFrame) -> Html:
    pairs = rows[["condition_id", "label"]].itertuples(index=False)
    return tag("fieldset", tag("legend", name), *(_condition(*pair) for pair in pairs))


def _condition(condition: str, label: str) -> Html:
    box = Html(f'<input type="checkbox" data-condition="{condition}">')
    return tag("label", box, tag("span", label))


def _hundred() -> Html:
    return tag(
        "div",
        tag("h4", "The same out of 100 people"),
        switches(),
        key(),
        _slot("hundred"),
        **{"class": "milia-framing"},
    )


def _button(words: str, **about: str) -> Html:
    return tag("button", words, type="button", **about)


def _weights() -> list[Html]:
    ends = {row["criterion"]: _ends(row) for row in load("criteria").to_dict("records")}
    rows = (_weight(each, ends.get(each["criterion"], "")) for each in criteria())
    sets = (("theirs", "This person’s"), ("equal", "All equal"), ("undo", "Undo last change"))
    buttons = (_button(words, **{f"data-{name}": ""}) for name, words in sets)
    return [
        tag("p", _SWING),
        tag("div", *buttons, **{"class": "milia-sets"}),
        tag("div", *rows),
        tag("p", **{"class": "milia-unit", "data-slot": "legend"}),
        _own(),
    ]


def _ends(row: dict[Hashable, Any]) -> str:
    return f"from “{row['worst_words']}” to “{row['best_words']}”"


def _weight(about: dict[str, str], ends: str) -> Html:
    """Return the row of one criterion: its name, its points, buttons, its share of all points."""
    name = about["short"]
    key = about["letter"]
    letter = tag(
        "span", key, **{"class": "milia-letter", "aria-hidden": "true", "data-letter": key}
    )
    swing = tag("span", ends, **{"class": "milia-unit"})
    words = tag("span", tag("b", about["label"]), " ", swing)
    box = Html(f'<input type="number" min="0" max="100" step="1" aria-label="Points for {name}">')
    steps = (
        _button(sign, **{"data-step": step, "aria-label": f"{name}: 5 points {word}"})
        for sign, step, word in (("−", "-5", "less"), ("+", "5", "more"))
    )
    less, more = steps
    marks = tag("span", **{"class": "milia-marks"})
    share = tag("span", tag("span"), marks, **{"class": "milia-share", "aria-hidden": "true"})
    of = tag("span", **{"class": "milia-of", "aria-hidden": "true"})
    said = tag("p", role="status", **{"class": "milia-refused"})
    hidden = {"hidden": ""} if about["criterion"] == OWN else {}
    row = {"class": "milia-weight", "data-row": "", "data-weight": about["criterion"]}
    return tag("div", letter, words, less, box, more, share, of, said, **row | hidden)


def _own() -> Html:
    box = Html('<input maxlength="40" data-own="">')
    naming = tag("label", "What else matters to you? ", box)
    return tag(
        "details",
        tag("summary", "Add something of your own"),
        tag(
            "p",
            "Name it, and judge each option on it: 0 is the worst you can think of, 10 the best.",
        ),
        naming,
        _slot("judgements"),
        **{"class": "milia-own"},
    )


def _implied() -> list[Html]:
    return [
        _slot("sentence"),
        _slot("bars"),
    ]


def _robustness() -> list[Html]:
    kinds = (("these", "with these weights"), ("any", "with any weights"))
    buttons = (_button(words, **{"data-ranks": name}) for name, words in kinds)
    return [
        tag("h4", "If chance filled in what nobody knows, 20,000 times"),
        tag("div", *buttons, **{"class": "milia-sets"}),
        _slot("ranks"),
        tag("h4", "Which weight would change the first place"),
        _slot("switches"),
        tag("h4", "Which unknowns move the lead most"),
        _slot("tornado"),
        tag("h4", "Two things only, without weights"),
        tag("div", *map(_axis, ("across", "up")), **{"class": "milia-choosers"}),
        _slot("frontier"),
    ]


def _axis(name: str) -> Html:
    rows = load("criteria").to_dict("records")
    pairs = [(row["criterion"], row["label"]) for row in rows]
    chosen = {"across": "clearing", "up": "mark"}[name]
    return _chooser("axis", name.capitalize(), pairs, chosen)


def _person() -> Html:
    rows = load("patients").to_dict("records")
    told = [(row["patient_id"], f"{row['name']}: {row['site']}") for row in rows]
    return _chooser("person", "Choose a person", [*told, (ME, MY_NAME)], ME)


def _silence() -> Html:
    return tag("p", role="status", **{"class": "milia-refused", "data-slot": "silence"})


def _chooser(name: str, label: str, pairs: list[tuple[str, str]], chosen: str) -> Html:
    options = (
        tag("option", words, value=value, **({"selected": ""} if value == chosen else {}))
        for value, words in pairs
    )
    select = tag("select", *options, **{f"data-{name}": ""})
    return tag("label", tag("span", label), select, **{"class": "milia-chooser"})


def _page() -> list[Html]:
    boxes = (
        tag("label", f"Question {place}", Html('<input maxlength="200" data-question="">'))
        for place in (1, 2, 3)
    )
    matters = tag(
        "label",
        "What matters to me, in my own words",
        Html('<textarea rows="3" maxlength="600" data-matters=""></textarea>'),
    )
    return [
        tag(
            "p",
            "One page to print or to show: the options left, side by side and without a rank, what "
            "is unknown, and your questions. What you type goes into that page and nowhere else.",
        ),
        tag("div", matters, *boxes, **{"class": "milia-words"}),
        _button("Make the page", **{"data-make": "", "class": "milia-main"}),
        tag("div", role="status", **{"data-slot": "page"}),
    ]
