"""What the five articles claim on an item's matter, in words, with the verdict of `claims.csv`."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import cache
from itertools import groupby
from typing import Any

from milia.data import load
from milia.widgets.citations import cite


def claimed(refs: Iterable[str]) -> list[dict[str, Any]]:
    """Return for each article its name and its claims, in the order of the ids.

    Parameters
    ----------
    refs
        Ids of `claims.csv`.

    Raises
    ------
    KeyError
        If an id is not in `claims.csv`.
    """
    rows = sorted((_rows()[ref] for ref in refs), key=lambda row: str(row["claim_id"]))
    return [
        {"article": _articles()[name], "claims": [_claim(row) for row in several]}
        for name, several in groupby(rows, key=lambda row: str(row["article"]))
    ]


def _claim(row: dict[Hashable, Any]) -> dict[str, str]:
    sources = cite(row["reference_keys"].split(";")) if row["reference_keys"] else ""
    return {
        "says": _sentence(row["claim_paraphrase"]),
        "verdict": _sentence(f"Verdict: {row['verdict']}"),
        "reason": _sentence(row["reason"]),
        "sources": sources,
    }


def _sentence(text: str) -> str:
    return f"{text.rstrip('.')}."


@cache
def _rows() -> dict[str, dict[Hashable, Any]]:
    return {str(row["claim_id"]): row for row in load("claims").fillna("").to_dict("records")}


@cache
def _articles() -> dict[str, str]:
    table = load("articles")
    named = zip(table["article"], table["title"], strict=True)
    return {name: f"Article {name}, “{title}”" for name, title in named}
