"""The drawing of normal skin in section."""

from milia.drawing.palette import skin_palette
from milia.drawing.section import Section
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label
from milia.drawing.tissue import (
    paint_block,
    paint_epidermis,
    paint_hair,
    paint_sebaceous_gland,
    paint_sweat_gland,
)

BLOCK = Section(left=148, right=492, top=116, bottom=408, follicle=262, duct=446)
KEY_NORMAL = (
    ("horny layer", "Stratum corneum: flat dead cells full of keratin, shed all the time."),
    ("granular layer", "Stratum granulosum: the last living cells; here keratin is finished."),
    ("epidermis", "The outer skin, a stratified squamous epithelium; it has no vessels."),
    (
        "dermal–epidermal junction",
        "The wavy border of epidermis and dermis, with rete ridges and a row of basal cells.",
    ),
    ("dermis", "Firm connective tissue with collagen and vessels."),
    ("vellus hair", "A fine, short, pale hair, as on most of the face."),
    ("opening of the follicle", "Where the hair comes out: a normal pore."),
    ("infundibulum", "The upper part of the follicle, from the pore to the sebaceous duct."),
    ("sebaceous gland", "Makes sebum, which leaves through the infundibulum."),
    ("bulb of the follicle", "The lower end of the vellus follicle, where the hair grows."),
    ("sweat duct", "Eccrine duct: carries sweat, not sebum, and winds through the epidermis."),
    ("sweat gland", "Eccrine gland: a coiled tube deep in the dermis."),
)


def normal_skin(tone: int) -> Drawing:
    """Draw a section of normal facial skin.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Layers, a vellus follicle with its sebaceous gland, and an eccrine sweat gland.
    """
    colours, block = skin_palette(tone), BLOCK
    parts = [
        *paint_block(block, colours),
        *paint_sebaceous_gland(block, colours),
        *paint_epidermis(block, colours),
        *paint_sweat_gland(block, colours),
        paint_hair(block),
    ]
    sheet = Sheet(
        f"normal_skin-{tone}",
        640,
        450,
        "Normal skin, section",
        "Facial skin cut from the surface to the dermis: horny layer, epidermis with granular "
        "layer, wavy dermal–epidermal junction, dermis; a vellus follicle that opens at the "
        "surface, with infundibulum and sebaceous gland; a sweat duct. Schematic, not to scale.",
    )
    return sheet.compose(parts, _labels(block, tone), KEY_NORMAL)


def _labels(block: Section, tone: int) -> list[Label]:
    (x, y), duct = block.axis(0), block.right - 46
    gland, wall = block.axis(98), block.axis(48)
    bulb = block.axis(180)
    left = column(
        138,
        ("vellus hair", 66, (x - 18, y - 45)),
        ("opening of\nthe follicle", 98, (x - 6, y + 4)),
        ("infundibulum", 158, (wall[0] - 4, wall[1])),
        ("sebaceous\ngland", 214, (gland[0] - 56, gland[1] + 8)),
        ("bulb of\nthe follicle", 318, (bulb[0] - 8, bulb[1])),
        anchor="end",
    )
    right = column(
        502,
        ("horny layer", 92, (478, block.surface(478) + 2)),
        ("granular layer", 118, (470, block.surface(470) + 7)),
        ("epidermis", 144, (479, block.surface(479) + 22)),
        ("dermal–epidermal\njunction", 174, (480, block.junction(480))),
        ("sweat duct", 234, (duct + 4, 240)),
        ("dermis", 292, (470, 300)),
        ("sweat gland", 362, (duct + 20, 374)),
    )
    return [
        *captions("Normal skin, cut from the surface to the dermis", tone, 450),
        *left,
        *right,
    ]
