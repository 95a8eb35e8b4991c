"""What stays as it is in an `IconArray` while its sliders move: labels, count tree and axes."""

from __future__ import annotations

from typing import Any

from milia.markup import Html, tag
from milia.widgets.icon_array_twin import CELL, icon

_SLIDERS = {
    "prevalence": "How many have {have} (prevalence)",
    "sensitivity": "Of those, the test finds (sensitivity)",
    "specificity": "Of the others, it clears (specificity)",
}
_KINDS = ("missed", "found", "alarmed", "cleared")
_RARER_OR_COMMONER = (1, 5, 10, 25, 50)
_SCALE = {"unit": "of 100", "min": 0, "max": 100, "step": 0.1}


def sliders_of(have: str) -> list[list[Any]]:
    """Return the sliders' descriptions; `have` is what people may have."""
    return [[name, _SCALE | {"label": label.format(have=have)}] for name, label in _SLIDERS.items()]


def frame_of(title: str, first: str, note: str, words: dict[str, str]) -> Html:
    """Return what stands still, with the places into which the page puts its numbers.

    Parameters
    ----------
    title, first, note : str
        The heading, what to try first, and where the starting values come from.
    words : dict
        What they may `have`, `who` they are, and the `test`.
    """
    group = {"class": "milia-sliders", "aria-label": f"The test: {words['test']}"}
    ground = tag("path", **{"class": "milia-ground"})
    icons = (tag("path", **{"class": f"milia-{kind}"}) for kind in _KINDS)
    pieces = (
        tag("p", title, **{"class": "milia-title"}),
        tag("p", first, **{"class": "milia-try"}),
        tag("div", role="group", **group),
        tag("p", note, **{"class": "milia-sources"}),
        tag("p", role="status", **{"class": "milia-status"}),
        tag("svg", ground, *icons, role="img", **{"class": "milia-array"}),
        tag("div", _count_tree(words["have"], words["who"])),
        tag("div", _curve(), _points(), **{"class": "milia-believe"}),
    )
    return Html("".join(pieces))


def _points() -> Html:
    """Return five points of the curve as a table, which the page fills."""
    heads = (tag("th", f"{percent} %", scope="col") for percent in _RARER_OR_COMMONER)
    cells = (tag("td", **{"data-percent": str(percent)}) for percent in _RARER_OR_COMMONER)
    return tag(
        "table",
        tag("caption", "Of 100 who test positive, how many have it"),
        tag("tr", tag("th", "If it is in", scope="row"), *heads),
        tag("tr", tag("th", "so many have it", scope="row"), *cells),
    )


def _count_tree(have: str, who: str) -> Html:
    """Return the four counts as a tree in words, which is the key to the icons too."""
    ill = _branch(
        "ill", f"have {have}", ("found", "test positive"), ("missed", "test negative: missed")
    )
    well = _branch(
        "well",
        f"do not have {have}",
        ("alarmed", "test positive: false alarm"),
        ("cleared", "test negative"),
    )
    root = tag("li", _count("all", who), tag("ul", ill, well))
    return tag("ul", root, **{"class": "milia-counts"})


def _branch(name: str, words: str, *leaves: tuple[str, str]) -> Html:
    below = (tag("li", _count(kind, said, _sign(kind))) for kind, said in leaves)
    return tag("li", _count(name, words), tag("ul", *below))


def _count(name: str, words: str, *sign: Html) -> Html:
    number = tag("b", **{"data-count": name})
    return tag("span", *sign, number, f" {words}", **{"class": "milia-count"})


def _sign(kind: str) -> Html:
    """Return an icon as it stands in the picture."""
    about = {"class": f"milia-icon milia-{kind}", "aria-hidden": "true"}
    path = tag("path", d=icon(kind, CELL / 2, CELL / 2))
    return tag("svg", path, viewBox=f"0 0 {CELL} {CELL}", **about)


def _curve() -> Html:
    """Return the ground of the curve: how a positive test gains as the condition gets commoner."""
    return tag(
        "svg",
        tag("path", d="M0 -6V100H200", **{"class": "milia-axes"}),
        tag("path", **{"class": "milia-curve"}),
        tag("circle", r="4", **{"class": "milia-here"}),
        tag("text", "↑ right more often", y="115"),
        tag("text", "commoner →", x="200", y="115", **{"text-anchor": "end"}),
        viewBox="-8 -8 216 126",
        **{"aria-hidden": "true"},
    )
