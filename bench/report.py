"""What a measurement says, and the table that shows all of them."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass


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
    aim
        The milliseconds that `ours` should stay below; reported, since they depend on the machine.
    least
        How many times faster than `theirs` it must be, or the benchmark fails; None only reports.
    """

    name: str
    ours: float
    theirs: float
    beside: str
    aim: float
    least: float | None

    @property
    def ratio(self) -> float:
        """How many times `ours` fits into `theirs`."""
        return self.theirs / self.ours

    @property
    def holds(self) -> bool:
        """Whether the ratio is on the good side of its bound."""
        return self.least is None or self.ratio >= self.least

    def line(self) -> str:
        """Return the figure as a line of text."""
        bound = "no bound" if self.least is None else f"at least {self.least:g}"
        return (
            f"{'ok  ' if self.holds else 'FAIL'} {self.name}: {self.ours:.4g} ms "
            f"(aim {self.aim:g}); {self.beside}: {self.theirs:.4g} ms; "
            f"ratio {self.ratio:.3g} ({bound})"
        )


def machine() -> str:
    """Name what the figures were measured on."""
    python = platform.python_version()
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {python}"


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 stay below (the nearest rank)."""
    return sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]
