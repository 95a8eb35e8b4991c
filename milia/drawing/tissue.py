"""Painting a section of skin: dermis, epidermis, follicle, sweat gland."""

import math

from milia.drawing.palette import INK, PAPER, SkinPalette, mix
from milia.drawing.section import EPIDERMAL_DUCT, Section
from milia.drawing.svg import (
    Point,
    beads,
    blob,
    element,
    line,
    number,
    offset,
    sample,
    smooth,
)

BACK = 40.0
COIL_HEIGHT = 36.0
GLAND_DEPTH = 96.0


def paint_block(section: Section, colours: SkinPalette) -> list[str]:
    """Paint the top of the block, its dermis and what fills the dermis.

    Parameters
    ----------
    section
        The geometry.
    colours
        Colours of the skin tone.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    return [
        _top(section, colours),
        _dermis(section, colours),
        *_fibres(section, colours),
        *_vessels(section),
    ]


def paint_epidermis(section: Section, colours: SkinPalette) -> list[str]:
    """Paint the epidermis with its rows of cells, continuous with the follicle's wall.

    Parameters
    ----------
    section
        The geometry.
    colours
        Colours of the skin tone.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    outer, inner = section.outer_line(), section.inner_line()
    body = smooth(outer) + "L" + smooth(inner[::-1])[1:] + "Z"
    return [
        *_canal(section),
        element("path", d=body, fill=colours.epidermis),
        line(smooth(inner), mix(colours.basal, INK, 0.4), 1.3, data_part="junction"),
        beads(smooth(section.basal_row()), colours.basal, 4.6, 5.4),
        beads(smooth(section.granular_row()), colours.granules, 1.7, 3.9),
        line(smooth(offset(outer, 2)), colours.corneum, 4.4),
        line(smooth(offset(outer, 2)), mix(colours.corneum, INK, 0.3), 0.5),
        line(smooth(outer), INK, 1.2, data_part="surface"),
        _frame(section),
    ]


def paint_sebaceous_gland(
    section: Section, colours: SkinPalette, depth: float = GLAND_DEPTH
) -> list[str]:
    """Paint the sebaceous gland, to go behind the epidermis.

    Parameters
    ----------
    section
        The geometry, with a follicle.
    colours
        Colours of the skin tone.
    depth
        Depth of its duct below the surface, px.

    Returns
    -------
    list of str
        SVG text, the farthest back first.
    """
    x, y = section.axis(depth)
    lobes = ((-42, 27, 14.0), (-60, 12, 15.0), (-54, -8, 13.0), (-36, 8, 14.5))
    edge = mix(colours.gland, INK, 0.55)
    duct = smooth([(x, y - 14), (x - 16, y - 6), (x - 36, y + 6)])
    return [
        line(duct, edge, 13),
        *(paint_lobe((x + dx, y + dy), r, colours.gland, edge) for dx, dy, r in lobes),
        line(duct, colours.gland, 10.6),
    ]


def paint_hair(section: Section) -> str:
    """Paint the vellus hair, from the bulb through the canal to the air."""
    points = [section.axis(depth) for depth in (182, 140, 90, 40, 0)]
    (x, y) = points[-1]
    shaft = [*points, (x - 6, y - 22), (x - 16, y - 43), (x - 29, y - 58)]
    x, y = section.axis(188)
    papilla = element("ellipse", cx=x, cy=y, rx=3.6, ry=5, fill="#e7a99b", stroke=INK)
    # The halo keeps the hair visible on brown skin.
    halo = line(smooth(shaft[4:]), PAPER, 3.8, stroke_linecap="round", stroke_opacity=0.85)
    return halo + line(smooth(shaft), "#7a5a43", 1.8, stroke_linecap="round") + papilla


def paint_duct(path: list[Point], colours: SkinPalette, width: float = 8.0) -> str:
    """Paint a tube along a line, each stretch over the one before: wall, lining, lumen."""
    wall = duct_wall(colours)
    strokes = (
        (mix(wall, INK, 0.7), width),
        (wall, width - 2),
        (mix(wall, "#ffffff", 0.75), width / 4),
    )
    # Stretches overlap, so that each joint lies on a piece of the same curve and is not seen.
    stretches = [smooth(path[i : i + 14]) for i in range(0, len(path) - 4, 10)]
    return "".join(line(data, colour, size) for data in stretches for colour, size in strokes)


def duct_wall(colours: SkinPalette) -> str:
    """Give the colour of the wall of a sweat duct."""
    return mix(colours.dermis, "#5a86a8", 0.55)


def paint_sweat_gland(section: Section, colours: SkinPalette) -> list[str]:
    """Paint an eccrine gland with its duct, from the coil to the surface.

    Parameters
    ----------
    section
        The geometry, with a duct.
    colours
        Colours of the skin tone.

    Returns
    -------
    list of str
        SVG text, to go on top of the epidermis.
    """
    assert section.duct is not None
    lower = dermal_duct(section.duct, section.top + EPIDERMAL_DUCT, section.bottom)
    return [paint_duct(lower, colours), paint_duct(corkscrew(section, section.duct), colours, 6)]


def dermal_duct(x: float, upper: float, bottom: float) -> list[Point]:
    """Follow a sweat duct through the dermis and round the coil of its gland.

    Parameters
    ----------
    x, upper
        Upper end of the duct.
    bottom
        Lower edge of the block; the coil lies above it.

    Returns
    -------
    list of point
        Points of the line, downwards.
    """
    coil = round(bottom - COIL_HEIGHT)
    straight = [(x + 2.5 * math.sin(y / 17), float(y)) for y in range(round(upper), coil - 34, 8)]
    turns = [i * 0.42 for i in range(68)]
    coiled = [
        (x + 20 * math.sin(t * 0.27) + 11 * math.sin(t), coil - 12 + t - 9.5 * math.cos(t))
        for t in turns
    ]
    return straight + coiled


def corkscrew(section: Section, x: float) -> list[Point]:
    """Follow a duct at x through the epidermis, where it winds."""
    depths = [2.4 * i for i in range(round(EPIDERMAL_DUCT / 2.4) + 1)]
    return [(x + 4.6 * math.sin(d / 3.1), section.surface(x) + d) for d in depths]


def _top(section: Section, colours: SkinPalette) -> str:
    """Paint the skin's surface, seen a little from above, behind the cut edge."""
    front = sample(section.surface, section.left, section.right, 8)
    rows = [[_recede(section, p, far) for p in front] for far in (0.3, 0.62, 1.0)]
    data = smooth(front) + "L" + smooth(rows[-1][::-1])[1:] + "Z"
    creases = [line(smooth(row[2:-2:2]), colours.shade, 0.8, stroke_opacity=0.5) for row in rows]
    body = element("path", d=data, fill=colours.skin, stroke=INK, stroke_linejoin="round")
    return body + "".join(creases[:-1])


def _recede(section: Section, point: Point, far: float) -> Point:
    """Move a point of the front edge back, ``far`` from 0 to 1."""
    x, y = point
    middle = (section.left + section.right) / 2
    narrow = 1 - far * 48 / (section.right - section.left)
    return (
        middle + (x - middle) * narrow,
        section.top - far * BACK + (y - section.top) * (1 - far),
    )


def _dermis(section: Section, colours: SkinPalette) -> str:
    edge = sample(lambda x: section.bottom + 3 * math.sin(x / 30), section.right, section.left, 12)
    data = smooth(sample(section.surface, section.left, section.right, 8))
    return element("path", d=data + "L" + smooth(edge)[1:] + "Z", fill=colours.dermis)


def _fibres(section: Section, colours: SkinPalette) -> list[str]:
    """Paint wavy collagen bundles, finer near the epidermis."""
    return [
        line(
            "".join(_row(section, i, y)),
            colours.fibre,
            0.8 + i * 0.06,
            stroke_opacity=0.55,
            stroke_linecap="round",
        )
        for i, y in enumerate(range(round(section.top) + 66, round(section.bottom) - 8, 13))
    ]


def _row(section: Section, i: int, y: float) -> list[str]:
    """Path data of one row of bundles, of uneven length and distance."""
    bundles = []
    start = section.left + 6 + (i * 37) % 41
    while start < section.right - 40:
        stop = min(start + 34 + (i * 29 + int(start)) % 46, section.right - 6)
        wave = sample(lambda x: y + 2.6 * math.sin(x / 9 + y), start, stop, 11)
        bundles.append(smooth(wave))
        start = stop + 14 + (i * 13) % 19
    return bundles


def _vessels(section: Section) -> list[str]:
    """Paint a capillary loop in each dermal papilla."""
    shape = ((-3, 34), (-3.5, 16), (0, 7), (3.5, 16), (3, 34))
    loops = [smooth([(x + dx, y + dy) for dx, dy in shape]) for x, y in section.papillae()]
    return [line("".join(loops), "#b5413f", 1.5, stroke_linecap="round")]


def paint_lobe(centre: Point, radius: float, fill: str, edge: str) -> str:
    """Paint a lobe of a sebaceous gland: foamy cells with small nuclei."""
    outline = smooth(blob(centre, radius, wobble=0.05, turn=centre[0])[::2], closed=True)
    cells = smooth(blob(centre, radius * 0.55)[::2], closed=True)
    return (
        element("path", d=outline, fill=fill, stroke=edge)
        + beads(cells, "#fff4cf", 6.5, 8.4)
        + beads(cells, edge, 1.8, 8.4)
    )


def _canal(section: Section) -> list[str]:
    if section.follicle is None:
        return []
    return [element("path", d=smooth(section.canal()) + "Z", fill="#e6d3bb")]


def _frame(section: Section) -> str:
    """Paint the cut edges of the block at both sides."""
    left, right = section.left, section.right
    return line(
        f"M{number(left)} {number(section.surface(left))}V{number(section.bottom)}"
        f"M{number(right)} {number(section.surface(right))}V{number(section.bottom)}",
        INK,
    )
