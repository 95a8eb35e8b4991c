"""The drawings of what is mistaken for milia, judged by the SVG that a reader gets."""

import math
import re
from xml.etree import ElementTree

import pytest
from test_drawing import TONES, dips, parts, points, root

from milia.drawing import draw
from milia.drawing.palette import contrast, skin_palette

SECTIONS = (
    *("closed_comedo", "epidermal_cyst", "molluscum", "sebaceous_hyperplasia", "syringoma"),
    "xanthelasma",
)
# Growths under skin without opening: solid, so nothing can be expressed.
CLOSED = ("syringoma", "xanthelasma")


@pytest.mark.parametrize("name", [*SECTIONS, "lookalikes_surface", "blister_to_milium"])
def test_the_growth_stands_out_from_the_skin_in_every_tone(name: str) -> None:
    lesions = [(tone, part) for tone in TONES for part in parts(root(name, tone), "lesion")]
    assert {tone for tone, _ in lesions} == set(TONES)
    for tone, lesion in lesions:
        edge, fill = lesion.get("stroke", ""), lesion.get("fill", "")
        seen = [edge] if fill.startswith("url") or fill == "none" else [edge, fill]
        best = max(contrast(colour, skin_palette(tone).skin) for colour in seen)
        assert best >= 3, f"tone {tone}"


@pytest.mark.parametrize("name", SECTIONS)
def test_its_border_in_the_section_stands_out_from_the_dermis(name: str) -> None:
    for tone in TONES:
        svg = root(name, tone)
        strokes = {e.get("stroke", "") for part in ("junction", "lobe") for e in parts(svg, part)}
        assert strokes
        for stroke in strokes:
            assert contrast(stroke, skin_palette(tone).dermis) >= 3, f"tone {tone}"


def test_a_closed_comedo_has_a_very_narrow_opening() -> None:
    svg = root("closed_comedo")
    (surface,) = parts(svg, "surface")
    assert dips(surface, 0, 640) > 60, "the follicle does not open"
    ends = points(surface)
    deepest = max(range(len(ends)), key=lambda i: ends[i][1])
    mouth = next(
        ends[deepest + k][0] - ends[deepest - k][0]
        for k in range(1, deepest)
        if abs(ends[deepest - k][1] - min(y for _, y in ends)) < 6
    )
    (plug,) = parts(svg, "plug")
    xs = [x for x, _ in points(plug)]
    assert mouth < (max(xs) - min(xs)) / 6, "the opening is wide, as in a blackhead"


def test_an_epidermal_cyst_opens_through_a_punctum() -> None:
    svg = root("epidermal_cyst")
    (surface,) = parts(svg, "surface")
    assert dips(surface, 0, 640) > 150
    assert parts(svg, "punctum")


def test_the_duct_of_sebaceous_hyperplasia_opens_in_the_middle() -> None:
    svg = root("sebaceous_hyperplasia")
    (surface,), (rim,), (sebum,) = (parts(svg, n) for n in ("surface", "lesion", "sebum"))
    deepest = max(points(surface), key=lambda end: end[1])
    assert abs(deepest[0] - float(rim.get("cx", "0"))) < 6
    assert min(y for _, y in points(sebum)) < 130, "the sebum ends under closed skin"


@pytest.mark.parametrize("name", ["molluscum"])
def test_the_dimple_is_in_the_middle_and_shallow(name: str) -> None:
    svg = root(name)
    (surface,), (rim,) = parts(svg, "surface"), parts(svg, "lesion")
    middle, half = float(rim.get("cx", "0")), float(rim.get("rx", "0"))
    assert 15 < dips(surface, middle - half / 2, middle + half / 2) < 50
    assert dips(surface, 0, middle - half / 2) < 6


@pytest.mark.parametrize("name", CLOSED)
def test_the_skin_over_a_solid_growth_is_whole(name: str) -> None:
    svg = root(name)
    (surface,), (rim,) = parts(svg, "surface"), parts(svg, "lesion")
    middle, half = float(rim.get("cx", "0")), float(rim.get("rx", "0"))
    assert len([x for x, _ in points(surface) if abs(x - middle) < half]) > 10
    assert dips(surface, middle - half, middle + half) < 4
    assert not parts(svg, "plug")


# What is measured, and the width in mm that the table of look-alikes gives for it.
SIZES = {
    "milium": ("cyst wall", 1, 2),
    "primary_and_secondary": ("cyst wall", 1, 2),
    "epidermal_cyst": ("plug", 5, 50),
    "molluscum": ("lesion", 2, 5),
    "sebaceous_hyperplasia": ("lesion", 1, 4),
    "syringoma": ("lesion", 1, 3),
    # The widest of all is the plaque of the xanthelasma.
    "lookalikes_surface": ("lesion", 5, 10),
}


def width(shape: ElementTree.Element) -> float:
    if shape.get("rx"):
        return 2 * float(shape.get("rx", "0"))
    xs = [x for x, _ in points(shape)]
    return max(xs) - min(xs)


@pytest.mark.parametrize("name", SIZES)
def test_the_growth_has_its_size_by_the_scale_bar(name: str) -> None:
    svg = root(name)
    (bar,) = parts(svg, "scale bar")
    start, _, stop = (float(x) for x in re.findall(r"[MH](-?[\d.]+)", bar.get("d", "")))
    label = next(t for t in svg.itertext() if re.fullmatch(r"\d+ mm", t))
    part, least, most = SIZES[name]
    assert (
        least <= max(map(width, parts(svg, part))) / (stop - start) * int(label.split()[0]) <= most
    )


@pytest.mark.parametrize("name", SECTIONS)
def test_the_words_tell_it_from_a_milium_and_name_a_source(name: str) -> None:
    drawing = draw(name)
    assert "milium" in " ".join([drawing.description, *(text for _, text in drawing.key)])
    assert re.search(r"\(.*[a-z](?:_[a-z]|\d{4}).*\)", drawing.description)


def test_milia_are_beside_every_look_alike_that_has_a_section() -> None:
    drawing, svg = draw("lookalikes_surface"), root("lookalikes_surface")
    shown = {name.replace(" ", "_") for name, _ in drawing.key}
    assert shown == {"milium", *SECTIONS}
    assert shown <= {text.replace(" ", "_") for text in svg.itertext()}
    milia = [(float(m.get("cx", "0")), float(m.get("cy", "0"))) for m in parts(svg, "milium")]
    pores = [(float(p.get("cx", "0")), float(p.get("cy", "0"))) for p in parts(svg, "pore")]
    assert milia
    assert pores
    assert min(math.dist(m, p) for m in milia for p in pores) > 30, "a milium has no pore"


def test_a_blister_heals_to_a_closed_milium_in_three_steps() -> None:
    svg = root("blister_to_milium")
    surfaces, (cyst,) = parts(svg, "surface"), parts(svg, "cyst wall")
    (blister,), (bud,) = parts(svg, "blister"), parts(svg, "sealed end")
    places = [min(x for x, _ in points(part)) for part in (blister, bud, cyst)]
    edges = [points(surface)[0][0] for surface in surfaces]
    assert len(edges) == 3
    for place, edge in zip(places, edges, strict=True):
        assert edge < place < edge + 190, "the steps are out of order"
    assert all(dips(surface, 0, 640) < 8 for surface in surfaces), "the skin opens"
    left, right = min(x for x, _ in points(cyst)), max(x for x, _ in points(cyst))
    above = [y for x, y in points(surfaces[2]) if left < x < right]
    assert max(above) < min(y for _, y in points(cyst)), "the cyst breaks through the skin"
