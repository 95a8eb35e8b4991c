"""The milium in section: a closed cyst under unbroken skin."""

from milia.drawing.cyst import paint_cyst, paint_dome_behind
from milia.drawing.growth import scale_bar
from milia.drawing.lens import paint_wall_lens
from milia.drawing.palette import INK, SkinPalette, skin_palette
from milia.drawing.section import Cyst, Section
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, line, smooth
from milia.drawing.tissue import (
    paint_block,
    paint_epidermis,
    paint_hair,
    paint_sebaceous_gland,
    paint_sweat_gland,
)

MILLIMETRE = 80.0
LENS: Point = (352, 334)
CYST = Cyst(348, 172, 40)
BLOCK = Section(148, 492, 116, 408, follicle=252, duct=446, cyst=CYST)
KEY_MILIUM = (
    ("unbroken skin", "The horny layer runs over the cyst: there is no opening."),
    ("thin epidermis", "The skin over the cyst is stretched, lifted to a dome, and whole."),
    (
        "wall",
        "A thin stratified squamous epithelium that makes keratin as the epidermis does; the "
        "round window shows it enlarged.",
    ),
    ("basal cells", "The outermost row of the wall, as in the epidermis."),
    ("granular layer", "The last living cells, next to the keratin that they make."),
    ("keratin in layers", "Dry, in layers like an onion. No sebum, no pus."),
    (
        "strand",
        "Joins the cyst to the lower infundibulum of the vellus follicle, where primary milia "
        "are thought to arise (not proven).",
    ),
    ("pore of the hair", "The follicle's own opening. It does not lead into the cyst."),
    ("sebaceous gland", "Beside the cyst and normal; its sebum does not fill the cyst."),
    (
        "sweat duct",
        "Eccrine duct, normal here; secondary milia come from one more often than from a follicle, "
        "by the 2008 review (berk2008).",
    ),
    ("dermis", "The cyst lies high in it, close under the epidermis."),
)


def _strand(start: Point, end: Point, colours: SkinPalette) -> str:
    """Paint a solid strand of epithelium: it has no lumen."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 3)
    data = smooth([start, middle, end])
    return line(data, INK, 9) + line(data, colours.epidermis, 6.8)


def paint_primary(section: Section, cyst: Cyst, colours: SkinPalette) -> list[str]:
    """Paint a section with a vellus follicle and the milium that hangs on it.

    Parameters
    ----------
    section, cyst
        The geometry; the section has a follicle.
    colours
        Colours of the skin tone.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    x, y = section.axis(88)
    top, *deep = paint_block(section, colours)
    return [
        top,
        paint_dome_behind(section, cyst, colours),
        *deep,
        *paint_sebaceous_gland(section, colours),
        _strand((x + 6, y), (cyst.x - cyst.radius * 0.8, cyst.y + cyst.radius * 0.5), colours),
        *paint_epidermis(section, colours),
        paint_hair(section),
        *paint_cyst(cyst, colours),
    ]


def milium(tone: int) -> Drawing:
    """Draw the section of normal skin again, with a primary milium in it.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A cyst without opening under unbroken skin, joined to the vellus follicle.
    """
    colours = skin_palette(tone)
    wall = (CYST.x + 6, CYST.y + CYST.radius - 4)
    parts = [
        *paint_primary(BLOCK, CYST, colours),
        *paint_sweat_gland(BLOCK, colours),
        *paint_wall_lens(f"milium-{tone}-lens", LENS, wall, colours),
        scale_bar((502, 396), 1, MILLIMETRE),
    ]
    sheet = Sheet(
        f"milium-{tone}",
        640,
        450,
        "A milium, section",
        "A small closed cyst high in the dermis, under unbroken skin: it has no opening. Its thin "
        "wall is a stratified squamous epithelium with a granular layer; it is filled with dry "
        "keratin in layers, not with sebum. A strand joins it to the lower infundibulum of a "
        "vellus follicle, where primary milia are thought to arise (berk2008). Usually 1–2 mm wide "
        "(medscape_milia), here 1 mm; the layers are schematic.",
    )
    return sheet.compose(parts, _milium_labels(tone), KEY_MILIUM)


def _milium_labels(tone: int) -> list[Label]:
    (x, y), gland, strand = BLOCK.axis(0), BLOCK.axis(98), BLOCK.axis(92)
    left = column(
        138,
        ("pore of the hair", 98, (x - 6, y + 4)),
        ("sebaceous\ngland", 188, (gland[0] - 58, gland[1] - 4)),
        ("strand to the\ninfundibulum", 262, (strand[0] + 22, strand[1])),
        ("granular layer", 330, (LENS[0] - 32, LENS[1] - 9)),
        ("basal cells", 362, (LENS[0] - 38, LENS[1] + 12)),
        anchor="end",
    )
    right = column(
        502,
        ("unbroken skin,\nno opening", 60, (CYST.x + 10, BLOCK.surface(CYST.x + 10) + 1)),
        ("thin epidermis", 106, (CYST.x + 24, BLOCK.surface(CYST.x + 24) + 11)),
        ("keratin\nin layers", 158, (CYST.x + 12, CYST.y - 8)),
        ("wall", 214, (CYST.x + 35, CYST.y + 14)),
        ("sweat duct", 262, (BLOCK.right - 42, 250)),
        ("dermis", 312, (474, 316)),
    )
    scale = "Scale bar: width of the cyst; layers schematic."
    heading = "A milium: a closed cyst under unbroken skin"
    return [*captions(heading, tone, 450, scale), *left, *right, Label("1 mm", (502, 388))]
