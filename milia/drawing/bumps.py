"""Small growths of the skin from above: milia and what is mistaken for them."""

import math

from milia.drawing.dome import dome_gradient, paint_dome
from milia.drawing.molluscum import PEARL
from milia.drawing.palette import INK, SkinPalette, mix
from milia.drawing.svg import Point, blob, element, gradient, line, smooth
from milia.drawing.xanthelasma import YELLOW

DARK = "#1d120c"
CHEEK = "#e6c27e"


def shading(name: str, colours: SkinPalette) -> str:
    """Define the shading of every growth on a skin tone, for a drawing of that name."""
    tints = {
        "whitish": mix(colours.skin, colours.pale, 0.75),
        "plain": mix(colours.skin, colours.light, 0.5),
        "tan": mix(colours.skin, CHEEK, 0.35),
        "yellow": mix(colours.skin, YELLOW, 0.7),
        "pearl": mix(colours.skin, PEARL, 0.62),
    }
    return dome_gradient(name, colours) + "".join(
        gradient(f"{name}-{tint}", _stops(colour, colours)) for tint, colour in tints.items()
    )


def _stops(colour: str, colours: SkinPalette) -> tuple[tuple[float, str, float], ...]:
    return (
        (0, mix(colour, "#ffffff", 0.45), 1),
        (0.45, colour, 1),
        (1, mix(colour, colours.shade, 0.55), 1),
    )


def _shadow(name: str, at: Point, radius: float) -> str:
    x, y = at
    fill = f"url(#{name}-shade)"
    return element("circle", cx=x + radius * 0.1, cy=y + radius * 0.13, r=radius * 1.25, fill=fill)


def _shape(data: str, fill: str, colours: SkinPalette) -> str:
    return element(
        "path", d=data, fill=fill, stroke=colours.line, stroke_width=1.3, data_part="lesion"
    )


def _bump(name: str, tint: str, at: Point, radius: float, colours: SkinPalette) -> str:
    """Paint a round growth with its shadow."""
    outline = smooth(blob(at, radius, wobble=0.012, turn=at[0]), closed=True)
    return _shadow(name, at, radius) + _shape(outline, f"url(#{name}-{tint})", colours)


def _shine(at: Point, radius: float) -> str:
    """Paint the reflection on a smooth or waxy surface."""
    place = f"translate({at[0] - radius * 0.36:.1f} {at[1] - radius * 0.36:.1f}) rotate(-45)"
    return element(
        "ellipse",
        rx=radius * 0.24,
        ry=radius * 0.11,
        fill="#ffffff",
        fill_opacity=0.8,
        transform=place,
    )


def three_milia(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint milia of 2, 1.5 and 1 mm."""
    x, y = corner
    spots = ((46, 52, 14.0), (102, 40, 10.5), (92, 92, 7.0))
    return "".join(paint_dome(name, (x + a, y + b), r, colours) for a, b, r in spots)


def plugged_follicles(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint closed comedones of 2 mm, each with a pore hardly to be seen."""
    x, y = corner
    drawn = []
    for a, b in ((48, 44), (104, 62), (58, 96)):
        at = (x + a, y + b)
        pore = element("circle", cx=at[0] + 1, cy=at[1] - 1, r=1.1, fill=INK, data_part="pore")
        drawn.append(_bump(name, "whitish", at, 14, colours) + pore)
    return "".join(drawn)


def cyst_with_punctum(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint an epidermal cyst of 6 mm with its punctum."""
    at = (corner[0] + 73, corner[1] + 65)
    punctum = element("ellipse", cx=at[0] + 2, cy=at[1] + 1, rx=3.4, ry=2.8, fill=DARK)
    return _bump(name, "plain", at, 42, colours) + punctum


def flat_papules(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint a cluster of syringomas of 1 to 2 mm, flat on top."""
    x, y = corner
    spots = (
        *((28, 40, 8.0), (50, 58, 11.5), (76, 46, 9.0), (102, 62, 13.5), (124, 44, 7.0)),
        *((38, 86, 9.5), (70, 80, 8.0), (92, 96, 10.0), (122, 92, 7.5), (58, 108, 7.0)),
    )
    flat = mix(colours.skin, CHEEK, 0.4)
    return "".join(
        _bump(name, "tan", (x + a, y + b), r, colours)
        + element("circle", cx=x + a - 0.5, cy=y + b - 0.5, r=r * 0.58, fill=flat)
        for a, b, r in spots
    )


def lobed_papules(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint sebaceous hyperplasia of 3 and 2 mm: lobes round a dimple, fine vessels."""
    x, y = corner
    return "".join(
        _lobed(name, (x + a, y + b), r, colours) for a, b, r in ((56, 58, 21.0), (110, 92, 14.0))
    )


def _lobed(name: str, at: Point, radius: float, colours: SkinPalette) -> str:
    def ray(share: float, turn: float) -> Point:
        return at[0] + radius * share * math.cos(turn), at[1] + radius * share * math.sin(turn)

    turns = [2 * math.pi * i / 42 for i in range(42)]
    outline = smooth([ray(0.965 + 0.035 * math.cos(7 * t), t) for t in turns], closed=True)
    folds = [2 * math.pi * (i + 0.5) / 7 for i in range(7)]
    furrows = "".join(smooth([ray(0.42, t), ray(0.88, t)]) for t in folds)
    vessels = "".join(smooth([ray(1.0, t), ray(0.8, t + 0.12), ray(0.5, t)]) for t in folds[::2])
    dark = mix(YELLOW, colours.skin, 0.3)
    hole = element("circle", cx=at[0], cy=at[1], r=radius * 0.26, fill=mix(dark, INK, 0.45))
    return (
        _shadow(name, at, radius)
        + _shape(outline, f"url(#{name}-yellow)", colours)
        + line(furrows, mix(dark, INK, 0.3), 0.9)
        + line(vessels, "#a8323a", 0.9)
        + hole
    )


def plaque(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint a xanthelasma 8 mm wide: a flat plaque with an uneven edge."""
    x, y = corner
    outline = (
        *((17, 70), (26, 52), (48, 46), (70, 52), (92, 44), (114, 48), (128, 62)),
        *((126, 78), (108, 86), (88, 82), (70, 90), (48, 92), (28, 86)),
    )
    data = smooth([(x + a, y + b) for a, b in outline], closed=True)
    return _shape(data, f"url(#{name}-yellow)", colours)


def pearly_domes(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint molluscum of 4 and 2.5 mm, each with its dimple."""
    x, y = corner
    drawn = []
    for a, b, r in ((56, 58, 28.0), (112, 90, 17.5)):
        at = (x + a, y + b)
        rim = mix(PEARL, INK, 0.3)
        dimple = element(
            "circle", cx=at[0], cy=at[1], r=r * 0.26, fill=mix(colours.skin, rim, 0.7), stroke=rim
        )
        drawn.append(_bump(name, "pearl", at, r, colours) + _shine(at, r) + dimple)
    return "".join(drawn)
