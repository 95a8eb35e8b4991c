"""The list of drawings, and the one door to them."""

from collections.abc import Callable
from functools import partial

from milia.drawing.blister import blister_to_milium
from milia.drawing.comedo import closed_comedo
from milia.drawing.epidermal_cyst import epidermal_cyst
from milia.drawing.extraction import extraction
from milia.drawing.face_map import face_map
from milia.drawing.lookalikes import lookalikes_surface
from milia.drawing.milium import milium
from milia.drawing.molluscum import molluscum
from milia.drawing.newborn import newborn
from milia.drawing.origins import primary_and_secondary
from milia.drawing.palette import MONK_TONES
from milia.drawing.sebaceous_hyperplasia import sebaceous_hyperplasia
from milia.drawing.sheet import Drawing
from milia.drawing.sites import SITES, site
from milia.drawing.skin import normal_skin
from milia.drawing.surface import surface
from milia.drawing.syringoma import syringoma
from milia.drawing.tones import tones
from milia.drawing.xanthelasma import xanthelasma

_PAINTERS: dict[str, Callable[[int], Drawing]] = {
    "normal_skin": normal_skin,
    "milium": milium,
    "closed_comedo": closed_comedo,
    "epidermal_cyst": epidermal_cyst,
    "molluscum": molluscum,
    "sebaceous_hyperplasia": sebaceous_hyperplasia,
    "syringoma": syringoma,
    "xanthelasma": xanthelasma,
    "lookalikes_surface": lookalikes_surface,
    "blister_to_milium": blister_to_milium,
    "extraction": extraction,
    "face_map": face_map,
    "newborn": newborn,
    "surface": surface,
    "tones": tones,
    "primary_and_secondary": primary_and_secondary,
    **{f"site_{type_id}": partial(site, type_id) for type_id in SITES},
}


def names() -> tuple[str, ...]:
    """List the names that ``draw`` knows."""
    return tuple(_PAINTERS)


def draw(name: str, tone: int = 5) -> Drawing:
    """Make a drawing. The same arguments give the same bytes.

    Parameters
    ----------
    name
        One of ``names()``.
    tone
        Skin tone on the Monk scale, 1 (lightest) to 10 (darkest).

    Returns
    -------
    Drawing
        SVG, title, description and key; a notebook shows it as an image with a table.

    Raises
    ------
    ValueError
        If the name or the tone is unknown.
    """
    if name not in _PAINTERS:
        raise ValueError(f"There is no drawing {name!r}; choose one of: {', '.join(names())}.")
    if isinstance(tone, bool) or not isinstance(tone, int) or not 1 <= tone <= len(MONK_TONES):
        raise ValueError(f"There is no skin tone {tone!r}; choose a whole number from 1 to 10.")
    return _PAINTERS[name](tone)
