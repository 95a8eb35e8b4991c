"""Milia and what is mistaken for them, seen from above, side by side on one scale."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from milia.drawing.bumps import (
    cyst_with_punctum,
    flat_papules,
    lobed_papules,
    pearly_domes,
    plaque,
    plugged_follicles,
    shading,
    three_milia,
)
from milia.drawing.growth import scale_bar
from milia.drawing.palette import INK, SkinPalette, skin_palette
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import Label, Point, element, gradient, line, smooth

MILLIMETRE = 14.0
WIDE, HIGH = 146.0, 130.0
COLUMN, ROW = 154.0, 196.0
CORNER: Point = (16.0, 46.0)


@dataclass(frozen=True)
class Panel:
    """One of the growths.

    Attributes
    ----------
    title
        Its name.
    note
        What tells it from a milium, in two lines.
    words
        The same for the key, with size and sources.
    paint
        Function from the name of the drawing, a corner and the colours to SVG text.
    """

    title: str
    note: str
    words: str
    paint: Callable[[str, Point, SkinPalette], str]


PANELS = (
    Panel(
        "milium",
        "firm, white,\nno opening",
        "A firm white or white-yellow dome without opening, usually 1–2 mm (medscape_milia); drawn "
        "1, 1.5 and 2 mm wide.",
        three_milia,
    ),
    Panel(
        "closed comedo",
        "opening hardly\nvisible; acne",
        "Skin-coloured or whitish, with a very narrow opening; a few millimetres at most "
        "(comedo_dictionary, comedo_healio2014). No source states an exact size: drawn 2 mm wide.",
        plugged_follicles,
    ),
    Panel(
        "epidermal cyst",
        "larger, deeper;\ndark punctum",
        "A round nodule, often with a dark punctum, 5 mm to 5 cm (epcyst_storymd, "
        "epcyst_fpnotebook); drawn 6 mm wide.",
        cyst_with_punctum,
    ),
    Panel(
        "syringoma",
        "skin-coloured, solid,\nin clusters",
        "Firm, round or flat-topped, skin-coloured to yellowish, 1–2 mm, usually under 3 mm, in "
        "symmetrical clusters on the lower lids (gponline_syringoma, syringoma_leung2022).",
        flat_papules,
    ),
    Panel(
        "sebaceous hyperplasia",
        "yellow, soft, lobed,\nwith a dimple",
        "Soft, shiny and yellow with small vessels, often with a central dimple, 1–4 mm "
        "(sebhyp_statpearls, sebhyp_fpnotebook); drawn 3 and 2 mm wide.",
        lobed_papules,
    ),
    Panel(
        "xanthelasma",
        "soft yellow plaque\nof the lids",
        "A soft, flat yellow plaque on the inner corners of the lids, from a few millimetres to "
        "several centimetres (xanth_statpearls); drawn 8 mm wide.",
        plaque,
    ),
    Panel(
        "molluscum",
        "pearly, dimple,\ncatching",
        "Pearly or waxy domes, many with a central dimple, usually 2–5 mm; spreads by contact "
        "(mollusc2019). Drawn 4 and 2.5 mm wide.",
        pearly_domes,
    ),
)


def lookalikes_surface(tone: int) -> Drawing:
    """Draw milia and six look-alikes from above on the same skin, to one scale.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Seven patches of skin and a scale bar that holds for all of them.
    """
    colours, name = skin_palette(tone), f"lookalikes_surface-{tone}"
    x, y = _corner(len(PANELS))
    parts = [
        element("defs", shading(name, colours), _light(name, colours)),
        *(_patch(name, _corner(i), colours) for i in range(len(PANELS))),
        *(panel.paint(name, _corner(i), colours) for i, panel in enumerate(PANELS)),
        scale_bar((x + 8, y + 34), 5, MILLIMETRE),
    ]
    sheet = Sheet(
        name,
        640,
        448,
        "Milia and six look-alikes from above",
        "Seven patches of the same skin, to one scale. Milia: firm white domes without opening. "
        "Closed comedo: skin-coloured or whitish, opening hardly visible. Epidermal cyst: larger, "
        "with a dark punctum. Syringoma: skin-coloured, in clusters. Sebaceous hyperplasia: "
        "yellow, lobed, with a dimple. Xanthelasma: a flat yellow plaque. Molluscum: a pearly dome "
        "with a dimple. Sizes and sources stand in the key (medscape_milia for the milia). Skin "
        f"tone: Monk {tone}.",
    )
    return sheet.compose(parts, _labels(tone), [(panel.title, panel.words) for panel in PANELS])


def _corner(i: int) -> Point:
    """Find the upper left corner of a panel."""
    return CORNER[0] + COLUMN * (i % 4), CORNER[1] + ROW * (i // 4)


def _light(name: str, colours: SkinPalette) -> str:
    return gradient(
        f"{name}-skin", ((0, colours.light, 1), (0.6, colours.skin, 1), (1, colours.skin, 1))
    )


def _patch(name: str, corner: Point, colours: SkinPalette) -> str:
    """Paint a patch of skin with its fine lines."""
    x, y = corner
    rect = element(
        "rect", x=x, y=y, width=WIDE, height=HIGH, rx=9, fill=f"url(#{name}-skin)", stroke=INK
    )
    across = [
        smooth([(x + WIDE * k / 8, y + level + 3 * math.sin(k + level)) for k in range(9)])
        for level in range(14, 124, 17)
    ]
    down = [
        smooth([(x + start + 3 * math.sin(k * 0.9 + start), y + HIGH * k / 8) for k in range(9)])
        for start in range(14, 140, 18)
    ]
    return rect + line("".join(across + down), colours.shade, 0.8, stroke_opacity=0.3)


def _labels(tone: int) -> list[Label]:
    x, y = _corner(len(PANELS))
    texts = [Label("Milia and six look-alikes from above", (16, 28), size=16, bold=True)]
    for i, panel in enumerate(PANELS):
        left, top = _corner(i)
        texts.append(Label(panel.title, (left, top + HIGH + 17), size=11, bold=True))
        texts.append(Label(panel.note, (left, top + HIGH + 33)))
    return [
        *texts,
        Label("5 mm", (x + 8, y + 24)),
        Label(
            "One scale for all\nseven patches;\nshapes schematic.",
            (x + 8, y + 62),
        ),
        Label(f"Skin tone: Monk {tone}.", (x + 8, y + HIGH + 17)),
    ]
