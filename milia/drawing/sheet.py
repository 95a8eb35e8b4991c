"""A finished drawing: SVG, words, key, and the plain HTML twin that a notebook shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from milia.drawing.palette import INK, PAPER
from milia.drawing.svg import FONT, Anchor, Label, Point, element
from milia.markup import folded_table, image, svg_source, tag

NO_SCALE = "Schematic, not to scale."


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
    def alt(self) -> str:
        """The title and the description, for a reader who cannot see the picture."""
        return f"{self.title}. {self.description}"

    @property
    def source(self) -> str:
        """The picture as a `data:` address, for an `<img>` that needs no file."""
        return svg_source(self.svg)

    @property
    def html(self) -> str:
        """The picture as an image with alternative text, and its key as a table."""
        return image(self.source, self.alt) + folded_table(
            "Key to the picture, as a table",
            ("In the picture", "What it is"),
            ((name, tag("td", text)) for name, text in self.key),
            caption=self.title,
        )

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """Give a notebook the HTML twin and a fixed plain text."""
        return {"text/html": self.html, "text/plain": f"Drawing: {self.alt}"}


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


def captions(title: str, tone: int, height: int, scale: str = NO_SCALE) -> list[Label]:
    """Write the heading at the top left, scale and tone at the bottom left.

    Parameters
    ----------
    title
        The heading.
    tone
        Position on the Monk scale, 1 to 10.
    height
        Height of the sheet in px.
    scale
        A sentence on the scale.

    Returns
    -------
    list of Label
        Two texts.
    """
    note = f"{scale} Skin tone: Monk {tone}."
    return [Label(title, (16, 28), size=16, bold=True), Label(note, (16, height - 14))]


def column(x: float, *marks: tuple[str, float, Point], anchor: Anchor = "start") -> list[Label]:
    """Write labels one under the other, each with a line to what it names.

    Parameters
    ----------
    x
        Where their words start or, with the anchor "end", end; px.
    *marks
        Triples of (words, height of the first baseline, point named).
    anchor
        Which end of the words stands at ``x``.

    Returns
    -------
    list of Label
        A label for each mark.
    """
    return [Label(text, (x, y), target, anchor) for text, y, target in marks]
