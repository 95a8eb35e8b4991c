"""A quiz item as its page shows it before an answer: nothing here tells which option is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from milia.markup import Html, tag
from milia.quiz.items import Item
from milia.quiz.marking_order import text_of
from milia.quiz.rating import Rating
from milia.quiz.shuffling import shown_order
from milia.widgets.sheets import Sheet, sheets_of

_HINTS = {
    "one": "Choose one.",
    "several": "Choose each one that belongs.",
    "numeric": "Write a number.",
    "order": "Move the lines into order, the first one on top.",
    "match": "Choose for each what goes with it.",
    "two_tier": "Choose an answer, and the reason for it.",
    "rating": "Choose a score. None is right or wrong: you then see what the panel gave.",
}
_CERTAINTIES = ("a guess", "fairly sure", "sure")
_ARROWS = {
    "up": ("Move up", "M8 13.5V3M3.5 7.5L8 3l4.5 4.5"),
    "down": ("Move down", "M8 2.5V13M3.5 8.5L8 13l4.5-4.5"),
}


def card_of(item: Item, submit: str = "") -> Html:
    """Return the whole card: the form, the place of the reasons, the place of a notice.

    Parameters
    ----------
    item : milia.quiz.items.Item
        The item, of any kind but code.
    submit : str
        The words of the button, where they are not the usual ones.
    """
    again = tag("button", "Try again", type="button", **{"class": "milia-again"})
    after = tag("div", tag("div", **{"class": "milia-told"}), again, **{"class": "milia-after"})
    notice = tag("p", role="status", **{"class": "milia-notice"})
    return Html(_form(item, submit) + after + notice)


def rich(text: str) -> Html:
    """Return text in which `backticks` mark code; its line breaks are kept."""
    pieces = text.split("`")
    return Html(
        "".join(tag("code", p) if i % 2 else escape(p, quote=False) for i, p in enumerate(pieces))
    )


def icon(path: str) -> Html:
    """Return a small drawing beside words, or on a button that has a name."""
    about = {"class": "milia-icon", "aria-hidden": "true"}
    return tag("svg", tag("path", d=path), viewBox="0 0 16 16", **about)


def _form(item: Item, submit: str) -> Html:
    rated = isinstance(item, Rating)
    what = tag("span", f"{'Rating' if rated else 'Question'} {item.id}", **_of("eyebrow"))
    strange = " Set aside what does not belong." if item.distractors else ""
    answers = tag(
        "fieldset",
        tag("legend", what, tag("span", rich(item.stem), **_of("stem"))),
        *map(_sheet, sheets_of(item)),
        tag("p", _HINTS[item.kind] + strange, **_of("hint")),
        _ANSWERS[item.kind](item),
        **_of("answers"),
    )
    words = submit or ("Compare" if rated else "Check")
    check = tag("button", words, type="submit", **_of("main"))
    status = tag("p", role="status", **_of("status milia-verdict"))
    return tag("form", answers, "" if rated else _certainty(), check, status, novalidate="")


def _of(names: str) -> dict[str, str]:
    return {"class": f"milia-{names}"}


def _sheet(sheet: Sheet) -> Html:
    """Return what an answer can rest on, folded or open."""
    pairs = (tag("dt", name) + tag("dd", text) for name, text in sheet.lines)
    head = tag("summary", sheet.title) if sheet.folded else tag("p", sheet.title, **_of("eyebrow"))
    kind = "details" if sheet.folded else "div"
    return tag(kind, head, tag("dl", *map(Html, pairs)), **_of("sheet"))


def _certainty() -> Html:
    options = (
        _option("radio", "sure", str(place), tag("span", words), " milia-inline")
        for place, words in enumerate(_CERTAINTIES, 1)
    )
    legend = tag("legend", "How sure are you? (optional)")
    return tag("fieldset", legend, *options, **_of("certainty"))


def _option(kind: str, name: str, value: str, said: Html, more: str = "") -> Html:
    box = Html(f'<input type="{kind}" name="{name}" value="{value}">')
    return tag("label", box, said, **_of(f"option{more}"))


def _choices(item: Item, texts: Sequence[str], name: str = "answer") -> Iterable[Html]:
    """Yield a button or a box for each text; behind a score there is room for who gave it."""
    kind = "checkbox" if item.kind == "several" else "radio"
    mark = tag("span", **_of("marks")) if isinstance(item, Rating) else ""
    for place, text in enumerate(texts):
        yield _option(kind, name, str(place), tag("span", rich(text), mark))


def _options(item: Item) -> Html:
    scale = " milia-scale" if isinstance(item, Rating) else ""
    texts = [option.text for option in item.options]
    return tag("div", *_choices(item, texts), **_of(f"given{scale}"))


def _tiers(item: Item) -> Html:
    tiers = (("answer", item.options), ("reason", item.reasons))
    groups = (
        tag(
            "fieldset",
            tag("legend", f"Your {name}", **_of("eyebrow")),
            *_choices(item, [option.text for option in options], name),
            **_of("tier"),
        )
        for name, options in tiers
    )
    return tag("div", *groups, **_of("given"))


def _number(item: Item) -> Html:
    unit = tag("span", f"in {item.unit}", **_of("unseen")) if item.unit else ""
    box = Html('<input type="text" inputmode="decimal" autocomplete="off" size="8">')
    shown = tag("span", item.unit or "", **{"aria-hidden": "true"})
    return tag("p", tag("label", "Your answer", unit, box), shown, **_of("given milia-number"))


def _pairs(item: Item) -> Html:
    rights = (
        tag("option", item.rights[i], value=str(place)) for place, i in enumerate(shown_order(item))
    )
    select = tag("select", tag("option", "Choose", value=""), *rights)
    whole = tag("p", **{"class": "milia-whole", "aria-hidden": "true"})
    pairs = (
        tag("div", tag("label", tag("span", rich(pair.left)), select), whole, **_of("pair"))
        for pair in item.pairs
    )
    return tag("div", *pairs, **_of("given"))


def _lines(item: Item) -> Html:
    """Return two lists: the lines kept, all of them at first, and those set aside."""
    rows = (_line(item, text_of(item, i)) for i in shown_order(item))
    kept = tag("ol", *rows, **_of("lines"), **{"aria-label": "Lines, from first to last"})
    aside = tag("ul", **_of("lines"), **{"aria-label": "Lines set aside"})
    words = "Help: remove a line that does not belong"
    helps = tag("button", words, type="button", **_of("help")) if item.distractors else ""
    set_aside = tag("div", tag("p", "Set aside:", **_of("hint")), aside, **_of("aside"))
    return tag(
        "div", kept, set_aside, helps, tag("p", role="status", **_of("status")), **_of("given")
    )


def _line(item: Item, text: str) -> Html:
    def button(does: str, words: str, inside: str) -> Html:
        named = {"aria-label": f"{words}: {text}"}
        return tag("button", inside, type="button", value=does, **named)

    tools = [button(way, words, icon(path)) for way, (words, path) in _ARROWS.items()]
    if item.distractors:
        tools.append(button("out", "Set aside", "Set aside"))
    tools.append(button("back", "Bring back", "Bring back"))
    words = tag("code" if item.code else "span", text, **_of("line"))
    return tag("li", tag("div", words, tag("div", *tools, **_of("tools")), **_of("row")))


_ANSWERS: dict[str, Callable[[Item], Html]] = {
    "one": _options,
    "several": _options,
    "rating": _options,
    "numeric": _number,
    "order": _lines,
    "match": _pairs,
    "two_tier": _tiers,
}
