"""What stays as it is in a simulator's page while its settings move."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from milia.markup import Html, tag


def setting(label: str, unit: str, least: float, most: float, step: float) -> dict[str, Any]:
    """Return what the page needs for a slider with its number box."""
    return {"label": label, "unit": unit, "min": least, "max": most, "step": step}


def frame(title: str, first: str, *below: Html) -> Html:
    """Return the heading, what to try first, the place of the sliders, and what stands below."""
    head = tag("p", title, **classed("title")) + tag("p", first, **classed("try"))
    return Html(head + tag("div", **classed("sliders")) + "".join(below))


def classed(names: str) -> dict[str, str]:
    """Return the class of an element, as `milia.markup.tag` takes it."""
    return {"class": f"milia-{names}"}


def sources(note: str) -> Html:
    """Return what is assumed."""
    return tag("p", note, **classed("sources"))


def buttons(*controls: Html) -> Html:
    """Return the controls below the sliders, and the line that says what they did."""
    row = tag("div", *controls, **classed("buttons"))
    return Html(row + tag("p", role="status", **classed("status")))


def button(words: str, name: str, *, main: bool = False) -> Html:
    """Return a button that the page finds by its name."""
    return tag("button", words, type="button", **classed(f"main milia-{name}" if main else name))


def tick(words: str, name: str) -> Html:
    """Return a box to tick, with its label."""
    return tag("label", Html(f'<input type="checkbox" class="milia-{name}">'), f" {words}")


def paths(names: Iterable[str]) -> list[Html]:
    """Return a path for each name, which the page draws."""
    return [tag("path", **classed(name)) for name in names]


def written(words: str, x: float, y: float, anchor: str = "middle", **more: str) -> Html:
    """Return words in a drawing."""
    return tag("text", words, x=f"{x:g}", y=f"{y:g}", **{"text-anchor": anchor}, **more)
