"""What the studio's page is told of a person: a story, the gates, the options, the arithmetic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from milia.data import load
from milia.markup import Html, tag
from milia.science.tradeoffs import Patient, gates, options, page_table, patient, referral
from milia.widgets.studio_frame import ME, OWN
from milia.widgets.studio_gates import counted, gates_section, referral_box, short
from milia.widgets.studio_hundred import hundred_section
from milia.widgets.studio_marks import legend, marks_of
from milia.widgets.studio_table import options_section

EQUAL = 50.0
_ALONE = (
    "Only waiting is left, so there is nothing to weigh or to rank. A doctor may see more than a "
    "table does: make the page below, and ask."
)
_MINE = "Tick below what is true of you; parts 2 and 3 follow."


def view_of(
    name: str, person: Patient, compare: Sequence[Mapping[str, float]] = ()
) -> dict[str, Any]:
    """Return a person's part of the page, ready for JSON.

    Parameters
    ----------
    name : str
        An id of the table ``patients``, or "me".
    person : Patient
        Who decides, with the conditions ticked at present.
    compare : sequence of mappings
        Other people's points, to be marked beside the weights.
    """
    table, reasons = options(person), referral(person)
    left = table.drop_duplicates("option")
    names = dict(zip(left["option"], map(short, left["treatment"]), strict=True))
    points = {str(key): float(value) for key, value in person.weights.items()}
    weighed = load("criteria")["criterion"]
    theirs = {} if name == ME else points
    stop = referral_box(reasons) if len(reasons) else ""
    rules = gates(person)
    gated = gates_section(rules, left["option"], referred=bool(len(reasons)))
    alone = tag("p", tag("strong", _ALONE)) if len(left) == 1 else ""
    return {
        "patient": name,
        "ticked": sorted(person.conditions),
        "usual": sorted(patient(name).conditions) if name != ME else [],
        "suggested": points or dict.fromkeys(weighed, EQUAL),
        "theirs": theirs,
        "marks": {name: marks_of(name, theirs, compare) for name in [*weighed, OWN]},
        "legend": legend(theirs, compare),
        "story": story(name),
        "gates": f"{stop}{gated}{alone}",
        "said": ("See a doctor first. " if stop else "") + counted(rules, left["option"]),
        "judgements": _judgements(names),
        "table": options_section(table) if len(left) else "",
        "hundred": hundred_section(table) if len(left) else "",
        "names": names,
        "cells": page_table(table) if len(left) else {},
    }


def _judgements(names: dict[str, str]) -> Html:
    """Return a box for each option, to judge it on a criterion of the reader's own."""
    return tag("div", *(_judgement(*each) for each in names.items()))


def _judgement(option: str, treatment: str) -> Html:
    about = {"data-judge": option, "data-name": treatment}
    box = tag("input", type="number", min="0", max="10", step="1", **about).removesuffix("</input>")
    said = tag("span", role="status", **{"class": "milia-refused"})
    return tag("label", Html(box), f" {treatment}", said, **{"data-row": ""})


def story(name: str) -> Html:
    """Return who a person is and what they want; the eight are invented."""
    if name == ME:
        return tag("p", _MINE)
    row: Any = load("patients").set_index("patient_id").loc[name]
    wants = tag("p", f"{row['wants']} ", tag("small", "(Invented person.)"))
    return tag("div", tag("p", row["story"]), wants)
