"""The differential by features: what its page shows, and its twin."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.data import load
from milia.markup import Html, bullets, folded_table, tag
from milia.widgets.citations import cite

TITLE = "Is it a milium? What fits what you entered"
_CAUTION = (
    "This is no diagnosis and gives no probability. What fits and what argues against is the "
    "course's own reading of its sources, which nobody has repeated; a feature that they leave out "
    "is not told. Who is unsure should show it to a doctor."
)
_MILIUM = {
    "name": "Milium",
    "difference": "a firm white bead, calm and without an opening; it holds dry keratin",
    "doctor": "",
    "flag": False,
    "sources": cite(("berk2008", "medscape_milia", "medscape_ped")),
}
# Invented, to have something to begin with.
_CASES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "a newborn with white beads on the nose",
        {"age": "newborn", "site": "nose", "opening": "none", "colour": "white"},
    ),
    (
        "many bumps on the lower lids, the colour of the skin",
        {"age": "young", "site": "lid", "colour": "skin", "number": "many"},
    ),
    (
        "one pearly spot on a lid, and it grows",
        {"age": "older", "site": "lid", "colour": "pearly", "number": "one", "course": "grows"},
    ),
)
_Row = dict[Hashable, Any]


def content() -> dict[str, Any]:
    """Return the features asked, the conditions with what fits them, the rules and the cases."""
    values, rules = load("differential_values"), load("differential_flags").fillna("")
    return {
        "caution": _CAUTION,
        "features": [
            _feature(name, group) for name, group in values.groupby("feature", sort=False)
        ],
        "conditions": _conditions(),
        "rules": [_rule(row) for row in rules.to_dict("records")],
        "cases": [{"text": text, "told": told} for text, told in _CASES],
    }


def _feature(name: object, group: pd.DataFrame) -> dict[str, Any]:
    pairs = group[["value", "words"]].to_numpy().tolist()
    return {"id": name, "label": group["label"].iloc[0], "values": pairs}


def _conditions() -> list[dict[str, Any]]:
    known = load("lookalikes").fillna("").set_index("lookalike_id", drop=False)
    coded = load("differential_features").fillna("").groupby("condition_id", sort=False)
    return [
        {"id": name}
        | (_MILIUM if name == "milium" else _lookalike(known.loc[str(name)].to_dict()))
        | _lists(rows)
        for name, rows in coded
    ]


def _lookalike(row: _Row) -> dict[str, Any]:
    return {
        "name": row["condition"],
        "difference": row["key_difference"],
        "doctor": row["red_flag_reason"],
        "flag": row["red_flag"] == "yes",
        "sources": cite(row["reference_keys"].split(";")),
    }


def _lists(rows: pd.DataFrame) -> dict[str, dict[str, list[str]]]:
    return {
        side: {row["feature"]: row[side].split(";") for row in rows.to_dict("records") if row[side]}
        for side in ("fits", "against")
    }


def _rule(row: _Row) -> dict[str, Any]:
    pairs = (("feature", "value"), ("and_feature", "and_value"))
    return {
        "id": row["flag_id"],
        "when": {row[feature]: row[value] for feature, value in pairs if row[feature]},
        "soon": row["how_soon"],
        "advice": row["advice"],
        "sources": cite(row["reference_keys"].split(";")),
    }


def twin(content: dict[str, Any], title: str) -> Html:
    """Return the answers with which a doctor should be seen, and the conditions as tables."""
    words = {
        (feature["id"], value): said
        for feature in content["features"]
        for value, said in feature["values"]
    }
    labels = {feature["id"]: feature["label"] for feature in content["features"]}
    rules = [_said(rule, words) for rule in content["rules"]]
    return tag(
        "div",
        tag("p", tag("strong", title)),
        tag("p", content["caution"]),
        tag("p", "See a doctor with any of these:"),
        bullets(rules),
        _differences(content["conditions"]),
        _coding(content["conditions"], words, labels),
    )


_Words = dict[tuple[str, str], str]


def _said(rule: dict[str, Any], words: _Words) -> str:
    when = ", and ".join(words[pair] for pair in rule["when"].items())
    return f"{when}: {rule['soon']}. {rule['advice']} ({rule['sources']})"


def _differences(conditions: list[dict[str, Any]]) -> Html:
    rows = (
        (
            each["name"],
            tag("td", each["difference"]),
            tag("td", each["doctor"]),
            tag("td", each["sources"]),
        )
        for each in conditions
    )
    heads = ("Condition", "What tells it from a milium", "When to ask a doctor", "Sources")
    return folded_table("The conditions", heads, rows)


def _coding(conditions: list[dict[str, Any]], words: _Words, labels: dict[str, str]) -> Html:
    rows = (
        (each["name"], *(tag("td", _listed(each[side], words, labels)) for side in _SIDES))
        for each in conditions
    )
    return folded_table("What fits, what argues against", ("Condition", *_SIDES.values()), rows)


_SIDES = {"fits": "Fits", "against": "Argues against"}


def _listed(side: dict[str, list[str]], words: _Words, labels: dict[str, str]) -> str:
    return "; ".join(
        f"{labels[feature]}: {', '.join(words[feature, value] for value in values)}"
        for feature, values in side.items()
    )
