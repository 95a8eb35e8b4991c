"""A quiz item as plain HTML, for readers without a kernel."""

from __future__ import annotations

from collections.abc import Iterable

from milia.markup import Html, bullets, tag
from milia.quiz.feedback import misconceptions
from milia.quiz.items import Item, Option, Pair
from milia.quiz.marking_order import text_of
from milia.quiz.rating import Rating
from milia.quiz.shuffling import shown_order
from milia.widgets.citations import cite
from milia.widgets.claims import claimed
from milia.widgets.sheets import sheets_of


def twin_of(item: Item) -> Html:
    """Return what is asked, and in `<details>` the answer with each reason and the claims."""
    rated = isinstance(item, Rating)
    folded = "What the panel gave, and why" if rated else "Answer and reasons"
    return tag(
        "div",
        tag("p", tag("strong", f"{'Rating' if rated else 'Question'} {item.id}")),
        tag("p", item.stem),
        *(sheet.twin() for sheet in sheets_of(item)),
        *asked(item),
        tag("p", tag("em", "Run this cell to answer here.")),
        tag("details", tag("summary", folded), *_answer(item), *_claims(item)),
    )


def asked(item: Item) -> Iterable[Html]:
    """Yield what a reader chooses from, and nothing of the answer."""
    if item.kind == "numeric":
        yield tag("p", f"Answer: a number of {item.unit}.")
    elif item.kind == "order":
        belong = " Not every line belongs." if item.distractors else ""
        yield tag("p", f"Put into order, from the first line to the last.{belong}")
        yield _lines(item, (text_of(item, i) for i in shown_order(item)), "ul")
    elif item.kind == "match":
        yield bullets([pair.left for pair in item.pairs])
        yield tag("p", "Each of them goes with one of these:")
        yield bullets([item.rights[i] for i in shown_order(item)])
    else:
        yield bullets([option.text for option in item.options])
    if item.reasons:
        yield tag("p", "And the reason for it:")
        yield bullets([reason.text for reason in item.reasons])


def _answer(item: Item) -> Iterable[Html]:
    if isinstance(item, Rating):
        yield bullets([f"Rater {each.rater}: {each.score}. {each.reason}" for each in item.panel])
        return
    if item.kind == "numeric":
        yield tag(
            "p", tag("strong", f"{item.value:g} {item.unit}."), f" {item.why} ", _sources(item)
        )
    elif item.kind == "order":
        yield _lines(item, item.lines, "ol")
        yield tag("p", f"{item.why} ", _sources(item))
    if item.pairs:
        yield tag("ul", *map(_pair, item.pairs))
    for tier in (*item.tiers, item.distractors):
        if tier:
            yield tag("ul", *(tag("li", *_reason(item, option)) for option in tier))


def _lines(item: Item, lines: Iterable[str], kind: str) -> Html:
    return tag(kind, *(tag("li", _line(item, line)) for line in lines))


def _line(item: Item, text: str) -> str:
    return tag("code", text) if item.code else text


def _reason(item: Item, option: Option) -> tuple[str, ...]:
    word = "Right" if option.correct else "Not right"
    said = "Does not belong" if item.lines else word
    return (
        tag("strong", f"{said}: ", _line(item, option.text)),
        f" {option.why} ",
        *_belief(option),
        _sources(option),
    )


def _pair(pair: Pair) -> Html:
    together = tag("strong", f"{pair.left.rstrip('.:')}: {pair.right}")
    return tag("li", together, f" {pair.why} ", _sources(pair))


def _belief(option: Option) -> tuple[str, ...]:
    if not option.misconception:
        return ()
    belief = misconceptions()[option.misconception]
    return (f"Often believed: “{belief.statement}” Instead: {belief.instead} ",)


def _sources(reason: Option | Pair | Item) -> str:
    return f"({cite(reason.source)})" if reason.source else ""


def _claims(item: Item) -> Iterable[Html]:
    for article in claimed(item.article_refs):
        yield tag("p", f"{article['article']}, claims:")
        yield bullets(
            [
                f"{claim['says']} {claim['verdict']} {claim['reason']} ({claim['sources']})"
                for claim in article["claims"]
            ]
        )
