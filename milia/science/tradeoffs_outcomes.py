"""What each treatment does to a kind of milia, in numbers: the sources' own, or a word's."""

from __future__ import annotations

from functools import cache

import pandas as pd

from milia.data import load

COLUMNS = [
    "option",
    "treatment",
    "criterion",
    "low",
    "mode",
    "high",
    "worst",
    "best",
    "unit",
    "horizon",
    "certainty",
    "basis",
    "word",
    "source",
    "what",
]
_ENDS = ["low", "mode", "high"]


@cache
def outcomes_of(kind: str) -> pd.DataFrame:
    """Return every treatment's outcomes in one kind of milia; not to be changed.

    Parameters
    ----------
    kind : str
        A `type_id`. Where a kind has no row of its own, the row for any kind holds.

    Returns
    -------
    pandas.DataFrame
        `COLUMNS`, a row per treatment and criterion in the order of their tables, waiting first.
        Where the basis is a word, the numbers are those of ``word_scales``; where it is none, the
        whole scale without a mode.
    """
    rows = load("outcomes")
    rows = rows[rows["who"].isin(["any", kind])]
    rows = rows.sort_values("who", key=lambda who: who == "any", kind="stable")
    rows = rows.drop_duplicates(["treatment_id", "criterion"])
    table = _in_order(rows).merge(load("criteria").drop(columns=_DOUBLED), on="criterion")
    table = table.join(_of_words(table).add_suffix("_of_word"))
    for end in _ENDS:
        table[end] = table[end].fillna(table[f"{end}_of_word"])
    silent = table["basis"] == "none"
    scale = table[["worst", "best"]]
    table["low"] = table["low"].mask(silent, scale.min(axis=1))
    table["high"] = table["high"].mask(silent, scale.max(axis=1))
    named = table.rename(columns={"treatment_id": "option", "reference_keys": "source"})
    named["word"] = named["word"].fillna("")
    return named[COLUMNS]


@cache
def reported_in(kind: str) -> frozenset[str]:
    """Return the treatments of which any outcome in that kind of milia was reported."""
    table = outcomes_of(kind)
    told = (table["criterion"] == "clearing") & (table["basis"] != "none")
    return frozenset(table.loc[told, "option"])


_DOUBLED = ["horizon", "reference_keys"]


def _in_order(rows: pd.DataFrame) -> pd.DataFrame:
    """Sort by the order of treatments and criteria, and give each treatment its name."""
    treatments, criteria = load("treatments"), load("criteria")
    grid = treatments[["treatment_id", "treatment"]].merge(criteria[["criterion"]], how="cross")
    return grid.merge(rows, on=["treatment_id", "criterion"])


def _of_words(table: pd.DataFrame) -> pd.DataFrame:
    """Return the numbers that each row's word stands for; none where it has no word."""
    words = load("word_scales").set_index(["criterion", "word"])[_ENDS]
    places = pd.MultiIndex.from_frame(table[["criterion", "word"]])
    return words.reindex(places).set_index(table.index)
