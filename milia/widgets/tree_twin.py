"""A tree of questions as plain HTML, for readers without a kernel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from milia.markup import Html, folded_table, tag


def twin_of(content: dict[str, Any], title: str) -> Html:
    """Return the questions by number; folded, a table of the classes and one of the names.

    Parameters
    ----------
    content : dict
        What `milia.widgets.tree_content.content_of` gives.
    title : str
        Heading of the questions.
    """
    numbers = {key: place for place, key in enumerate(_in_order(content, content["start"]), 1)}
    return tag(
        "div",
        tag("p", tag("strong", title)),
        *(_question(content, key, numbers) for key in numbers),
        _classes(content["classes"]),
        tag("p", content["caution"]),
        _names(content["names"], content["classes"]),
    )


def _in_order(content: dict[str, Any], key: str) -> Iterator[str]:
    """Walk the questions so that each comes before those that its answers lead to."""
    yield key
    for answer in content["questions"][key]["answers"]:
        if answer["type"] is None:
            yield from _in_order(content, answer["to"])


def _question(content: dict[str, Any], key: str, numbers: dict[str, int]) -> Html:
    question = content["questions"][key]
    answers = (_answer(content, answer, numbers) for answer in question["answers"])
    asked = tag("strong", f"Question {numbers[key]}. {question['text']}")
    why = f" {question['why']} ({question['sources']})"
    return Html(tag("p", asked, why) + tag("ul", *answers))


def _answer(content: dict[str, Any], answer: dict[str, Any], numbers: dict[str, int]) -> Html:
    if answer["type"] is None:
        return tag("li", f"{answer['text']}: go to question {numbers[answer['to']]}.")
    name = content["classes"][answer["type"]]["name"]
    return tag("li", f"{answer['text']}: ", tag("strong", f"{name}."))


def _classes(classes: dict[str, Any]) -> Html:
    rows = (
        (card["name"], tag("td", card["origin"]), tag("td", *_card(card)))
        for card in classes.values()
    )
    return folded_table("The classes", ("Class", "Group", "What is known"), rows)


def _card(card: dict[str, Any]) -> list[Html]:
    facts = [tag("p", tag("em", f"{label}: "), text) for label, text in card["facts"]]
    advice = [tag("p", tag("strong", card["advice"]))] if card["advice"] else []
    doubt = [tag("p", card["doubt"])] if card["doubt"] else []
    return [*advice, *facts, *doubt, tag("p", f"Sources: {card['sources']}")]


def _names(names: list[dict[str, Any]], classes: dict[str, Any]) -> Html:
    rows = (
        (
            f"{name['label']} ({name['where']})",
            tag(
                "td", ", ".join(classes[key]["short"] for key in name["types"]) or "not on the tree"
            ),
            tag("td", f"{name['note']}. ({name['sources']})"),
        )
        for name in names
    )
    return folded_table("What the articles call them", ("Name", "Class", "Note"), rows)
