"""The milium in section: a closed cyst under unbroken skin."""

from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SkinPalette, mix, skin_palette
from milia.drawing.section import Cyst, Section
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, beads, blob, element, gradient, line, smooth
from milia.drawing.tissue import (
    paint_block,
    paint_epidermis,
    paint_hair,
    paint_sebaceous_gland,
    paint_sweat_gland,
)

CYST = Cyst(348, 172, 40)
BLOCK = Section(148, 492, 116, 408, follicle=252, duct=446, cyst=CYST)
KEY_MILIUM = (
    ("unbroken skin", "The horny layer runs over the cyst: there is no opening."),
    ("thin epidermis", "The skin over the cyst is stretched, lifted to a dome, and whole."),
    (
        "wall",
        "A thin stratified squamous epithelium that makes keratin as the epidermis does, with "
        "basal cells outside and a granular layer inside.",
    ),
    ("keratin", "Dry, in layers like an onion. No sebum, no pus."),
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


def paint_cyst(cyst: Cyst, colours: SkinPalette) -> list[str]:
    """Paint a milium: wall with basal cells and granular layer, keratin in layers.

    Parameters
    ----------
    cyst
        Place and size.
    colours
        Colours of the skin tone; the wall has the colours of the epidermis.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    centre, radius = (cyst.x, cyst.y), cyst.radius

    def ring(inset: float, wobble: float = 0.015) -> str:
        return smooth(blob(centre, radius - inset, wobble=wobble, turn=inset / 5), closed=True)

    wall = element("path", d=ring(0), fill=colours.epidermis, stroke=INK, data_part="cyst wall")
    keratin = element("path", d=ring(10), fill=KERATIN, stroke=mix(KERATIN_SHADE, INK, 0.45))
    return [
        wall,
        beads(ring(3.4), colours.basal, 3.8, 4.6),
        beads(ring(7.4), colours.granules, 1.7, 3.6),
        keratin,
        *_lamellae(centre, radius - 10),
    ]


def _lamellae(centre: Point, radius: float) -> list[str]:
    """Layers of keratin, each a little less round than the one outside it."""
    layers = []
    for i in range(1, round(radius / 3.2)):
        outline = blob(centre, radius - 3.2 * i, wobble=0.02 + 0.012 * i, turn=i * 0.9)
        colour = KERATIN_SHADE if i % 2 else mix(KERATIN_SHADE, INK, 0.22)
        layers.append(line(smooth(outline, closed=True), colour, 1 if i % 2 else 0.7))
    return layers


def _strand(start: Point, end: Point, colours: SkinPalette) -> str:
    """Paint a solid strand of epithelium: it has no lumen."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 3)
    data = smooth([start, middle, end])
    return line(data, INK, 9) + line(data, colours.epidermis, 6.8)


def paint_dome_behind(section: Section, cyst: Cyst, colours: SkinPalette) -> str:
    """Paint the dome on the surface behind the cut, with the keratin shining through.

    Parameters
    ----------
    section, cyst
        The geometry.
    colours
        Colours of the skin tone.

    Returns
    -------
    str
        SVG text, to go between the surface and the cut.
    """
    name = f"dome-{cyst.x:.0f}-{colours.skin[1:]}"
    stops = ((0, KERATIN, 1), (0.5, KERATIN, 1), (1, colours.light, 1))
    dome = element(
        "ellipse",
        cx=cyst.x,
        cy=section.surface(cyst.x) + 5,
        rx=cyst.radius,
        ry=cyst.radius * 0.5,
        fill=f"url(#{name})",
        stroke=colours.lesion_edge,
    )
    return gradient(name, stops) + dome


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
    parts = [*paint_primary(BLOCK, CYST, colours), *paint_sweat_gland(BLOCK, colours)]
    sheet = Sheet(
        f"milium-{tone}",
        640,
        450,
        "A milium, section",
        "A small closed cyst high in the dermis, under unbroken skin: it has no opening. Its thin "
        "wall is a stratified squamous epithelium with a granular layer; it is filled with dry "
        "keratin in layers, not with sebum. A strand joins it to the lower infundibulum of a "
        "vellus follicle, where primary milia are thought to arise (berk2008). Schematic, not to "
        "scale.",
    )
    return sheet.compose(parts, _milium_labels(tone), KEY_MILIUM)


def _milium_labels(tone: int) -> list[Label]:
    (x, y), gland, strand = BLOCK.axis(0), BLOCK.axis(98), BLOCK.axis(92)
    left = column(
        138,
        ("pore of the hair", 98, (x - 6, y + 4)),
        ("sebaceous\ngland", 188, (gland[0] - 58, gland[1] - 4)),
        ("strand to the\ninfundibulum", 330, (strand[0] + 24, strand[1] - 1)),
        anchor="end",
    )
    right = column(
        502,
        ("unbroken skin,\nno opening", 60, (CYST.x + 10, BLOCK.surface(CYST.x + 10) + 1)),
        ("thin epidermis", 106, (CYST.x + 24, BLOCK.surface(CYST.x + 24) + 11)),
        ("wall with\ngranular layer", 158, (CYST.x + 35, CYST.y)),
        ("keratin\nin layers", 204, (CYST.x + 12, CYST.y + 12)),
        ("sweat duct", 262, (BLOCK.right - 42, 250)),
        ("dermis", 312, (474, 316)),
    )
    return [
        *captions("A milium: a closed cyst under unbroken skin", tone, 450),
        *left,
        *right,
    ]
