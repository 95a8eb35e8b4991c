"""What a table is to its reader: what is shown of a row, what is kept back, what to choose by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from milia.drawing.graph import Graph

Row = dict[str, str]
Words = list[tuple[str, str]]
"""Pieces of text, each with its label; an empty label is not shown."""
ARTICLES = ("S0", "S1", "S2", "S3", "S4")
UNREVIEWED = "These are automated readings; no clinician has reviewed them."


@dataclass(frozen=True)
class Column:
    """A column to filter, sort and group by.

    Attributes
    ----------
    name, label : str
        The column of the table, and what the reader calls it.
    order : tuple of str
        Its values in their order; without one, those that occur, in the alphabet's.
    words : mapping
        What the reader sees for a value, where that is not the value itself.
    several : bool
        Whether a cell holds several values, separated by semicolons: filtered by, never sorted.
    bare : mapping
        For a value of the order that no row has: the sentence to show in its place.
    signs : tuple of (str, str)
        For each value of the order its sign and its colour in the page, where rows are judged.
    """

    name: str
    label: str
    order: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    several: bool = False
    bare: Mapping[str, str] = field(default_factory=dict)
    signs: tuple[tuple[str, str], ...] = ()


ARTICLE = Column("article", "Article", ARTICLES)


@dataclass(frozen=True)
class View:
    """One table as a part shows it.

    Attributes
    ----------
    title, first : str
        The heading, and what to try first.
    thing, things : str
        What a row is, and what several are.
    code : str
        The lines of Python that make the table, which `table` makes here.
    name : str
        The column that holds a row's identifier.
    head, says, tells : callable
        What stands above a row, what it says, and what is shown once the reader has judged.
    searched : tuple of str
        The columns in which words are looked for.
    columns : tuple of Column
        What to choose by.
    opens : str
        The words that unfold a row.
    asks, judged : str
        The question on a row, and the column that answers it; empty where no key is coded.
    fold : str
        The column by which the twin folds the rows.
    key : tuple of (str, str)
        What the words of the answers mean, under the heading `means`.
    note : str
        How the table was made and how far to trust it.
    sources : str
        The column that holds the keys of a row's sources.
    group : str
        The column by which the rows are grouped at first, if any.
    called : str
        The column that names a row to a reader, where the identifier does not.
    graph : callable, optional
        Draws the table's rows so wide, in the units of the drawing.
    """

    title: str
    first: str
    thing: str
    things: str
    code: str
    table: Callable[[], pd.DataFrame]
    name: str
    head: Callable[[Row], str]
    says: Callable[[Row], Words]
    tells: Callable[[Row], Words]
    searched: tuple[str, ...]
    columns: tuple[Column, ...]
    opens: str
    fold: str
    note: str
    asks: str = ""
    judged: str = ""
    means: str = "What the words mean"
    key: tuple[tuple[str, str], ...] = ()
    sources: str = "reference_keys"
    group: str = ""
    called: str = ""
    graph: Callable[[pd.DataFrame, int], Graph] | None = None
