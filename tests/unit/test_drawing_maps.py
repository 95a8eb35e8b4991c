"""The maps of an adult's and a newborn's face, judged by the SVG that a reader gets."""

import re

import pytest
from test_drawing import SVG, TONES, Point, parts, points, root

from milia.drawing import draw
from milia.drawing.palette import contrast, skin_palette


def inside(place: Point, outline: list[Point]) -> bool:
    """Whether a ray from the place to the left crosses the outline an odd number of times."""
    x, y = place
    crossings = 0
    for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
        if (y0 > y) != (y1 > y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) < x:
            crossings += 1
    return crossings % 2 == 1


def numbers(name: str) -> dict[int, Point]:
    found = {}
    for text in root(name).iter(f"{SVG}text"):
        if text.get("text-anchor") == "middle" and re.fullmatch(r"\d+", text[0].text or ""):
            found[int(text[0].text or "")] = (
                float(text[0].get("x", "0")),
                float(text[0].get("y", "0")) - 4,
            )
    return found


def test_each_of_fourteen_numbers_stands_in_its_own_zone() -> None:
    zones, places = parts(root("face_map"), "zone"), numbers("face_map")
    assert sorted(places) == list(range(1, 15))
    assert len(zones) == 14
    for number, zone in enumerate(zones, start=1):
        first, *_ = zone.get("d", "").split("Z")
        zone.set("d", first)
        holds = [n for n, place in places.items() if inside(place, points(zone))]
        assert holds == [number]


def test_the_key_of_the_face_names_each_zone_as_the_picture_does() -> None:
    labels = {re.sub(r"\s+", " ", text) for text in root("face_map").itertext()}
    key = [name for name, _ in draw("face_map").key]
    assert len(key) == 14
    assert set(key) <= labels
    assert all(re.search(r"\([a-z]+\w*\d*", text) for _, text in draw("face_map").key)


@pytest.mark.parametrize("tone", TONES)
def test_zones_and_numbers_stand_out_from_the_skin(tone: int) -> None:
    svg, skin = root("face_map", tone), skin_palette(tone).skin
    for zone in parts(svg, "zone"):
        assert contrast(zone.get("stroke", ""), skin) >= 3
    for marker in parts(svg, "marker"):
        seen = (contrast(marker.get(side, ""), skin) for side in ("fill", "stroke"))
        assert max(seen) >= 3


@pytest.mark.parametrize("tone", TONES)
def test_beads_in_the_mouth_stand_out_from_gum_and_palate(tone: int) -> None:
    svg = root("newborn", tone)
    group = next(g for g in svg.iter(f"{SVG}g") if any(e.get("data-part") == "pearl" for e in g))
    lit = next(e for e in svg.iter() if (e.get("id") or "").endswith("-palate"))
    grounds = [*(stop.get("stop-color", "") for stop in lit), parts(svg, "gum")[0].get("fill", "")]
    for ground in grounds:
        seen = (contrast(group.get(side, ""), ground) for side in ("fill", "stroke"))
        assert max(seen) >= 3


def test_the_newborn_says_that_sources_disagree_on_the_names() -> None:
    picture = " ".join(" ".join(root("newborn").itertext()).split())
    words = draw("newborn").description
    for text in (picture, words):
        assert "Sources disagree" in text
    for source in ("medscape_ped", "springer_epstein2017", "dermadvisor"):
        assert source in words
