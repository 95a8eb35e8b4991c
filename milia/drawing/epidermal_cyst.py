"""The epidermal cyst in section: larger and deeper than a milium, with a punctum."""

import math

from milia.drawing.growth import paint_from_above, scale_bar
from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SkinPalette, mix, skin_palette
from milia.drawing.section import Profile, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, blob, element, line, smooth
from milia.drawing.tissue import paint_block, paint_epidermis, paint_sweat_gland

MILLIMETRE = 11.0
DEPTH, RADIUS, WALL = 152.0, 82.0, 11.0


def _ball(radius: float) -> Profile:
    """Follow a ball from its upper neck to its lower pole, as half widths by depth."""
    angles = [math.radians(a) for a in range(20, 171, 15)]
    return tuple((DEPTH - radius * math.cos(a), radius * math.sin(a)) for a in angles)


PUNCTUM: Profile = (
    *((0.0, 7.0), (5.0, 4.6), (14.0, 3.2), (30.0, 2.6), (50.0, 3.0), (66.0, 7.0)),
    *_ball(RADIUS)[1:],
)
SHEATH: Profile = ((46.0, 17.0), (54.0, 18.0), (63.0, 26.0), *_ball(RADIUS + WALL)[1:])
X = 290.0
MILIUM = (427.0, 174.0)
BLOCK = Section(
    *(148, 492, 116, 408),
    follicle=X,
    tilt=0,
    duct=456,
    swelling=Swelling(X, 112, 20),
    lumen=PUNCTUM,
    sheath=SHEATH,
)
KEY = (
    ("punctum", "A small dark opening, often visible. A milium has none."),
    ("canal", "Leads from the punctum to the cyst."),
    ("wall", "The same lining as that of a milium, with a granular layer inside."),
    ("soft keratin", "Soft, cheesy and foul-smelling; in a milium it is dry and firm."),
    (
        "deep in the dermis",
        "A round nodule that moves, 5 mm to 5 cm wide (epcyst_fpnotebook): larger and deeper.",
    ),
    (
        "milium, for its size",
        "2 mm wide, to the same scale: milia usually have 1–2 mm (medscape_milia).",
    ),
    ("sweat duct", "Eccrine duct, pushed aside or not involved."),
)


def _content() -> list[str]:
    """Paint soft keratin: uneven layers at the wall, crumbs in the middle."""
    x, y = BLOCK.axis(DEPTH)
    edge = mix(KERATIN_SHADE, INK, 0.4)
    mass = blob((x, y), RADIUS - 6, wobble=0.008)
    layers = [blob((x, y), RADIUS - 10 - 5 * i, wobble=0.012 + 0.007 * i, turn=i) for i in range(8)]
    return [
        element("path", d=smooth(mass, closed=True), fill=KERATIN, stroke=edge, data_part="plug"),
        *(
            line(
                smooth(layer, closed=True), KERATIN_SHADE if i % 2 else edge, 1.6 if i % 2 else 0.7
            )
            for i, layer in enumerate(layers)
        ),
        *(_crumb((x, y), i) for i in range(26)),
    ]


def _crumb(centre: Point, i: int) -> str:
    """Paint one crumb; the golden angle spreads them evenly."""
    away, angle = 6.8 * math.sqrt(i + 0.4), 2.399963 * i
    at = (centre[0] + away * math.cos(angle), centre[1] + away * math.sin(angle))
    outline = blob(at, 3.2 + 0.5 * (i % 3), wobble=0.2, turn=i)[::3]
    fill = (KERATIN_SHADE, "#f6e7bf", "#e2cb92")[i % 3]
    data = smooth(outline, closed=True)
    return element(
        "path", d=data, fill=fill, stroke=mix(KERATIN_SHADE, INK, 0.35), stroke_width=0.6
    )


def _punctum() -> list[str]:
    """Paint the dark plug in the mouth of the canal and the column of keratin below it."""
    down = [BLOCK.axis(depth) for depth in (2, 20, 44, 66, 84)]
    x, y = BLOCK.axis(3)
    return [
        line(smooth(down), KERATIN_SHADE, 3.4),
        element("ellipse", cx=x, cy=y + 1, rx=4.6, ry=5, fill="#2a1a12", data_part="punctum"),
    ]


def _small_milium(colours: SkinPalette) -> str:
    """Paint a milium of 2 mm to the scale of the large cyst."""
    x, y = MILIUM
    edge = mix(KERATIN_SHADE, INK, 0.45)
    wall, outer, inner = MILLIMETRE, MILLIMETRE - 3, MILLIMETRE - 6
    return (
        element("circle", cx=x, cy=y, r=wall, fill=colours.epidermis, stroke=INK)
        + element("circle", cx=x, cy=y, r=outer, fill=KERATIN, stroke=edge, stroke_width=0.8)
        + element("circle", cx=x, cy=y, r=inner, fill="none", stroke=edge, stroke_width=0.8)
    )


def epidermal_cyst(tone: int) -> Drawing:
    """Draw a section of an epidermal (epidermoid) cyst, with a milium to compare its size.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A large cyst in the dermis, joined to a punctum on the surface.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    parts = [
        top,
        paint_from_above(BLOCK, (X, 92), mix(colours.skin, colours.light, 0.8), colours),
        *deep,
        *paint_epidermis(BLOCK, colours),
        *_content(),
        *_punctum(),
        *paint_sweat_gland(BLOCK, colours),
        _small_milium(colours),
        scale_bar((502, 396), 5, MILLIMETRE),
    ]
    sheet = Sheet(
        f"epidermal_cyst-{tone}",
        640,
        450,
        "An epidermal cyst, section",
        "A large round cyst deep in the dermis, with a narrow canal to a small dark punctum, often "
        "visible. It has the same lining as a milium, holds soft, cheesy keratin and is 5 mm "
        "to 5 cm wide (epcyst_storymd, epcyst_fpnotebook); drawn 15 mm wide. A milium of 2 mm "
        "lies beside it, small, high in the dermis and without punctum (medscape_milia). The scale "
        "bar of 5 mm holds for the width of the two cysts; the layers of the skin are schematic.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    mouth, canal, middle = BLOCK.axis(2), BLOCK.axis(36), BLOCK.axis(DEPTH)
    left = column(
        138,
        ("punctum: a small\ndark opening", 66, mouth),
        ("canal", 138, canal),
        ("wall with\ngranular layer", 222, (middle[0] - RADIUS - 5, middle[1])),
        ("soft, cheesy\nkeratin", 312, (middle[0] - 40, middle[1] + 36)),
        anchor="end",
    )
    right = column(
        502,
        ("milium of 2 mm,\nfor its size", 104, (MILIUM[0] + 4, MILIUM[1])),
        ("sweat duct", 234, (458, 250)),
        ("dermis", 312, (474, 316)),
    )
    note = "Scale bar: width of the cysts; layers schematic."
    return [
        *captions("An epidermal cyst: larger, deeper, with a punctum", tone, 450, note),
        Label("5 mm", (502, 388)),
        *left,
        *right,
    ]
