"""The xanthelasma in section: a flat plaque of foam cells under whole skin."""

import math

from milia.drawing.growth import paint_from_above
from milia.drawing.palette import INK, SkinPalette, mix, skin_palette
from milia.drawing.section import Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, beads, blob, element, smooth
from milia.drawing.tissue import paint_block, paint_epidermis, paint_sweat_gland

FOAM = "#f7e6ac"
YELLOW = "#e6b84a"
X, HALF = 298.0, 118.0
BLOCK = Section(148, 492, 120, 408, duct=458, swelling=Swelling(X, 128, 13))
ROWS = ((46, 98), (59, 106), (72, 108), (85, 104), (98, 94), (111, 74))
KEY = (
    (
        "soft yellow plaque",
        "Flat or slightly raised, on the inner corners of upper and lower lids; from a few "
        "millimetres to several centimetres, so no scale is given.",
    ),
    ("whole skin", "No opening, as with a milium."),
    (
        "foam cells",
        "Cells full of cholesterol in the upper dermis; nothing to express. A milium is a firm "
        "white bead with a wall and keratin.",
    ),
    (
        "no wall",
        "The foam cells lie free: it is no cyst. Their place in the upper dermis is an ASSUMPTION "
        "from general histology.",
    ),
    (
        "reason to see a doctor",
        "About half of adults with it have abnormal lipids; diabetes and thyroid are checked too.",
    ),
    ("sweat duct", "Eccrine duct, not involved."),
)


def _foam_cells(colours: SkinPalette) -> list[str]:
    """Paint the foam cells in uneven rows, as a flat mass."""
    cells = []
    for row, (depth, half) in enumerate(ROWS):
        count = round(half / 7.6)
        for i in range(count):
            x = X + half * (2 * (i + 0.5) / count - 1) + 4 * math.sin(2.3 * i + row)
            y = BLOCK.surface(x) + depth + 3 * math.sin(1.7 * i + 2 * row)
            cells.append(_foam_cell(x, y, 7.2 + 1.3 * math.sin(3.1 * i + row), colours))
    return cells


def _foam_cell(x: float, y: float, radius: float, colours: SkinPalette) -> str:
    """Paint one cell: pale bubbles of fat around a small nucleus."""
    outline = smooth(blob((x, y), radius, wobble=0.06, turn=x)[::2], closed=True)
    edge = mix(YELLOW, INK, 0.64)
    body = element("path", d=outline, fill=FOAM, stroke=edge, stroke_width=0.9, data_part="lobe")
    ring = smooth(blob((x, y), radius * 0.58)[::3], closed=True)
    bubbles = beads(ring, "#fffdf2", radius * 0.5, radius * 0.73)
    return body + bubbles + element("circle", cx=x, cy=y, r=1.7, fill=mix(colours.fibre, INK, 0.6))


def xanthelasma(tone: int) -> Drawing:
    """Draw a section of a xanthelasma.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A flat mass of foam cells in the upper dermis, without wall and without opening.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    parts = [
        top,
        paint_from_above(BLOCK, (X, HALF), mix(colours.skin, YELLOW, 0.68), colours),
        *deep,
        *_foam_cells(colours),
        *paint_epidermis(BLOCK, colours),
        *paint_sweat_gland(BLOCK, colours),
    ]
    sheet = Sheet(
        f"xanthelasma-{tone}",
        640,
        450,
        "A xanthelasma, section",
        "A soft, flat or slightly raised yellow plaque of the eyelids: cells full of cholesterol "
        "(foam cells) lie free in the upper dermis, under whole skin. It has no opening, and "
        "nothing can be expressed; a milium is a firm white bead, a cyst with a wall. About half "
        "of adults with a xanthelasma have abnormal lipids (xanth_statpearls). Schematic, not to "
        "scale.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    y = BLOCK.surface(X)
    left = column(
        138,
        ("soft, flat,\nyellow plaque", 84, (X - 62, y - 8)),
        ("epidermis", 152, (172, BLOCK.surface(172) + 20)),
        ("no wall\naround them", 244, (X - 88, y + 104)),
        anchor="end",
    )
    right = column(
        502,
        ("whole skin,\nno opening", 66, (X + 60, BLOCK.surface(X + 60) + 1)),
        ("foam cells with\ncholesterol", 172, (X + 72, y + 85)),
        ("sweat duct", 250, (BLOCK.right - 31, 256)),
        ("dermis", 312, (474, 316)),
    )
    return [*captions("A xanthelasma: a flat plaque of foam cells", tone, 450), *left, *right]
