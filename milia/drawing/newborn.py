"""The newborn: milia of the face, and their counterparts on palate and gum."""

from milia.drawing import figures
from milia.drawing.palette import KERATIN, SkinPalette, mix, skin_palette, stand_out
from milia.drawing.sheet import Drawing, Sheet, captions, column
from milia.drawing.sites import SITES, paint_dots
from milia.drawing.svg import Label, element, gradient, line

MUCOSA = "#dc9590"
RIDGE = "#e6aaa3"
THROAT = "#6b2f33"
X = 346
# Places from the middle of the arch, and radius.
MIDLINE = ((0, 190, 4.2), (-3, 205, 5.2), (3, 220, 4.4), (-1, 236, 5.6), (2, 252, 4.2))
SIDES = (
    *((-55, 196, 4.4), (-85, 212, 5.0), (-56, 230, 4.2), (55, 204, 4.6), (85, 226, 5.0)),
    *((56, 240, 4.2), (-32, 214, 4.4), (-35, 230, 3.8), (33, 222, 4.4)),
)
CREST = ((-20, 103, 4.2), (-6, 98, 4.8), (10, 99, 4.2))
DISAGREE = (
    "Sources disagree: one\nputs Epstein pearls on\nthe gum line and Bohn\nnodules on the palate."
)
KEY = (
    (
        "milia of the face",
        "White, usually 1–2 mm (medscape_milia): nose first, then the rest of the face, scalp, "
        "upper trunk and upper limbs (berk2008, medscape_ped).",
    ),
    (
        "midline of the palate",
        "Epstein pearls, 1–3 mm (springer_epstein2017), in most sources (medscape_ped, "
        "dentalcare_newborn); one source puts Epstein pearls on the gum line (dermadvisor).",
    ),
    (
        "sides of the ridge, or beside the midline",
        "Bohn nodules (dentalcare_newborn, omssurgeon); one source puts Bohn nodules on the palate "
        "(dermadvisor).",
    ),
    ("on the ridge", "Dental lamina cysts (statpearls_oral)."),
    (
        "the names",
        "Have been confused and interchanged (statpearls_oral): say where the bead is.",
    ),
    (
        "a hard white body on the ridge",
        "May be a natal tooth: if it is loose or hurts feeding, a dentist or doctor should see it.",
    ),
)


def _mouth(name: str, colours: SkinPalette) -> list[str]:
    """Paint the roof of a mouth, seen from below, in the frame of the lips."""
    lips = mix(colours.skin, "#a8504e", 0.45)
    outer = f"M{X - 86} 282C{X - 92} 164 {X - 66} 78 {X} 78C{X + 66} 78 {X + 92} 164 {X + 86} 282"
    inner = (
        f"M{X - 54} 282C{X - 58} 186 {X - 40} 120 {X} 120C{X + 40} 120 {X + 58} 186 {X + 54} 282"
    )
    soft = f"C{X + 44} 304 {X + 18} 300 {X + 9} 304Q{X} 330 {X - 9} 304C{X - 18} 300 {X - 44} 304"
    palate = inner + soft + f" {X - 54} 282Z"
    ridge = outer + f"Q{X + 70} 300 {X + 54} 282L{X - 54} 282Q{X - 70} 300 {X - 86} 282Z"
    edge = mix(MUCOSA, THROAT, 0.6)
    light = gradient(f"{name}-palate", ((0, RIDGE, 1), (1, MUCOSA, 1)), (0.5, 0.35))
    frame = {"cx": X, "cy": 200}
    return [
        light,
        element(
            "ellipse", **frame, rx=114, ry=146, fill=lips, stroke=colours.line, stroke_width=1.4
        ),
        element("ellipse", **frame, rx=98, ry=130, fill=THROAT),
        element("path", d=ridge, fill=RIDGE, stroke=edge, stroke_width=1.2, data_part="gum"),
        element("path", d=palate, fill=f"url(#{name}-palate)", stroke=edge, stroke_width=1.2),
        *_folds(edge),
    ]


def _folds(edge: str) -> list[str]:
    """Paint the midline of the palate and the folds behind the ridge."""
    sides = "".join(
        f"M{X + s * 5} {y}C{X + s * 14} {y - 6} {X + s * 22} {y + 6} {X + s * wide} {y - 2}"
        for s in (-1, 1)
        for y, wide in ((138, 24), (151, 32), (164, 36), (177, 38))
    )
    return [
        line(f"M{X} 128V286", edge, 1.1, stroke_opacity=0.8),
        line(sides, edge, 1.2, stroke_opacity=0.65, stroke_linecap="round"),
    ]


def _pearls() -> str:
    """Paint the beads on palate and ridge."""
    rim = stand_out(MUCOSA, "#2a120a", 3.2)
    beads = [
        element("circle", cx=X + a, cy=y, r=r, data_part="pearl")
        for a, y, r in MIDLINE + SIDES + CREST
    ]
    shine = [
        element(
            "circle", cx=X + a - r * 0.3, cy=y - r * 0.3, r=r * 0.28, fill="#ffffff", stroke="none"
        )
        for a, y, r in MIDLINE + SIDES + CREST
    ]
    return element(
        "g", *beads, *shine, fill=mix(KERATIN, "#f0d890", 0.3), stroke=rim, stroke_width=1.3
    )


def newborn(tone: int) -> Drawing:
    """Draw a newborn's milia, and the beads on palate and gum that are their counterparts.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A newborn with milia, and the roof of a mouth with beads in three places.
    """
    colours, name = skin_palette(tone), f"newborn-{tone}"
    figure = figures.newborn(colours) + paint_dots(SITES["congenital"].dots, colours)
    parts = [
        element("defs", figures.lighting(colours)),
        element("g", figure, transform="translate(-28 68) scale(0.85)"),
        *_mouth(name, colours),
        _pearls(),
    ]
    sheet = Sheet(
        name,
        640,
        424,
        "A newborn: face, palate and gum",
        "Left, a newborn with milia: the nose first, then the rest of the face, scalp, upper trunk "
        "and upper limbs (berk2008, medscape_ped). Right, the roof of the mouth from below, with "
        "white to yellow-white beads in three places. On the midline of the palate: Epstein pearls "
        "in most sources (medscape_ped, dentalcare_newborn, springer_epstein2017). On the sides of "
        "the ridge or beside the midline: Bohn nodules (dentalcare_newborn). On the ridge: dental "
        "lamina cysts (statpearls_oral). Sources disagree: one names the first two the other way "
        "round (dermadvisor). Schematic, not to scale; beads and milia are drawn larger than they "
        "are.",
    )
    return sheet.compose(parts, _labels(tone), KEY)


def _labels(tone: int) -> list[Label]:
    nose = (108.0, 160.0)
    places = column(
        478,
        ("on the ridge: dental\nlamina cysts", 92, (X + 11, 99)),
        ("midline of the palate:\nEpstein pearls in\nmost sources", 150, (X + 4, 206)),
        ("sides of the ridge, or\nbeside the midline:\nBohn nodules", 226, (X + 85, 227)),
    )
    return [
        *captions("A newborn: milia of the face, beads in the mouth", tone, 424),
        Label("milia", (56, 66), nose, "end"),
        Label(
            "Milia: the nose first,\nthen the rest of the\nface, scalp, upper\ntrunk, upper limbs.",
            (16, 316),
        ),
        Label("Roof of the mouth, from below", (X - 104, 374)),
        *places,
        Label(DISAGREE, (478, 306)),
    ]
