"""What a card tells after an answer: a reason for each option, and what the articles claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from milia.markup import Html, tag
from milia.quiz.feedback import Feedback, Misconception
from milia.widgets.citations import cite
from milia.widgets.item_view import icon, rich

_ICONS = {
    "right": "M2 8.5l4 4 8-9",
    "wrong": "M3.5 3.5l9 9M12.5 3.5l-9 9",
    "missed": "M3 8h9M8.5 4l4 4-4 4",
    "other": "M4 8h8",
}


def told_of(reasons: Sequence[Feedback], articles: list[dict[str, Any]], *, code: bool) -> Html:
    """Return the reasons, in two lists where an answer and its reason were asked for, and claims.

    Parameters
    ----------
    reasons : sequence of milia.quiz.feedback.Feedback
        In the order in which they are shown.
    articles : list of dict
        What `milia.widgets.claims.claimed` gives.
    code : bool
        Whether the options are lines of Python.
    """
    tiers = groupby(reasons, key=lambda reason: reason.tier)
    lists = (piece for tier, each in tiers for piece in _reasons(tier, each, code))
    claims = (piece for each in articles for piece in _claims(each))
    return Html("".join(lists) + tag("div", *claims, **{"class": "milia-articles"}))


def reason_of(reason: Feedback, *, code: bool) -> Html:
    """Return one option's reason as an item of a list."""
    state = _state(reason)
    standing = tag("p", icon(_ICONS[state]), tag("strong", reason.label), **_of("standing"))
    pieces = (
        _said(reason.text, code) if reason.text else "",
        tag("p", rich(reason.why)) if reason.why else "",
        _belief(reason.misconception) if reason.misconception else "",
        tag("p", f"Sources: {cite(reason.sources)}", **_of("sources")) if reason.sources else "",
    )
    return tag("li", standing, *pieces, **_of(f"reason milia-{state}"))


def _of(names: str) -> dict[str, str]:
    return {"class": f"milia-{names}"}


def _state(reason: Feedback) -> str:
    if reason.chosen:
        return "right" if reason.correct else "wrong"
    return "missed" if reason.correct else "other"


def _said(text: str, code: bool) -> Html:
    return tag("p", tag("code", text) if code else rich(text), **_of("said"))


def _belief(belief: Misconception) -> Html:
    often, instead = tag("strong", "Often believed: "), tag("strong", "Instead: ")
    return tag("p", often, f"“{belief.statement}” ", instead, belief.instead, **_of("belief"))


def _reasons(tier: str, reasons: Iterable[Feedback], code: bool) -> Iterable[Html]:
    if tier:
        yield tag("p", f"The {tier}", **_of("eyebrow"))
    name = f"Reasons: the {tier}" if tier else "Reasons"
    about = {"class": "milia-reasons", "aria-label": name, "role": "list"}
    yield tag("ul", *(reason_of(reason, code=code) for reason in reasons), **about)


def _claims(article: dict[str, Any]) -> Iterable[Html]:
    yield tag("p", f"{article['article']}, claims:")
    yield tag("ul", *map(_claim, article["claims"]))


def _claim(claim: dict[str, str]) -> Html:
    sources = tag("span", f" {claim['sources']}", **_of("sources")) if claim["sources"] else ""
    return tag(
        "li", f"{claim['says']} ", tag("strong", claim["verdict"]), f" {claim['reason']}", sources
    )
