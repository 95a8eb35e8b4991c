"""Milia seen from above, on a patch of facial skin."""

import math

from milia.drawing.dome import dome_gradient, paint_dome
from milia.drawing.growth import scale_bar
from milia.drawing.palette import INK, SkinPalette, mix, skin_palette
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, element, gradient, line, smooth

MILLIMETRE = 30.0
PATCH = (24.0, 48.0, 430.0, 300.0)
SPOTS = (
    ((128.0, 132.0), 1.0),
    ((212.0, 214.0), 2.0),
    ((318.0, 118.0), 1.5),
    ((364.0, 196.0), 1.0),
    ((292.0, 288.0), 1.2),
    ((120.0, 258.0), 3.0),
    ((398.0, 290.0), 2.0),
)
PORES = (
    (70.0, 90.0),
    (180.0, 84.0),
    (250.0, 160.0),
    (404.0, 94.0),
    (60.0, 182.0),
    (174.0, 318.0),
    (350.0, 250.0),
    (246.0, 318.0),
    (418.0, 232.0),
    (66.0, 322.0),
)
KEY_SURFACE = (
    (
        "milium",
        "A firm white or white-yellow dome, usually 1–2 mm across (medscape_milia), generally up "
        "to 3 mm (berk2008).",
    ),
    ("smooth top", "Whole skin without opening, dimple or dark point."),
    ("calm skin", "The skin around it is not red."),
    ("pore", "The opening of a vellus follicle: where the milium is, there is none."),
)


def _texture(colours: SkinPalette) -> str:
    """Paint the fine net of lines on the skin, in two directions."""
    left, top, width, height = PATCH
    rows = []
    for i in range(1, 15):
        level = top + i * 20.0
        xs = [left + width * k / 16 for k in range(17)]
        row = [(x, level + 5 * math.sin(x / 47 + level)) for x in xs]
        rows.append(smooth([p for p in row if top < p[1] < top + height]))
    for i in range(1, 19):
        start = left + i * 24 - 14.0
        column = [(start + 6 * math.sin(y / 33 + i * 1.7), y) for y in range(48, 349, 25)]
        rows.append(smooth(column))
    return line("".join(rows), colours.shade, 0.9, stroke_opacity=0.38)


def _pore(centre: Point, colours: SkinPalette) -> str:
    """Paint a follicle's opening with its vellus hair."""
    x, y = centre
    hair = smooth([(x, y), (x + 9, y - 9), (x + 22, y - 13)])
    return element("ellipse", cx=x, cy=y, rx=2.6, ry=1.9, fill=colours.line) + line(
        hair, mix(colours.line, colours.skin, 0.35), 0.9
    )


def surface(tone: int) -> Drawing:
    """Draw a patch of facial skin from above, with seven milia.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Milia of 1 to 3 mm to a scale bar.
    """
    colours, name = skin_palette(tone), f"surface-{tone}"
    lit = gradient(
        f"{name}-skin", ((0, colours.light, 1), (0.6, colours.skin, 1), (1, colours.skin, 1))
    )
    parts = [
        element("defs", dome_gradient(name, colours), lit),
        _patch(f"url(#{name}-skin)"),
        _texture(colours),
        *(_pore(pore, colours) for pore in PORES),
        *(paint_dome(name, spot, size * MILLIMETRE / 2, colours) for spot, size in SPOTS),
        scale_bar((PATCH[0], PATCH[1] + PATCH[3] + 18), 5, MILLIMETRE),
    ]
    sheet = Sheet(
        name,
        640,
        410,
        "Milia seen from above",
        "A patch of facial skin with seven firm white to white-yellow domes, drawn 1 to 3 mm wide: "
        "usually they have 1–2 mm (medscape_milia), generally up to 3 mm (berk2008). "
        "They are smooth and separate, have no opening, and the skin around them is not red. Fine "
        f"hairs grow from pores elsewhere. Skin tone: Monk {tone}.",
    )
    return sheet.compose(parts, _surface_labels(tone), KEY_SURFACE)


def _patch(fill: str) -> str:
    x, y, width, height = PATCH
    return element("rect", x=x, y=y, width=width, height=height, rx=14, fill=fill, stroke=INK)


def _surface_labels(tone: int) -> list[Label]:
    bar_end = PATCH[0] + 5 * MILLIMETRE
    heading, _ = captions("Milia seen from above", tone, 410)
    marks = column(
        474,
        ("pore with a\nvellus hair", 84, (404, 94)),
        ("milium, 1 mm", 160, (364, 196)),
        ("calm skin:\nno redness", 230, (430, 258)),
        ("milium, 2 mm:\nsmooth top,\nno opening", 286, (400, 288)),
    )
    return [
        heading,
        Label("5 mm", (bar_end + 10, PATCH[1] + PATCH[3] + 22)),
        Label(f"Skin tone: Monk {tone}.", (16, 396)),
        *marks,
    ]
