"""Where milia come from: primary from a follicle, secondary from a damaged sweat duct."""

from milia.drawing.cyst import paint_cyst, paint_dome_behind
from milia.drawing.growth import scale_bar
from milia.drawing.milium import paint_primary
from milia.drawing.palette import SkinPalette, skin_palette
from milia.drawing.section import Cyst, Section
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, line, smooth
from milia.drawing.tissue import dermal_duct, paint_block, paint_duct, paint_epidermis

PRIMARY_CYST = Cyst(276, 172, 28)
PRIMARY = Section(126, 314, 128, 342, follicle=206, cyst=PRIMARY_CYST)
SECONDARY_CYST = Cyst(414, 174, 28)
SECONDARY = Section(326, 514, 128, 342, cyst=SECONDARY_CYST, healed=(350, 540))
KEY_ORIGIN = (
    (
        "primary",
        "Arises by itself; it is thought, not proven, to come from the lower infundibulum.",
    ),
    ("follicle", "A vellus follicle with its sebaceous gland; the cyst hangs on its wall."),
    ("secondary", "Arises while skin heals after a blister, an injury or a treatment."),
    ("healed skin", "The junction has healed flat and the dermis under it has a fine scar."),
    ("sealed end", "The sweat duct was torn; its end has closed and makes keratin."),
    ("no opening", "Both cysts are closed, and the skin over both is whole."),
)


def paint_secondary(section: Section, cyst: Cyst, colours: SkinPalette) -> list[str]:
    """Paint healed skin, its torn sweat duct closed and swollen to a milium.

    Parameters
    ----------
    section, cyst
        The geometry; part of the section has healed.
    colours
        Colours of the skin tone.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    top, *deep = paint_block(section, colours)
    duct = dermal_duct(cyst.x + 4, cyst.y + cyst.radius - 4, section.bottom)
    return [
        top,
        paint_dome_behind(section, cyst, colours),
        *deep,
        paint_scar(section, colours),
        paint_duct(duct, colours),
        *paint_epidermis(section, colours),
        *paint_cyst(cyst, colours),
    ]


def paint_scar(section: Section, colours: SkinPalette) -> str:
    """Paint fine collagen that runs parallel to the healed junction."""
    assert section.healed is not None
    start = round(section.healed[0])
    stop = round(min(section.healed[1], section.right)) - 4
    rows = [
        smooth([(x, section.junction(x) + depth) for x in range(start + 2 * depth, stop, 12)])
        for depth in (5, 9, 13, 17)
    ]
    return line("".join(rows), colours.fibre, 1.1, stroke_opacity=0.7)


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
        "unit (medscape_milia). Neither cyst has an opening. Usually they have 1–2 mm "
        "(medscape_milia), here 1 mm; the layers are schematic.",
    )
    parts = [
        *paint_primary(PRIMARY, PRIMARY_CYST, colours),
        *paint_secondary(SECONDARY, SECONDARY_CYST, colours),
        scale_bar((524, 342), 1, 2 * SECONDARY_CYST.radius),
    ]
    return sheet.compose(parts, _origin_labels(tone), KEY_ORIGIN)


def _origin_labels(tone: int) -> list[Label]:
    second = SECONDARY_CYST
    gland, bulb = PRIMARY.axis(98), PRIMARY.axis(150)
    scale = "Scale bar: width of the cysts; layers schematic."
    left = column(
        116,
        ("sebaceous\ngland", 206, (gland[0] - 50, gland[1])),
        ("vellus\nfollicle", 290, bulb),
        anchor="end",
    )
    right = column(
        524,
        ("no opening", 104, (second.x + 8, SECONDARY.surface(second.x + 8) + 2)),
        ("healed skin,\nflat junction", 150, (478, SECONDARY.junction(478) + 2)),
        ("sealed end\nof the duct", 216, (second.x + 6, second.y + second.radius + 4)),
        ("sweat gland", 288, (second.x + 24, 310)),
    )
    return [
        *captions("Two origins, one kind of cyst", tone, 390, scale),
        Label("1 mm", (524, 334)),
        Label("Primary: from a vellus follicle", (16, 58), size=13, bold=True),
        Label("Secondary: from a torn sweat duct", (SECONDARY.left, 58), size=13, bold=True),
        *left,
        *right,
    ]
