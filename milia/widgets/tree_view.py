"""A tree of questions as its page shows it: every place of the picture, and what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import mean
from typing import Any

from milia.markup import Html, image, tag

_SHAPES = {"primary": "M8 2.5a5.5 5.5 0 1 0 .01 0z", "secondary": "M8 1.5L15 14H1z"}
_CODE = 'import milia\n\ntable = milia.load("{}")\ntable[table["{}"] == "{}"]'


@dataclass(eq=False, slots=True)
class _Place:
    """A question or a class in the picture; `answer` is what leads there from the place above."""

    id: int
    key: str
    answer: str
    above: tuple[_Place, ...]
    below: list[_Place] = field(default_factory=list)

    @property
    def number(self) -> int:
        """How many questions there are up to this place, with itself."""
        return len(self.above) + 1

    def leaves(self) -> Iterator[_Place]:
        """Give the places of classes that can still be reached, from the top down."""
        if not self.below:
            yield self
        for place in self.below:
            yield from place.leaves()

    def row(self, leaves: list[_Place]) -> float:
        """Return a class's line in the picture; a question stands in the middle of its answers."""
        return mean(each.row(leaves) for each in self.below) if self.below else leaves.index(self)


def view_of(known: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of a tree draws, ready for JSON.

    Parameters
    ----------
    known : dict
        What `milia.widgets.tree_content.content_of` gives.
    """
    places: list[_Place] = []
    leaves = list(_grown(places, known, known["start"]).leaves())
    edges = tag("svg", *(tag("path") for _ in places), **_unseen("milia-edges"))
    return {
        "key": " ".join(f"{_shape(origin)} {origin}" for origin in _SHAPES),
        "map": "".join([edges, *(_button(known, place) for place in places)]),
        "places": [_shown(known, place) | {"row": place.row(leaves)} for place in places],
        "names": [
            {"label": name["label"], "types": name["types"], "said": _said(known, name)}
            for name in known["names"]
        ],
    }


def _grown(
    places: list[_Place],
    known: dict[str, Any],
    key: str,
    answer: str = "",
    above: tuple[_Place, ...] = (),
) -> _Place:
    """Add a place to `places`, and after it those to which its answers lead."""
    place = _Place(len(places), key, answer, above)
    places.append(place)
    for each in known["questions"].get(key, {"answers": ()})["answers"]:
        leads = each["type"] or each["to"]
        place.below.append(_grown(places, known, leads, each["text"], (*above, place)))
    return place


def _shown(known: dict[str, Any], place: _Place) -> dict[str, Any]:
    way = [each.id for each in (*place.above, place)]
    about = _question_shown(known, place) if place.below else _class_shown(known, place)
    return about | {"way": way, "trail": _trail(place)}


def _question_shown(known: dict[str, Any], place: _Place) -> dict[str, Any]:
    fit = {leaf.key for leaf in place.leaves()}
    return {
        "type": None,
        "label": f"{place.number} {place.key}, question",
        "panel": _question(known["questions"][place.key], place),
        "status": f"{len(fit)} of {len(known['classes'])} classes still fit.",
        "code": _CODE.format("classification_tree", "node_id", place.key),
    }


def _class_shown(known: dict[str, Any], place: _Place) -> dict[str, Any]:
    card = known["classes"][place.key]
    return {
        "type": place.key,
        "label": f"{card['short']}, {card['origin']} class",
        "panel": _class(card, known["caution"]),
        "status": f"The answers lead to {card['name']}.",
        "code": _CODE.format("types", "type_id", place.key),
    }


def _leading(place: _Place, *words: str, **about: str) -> Html:
    """Return a button that leads to a place."""
    return tag("button", *words, type="button", **about | {"data-to": str(place.id)})


def _button(known: dict[str, Any], place: _Place) -> Html:
    """Return the button of a place in the picture."""
    if place.below:
        word = tag("span", place.key, **{"class": "milia-word"})
        return _leading(place, _number(place), word, **{"class": "milia-node"})
    card = known["classes"][place.key]
    name = tag("span", card["short"])
    return _leading(place, _shape(card["origin"]), name, **{"class": "milia-leaf"})


def _question(question: dict[str, Any], place: _Place) -> Html:
    number = tag("span", f"Question {place.number}", **{"class": "milia-eyebrow"})
    stem = tag("span", question["text"], **{"class": "milia-stem"})
    answers = (_leading(each, each.answer, **{"class": "milia-answer"}) for each in place.below)
    return tag(
        "fieldset",
        tag("legend", number, stem, tabindex="-1"),
        tag("div", *answers, **{"class": "milia-answers"}),
        tag("p", question["why"], **{"class": "milia-why"}),
        _sources(question),
        **{"class": "milia-ask"},
    )


def _class(card: dict[str, Any], caution: str) -> Html:
    origin = (_shape(card["origin"]), f" {card['origin']} milia")
    advice = (tag("strong", "When to see a doctor. "), card["advice"])
    facts = (tag("div", tag("dt", label), tag("dd", text)) for label, text in card["facts"])
    asides = (tag("p", text, **{"class": "milia-why"}) for text in (caution, card["doubt"]) if text)
    return tag(
        "section",
        tag("p", *origin, **{"class": "milia-eyebrow"}),
        tag("h3", card["name"], tabindex="-1"),
        tag("p", *advice, **{"class": "milia-advice"}) if card["advice"] else "",
        image(card["picture"]["src"], card["picture"]["alt"], decoding="async"),
        tag("dl", *facts),
        *asides,
        _sources(card),
        **{"class": "milia-card", "aria-label": card["name"]},
    )


def _trail(place: _Place) -> Html:
    """Return the answers that led to a place, each to be taken back."""
    if not place.above:
        return Html("")
    passed = zip(place.above, (*place.above[1:], place), strict=True)
    back = {"title": "Answer this question again"}
    steps = (
        tag("li", _leading(asked, _number(asked), f" {asked.key}: {below.answer}", **back))
        for asked, below in passed
    )
    about = {"class": "milia-trail", "aria-label": "Your answers"}
    return tag("nav", tag("ol", *steps, role="list"), **about)


def _said(known: dict[str, Any], name: dict[str, Any]) -> Html:
    """Return what is said of a name that an article uses."""
    where = ", ".join(known["classes"][key]["short"] for key in name["types"])
    verdict = tag("strong", f"On the tree: {where}." if where else "Not on the tree.")
    sources = tag("p", f"{name['where']}. Sources: {name['sources']}", **{"class": "milia-sources"})
    return Html(tag("p", verdict, f" {name['note']}.") + sources)


def _sources(about: dict[str, Any]) -> Html:
    return tag("p", f"Sources: {about['sources']}", **{"class": "milia-sources"})


def _number(place: _Place) -> Html:
    return tag("span", str(place.number), **{"class": "milia-number"})


def _shape(origin: str) -> Html:
    """Return the sign of an origin: a disc or a triangle."""
    about = _unseen(f"milia-shape milia-shape-{origin}") | {"viewBox": "0 0 16 16"}
    return tag("svg", tag("path", d=_SHAPES[origin]), **about)


def _unseen(name: str) -> dict[str, str]:
    return {"class": name, "aria-hidden": "true"}
