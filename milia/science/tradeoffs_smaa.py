"""How often each option takes each rank when scores, and weights too, are drawn at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from milia.science.frequency_inputs import whole
from milia.science.tradeoffs_draws import Numbers, drawn_values, drawn_weights
from milia.science.tradeoffs_shown import Shown
from milia.science.tradeoffs_table import Table, table_of
from milia.science.tradeoffs_weights import weights_of

Places = NDArray[np.uint8]


@dataclass(frozen=True, repr=False)
class Acceptability:
    """What `smaa` found.

    Attributes
    ----------
    ranks : pandas.DataFrame
        A row per option, a column per rank (1 is first): the share of the draws in which the option
        took that rank. The option with the best mean rank stands first.
    first : pandas.Series
        The shares of the first rank.
    central : pandas.DataFrame or None
        Where the weights were drawn too: a row per option that ever came first, with the mean
        weight of each criterion in the draws in which it did.
    draws : int
        How many draws there were.
    """

    ranks: pd.DataFrame
    first: pd.Series[float]
    central: pd.DataFrame | None
    draws: int

    def __repr__(self) -> str:
        return f"{self._caption()}\n{self.ranks!r}"

    def _repr_html_(self) -> str:
        return f"<p>{self._caption()}</p>{Shown(self.ranks)._repr_html_()}"

    def _caption(self) -> str:
        return f"Share of {self.draws:,} draws in which an option takes a rank"


def smaa(
    options: pd.DataFrame,
    weights: Mapping[str, float] | None = None,
    draws: int = 20_000,
    seed: int = 0,
) -> Acceptability:
    """Draw every score from its interval, many times, and count who comes where.

    Parameters
    ----------
    options : pandas.DataFrame
        A row per option and criterion, as `milia.options` gives it.
    weights : mapping of str to float, optional
        Points or weights of every criterion. Without them the weights are drawn too, all that sum
        to 1 equally likely: what can be said before anybody has said what matters.
    draws : int
        How many, at least 1.
    seed : int
        Start of the streams of chance, 0 or more.

    Returns
    -------
    Acceptability
        With `ranks`, `first` and, without given weights, `central`.

    Raises
    ------
    TradeoffError
        If a row or a weight is missing or impossible; the sentence says which.
    FrequencyError
        If `draws` or `seed` is no whole number that makes sense.

    Notes
    -----
    Stochastic multicriteria acceptability analysis. Source: Lahdelma R, Salminen P, SMAA-2, Oper
    Res 2001. Each pair of an option and a criterion has a stream of chance of its own, so an added
    option leaves the draws of the others as they were. In each draw the value of a dominated option
    is held at that of its dominators, who win the tie: it is never before them, and never first.
    `static/tradeoffs.js` draws the same numbers.
    """
    table, count = table_of(options), whole("draws", draws, least=1)
    drawn = (
        drawn_weights(table.criteria, count, seed)
        if weights is None
        else np.array(weights_of(table, weights))[:, np.newaxis]
    )
    places = _places(drawn_values(table, drawn, count, seed))
    ranks = _shares(table, places)
    central = _central(table, places, drawn) if weights is None else None
    return Acceptability(ranks, ranks[1], central, count)


def _places(values: Sequence[Numbers]) -> list[Places]:
    """Count for each option and draw who is before it; a tie goes to the first of two."""
    places: list[Places] = [np.zeros(len(value), dtype=np.uint8) for value in values]
    for second, value in enumerate(values):
        for first in range(second):
            behind = values[first] < value
            places[first] += behind
            places[second] += ~behind
    return places


def _shares(table: Table, places: Sequence[Places]) -> pd.DataFrame:
    """Count how often each option took each rank; the best mean rank stands first, then by name."""
    size, draws = len(places), len(places[0])
    counts = [np.bincount(place, minlength=size) for place in places]
    sums = [int(count @ np.arange(size)) for count in counts]
    order = sorted(range(size), key=lambda each: (sums[each], table.options[each]))
    return Shown(
        np.array([counts[each] for each in order]) / draws,
        index=pd.Index([table.options[each] for each in order], name="option"),
        columns=pd.RangeIndex(1, size + 1, name="rank"),
    )


def _central(table: Table, places: Sequence[Places], weights: Numbers) -> pd.DataFrame:
    """Average the drawn weights under which each option came first."""
    means = {
        option: weights[:, place == 0].mean(axis=1)
        for option, place in sorted(zip(table.options, places, strict=True))
        if not place.all()
    }
    central = pd.DataFrame.from_dict(means, orient="index", columns=list(table.criteria))
    return Shown(central.rename_axis("option"))
