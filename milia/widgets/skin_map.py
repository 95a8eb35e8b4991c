"""Where each class of milia is described: what the map's page shows, and its twin."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from milia.data import load
from milia.drawing import draw
from milia.drawing.body_map import SIZE, body_map, body_zones
from milia.drawing.site_zones import (
    FACE_SIZE,
    NEWBORN_SIZE,
    face_zones,
    newborn_zones,
    plain_face,
)
from milia.markup import Html, folded_table, image, tag
from milia.widgets.citations import cite
from milia.widgets.skin_try import first_try

TITLE = "Where milia sit, by class and age"
_FIGURES = {
    "face": ("face", FACE_SIZE),
    "body": ("body", SIZE),
    "newborn": ("newborn and its mouth", NEWBORN_SIZE),
}
_AGES = {"newborn": "newborn", "child": "child", "adult": "adult"}
_HOW = {"usual": "a usual place", "described": "described", "rare": "rare"}
_SILENT = "Not described in the sources read. That is not the same as never."
_TRIES = (
    ({"data-age": "newborn", "data-zone": ""}, "Where does a newborn have milia?"),
    ({"data-age": "", "data-zone": "ear_and_behind_it"}, "Which milia sit behind the ear?"),
)
_WIDE = 1.4
"""A figure that is so much wider than high stands above its places, not beside them."""
_TWIN_TONE = 6
_Row = dict[Hashable, Any]


def content() -> dict[str, Any]:
    """Return the zones with their outlines, the classes, and what is told of each place."""
    types, sites = load("types"), load("sites")
    placed = types[(types["in_2008_classification"] == "yes") | types["type_id"].isin(_oral())]
    return {
        "silent": _SILENT,
        "figures": _figures(),
        "elsewhere": dict(_zones_of("none")),
        "types": placed[["type_id", "type"]].to_numpy().tolist(),
        "ages": [list(pair) for pair in _AGES.items()],
        "sites": [_site(row) for row in sites.to_dict("records")],
    }


def _oral() -> set[str]:
    """Name the counterparts in the mouth, which are no class of the skin."""
    return {"oral_pearls"}


def _zones_of(figure: str) -> list[list[str]]:
    zones = load("zones")
    pairs: list[list[str]] = (
        zones.loc[zones["figure"] == figure, ["zone_id", "zone"]].to_numpy().tolist()
    )
    return pairs


def _figures() -> list[dict[str, Any]]:
    outlines = face_zones() | body_zones() | newborn_zones()
    return [
        {
            "id": name,
            "label": label,
            "size": list(size),
            "zones": [
                {"id": zone, "name": words, "path": outlines[zone]}
                for zone, words in _zones_of(name)
            ],
        }
        for name, (label, size) in _FIGURES.items()
    ]


def _site(row: _Row) -> dict[str, Any]:
    return {
        "type": row["type_id"],
        "zone": row["zone_id"],
        "ages": row["ages"].split(";"),
        "how": _HOW[row["described"]],
        "usual": row["described"] == "usual",
        "said": row["said"],
        "sources": cite(row["reference_keys"].split(";")),
    }


def view(content: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of the map needs; the zones of a figure are HTML."""
    return {
        **{name: content[name] for name in ("silent", "types", "ages")},
        "ask": first_try("Guess, then look", _TRIES),
        "sites": [_told(site) for site in content["sites"]],
        "zones": _named_zones(content),
        "figures": [
            {
                "id": figure["id"],
                "label": figure["label"],
                "zones": [zone["id"] for zone in figure["zones"]],
                "stacked": figure["size"][0] > figure["size"][1] * _WIDE,
                "drawn": _drawn(figure),
            }
            for figure in content["figures"]
        ],
    }


def _told(site: dict[str, Any]) -> dict[str, Any]:
    """Return what the page asks of a place, and what is told of it."""
    sources = tag("span", f"Sources: {site['sources']}", **{"class": "milia-sources"})
    told = tag("span", f" ({site['how']}). {site['said']} ", sources)
    return {name: site[name] for name in ("type", "zone", "ages", "usual")} | {"told": told}


def _drawn(figure: dict[str, Any]) -> Html:
    """Return a figure's place, and over it the outlines of its zones; the page names the hatch."""
    zones = (
        tag("path", tag("title", zone["name"]), d=zone["path"], **{"data-zone": zone["id"]})
        for zone in figure["zones"]
    )
    ground = tag("rect", width="7", height="7", **{"class": "milia-ground"})
    stroke = tag("path", d="M0 0V7", **{"class": "milia-hatch"})
    turned = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    hatch = tag("defs", tag("pattern", ground, stroke, width="7", height="7", **turned))
    width, height = figure["size"]
    about = {"class": "milia-zones", "aria-hidden": "true"}
    return Html(f"<img>{tag('svg', hatch, *zones, viewBox=f'0 0 {width} {height}', **about)}")


def _named_zones(content: dict[str, Any]) -> dict[str, str]:
    """Return the words for every zone, also for those that no figure shows."""
    zones = (zone for figure in content["figures"] for zone in figure["zones"])
    elsewhere: dict[str, str] = content["elsewhere"]
    return elsewhere | {zone["id"]: zone["name"] for zone in zones}


def pictures(tone: int) -> dict[str, Any]:
    """Return the drawings of face, body and newborn, in a skin tone."""
    drawings = {
        "face": plain_face(tone),
        "body": body_map(tone),
        "newborn": draw("newborn", tone),
    }
    return {name: {"src": each.source, "alt": each.alt} for name, each in drawings.items()}


def twin(title: str, content: dict[str, Any], pictures: dict[str, Any]) -> Html:
    """Return the map of the face, and a table of the places of each class."""
    del pictures  # They have no marks; the map of the face has its own.
    face = draw("face_map", _TWIN_TONE)
    names = dict(content["types"])
    zones = _named_zones(content)
    rows = (
        (
            names[site["type"]],
            tag("td", f"{zones[site['zone']]}: {site['how']}"),
            tag("td", ", ".join(site["ages"])),
            tag("td", f"{site['said']} ({site['sources']})"),
        )
        for site in content["sites"]
    )
    return tag(
        "div",
        tag("p", tag("strong", title)),
        image(face.source, face.alt),
        folded_table(
            "Where each class is described", ("Class", "Place", "Age", "What is told"), rows
        ),
        tag("p", f"Every other place: {content['silent'][0].lower()}{content['silent'][1:]}"),
    )
