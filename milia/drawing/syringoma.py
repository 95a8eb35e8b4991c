"""The syringoma in section: a solid growth of small sweat ducts under whole skin."""

import math

from milia.drawing.growth import paint_from_above, scale_bar
from milia.drawing.palette import INK, SkinPalette, mix, skin_palette
from milia.drawing.section import Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, beads, blob, element, line, smooth
from milia.drawing.tissue import duct_wall, paint_block, paint_epidermis, paint_sweat_gland

MILLIMETRE = 90.0
X = 304.0
HALF = 67.5
BLOCK = Section(148, 492, 120, 408, duct=450, swelling=Swelling(X, 74, 20))
# Place from the middle (right, down), width of the tube, direction and length of its tail.
TUBES = (
    *((-58, 70, 8.0, 30, 22), (-30, 62, 7.0, 150, 18), (2, 68, 8.5, 70, 24)),
    *((34, 60, 7.5, 20, 20), (60, 72, 7.0, 110, 20), (-46, 98, 7.5, -30, 22)),
    *((-16, 92, 9.0, 130, 22), (22, 94, 7.5, -20, 22), (48, 104, 8.5, 100, 22)),
    *((-64, 126, 7.0, 20, 20), (-30, 124, 8.0, 60, 22), (4, 122, 7.0, 10, 20)),
    *((34, 132, 8.0, 150, 22), (64, 136, 6.5, 60, 14), (-10, 148, 7.5, 30, 20)),
)
STRANDS = ((-4, 44), (-44, 84), (40, 80), (-62, 108), (14, 110), (-48, 142), (26, 154), (66, 94))
KEY = (
    ("papule", "Smooth and firm, round or flat-topped, 1–2 mm wide and usually under 3 mm."),
    ("no opening", "As with a milium; what differs is the content."),
    (
        "small sweat ducts",
        "A solid growth of small ducts and strands, nothing to express; a milium releases a ball "
        "of keratin when it is opened. Their depth, number and shape are an ASSUMPTION from "
        "general histology.",
    ),
    ("firm tissue", "Dense connective tissue around the ducts (ASSUMPTION, as above)."),
    ("epidermis", "Whole, and skin-coloured to yellowish, not white, from above."),
    ("sweat duct", "A normal eccrine duct, for comparison."),
)


def _stroma(colours: SkinPalette) -> list[str]:
    """Paint the dense tissue in which the ducts lie."""
    x, y = X, BLOCK.surface(X) + 100
    ground = smooth([(x + a * 0.95, y + b) for a, b in _oval(92, 66)], closed=True)
    wraps = [
        smooth([(x + a, y + b + 3) for a, b in _oval(86 - 14 * i, 60 - 11 * i)], closed=True)
        for i in range(5)
    ]
    fill = mix(colours.dermis, colours.fibre, 0.34)
    return [
        element("path", d=ground, fill=fill),
        line("".join(wraps), mix(colours.fibre, INK, 0.12), 0.9),
    ]


def _oval(wide: float, high: float) -> list[Point]:
    return [(wide * a, high * b) for a, b in blob((0, 0), 1, wobble=0.03, turn=wide)]


def _tube(spot: tuple[float, float, float, float, float], colours: SkinPalette) -> str:
    """Paint one small duct cut across, with the tail of a tadpole."""
    right, down, radius, turn, length = spot
    x, y = X + right, BLOCK.surface(X) + down
    wall, angle = duct_wall(colours), math.radians(turn)
    bend = (x + length * 0.6 * math.cos(angle), y + length * 0.6 * math.sin(angle) + 3)
    end = (x + length * math.cos(angle), y + length * math.sin(angle))
    tail = smooth([(x, y), bend, end])
    ring = smooth(blob((x, y), radius - 2.2, wobble=0.03), closed=True)
    edge = mix(wall, INK, 0.7)
    pale = mix(wall, "#ffffff", 0.8)
    return (
        line(tail, edge, 6, stroke_linecap="round", data_part="lobe")
        + line(tail, wall, 4.4, stroke_linecap="round")
        + element("circle", cx=x, cy=y, r=radius, fill=wall, stroke=edge, data_part="lobe")
        + beads(ring, edge, 1.6, 3.4)
        + element("circle", cx=x, cy=y, r=radius * 0.42, fill=pale, stroke=edge, stroke_width=0.8)
    )


def _strand(right: float, down: float, colours: SkinPalette) -> str:
    """Paint a short solid strand of duct cells."""
    x, y = X + right, BLOCK.surface(X) + down
    data = smooth([(x - 8, y + 2), (x, y - 1.5), (x + 8, y + 1)])
    wall = duct_wall(colours)
    return line(data, mix(wall, INK, 0.7), 6, stroke_linecap="round") + line(
        data, wall, 4.4, stroke_linecap="round"
    )


def syringoma(tone: int) -> Drawing:
    """Draw a section of a syringoma.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A small flat-topped papule: ducts and strands in the upper dermis, no opening.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    tint = mix(colours.skin, "#e6c27e", 0.35)
    parts = [
        top,
        paint_from_above(BLOCK, (X, HALF), tint, colours),
        *deep,
        *_stroma(colours),
        *(_strand(right, down, colours) for right, down in STRANDS),
        *(_tube(spot, colours) for spot in TUBES),
        *paint_epidermis(BLOCK, colours),
        *paint_sweat_gland(BLOCK, colours),
        scale_bar((502, 396), 1, MILLIMETRE),
    ]
    sheet = Sheet(
        f"syringoma-{tone}",
        640,
        450,
        "A syringoma, section",
        "A solid growth of small sweat ducts and strands in the upper dermis, under whole skin "
        "without opening. From above it is a smooth, firm, round or flat-topped papule, "
        "skin-coloured to yellowish, 1–2 mm wide and usually under 3 mm (gponline_syringoma, "
        "syringoma_leung2022, syringoma_clinadvisor); drawn 1.5 mm wide. There is nothing to "
        "express; a milium is white and holds a ball of keratin. The scale bar of 1 mm holds for "
        "the width of the papule; the layers of the skin are schematic.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    y = BLOCK.surface(X)
    left = column(
        138,
        ("flat-topped,\nskin-coloured", 84, (X - 46, BLOCK.surface(X - 46) + 1)),
        ("whole epidermis", 160, (200, BLOCK.surface(200) + 20)),
        ("firm tissue\naround the ducts", 252, (X - 78, y + 112)),
        anchor="end",
    )
    right = column(
        502,
        ("no opening", 66, (X + 16, BLOCK.surface(X + 16) + 1)),
        ("small sweat ducts,\nnothing to express", 172, (X + 48, y + 104)),
        ("sweat duct", 250, (BLOCK.right - 39, 256)),
        ("dermis", 312, (474, 316)),
    )
    note = "Scale bar: width of the papule; layers schematic."
    return [
        *captions("A syringoma: solid, made of small sweat ducts", tone, 450, note),
        Label("1 mm", (502, 388)),
        *left,
        *right,
    ]
