"""The differential by features as its page shows it: a row a condition, and the warnings."""

from __future__ import annotations

from typing import Any

from milia.markup import Html, tag

_MARKS = (("fits", "✓", "fits"), ("against", "✗", "argues against"), ("notTold", "?", "not told"))
_URGENT = "the same day"
_SEE = "See a doctor. "


def view_of(known: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of the differential needs, ready for JSON; urgent rules come first.

    Parameters
    ----------
    known : dict
        What `milia.widgets.differential.content` gives.
    """
    sides = ("id", "flag", "fits", "against")
    rules = sorted(known["rules"], key=lambda rule: rule["soon"] != _URGENT)
    return {
        "caution": known["caution"],
        "features": known["features"],
        "cases": known["cases"],
        "conditions": [{side: each[side] for side in sides} for each in known["conditions"]],
        "rows": "".join(_row(each) for each in known["conditions"]),
        "rules": [
            {"id": rule["id"], "when": rule["when"], "warning": _warning(rule)} for rule in rules
        ],
    }


def _row(condition: dict[str, Any]) -> Html:
    """Return a condition's row, into which the page puts its marks."""
    name = tag("span", condition["name"], **{"class": "milia-name"})
    flag = tag("span", "see a doctor", **{"class": "milia-flag"}) if condition["flag"] else ""
    marks = tag("span", *(_mark(*mark) for mark in _MARKS), **{"class": "milia-marks"})
    folded = tag("details", tag("summary", name, " ", flag, marks), *_details(condition))
    reason = {"class": "milia-reason", "hidden": ""}
    return tag("li", folded, tag("p", tag("strong", _SEE), condition["doctor"], **reason))


def _mark(kind: str, sign: str, words: str) -> Html:
    about = {"class": f"milia-mark-{kind}", "hidden": ""}
    return tag(
        "span", tag("span", sign, **{"aria-hidden": "true"}), f" {words}: ", tag("span"), **about
    )


def _details(condition: dict[str, Any]) -> list[Html]:
    when = _SEE if condition["flag"] else "When to ask a doctor. "
    doctor = [tag("p", tag("strong", when), condition["doctor"])] if condition["doctor"] else []
    return [
        tag("p", tag("strong", "What tells it apart. "), condition["difference"]),
        *doctor,
        tag("p", f"Sources: {condition['sources']}", **{"class": "milia-sources"}),
    ]


def _warning(rule: dict[str, Any]) -> Html:
    soon = _URGENT if rule["soon"] == _URGENT else "soon"
    sources = tag("span", f" ({rule['sources']})", **{"class": "milia-sources"})
    return tag("p", tag("strong", f"See a doctor {soon}. "), rule["advice"], sources)
