"""Skin tones and the colours derived from them, mixed in a perceptual space."""

from dataclasses import dataclass
from functools import cache

MONK_TONES = (
    "#f6ede4",
    "#f3e7db",
    "#f7ead0",
    "#eadaba",
    "#d7bd96",
    "#a07e56",
    "#825c43",
    "#604134",
    "#3a312a",
    "#292420",
)
"""The ten colours of the Monk Skin Tone scale, lightest first."""

INK = "#2e2321"
PAPER = "#fdfaf3"
KERATIN = "#fffaeb"
KERATIN_SHADE = "#ecd9a6"
SEBUM = "#efd184"
LESION_CONTRAST = 3.0
# Below these the transfer curve of sRGB is straight (IEC 61966-2-1).
SRGB_KNEE, LINEAR_KNEE = 0.04045, 0.0031308

Lab = tuple[float, float, float]


@dataclass(frozen=True)
class SkinPalette:
    """The colours of one drawing, all sRGB as ``#rrggbb``.

    Attributes
    ----------
    skin, light, shade
        The Monk tone itself, lit, and in shadow.
    corneum, epidermis, basal, granules, dermis, fibre, gland
        The layers and structures of a section.
    flush
        Redness: red on light skin, violet-brown on dark skin.
    pale
        A patch with less pigment than the skin around it.
    lesion, lesion_edge
        Fill and outline of a milium seen from above. At least one of them has a contrast of
        3:1 with ``skin`` and with ``flush``.
    line
        Features such as an eyelid, drawn on the skin.
    """

    skin: str
    light: str
    shade: str
    corneum: str
    epidermis: str
    basal: str
    granules: str
    dermis: str
    fibre: str
    gland: str
    flush: str
    pale: str
    lesion: str
    lesion_edge: str
    line: str


def _channels(colour: str) -> list[float]:
    """Linear-light red, green and blue from 0 to 1."""
    values = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    return [v / 12.92 if v <= SRGB_KNEE else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def _to_oklab(colour: str) -> Lab:
    r, g, b = _channels(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lab: Lab) -> str:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{_encode(value):02x}" for value in linear)


def _encode(value: float) -> int:
    """Linear light as an sRGB byte; values outside the gamut are clipped."""
    value = min(1.0, max(0.0, value))
    curve = 12.92 * value if value <= LINEAR_KNEE else 1.055 * value ** (1 / 2.4) - 0.055
    return round(curve * 255)


def mix(first: str, second: str, share: float) -> str:
    """Mix two colours evenly to the eye, in OKLab (Ottosson 2020).

    Parameters
    ----------
    first, second
        Colours as ``#rrggbb``.
    share
        Part of ``second``, from 0 to 1.

    Returns
    -------
    str
        The mixture as ``#rrggbb``.
    """
    pairs = zip(_to_oklab(first), _to_oklab(second), strict=True)
    lightness, a, b = (x + (y - x) * share for x, y in pairs)
    return _from_oklab((lightness, a, b))


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    weights = (0.2126, 0.7152, 0.0722)
    lums = [
        sum(w * c for w, c in zip(weights, _channels(colour), strict=True))
        for colour in (first, second)
    ]
    return (max(lums) + 0.05) / (min(lums) + 0.05)


def stand_out(base: str, towards: str, ratio: float) -> str:
    """Move from ``base`` towards another colour until the contrast with ``base`` is reached.

    Parameters
    ----------
    base
        The background, as ``#rrggbb``.
    towards
        The colour to move to; it is returned itself when even it falls short.
    ratio
        The contrast wanted.

    Returns
    -------
    str
        The first of 50 steps with the contrast, as ``#rrggbb``.
    """
    steps = (mix(base, towards, step / 50) for step in range(1, 51))
    return next((colour for colour in steps if contrast(base, colour) >= ratio), towards)


@cache
def skin_palette(tone: int) -> SkinPalette:
    """Derive a drawing's colours from a skin tone.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 (lightest) to 10 (darkest).

    Returns
    -------
    SkinPalette
        Every colour the drawings use.
    """
    skin = MONK_TONES[tone - 1]
    dark = contrast(skin, "#ffffff") >= LESION_CONTRAST
    epidermis = mix(skin, "#b9835a", 0.3 if not dark else 0.12)
    flush = mix(skin, "#8a4a68", 0.5) if dark else mix(skin, "#c8434a", 0.42)
    dermis = mix("#f2c9bd", skin, 0.1)
    return SkinPalette(
        skin=skin,
        light=mix(skin, "#fff4e2", 0.4 if not dark else 0.16),
        shade=mix(skin, "#4a2a1c" if not dark else "#000000", 0.22),
        corneum=mix(skin, "#fff1d8", 0.62),
        epidermis=epidermis,
        basal=mix(epidermis, "#3a1f14" if tone < len(MONK_TONES) - 1 else "#000000", 0.45),
        granules=stand_out(epidermis, PAPER if dark else "#3a1f2e", LESION_CONTRAST),
        dermis=dermis,
        fibre=mix(dermis, "#b76a62", 0.45),
        gland=SEBUM,
        flush=flush,
        pale=mix(skin, "#f0d2b0", 0.6) if dark else mix(skin, "#fffaf4", 0.62),
        lesion=KERATIN,
        lesion_edge=_lesion_edge(skin, flush),
        line=stand_out(skin, PAPER if dark else INK, LESION_CONTRAST),
    )


def _lesion_edge(skin: str, flush: str) -> str:
    """Outline a milium as strongly as its pale rim fails to stand out by itself."""
    if min(contrast(KERATIN_SHADE, ground) for ground in (skin, flush)) >= LESION_CONTRAST:
        return mix(skin, "#000000", 0.35)
    return stand_out(flush, "#2a120a", LESION_CONTRAST)
