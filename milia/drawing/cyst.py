"""The cyst of a milium: wall, keratin in layers, and its dome on the surface."""

from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, SkinPalette, mix
from milia.drawing.section import Cyst, Section
from milia.drawing.svg import Point, beads, blob, element, gradient, line, smooth

WALL = 7.6


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
    keratin = element("path", d=ring(WALL), fill=KERATIN, stroke=mix(KERATIN_SHADE, INK, 0.45))
    return [
        wall,
        beads(ring(2.8), colours.basal, 3, 3.8),
        beads(ring(WALL - 1.9), colours.granules, 1.5, 3.1),
        keratin,
        *paint_lamellae(centre, radius - WALL),
    ]


def paint_lamellae(centre: Point, radius: float) -> list[str]:
    """Paint sheets of keratin, one inside the other like the skins of an onion.

    Parameters
    ----------
    centre, radius
        Place and size of the ball of keratin, px.

    Returns
    -------
    list of str
        SVG text.
    """
    pale, dark = KERATIN_SHADE, mix(KERATIN_SHADE, INK, 0.28)
    return [
        line(
            smooth(blob(centre, radius - 3 * i, wobble=0.02, turn=0.4 * i), closed=True),
            dark if i % 2 else pale,
            0.8 if i % 2 else 1.3,
            stroke_dasharray=f"{26 - i} 2.5 {11 + 2 * i} 2",
            stroke_dashoffset=17 * i,
        )
        for i in range(1, round(radius / 3))
    ]


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
        data_part="dome",
    )
    return gradient(name, stops) + dome
