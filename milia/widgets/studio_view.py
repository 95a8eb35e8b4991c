"""What the studio's page is told of a person: a story, the gates, the options, the arithmetic."""

from __future__ import annotations

from typing import Any

from milia.data import load
from milia.markup import Html, tag
from milia.science.tradeoffs import Patient, gates, options, page_table, patient, referral
from milia.widgets.studio_gates import gates_section, referral_box, short
from milia.widgets.studio_table import options_section

ME = "me"
EQUAL = 50.0
_ALONE = (
    "Only waiting is left, so there is nothing to weigh or to rank. A doctor may see more than a "
    "table does: make the page below, and ask."
)
_MINE = "Tick below what is true of you; parts 2 and 3 follow."


def people() -> list[tuple[str, str]]:
    """Return who can be chosen, as pairs of id and words."""
    rows = load("patients").to_dict("records")
    told = [(str(row["patient_id"]), f"{row['name']}: {row['site']}") for row in rows]
    return [*told, (ME, "Me, not saved anywhere")]


def view_of(name: str, person: Patient) -> dict[str, Any]:
    """Return a person's part of the page, ready for JSON.

    Parameters
    ----------
    name : str
        An id of the table ``patients``, or "me".
    person : Patient
        Who decides, with the conditions ticked at present.
    """
    table, reasons = options(person), referral(person)
    left = table.drop_duplicates("option")
    points = {str(key): float(value) for key, value in person.weights.items()}
    stop = referral_box(reasons) if len(reasons) else ""
    gated = gates_section(gates(person), left["option"], referred=bool(len(reasons)))
    alone = tag("p", tag("strong", _ALONE)) if len(left) == 1 else ""
    return {
        "patient": name,
        "ticked": sorted(person.conditions),
        "usual": sorted(patient(name).conditions) if name != ME else [],
        "points": points or dict.fromkeys(load("criteria")["criterion"], EQUAL),
        "theirs": points if name != ME else {},
        "story": story(name),
        "gates": f"{stop}{gated}{alone}",
        "table": options_section(table) if len(left) else "",
        "names": {row["option"]: short(row["treatment"]) for row in left.to_dict("records")},
        "cells": page_table(table) if len(left) else {},
    }


def story(name: str) -> Html:
    """Return who a person is and what they want; the eight are invented."""
    if name == ME:
        return tag("p", _MINE)
    row: Any = load("patients").set_index("patient_id").loc[name]
    wants = tag("p", f"{row['wants']} ", tag("small", "(Invented person.)"))
    return tag("div", tag("p", row["story"]), wants)
