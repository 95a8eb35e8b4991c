"""The closed comedo in section: a follicle that is plugged behind a pore hardly to be seen."""

from milia.drawing.growth import paint_from_above
from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SEBUM, mix, skin_palette
from milia.drawing.section import Profile, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, element, line, smooth
from milia.drawing.tissue import (
    paint_block,
    paint_epidermis,
    paint_sebaceous_gland,
    paint_sweat_gland,
)

PORE: Profile = (
    *((0.0, 3.4), (5.0, 1.5), (12.0, 1.3), (18.0, 2.4), (23.0, 9.0), (30.0, 22.0)),
    *((42.0, 33.0), (58.0, 38.0), (76.0, 35.0), (92.0, 25.0), (104.0, 12.0), (114.0, 3.4)),
)
WALL: Profile = (
    *((33.0, 40.0), (44.0, 45.0), (60.0, 49.0), (78.0, 46.0), (95.0, 36.0), (110.0, 22.0)),
    *((124.0, 13.0), (140.0, 10.0), (156.0, 8.5), (170.0, 10.0), (183.0, 13.5), (195.0, 13.0)),
    (204.0, 7.5),
)
BLOCK = Section(
    148,
    492,
    116,
    408,
    follicle=312,
    duct=446,
    swelling=Swelling(312, 66, 15),
    lumen=PORE,
    sheath=WALL,
)
GLAND = 124.0
NARROW = 3.0
KEY = (
    (
        "opening",
        "The follicle's own, very narrow and hardly visible. A milium has none.",
    ),
    ("keratin", "Flakes of horn; they make up the plug together with the sebum."),
    ("sebum", "Oil of the skin, mixed into the plug (comedo_dictionary). A milium holds none."),
    (
        "widened follicle",
        "The upper follicle, dilated by the plug: a comedo belongs to a follicle and to acne.",
    ),
    ("sebaceous gland", "Its sebum runs into the plugged follicle."),
    (
        "surface",
        "Smooth and slightly domed, skin-coloured or whitish. No source states an exact size: no "
        "scale is given.",
    ),
    ("sweat duct", "Eccrine duct, not involved."),
)


def paint_plug() -> list[str]:
    """Paint the plug: sebum with flakes and layers of keratin, to go into ``BLOCK``.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """

    def hollow(inset: float) -> str:
        rows = [(d, half - inset) for d, half in PORE if half > inset + NARROW]
        left = [(BLOCK.axis(d)[0] - half, BLOCK.axis(d)[1]) for d, half in rows]
        right = [(BLOCK.axis(d)[0] + half, BLOCK.axis(d)[1]) for d, half in reversed(rows)]
        return smooth([*left, BLOCK.axis(112 - inset), *right], closed=True)

    edge = mix(KERATIN_SHADE, INK, 0.45)
    return [
        element("path", d=hollow(4.5), fill=SEBUM, stroke=edge, data_part="plug"),
        *(line(hollow(inset), KERATIN, 2.6) for inset in (8.5, 14.5)),
        *(line(hollow(inset), edge, 0.7) for inset in (7, 10, 13, 16)),
        *_flakes(),
    ]


def _flakes() -> list[str]:
    """Paint loose flakes and drops in the middle of the plug."""
    x, y = BLOCK.axis(62)
    flakes = ((-7, -16), (8, -8), (-8, 1), (9, 9), (-7, 16), (5, 24))
    drops = ((-4, -7, 2.8), (14, 0, 2.4), (-15, 8, 2.6), (1, 8, 3.0), (6, -18, 2.2), (-1, 24, 2.2))
    edge = mix(SEBUM, INK, 0.5)
    return [
        *(
            line(
                smooth([(x + a - 7, y + b + 2), (x + a, y + b - 1.4), (x + a + 7, y + b + 1)]), c, w
            )
            for a, b in flakes
            for c, w in ((mix(KERATIN_SHADE, INK, 0.5), 4.2), (KERATIN, 3.0))
        ),
        *(
            element(
                "circle", cx=x + a, cy=y + b, r=r, fill=mix(SEBUM, "#d99a1c", 0.45), stroke=edge
            )
            for a, b, r in drops
        ),
    ]


def closed_comedo(tone: int) -> Drawing:
    """Draw a section of a closed comedo, the whitehead of acne.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A widened follicle with a plug of keratin and sebum and a very narrow opening.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    pale = mix(colours.skin, colours.pale, 0.7)
    parts = [
        top,
        paint_from_above(BLOCK, (312, 44), pale, colours),
        *deep,
        *paint_sebaceous_gland(BLOCK, colours, GLAND),
        *paint_epidermis(BLOCK, colours),
        *paint_plug(),
        *paint_sweat_gland(BLOCK, colours),
    ]
    sheet = Sheet(
        f"closed_comedo-{tone}",
        640,
        450,
        "A closed comedo (whitehead), section",
        "The upper part of a follicle, widened and filled with a plug of keratin and sebum. It has "
        "an opening, very narrow and hardly visible; the surface is smooth and slightly domed, "
        "skin-coloured or whitish (comedo_dictionary, comedo_healio2014). It belongs to acne. A "
        "milium is a closed cyst beside a follicle, without opening and without sebum (berk2008). "
        "Schematic, not to scale.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    pore, sac, gland = BLOCK.axis(2), BLOCK.axis(60), BLOCK.axis(GLAND)
    wall = BLOCK.axis(60)
    left = column(
        138,
        ("surface, slightly\ndomed", 92, (262, BLOCK.surface(262))),
        ("wall of the\nwidened follicle", 164, (wall[0] - 44, wall[1])),
        ("sebaceous\ngland", 262, (gland[0] - 56, gland[1] + 2)),
        anchor="end",
    )
    right = column(
        502,
        ("narrow opening,\nhardly visible", 60, pore),
        ("keratin", 132, (sac[0] + 9, sac[1] + 9)),
        ("sebum", 176, (sac[0] + 3, sac[1] + 34)),
        ("sweat duct", 250, (BLOCK.right - 42, 250)),
        ("dermis", 312, (474, 316)),
    )
    return [
        *captions("A closed comedo: a plugged follicle with an opening", tone, 450),
        *left,
        *right,
    ]
