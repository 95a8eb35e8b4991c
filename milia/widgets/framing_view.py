"""A treatment's benefit and harms as people of 100: gain or loss, absolute or relative."""

from __future__ import annotations

from typing import Any

from milia.drawing.hundred import hundred
from milia.markup import Html, tag
from milia.widgets.citations import cite
from milia.widgets.framing_figures import Figure

_NO_RELATIVE = "No comparison group: no relative figure."


def treatment_of(reported: str, figures: list[Figure]) -> Html:
    """Return the benefit and each harm of a treatment side by side, in all four ways of telling.

    Parameters
    ----------
    reported : str
        What sources report of its benefit in milia, in words.
    figures : list of Figure
        Its harms.
    """
    return tag("div", _benefit(reported), *map(_harm, figures), **_of("sides"))


def frame_of(title: str, first: str, note: str) -> Html:
    """Return what stands around it: the heading, the two switches, the note."""
    return Html(
        tag("p", title, **_of("title"))
        + tag("p", first, **_of("try"))
        + switches()
        + tag("p", role="status", **_of("status"))
        + tag("div", **_of("shown"))
        + key()
        + tag("p", note, **_of("why"))
    )


def switches() -> Html:
    """Return the two switches, gain or loss and absolute or relative, as radios."""
    return tag(
        "div",
        _switch("told", "Tell it as", (("loss", "who has it"), ("gain", "who does not"))),
        _switch("as", "Give it as", (("absolute", "of 100 people"), ("relative", "compared"))),
        **_of("switches"),
    )


def _of(names: str) -> dict[str, str]:
    return {"class": f"milia-{names}"}


def _switch(name: str, legend: str, options: tuple[tuple[str, str], ...]) -> Html:
    boxes = (
        tag("label", Html(f'<input type="radio" name="{name}" value="{value}"{checked}>'), words)
        for (value, words), checked in zip(options, (" checked", ""), strict=True)
    )
    return tag("fieldset", tag("legend", legend), *boxes, **_of("switch"))


def key() -> Html:
    """Return what the squares mean."""
    squares = ((1, 1, "has it"), (0, 0, "does not"), (None, None, "nobody knows"))
    items = (tag("span", hundred(low, high, of=1), words) for low, high, words in squares)
    return tag("p", *items, **_of("key"))


def _block(name: str, *inside: Any, heading: str = "h4") -> Html:
    return tag("section", tag(heading, name), *inside, **_of("block"))


def _benefit(reported: str) -> Html:
    return _block(
        "Benefit: the milia are gone",
        hundred(None, None),
        tag("p", tag("strong", "Nobody has counted, of how many."), f" {_NO_RELATIVE}"),
        tag("p", f"Reported: {reported}.", **_of("sources")),
    )


def _harm(figure: Figure) -> Html:
    return array_of(figure, f"Harm: {figure.harm}", heading="h4")


def array_of(figure: Figure, name: str, heading: str = "p") -> Html:
    """Return a figure as squares, beside those without the treatment where anybody looked.

    Parameters
    ----------
    figure : Figure
        What is told of it in all four ways.
    name, heading : str
        What stands above it, and the element in which it stands.
    """
    arrays = [hundred(figure.low, figure.high)]
    if figure.without is not None:
        arrays.append(hundred(figure.without, figure.without))
    names = ("with it", "without it")
    drawn = (
        tag("span", array, *([tag("span", words)] if len(arrays) > 1 else []))
        for array, words in zip(arrays, names, strict=False)
    )
    told = (tag("p", tag("strong", words), **_of(way)) for way, words in _ways(figure))
    side_by_side = tag("div", *drawn, **_of("arrays"))
    return _block(name, side_by_side, *told, _source(figure), heading=heading)


def _source(figure: Figure) -> Html:
    told = [f"Counted: {figure.population}."] if figure.population else []
    told += [f"{figure.note}."] if figure.note else []
    told += [f"Source: {cite(list(figure.sources))}"] if figure.sources else []
    return tag("p", " ".join(told), **_of("sources")) if told else Html("")


def _ways(figure: Figure) -> list[tuple[str, str]]:
    """Return the four ways of telling a harm: the names of the switches, and the words."""
    return [
        ("loss milia-absolute", figure.told("loss")),
        ("gain milia-absolute", figure.told("gain")),
        ("loss milia-relative", figure.compared("loss") or _NO_RELATIVE),
        ("gain milia-relative", figure.compared("gain") or _NO_RELATIVE),
    ]
