"""What the sections of growths other than a milium share."""

from milia.drawing.palette import INK, SkinPalette, mix
from milia.drawing.section import Section
from milia.drawing.svg import Point, element, gradient, line, number


def paint_from_above(
    section: Section, place: tuple[float, float], colour: str, colours: SkinPalette
) -> str:
    """Paint the part of a growth that lies on the surface behind the cut.

    Parameters
    ----------
    section
        The geometry.
    place
        Its middle and half its width, px.
    colour
        Its colour.
    colours
        Colours of the skin tone; the outline has a contrast of 3:1 with the skin.

    Returns
    -------
    str
        SVG text, to go between the surface and the cut.
    """
    x, half = place
    name = f"growth-{x:.0f}-{colours.skin[1:]}"
    rim = element(
        "ellipse",
        cx=x,
        cy=section.surface(x) + 4,
        rx=half,
        ry=min(half * 0.5, 24),
        fill=f"url(#{name})",
        stroke=colours.line,
        stroke_width=1.3,
        data_part="lesion",
    )
    stops = ((0, colour, 1), (0.55, colour, 1), (1, mix(colour, colours.skin, 0.45), 1))
    return gradient(name, stops) + rim


def scale_bar(at: Point, millimetres: float, pixels: float) -> str:
    """Paint a scale bar; its label is written beside it.

    Parameters
    ----------
    at
        Its left end, px.
    millimetres
        What it stands for.
    pixels
        Length of a millimetre.

    Returns
    -------
    str
        SVG text.
    """
    x, y = at
    end = x + millimetres * pixels
    data = f"M{number(x)} {number(y - 4)}v8M{number(x)} {number(y)}H{number(end)}m0 -4v8"
    return line(data, INK, 1.4, data_part="scale bar")
