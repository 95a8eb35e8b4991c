"""A face and a newborn without marks to be chosen on, and their zones as path data."""

from milia.drawing import figures
from milia.drawing.face_map import ZONES
from milia.drawing.palette import skin_palette
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import Point, blob, element, smooth

FACE_SIZE = (320, 244)
NEWBORN_SIZE = (640, 424)
# The zones lie on the sheet of milia.drawing.newborn: the child's middle, the palate's middle.
CHILD, PALATE = 108.0, 346.0
NEWBORN: dict[str, tuple[Point, ...]] = {
    "newborn_scalp": ((50, 116), (70, 90), (108, 82), (146, 90), (166, 116), (108, 106)),
    "newborn_face": (
        *((48, 142), (60, 120), (108, 112), (156, 120)),
        *((168, 142), (158, 176), (108, 195), (58, 176)),
    ),
    "newborn_nose": tuple(blob((108, 166), 14, wobble=0)),
    "newborn_trunk": ((74, 208), (108, 202), (142, 208), (146, 238), (70, 238)),
    "palate_middle": ((336, 184), (346, 176), (356, 184), (358, 262), (346, 274), (334, 262)),
    "gum_ridge": ((318, 92), (346, 84), (374, 92), (370, 114), (346, 108), (322, 114)),
}
ONE_SIDE: dict[str, tuple[float, tuple[Point, ...]]] = {
    "newborn_arms": (CHILD, ((66, 200), (38, 216), (12, 234), (16, 250), (40, 240), (68, 224))),
    "palate_side": (
        PALATE,
        ((262, 186), (298, 182), (322, 206), (326, 240), (292, 262), (258, 248)),
    ),
}


def plain_face(tone: int) -> Drawing:
    """Draw the face of an adult without zones, in a skin tone of 1 to 10."""
    colours = skin_palette(tone)
    parts = [
        element("defs", figures.lighting(colours)),
        element("g", figures.adult_face(colours)),
    ]
    sheet = Sheet(
        f"plain_face-{tone}",
        *FACE_SIZE,
        "A face",
        "The face of an adult with closed eyes, on which zones are marked. Schematic.",
    )
    return sheet.compose(parts, [], ())


def face_zones() -> dict[str, str]:
    """Give the fourteen zones of `milia.drawing.face_map` on the sheet of `plain_face`."""
    zones = {}
    for zone in ZONES:
        points = [(float(x), float(y)) for x, y in (p.split(",") for p in zone.outline.split())]
        sides = [points, _mirrored(points, FACE_SIZE[0] / 2)] if zone.paired else [points]
        zones[zone.name.replace(" ", "_")] = _closed(sides)
    return zones


def newborn_zones() -> dict[str, str]:
    """Give the zones of a newborn's body and mouth on the sheet of the drawing `newborn`."""
    single = {name: _closed([[*points]]) for name, points in NEWBORN.items()}
    double = {
        name: _closed([[*points], _mirrored([*points], middle)])
        for name, (middle, points) in ONE_SIDE.items()
    }
    return single | double


def _mirrored(points: list[Point], middle: float) -> list[Point]:
    return [(2 * middle - x, y) for x, y in points]


def _closed(outlines: list[list[Point]]) -> str:
    return "".join(smooth(outline, closed=True) for outline in outlines)
