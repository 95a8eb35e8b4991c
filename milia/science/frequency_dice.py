"""Chance that a web page repeats number for number: whole numbers of 32 bits and nothing else.

`milia.science.frequency_chance.stream` has the better generator; a page cannot follow it. Here each
number is made from its place alone (Mulberry32 by T. Ettinger, public domain), and what is added up
stays a multiple of 2⁻³² below 16, which a float holds exactly, so that no order of adding matters.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from milia.science.frequency_inputs import whole

_STEP = np.uint32(0x6D2B79F5)
_WORD = 2**32
_SUMMED = 12
"""Uniform numbers in one of `bells`: the sum of twelve has variance 1."""


def rolls(seed: int, stream: int, count: int) -> NDArray[np.float64]:
    """Give numbers spread evenly over 0 to 1, the end left out.

    Parameters
    ----------
    seed, stream : int
        0 or more. Each pair has numbers of its own.
    count : int
        How many; more of them begin with the same ones.

    Raises
    ------
    FrequencyError
        If one of the three is no whole number of at least 0.
    """
    start = _mixed(_word(int(_mixed(_word(whole("seed", seed)))[0]) + whole("stream", stream)))
    places = np.arange(1, whole("count", count) + 1, dtype=np.uint32)
    return np.asarray(_mixed(start + places * _STEP) / _WORD, dtype=np.float64)


def bells(seed: int, stream: int, count: int) -> NDArray[np.float64]:
    """Give numbers that are nearly normal, with mean 0 and standard deviation 1.

    Parameters and errors are those of `rolls`. Each is the sum of twelve uniform numbers less 6, so
    none lies beyond 6.
    """
    even = rolls(seed, stream, _SUMMED * count).reshape(count, _SUMMED)
    return np.asarray(even.sum(axis=1) - _SUMMED / 2, dtype=np.float64)


def _word(value: int) -> NDArray[np.uint32]:
    """Keep the last 32 bits of a whole number."""
    return np.array([int(value) % _WORD], dtype=np.uint32)


def _mixed(state: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Mix the bits of each word; what leaves the 32 bits is lost, as in the page."""
    mixed = (state ^ (state >> 15)) * (state | 1)
    mixed ^= mixed + (mixed ^ (mixed >> 7)) * (mixed | 61)
    return np.asarray(mixed ^ (mixed >> 14), dtype=np.uint32)
