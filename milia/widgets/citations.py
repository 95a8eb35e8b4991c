"""Keys of `references.csv` → the short form that a reader sees: "Berk & Bayliss 2008".

A source without a known author is shown by its title and its key.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import cache

from milia.data import load
from milia.quiz.provenance import ASSUMPTION

_TITLE_WIDTH = 48
_INITIALS = re.compile(r"\s+[A-Z]{1,4}$")


def cite(keys: Iterable[str]) -> str:
    """Return the short citations of these keys, joined by semicolons, in their order.

    Raises
    ------
    KeyError
        If a key is not in `references.csv`.
    """
    return "; ".join(_short()[key] for key in keys)


@cache
def _short() -> dict[str, str]:
    rows = load("references")[["key", "authors", "title", "year"]].astype("string").fillna("")
    cited = {row["key"]: _citation(row) for row in rows.to_dict("records")}
    return cited | {ASSUMPTION: "an assumption of this course"}


def _citation(row: dict[Hashable, str]) -> str:
    if row["key"].startswith("article_"):
        return f"article {row['key'].removeprefix('article_')}"
    year = f" {row['year']}" if row["year"] else ""
    names = _names(row["authors"])
    return names + year if names else f"{_title(row['title'])}{year} [{row['key']}]"


def _names(authors: str) -> str:
    """Surnames: one, two joined by "&", or the first and "et al."; empty where none is known."""
    named = re.sub(r"\([^)]*\)", "", authors).strip()
    several = named.endswith(" et al.")
    people = named.removesuffix(" et al.").split(";")
    surnames = [_INITIALS.sub("", person.strip()) for person in people]
    if several or len(surnames) > 2:  # noqa: PLR2004
        return f"{surnames[0]} et al."
    return " & ".join(surnames)


def _title(title: str) -> str:
    bare = title[1:-1] if title[0] in "([" and title[-1] in ")]" else title
    if len(bare) > _TITLE_WIDTH:
        bare = bare[:_TITLE_WIDTH].rsplit(" ", 1)[0] + " …"
    return f"“{bare}”"
