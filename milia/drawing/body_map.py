"""A whole body from the front and from the back, and the zones on which sites are shown."""

from milia.drawing import figures
from milia.drawing.palette import SkinPalette, skin_palette
from milia.drawing.sheet import Drawing, Sheet
from milia.drawing.svg import Label, Point, blob, element, line, smooth

SIZE = (480, 452)
# Left corner of the front and of the back view; each is 200 px wide, its middle at x = 100.
FRONT: Point = (20.0, 8.0)
BACK: Point = (260.0, 8.0)
HEAD = "M100 8C116 8 124 20 123 35C122 50 111 63 100 63C89 63 78 50 77 35C76 20 84 8 100 8Z"
TRUNK = (
    "M66 88C82 79 90 78 100 78C110 78 118 79 134 88C139 114 131 136 129 158C129 176 137 190 135 212"
    "C118 224 82 224 65 212C63 190 71 176 71 158C69 136 61 114 66 88Z"
)
# Outlines of the left arm and leg; those of the right are their mirror images.
ARM: tuple[Point, ...] = (
    *((70, 90), (60, 102), (53, 124), (47, 150), (42, 176), (38, 206), (33, 236), (28, 252)),
    *((29, 264), (36, 268), (43, 258), (46, 238), (52, 208), (59, 178), (63, 150), (72, 120)),
)
LEG: tuple[Point, ...] = (
    *((66, 204), (65, 240), (69, 274), (73, 302), (72, 328), (76, 364), (79, 394), (68, 408)),
    *((70, 415), (84, 414), (91, 404), (91, 388), (95, 358), (96, 328), (95, 302), (98, 268)),
    (99, 214),
)


def body_map(tone: int) -> Drawing:
    """Draw a grown body from the front and from the back, without marks.

    Parameters
    ----------
    tone
        Position on the Monk scale, 1 to 10.

    Returns
    -------
    Drawing
        Two plain figures; `body_zones` gives the zones on the same sheet.
    """
    colours = skin_palette(tone)
    views = ((FRONT, _front(colours)), (BACK, _back(colours)))
    parts = [
        element("defs", figures.lighting(colours)),
        *(element("g", view, transform=f"translate({x:.0f} {y:.0f})") for (x, y), view in views),
    ]
    sheet = Sheet(
        f"body_map-{tone}",
        *SIZE,
        "A body from the front and from the back",
        "Two plain figures of a grown person, front and back, on which zones are marked. "
        "Schematic, not to scale.",
    )
    names = ((FRONT, "front"), (BACK, "back"))
    labels = [Label(name, (x + 100, SIZE[1] - 10), anchor="middle") for (x, _), name in names]
    return sheet.compose(parts, labels, ())


def body_zones() -> dict[str, str]:
    """Give each zone of the body as path data on the sheet of `body_map`."""
    front: dict[str, list[list[Point]]] = {
        "head": [blob((100, 36), 29, wobble=0)],
        "chest": [[(70, 90), (100, 84), (130, 90), (128, 134), (72, 134)]],
        "belly": [[(72, 140), (100, 138), (128, 140), (130, 186), (70, 186)]],
        "armpit": _both(blob((66, 116), 8, wobble=0)),
        "upper_arm": _both([(62, 104), (69, 122), (60, 164), (45, 164), (51, 130)]),
        "forearm": _both([(45, 172), (57, 172), (47, 230), (35, 230)]),
        "hand": _both(blob((36, 252), 13, wobble=0)),
        "genitals": [[(86, 196), (114, 196), (108, 220), (92, 220)]],
        "leg": _both([(68, 230), (97, 230), (94, 300), (90, 390), (78, 390), (73, 300)]),
    }
    back: dict[str, list[list[Point]]] = {
        "upper_back": [[(70, 90), (100, 84), (130, 90), (128, 140), (72, 140)]],
        "lower_back": [[(73, 146), (100, 144), (127, 146), (129, 186), (71, 186)]],
    }
    return _placed(front, FRONT) | _placed(back, BACK)


def _placed(zones: dict[str, list[list[Point]]], corner: Point) -> dict[str, str]:
    return {
        name: "".join(
            smooth([(x + corner[0], y + corner[1]) for x, y in outline], closed=True)
            for outline in outlines
        )
        for name, outlines in zones.items()
    }


def _both(points: list[Point]) -> list[list[Point]]:
    """Repeat an outline on the other side of the figure."""
    return [points, [(200 - x, y) for x, y in points]]


def _figure(colours: SkinPalette) -> str:
    limbs = [(smooth(side, closed=True), 0.0) for part in (ARM, LEG) for side in _both([*part])]
    return figures.silhouette([("M100 56V84", 22), *limbs, (TRUNK, 0), (HEAD, 0)], colours)


def _front(colours: SkinPalette) -> str:
    marks = (
        "M86 34C89 37 93 37 95 34M105 34C107 37 111 37 114 34M94 52C98 55 102 55 106 52"
        "M99 38C98 42 97 44 98 45M76 94C84 98 92 98 97 96M124 94C116 98 108 98 103 96M100 172v5"
    )
    cap = "M78 32C74 10 88 2 100 2C112 2 126 10 122 32C118 22 110 16 100 16C90 16 82 22 78 32Z"
    return _figure(colours) + _hair(cap, colours) + _marks(marks, colours)


def _back(colours: SkinPalette) -> str:
    marks = "M100 94V190M82 104C78 116 80 126 88 132M118 104C122 116 120 126 112 132"
    cap = "M78 44C72 14 86 2 100 2C114 2 128 14 122 44C118 54 112 58 100 58C88 58 82 54 78 44Z"
    return _figure(colours) + _hair(cap, colours) + _marks(marks, colours)


def _hair(data: str, colours: SkinPalette) -> str:
    return element("path", d=data, fill=figures.HAIR, stroke=colours.line, stroke_width=1)


def _marks(data: str, colours: SkinPalette) -> str:
    return line(data, colours.line, 1.2, stroke_linecap="round", stroke_linejoin="round")
