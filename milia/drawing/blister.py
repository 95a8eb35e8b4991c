"""From a blister to a milium, in three steps."""

from dataclasses import replace

from milia.drawing.origins import paint_scar, paint_secondary
from milia.drawing.palette import INK, SkinPalette, mix, skin_palette
from milia.drawing.section import Cyst, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions
from milia.drawing.svg import Label, beads, blob, element, line, sample, smooth
from milia.drawing.tissue import (
    corkscrew,
    dermal_duct,
    paint_block,
    paint_duct,
    paint_epidermis,
)

FLUID = "#f4eccb"
TOP, BOTTOM, WIDE = 160.0, 350.0, 188.0
EDGES = (20.0, 226.0, 432.0)
MIDDLES = tuple(edge + WIDE / 2 for edge in EDGES)
ROOF = (EDGES[0] + 24, EDGES[0] + WIDE - 24)
BLISTERED = Section(
    *(EDGES[0], EDGES[0] + WIDE, TOP, BOTTOM),
    healed=ROOF,
    swelling=Swelling(MIDDLES[0], 66, 38),
)
FLOOR = replace(BLISTERED, healed=None, swelling=None)
HEALING = Section(
    *(EDGES[1], EDGES[1] + WIDE, TOP, BOTTOM), healed=(EDGES[1] + 24, EDGES[1] + WIDE - 24)
)
CYST = Cyst(MIDDLES[2] - 4, TOP + 46, 28)
HEALED = Section(
    *(EDGES[2], EDGES[2] + WIDE, TOP, BOTTOM),
    healed=(EDGES[2] + 24, EDGES[2] + WIDE - 24),
    cyst=CYST,
)
KEY = (
    ("1 blister", "Fluid lifts the epidermis off the dermis, at the junction."),
    ("torn duct", "The eccrine sweat duct that crossed the junction is torn."),
    ("2 healing", "New epidermis covers the dermis; the junction is flat and the skin still red."),
    ("sealed end", "The torn end of the duct has closed. This step is schematic."),
    ("3 milium", "The closed end has filled with keratin: a secondary milium, under whole skin."),
    (
        "duct or follicle",
        "Sources differ: the eccrine duct more often than follicle or epidermis (berk2008), or the "
        "pilosebaceous unit (medscape_milia).",
    ),
)


def _blister(colours: SkinPalette) -> list[str]:
    """Paint a blister under the epidermis, with a sweat duct that it has torn."""
    x = MIDDLES[0]
    floor = sample(FLOOR.junction, ROOF[0] - 14, ROOF[1] + 14, 5)
    roof = sample(BLISTERED.junction, ROOF[1] + 14, ROOF[0] - 14, 5)
    cavity = smooth(floor) + "L" + smooth(roof)[1:] + "Z"
    below = dermal_duct(x, FLOOR.junction(x) + 4, BOTTOM)
    above = [point for point in corkscrew(BLISTERED, x) if point[1] < BLISTERED.junction(x)]
    return [
        *paint_block(BLISTERED, colours),
        element("path", d=cavity, fill=FLUID, stroke=INK, data_part="blister"),
        paint_duct(below, colours),
        *paint_epidermis(BLISTERED, colours),
        paint_duct(above, colours, 6),
    ]


def _healing(colours: SkinPalette) -> list[str]:
    """Paint skin that has closed again over a sweat duct with a sealed end."""
    x = MIDDLES[1]
    y = HEALING.junction(x) + 22
    top, *deep = paint_block(HEALING, colours)
    red = mix(colours.skin, colours.flush, 0.6)
    bud = smooth(blob((x, y), 11, wobble=0.04), closed=True)
    cells = smooth(blob((x, y), 7.4), closed=True)
    return [
        top,
        element(
            "ellipse",
            cx=x,
            cy=TOP - 20,
            rx=62,
            ry=13,
            fill=red,
            stroke=colours.line,
            data_part="lesion",
        ),
        *deep,
        paint_scar(HEALING, colours),
        paint_duct(dermal_duct(x, y + 6, BOTTOM), colours),
        element("path", d=bud, fill=colours.epidermis, stroke=INK, data_part="sealed end"),
        beads(cells, colours.basal, 3.6, 4.4),
        *paint_epidermis(HEALING, colours),
    ]


def _arrow(left: float) -> str:
    """Paint an arrow from one block to the next."""
    x, y = left + WIDE + 2, BOTTOM - 84
    return line(f"M{x:.0f} {y:.0f}h12m-4 -4l4 4l-4 4", INK, 1.6, stroke_linejoin="round")


def blister_to_milium(tone: int) -> Drawing:
    """Draw how a milium follows a blister: blister, healing, milium.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Three sections of the same skin.
    """
    colours = skin_palette(tone)
    parts = [
        *_blister(colours),
        *_healing(colours),
        *paint_secondary(HEALED, CYST, colours),
        *(_arrow(edge) for edge in EDGES[:2]),
    ]
    sheet = Sheet(
        f"blister_to_milium-{tone}",
        640,
        452,
        "From a blister to a milium",
        "Three sections of the same skin. First, fluid has lifted the epidermis off the dermis and "
        "a sweat duct is torn. Second, new epidermis covers the dermis, the junction is flat, the "
        "torn end of the duct has closed. Third, the closed end has become a secondary milium, "
        "under whole skin. Such milia arise while skin regenerates after damage at the junction, "
        "from the eccrine duct more often than from follicle or epidermis (berk2008); another "
        "review names the pilosebaceous unit (medscape_milia). The steps between are schematic, "
        "not to scale.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    first, second, third = MIDDLES
    headings = ("1 Blister", "2 Healing", "3 Secondary milium")
    return [
        *captions("From a blister to a milium, in three steps", tone, 452),
        *(
            Label(text, (edge, 60), size=13, bold=True)
            for text, edge in zip(headings, EDGES, strict=True)
        ),
        Label(
            "lifted epidermis",
            (EDGES[0] + 30, 84),
            (first - 30, BLISTERED.surface(first - 30) + 12),
        ),
        Label(
            "new, whole skin", (EDGES[1] + 30, 84), (second - 30, HEALING.surface(second - 30) + 1)
        ),
        Label(
            "whole, no opening",
            (EDGES[2] + 30, 84),
            (third - 14, HEALED.surface(third - 14) + 1),
        ),
        Label("fluid", (EDGES[0] + 22, 384), (first - 40, TOP + 14)),
        Label(
            "torn sweat duct",
            (EDGES[0] + WIDE - 18, 404),
            (first + 2, FLOOR.junction(first) + 10),
            "end",
        ),
        Label("flat junction", (EDGES[1] + 22, 384), (second - 50, HEALING.junction(second - 50))),
        Label(
            "sealed end of duct",
            (EDGES[1] + WIDE - 18, 404),
            (second + 9, HEALING.junction(second) + 26),
            "end",
        ),
        Label("keratin in layers", (EDGES[2] + 22, 384), (CYST.x - 12, CYST.y + 8)),
        Label("duct below it", (EDGES[2] + WIDE - 18, 404), (CYST.x + 6, CYST.y + 62), "end"),
    ]
