"""Scores and weights drawn at random, number for number as the page draws them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from milia.science.frequency_dice import rolls
from milia.science.tradeoffs_table import Cell, Table

Numbers = NDArray[np.float64]
_FNV_START, _FNV_PRIME, _WORD = 2166136261, 16777619, 2**32


def stream_of(name: str) -> int:
    """Return the number of the stream of chance that belongs to a name.

    FNV-1a with 32 bits over the bytes in UTF-8, by G. Fowler, L. C. Noll and K.-P. Vo (public
    domain), which a page calculates in a line.
    """
    return reduce(
        lambda word, byte: (word ^ byte) * _FNV_PRIME % _WORD, name.encode("utf-8"), _FNV_START
    )


def drawn_weights(criteria: Sequence[str], count: int, seed: int) -> Numbers:
    """Draw weights of 0 or more that sum to 1, all such weights equally likely.

    Returns
    -------
    numpy.ndarray
        Criteria × draws: the gaps between sorted even numbers. Multiples of 2⁻³², so that adding
        them up is exact.
    """
    cuts = [rolls(seed, stream_of(f"any weights\n{name}"), count) for name in criteria[1:]]
    return np.diff(np.sort([*cuts, np.ones(count)], axis=0), axis=0, prepend=0.0)


def drawn_values(table: Table, weights: Numbers, count: int, seed: int) -> list[Numbers]:
    """Draw what each option is worth.

    Parameters
    ----------
    table : Table
        The options.
    weights : numpy.ndarray
        Criteria × draws, or criteria × 1.
    count, seed : int
        How many draws, and the start of the streams of chance.

    Returns
    -------
    list of numpy.ndarray
        For each option its value in each draw, held at or below those of its dominators.
    """
    values: list[Numbers] = []
    for place, above in enumerate(table.above):
        drawn = _value(table, place, weights, count, seed)
        values.append(reduce(np.minimum, (values[by] for by in above), drawn))
    return values


def _value(table: Table, place: int, weights: Numbers, count: int, seed: int) -> Numbers:
    """Add up one option's drawn scores, in the order in which the page does."""
    value = np.zeros(count)
    for criterion, cell, weight in zip(table.criteria, table.cells[place], weights, strict=True):
        even = rolls(seed, stream_of(f"{table.options[place]}\n{criterion}"), count)
        value += weight * _scores(cell, even)
    return value


def _scores(cell: Cell, even: Numbers) -> Numbers:
    """Turn even draws into triangular ones; without a mode they stay even, over the interval.

    Beside the four operations only the square root is taken: every processor rounds these alike.
    """
    span = cell.high - cell.low
    if cell.mode is None:
        return cell.low + even * span
    rising = cell.low + np.sqrt(even * (span * (cell.mode - cell.low)))
    falling = cell.high - np.sqrt((1 - even) * (span * (cell.high - cell.mode)))
    turn = (cell.mode - cell.low) / span if span else 1.0
    return np.where(even < turn, rising, falling)
