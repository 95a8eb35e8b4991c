"""One growth from above on a patch of skin, in any tone."""

from milia.drawing.bumps import shading
from milia.drawing.lookalikes import HIGH, PANELS, WIDE
from milia.drawing.palette import SkinPalette, skin_palette
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import element, gradient

GROWTHS = {panel.title.replace(" ", "_"): panel for panel in PANELS}


def patch(growth: str, tone: int) -> Drawing:
    """Draw one growth from above, without a label, so that it can be named.

    Parameters
    ----------
    growth
        One of `GROWTHS`, such as ``"milium"``.
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        The growth as in `lookalikes_surface`; title and description do not name it.

    Raises
    ------
    ValueError
        If there is no such growth.
    """
    if growth not in GROWTHS:
        raise ValueError(f"There is no growth {growth!r}; choose one of: {', '.join(GROWTHS)}.")
    colours, name = skin_palette(tone), f"patch-{growth}-{tone}"
    parts = [
        element("defs", shading(name, colours), _light(name, colours)),
        element("rect", width=WIDE, height=HIGH, fill=f"url(#{name}-skin)"),
        GROWTHS[growth].paint(name, (0.0, 0.0), colours),
    ]
    title = f"A growth on skin of Monk tone {tone}, from above"
    return Sheet(name, round(WIDE), round(HIGH), title, "Schematic.").compose(parts, [], ())


def _light(name: str, colours: SkinPalette) -> str:
    stops = ((0, colours.light, 1), (0.6, colours.skin, 1), (1, colours.skin, 1))
    return gradient(f"{name}-skin", stops)
