"""One milium from above."""

from milia.drawing.palette import KERATIN_SHADE, SkinPalette
from milia.drawing.svg import Point, element, gradient, number


def dome_gradient(name: str, colours: SkinPalette) -> str:
    """Define the shading of a dome on a skin tone, for ``paint_dome`` with the same name."""
    dome = ((0, "#ffffff", 1), (0.5, "#fff8e6", 1), (1, KERATIN_SHADE, 1))
    shade = ((0.74, colours.shade, 1), (0.86, colours.shade, 0.7), (1, colours.shade, 0))
    return gradient(f"{name}-dome", dome) + gradient(f"{name}-shade", shade, (0.5, 0.5))


def paint_dome(name: str, centre: Point, radius: float, colours: SkinPalette) -> str:
    """Paint one milium from above: soft shadow, dome, highlight.

    Parameters
    ----------
    name
        Name of the drawing, which holds ``dome_gradient(name, colours)``.
    centre, radius
        Place and size in px.
    colours
        Colours of the skin around it.

    Returns
    -------
    str
        SVG text.
    """
    x, y = centre
    shadow = element(
        "circle",
        cx=x + radius * 0.1,
        cy=y + radius * 0.13,
        r=radius * 1.3,
        fill=f"url(#{name}-shade)",
    )
    body = element(
        "circle",
        cx=x,
        cy=y,
        r=radius,
        fill=f"url(#{name}-dome)",
        stroke=colours.lesion_edge,
        stroke_width=max(1.0, min(1.5, radius / 12)),
        data_part="milium",
    )
    shine = element(
        "ellipse",
        cx=-radius * 0.5,
        cy=0,
        rx=radius * 0.13,
        ry=radius * 0.24,
        fill="#ffffff",
        transform=f"translate({number(x)} {number(y)}) rotate(48)",
    )
    return shadow + body + shine
