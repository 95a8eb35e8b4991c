"""The milium in section: a closed cyst under unbroken skin; primary and secondary origin."""

from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SkinPalette, mix, skin_palette
from milia.drawing.section import Cyst, Section
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.skin import (
    DUCT_X,
    EPIDERMAL_DUCT,
    captions,
    paint_block,
    paint_duct,
    paint_epidermis,
    paint_follicle,
    paint_hair,
    spiral_duct,
    straight_duct,
)
from milia.drawing.svg import Label, Point, beads, blob, element, line, smooth

BLOCK = Section(148, 492, 116, 408, follicle=252, cyst=Cyst(348, 172, 40))
PRIMARY = Section(126, 314, 128, 342, follicle=196, cyst=Cyst(270, 174, 30))
SECONDARY = Section(326, 514, 128, 342, cyst=Cyst(412, 176, 30), healed=(344, 496))
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
    ("sweat duct", "Eccrine duct, normal here; secondary milia come from it more often."),
    ("dermis", "The cyst lies high in it, close under the epidermis."),
)
KEY_ORIGIN = (
    ("primary", "Arises by itself, from the lower infundibulum of a vellus follicle."),
    ("follicle", "A vellus follicle with its sebaceous gland; the cyst hangs on its wall."),
    ("secondary", "Arises while skin heals after a blister, an injury or a treatment."),
    ("healed skin", "The junction has healed flat and the dermis under it has a fine scar."),
    ("sealed end", "The sweat duct was torn; its end has closed and makes keratin."),
    ("no opening", "Both cysts are closed, and the skin over both is whole."),
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
    """A solid strand of epithelium: it has no lumen."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 3)
    data = smooth([start, middle, end])
    return line(data, INK, 9) + line(data, colours.epidermis, 6.8)


def _dome(section: Section) -> str:
    """Keratin shining through the thinned skin, on the surface behind the cut."""
    cyst = section.cyst
    assert cyst is not None
    y = section.surface(cyst.x)
    return element(
        "ellipse",
        cx=cyst.x,
        cy=y + 2,
        rx=cyst.radius * 0.82,
        ry=cyst.radius * 0.36,
        fill=KERATIN,
        stroke=INK,
        stroke_width=0.8,
    )


def _primary(section: Section, colours: SkinPalette) -> list[str]:
    """A section with a follicle and the milium that hangs on it, without sweat gland."""
    cyst = section.cyst
    assert cyst is not None
    x, y = section.axis(88)
    top, *deep = paint_block(section, colours)
    return [
        top,
        _dome(section),
        *deep,
        *paint_follicle(section, colours),
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
    parts = [
        *_primary(BLOCK, colours),
        paint_duct(straight_duct(DUCT_X, 372, BLOCK.top + EPIDERMAL_DUCT), colours),
        paint_duct(spiral_duct(BLOCK, DUCT_X), colours, 6),
    ]
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
    block, cyst = BLOCK, BLOCK.cyst
    assert block.follicle is not None
    assert cyst is not None
    gland, strand = block.axis(98), block.axis(94)
    left: list[tuple[str, float, Point]] = [
        ("pore of the hair", 98, (block.follicle - 6, block.surface(block.follicle) + 4)),
        ("sebaceous\ngland", 206, (gland[0] - 58, gland[1] + 4)),
        ("strand to the\ninfundibulum", 274, (strand[0] + 26, strand[1] - 3)),
    ]
    right: list[tuple[str, float, Point]] = [
        ("unbroken skin,\nno opening", 64, (cyst.x + 12, block.surface(cyst.x + 12) + 2)),
        ("thin epidermis", 118, (cyst.x + 26, block.surface(cyst.x + 26) + 12)),
        ("wall with\ngranular layer", 158, (cyst.x + 35, cyst.y)),
        ("keratin\nin layers", 204, (cyst.x + 12, cyst.y + 12)),
        ("sweat duct", 262, (DUCT_X + 4, 250)),
        ("dermis", 312, (474, 316)),
    ]
    return [
        *captions("A milium: a closed cyst under unbroken skin", tone, 450),
        *(Label(text, (138, y), target, "end") for text, y, target in left),
        *(Label(text, (502, y), target) for text, y, target in right),
    ]


def _secondary(section: Section, colours: SkinPalette) -> list[str]:
    """A section of healed skin, its torn sweat duct closed and swollen to a milium."""
    cyst = section.cyst
    assert cyst is not None
    top, *deep = paint_block(section, colours)
    duct = straight_duct(cyst.x + 4, section.bottom - 34, cyst.y + cyst.radius - 4)
    return [
        top,
        _dome(section),
        *deep,
        _scar(section, colours),
        paint_duct(duct, colours),
        *paint_epidermis(section, colours),
        *paint_cyst(cyst, colours),
    ]


def _scar(section: Section, colours: SkinPalette) -> str:
    """Fine collagen running parallel to the healed junction."""
    assert section.healed is not None
    start, stop = (round(x) for x in section.healed)
    rows = [
        smooth([(x, section.junction(x) + depth) for x in range(start + 2 * depth, stop, 12)])
        for depth in (5, 9, 13, 17)
    ]
    return line("".join(rows), colours.fibre, 1.1)


def primary_and_secondary(tone: int) -> Drawing:
    """Draw the two origins of milia side by side.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Left a cyst on a vellus follicle, right a cyst on a torn sweat duct in healed skin.
    """
    colours = skin_palette(tone)
    sheet = Sheet(
        f"primary_and_secondary-{tone}",
        640,
        390,
        "Primary and secondary milia",
        "Two sections. Left, a primary milium on the lower infundibulum of a vellus follicle. "
        "Right, a secondary milium on the torn and closed end of a sweat duct, under skin that "
        "has healed after a blister or an injury. The 2008 review traces secondary milia to the "
        "eccrine duct more often than to the follicle (berk2008); another names the pilosebaceous "
        "unit (medscape_milia). Neither cyst has an opening. Schematic, not to scale.",
    )
    parts = [*_primary(PRIMARY, colours), *_secondary(SECONDARY, colours)]
    return sheet.compose(parts, _origin_labels(tone), KEY_ORIGIN)


def _origin_labels(tone: int) -> list[Label]:
    first, second = PRIMARY.cyst, SECONDARY.cyst
    assert first is not None
    assert second is not None
    gland, bulb = PRIMARY.axis(98), PRIMARY.axis(150)
    left: list[tuple[str, float, Point]] = [
        ("sebaceous\ngland", 206, (gland[0] - 50, gland[1])),
        ("vellus\nfollicle", 290, bulb),
    ]
    right: list[tuple[str, float, Point]] = [
        ("no opening", 104, (second.x + 8, SECONDARY.surface(second.x + 8) + 2)),
        ("healed skin,\nflat junction", 150, (478, SECONDARY.junction(478) + 2)),
        ("sealed end\nof the duct", 216, (second.x + 6, second.y + second.radius + 4)),
        ("sweat gland", 310, (second.x + 24, 310)),
    ]
    return [
        *captions("Two origins, one kind of cyst", tone, 390),
        Label("Primary: from a vellus follicle", (PRIMARY.left, 66), size=13, bold=True),
        Label("Secondary: from a torn sweat duct", (SECONDARY.left, 66), size=13, bold=True),
        *(Label(text, (116, y), target, "end") for text, y, target in left),
        *(Label(text, (524, y), target) for text, y, target in right),
    ]
