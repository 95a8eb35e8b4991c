"""One block of skin, with and without a milium, and the outline of each layer in it."""

from collections.abc import Callable
from dataclasses import replace

from milia.drawing.milium import paint_primary
from milia.drawing.palette import SkinPalette, skin_palette
from milia.drawing.section import CLEAR_OF_FOLLICLE, EPIDERMAL_DUCT, EPIDERMIS, Cyst, Section
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import Point, blob, offset, sample, smooth
from milia.drawing.tissue import (
    GLAND_DEPTH,
    paint_block,
    paint_epidermis,
    paint_hair,
    paint_sebaceous_gland,
    paint_sweat_gland,
)

SIZE = (368, 384)
PLAIN = Section(12, 356, 78, 370, follicle=116, duct=312)
MILIUM = Cyst(214, 134, 40)
WITH_MILIUM = replace(PLAIN, cyst=MILIUM)
PAPILLARY = 34.0
STEP = 6.0
INFUNDIBULUM = 92.0
Height = Callable[[float], float]


def layered_skin(tone: int, *, milium: bool) -> Drawing:
    """Draw a block of facial skin without labels, for a view that points at its layers.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.
    milium
        Whether there is a milium beside the follicle; the rest of the block stays the same.

    Returns
    -------
    Drawing
        The block; `outlines` gives the outline of each layer on the same sheet.
    """
    colours = skin_palette(tone)
    sheet = Sheet(
        f"layered_skin-{tone}-{'milium' if milium else 'plain'}",
        *SIZE,
        "Facial skin with a milium, section" if milium else "Facial skin, section",
        _WITH if milium else _WITHOUT,
    )
    block = paint_primary(WITH_MILIUM, MILIUM, colours) if milium else _paint_plain(colours)
    return sheet.compose([*block, *paint_sweat_gland(PLAIN, colours)], [], ())


def _paint_plain(colours: SkinPalette) -> list[str]:
    return [
        *paint_block(PLAIN, colours),
        *paint_sebaceous_gland(PLAIN, colours),
        *paint_epidermis(PLAIN, colours),
        paint_hair(PLAIN),
    ]


_WITHOUT = (
    "A block of skin cut from the surface to the dermis, with a vellus hair in its follicle, a "
    "sebaceous gland and a sweat duct. Schematic, not to scale."
)
_WITH = (
    "The same block with a milium: a closed cyst full of keratin under unbroken skin, joined by a "
    "solid strand to the follicle beside it. Schematic, not to scale."
)


def outlines(*, milium: bool) -> dict[str, str]:
    """Give the outline of each layer as path data, from the surface down.

    Parameters
    ----------
    milium
        Whether the block has a milium, as in `layered_skin`.

    Returns
    -------
    dict of str to str
        Keys are the `layer_id` of `load("skin_layers")`.
    """
    block = WITH_MILIUM if milium else PLAIN
    found = _bands(block) | {
        "infundibulum": _tube([block.axis(d) for d in (-2, 30, 60, INFUNDIBULUM)], 19),
        "hair": _tube(_shaft(block), 9),
        "gland": smooth(_around_gland(block), closed=True),
        "duct": _duct(block),
    }
    if block.cyst is None:
        return found
    ring = blob((block.cyst.x, block.cyst.y), block.cyst.radius + 4, wobble=0)
    return found | {"milium": smooth(ring, closed=True)}


def _bands(block: Section) -> dict[str, str]:
    """Outline what runs from side to side, left and right of the follicle."""

    def at(depth: float) -> Height:
        return lambda x: block.surface(x) + depth

    def above_junction(x: float) -> float:
        return block.junction(x) - 8

    def papillae_end(_: float) -> float:
        return block.top + EPIDERMIS + PAPILLARY

    levels: dict[str, tuple[Height, Height]] = {
        "horny": (at(-3), at(5)),
        "granular": (at(4), at(10)),
        "prickle": (at(9), above_junction),
        "basal": (above_junction, block.junction),
        "papillary": (block.junction, papillae_end),
        "dermis": (papillae_end, lambda _: block.bottom),
    }
    return {name: _band(block, *level) for name, level in levels.items()}


def _band(block: Section, upper: Height, lower: Height) -> str:
    middle = block.axis(0)[0]
    spans = (
        (block.left, middle - CLEAR_OF_FOLLICLE + 14),
        (middle + CLEAR_OF_FOLLICLE - 10, block.right),
    )
    return "".join(
        smooth(sample(upper, start, stop, STEP))
        + "L"
        + smooth(sample(lower, stop, start, STEP))[1:]
        + "Z"
        for start, stop in spans
    )


def _tube(axis: list[Point], half: float) -> str:
    """Outline what runs along a line, at a distance on both sides."""
    return smooth([*offset(axis, half), *offset(axis, -half)[::-1]], closed=True)


def _shaft(block: Section) -> list[Point]:
    x, y = block.axis(0)
    return [(x - 29, y - 58), (x - 12, y - 34), (x, y), *map(block.axis, (60, 120, 194))]


def _around_gland(block: Section) -> list[Point]:
    x, y = block.axis(GLAND_DEPTH)
    return blob((x - 46, y + 10), 40, wobble=0.05)


def _duct(block: Section) -> str:
    x = block.duct or 0.0
    top, coil = block.surface(x), block.bottom - 64
    neck = top + EPIDERMAL_DUCT
    right = [(x + 10, top - 3), (x + 9, neck), (x + 10, coil), (x + 38, coil + 16)]
    foot = [(x + 34, block.bottom - 4), (x - 32, block.bottom - 4)]
    left = [(x - 34, coil + 16), (x - 10, coil), (x - 9, neck), (x - 10, top - 3)]
    return smooth([*right, *foot, *left], closed=True)
