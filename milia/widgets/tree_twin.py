"""A tree of questions as plain HTML, for readers without a kernel."""

from __future__ import annotations

from typing import Any

from milia.markup import Html, folded_table, tag


def twin_of(content: dict[str, Any], title: str) -> Html:
    """Return the questions as nested lists; folded, a table of the classes and one of the names.

    Parameters
    ----------
    content : dict
        What `milia.widgets.tree_content.content_of` gives.
    title : str
        Heading of the nested lists.
    """
    return tag(
        "div",
        tag("p", tag("strong", title)),
        _question(content, content["start"]),
        _classes(content["classes"]),
        tag("p", content["caution"]),
        _names(content["names"], content["classes"]),
    )


def _question(content: dict[str, Any], key: str) -> Html:
    question = content["questions"][key]
    answers = (_answer(content, answer) for answer in question["answers"])
    why = f" {question['why']} ({question['sources']})"
    asked = tag("p", tag("strong", question["text"]), why)
    return Html(asked + tag("ul", *answers))


def _answer(content: dict[str, Any], answer: dict[str, Any]) -> Html:
    if answer["type"] is None:
        return tag("li", answer["text"], _question(content, answer["to"]))
    return tag(
        "li", f"{answer['text']} → ", tag("strong", content["classes"][answer["type"]]["name"])
    )


def _classes(classes: dict[str, Any]) -> Html:
    rows = (
        (card["name"], tag("td", card["origin"]), tag("td", *_card(card)))
        for card in classes.values()
    )
    return folded_table("The classes", ("Class", "Group", "What is known"), rows)


def _card(card: dict[str, Any]) -> list[Html]:
    facts = [tag("p", tag("em", f"{label}: "), text) for label, text in card["facts"]]
    advice = [tag("p", tag("strong", card["advice"]))] if card["advice"] else []
    return [*advice, *facts, tag("p", f"Sources: {card['sources']}")]


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
