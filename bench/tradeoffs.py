"""Ranks over 20,000 draws: ours beside a plain loop and beside one library call per draw."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np
import pandas as pd
from pymcdm.methods import WSM

import milia
from bench.report import Figure

DRAWS, SAMPLE, ROUNDS = 20_000, 400, 9
NAME = "Ranks of 8 options on 8 criteria over 20,000 draws"
SCALED = f"timed on {SAMPLE} draws and scaled"
_CRITERIA = [f"criterion {number}" for number in range(8)]
_WEIGHTS = dict.fromkeys(_CRITERIA, 1 / 8)


def figures() -> Iterator[Figure]:
    """Take the three in turns, and give the quickest round of each: load only ever adds."""
    options = _options()
    cells = [row for _, row in options.groupby("option")]
    turns = [_turn(options, cells) for _ in range(ROUNDS)]
    ours, loop, calls = (min(column) for column in zip(*turns, strict=True))
    for theirs, beside, least in (
        (loop, f"a plain Python loop ({SCALED})", 20),
        (calls, f"pymcdm's weighted sum once per draw, the drawing not timed ({SCALED})", 3),
    ):
        yield Figure(name=NAME, ours=ours, aim=50, theirs=theirs, beside=beside, least=least)


def _turn(options: pd.DataFrame, cells: list[pd.DataFrame]) -> tuple[float, float, float]:
    ends = [list(zip(row["low"], row["high"], row["mode"], strict=True)) for row in cells]
    drawn = np.random.default_rng(1).random((SAMPLE, 8, 8))
    scale = DRAWS / SAMPLE
    return (
        _took(lambda: milia.smaa(options, _WEIGHTS, draws=DRAWS)),
        _took(lambda: _plain_loop(ends)) * scale,
        _took(lambda: _one_call_per_draw(drawn)) * scale,
    )


def _took(work: Callable[[], object]) -> float:
    """Return the milliseconds that a piece of work took."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _plain_loop(ends: list[list[tuple[float, float, float]]]) -> Counter[tuple[int, int]]:
    """Draw, add up, sort and count as one would write it first."""
    weights = list(_WEIGHTS.values())
    counts: Counter[tuple[int, int]] = Counter()
    for _ in range(SAMPLE):
        values = [
            sum(w * random.triangular(*cell) for w, cell in zip(weights, row, strict=True))
            for row in ends
        ]
        order = sorted(range(len(values)), key=lambda place: -values[place])
        counts.update((place, rank) for rank, place in enumerate(order))
    return counts


def _one_call_per_draw(drawn: np.ndarray) -> Counter[tuple[int, int]]:
    """Give the library scores that are drawn and on one scale already, and no checks to make."""
    method, weights, kinds = WSM(lambda column, **_: column), np.full(8, 1 / 8), np.ones(8)
    counts: Counter[tuple[int, int]] = Counter()
    for matrix in drawn:
        order = np.argsort(-method(matrix, weights, kinds, validation=False))
        counts.update((int(place), rank) for rank, place in enumerate(order))
    return counts


def _options() -> pd.DataFrame:
    """Make an options table of which no option dominates another."""
    chance = random.Random(8)
    rows = [
        {"option": option, "criterion": name}
        | dict(zip(("low", "mode", "high"), ends, strict=True))
        for option in "abcdefgh"
        for name in _CRITERIA
        for ends in [sorted(chance.random() for _ in range(3))]
    ]
    fixed = {"worst": 0.0, "best": 1.0, "basis": "word", "source": "ASSUMPTION"}
    made = pd.DataFrame(rows).assign(**fixed)
    return made.assign(treatment=made["option"])
