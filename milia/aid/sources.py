"""The list of sources at the foot of a page."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

import pandas as pd

from milia.data import load


def source_list(keys: Iterable[str]) -> list[str]:
    """Return a line for each source: its key, who, what, where and when.

    Raises
    ------
    KeyError
        If a key is not in `references.csv`.
    """
    rows = load("references").set_index("key").to_dict("index")
    return [f"{key}: {_line(rows[key])}" for key in keys]


def _line(row: dict[Hashable, Any]) -> str:
    venue = "" if pd.isna(row["venue"]) else str(row["venue"])
    year = "" if pd.isna(row["year"]) or str(row["year"]) in venue else str(row["year"])
    authors = "" if pd.isna(row["authors"]) else _few(str(row["authors"]))
    doi = "" if pd.isna(row["doi"]) else f"doi:{row['doi']}"
    pieces = (authors, str(row["title"]), f"{venue} {year}".strip(), doi)
    return " ".join(f"{piece.rstrip('.')}." for piece in pieces if piece).replace("?.", "?")


def _few(authors: str) -> str:
    first, *others = authors.split(";")
    return f"{first} et al." if len(others) > 1 else authors
