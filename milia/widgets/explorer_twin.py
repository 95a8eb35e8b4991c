"""A table to explore as plain HTML: the rows folded by group, what is told folded apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from milia.markup import Html, folded_table, image, svg_source, tag


def twin_of(content: dict[str, Any], title: str, fold: str) -> Html:
    """Return every row under its group, and in a second table what the course says of it."""
    pieces = [
        tag("p", tag("strong", title)),
        *_key(content["key"]),
        *_picture(content["graph"]),
        *_groups(content, fold),
    ]
    return tag("div", *pieces, tag("p", content["note"]))


def _key(key: list[list[str]]) -> Iterator[Html]:
    for word, meaning in key:
        yield tag("p", tag("strong", word), f": {meaning}")


def _picture(graph: dict[str, Any] | None) -> Iterator[Html]:
    if graph:
        yield tag("p", image(svg_source(graph["svg"][0]), graph["alt"]))


def _groups(content: dict[str, Any], fold: str) -> Iterator[Html]:
    names = [column["name"] for column in content["columns"]]
    place = names.index(fold)
    for value, words in content["columns"][place]["options"]:
        rows = [row for row in content["rows"] if row["values"][place] == [value]]
        if rows:
            yield from _tables(content, words, rows)
        else:
            yield tag("p", tag("strong", words), f": {content['columns'][place]['bare'][value]}")


def _tables(content: dict[str, Any], words: str, rows: list[dict[str, Any]]) -> Iterator[Html]:
    thing, things = content["thing"], content["things"]
    counted = f"{len(rows)} {thing if len(rows) == 1 else things}"
    yield folded_table(
        f"{words}: {counted}",
        ("Which", "What it says"),
        [(row["head"], tag("td", *_words(row["says"]))) for row in rows],
    )
    yield folded_table(
        f"{words}: what the course says of them",
        (thing.capitalize(), "What the course says", "Sources"),
        [_told(content, row) for row in rows],
    )


def _told(content: dict[str, Any], row: dict[str, Any]) -> tuple[str, ...]:
    judged = content["judged"]
    answer = [] if judged is None else [tag("p", tag("strong", *row["values"][judged]))]
    return (
        row["called"],
        tag("td", *answer, *_words(row["tells"])),
        tag("td", *_sources(content["sources"], row["sources"])),
    )


def _words(pairs: list[list[str]]) -> Iterator[Html]:
    for label, text in pairs:
        yield tag("p", *([tag("strong", f"{label}. ")] if label else []), text)


def _sources(known: dict[str, list[str]], keys: list[str]) -> Iterator[Html]:
    for key in keys:
        short, title, read = known[key]
        name = tag("a", short, href=f"references.md#{key}") if title else tag("span", short)
        yield tag("p", name, f" ({read})" if read else "")
