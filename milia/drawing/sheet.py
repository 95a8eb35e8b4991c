"""A finished drawing: SVG, words, key, and the plain HTML twin that a notebook shows."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from milia.drawing.palette import INK, PAPER
from milia.drawing.svg import FONT, Label, element


@dataclass(frozen=True)
class Drawing:
    """A picture with everything a reader needs who cannot see it.

    Attributes
    ----------
    svg
        The picture, a complete SVG document without outside resources.
    title
        Its name.
    description
        What it shows, in words, with the source keys of any figure it states.
    key
        Pairs of (label in the picture, what it is).
    """

    svg: str
    title: str
    description: str
    key: tuple[tuple[str, str], ...]

    @property
    def html(self) -> str:
        """The picture as an image with alternative text, and its key as a table."""
        source = base64.b64encode(self.svg.encode("utf-8")).decode("ascii")
        alt = escape(f"{self.title}. {self.description}")
        rows = "".join(
            f'<tr><th scope="row">{escape(name)}</th><td>{escape(text)}</td></tr>'
            for name, text in self.key
        )
        return (
            f'<img alt="{alt}" src="data:image/svg+xml;base64,{source}">'
            f"<details><summary>Key to the picture, as a table</summary>"
            f"<table><caption>{escape(self.title)}</caption>"
            '<thead><tr><th scope="col">In the picture</th><th scope="col">What it is</th></tr>'
            f"</thead><tbody>{rows}</tbody></table></details>"
        )

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Give a notebook the HTML twin and a fixed plain text."""
        del include, exclude  # Jupyter passes them; both forms are cheap, so both are given.
        return {
            "text/html": self.html,
            "text/plain": f"Drawing: {self.title}. {self.description}",
        }


@dataclass(frozen=True)
class Sheet:
    """Paper of a given size on which a drawing is composed.

    Attributes
    ----------
    name
        Unique prefix of every id in the SVG, so that several drawings can share a page.
    width, height
        Size in px.
    title, description
        Words for the drawing.
    """

    name: str
    width: int
    height: int
    title: str
    description: str

    def compose(
        self, parts: Iterable[str], labels: Sequence[Label], key: Iterable[tuple[str, str]]
    ) -> Drawing:
        """Put parts and labels on the paper, in that order.

        Parameters
        ----------
        parts
            SVG text, the farthest back first.
        labels
            Texts, drawn on top.
        key
            Pairs of (label, explanation).

        Returns
        -------
        Drawing
            The finished drawing.
        """
        svg = element(
            "svg",
            element("title", escape(self.title), id=f"{self.name}-title"),
            element("desc", escape(self.description), id=f"{self.name}-desc"),
            element("rect", width=self.width, height=self.height, rx=6, fill=PAPER),
            *parts,
            element("g", *(label.svg() for label in labels), font_family=FONT, fill=INK),
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {self.width} {self.height}",
            width=self.width,
            height=self.height,
            role="img",
            aria_labelledby=f"{self.name}-title {self.name}-desc",
        )
        return Drawing(svg, self.title, self.description, tuple(key))


def captions(title: str, tone: int, height: int) -> list[Label]:
    """Write the heading at the top left, scale and tone at the bottom left.

    Parameters
    ----------
    title
        The heading.
    tone
        Position on the Monk scale, 1 to 10.
    height
        Height of the sheet in px.

    Returns
    -------
    list of Label
        Two texts.
    """
    note = f"Schematic, not to scale. Skin tone: Monk {tone}."
    return [Label(title, (16, 28), size=16, bold=True), Label(note, (16, height - 14))]
