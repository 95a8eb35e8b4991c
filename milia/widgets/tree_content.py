"""What a `Tree` shows, as plain data: questions, classes and the articles' names for them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from milia.drawing import draw
from milia.science.classification import DecisionTree, Question, paths
from milia.widgets.citations import cite

_CAUTION = "What is usual is not what is proven: no trial of any treatment of milia was found."
_PARTLY_READ = "Not every source of this class could be read in full."
_SILENT = "not established"
_FACTS = {
    "typical_age": "Age",
    "typical_sites": "Where",
    "morphology_size": "Looks",
    "origin": "Starts in",
    "natural_course": "Course",
    "usual_management": "What clinicians do",
    "associations": "Goes with",
}
_ASIDES = {"synonyms": "Other names", "article_naming": "In the articles", "note": "Note"}
_Row = dict[Hashable, Any]


def content_of(tree: DecisionTree, types: pd.DataFrame, names: pd.DataFrame) -> dict[str, Any]:
    """Return everything the page of a tree draws, ready for JSON.

    Parameters
    ----------
    tree : milia.science.classification.DecisionTree
        The questions.
    types : pandas.DataFrame
        `load("types")`; the classes the tree reaches are taken from it.
    names : pandas.DataFrame
        `load("article_type_names")`, each row a type name that an article uses.
    """
    rows = {row["type_id"]: row for row in types.fillna("").to_dict("records")}
    return {
        "start": tree.start,
        "caution": _CAUTION,
        "questions": {key: question_of(ask) for key, ask in tree.questions.items()},
        "classes": {key: class_of(rows[key], advice_of(tree, key)) for key in paths(tree)},
        "names": [name_of(row, rows) for row in names.fillna("").to_dict("records")],
    }


def question_of(question: Question) -> dict[str, Any]:
    """Return a question with its answers; `to` is a question's id, `type` a class's."""
    keys = dict.fromkeys(key for answer in question.answers for key in answer.sources)
    return {
        "text": question.text,
        "why": question.why,
        "sources": cite(keys),
        "answers": [
            {"text": answer.text, "to": answer.leads_to, "type": answer.type_id}
            for answer in question.answers
        ],
    }


def class_of(row: _Row, advice: str) -> dict[str, Any]:
    """Return a class's card: its facts in order, its picture, when to see a doctor, its sources.

    A fact that the sources leave out is said to be "not established"; an aside is left out.
    """
    facts = [[label, row[column] or _SILENT] for column, label in _FACTS.items()]
    asides = [[label, row[column]] for column, label in _ASIDES.items() if row[column]]
    if row["parent_class"] != row["origin_group"]:
        asides.insert(0, ["Group", row["parent_class"]])
    drawing = draw(f"site_{row['type_id']}")
    return {
        "name": row["type"],
        "short": row["short_name"],
        "origin": row["origin_group"],
        "doubt": "" if row["verified"] == "yes" else _PARTLY_READ,
        "advice": advice,
        "facts": facts + asides,
        "sources": cite(row["reference_keys"].split(";")),
        "picture": {"src": drawing.source, "alt": drawing.alt},
    }


def advice_of(tree: DecisionTree, type_id: str) -> str:
    """Return when somebody in this class should see a doctor; empty where nothing is urgent."""
    answers = (answer for ask in tree.questions.values() for answer in ask.answers)
    said = (answer.see_doctor for answer in answers if answer.type_id == type_id)
    return " ".join(dict.fromkeys(filter(None, said)))


def name_of(row: _Row, types: dict[Hashable, _Row]) -> dict[str, Any]:
    """Return an article's type name and the classes of the tree that it stands for, if any."""
    return {
        "label": f"{row['article']}: {row['name']}",
        "where": row["paragraph"],
        "note": row["note"],
        "sources": cite(row["reference_keys"].split(";")),
        "types": _types_named(row, types),
    }


def _types_named(row: _Row, types: dict[Hashable, _Row]) -> list[str]:
    known = {key: each for key, each in types.items() if each["in_2008_classification"] == "yes"}
    if row["in_2008_classification"] == "group":
        group = row["name"].split()[0]
        return [str(key) for key, each in known.items() if each["origin_group"] == group]
    return [row["type_id"]] if row["type_id"] in known else []
