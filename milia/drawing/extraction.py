"""Why a clinician has to make an opening: a milium has none. No instructions."""

from dataclasses import replace

from milia.drawing.comedo import BLOCK, PORE, paint_plug
from milia.drawing.comedo import WALL as FOLLICLE_WALL
from milia.drawing.cyst import paint_cyst, paint_dome_behind, paint_lamellae
from milia.drawing.growth import paint_from_above
from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SkinPalette, mix, skin_palette
from milia.drawing.section import Cyst, Profile, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions
from milia.drawing.svg import Label, blob, element, line, number, sample, smooth
from milia.drawing.tissue import paint_block, paint_epidermis

TOP, BOTTOM, WIDE = 176.0, 322.0, 188.0
EDGES = (20.0, 226.0, 432.0)
MIDDLES = tuple(edge + WIDE / 2 for edge in EDGES)
SMALLER = 0.58
GAP = 12.0
PEARL = 15.0
NOT_INSTRUCTIONS = "Not instructions; in a clinician's hands."


def _smaller(profile: Profile) -> Profile:
    return tuple((depth * SMALLER, half * SMALLER) for depth, half in profile)


COMEDO = Section(
    *(EDGES[0], EDGES[0] + WIDE, TOP, BOTTOM),
    follicle=MIDDLES[0] - 8,
    swelling=Swelling(MIDDLES[0] - 8, 42, 9),
    lumen=_smaller(PORE),
    sheath=_smaller(FOLLICLE_WALL),
)
CYST = Cyst(MIDDLES[1], TOP + 46, 28)
CLOSED = Section(EDGES[1], EDGES[1] + WIDE, TOP, BOTTOM, cyst=CYST)
OPENED_CYST = replace(CYST, x=MIDDLES[2])
OPENED = Section(EDGES[2], EDGES[2] + WIDE, TOP, BOTTOM, cyst=OPENED_CYST)
KEY = (
    (
        "its own opening",
        "A comedo is a plugged follicle: very narrow, but there is a way out (comedo_dictionary).",
    ),
    (
        "whole skin, no opening",
        "A milium lies under unbroken skin (berk2008). Pressing cannot empty it: it has to be "
        "opened first (medscape_ped, skindis_neonatal).",
    ),
    (
        "opening made by a clinician",
        "Every review that was read describes it, and no trial of it was found (medscape_ped, "
        "medatlax). How it is done is left out of the picture on purpose.",
    ),
    ("pearl of keratin", "What the cyst held comes out as one small, dry, firm ball."),
    (
        "what can go wrong",
        "Bleeding and infection; a scar was reported once, in a milium with another disease of "
        "the skin (lmdf2014).",
    ),
    (
        "at home",
        "Most sources advise against it; one says that patients can be taught (medscape_milia). "
        "Near the eye, in a child, or when it is not certain to be a milium: see a doctor.",
    ),
)


def _comedo(colours: SkinPalette) -> list[str]:
    """Paint a closed comedo with its narrow opening."""
    top, *deep = paint_block(COMEDO, colours)
    (x, y), (old_x, old_y) = COMEDO.axis(0), BLOCK.axis(0)
    place = f"translate({number(x - SMALLER * old_x)} {number(y - SMALLER * old_y)})"
    return [
        top,
        paint_from_above(COMEDO, (x, 28), mix(colours.skin, colours.pale, 0.7), colours),
        *deep,
        *paint_epidermis(COMEDO, colours),
        element("g", *paint_plug(), transform=f"{place} scale({SMALLER})"),
    ]


def _milium(section: Section, cyst: Cyst, colours: SkinPalette, dome: str) -> list[str]:
    """Paint a milium under unbroken skin, with its dome if it has one."""
    top, *deep = paint_block(section, colours)
    return [top, dome, *deep, *paint_epidermis(section, colours), *paint_cyst(cyst, colours)]


def _opening(colours: SkinPalette) -> list[str]:
    """Paint the gap in the skin over the cyst, the empty cyst, and its pearl of keratin."""
    x, y = OPENED_CYST.x, OPENED_CYST.y
    hollow = mix(colours.dermis, "#5b2f2a", 0.35)
    rim = sample(OPENED.surface, x - GAP, x + GAP, 6)
    neck = y - 17
    left = [rim[0], (x - GAP + 2, TOP + 6), (x - GAP + 1, neck)]
    right = [(x + GAP - 1, neck), (x + GAP - 2, TOP + 6), rim[-1]]
    gap = smooth(left) + "L" + smooth(right)[1:] + "Z"
    sides = smooth(left) + smooth(right)
    return [
        element("circle", cx=x, cy=y, r=OPENED_CYST.radius - 8, fill=hollow),
        element("path", d=gap, fill=hollow, stroke=hollow, data_part="opening"),
        line(sides, INK, 1.4, stroke_linecap="round"),
        *_pearl((x, rim[0][1] - 32)),
    ]


def _pearl(at: tuple[float, float]) -> list[str]:
    """Paint the ball of keratin above the opening, and where it came from."""
    x, y = at
    ball = smooth(blob(at, PEARL), closed=True)
    edge = mix(KERATIN_SHADE, INK, 0.8)
    way = f"M{number(x)} {number(y + 62)}V{number(y + 22)}m-4 5l4 -5l4 5"
    return [
        line(way, "#ffffff", 3.6, stroke_linejoin="round"),
        line(way, INK, 1.5, stroke_linejoin="round"),
        element("path", d=ball, fill=KERATIN, stroke=edge, data_part="pearl"),
        *paint_lamellae(at, PEARL),
    ]


def extraction(tone: int) -> Drawing:
    """Draw why a milium is opened by a clinician, and not how.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A comedo with its opening, a milium without one, a milium that a clinician has opened.
    """
    colours = skin_palette(tone)
    sheet = Sheet(
        f"extraction-{tone}",
        640,
        414,
        "Why a milium cannot be squeezed out",
        "Three sections, not instructions. First, a closed comedo: the follicle has an opening of "
        "its own, very narrow. Second, a milium: the skin over it is whole, so that its keratin "
        "has no way out and pressing cannot empty it. Third, a milium that a clinician has opened: "
        "the keratin comes out through the small opening as one pearl (medscape_ped). No trial was "
        "found. The picture shows why, and not how: it is in a clinician's hands. Schematic, not "
        "to scale.",
    )
    parts = [
        *_comedo(colours),
        *_milium(CLOSED, CYST, colours, paint_dome_behind(CLOSED, CYST, colours)),
        *_milium(OPENED, OPENED_CYST, colours, ""),
        *_opening(colours),
    ]
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    pore, sac = COMEDO.axis(1), COMEDO.axis(36)
    headings = ("A comedo has an opening", "A milium has none", "A clinician makes one")
    heading, note = captions("Why a milium cannot be squeezed out", tone, 414)
    return [
        heading,
        replace(note, at=(16, 402)),
        Label(NOT_INSTRUCTIONS, (16, 383), size=13, bold=True),
        *(
            Label(text, (edge, 60), size=13, bold=True)
            for text, edge in zip(headings, EDGES, strict=True)
        ),
        Label("its own opening", (EDGES[0] + 30, 84), pore),
        Label("sebum and keratin", (EDGES[0] + 22, 350), (sac[0] - 4, sac[1] + 6)),
        Label(
            "whole skin, no way out", (EDGES[1] + 30, 84), (CYST.x - 4, CLOSED.surface(CYST.x) + 2)
        ),
        Label("keratin", (EDGES[1] + 22, 350), (CYST.x - 8, CYST.y + 8)),
        Label("pearl of keratin", (EDGES[2] + 62, 84), (MIDDLES[2] - 5, TOP - 50)),
        Label(
            "opening by a clinician",
            (EDGES[2] + 22, 350),
            (MIDDLES[2] - GAP + 2, OPENED.surface(MIDDLES[2]) + 12),
        ),
    ]
