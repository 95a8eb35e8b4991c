"""Molluscum contagiosum in section: a dome with a dimple and a core that is full of virus."""

import math

from milia.drawing.growth import paint_from_above, scale_bar
from milia.drawing.palette import INK, SkinPalette, mix, skin_palette
from milia.drawing.section import Profile, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, beads, element, line, smooth
from milia.drawing.tissue import paint_block, paint_epidermis, paint_sweat_gland

MILLIMETRE = 40.0
PEARL = "#f8e6e4"
X = 312.0
DIMPLE: Profile = ((0.0, 21.0), (5.0, 16.5), (12.0, 12.0), (19.0, 8.0), (25.0, 3.0))
BENEATH: Profile = ((44.0, 40.0), (60.0, 34.0), (78.0, 14.0))
BLOCK = Section(
    *(148, 492, 120, 408),
    follicle=X,
    duct=452,
    swelling=Swelling(X, 76, 32),
    tilt=0,
    lumen=DIMPLE,
    sheath=BENEATH,
)
LOBE = ((12, 6), (34, 9.5), (62, 14), (84, 16.5), (98, 11.5), (103, 0))
ANGLES = (-58, -29, 0, 29, 58)
KEY = (
    ("dome", "Smooth, pearly or waxy; skin-coloured, pink or pearly, usually 2–5 mm wide."),
    ("dimple", "In the middle of many of them (mollusc2019). A milium has none."),
    (
        "core with virus",
        "Can be expressed, and spreads by contact; a milium is not catching.",
    ),
    (
        "lobes of epidermis",
        "The growth sits in the epidermis and bulges into the dermis: place, number and shape of "
        "the lobes are an ASSUMPTION from general histology.",
    ),
    ("sweat duct", "Eccrine duct, not involved."),
)


def _turned(along: float, across: float, angle: float) -> Point:
    """Place a point of a lobe: ``along`` from the dimple, ``across`` to the side."""
    turn = math.radians(angle)
    x, y = BLOCK.axis(18)
    return (
        x + along * math.sin(turn) + across * math.cos(turn),
        y + along * math.cos(turn) - across * math.sin(turn),
    )


def _lobe(angle: float, colours: SkinPalette) -> str:
    """Paint one lobe: basal cells at its edge, cells swollen by virus within."""
    reach = 1 - abs(angle) / 400

    def outline(inset: float) -> str:
        half = [(a * reach, max(h - inset, 0)) for a, h in LOBE[:-1]]
        tip = (LOBE[-1][0] * reach - inset, 0.0)
        edge = [*half, tip, *((a, -h) for a, h in reversed(half))]
        return smooth([_turned(a, h, angle) for a, h in edge], closed=True)

    body = element("path", d=outline(0), fill=colours.epidermis, stroke=INK, data_part="lobe")
    # A thin septum of dermis between the lobes keeps them apart on dark skin too.
    septum = line(outline(-1), mix(colours.dermis, colours.epidermis, 0.35), 2.4)
    return septum + body + beads(outline(3.6), colours.basal, 3.8, 4.8) + _bodies(angle, reach)


def _bodies(angle: float, reach: float) -> str:
    """Paint the swollen cells, larger towards the dimple."""
    rows = (
        (30, 0, 4.4),
        (43, -4.2, 3.8),
        (44, 4.6, 3.8),
        (56, 0, 3.6),
        (64, 6, 3.2),
        (65, -6, 3.2),
    )
    deep = ((75, 0.5, 3.1), (81, 7, 2.7), (82, -7, 2.7), (90, 0, 2.6))
    return "".join(_body(_turned(a * reach, b, angle), r) for a, b, r in (*rows, *deep))


def _body(at: Point, radius: float) -> str:
    edge = mix(PEARL, INK, 0.45)
    return element(
        "circle", cx=at[0], cy=at[1], r=radius, fill=PEARL, stroke=edge, stroke_width=0.8
    )


def _core() -> list[str]:
    """Paint the core in the dimple, with loosened swollen cells."""
    x, y = BLOCK.axis(10)
    outline = [(x - 16, y - 6), (x - 9, y + 5), (x - 5, y + 14), (x, y + 24), (x + 5, y + 14)]
    outline += [(x + 9, y + 5), (x + 16, y - 6), (x, y - 8)]
    plug = element(
        "path",
        d=smooth(outline, closed=True),
        fill=PEARL,
        stroke=INK,
        stroke_width=0.9,
        data_part="core",
    )
    loose = ((-6, -1, 3.6), (2, -3, 3.8), (8, 0, 3.0), (-2, 6, 3.4), (4, 7, 3.0), (0, 14, 3.0))
    return [plug, *(_body((x + a, y + b), r) for a, b, r in loose)]


def _behind(colours: SkinPalette) -> list[str]:
    """Paint the far half of the dome and of its dimple."""
    dome = paint_from_above(BLOCK, (X, 70), mix(colours.skin, PEARL, 0.6), colours)
    shade = mix(colours.skin, colours.shade, 0.7)
    dimple = element("ellipse", cx=X, cy=BLOCK.surface(X) + 2, rx=20, ry=8, fill=shade)
    return [dome, dimple]


def molluscum(tone: int) -> Drawing:
    """Draw a section of a molluscum.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A dome with a central dimple, lobes of epidermis below it, a core of swollen cells.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    parts = [
        top,
        *_behind(colours),
        *deep,
        *paint_epidermis(BLOCK, colours),
        *(_lobe(angle, colours) for angle in ANGLES),
        *_core(),
        *paint_sweat_gland(BLOCK, colours),
        scale_bar((502, 396), 2, MILLIMETRE),
    ]
    sheet = Sheet(
        f"molluscum-{tone}",
        640,
        450,
        "Molluscum contagiosum, section",
        "A smooth, pearly dome with a dimple in its middle, as many have, over a core filled with "
        "virus that can be expressed. It grows in the epidermis, spreads by contact and is usually "
        "2–5 mm wide (mollusc2019); drawn 3.5 mm wide. A milium has no dimple and is not catching. "
        "The scale bar of 2 mm holds for the width of the dome; the layers of the skin are "
        "schematic.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    mouth, left_lobe, right_lobe = BLOCK.axis(2), _turned(96, 0, -29), _turned(70, 0, 58)
    left = column(
        138,
        ("smooth,\npearly dome", 84, (X - 52, BLOCK.surface(X - 52) + 1)),
        ("epidermis", 172, (176, BLOCK.surface(176) + 20)),
        ("lobe of epidermis,\nbasal cells outside", 264, left_lobe),
        anchor="end",
    )
    right = column(
        502,
        ("dimple in\nthe middle", 62, (mouth[0] + 10, mouth[1] + 2)),
        ("core with virus,\ncan be expressed", 112, (X + 3, mouth[1] + 14)),
        ("cells swollen\nwith virus", 204, right_lobe),
        ("sweat duct", 262, (BLOCK.right - 37, 262)),
        ("dermis", 322, (474, 322)),
    )
    note = "Scale bar: width of the dome; layers schematic."
    return [
        *captions("Molluscum: a dimple, and a core that spreads", tone, 450, note),
        Label("2 mm", (502, 388)),
        *left,
        *right,
    ]
