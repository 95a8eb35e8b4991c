"""A matplotlib figure as a picture with words, for readers who cannot see it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from milia.markup import image, svg_source

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class Picture:
    """An SVG and what it shows in words."""

    svg: str
    alt: str

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        return {
            "text/html": image(svg_source(self.svg), self.alt),
            "text/plain": f"Picture: {self.alt}",
        }


def picture(figure: Figure, alt: str) -> Picture:
    """Turn a matplotlib figure into a picture that a screen reader can tell, as a cell's last line.

    Jupyter shows a figure without words. The figure is closed, so that it is shown once; the same
    figure gives the same bytes.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        What `plt.subplots` or `plt.figure` gave.
    alt : str
        What the picture shows, in a sentence or two.

    Raises
    ------
    ValueError
        If `alt` says nothing.
    """
    if not alt.strip():
        raise ValueError("The picture has no words: say in `alt` what it shows, in a sentence.")
    import matplotlib.pyplot as plt  # noqa: PLC0415 - it takes a third of a second to import.

    file = io.BytesIO()
    with plt.rc_context({"svg.hashsalt": "milia"}):
        figure.savefig(file, format="svg", metadata={"Date": None})
    plt.close(figure)
    return Picture(file.getvalue().decode("utf-8"), alt)
