"""The face in fourteen zones: where milia sit, and what else is named there."""

from dataclasses import dataclass
from typing import Literal

from milia.drawing import figures
from milia.drawing.palette import INK, SkinPalette, skin_palette
from milia.drawing.sheet import Drawing, Sheet, captions
from milia.drawing.svg import Label, Point, blob, element, line, smooth

SCALE = 1.7
SHIFT: Point = (-62.0, 38.0)
MARK = 10.0
Rank = Literal["usual", "some", "other"]
# Okabe-Ito colours; each has a shape of its own as well.
COLOURS: dict[Rank, str] = {"usual": "#0072b2", "some": "#e69f00", "other": "#009e73"}
LEGEND: tuple[tuple[Rank, str], ...] = (
    ("usual", "a usual site of milia"),
    ("some", "some classes of milia"),
    ("other", "named for look-alikes"),
)


@dataclass(frozen=True)
class Zone:
    """One zone of the face.

    Attributes
    ----------
    name
        What it is called.
    rank
        Whether milia usually sit there, in some classes, or only look-alikes are named.
    mark
        Place of its number, in the coordinates of the figure.
    outline
        Its outline as "x,y x,y …", in the same coordinates.
    words
        What sits there, with source keys.
    paired
        Whether it lies on both sides of the face.
    """

    name: str
    rank: Rank
    mark: Point
    outline: str
    words: str
    paired: bool = False


ZONES = (
    Zone(
        "scalp",
        "some",
        (160, 28),
        "108,52 128,26 160,16 192,26 212,52 196,47 160,42 124,47",
        "Congenital milia (berk2008, medscape_ped); milia en plaque rarely (thederm_mep).",
    ),
    Zone(
        "forehead",
        "usual",
        (160, 73),
        "113,76 124,64 160,61 196,64 207,76 204,86 182,84 160,87 138,84 116,86",
        "Benign primary milia (berk2008); sebaceous hyperplasia (sebhyp_statpearls).",
    ),
    Zone(
        "upper lid",
        "usual",
        (131, 106),
        "114,109 122,101 134,99 145,103 147,110 138,114 122,114",
        "Benign primary milia (berk2008); milia en plaque (thederm_mep).",
        paired=True,
    ),
    Zone(
        "lower lid",
        "usual",
        (189, 122),
        "173,118 186,120 202,116 205,122 196,130 182,130 173,125",
        "Benign primary milia (berk2008); syringomas (syringoma_leung2022); a growing, pearly spot "
        "may be a basal cell carcinoma (opt_bcc).",
        paired=True,
    ),
    Zone(
        "inner corner",
        "some",
        (149, 118),
        "148,107 153,106 154,116 152,125 145,123 146,114",
        "Milia en plaque (thederm_mep); xanthelasma (xanth_statpearls); basal cell carcinoma "
        "(opt_bcc).",
        paired=True,
    ),
    Zone(
        "nasal bridge",
        "some",
        (160, 105),
        "155,94 165,94 166,116 160,118 154,116",
        "Milia en plaque (thederm_mep, noto2016).",
    ),
    Zone(
        "nasal crease",
        "some",
        (160, 132),
        "149,128 160,126 171,128 173,135 160,137 147,135",
        "Benign primary milia of some children (waller2012, transverse_line).",
    ),
    Zone(
        "nose",
        "usual",
        (160, 147),
        "148,139 160,140 172,139 177,148 170,155 160,156 150,155 143,148",
        "Congenital milia: here first (berk2008, medscape_ped); sebaceous hyperplasia of the "
        "newborn (kanada2012).",
    ),
    Zone(
        "fold by the nose",
        "other",
        (186, 155),
        "179,145 184,146 190,156 192,167 186,167 181,156",
        "Trichoepithelioma (bss_medscape2013). Not named as a site of milia.",
        paired=True,
    ),
    Zone(
        "cheek",
        "usual",
        (116, 148),
        "105,130 116,129 127,136 128,146 125,158 122,170 113,160 106,146",
        "Benign primary milia (berk2008); sebaceous hyperplasia (sebhyp_statpearls); syringomas on "
        "the upper cheek (syringoma_leung2022).",
        paired=True,
    ),
    Zone(
        "upper lip",
        "other",
        (160, 163),
        "143,160 160,158 177,160 178,168 160,168 142,168",
        "Sebaceous hyperplasia of the newborn (kanada2012). Not named as a site of milia.",
    ),
    Zone(
        "chin",
        "other",
        (160, 190),
        "140,187 160,184 180,187 176,195 160,199 144,195",
        "Neonatal acne (skindis_ncp). Not named as a site of milia.",
    ),
    Zone(
        "ear and behind it",
        "some",
        (231, 116),
        "224,96 235,92 240,108 235,130 226,142 220,138 224,118",
        "Milia en plaque (thederm_mep, noto2016).",
        paired=True,
    ),
    Zone(
        "neck",
        "some",
        (160, 212),
        "137,204 160,208 183,204 186,214 160,222 134,214",
        "Multiple eruptive milia (batra2009); epidermal cysts (epcyst_storymd).",
    ),
)


def _on_sheet(point: Point) -> Point:
    """Move a point of the figure to its place on the sheet."""
    return point[0] * SCALE + SHIFT[0], point[1] * SCALE + SHIFT[1]


def _area(zone: Zone, colours: SkinPalette) -> str:
    """Paint the outline of a zone, on both sides if it is paired."""
    points = [tuple(map(float, pair.split(","))) for pair in zone.outline.split()]
    sides = [[_on_sheet((x, y)) for x, y in points]]
    if zone.paired:
        sides.append([_on_sheet((320 - x, y)) for x, y in points])
    data = "".join(smooth(side, closed=True) for side in sides)
    fill = element("path", d=data, fill=COLOURS[zone.rank], fill_opacity=0.3)
    edge = line(data, colours.line, 1.2, stroke_dasharray="4 2.5", data_part="zone")
    return fill + edge


def _marker(at: Point, rank: Rank) -> str:
    """Paint the plate of a number: circle, square or diamond, dark outside, white inside."""
    x, y = at
    shapes = {
        "usual": smooth(blob(at, MARK, wobble=0), closed=True),
        "some": f"M{x - 9:.1f} {y - 9:.1f}h18v18h-18Z",
        "other": f"M{x:.1f} {y - 12.5:.1f}l12.5 12.5l-12.5 12.5l-12.5 -12.5Z",
    }
    data = shapes[rank]
    outer = element(
        "path", d=data, fill="#ffffff", stroke=INK, stroke_width=4.4, data_part="marker"
    )
    return outer + element("path", d=data, fill="#ffffff", stroke=COLOURS[rank], stroke_width=2.4)


def face_map(tone: int) -> Drawing:
    """Draw a face with fourteen numbered zones.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Usual sites of milia as circles, sites of some classes as squares, others as diamonds.
    """
    colours = skin_palette(tone)
    move = f"translate({SHIFT[0]:.0f} {SHIFT[1]:.0f}) scale({SCALE})"
    parts = [
        element("defs", figures.lighting(colours)),
        element("g", figures.adult_face(colours), transform=move),
        *(_area(zone, colours) for zone in ZONES),
        *(_marker(_on_sheet(zone.mark), zone.rank) for zone in ZONES),
        *(_marker((446, 382 + 26 * i), rank) for i, (rank, _) in enumerate(LEGEND)),
    ]
    sheet = Sheet(
        f"face_map-{tone}",
        640,
        488,
        "Map of the face in fourteen zones",
        "The face of an adult with fourteen numbered zones; the key says what sits in each, with "
        "its sources. Usual sites of milia (circles): forehead, upper and lower lid, nose, cheek. "
        "Sites of some classes of milia (squares): scalp, inner corner of the eye, nasal bridge, "
        "nasal crease, ear, neck. Named for look-alikes only (diamonds): fold beside the nose, "
        "upper lip, chin; milia of the newborn can sit on the rest of the face too (berk2008). The "
        "zones are our own, schematic.",
    )
    key = [(f"{i} {zone.name}", zone.words) for i, zone in enumerate(ZONES, start=1)]
    return sheet.compose(parts, _labels(tone), key)


def _labels(tone: int) -> list[Label]:
    numbers = [
        Label(str(i), (x, y + 4), anchor="middle", size=11, bold=True)
        for i, (x, y) in enumerate((_on_sheet(zone.mark) for zone in ZONES), start=1)
    ]
    names = [
        Label(f"{i}  {zone.name}", (436, 60 + 21 * i)) for i, zone in enumerate(ZONES, start=1)
    ]
    legend = [Label(text, (466, 386 + 26 * i)) for i, (_, text) in enumerate(LEGEND)]
    heading = captions("The face in fourteen zones", tone, 488)
    return [*heading, *numbers, *names, *legend]
