"""The composer of spun text: quotations, the odd words in them, and its twin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from milia.data import load
from milia.markup import Html, folded_table, tag
from milia.widgets.citations import cite

_CODE = """import milia

phrases = milia.load("spun_phrases")
phrases[phrases["phrase_id"] == "{}"]"""
_WORD = r"[\w'’-]+"

TITLE = "Odd words: what reads as machine-paraphrased"
_FIRST = (
    "Try first: read the quotation aloud, mark the word that nobody would use there, and check. "
    "Some quotations have no odd word, some have several."
)
_CAUTION = (
    "Nobody saw how these texts were made. A word is called odd here because of how it reads, and "
    "a person may write so too."
)


def content_of() -> dict[str, Any]:
    """Return what the page is told: the quotations of `spun_phrases`, cut at their odd words."""
    rows = load("spun_phrases").fillna("").to_dict("records")
    return {
        "first": _FIRST,
        "caution": _CAUTION,
        "quotations": [_quotation(row) for row in rows],
    }


def _quotation(row: dict[Any, str]) -> dict[str, Any]:
    odd = list(zip(_members(row["spun"]), _members(row["likely"]), strict=True))
    segments = list(_segments(row["quotation"], odd))
    return {
        "code": _CODE.format(row["phrase_id"]),
        "tokens": [token for text, place in segments for token in _tokens(text, place)],
        "odd": odd,
        "mended": "".join(text if place is None else odd[place][1] for text, place in segments),
        "effect": row["effect"],
        "note": row["note"],
        "sources": f"{row['where']}. Sources: {cite(row['reference_keys'].split(';'))}",
    }


def _members(cell: str) -> list[str]:
    return cell.split(";") if cell else []


def _segments(quotation: str, odd: list[tuple[str, str]]) -> Iterator[tuple[str, int | None]]:
    """Cut a quotation: each odd piece with its place among them, each other piece with none."""
    rest = quotation
    for place, (spun, _) in enumerate(odd):
        before, _, rest = rest.partition(spun)
        yield before, None
        yield spun, place
    yield rest, None


def _tokens(text: str, place: int | None) -> Iterator[dict[str, Any]]:
    """Cut a piece into words, which say whether they are odd, and what stands between them."""
    for piece in re.split(f"({_WORD})", text):
        if re.fullmatch(_WORD, piece):
            yield {"text": piece, "odd": place}
        elif piece:
            yield {"text": piece}


def plain_of(content: dict[str, Any]) -> str:
    """Say how many quotations there are."""
    return f"{len(content['quotations'])} quotations"


def twin_of(content: dict[str, Any]) -> Html:
    """Return the quotations as a numbered list; folded, what is odd in each of them.

    Parameters
    ----------
    content : dict
        What `content_of` gives.
    """
    quotations = content["quotations"]
    read = (tag("li", "".join(token["text"] for token in each["tokens"])) for each in quotations)
    rows = (_answer(number, each) for number, each in enumerate(quotations, start=1))
    heads = ("Quotation", "Odd words", "As it may have stood", "For a reader", "Where, and sources")
    return tag(
        "div",
        tag("p", tag("strong", TITLE)),
        tag("p", "Which words would nobody use there? Decide before you unfold the answers."),
        tag("ol", *read),
        folded_table("What is odd, and what it does", heads, rows),
        tag("p", content["caution"]),
    )


def _answer(number: int, quotation: dict[str, Any]) -> tuple[str, ...]:
    odd = "; ".join(f"{spun}: usually {likely}" for spun, likely in quotation["odd"])
    effect = f"{quotation['effect'].capitalize()}. " if odd else ""
    cells = (odd or "none", quotation["mended"], effect + quotation["note"], quotation["sources"])
    return str(number), *(tag("td", cell) for cell in cells)
