"""The geometry of a section of skin: where each layer and structure runs."""

import math
from dataclasses import dataclass

from milia.drawing.svg import Point, offset, sample

EPIDERMIS = 38.0
EPIDERMAL_DUCT = 48.0
STEP = 6.0
CLEAR_OF_FOLLICLE = 42.0
CLEAR_OF_DUCT = 14.0
STILL_WAVY = 0.2
FOLLICLE_WALL = 20.0
Profile = tuple[tuple[float, float], ...]
LUMEN: Profile = (
    (0.0, 13.0),
    (5.0, 9.5),
    (14.0, 7.0),
    (30.0, 5.8),
    (55.0, 5.0),
    (74.0, 4.0),
    (86.0, 2.6),
)
SHEATH: Profile = (
    (50.0, 22.0),
    (64.0, 17.5),
    (84.0, 15.5),
    (104.0, 13.5),
    (124.0, 10.0),
    (144.0, 8.5),
    (158.0, 10.0),
    (171.0, 13.5),
    (183.0, 13.0),
    (192.0, 7.5),
)


@dataclass(frozen=True)
class Cyst:
    """A milium: a closed ball of keratin with its own wall (px)."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Swelling:
    """A rounded rise of the skin over a growth, with its epidermis whole (px)."""

    x: float
    half_width: float
    height: float


@dataclass(frozen=True)
class Section:
    """A block of skin, cut open; px, y downwards.

    Attributes
    ----------
    left, right, top, bottom
        Edges of the block; ``top`` is the mean height of the skin's surface.
    follicle
        x of the opening of a vellus follicle, if the block has one.
    duct
        x of an eccrine sweat duct that opens at the surface, if the block has one.
    cyst
        A milium in the dermis, if there is one; it lifts the skin and thins the epidermis.
    healed
        Range of x in which the junction has healed flat after a blister or an injury.
    swelling
        A growth that lifts the skin without thinning its epidermis, if there is one.
    tilt
        How far the follicle leans to the right, px for each px of depth.
    lumen, sheath
        Half widths of the follicle's canal and of its outer wall, by depth below the surface.
    """

    left: float
    right: float
    top: float
    bottom: float
    follicle: float | None = None
    duct: float | None = None
    cyst: Cyst | None = None
    healed: tuple[float, float] | None = None
    swelling: Swelling | None = None
    tilt: float = 0.1
    lumen: Profile = LUMEN
    sheath: Profile = SHEATH

    def lift(self, x: float) -> float:
        """Say how far a cyst lifts the skin at x, from 0 to 1."""
        if self.cyst is None:
            return 0.0
        return math.exp(-(((x - self.cyst.x) / (0.95 * self.cyst.radius)) ** 2))

    def surface(self, x: float) -> float:
        """Give the height of the skin's surface at x, away from the follicle's opening."""
        ripple = 1.3 * math.sin(x / 21) + 0.8 * math.sin(x / 9.3 + 1)
        raised = self._rise() * self.lift(x) + self._swell(x)
        return self.top + ripple * (1 - self.lift(x)) - raised

    def _swell(self, x: float) -> float:
        if self.swelling is None:
            return 0.0
        away = (x - self.swelling.x) / self.swelling.half_width
        return self.swelling.height * math.exp(-(away**4))

    def _rise(self) -> float:
        return 0.42 * self.cyst.radius if self.cyst else 0.0

    def junction(self, x: float) -> float:
        """Give the height of the junction at x: rete ridges, flat over a cyst or a scar."""
        calm = max(self.lift(x), self._healed(x))
        ridge = 8.5 * math.sin(x / 7.4 + 0.8 * math.sin(x / 37)) + 2.5 * math.sin(x / 19)
        depth = EPIDERMIS - 20 * self.lift(x) - 9 * self._healed(x)
        return self.surface(x) + depth + ridge * (1 - calm)

    def _healed(self, x: float) -> float:
        if self.healed is None:
            return 0.0
        start, stop = self.healed
        return 1 / (1 + math.exp((start - x) / 5)) / (1 + math.exp((x - stop) / 5))

    def axis(self, depth: float) -> Point:
        """Give the point in the middle of the follicle at a depth below the surface."""
        assert self.follicle is not None
        return self.follicle + self.tilt * depth, self.surface(self.follicle) + depth

    def outer_line(self) -> list[Point]:
        """Follow the surface from left to right, down into the follicle's canal and out again.

        Where there is no follicle, the line has no dip: a cyst opens nothing.
        """
        if self.follicle is None:
            return sample(self.surface, self.left, self.right, STEP)
        mouth = self.lumen[0][1] + STEP
        return [
            *sample(self.surface, self.left, self.follicle - mouth, STEP),
            *self._funnel(self.lumen),
            *sample(self.surface, self.follicle + mouth, self.right, STEP),
        ]

    def inner_line(self) -> list[Point]:
        """Follow the junction from left to right, down around the follicle and up again."""
        if self.follicle is None:
            return sample(self.junction, self.left, self.right, STEP)
        middle = self.axis(self.sheath[0][0])[0]
        collar = self.sheath[0][1] + 7
        return [
            *sample(self.junction, self.left, middle - collar, STEP),
            *self._funnel(self.sheath),
            *sample(self.junction, middle + collar, self.right, STEP),
        ]

    def _funnel(self, profile: Profile) -> list[Point]:
        """Follow a tube around the follicle's axis, down its left wall and up its right."""
        left = [(self.axis(d)[0] - half, self.axis(d)[1]) for d, half in profile]
        right = [(self.axis(d)[0] + half, self.axis(d)[1]) for d, half in reversed(profile)]
        tip = self.axis(profile[-1][0] + 2.5)
        return [*left, tip, *right]

    def canal(self) -> list[Point]:
        """Follow the follicle's canal, which is open above."""
        return self._funnel(self.lumen)

    def papillae(self) -> list[Point]:
        """Find the tops of the dermal papillae, clear of follicle, duct and cyst."""
        xs = range(round(self.left) + 9, round(self.right) - 8)
        return [
            (float(x), self.junction(x))
            for x in xs
            if self.junction(x - 1) > self.junction(x) < self.junction(x + 1) and self._clear(x)
        ]

    def _clear(self, x: float) -> bool:
        wavy = max(self.lift(x), self._healed(x)) < STILL_WAVY
        widest = max(CLEAR_OF_FOLLICLE, *(half + FOLLICLE_WALL for _, half in self.sheath))
        beside = self.follicle is None or abs(x - self.follicle) > widest
        return wavy and beside and (self.duct is None or abs(x - self.duct) > CLEAR_OF_DUCT)

    def basal_row(self) -> list[Point]:
        """Follow the basal cells, just above the junction."""
        row = offset(self.inner_line(), -3.8)
        return [p for p in row if self.left + 3 < p[0] < self.right - 3]

    def granular_row(self) -> list[Point]:
        """Follow the granular layer, just below the horny layer."""
        return offset(self.outer_line(), 6.6)
