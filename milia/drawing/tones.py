"""The same milia on all ten skin tones."""

from milia.drawing.dome import dome_gradient, paint_dome
from milia.drawing.palette import INK, MONK_TONES, skin_palette
from milia.drawing.sheet import Drawing, Sheet, captions
from milia.drawing.svg import Label, element

STRIP_SPOTS = (((16.0, 30.0), 9.0), ((38.0, 62.0), 12.0), ((17.0, 98.0), 7.0), ((42.0, 112.0), 5.0))


def tones(tone: int) -> Drawing:
    """Draw the same milia in all ten Monk tones, side by side.

    Parameters
    ----------
    tone
        The tone whose patch is framed, 1 to 10.

    Returns
    -------
    Drawing
        Ten patches, lightest to darkest.
    """
    name = f"tones-{tone}"
    patches = [_patch(name, i, i == tone) for i in range(1, len(MONK_TONES) + 1)]
    sheet = Sheet(
        name,
        640,
        224,
        "The same milia in ten skin tones",
        "Ten patches of skin, from Monk tone 1, the lightest, to 10, the darkest, with the same "
        "four white to white-yellow milia. On light skin their edge shows them, on dark skin "
        f"their colour. Tone {tone} is framed. Schematic, not to scale.",
    )
    labels = [
        captions(sheet.title, tone, sheet.height)[0],
        Label(f"Monk tones 1 to 10, tone {tone} framed. Schematic, not to scale.", (16, 212)),
        *(
            Label(str(i), (61.2 * i - 16.6, 190), anchor="middle", bold=i == tone)
            for i in range(1, len(MONK_TONES) + 1)
        ),
    ]
    key = [(str(i), f"Monk tone {i}, {colour}") for i, colour in enumerate(MONK_TONES, start=1)]
    return sheet.compose(patches, labels, key)


def _patch(name: str, tone: int, chosen: bool) -> str:
    """Paint one narrow patch of skin with four milia."""
    colours = skin_palette(tone)
    x = 14 + 61.2 * (tone - 1)
    shading = element("defs", dome_gradient(f"{name}-{tone}", colours))
    ground = element(
        "rect",
        x=x + 1.6,
        y=44,
        width=58,
        height=130,
        rx=6,
        fill=colours.skin,
        stroke=INK,
        stroke_width=3 if chosen else 1,
    )
    domes = (
        paint_dome(f"{name}-{tone}", (x + sx, 44 + sy), r, colours) for (sx, sy), r in STRIP_SPOTS
    )
    return shading + ground + "".join(domes)
