"""The glossary and the reference list: pages made from tables, to which lessons link.

They are Markdown and no notebooks, because JupyterLab follows a link to a heading of a notebook
only when that notebook is open already.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pandas as pd

from milia.authoring import citing
from milia.data import ROOT, load

_GLOSSARY = """# Glossary

The words of the course, each as the lessons use it, with the lesson that explains it first.
Words in square brackets are keys of the [reference list](references.md). Back to
[the map of the course](index.ipynb)."""

_REFERENCES = """# References

Every source that the tables and lessons name, by its key. Back to
[the map of the course](index.ipynb), or to the [glossary](glossary.md).

*Read* says how far the course has read a source. **Yes**: the facts taken from it were read in it,
mostly in its summary, or in a page that gives its details. **In part**: only another page, a
citation or a cut-off copy was read. **From memory**: nobody has read it for this course, and no
lesson rests on it. The links of a source lead to the internet; the course works without them."""

_READ = {"yes": "yes", "partial": "in part", "from-memory": "from memory"}
_ADDRESSES = {
    "doi": "https://doi.org/",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/",
    "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/",
    "url": "",
}


def pages() -> dict[str, str]:
    """Return the two lists as Markdown, by the name of their file."""
    return {"glossary.md": _glossary(), "references.md": _references()}


def _glossary() -> str:
    lessons = _lessons()
    terms = load("glossary").sort_values("term", key=lambda term: term.str.lower())
    return _page(_GLOSSARY, ((row["term"], _term(row, lessons)) for _, row in terms.iterrows()))


def _term(row: pd.Series, lessons: dict[str, str]) -> str:
    known = frozenset(load("references")["key"])
    keys = "" if pd.isna(row["reference_keys"]) else row["reference_keys"].replace(";", ", ")
    sources = citing.linked(f" [{keys}]", known) if keys else ""
    explained = lessons.get(row["lesson"])
    where = f" *[Lesson {row['lesson']}]({explained}.ipynb)*" if explained else ""
    return f"### {row['term']}\n\n{row['definition']}{sources}{where}"


def _references() -> str:
    cited = _cited()
    sources = load("references").sort_values("key", key=lambda key: key.str.lower())
    return _page(_REFERENCES, ((row["key"], _source(row, cited)) for _, row in sources.iterrows()))


def _source(row: pd.Series, cited: dict[str, list[str]]) -> str:
    """Return one source as a heading, a sentence and where the course uses it."""
    said = [row[name] for name in ("authors", "title", "venue") if pd.notna(row[name])]
    year = [str(row["year"])] if pd.notna(row["year"]) else []
    links = [_link(name, row[name]) for name in _ADDRESSES if pd.notna(row[name])]
    lessons = cited.get(row["key"], [])
    used = [f"Cited in {', '.join(lessons)}."] if lessons else []
    sentence = f"{'. '.join([*said, *year]).rstrip('.')}."
    return "\n\n".join(
        [
            f"### {row['key']}",
            " ".join([sentence, *links, f"Read: {_READ[row['verified']]}.", *used]),
        ]
    )


def _link(name: str, value: object) -> str:
    shown = "page" if name == "url" else name.upper()
    return f"[{shown}]({_ADDRESSES[name]}{value})."


def _page(head: str, entries: Iterator[tuple[str, str]]) -> str:
    """Return a head and, under each first letter, the entries."""
    sections = [head]
    for letter, group in groupby(entries, key=lambda entry: entry[0][0].upper()):
        sections += [f"## {letter}", *(body for _, body in group)]
    return "\n\n".join(sections) + "\n"


def _lessons() -> dict[str, str]:
    """Return the lessons that exist: the name of the file by the lesson's two digits."""
    return {path.stem[:2]: path.stem for path in _texts()}


def _cited() -> dict[str, list[str]]:
    """Return, by source key, links to the lessons that cite it."""
    cited: dict[str, list[str]] = {}
    for path in _texts():
        for key in citing.keys_in(path.read_text(encoding="utf-8")):
            cited.setdefault(key, []).append(f"[lesson {path.stem[:2]}]({path.stem}.ipynb)")
    return cited


def _texts() -> list[Path]:
    return sorted((ROOT / "text" / "lessons").glob("[0-9]*.py"))
