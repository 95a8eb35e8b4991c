"""Options tables for tests: by hand, or at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

import pandas as pd

Ends = tuple[float, float | None, float]
WORST, BEST = 0, 10


def options_of(cells: Mapping[str, Mapping[str, Ends]], down: Sequence[str] = ()) -> pd.DataFrame:
    """Write ``{option: {criterion: (low, mode, high)}}`` as a table on scales of 0 to 10.

    More is better, but for the criteria in `down`.
    """
    rows = [
        {
            "option": option,
            "treatment": f"Treatment {option}",
            "criterion": criterion,
            "low": ends[0],
            "mode": ends[1],
            "high": ends[2],
            "worst": BEST if criterion in down else WORST,
            "best": WORST if criterion in down else BEST,
            "basis": "none" if ends[1] is None else "word",
            "source": "ASSUMPTION",
        }
        for option, row in cells.items()
        for criterion, ends in row.items()
    ]
    return pd.DataFrame(rows).astype({"low": float, "mode": float, "high": float})


def random_options(chance: Random, options: int, criteria: int) -> pd.DataFrame:
    """Draw a table; some have few different numbers, so that options tie and dominate."""
    steps = chance.choice([3, 10, 1000])
    names = chance.sample([f"criterion {letter}" for letter in "ABCDEFGHIJ"], criteria)
    cells = {
        option: {name: _ends(chance, steps) for name in names}
        for option in chance.sample([f"option {letter}" for letter in "KLMNOPQRST"], options)
    }
    made = options_of(cells, down=chance.sample(names, criteria // 2))
    counted = [chance.random() < 1 / 3 and pd.notna(mode) for mode in made["mode"]]
    return made.assign(basis=made["basis"].mask(counted, "counted"))


def random_points(chance: Random, options: pd.DataFrame) -> dict[str, float]:
    """Draw points of 0 to 100 for each criterion, at least one of them above 0."""
    names = sorted(set(options["criterion"]))
    points = {name: float(chance.choice([0, chance.randint(0, 100)])) for name in names}
    return points | {chance.choice(names): float(chance.randint(1, 100))}


def _ends(chance: Random, steps: int) -> Ends:
    low, mode, high = sorted(chance.randint(0, steps) * BEST / steps for _ in range(3))
    return low, chance.choice([mode, mode, None]), high
