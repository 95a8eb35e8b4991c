"""Skin in layers: what its page shows, and its twin."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from milia.data import load
from milia.drawing.layers import SIZE, layered_skin, outlines
from milia.markup import Html, folded_table, image, tag
from milia.widgets.citations import cite
from milia.widgets.skin_try import first_try

TITLE = "Skin in layers, from the surface to the dermis"
_QUESTION = "Where could something get out of this skin?"
_HISTOLOGY = (
    "What a layer is made of is general histology (ASSUMPTION where no source is named for it). "
    "The drawing is schematic, so it gives no thickness."
)
_Row = dict[Hashable, Any]


def content() -> dict[str, Any]:
    """Return the layers from the surface down, each with its outline on both drawings."""
    rows = load("skin_layers").fillna("").to_dict("records")
    plain, milium = outlines(milium=False), outlines(milium=True)
    return {
        "question": _QUESTION,
        "histology": _HISTOLOGY,
        "layers": [_layer(row) | {"outlines": _both(row, plain, milium)} for row in rows],
    }


def _layer(row: _Row) -> dict[str, Any]:
    return {
        "id": row["layer_id"],
        "name": row["name"],
        "latin": row["latin"],
        "made": row["made_of"],
        "link": row["milium_link"],
        "out": row["way_out"],
        "why": row["way_out_reason"],
        "sources": cite(row["reference_keys"].split(";")),
    }


def _both(row: _Row, plain: dict[str, str], milium: dict[str, str]) -> dict[str, str]:
    name = row["layer_id"]
    return {"plain": plain.get(name, ""), "milium": milium[name]}


def view(content: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of the layers needs; what nobody moves is HTML."""
    layers = content["layers"]
    width, height = SIZE
    asked = (({"value": each["id"]}, each["name"]) for each in layers if each["out"])
    return {
        "sheet": f"M0 0H{width}V{height}H0Z",
        "figure": _figure(),
        "ask": first_try(content["question"], asked),
        "list": _list(layers),
        "layers": [
            {name: each[name] for name in ("id", "name", "outlines")}
            | {"panel": _panel(each), "answer": _answer(each)}
            for each in layers
        ],
        "histology": content["histology"],
    }


def _figure() -> Html:
    """Return the picture's place, and over it the veil and the outline, still without a path."""
    paths = (
        tag("path", **{"class": "milia-veil", "fill-rule": "evenodd"}),
        tag("path", **{"class": "milia-halo"}),
        tag("path", **{"class": "milia-mark"}),
    )
    width, height = SIZE
    overlay = tag("svg", *paths, viewBox=f"0 0 {width} {height}", **{"aria-hidden": "true"})
    return Html(f"<img>{overlay}")


def _list(layers: list[dict[str, Any]]) -> Html:
    """Return radios in one column: native arrow keys step through them."""
    rows = (
        tag(
            "label",
            Html('<input type="radio">'),
            tag("span", layer["name"]),
            **{"class": "milia-layer"},
        )
        for layer in layers
    )
    legend = tag("legend", "From the surface down")
    return tag("fieldset", legend, *rows, **{"class": "milia-layers"})


def _panel(layer: dict[str, Any]) -> Html:
    link = "What follows. " if layer["id"] == "milium" else "What it has to do with a milium. "
    out = "A way out. " if layer["out"] == "yes" else "No way out. "
    return Html(
        tag("h3", layer["name"], " ", tag("em", layer["latin"], lang="la"))
        + tag("p", layer["made"])
        + tag("p", tag("strong", link), layer["link"])
        + (tag("p", tag("strong", out), layer["why"]) if layer["out"] else "")
        + tag("p", f"Sources: {layer['sources']}", **{"class": "milia-sources"})
    )


def _answer(layer: dict[str, Any]) -> str:
    """Return the answer to the first question, for a layer that it offers."""
    return f"{'Yes, here.' if layer['out'] == 'yes' else 'No, not here.'} {layer['why']}"


def pictures(tone: int) -> dict[str, Any]:
    """Return the drawing without and with a milium, in a skin tone."""
    drawings = {
        "plain": layered_skin(tone, milium=False),
        "milium": layered_skin(tone, milium=True),
    }
    return {name: {"src": each.source, "alt": each.alt} for name, each in drawings.items()}


def twin(title: str, content: dict[str, Any], pictures: dict[str, Any]) -> Html:
    """Return the drawing with a milium, the question with its answer folded, and the layers."""
    picture = pictures["milium"]
    answers = (
        (each["name"], tag("td", each["out"]), tag("td", each["why"]))
        for each in content["layers"]
        if each["out"]
    )
    layers = ((each["name"], *_cells(each)) for each in content["layers"])
    return tag(
        "div",
        tag("p", tag("strong", title)),
        image(picture["src"], picture["alt"]),
        tag("p", content["question"]),
        folded_table("Answer", ("Place", "Way out", "Why"), answers),
        folded_table("The layers", ("Layer", "Made of", "And a milium", "Sources"), layers),
        tag("p", content["histology"]),
    )


def _cells(layer: dict[str, Any]) -> tuple[Html, ...]:
    made = tag("td", tag("em", layer["latin"]), f": {layer['made']}")
    return made, tag("td", layer["link"]), tag("td", layer["sources"])
