"""Every drawing in every tone: its lesion stands out, and has a scale if its size is known."""

import re
from xml.etree import ElementTree

import pytest
from test_drawing import SVG, TONES, parts, root

from milia.drawing import draw, names
from milia.drawing.palette import contrast, skin_palette

# Drawings without a growth on the skin.
NO_LESION = {"normal_skin", "face_map"}
LESIONS = ("lesion", "milium", "dome", "pearl")
TO_SCALE = {
    *("milium", "epidermal_cyst", "syringoma", "sebaceous_hyperplasia", "molluscum"),
    *("surface", "lookalikes_surface", "primary_and_secondary"),
}
# A size is no part of what these explain, and each says that it is not to scale.
SCHEMATIC = {
    *("normal_skin", "blister_to_milium", "extraction"),
    *("face_map", "newborn", "tones", *(name for name in names() if name.startswith("site_"))),
}
# Their growth has no size that a source states.
NO_SIZE = {"closed_comedo", "xanthelasma"}


def body(svg: ElementTree.Element, fill: str) -> str:
    """Give a fill as one colour: of a gradient, the one half way out."""
    if not fill.startswith("url"):
        return fill
    shading = next(e for e in svg.iter(f"{SVG}radialGradient") if e.get("id") == fill[5:-1])
    return next(s.get("stop-color", "") for s in shading if float(s.get("offset", "0")) >= 0.45)


def seen(svg: ElementTree.Element, lesion: ElementTree.Element, ground: str) -> float:
    """Give the contrast of a lesion's outline or body with its ground, whichever is higher."""
    groups = {child: g for g in svg.iter(f"{SVG}g") for child in g}
    drawn = lesion if lesion.get("stroke") else groups[lesion]
    colours = [drawn.get("stroke", ""), body(svg, drawn.get("fill", ""))]
    return max(contrast(colour, ground) for colour in colours if colour.startswith("#"))


@pytest.mark.parametrize("name", [name for name in names() if name not in NO_LESION | {"tones"}])
def test_every_lesion_stands_out_from_the_skin_in_every_tone(name: str) -> None:
    for tone in TONES:
        svg, skin = root(name, tone), skin_palette(tone).skin
        lesions = [part for kind in LESIONS for part in parts(svg, kind)]
        assert lesions, "nothing is marked as a lesion"
        for lesion in lesions:
            assert seen(svg, lesion, skin) >= 3, f"tone {tone}"


def test_milia_stand_out_on_each_of_the_ten_patches() -> None:
    svg = root("tones")
    milia = parts(svg, "milium")
    each = len(milia) // len(TONES)
    for tone in TONES:
        for milium in milia[each * (tone - 1) : each * tone]:
            assert seen(svg, milium, skin_palette(tone).skin) >= 3, f"tone {tone}"


def test_every_drawing_says_how_large_its_growth_is_or_that_nobody_knows() -> None:
    assert {*TO_SCALE, *SCHEMATIC, *NO_SIZE} == set(names())


@pytest.mark.parametrize("name", sorted(TO_SCALE))
def test_a_drawing_to_scale_has_a_bar_with_its_length(name: str) -> None:
    svg = root(name)
    assert len(parts(svg, "scale bar")) == 1
    assert [text for text in svg.itertext() if re.fullmatch(r"\d+ mm", text)]
    assert "not to scale" not in " ".join(svg.itertext())


@pytest.mark.parametrize("name", sorted(SCHEMATIC | NO_SIZE))
def test_a_drawing_without_a_bar_says_that_it_is_no_measure(name: str) -> None:
    svg = root(name)
    words = " ".join(svg.itertext())
    assert not parts(svg, "scale bar")
    assert "not to scale" in words or "enlarged" in words


@pytest.mark.parametrize("name", sorted(NO_SIZE))
def test_a_growth_without_a_size_says_why_there_is_no_scale(name: str) -> None:
    assert "no scale" in " ".join(text for _, text in draw(name).key)
