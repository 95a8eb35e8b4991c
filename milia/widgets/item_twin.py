"""A quiz item as plain HTML, for readers without a kernel."""

from __future__ import annotations

from milia.markup import Html, bullets, tag
from milia.quiz.feedback import misconceptions
from milia.quiz.items import Item, Option
from milia.widgets.citations import cite


def twin_of(item: Item) -> Html:
    """Return stem and options, and in `<details>` the answer with the reason for each option."""
    options = [option.text for option in item.options]
    answer = _reasons(item) if options else _figure(item)
    return tag(
        "div",
        tag("p", tag("strong", f"Question {item.id}")),
        tag("p", item.stem),
        bullets(options) if options else tag("p", f"Answer: a number of {item.unit}."),
        tag("p", tag("em", "Run this cell to answer here.")),
        tag("details", tag("summary", "Answer and reasons"), answer),
    )


def _reasons(item: Item) -> Html:
    return tag("ul", *(tag("li", *_reason(option)) for option in item.options))


def _reason(option: Option) -> tuple[str, ...]:
    word = "Right" if option.correct else "Not right"
    return (
        tag("strong", f"{word}: {option.text}"),
        f" {option.why} ",
        *_belief(option),
        _sources(option),
    )


def _belief(option: Option) -> tuple[str, ...]:
    if not option.misconception:
        return ()
    belief = misconceptions()[option.misconception]
    return (f"Often believed: “{belief.statement}” Instead: {belief.instead} ",)


def _sources(reason: Option | Item) -> str:
    return f"({cite(reason.source)})" if reason.source else ""


def _figure(item: Item) -> Html:
    return tag("p", tag("strong", f"{item.value:g} {item.unit}."), f" {item.why} ", _sources(item))
