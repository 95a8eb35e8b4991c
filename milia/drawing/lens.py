"""A round window that shows a part of a drawing enlarged."""

from milia.drawing.palette import INK, KERATIN, KERATIN_SHADE, PAPER, SkinPalette, mix
from milia.drawing.svg import Point, beads, element, line, number

RADIUS = 50.0
# Radius of the wall's outer border in the window.
BEND = 150.0
WALL = 34.0


def paint_wall_lens(name: str, at: Point, towards: Point, colours: SkinPalette) -> list[str]:
    """Paint the lower wall of a milium enlarged: keratin above, dermis below.

    Parameters
    ----------
    name
        Id of the window's edge, unique in the picture.
    at
        Its middle, px.
    towards
        The place that it enlarges.
    colours
        Colours of the skin tone; the wall has the colours of the epidermis.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    x, y = at
    window = element("circle", cx=x, cy=y, r=RADIUS)
    inside = [
        element("circle", cx=x, cy=y, r=RADIUS, fill=colours.dermis),
        *_layers(at, colours),
    ]
    return [
        line(f"M{number(x)} {number(y)}L{number(towards[0])} {number(towards[1])}", PAPER, 4),
        line(f"M{number(x)} {number(y)}L{number(towards[0])} {number(towards[1])}", INK, 1.2),
        element("circle", cx=towards[0], cy=towards[1], r=5, fill="none", stroke=INK),
        element("clipPath", window, id=name),
        # Painted as an upper wall, then turned upside down.
        element(
            "g",
            *inside,
            clip_path=f"url(#{name})",
            transform=f"translate(0 {number(2 * y)}) scale(1 -1)",
        ),
        _edge(at, PAPER, 5),
        _edge(at, INK, 1.6),
    ]


def _edge(at: Point, colour: str, width: float) -> str:
    x, y = at
    return element("circle", cx=x, cy=y, r=RADIUS, fill="none", stroke=colour, stroke_width=width)


def _layers(at: Point, colours: SkinPalette) -> list[str]:
    """Paint basal cells, the cells over them, the granular layer, and sheets of keratin."""
    x, y = at
    top = y - 24

    def arc(depth: float) -> str:
        """Follow the wall at a depth under its outer border."""
        r = BEND - depth
        return (
            f"M{number(x - 64)} {number(top + depth + 15)}"
            f"A{number(r)} {number(r)} 0 0 1 {number(x + 64)} {number(top + depth + 15)}"
        )

    def sheet(depth: float, fill: str) -> str:
        below = f"V{number(y + RADIUS + 8)}H{number(x - 64)}Z"
        return element("path", d=arc(depth) + below, fill=fill)

    shade = mix(KERATIN_SHADE, INK, 0.22)
    return [
        sheet(0, colours.epidermis),
        line(arc(0), mix(colours.basal, INK, 0.4), 1.4),
        beads(arc(6), colours.basal, 8.6, 10),
        beads(arc(16), mix(colours.epidermis, colours.basal, 0.45), 6.4, 9.2),
        beads(arc(24.5), colours.granules, 2.4, 4.6),
        beads(arc(28.5), colours.granules, 2.4, 5.4),
        sheet(WALL, KERATIN),
        line(arc(WALL), mix(KERATIN_SHADE, INK, 0.45), 1.2),
        *(
            line(arc(WALL + 5 * i), shade, 1, stroke_dasharray=f"{22 - i} 3 {9 + 2 * i} 2")
            for i in range(1, 7)
        ),
    ]
