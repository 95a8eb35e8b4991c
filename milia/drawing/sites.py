"""Where each class of milia typically sits, as far as that is known."""

from collections.abc import Callable
from dataclasses import dataclass

from milia.drawing import figures
from milia.drawing.dome import dome_gradient, paint_dome
from milia.drawing.palette import SkinPalette, mix, skin_palette
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import Label, Point, blob, element, line, smooth

WIDTH, HEIGHT = 320, 300
DOT = 2.9


@dataclass(frozen=True)
class Site:
    """The picture for one class.

    Attributes
    ----------
    title
        Name of the class.
    figure
        Function that draws the body part.
    dots
        Milia on it, drawn as small dots.
    caption
        One or two lines under the figure.
    where
        The typical sites in words, with source keys.
    beneath
        Function that draws what lies under the dots, such as a plaque.
    domes
        Milia seen close by: (place, radius).
    """

    title: str
    figure: Callable[[SkinPalette], str]
    caption: str
    where: str
    dots: tuple[Point, ...] = ()
    beneath: Callable[[SkinPalette], str] | None = None
    domes: tuple[tuple[Point, float], ...] = ()


def _both_sides(*points: Point) -> tuple[Point, ...]:
    """Repeat points on the other side of the figure's middle."""
    # A little lower and aside, because a mirror image looks drawn.
    return tuple(p for x, y in points for p in ((x, y), (WIDTH - x + 2, y + 3)))


def _cluster(points: str, radius: float) -> tuple[tuple[Point, float], ...]:
    """Read domes from "x,y x,y …", their sizes a little uneven."""
    sizes = (0.8 * radius, radius, 1.2 * radius)
    return tuple((point, sizes[i % 3]) for i, point in enumerate(_points(points)))


def _points(text: str) -> list[Point]:
    """Read points from "x,y x,y …"."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def _area(outline: list[Point], fill: str, edge: str) -> str:
    """Paint an area of changed skin; the dashed edge shows it without colour."""
    data = smooth(outline, closed=True)
    return element("path", d=data, fill=fill) + line(data, edge, 1.3, stroke_dasharray="5 3.5")


def _plaque(colours: SkinPalette) -> str:
    outline = "212,78 238,84 252,112 248,150 230,180 206,186 196,162 206,124"
    return _area(_points(outline), colours.flush, colours.line)


def _nodule(colours: SkinPalette) -> str:
    base = smooth(blob((160, 122), 62, wobble=0.03), closed=True)
    top = smooth(blob((156, 118), 52, wobble=0.03), closed=True)
    low = element("path", d=base, fill=mix(colours.skin, colours.shade, 0.6), stroke=colours.line)
    return low + element("path", d=top, fill=mix(colours.skin, colours.light, 0.5))


def _pale_patch(colours: SkinPalette) -> str:
    outline = (
        "84,84 118,58 166,68 214,52 246,88 236,134 250,172 206,196 168,182 122,200 78,174 92,130"
    )
    return _area(_points(outline), colours.pale, colours.line)


def _healed_blister(colours: SkinPalette) -> str:
    big = blob((142, 118), 66, wobble=0.05)
    small = blob((244, 176), 30, wobble=0.05, turn=1)
    return "".join(_area(spot, _healed(colours), colours.line) for spot in (big, small))


def _healed(colours: SkinPalette) -> str:
    """Give the colour of skin that has healed and is still a little red."""
    return mix(colours.skin, colours.flush, 0.45)


def _scrape(colours: SkinPalette) -> str:
    outline = "84,104 130,92 188,104 226,122 216,148 166,158 108,148"
    streaks = "M104 116L200 124M98 128L208 136M112 140L190 146"
    return _area(_points(outline), _healed(colours), colours.line) + line(
        streaks, colours.line, 0.9
    )


def _treated_skin(colours: SkinPalette) -> str:
    outline = "238,170 253,176 258,204 246,213 236,200"
    return _area(_points(outline), colours.flush, colours.line)


SITES: dict[str, Site] = {
    "congenital": Site(
        "Congenital milia",
        figures.newborn,
        "Nose first; then the rest of the face,\nscalp, upper trunk and upper limbs.",
        "The nose first, then the rest of the face, the scalp, the upper trunk and the upper "
        "limbs (berk2008, medscape_ped).",
        dots=(
            *_both_sides((155, 104), (153, 111), (149, 117), (158, 117)),
            *_both_sides((126, 116), (140, 74), (116, 122), (150, 62), (140, 142)),
            *_both_sides((142, 36), (140, 172), (88, 180)),
        ),
    ),
    "benign_primary": Site(
        "Benign primary milia of children and adults",
        figures.adult_face,
        "Eyelids, cheeks, forehead; also the\ngenitalia. Nasal crease in some children.",
        "Eyelids, cheeks and forehead; also the genitalia; in some children the nasal crease "
        "(berk2008, waller2012). The picture shows the face only.",
        dots=(
            *_both_sides((126, 107), (140, 105), (122, 124), (137, 125), (110, 121)),
            *_both_sides((118, 140), (130, 150), (108, 132), (140, 78)),
            (166, 72),
        ),
    ),
    "en_plaque": Site(
        "Milia en plaque",
        figures.ear,
        "On a red or swollen plaque, behind or\naround the ear; also lids, nasal bridge.",
        "Many milia on a red, swollen or infiltrated plaque: behind or around the ear, ear lobe, "
        "eyelids and their corners, nasal bridge; rarely scalp, limbs, forehead (thederm_mep, "
        "noto2016, cota2009). On dark skin the redness may look violet-brown.",
        beneath=_plaque,
        domes=_cluster(
            "216,94 232,98 224,112 240,116 214,126 230,130 244,138 218,144 234,152 210,162 "
            "224,168 144,192 152,182",
            5,
        ),
    ),
    "nodular_grouped": Site(
        "Nodular grouped milia",
        figures.patch,
        "A nodule made of clustered milia.\nTypical site: not established.",
        "A nodule made of clustered milia, on a patch of skin that stands for no particular place: "
        "the typical site is not established (listed in berk2008; no case report was read).",
        beneath=_nodule,
        domes=_cluster(
            "134,86 156,80 178,90 120,106 142,104 164,102 186,110 116,128 136,126 158,124 "
            "180,132 128,148 150,146 170,152",
            9,
        ),
    ),
    "eruptive": Site(
        "Multiple eruptive milia",
        figures.bust,
        "Crops on head, neck, upper trunk and\nupper arms; armpits, abdomen reported.",
        "Many milia within weeks to months on the head, neck, upper trunk and upper arms; armpits "
        "and abdomen also reported (batra2009, cho2010).",
        dots=(
            *_both_sides((140, 44), (150, 42), (132, 68), (142, 72), (138, 80), (148, 97)),
            *_both_sides((152, 114), (146, 122), (158, 126), (118, 148), (132, 156)),
            *_both_sides((146, 162), (108, 160), (122, 172), (140, 178), (154, 172)),
            *_both_sides((92, 164), (84, 178), (90, 188), (80, 200), (114, 190)),
        ),
    ),
    "nevus_depigmentosus": Site(
        "Nevus depigmentosus with milia",
        figures.patch,
        "Milia within a stable pale patch.\nPart of the body: not established.",
        "Milia within the pale patch of a nevus depigmentosus; which part of the body is not "
        "established (listed in berk2008; no case report was read).",
        beneath=_pale_patch,
        domes=_cluster("118,94 160,104 204,88 216,128 138,138 178,150 112,164 206,168", 9),
    ),
    "genodermatosis": Site(
        "Genodermatosis-associated milia",
        figures.body,
        "Face, limbs, trunk, depending\non the syndrome.",
        "Face, limbs and trunk, depending on the syndrome (berk2008, dermadvisor).",
        dots=(
            *_both_sides((153, 28), (147, 40), (156, 38), (148, 88), (154, 104), (146, 128)),
            *_both_sides((128, 96), (118, 118), (110, 140), (146, 172), (148, 198)),
        ),
    ),
    "disease": Site(
        "Disease-associated milia",
        figures.patch,
        "Anywhere: on skin that has blistered\nor was inflamed before.",
        "On skin that has blistered or was inflamed before, in any part of the body (berk2008, "
        "patsatsi2020).",
        beneath=_healed_blister,
        domes=_cluster("108,92 136,84 168,96 98,124 130,118 160,130 184,120 120,150 150,160", 8)
        + _cluster("236,170 254,182", 7),
    ),
    "medication": Site(
        "Medication-associated milia",
        figures.bust,
        "Used on the skin: where it was used\n(framed). Systemic: face, lids, trunk.",
        "With a medicine used on the skin: where it was used, here an area framed on one arm as an "
        "example. With a systemic medicine: face, eyelids or trunk (iacobelli1989, "
        "gebhardt2015, altalhab2019).",
        beneath=_treated_skin,
        dots=(
            *_both_sides((140, 57), (147, 57), (134, 72), (144, 78), (124, 158), (144, 166)),
            *_both_sides((132, 182), (150, 190)),
            (243, 182),
            (249, 190),
            (243, 198),
            (250, 205),
        ),
    ),
    "trauma": Site(
        "Trauma-associated milia",
        figures.forearm,
        "Wherever the injury was: here, as an\nexample, a healed scrape on a forearm.",
        "At the site of an injury, burn, abrasion, peel, laser treatment or tattoo, in any part of "
        "the body; here, as an example, a healed scrape on a forearm (ross2017, "
        "contemppeds_forearm).",
        beneath=_scrape,
        domes=_cluster("112,110 142,106 174,116 204,126 126,132 158,138 188,146 108,140", 6),
    ),
}


def site(type_id: str, tone: int) -> Drawing:
    """Draw where the milia of one class typically sit.

    Parameters
    ----------
    type_id
        Key of the class in the table ``types``.
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        A body part with enlarged milia; where no site is established, the picture says so.
    """
    colours, place, name = skin_palette(tone), SITES[type_id], f"site_{type_id}-{tone}"
    parts = [
        element("defs", dome_gradient(name, colours), figures.lighting(colours)),
        place.figure(colours),
        place.beneath(colours) if place.beneath else "",
        paint_dots(place.dots, colours),
        *(paint_dome(name, at, radius, colours) for at, radius in place.domes),
    ]
    sheet = Sheet(name, WIDTH, HEIGHT, f"{place.title}: where they sit", place.where)
    labels = [
        Label(place.caption, (16, 256)),
        Label(f"Schematic, milia enlarged. Monk {tone}.", (16, 288)),
    ]
    return sheet.compose(parts, labels, _key(place))


def paint_dots(points: tuple[Point, ...], colours: SkinPalette) -> str:
    """Paint milia on a figure as small dots, larger than they are."""
    dots = [element("circle", cx=x, cy=y, r=DOT, data_part="milium") for x, y in points]
    return element("g", *dots, fill=colours.lesion, stroke=colours.lesion_edge) if dots else ""


def _key(place: Site) -> list[tuple[str, str]]:
    rows = [("white dots or domes", "Milia, drawn larger than they are.")]
    if place.beneath:
        rows.append(("dashed or raised area", place.caption.replace("\n", " ")))
    return rows
