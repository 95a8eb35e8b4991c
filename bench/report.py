"""What a measurement says, and the table that shows all of them."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Figure:
    """One measured time, in milliseconds, and the time it stands beside.

    Attributes
    ----------
    name
        What was measured.
    ours, theirs
        Milliseconds of this project and of what it is compared with.
    beside
        What `theirs` is.
    bound
        The ratio at which the benchmark fails, and which side of it is good.
    """

    name: str
    ours: float
    theirs: float
    beside: str
    bound: tuple[Literal["at most", "at least"], float]

    @property
    def ratio(self) -> float:
        """How many times `ours` fits into `theirs` or, for "at most", the other way round."""
        return self.ours / self.theirs if self.bound[0] == "at most" else self.theirs / self.ours

    @property
    def holds(self) -> bool:
        """Whether the ratio is on the good side of its bound."""
        side, limit = self.bound
        return self.ratio <= limit if side == "at most" else self.ratio >= limit

    def line(self) -> str:
        """Return the figure as a line of text."""
        mark = "ok  " if self.holds else "FAIL"
        return (
            f"{mark} {self.name}: {self.ours:.4g} ms; {self.beside}: {self.theirs:.4g} ms; "
            f"ratio {self.ratio:.3g} ({self.bound[0]} {self.bound[1]:g})"
        )


def machine() -> str:
    """Name what the figures were measured on."""
    python = platform.python_version()
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {python}"


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 stay below (the nearest rank)."""
    return sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]
