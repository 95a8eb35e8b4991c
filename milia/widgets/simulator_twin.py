"""The frame that the twins of all simulators share."""

from __future__ import annotations

from milia.drawing.sheet import Drawing
from milia.markup import Html, image, tag


def twin_page(title: str, said: str, picture: Drawing, table: Html, note: str) -> Html:
    """Return what a made world shows with its first settings.

    Parameters
    ----------
    title, said
        The world's name, and what it shows, in a sentence.
    picture
        The same as a drawing, with its own words.
    table
        The figures behind the picture.
    note
        What is assumed.
    """
    return tag(
        "div",
        tag("p", tag("strong", title)),
        tag("p", said),
        image(picture.source, picture.alt),
        table,
        tag("p", note),
    )
