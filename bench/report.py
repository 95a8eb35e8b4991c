"""What a measurement says, and the line that shows it."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measurement, and the one it stands beside, if any.

    Attributes
    ----------
    name
        What was measured.
    ours, unit
        What this project takes, and in which unit: ms, MB, kB.
    aim
        What `ours` should stay below; reported, since it depends on the machine.
    theirs, beside
        What the usual way takes, in the same unit, and what that way is.
    least
        How many times less than `theirs` it must be, or the benchmark fails; None only reports.
    """

    name: str
    ours: float
    aim: float
    unit: str = "ms"
    theirs: float | None = None
    beside: str = ""
    least: float | None = None

    @property
    def ratio(self) -> float:
        """How many times `ours` fits into `theirs`; nan where it stands alone."""
        return float("nan") if self.theirs is None else self.theirs / self.ours

    @property
    def holds(self) -> bool:
        """Whether the ratio is on the good side of its bound."""
        return self.least is None or self.ratio >= self.least

    def line(self) -> str:
        """Return the figure as a line of text."""
        missed = "" if self.ours <= self.aim else ", missed"
        alone = f"{self.name}: {self.ours:.4g} {self.unit} (aim {self.aim:g}{missed})"
        return f"{'ok  ' if self.holds else 'FAIL'} {alone}{self._compared()}"

    def _compared(self) -> str:
        if self.theirs is None:
            return ""
        bound = "no bound" if self.least is None else f"at least {self.least:g}"
        return f"; {self.beside}: {self.theirs:.4g} {self.unit}; ratio {self.ratio:.3g} ({bound})"


def machine() -> str:
    """Name what the figures were measured on."""
    python = platform.python_version()
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {python}"


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 stay below (the nearest rank)."""
    return sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]
