"""Sebaceous hyperplasia of adults in section: enlarged oil glands around one duct."""

from milia.drawing.growth import paint_from_above, scale_bar
from milia.drawing.palette import INK, SEBUM, SkinPalette, mix, skin_palette
from milia.drawing.section import Profile, Section, Swelling
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.svg import Label, Point, element, line, smooth
from milia.drawing.tissue import paint_block, paint_epidermis, paint_lobe, paint_sweat_gland

MILLIMETRE = 60.0
YELLOW = "#e8bf5a"
X = 306.0
DIMPLE: Profile = (
    *((0.0, 17.0), (6.0, 12.5), (14.0, 9.0), (26.0, 7.0), (50.0, 6.2), (80.0, 6.4)),
    *((104.0, 7.0), (118.0, 3.0)),
)
DUCT: Profile = ((44.0, 27.0), (60.0, 21.0), (84.0, 17.0), (108.0, 16.0), (124.0, 10.0))
BLOCK = Section(
    *(148, 492, 120, 408),
    follicle=X,
    duct=456,
    swelling=Swelling(X, 90, 26),
    tilt=0,
    lumen=DIMPLE,
    sheath=DUCT,
)
# Distance from the duct, depth below the surface, radius.
LOBES = (
    *((66, 62, 17), (86, 82, 18), (58, 96, 20), (94, 112, 18), (36, 82, 17), (70, 128, 20)),
    *((38, 118, 19), (48, 150, 19), (20, 146, 18), (78, 150, 15)),
)
KEY = (
    ("soft yellow papule", "Soft, shiny and lobed, yellow with small vessels, 1–4 mm wide."),
    ("dimple", "In the middle, where the duct opens; common. A milium has none."),
    (
        "enlarged oil gland",
        "Many lobes around one duct; a milium is no gland and holds no sebum. Their depth and "
        "number are an ASSUMPTION from general histology.",
    ),
    ("duct with sebum", "Open at the surface."),
    ("small vessels", "Seen on the surface; a basal cell carcinoma can look like this too."),
    ("sweat duct", "Eccrine duct, not involved."),
)


def _lobes(colours: SkinPalette) -> list[str]:
    """Paint the lobes on both sides of the duct, the farthest first."""
    edge = mix(colours.gland, INK, 0.6)
    places: list[tuple[Point, float]] = []
    for away, depth, radius in LOBES:
        for side in (-1, 1):
            x, y = BLOCK.axis(depth + 2 * side)
            places.append(((x + side * away, y), radius))
    ways = [smooth([_toward(at), at]) for at, _ in places]
    return [
        *(line(way, edge, 10) for way in ways),
        *(line(way, colours.gland, 8) for way in ways),
        *(paint_lobe(at, radius, colours.gland, edge) for at, radius in places),
    ]


def _toward(at: Point) -> Point:
    """Find where a lobe's sebum enters the duct."""
    return X, max(at[1] - 8, BLOCK.axis(84)[1])


def _sebum() -> str:
    """Paint the sebum in the duct."""
    rows = [(depth, half - 3.2) for depth, half in DIMPLE[2:-1]]
    left = [(X - half, BLOCK.axis(depth)[1]) for depth, half in rows]
    right = [(X + half, BLOCK.axis(depth)[1]) for depth, half in reversed(rows)]
    return element("path", d=smooth([*left, *right], closed=True), fill=SEBUM, data_part="sebum")


def _behind(colours: SkinPalette) -> list[str]:
    """Paint the far half of the papule: yellow, with a dimple and fine vessels."""
    y = BLOCK.surface(X)
    papule = paint_from_above(BLOCK, (X, 90), mix(colours.skin, YELLOW, 0.62), colours)
    vessels = smooth([(X - 78, y - 1), (X - 60, y - 10), (X - 46, y - 9), (X - 30, y - 15)])
    vessels += smooth([(X + 80, y), (X + 64, y - 9), (X + 44, y - 11), (X + 26, y - 14)])
    vessels += smooth([(X - 60, y - 10), (X - 50, y - 15)])
    shade = mix(colours.skin, mix(YELLOW, INK, 0.4), 0.62)
    dimple = element("ellipse", cx=X, cy=y + 2, rx=17, ry=7, fill=shade)
    return [papule, line(vessels, "#a8323a", 1.3, stroke_linecap="round"), dimple]


def sebaceous_hyperplasia(tone: int) -> Drawing:
    """Draw a section of sebaceous hyperplasia of an adult.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Enlarged lobes of a sebaceous gland around a duct that opens in a dimple.
    """
    colours = skin_palette(tone)
    top, *deep = paint_block(BLOCK, colours)
    parts = [
        top,
        *_behind(colours),
        *deep,
        *_lobes(colours),
        *paint_epidermis(BLOCK, colours),
        _sebum(),
        *paint_sweat_gland(BLOCK, colours),
        scale_bar((502, 396), 2, MILLIMETRE),
    ]
    sheet = Sheet(
        f"sebaceous_hyperplasia-{tone}",
        640,
        450,
        "Sebaceous hyperplasia of an adult, section",
        "An enlarged oil gland: many yellow lobes, high in the dermis, around one duct that opens "
        "in a central dimple, as is common. From above it is soft, shiny and yellow with small "
        "vessels, 1–4 mm wide (sebhyp_statpearls, sebhyp_fpnotebook); drawn 3 mm wide. A milium is "
        "white, firm and has no dimple. The scale bar of 2 mm holds for the width of the papule; "
        "the layers of the skin are schematic.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    (x, y), lobe, duct = BLOCK.axis(2), BLOCK.axis(112), BLOCK.axis(66)
    left = column(
        138,
        ("small vessels", 66, (X - 60, y - 12)),
        ("soft, shiny,\nyellow surface", 104, (X - 70, BLOCK.surface(X - 70) + 1)),
        ("lobes of the\nenlarged gland", 204, (lobe[0] - 94, lobe[1])),
        anchor="end",
    )
    right = column(
        502,
        ("dimple in\nthe middle", 62, (x + 7, y + 3)),
        ("duct with sebum,\nopen above", 130, duct),
        ("sweat duct", 250, (BLOCK.right - 33, 256)),
        ("dermis", 312, (474, 316)),
    )
    note = "Scale bar: width of the papule; layers schematic."
    return [
        *captions("Sebaceous hyperplasia: a large oil gland, open above", tone, 450, note),
        Label("2 mm", (502, 388)),
        *left,
        *right,
    ]
