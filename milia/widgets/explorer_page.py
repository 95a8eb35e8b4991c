"""A table to explore as HTML for its page: what stands still, each row, what a row tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from milia.markup import Html, tag

_FILLED = ("found", "share", "counts")
"""What the page counts for the eye; a status line tells it to the ear."""


def page_of(content: dict[str, Any], title: str) -> dict[str, Any]:
    """Return what the page of an explorer is told.

    Parameters
    ----------
    content : dict
        What `milia.widgets.explorer_content.content_of` gives.
    title : str
        Heading.
    """
    judged = content["columns"][content["judged"]] if content["judged"] is not None else None
    kept = ("things", "code", "columns", "judged", "group", "graph")
    return {name: content[name] for name in kept} | {
        "frame": _frame(content, title, judged),
        "list": "".join(_row(row) for row in content["rows"]),
        "opens": tag("span", content["opens"]),
        "question": _question(content["asks"], judged) if judged else "",
        "signed": dict(_signs(judged)) if judged else {},
        "rows": [_kept(row, content["sources"]) for row in content["rows"]],
    }


def _of(names: str) -> dict[str, str]:
    return {"class": f"milia-{names}"}


def _frame(content: dict[str, Any], title: str, judged: dict[str, Any] | None) -> Html:
    search = Html('<input type="search" autocomplete="off">')
    return tag(
        "div",
        tag("p", title, **_of("title")),
        tag("p", content["first"]),
        _key(content["means"], content["key"]) if content["key"] else "",
        _graph(content["graph"]) if content["graph"] else "",
        tag("label", f"Search the {content['things']}", search, **_of("search")),
        tag("div", **_of("choosers")),
        _all(judged["label"]) if judged else "",
        *(tag("div", **_of(name), **{"aria-hidden": "true"}) for name in _FILLED),
        tag("p", role="status", **_of("status milia-unseen milia-said")),
        tag("p", role="status", **_of("status milia-tally")),
        tag("div", **_of("rows")),
        tag("button", type="button", **_of("more")),
        tag("p", content["note"], **_of("why")),
    )


def _key(means: str, key: list[list[str]]) -> Html:
    lines = (Html(tag("dt", word) + tag("dd", meaning)) for word, meaning in key)
    return tag("details", tag("summary", means), tag("dl", *lines), **_of("key"))


def _graph(graph: dict[str, Any]) -> Html:
    """Return the picture, wide and narrow; each line in it can be pointed at."""
    drawn = (
        Html(svg.replace("<svg ", f'<svg class="milia-{width}" aria-hidden="true" ', 1))
        for svg, width in zip(graph["svg"], ("wide", "narrow"), strict=True)
    )
    picture = tag("div", *drawn, role="img", **{"aria-label": graph["alt"]})
    return tag("details", tag("summary", "As a picture"), picture, open="", **_of("graph"))


def _all(label: str) -> Html:
    return tag(
        "label", Html('<input type="checkbox">'), f" Show every {label.lower()}", **_of("all")
    )


def _row(row: dict[str, Any]) -> Html:
    pair = " milia-pair" if len(row["says"]) > 1 else ""
    folded = (tag("div", **_of("asked")), tag("div", **_of("told")))
    return tag(
        "li",
        tag("p", row["head"], **_of("eyebrow")),
        tag("div", *_paragraphs(row["says"]), **_of(f"says{pair}")),
        tag("details", tag("summary"), *folded),
    )


def _paragraphs(pairs: Iterable[list[str]]) -> Iterator[Html]:
    for label, text in pairs:
        yield tag("p", tag("strong", f"{label} ") if label else "", tag("span", text))


def _kept(row: dict[str, Any], sources: dict[str, list[str]]) -> dict[str, Any]:
    cited = tag("ul", *(_source(key, *sources[key]) for key in row["sources"]), **_of("sources"))
    known = (tag("p", "Sources"), cited) if row["sources"] else (tag("p", "Sources: none found."),)
    told = (*_paragraphs(row["tells"]), *known)
    return {
        "id": row["id"],
        "values": row["values"],
        "text": row["text"],
        "named": tag("span", f" ({row['id']})", **_of("unseen")),
        "told": "".join(told),
    }


def _source(key: str, short: str, title: str, read: str) -> Html:
    link = tag("a", short, href=f"references.md#{key}", target="_blank") if title else short
    return tag("li", link, f" ({read})" if read else "", f". {title}" if title else "")


def _question(asks: str, judged: dict[str, Any]) -> Html:
    buttons = (
        tag("button", words, type="button", value=value) for value, words in judged["options"]
    )
    return tag("fieldset", tag("legend", asks), tag("div", *buttons, **_of("choices")))


def _signs(judged: dict[str, Any]) -> Iterator[tuple[str, Html]]:
    """Yield each value in words with its sign, so that no verdict is told by colour alone."""
    for (value, words), (sign, tone) in zip(judged["options"], judged["signs"], strict=True):
        yield value, tag("span", words, **_of("sign"), **{"data-sign": sign, "data-tone": tone})
